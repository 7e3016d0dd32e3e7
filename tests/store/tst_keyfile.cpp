#include "KeyFileFixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keys.restore(); }
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

private:
    KeyFileFixture m_keys;
};

namespace {

QByteArray bytesOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

SecretBytes passphrase(const QString &text)
{
    return SecretBytes::fromPassphrase(text);
}

} // namespace

void TestKeyFile::thePassphraseGivesTheKeyBack()
{
    const auto key = KeyFile::unwrap(m_keys.path, passphrase(u"open sesame"_s));
    QVERIFY(key.has_value());
    QCOMPARE(key->size(), KeyFile::dataKeySize);
    QCOMPARE(bytesOf(*key), bytesOf(m_keys.key));
    QCOMPARE(KeyFile::practiceId(m_keys.path).value(), m_keys.practice);
    QVERIFY(bytesOf(KeyFile::newDataKey()) != bytesOf(m_keys.key));
}

void TestKeyFile::theFileSaysWhatItIsAndNothingReadable()
{
    const QByteArray json = m_keys.read();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object["format"_L1].toInt(), 1);
    QCOMPARE(object["practice"_L1].toString(), m_keys.practice);
    QCOMPARE(object["kdf"_L1].toObject()["algorithm"_L1].toString(), u"argon2id13"_s);
    QCOMPARE(object["kdf"_L1].toObject()["memoryBytes"_L1].toInteger(), qint64(KeyFileFixture::cheap.memoryBytes));
    QCOMPARE(object["kdf"_L1].toObject()["passes"_L1].toInteger(), 1);
    QCOMPARE(object["cipher"_L1].toString(), u"xchacha20poly1305"_s);
    QVERIFY(!json.contains("sesame"));
    QVERIFY(!json.contains(bytesOf(m_keys.key).toBase64()));
    QVERIFY(!json.contains(bytesOf(m_keys.key).toHex()));
    QVERIFY(
        KeyFile::write(m_keys.path, m_keys.practice, m_keys.key, passphrase(u"open sesame"_s), KeyFileFixture::cheap)
            .has_value());
    const auto everybody =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_keys.path) & everybody, QFileDevice::Permissions());
    QCOMPARE(QDir(m_keys.folder.path()).entryList(QDir::Files), QStringList {u"keys.json"_s});
}

void TestKeyFile::aWrongPassphraseIsRefused()
{
    const QByteArray before = m_keys.read();
    for (const QString &wrong : {u"open sesam"_s, u"open sesame "_s, u"Open sesame"_s, u"x"_s})
        QCOMPARE(m_keys.unwrapError(wrong), ErrorCode::PassphraseWrong);
    QCOMPARE(m_keys.read(), before);
}

void TestKeyFile::anEmptyPassphraseIsRefused()
{
    const QByteArray before = m_keys.read();
    const auto written =
        KeyFile::write(m_keys.path, m_keys.practice, m_keys.key, passphrase({}), KeyFileFixture::cheap);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::PassphraseEmpty);
    QCOMPARE(m_keys.unwrapError({}), ErrorCode::PassphraseEmpty);
    QCOMPARE(m_keys.read(), before);
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
    QVERIFY(
        KeyFile::write(m_keys.path, m_keys.practice, m_keys.key, passphrase(text), KeyFileFixture::cheap).has_value());
    QCOMPARE(bytesOf(KeyFile::unwrap(m_keys.path, passphrase(text)).value()), bytesOf(m_keys.key));
    QCOMPARE(m_keys.unwrapError(text + u'x'), ErrorCode::PassphraseWrong);
}

void TestKeyFile::theSamePassphraseTypedOnAnotherKeyboardOpens()
{
    const QString composed = u"año está pingüino"_s;
    QVERIFY(KeyFile::write(m_keys.path, m_keys.practice, m_keys.key, passphrase(composed), KeyFileFixture::cheap)
                .has_value());
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != composed);
    QVERIFY(KeyFile::unwrap(m_keys.path, passphrase(decomposed)).has_value());
}

void TestKeyFile::writingAgainReplacesSaltNonceAndPassphrase()
{
    const QJsonObject before = QJsonDocument::fromJson(m_keys.read()).object();
    QVERIFY(KeyFile::write(m_keys.path, m_keys.practice, m_keys.key, passphrase(u"new"_s), KeyFileFixture::cheap)
                .has_value());
    const QJsonObject after = QJsonDocument::fromJson(m_keys.read()).object();
    for (const auto name : {"nonce"_L1, "wrappedKey"_L1})
        QVERIFY(before[name] != after[name]);
    QVERIFY(before["kdf"_L1].toObject()["salt"_L1] != after["kdf"_L1].toObject()["salt"_L1]);
    QCOMPARE(m_keys.unwrapError(), ErrorCode::PassphraseWrong);
    QCOMPARE(bytesOf(KeyFile::unwrap(m_keys.path, passphrase(u"new"_s)).value()), bytesOf(m_keys.key));
}

void TestKeyFile::aFailedWriteLeavesTheOldFile()
{
    const auto nowhere = KeyFile::write(m_keys.folder.filePath(u"missing/keys.json"_s), m_keys.practice, m_keys.key,
                                        passphrase(u"x"_s), KeyFileFixture::cheap);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::PracticeNotWritable);
    const QByteArray before = m_keys.read();
    const auto shortKey =
        KeyFile::write(m_keys.path, m_keys.practice, SecretBytes(16), passphrase(u"x"_s), KeyFileFixture::cheap);
    QVERIFY(!shortKey);
    const auto noUuid =
        KeyFile::write(m_keys.path, u"practice\n1"_s, m_keys.key, passphrase(u"x"_s), KeyFileFixture::cheap);
    QVERIFY(!noUuid);
    QCOMPARE(m_keys.read(), before);
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
    const QByteArray before = m_keys.read();
    QVERIFY(!KeyFile::write(m_keys.path, m_keys.practice, m_keys.key, passphrase(u"x"_s), KdfCost {memory, passes}));
    QCOMPARE(m_keys.read(), before);
}

void TestKeyFile::aMissingFileIsSaidToBeMissing()
{
    QVERIFY(QFile::remove(m_keys.path));
    QCOMPARE(m_keys.unwrapError(), ErrorCode::KeysMissing);
    QCOMPARE(KeyFile::practiceId(m_keys.path).error().code, ErrorCode::KeysMissing);
    QCOMPARE(KeyFile::practiceId(m_keys.path).error().subject, m_keys.path);
    QCOMPARE(KeyFile::practiceId(m_keys.folder.path()).error().code, ErrorCode::KeysMissing);
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
    QVERIFY(QFile::setPermissions(m_keys.path, {}));
    if (QFile file(m_keys.path); file.open(QIODevice::ReadOnly))
        return; // root may read everything
    QCOMPARE(m_keys.unwrapError(), ErrorCode::StorageFailed);
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
