#include "CarriedWords.h"
#include "NoteText.h"
#include "NoteWriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class CarriedWordsTest : public QObject
{
    Q_OBJECT

    static NoteSentence own(const QString &text)
    {
        NoteSentence sentence;
        sentence.text = text;
        sentence.edited = true;
        return sentence;
    }
    static NoteSentence written(const QString &text)
    {
        NoteSentence sentence;
        sentence.text = text;
        sentence.facts = {{FactField::Valuation, 0}};
        sentence.statement = {StatementKind::Valuation, 0};
        return sentence;
    }
    static NoteDraft before()
    {
        NoteDraft note;
        note.layout = NoteTemplate::Soap;
        note.paragraphs = {{NoteSection::Opening, {written(u"The session was rated as good overall."_s)}},
                           {NoteSection::Plan,
                            {own(u"The token board stays on the table."_s), own(u"He waited for 4 minutes."_s),
                             own(u"The token board stays on the table."_s), own(u"The aide was briefed."_s)}}};
        return note;
    }

private Q_SLOTS:
    void onlyAPersonsOwnSentencesWithoutNumbersAreOffered()
    {
        QCOMPARE(CarriedWords::offered(before(), {}),
                 (QStringList {u"The token board stays on the table."_s, u"The aide was briefed."_s}));
    }

    // A sentence of the writer's that somebody reworded still speaks of that session's data.
    void whatSpeaksOfThatSessionsDataIsNot()
    {
        NoteDraft note = before();
        note.paragraphs[0].sentences[0].edited = true;
        note.paragraphs[0].sentences[0].text = u"The session went as planned."_s;
        QVERIFY(!CarriedWords::offered(note, {}).contains(u"The session went as planned."_s));
    }

    void whatIsThereAlreadyIsNotOfferedAgain()
    {
        NoteDraft now;
        now.paragraphs = {{NoteSection::Opening, {own(u"the token board stays  on the table."_s)}}};
        QCOMPARE(CarriedWords::offered(before(), now), QStringList {u"The aide was briefed."_s});
    }

    void anotherLanguageIsNotCarriedOver()
    {
        NoteDraft now;
        now.language = NoteLanguage::Spanish;
        QVERIFY(CarriedWords::offered(before(), now).isEmpty());
    }

    void itStandsInItsSectionAndWaits()
    {
        NoteDraft now;
        now.layout = NoteTemplate::Soap;
        now.paragraphs = {{NoteSection::Plan, {written(u"Plan."_s)}}, {NoteSection::Opening, {written(u"Opening."_s)}}};
        CarriedWords::putIn(now, before(), u"The aide was briefed."_s);
        QCOMPARE(now.paragraphs.at(0).sentences.size(), 2);
        const NoteSentence &carried = now.paragraphs.at(0).sentences.at(1);
        QVERIFY(CarriedWords::isWaiting(carried));
        QCOMPARE(CarriedWords::offered(before(), now), QStringList {u"The token board stays on the table."_s});
        // Whoever keeps it has confirmed it.
        NoteEditing::keep(now, 0, 1, {});
        QVERIFY(!CarriedWords::isWaiting(now.paragraphs.at(0).sentences.at(1)));
    }

    void anEmptyNoteTakesItToo()
    {
        NoteDraft now;
        CarriedWords::putIn(now, before(), u"The aide was briefed."_s);
        QCOMPARE(now.text(), u"The aide was briefed."_s);
    }

    void itWaitsWhileTheRestIsEditedAndNoMoreOnceItIsEdited()
    {
        NoteDraft now;
        now.paragraphs = {{NoteSection::Opening, {written(u"The session was rated as good overall."_s)}}};
        CarriedWords::putIn(now, before(), u"The aide was briefed."_s);
        NoteText text(now);
        text.setText(text.text() + u" It rained."_s);
        QVERIFY(CarriedWords::isWaiting(text.sentences().at(1).sentence));
        // After the facts changed, too.
        const FactNames names;
        const NoteWriter writer(names);
        const NoteDraft redrafted =
            writer.redraft(text.draft({}), {}, NoteStyle::of(NoteLanguage::English, NoteTemplate::Narrative));
        const QList<NoteSentence> sentences = redrafted.sentences();
        QVERIFY(std::any_of(sentences.begin(), sentences.end(), CarriedWords::isWaiting));
        text.setText(QString(text.text()).replace(u"briefed"_s, u"told of it"_s));
        QVERIFY(!CarriedWords::isWaiting(text.sentences().at(1).sentence));
    }
};

QTEST_APPLESS_MAIN(CarriedWordsTest)
#include "tst_carriedwords.moc"
