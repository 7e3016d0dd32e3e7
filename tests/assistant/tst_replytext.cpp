#include "ReplyText.h"
#include "SpokenLanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QList<NoteSection> narrative {NoteSection::Opening, NoteSection::BehaviorData};
const QList<NoteSection> soap {NoteSection::Subjective, NoteSection::Objective, NoteSection::Assessment,
                               NoteSection::Plan};

QString paragraphs(const QString &answer)
{
    QStringList found;
    const QList<ReplySection> sections = ReplyText::sections(answer, narrative, NoteLanguage::English);
    for (const ReplySection &section : sections)
        found += section.paragraphs;
    return found.join(u'|');
}

} // namespace

/// What models write around a note does not become part of it.
class ReplyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTextStays_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &answer, const QString &text) {
            QTest::newRow(name) << answer << text;
        };
        row("plain", u"One.\nTwo.\n\nThree."_s, u"One. Two.|Three."_s);
        row("returns", u"One.\r\n\r\nTwo.\rThree."_s, u"One.|Two. Three."_s);
        row("a title", u"# Session Note\n\nOne."_s, u"One."_s);
        row("a bold title", u"**Session Note**\nOne."_s, u"One."_s);
        row("bold and slanted", u"The **client** asked *twice* for `help`."_s, u"The client asked twice for help."_s);
        row("a list", u"- One.\n- Two.\n3. Three."_s, u"One. Two. Three."_s);
        row("a fence", u"```text\nOne.\n```"_s, u"One."_s);
        row("a rule", u"One.\n---\nTwo."_s, u"One.|Two."_s);
        row("tags", u"<p>One.</p><br/>"_s, u"One."_s);
        row("a comparison stays", u"In <5 minutes, 3 > 2."_s, u"In <5 minutes, 3 > 2."_s);
        row("a quote", u"> One."_s, u"One."_s);
        row("a link", u"See [the page](http://example.org)."_s, u"See the page."_s);
        row("a code stays", u"[P1] said [X2]."_s, u"[P1] said [X2]."_s);
        row("an introduction", u"Here is the rewritten note:\n\nOne."_s, u"One."_s);
        row("an introduction that agrees", u"Sure! Here's the note:\nOne."_s, u"One."_s);
        row("a sentence is no introduction", u"Here the client slept."_s, u"Here the client slept."_s);
        row("thinking", u"<think>\nHm. The client…\n</think>\n\nOne."_s, u"One."_s);
        row("thinking without a beginning", u"Hm, so.\n</think>\nOne."_s, u"One."_s);
        row("thinking without an end", u"One.\n<thinking>Hm"_s, u"One."_s);
        row("only thinking", u"<think>Hm"_s, QString());
        row("hidden characters", u"O\u200Bn\u202Ee\u0007.\u0000\uFEFF\x1B[31m"_s, u"One.[31m"_s);
        row("half a letter", u"One\xD83D."_s, u"One."_s);
        row("a letter beyond", u"One \U0001F600."_s, u"One \U0001F600."_s);
        row("lines that are separated otherwise", u"One.\u2029\u2029Two."_s, u"One.|Two."_s);
        row("nothing", u" \n \n"_s, QString());
        row("numbers stay", u"8 of 10 trials (80%), 2.5 per hour."_s, u"8 of 10 trials (80%), 2.5 per hour."_s);
    }
    void onlyTheTextStays()
    {
        QFETCH(QString, answer);
        QFETCH(QString, text);
        QCOMPARE(paragraphs(answer), text);
    }

    void theSectionsAreFoundHoweverTheyAreMarked()
    {
        const QString answer = u"Intro line.\n## Subjective\nRested.\n\n**Objective:**\nTwo times.\n\nMore.\n"
                               "ASSESSMENT: It went well.\nPlan: \n- Continue.\n### Signature\n"_s;
        const QList<ReplySection> found = ReplyText::sections(answer, soap, NoteLanguage::English);
        const QList<ReplySection> wanted {{std::nullopt, {u"Intro line."_s}},
                                          {NoteSection::Subjective, {u"Rested."_s}},
                                          {NoteSection::Objective, {u"Two times."_s, u"More."_s}},
                                          {NoteSection::Assessment, {u"It went well."_s}},
                                          {NoteSection::Plan, {u"Continue."_s}}};
        QCOMPARE(found, wanted);
        const QList<ReplySection> spanish =
            ReplyText::sections(u"VALORACION\nBien.\n\nPlan: Seguir."_s, soap, NoteLanguage::Spanish);
        QCOMPARE(spanish.size(), 2);
        QCOMPARE(*spanish.at(0).section, NoteSection::Assessment);
        QCOMPARE(spanish.at(1).paragraphs, QStringList {u"Seguir."_s});
    }

    void whatMayBeginAMarkIsNotShownYet()
    {
        QCOMPARE(ReplyText::withoutThinking(u"One. <thi"_s, false), u"One. "_s);
        QCOMPARE(ReplyText::withoutThinking(u"One. <thi"_s, true), u"One. <thi"_s);
    }

    void aParagraphIsDividedIntoSentences()
    {
        QCOMPARE(ReplyText::sentences(u"One (80%). Two? [P1] did. \u201CThree.\u201D Four"_s),
                 QStringList({u"One (80%)."_s, u"Two?"_s, u"[P1] did."_s, u"\u201CThree.\u201D"_s, u"Four"_s}));
        QCOMPARE(ReplyText::sentences(u"It took 2.5 minutes. Dr. P. Ruiz came at 4:00 p. m. and left."_s),
                 QStringList({u"It took 2.5 minutes."_s, u"Dr. P. Ruiz came at 4:00 p. m. and left."_s}));
        QCOMPARE(ReplyText::sentences(u"Durmió. ¿Comió? Sí."_s), QStringList({u"Durmió."_s, u"¿Comió?"_s, u"Sí."_s}));
        QVERIFY(ReplyText::sentences(QString()).isEmpty());
    }

    void theLanguageIsToldByItsSmallWords()
    {
        QCOMPARE(*spokenLanguage(u"The client asked for help and was given a break during the session."_s),
                 NoteLanguage::English);
        QCOMPARE(*spokenLanguage(u"El cliente pidió ayuda y se le dio un descanso durante la sesión."_s),
                 NoteLanguage::Spanish);
        QVERIFY(!spokenLanguage(u"Der Klient bat um Hilfe und bekam eine Pause."_s));
        QVERIFY(!spokenLanguage(u"80%"_s));
    }
};

QTEST_GUILESS_MAIN(ReplyTextTest)
#include "tst_replytext.moc"
