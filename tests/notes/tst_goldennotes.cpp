#include "GoldenSessions.h"
#include "LocaleText.h"
#include "NoteWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

QString pathOf(const GoldenSession &session, const NoteStyle &style)
{
    return u"%1/%2-%3.txt"_s.arg(QStringLiteral(BITACORA_GOLDEN_NOTES), session.name,
                                 style.language == NoteLanguage::Spanish ? u"es"_s : u"en"_s);
}

// Tables newer than those that the Spanish notes were read with count Mexico's hours to twelve.
QString withClockOf(const QLocale &region, QString note)
{
    // Other hours are words of somebody's own, and stay as they were typed.
    static const QRegularExpression hours(u"\\bde las? (\\d{1,2}:\\d{2}) a las? (\\d{1,2}:\\d{2})\\b(?! [AP]M)"_s);
    const bool countsToTwelve = region.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    const auto match = hours.match(note);
    if (region.language() != QLocale::Spanish || !countsToTwelve || !match.hasMatch())
        return note;
    const auto words = [&region, &match](int place) {
        const QTime time = QTime::fromString(match.captured(place), u"H:mm"_s);
        const QString text = shortTimeText(time, region).replace(QChar(0x202F), u' ');
        return (text.startsWith(u"1:"_s) ? u"la "_s : u"las "_s) + text;
    };
    return note.replace(match.capturedStart(), match.capturedLength(), u"de "_s + words(1) + u" a "_s + words(2));
}

} // namespace

/// Notes that a supervisor has read and would sign. BITACORA_WRITE_GOLDEN=1 writes them anew, to be read again.
class TestGoldenNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNoteIsTheOneThatWasRead_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("spanish");
        const QList<GoldenSession> sessions = goldenSessions();
        for (int i = 0; i < sessions.size(); ++i) {
            QTest::addRow("%s in English", qPrintable(sessions.at(i).name)) << i << false;
            QTest::addRow("%s in Spanish", qPrintable(sessions.at(i).name)) << i << true;
        }
    }
    void theNoteIsTheOneThatWasRead()
    {
        QFETCH(int, index);
        QFETCH(bool, spanish);
        const GoldenSession session = goldenSessions(spanish ? NoteLanguage::Spanish : NoteLanguage::English).at(index);
        QVERIFY(validateFacts(session.input.facts));
        const NoteStyle style {spanish ? NoteLanguage::Spanish : NoteLanguage::English, session.layout,
                               QLocale(spanish ? u"es_MX"_s : u"en_US"_s)};
        const FactNames names;
        const QString note = NoteWriter(names).draft(session.input, style).text() + u'\n';
        QFile file(pathOf(session, style));
        if (qEnvironmentVariableIsSet("BITACORA_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(note.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(note, withClockOf(style.locale, QString::fromUtf8(file.readAll())));
    }

    void thereAreTwentyInEachLanguage() { QCOMPARE(goldenSessions().size(), 20); }
};

QTEST_GUILESS_MAIN(TestGoldenNotes)
#include "tst_goldennotes.moc"
