#include "KeyFile.h"
#include "RecoveryCode.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsFourteenGroupsOfFour();
    void aKnownKeyHasAKnownCode();
    void everyKeyComesBack();
    void lettersThatLookAlikeAndSpacesAreForgiven();
    void everyWrongLetterIsNoticed();
    void everySwapOfNeighboursIsNoticed();
    void aCodeThatIsTooShortOrTooLongIsRefused();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
};

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

QByteArray bytesOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

SecretBytes keyOf(const QByteArray &bytes)
{
    return SecretBytes::fromBytes(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

QByteArray randomKey(QRandomGenerator &random)
{
    QByteArray key(32, '\0');
    for (char &byte : key)
        byte = char(random.bounded(256));
    return key;
}

bool isRefused(const QString &code)
{
    const auto key = RecoveryCode::toDataKey(code);
    return !key && key.error().code == ErrorCode::RecoveryCodeMalformed;
}

} // namespace

void TestRecoveryCode::aCodeIsFourteenGroupsOfFour()
{
    static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    const QString code = RecoveryCode::fromDataKey(KeyFile::newDataKey());
    QVERIFY2(shape.match(code).hasMatch(), "the shape of a code");
    QVERIFY(RecoveryCode::fromDataKey(SecretBytes(31)).isEmpty());
}

void TestRecoveryCode::aKnownKeyHasAKnownCode()
{
    // A code on paper must open the practice with every later version of the program.
    QByteArray key;
    for (int i = 0; i < 32; ++i)
        key += char(i);
    QCOMPARE(RecoveryCode::fromDataKey(keyOf(key)),
             u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFT-5WF7"_s);
}

void TestRecoveryCode::everyKeyComesBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        const QByteArray key = randomKey(random);
        const auto back = RecoveryCode::toDataKey(RecoveryCode::fromDataKey(keyOf(key)));
        QVERIFY(back.has_value());
        QCOMPARE(bytesOf(*back), key);
    }
}

void TestRecoveryCode::lettersThatLookAlikeAndSpacesAreForgiven()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 50; ++i) {
        const QByteArray key = randomKey(random);
        QString code = RecoveryCode::fromDataKey(keyOf(key));
        code.replace(u'0', i % 2 ? u'o' : u'O');
        code.replace(u'1', i % 3 ? u'l' : u'I');
        code.replace(u'-', i % 2 ? u" "_s : u" \u2013\n"_s);
        const auto back = RecoveryCode::toDataKey(u"\t"_s + (i % 2 ? code.toLower() : code) + u" \u00A0"_s);
        QVERIFY(back.has_value());
        QCOMPARE(bytesOf(*back), key);
    }
}

void TestRecoveryCode::everyWrongLetterIsNoticed()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 5; ++i) {
        const QString code = RecoveryCode::fromDataKey(keyOf(randomKey(random)));
        for (qsizetype place = 0; place < code.size(); ++place) {
            if (code[place] == u'-')
                continue;
            for (const char letter : alphabet) {
                QString wrong = code;
                wrong[place] = QLatin1Char(letter);
                QVERIFY2(wrong == code || isRefused(wrong), qPrintable(QString::number(place)));
            }
        }
    }
}

void TestRecoveryCode::everySwapOfNeighboursIsNoticed()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 100; ++i) {
        const QString code = RecoveryCode::fromDataKey(keyOf(randomKey(random))).remove(u'-');
        for (qsizetype place = 0; place + 1 < code.size(); ++place) {
            QString wrong = code;
            std::swap(wrong[place], wrong[place + 1]);
            QVERIFY2(wrong == code || isRefused(wrong), qPrintable(QString::number(place)));
        }
    }
}

void TestRecoveryCode::aCodeThatIsTooShortOrTooLongIsRefused()
{
    const QString code = RecoveryCode::fromDataKey(KeyFile::newDataKey());
    for (qsizetype length = 0; length < code.size(); ++length)
        QVERIFY(isRefused(code.left(length)));
    for (const char letter : alphabet)
        QVERIFY(isRefused(code + QLatin1Char(letter)));
    QVERIFY(isRefused(code + code));
    QVERIFY(isRefused(QString(1'000'000, u'A')));
}

void TestRecoveryCode::otherTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    const QString code(56, u'0');
    QTest::newRow("nothing") << QString();
    QTest::newRow("hyphens") << u"----"_s;
    QTest::newRow("zeros") << code;
    QTest::newRow("U is no letter of it") << u"U"_s + code.sliced(1);
    QTest::newRow("beyond ASCII") << u"\u0416"_s + code.sliced(1);
    QTest::newRow("emoji") << u"\U0001F33B"_s + code.sliced(2);
    QTest::newRow("punctuation") << u"!"_s + code.sliced(1);
}

void TestRecoveryCode::otherTextsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(isRefused(text));
}

QTEST_GUILESS_MAIN(TestRecoveryCode)
#include "tst_recoverycode.moc"
