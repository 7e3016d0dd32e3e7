#include "KeyFileFixture.h"
#include "KeyFileFormat.h"
#include "MatchingChecksum.h"

#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

/// Whatever somebody does to the file of the keys is found.
class TestKeyFileAltered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keys.restore(); }
    void everyAlteredByteIsRefused();
    void everyTruncationIsRefused();
    void whatIsAddedIsRefused();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
    void fieldsAlteredWithAMatchingChecksumAreRefused_data();
    void fieldsAlteredWithAMatchingChecksumAreRefused();
    void authenticatedFieldsCannotBeSwapped_data();
    void authenticatedFieldsCannotBeSwapped();
    void aLaterFormatIsRefusedKindly();

private:
    KeyFileFixture m_keys;
};

namespace {

QByteArray replaced(QByteArray json, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(json.contains(before));
    return json.replace(before, after);
}

} // namespace

void TestKeyFileAltered::everyAlteredByteIsRefused()
{
    const QByteArray json = m_keys.read();
    for (qsizetype place = 0; place < json.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = json;
            altered[place] = char(altered[place] ^ (1 << bit));
            const auto format = KeyFileFormat::fromJson(altered);
            QVERIFY2(!format && format.error().code == ErrorCode::KeysAltered,
                     qPrintable(u"byte %1 bit %2"_s.arg(place).arg(bit)));
            // The way from the disk is the same for all of them: some take it.
            if (bit == 0 && place % 8 == 0) {
                m_keys.write(altered);
                QCOMPARE(m_keys.unwrapError(), ErrorCode::KeysAltered);
            }
        }
    }
}

void TestKeyFileAltered::everyTruncationIsRefused()
{
    const QByteArray json = m_keys.read();
    for (qsizetype length = 0; length < json.size(); ++length) {
        for (const QByteArray &part : {json.left(length), json.mid(length + 1)}) {
            const auto format = KeyFileFormat::fromJson(part);
            QVERIFY(!format);
            QCOMPARE(format.error().code, ErrorCode::KeysAltered);
        }
        if (length % 16 == 0) {
            m_keys.write(json.left(length));
            QCOMPARE(m_keys.unwrapError(), ErrorCode::KeysAltered);
        }
    }
}

