#include "MadeUpSession.h"
#include "NoteDraftJson.h"
#include "NoteWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

NoteDraft someDraft(quint32 seed, NoteLanguage language = NoteLanguage::English,
                    NoteTemplate layout = NoteTemplate::Narrative)
{
    const FactNames names;
    return NoteWriter(names).draft(madeUpSession(seed), NoteStyle::of(language, layout));
}

/// Every member of a sentence has another value than that of an empty one.
NoteDraft fullDraft()
{
    NoteSentence sentence;
    sentence.text = u"Ñandú 🪶 “quoted”\n<b>"_s;
    sentence.facts = {{FactField::ProgramTrials, 7}, {FactField::NextPlan, 0}};
    sentence.statement = {StatementKind::Words, 3, FactField::NextPlan};
    sentence.fingerprint = 0xFEDC'BA98'7654'3210ULL;
    sentence.state = SentenceState::Touched;
    sentence.edited = true;
    sentence.proposal = {u"Another."_s, {{FactField::NextPlan, 0}}};
    NoteDraft draft;
    draft.language = NoteLanguage::Spanish;
    draft.layout = NoteTemplate::Birp;
    draft.paragraphs = {{NoteSection::Response, {sentence}}};
    draft.leftOut = {{{FactField::ServiceCode, 0}, LeftOutReason::InTheHead},
                     {{FactField::BehaviorCount, 2}, LeftOutReason::Incomplete},
                     {{FactField::Observations, 0}, LeftOutReason::TakenOut}};
    return draft;
}

QJsonObject withSentence(const QString &member, const QJsonValue &value)
{
    QJsonObject object = NoteDraftJson::toObject(fullDraft());
    QJsonArray paragraphs = object.value(u"paragraphs"_s).toArray();
    QJsonObject paragraph = paragraphs.at(0).toObject();
    QJsonArray sentences = paragraph.value(u"sentences"_s).toArray();
    QJsonObject sentence = sentences.at(0).toObject();
    sentence[member] = value;
    sentences[0] = sentence;
    paragraph[u"sentences"_s] = sentences;
    paragraphs[0] = paragraph;
    object[u"paragraphs"_s] = paragraphs;
    return object;
}

} // namespace

class NoteDraftJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        QVERIFY(NoteDraftJson::fromBytes(NoteDraftJson::toBytes(NoteDraft {})).value() == NoteDraft {});
        QVERIFY(NoteDraftJson::fromBytes(NoteDraftJson::toBytes(fullDraft())).value() == fullDraft());
    }

    void everyDraftOfTheWriterIsReadBack()
    {
        constexpr quint32 sessions = 300;
        for (quint32 seed = 1; seed <= sessions; ++seed) {
            const NoteDraft draft =
                someDraft(seed, seed % 2 == 0 ? NoteLanguage::English : NoteLanguage::Spanish, NoteTemplate(seed % 4));
            const QByteArray bytes = NoteDraftJson::toBytes(draft);
            const auto read = NoteDraftJson::fromBytes(bytes);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
            QVERIFY(*read == draft);
            QCOMPARE(NoteDraftJson::toBytes(*read), bytes);
        }
    }

    void theStepsOfRedraftingAreReadBack()
    {
        const FactNames names;
        NoteInput input = madeUpSession(11);
        const NoteStyle style = NoteStyle::of(NoteLanguage::English, NoteTemplate::Soap);
        NoteDraft draft = NoteWriter(names).draft(input, style);
        NoteEditing::edit(draft, 0, 0, u"In a person's own words."_s);
        NoteEditing::insert(draft, 0, 1, u"And one of their own."_s);
        input.facts.words.insert(FactField::NextPlan, u"Fade the prompts."_s);
        input.durationMinutes += 15;
        draft = NoteWriter(names).redraft(draft, input, style);
        QVERIFY(NoteDraftJson::fromBytes(NoteDraftJson::toBytes(draft)).value() == draft);
    }

    void whatIsWrongIsNamedByItsPlace_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("place");
        const QString sentence = u"paragraphs[0].sentences[0]."_s;
        QTest::newRow("fact") << withSentence(u"facts"_s, QJsonArray {u"program-trials/0"_s}) << sentence + u"facts"_s;
        QTest::newRow("facts") << withSentence(u"facts"_s, 3) << sentence + u"facts"_s;
        QTest::newRow("text") << withSentence(u"text"_s, 3) << sentence + u"text"_s;
        QTest::newRow("state") << withSentence(u"state"_s, u"new"_s) << sentence + u"state"_s;
        QTest::newRow("statement") << withSentence(u"statement"_s, QJsonValue()) << sentence + u"statement"_s;
        QTest::newRow("edited") << withSentence(u"edited"_s, u"yes"_s) << sentence + u"edited"_s;
        QTest::newRow("field") << withSentence(u"field"_s, u"nothing"_s) << sentence + u"field"_s;
        QTest::newRow("number") << withSentence(u"fingerprint"_s, u"xyz"_s) << sentence + u"fingerprint"_s;
        QTest::newRow("proposal") << withSentence(u"proposal"_s, u"xyz"_s) << sentence + u"proposal"_s;
        QJsonObject object = NoteDraftJson::toObject(fullDraft());
        object[u"language"_s] = u"fr"_s;
        QTest::newRow("language") << object << u"language"_s;
        object = NoteDraftJson::toObject(fullDraft());
        object[u"leftOut"_s] = QJsonArray {QJsonObject {{u"fact"_s, u"next-plan"_s}, {u"reason"_s, u"bored"_s}}};
        QTest::newRow("reason") << object << u"leftOut[0].reason"_s;
        object[u"version"_s] = 0;
        QTest::newRow("version") << object << u"version"_s;
    }

    void whatIsWrongIsNamedByItsPlace()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, place);
        const auto read = NoteDraftJson::fromObject(object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(read.error().detail, place);
    }

    void aLaterProgramsDocumentIsNotRead()
    {
        QJsonObject object = NoteDraftJson::toObject(fullDraft());
        object[u"version"_s] = NoteDraftJson::version + 1;
        QCOMPARE(NoteDraftJson::fromObject(object).error().code, ErrorCode::PracticeNewer);
    }

    void cutOrChangedBytesNeverHarm()
    {
        const QByteArray bytes = NoteDraftJson::toBytes(someDraft(5));
        for (qsizetype i = 0; i < bytes.size(); i += 7) {
            QVERIFY(!NoteDraftJson::fromBytes(bytes.left(i)));
            QByteArray changed = bytes;
            changed[i] = char(changed.at(i) ^ 0x15);
            (void)NoteDraftJson::fromBytes(changed);
        }
    }

    void aTextThatIsTooLongIsRefused()
    {
        NoteDraft draft = fullDraft();
        draft.paragraphs[0].sentences[0].text = QString(maxNoteLength + 1, u'x');
        QCOMPARE(validateNote(draft).error().code, ErrorCode::TextTooLong);
        QCOMPARE(NoteDraftJson::fromBytes(NoteDraftJson::toBytes(draft)).error().code, ErrorCode::TextTooLong);
        draft.paragraphs[0].sentences[0].text.chop(200);
        QVERIFY(validateNote(draft));
    }
};

QTEST_GUILESS_MAIN(NoteDraftJsonTest)
#include "tst_notedraftjson.moc"
