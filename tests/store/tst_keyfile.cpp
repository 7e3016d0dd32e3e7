#include "KeyFile.h"
#include "KeyFileFormat.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thePassphraseGivesTheKeyBack();
    void theFileSaysWhatItIsAndNothingReadable();
    void aWrongPassphraseIsRefused();
    void anEmptyPassphraseIsRefused();
    void passphrasesOfAllKindsWork_data();
    void passphrasesOfAllKindsWork();
    void theSamePassphraseTypedOnAnotherKeyboardOpens();
    void writingAgainReplacesSaltNonceAndPassphrase();
    void aFailedWriteLeavesTheOldFile();
    void costsOutsideTheLimitsAreNotWritten_data();
    void costsOutsideTheLimitsAreNotWritten();
    void aMissingFileIsSaidToBeMissing();
    void aFileThatCannotBeReadIsNotSaidToBeMissing();
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
    void write(const QByteArray &json) const;
    [[nodiscard]] QByteArray read() const;
    [[nodiscard]] ErrorCode unwrapError(const QString &passphrase = u"open sesame"_s) const;

    QTemporaryDir m_folder;
    QString m_path;
    SecretBytes m_key;
    QByteArray m_json;
};

namespace {

const QString practice = u"6f2a1f0e-8f5d-4c55-9d43-0f6a3a1f7c11"_s;
constexpr KdfCost cheap {KdfCost::minimumMemoryBytes, 1};

QByteArray bytesOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

SecretBytes passphrase(const QString &text)
{
    return SecretBytes::fromPassphrase(text);
}

/// What an attacker would do: the text altered, its checksum made to match.
QByteArray withMatchingChecksum(const QByteArray &json)
{
    const QByteArray start = ",\n  \"checksum\": \"";
    const QByteArray text = json.left(json.lastIndexOf(start));
    QByteArray checksum(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), size_t(checksum.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()), nullptr, 0);
    return text + start + checksum.toHex() + "\"\n}\n";
}

QByteArray replaced(QByteArray json, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(json.contains(before));
    return json.replace(before, after);
}

} // namespace

void TestKeyFile::initTestCase()
{
    m_path = m_folder.filePath(u"keys.json"_s);
    m_key = KeyFile::newDataKey();
    QVERIFY(KeyFile::write(m_path, practice, m_key, passphrase(u"open sesame"_s), cheap).has_value());
    m_json = read();
}

void TestKeyFile::init()
{
    // The same file again: deriving a key anew for each test would only take time.
    QFile::remove(m_path);
    write(m_json);
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void TestKeyFile::write(const QByteArray &json) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(json), json.size());
}

QByteArray TestKeyFile::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ErrorCode TestKeyFile::unwrapError(const QString &text) const
{
    const auto key = KeyFile::unwrap(m_path, passphrase(text));
    // Cancelled stands for "no error at all", which no test expects.
    return key ? ErrorCode::Cancelled : key.error().code;
}

void TestKeyFile::thePassphraseGivesTheKeyBack()
{
    const auto key = KeyFile::unwrap(m_path, passphrase(u"open sesame"_s));
    QVERIFY(key.has_value());
    QCOMPARE(key->size(), KeyFile::dataKeySize);
    QCOMPARE(bytesOf(*key), bytesOf(m_key));
    QCOMPARE(KeyFile::practiceId(m_path).value(), practice);
    QVERIFY(bytesOf(KeyFile::newDataKey()) != bytesOf(m_key));
}

void TestKeyFile::theFileSaysWhatItIsAndNothingReadable()
{
    const QByteArray json = read();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object["format"_L1].toInt(), 1);
    QCOMPARE(object["practice"_L1].toString(), practice);
    QCOMPARE(object["kdf"_L1].toObject()["algorithm"_L1].toString(), u"argon2id13"_s);
    QCOMPARE(object["kdf"_L1].toObject()["memoryBytes"_L1].toInteger(), qint64(cheap.memoryBytes));
    QCOMPARE(object["kdf"_L1].toObject()["passes"_L1].toInteger(), 1);
    QCOMPARE(object["cipher"_L1].toString(), u"xchacha20poly1305"_s);
    QVERIFY(!json.contains("sesame"));
    QVERIFY(!json.contains(bytesOf(m_key).toBase64()));
    QVERIFY(!json.contains(bytesOf(m_key).toHex()));
    QVERIFY(KeyFile::write(m_path, practice, m_key, passphrase(u"open sesame"_s), cheap).has_value());
    const auto everybody =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & everybody, QFileDevice::Permissions());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList {u"keys.json"_s});
}

