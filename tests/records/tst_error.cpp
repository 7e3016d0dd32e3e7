#include "Error.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentences();
    void theSentenceNamesTheSubject();
    void aDayIsAsTheReaderWritesDays();
    void theSystemsWordsAreKept();
    void aPercentSignInAPathStaysAsItIs();
};

void ErrorTest::everyCodeHasItsOwnSentences()
{
    static const QRegularExpression sentences(u"^\\S.*[.)]$"_s);
    QSet<QString> seen;
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        const QString text = Error {ErrorCode(code), u"/a/Río Claro.bitacora"_s, {}}.sentence();
        QVERIFY2(sentences.match(text).hasMatch(), qPrintable(u"%1: %2"_s.arg(code).arg(text)));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen += text;
    }
}

void ErrorTest::theSentenceNamesTheSubject()
{
    for (const ErrorCode code : {ErrorCode::PracticeExists, ErrorCode::PracticeNotFound, ErrorCode::PracticeNotWritable,
                                 ErrorCode::PracticeInUse, ErrorCode::PracticeNewer, ErrorCode::FileNotWritable,
                                 ErrorCode::TimeZoneUnknown, ErrorCode::MoneyMalformed, ErrorCode::DateMalformed}) {
        const QString text = Error {code, u"/a/Río Claro"_s, {}}.sentence();
        QVERIFY2(text.contains(u"/a/Río Claro"_s), qPrintable(text));
    }
    QVERIFY(Error({ErrorCode::TextTooLong, u"name"_s, u"200"_s}).sentence().contains(u"200"_s));
    QVERIFY(Error({ErrorCode::PracticeInUse, u"/p"_s, u"ana on desk"_s}).sentence().contains(u"ana on desk"_s));
}

void ErrorTest::aDayIsAsTheReaderWritesDays()
{
    const Error error {ErrorCode::RecordStillKept, u"2047-10-10"_s, {}};
    QVERIFY(error.sentence().contains(QLocale().toString(QDate(2047, 10, 10), QLocale::LongFormat)));
    QVERIFY(!error.sentence().contains(u"2047-10-10"_s));
}

void ErrorTest::theSystemsWordsAreKept()
{
    const QString text = Error {ErrorCode::FileNotWritable, u"/a/b.pdf"_s, u"Permission denied"_s}.sentence();
    QVERIFY(text.endsWith(u"(Permission denied)"_s));
}

void ErrorTest::aPercentSignInAPathStaysAsItIs()
{
    const QString text = Error {ErrorCode::FileNotWritable, u"/a/%2 100%1.pdf"_s, u"why %1"_s}.sentence();
    QVERIFY2(text.contains(u"/a/%2 100%1.pdf"_s), qPrintable(text));
    QVERIFY2(text.contains(u"why %1"_s), qPrintable(text));
}

QTEST_APPLESS_MAIN(ErrorTest)
#include "tst_error.moc"
