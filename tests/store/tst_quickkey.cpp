#include "KeyFile.h"
#include "QuickKey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The data key wrapped with the keychain's key and the PIN.
class TestQuickKey : public QObject
{
    Q_OBJECT

private:
    static SecretBytes pin(const QString &digits) { return SecretBytes::fromPassphrase(digits); }
    static QByteArray bytes(const SecretBytes &secret)
    {
        return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
    }

private Q_SLOTS:
    void bothTogetherGiveTheKeyAndNeitherAlone()
    {
        const SecretBytes dataKey = KeyFile::newDataKey();
        const SecretBytes keychainKey = QuickKey::newKeychainKey();
        const auto wrapped =
            QuickKey::wrap(u"4f1d9a52-3c0e-4b7a-9d26-8e5b1c7f0a63"_s, dataKey, keychainKey, pin(u"271828"_s));
        QVERIFY(wrapped);
        const auto key = QuickKey::unwrap(*wrapped, keychainKey, pin(u"271828"_s));
        QVERIFY(key);
        QCOMPARE(bytes(*key), bytes(dataKey));

        const auto wrongPin = QuickKey::unwrap(*wrapped, keychainKey, pin(u"271829"_s));
        QVERIFY(!wrongPin);
        QCOMPARE(wrongPin.error().code, ErrorCode::PassphraseWrong);
        const auto wrongKey = QuickKey::unwrap(*wrapped, QuickKey::newKeychainKey(), pin(u"271828"_s));
        QVERIFY(!wrongKey);
        QCOMPARE(wrongKey.error().code, ErrorCode::PassphraseWrong);
        QVERIFY(!QuickKey::unwrap(*wrapped, SecretBytes(), pin(u"271828"_s)));
        QVERIFY(!QuickKey::unwrap(*wrapped, keychainKey, SecretBytes()));
        // The PIN without the keychain's key is no passphrase of it either.
        QVERIFY(!KeyFile::unwrapText(*wrapped, pin(u"271828"_s)));
    }

    void whatIsWrappedSaysNothing()
    {
        const SecretBytes dataKey = KeyFile::newDataKey();
        const SecretBytes keychainKey = QuickKey::newKeychainKey();
        const auto wrapped =
            QuickKey::wrap(u"4f1d9a52-3c0e-4b7a-9d26-8e5b1c7f0a63"_s, dataKey, keychainKey, pin(u"271828"_s));
        QVERIFY(wrapped);
        for (const QByteArray &secret : {bytes(dataKey), bytes(keychainKey), QByteArray("271828")}) {
            QVERIFY(!wrapped->contains(secret));
            QVERIFY(!wrapped->contains(secret.toBase64()));
            QVERIFY(!wrapped->contains(secret.toHex()));
        }
        const auto again =
            QuickKey::wrap(u"4f1d9a52-3c0e-4b7a-9d26-8e5b1c7f0a63"_s, dataKey, keychainKey, pin(u"271828"_s));
        QVERIFY(again && *again != *wrapped);
    }

    void aPinIsSixDigitsOrMore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPin");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("five") << u"27182"_s << false;
        QTest::newRow("six") << u"271828"_s << true;
        QTest::newRow("a letter") << u"27182a"_s << false;
        QTest::newRow("a space") << u"27182 8"_s << false;
        QTest::newRow("digits that not every keyboard has") << u"٢٧١٨٢٨"_s << false;
        QTest::newRow("the longest") << QString(QuickKey::mostDigits, u'7') << true;
        QTest::newRow("longer") << QString(QuickKey::mostDigits + 1, u'7') << false;
    }

    void aPinIsSixDigitsOrMore()
    {
        QFETCH(const QString, text);
        QTEST(QuickKey::isPin(text), "isPin");
    }

    void whatIsTriedFirstIsObvious()
    {
        for (const QString &pin : {u"000000"_s, u"123456"_s, u"987654"_s, u"3456789"_s})
            QVERIFY2(QuickKey::isObvious(pin), qPrintable(pin));
        for (const QString &pin : {u"271828"_s, u"123457"_s, u"112233"_s})
            QVERIFY2(!QuickKey::isObvious(pin), qPrintable(pin));
    }

    void whatTheKeychainGaveIsTakenWhole()
    {
        const SecretBytes key = QuickKey::newKeychainKey();
        QByteArray given = bytes(key);
        QCOMPARE(bytes(QuickKey::take(given)), bytes(key));
        QCOMPARE(given, QByteArray(given.size(), '\0'));
        QByteArray nothing;
        QVERIFY(QuickKey::take(nothing).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuickKey)
#include "tst_quickkey.moc"