void TestKeyFile::aWrongPassphraseIsRefused()
{
    const QByteArray before = read();
    for (const QString &wrong : {u"open sesam"_s, u"open sesame "_s, u"Open sesame"_s, u"x"_s})
        QCOMPARE(unwrapError(wrong), ErrorCode::PassphraseWrong);
    QCOMPARE(read(), before);
}

void TestKeyFile::anEmptyPassphraseIsRefused()
{
    const QByteArray before = read();
    const auto written = KeyFile::write(m_path, practice, m_key, passphrase({}), cheap);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::PassphraseEmpty);
    QCOMPARE(unwrapError({}), ErrorCode::PassphraseEmpty);
    QCOMPARE(read(), before);
}

void TestKeyFile::passphrasesOfAllKindsWork_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("spaces only") << u"   "_s;
    QTest::newRow("emoji") << u"\U0001F33B \U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("other scripts") << u"пароль 密码 كلمة"_s;
    QTest::newRow("zero and line break") << u"a\0b\nc"_s;
    QTest::newRow("10,000 characters") << QString(10'000, u'é');
}

void TestKeyFile::passphrasesOfAllKindsWork()
{
    QFETCH(QString, text);
    QVERIFY(KeyFile::write(m_path, practice, m_key, passphrase(text), cheap).has_value());
    QCOMPARE(bytesOf(KeyFile::unwrap(m_path, passphrase(text)).value()), bytesOf(m_key));
    QCOMPARE(unwrapError(text + u'x'), ErrorCode::PassphraseWrong);
}

void TestKeyFile::theSamePassphraseTypedOnAnotherKeyboardOpens()
{
    const QString composed = u"año está pingüino"_s;
    QVERIFY(KeyFile::write(m_path, practice, m_key, passphrase(composed), cheap).has_value());
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != composed);
    QVERIFY(KeyFile::unwrap(m_path, passphrase(decomposed)).has_value());
}

void TestKeyFile::writingAgainReplacesSaltNonceAndPassphrase()
{
    const QJsonObject before = QJsonDocument::fromJson(read()).object();
    QVERIFY(KeyFile::write(m_path, practice, m_key, passphrase(u"new"_s), cheap).has_value());
    const QJsonObject after = QJsonDocument::fromJson(read()).object();
    for (const auto name : {"nonce"_L1, "wrappedKey"_L1})
        QVERIFY(before[name] != after[name]);
    QVERIFY(before["kdf"_L1].toObject()["salt"_L1] != after["kdf"_L1].toObject()["salt"_L1]);
    QCOMPARE(unwrapError(), ErrorCode::PassphraseWrong);
    QCOMPARE(bytesOf(KeyFile::unwrap(m_path, passphrase(u"new"_s)).value()), bytesOf(m_key));
}

void TestKeyFile::aFailedWriteLeavesTheOldFile()
{
    const auto nowhere =
        KeyFile::write(m_folder.filePath(u"missing/keys.json"_s), practice, m_key, passphrase(u"x"_s), cheap);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::PracticeNotWritable);
    const QByteArray before = read();
    const auto shortKey = KeyFile::write(m_path, practice, SecretBytes(16), passphrase(u"x"_s), cheap);
    QVERIFY(!shortKey);
    const auto noUuid = KeyFile::write(m_path, u"practice\n1"_s, m_key, passphrase(u"x"_s), cheap);
    QVERIFY(!noUuid);
    QCOMPARE(read(), before);
}

void TestKeyFile::costsOutsideTheLimitsAreNotWritten_data()
{
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint64>("passes");
    QTest::newRow("too little memory") << KdfCost::minimumMemoryBytes - 1 << quint64(3);
    QTest::newRow("too much memory") << KdfCost::maximumMemoryBytes + 1 << quint64(3);
    QTest::newRow("no pass") << KdfCost::minimumMemoryBytes << quint64(0);
    QTest::newRow("too many passes") << KdfCost::minimumMemoryBytes << KdfCost::maximumPasses + 1;
}

void TestKeyFile::costsOutsideTheLimitsAreNotWritten()
{
    QFETCH(quint64, memory);
    QFETCH(quint64, passes);
    const QByteArray before = read();
    QVERIFY(!KeyFile::write(m_path, practice, m_key, passphrase(u"x"_s), KdfCost {memory, passes}));
    QCOMPARE(read(), before);
}