void TestKeyFileAltered::whatIsAddedIsRefused()
{
    const QByteArray json = m_keys.read();
    for (const QByteArray &more : {"\n"_ba, " "_ba, "x"_ba, json, QByteArray(100'000, ' ')}) {
        m_keys.write(json + more);
        QCOMPARE(m_keys.unwrapError(), ErrorCode::KeysAltered);
        m_keys.write(more + json);
        QCOMPARE(m_keys.unwrapError(), ErrorCode::KeysAltered);
    }
}

void TestKeyFileAltered::otherTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("a number") << "1"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("only a checksum") << withMatchingChecksum("{,\n  \"checksum\": \"");
    QTest::newRow("no text") << QByteArray("\x00\xff\xfe\x01", 4);
    QTest::newRow("nested deeply") << QByteArray(60'000, '[');
    QTest::newRow("long") << QByteArray(10'000'000, '{');
}

void TestKeyFileAltered::otherTextsAreRefused()
{
    QFETCH(QByteArray, text);
    m_keys.write(text);
    QCOMPARE(m_keys.unwrapError(), ErrorCode::KeysAltered);
    QCOMPARE(KeyFile::practiceId(m_keys.path).error().code, ErrorCode::KeysAltered);
}

void TestKeyFileAltered::fieldsAlteredWithAMatchingChecksumAreRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray memory = "\"memoryBytes\": 67108864";
    QTest::newRow("format as text") << "\"format\": 1"_ba
                                    << "\"format\": \"1\""_ba;
    QTest::newRow("format 0") << "\"format\": 1"_ba
                              << "\"format\": 0"_ba;
    QTest::newRow("format with a fraction") << "\"format\": 1"_ba
                                            << "\"format\": 1.5"_ba;
    QTest::newRow("memory as text") << memory << "\"memoryBytes\": \"67108864\""_ba;
    QTest::newRow("memory as an object") << memory << "\"memoryBytes\": {}"_ba;
    QTest::newRow("memory below the limit") << memory << "\"memoryBytes\": 67108863"_ba;
    QTest::newRow("memory above the limit") << memory << "\"memoryBytes\": 4294967297"_ba;
    QTest::newRow("memory negative") << memory << "\"memoryBytes\": -1"_ba;
    QTest::newRow("memory huge") << memory << "\"memoryBytes\": 1e300"_ba;
    QTest::newRow("memory written otherwise") << memory << "\"memoryBytes\": 6.7108864e7"_ba;
    QTest::newRow("memory of 64 bits") << memory << "\"memoryBytes\": 18446744073709551615"_ba;
    QTest::newRow("no pass") << "\"passes\": 1"_ba
                             << "\"passes\": 0"_ba;
    QTest::newRow("many passes") << "\"passes\": 1"_ba
                                 << "\"passes\": 4000000000"_ba;
    QTest::newRow("another algorithm") << "argon2id13"_ba
                                       << "argon2i13"_ba;
    QTest::newRow("another cipher") << "xchacha20poly1305"_ba
                                    << "none"_ba;
    QTest::newRow("no practice") << m_keys.practice.toLatin1() << ""_ba;
    QTest::newRow("a practice in capitals") << m_keys.practice.toLatin1() << m_keys.practice.toUpper().toLatin1();
    QTest::newRow("no salt") << "\"salt\": \""_ba
                             << "\"pepper\": \""_ba;
    QTest::newRow("a longer salt") << "\"salt\": \""_ba
                                   << "\"salt\": \"AAAA"_ba;
    QTest::newRow("salt that is no base64") << "\"salt\": \""_ba
                                            << "\"salt\": \"*"_ba;
    QTest::newRow("a longer nonce") << "\"nonce\": \""_ba
                                    << "\"nonce\": \"AAAA"_ba;
    QTest::newRow("a longer key") << "\"wrappedKey\": \""_ba
                                  << "\"wrappedKey\": \"AAAA"_ba;
    QTest::newRow("a field twice") << "\"cipher\""_ba
                                   << "\"passes\": 1,\n  \"cipher\""_ba;
    QTest::newRow("more space") << "\"cipher\":"_ba
                                << "\"cipher\": "_ba;
}

void TestKeyFileAltered::fieldsAlteredWithAMatchingChecksumAreRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(m_keys.read().contains(before));
    m_keys.write(withMatchingChecksum(replaced(m_keys.read(), before, after)));
    QCOMPARE(m_keys.unwrapError(), ErrorCode::KeysAltered);
}

void TestKeyFileAltered::authenticatedFieldsCannotBeSwapped_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("practice") << 0;
    QTest::newRow("memory") << 1;
    QTest::newRow("passes") << 2;
    QTest::newRow("salt") << 3;
    QTest::newRow("nonce") << 4;
    QTest::newRow("key") << 5;
    QTest::newRow("key's tag") << 6;
}

void TestKeyFileAltered::authenticatedFieldsCannotBeSwapped()
{
    QFETCH(int, field);
    KeyFileFormat format = KeyFileFormat::fromJson(m_keys.read()).value();
    QCOMPARE(format.toJson(), m_keys.read());
    const auto flip = [](QByteArray &bytes, qsizetype place) { bytes[place] = char(bytes[place] ^ 1); };
    switch (field) {
    case 0:
        format.practiceId.replace(u"6f2a"_s, u"7f2a"_s);
        break;
    case 1:
        format.cost.memoryBytes += 1024 * 1024;
        break;
    case 2:
        format.cost.passes = 2;
        break;
    case 3:
        flip(format.salt, 0);
        break;
    case 4:
        flip(format.nonce, 0);
        break;
    case 5:
        flip(format.wrappedKey, 0);
        break;
    case 6:
        flip(format.wrappedKey, format.wrappedKey.size() - 1);
        break;
    }
    m_keys.write(format.toJson());
    QCOMPARE(m_keys.unwrapError(), ErrorCode::PassphraseWrong);
}

void TestKeyFileAltered::aLaterFormatIsRefusedKindly()
{
    m_keys.write(withMatchingChecksum(replaced(m_keys.read(), "\"format\": 1", "\"format\": 2")));
    QCOMPARE(m_keys.unwrapError(), ErrorCode::PracticeNewer);
}

QTEST_GUILESS_MAIN(TestKeyFileAltered)
#include "tst_keyfilealtered.moc"