void TestKeyFile::aMissingFileIsSaidToBeMissing()
{
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(unwrapError(), ErrorCode::KeysMissing);
    QCOMPARE(KeyFile::practiceId(m_path).error().code, ErrorCode::KeysMissing);
    QCOMPARE(KeyFile::practiceId(m_path).error().subject, m_path);
    QCOMPARE(KeyFile::practiceId(m_folder.path()).error().code, ErrorCode::KeysMissing);
}

void TestKeyFile::aFileThatCannotBeReadIsNotSaidToBeMissing()
{
    // Linux has a file that can be opened and not read, even by root.
    const QString unreadable = u"/proc/self/mem"_s;
    if (!QFile::exists(unreadable))
        QSKIP("There is no such file here.");
    const auto id = KeyFile::practiceId(unreadable);
    QCOMPARE(id.error().code, ErrorCode::StorageFailed);
    QVERIFY(id.error().sentence().contains(u"keys.json"_s));
    QVERIFY(QFile::setPermissions(m_path, {}));
    if (QFile file(m_path); file.open(QIODevice::ReadOnly))
        return; // root may read everything
    QCOMPARE(unwrapError(), ErrorCode::StorageFailed);
}

void TestKeyFile::everyAlteredByteIsRefused()
{
    const QByteArray json = read();
    for (qsizetype place = 0; place < json.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = json;
            altered[place] = char(altered[place] ^ (1 << bit));
            const auto format = KeyFileFormat::fromJson(altered);
            QVERIFY2(!format && format.error().code == ErrorCode::KeysAltered,
                     qPrintable(u"byte %1 bit %2"_s.arg(place).arg(bit)));
            // The way from the disk is the same for all of them: some take it.
            if (bit == 0 && place % 8 == 0) {
                write(altered);
                QCOMPARE(unwrapError(), ErrorCode::KeysAltered);
            }
        }
    }
}

void TestKeyFile::everyTruncationIsRefused()
{
    const QByteArray json = read();
    for (qsizetype length = 0; length < json.size(); ++length) {
        for (const QByteArray &part : {json.left(length), json.mid(length + 1)}) {
            const auto format = KeyFileFormat::fromJson(part);
            QVERIFY(!format);
            QCOMPARE(format.error().code, ErrorCode::KeysAltered);
        }
        if (length % 16 == 0) {
            write(json.left(length));
            QCOMPARE(unwrapError(), ErrorCode::KeysAltered);
        }
    }
}

void TestKeyFile::whatIsAddedIsRefused()
{
    const QByteArray json = read();
    for (const QByteArray &more : {"\n"_ba, " "_ba, "x"_ba, json, QByteArray(100'000, ' ')}) {
        write(json + more);
        QCOMPARE(unwrapError(), ErrorCode::KeysAltered);
        write(more + json);
        QCOMPARE(unwrapError(), ErrorCode::KeysAltered);
    }
}

void TestKeyFile::otherTextsAreRefused_data()
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

void TestKeyFile::otherTextsAreRefused()
{
    QFETCH(QByteArray, text);
    write(text);
    QCOMPARE(unwrapError(), ErrorCode::KeysAltered);
    QCOMPARE(KeyFile::practiceId(m_path).error().code, ErrorCode::KeysAltered);
}

void TestKeyFile::fieldsAlteredWithAMatchingChecksumAreRefused_data()
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
    QTest::newRow("no practice") << practice.toLatin1() << ""_ba;
    QTest::newRow("a practice in capitals") << practice.toLatin1() << practice.toUpper().toLatin1();
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

void TestKeyFile::fieldsAlteredWithAMatchingChecksumAreRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(read().contains(before));
    write(withMatchingChecksum(replaced(read(), before, after)));
    QCOMPARE(unwrapError(), ErrorCode::KeysAltered);
}

void TestKeyFile::authenticatedFieldsCannotBeSwapped_data()
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

void TestKeyFile::authenticatedFieldsCannotBeSwapped()
{
    QFETCH(int, field);
    KeyFileFormat format = KeyFileFormat::fromJson(read()).value();
    QCOMPARE(format.toJson(), read());
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
    write(format.toJson());
    QCOMPARE(unwrapError(), ErrorCode::PassphraseWrong);
}

void TestKeyFile::aLaterFormatIsRefusedKindly()
{
    write(withMatchingChecksum(replaced(read(), "\"format\": 1", "\"format\": 2")));
    QCOMPARE(unwrapError(), ErrorCode::PracticeNewer);
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
