#include "BillingUnits.h"
#include "EnglishVoice.h"
#include "NoteCheck.h"
#include "SpanishVoice.h"
#include "TextSimilarity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

FactTerm own(RecordedFacts &facts, const QString &name)
{
    return {facts.newKey(), name, {}, {}};
}

QString longText(const QString &word = u"word"_s)
{
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words.append(word + QChar(u'a' + i % 26) + QChar(u'a' + i / 26));
    return words.join(u' ');
}

// Everything that a 97153 note needs and that is often asked for.
CheckedNote completeNote()
{
    CheckedNote note;
    NoteInput &input = note.input;
    input.clientName = u"Mateo Luna"_s;
    input.provider = {u"Ana Pérez"_s, u"RBT"_s, {}, {}};
    input.serviceCode = u"97153"_s;
    input.serviceName = u"Direct therapy"_s;
    input.start = ZonedTime::fromWall(QDate(2026, 11, 17), QTime(16, 0), "America/New_York");
    input.durationMinutes = 60;
    RecordedFacts &facts = input.facts;
    facts.place = own(facts, u"Home"_s);
    facts.participants = {{own(facts, u"Mother"_s), {}, {}}};
    facts.environmentalChanges = {own(facts, u"Nothing"_s)};
    BehaviorData behavior;
    behavior.key = facts.newKey();
    behavior.behavior = own(facts, u"Crying"_s);
    behavior.count = 0;
    facts.behaviors = {behavior};
    ProgramData program;
    program.key = facts.newKey();
    program.program = own(facts, u"Asking"_s);
    program.trials = TrialCount {4, 5};
    program.teaching = own(facts, u"Discrete trials"_s);
    program.prompts = {own(facts, u"Gestural"_s)};
    program.response = own(facts, u"Well"_s);
    facts.programs = {program};
    facts.reinforcers = {own(facts, u"Bubbles"_s)};
    facts.valuation = Valuation::Good;
    facts.words = {{FactField::ClinicalStatus, u"Calm"_s},
                   {FactField::NextPlan, u"Continue"_s},
                   {FactField::Barriers, u"None"_s},
                   {FactField::CaregiverContact, u"At the door"_s},
                   {FactField::Supervisor, u"Eva Sol"_s}};
    note.clientDetails = {u"birth-date"_s, u"diagnosis"_s, u"member-number"_s};
    note.text = longText();
    return note;
}

QStringList problems(const CheckedNote &note)
{
    const FactNames names;
    QStringList rules;
    for (const NoteFinding &finding : checkNote(note, names))
        rules.append(finding.ruleId);
    return rules;
}

QDateTime afterTheEnd(const CheckedNote &note, int minutes)
{
    constexpr int secondsAMinute = 60;
    return QDateTime::fromSecsSinceEpoch(note.input.end().epochSeconds + qint64(minutes) * secondsAMinute, Qt::UTC);
}

} // namespace

class TestNoteCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWritersOwnValuationIsNotVague()
    {
        const FactNames names;
        for (const Valuation valuation : {Valuation::Good, Valuation::Fair, Valuation::Poor}) {
            CheckedNote note = completeNote();
            note.input.facts.valuation = valuation;
            const NoteStyle english = NoteStyle::of(NoteLanguage::English, NoteTemplate::Narrative);
            const NoteStyle spanish = NoteStyle::of(NoteLanguage::Spanish, NoteTemplate::Narrative);
            const QList<Said> said =
                EnglishVoice(note.input, english, names).wordings({StatementKind::Valuation, 0}, {})
                + SpanishVoice(note.input, spanish, names).wordings({StatementKind::Valuation, 0}, {});
            QVERIFY(said.size() >= 4);
            for (const Said &sentence : said) {
                note.text = longText() + u' ' + sentence.text;
                note.language = NoteLanguage::English;
                QVERIFY2(!problems(note).contains(u"no-vague-words"_s), qPrintable(sentence.text));
                note.language = NoteLanguage::Spanish;
                QVERIFY2(!problems(note).contains(u"no-vague-words"_s), qPrintable(sentence.text));
            }
        }
    }

    void aCompleteNoteHasNoFindings() { QCOMPARE(problems(completeNote()), QStringList()); }

    void everyRuleIsKnownAndHasASentence()
    {
        CheckedNote note;
        note.input.serviceCode = u"97156"_s;
        const FactNames names;
        const QList<NoteFinding> findings = checkNote(note, names);
        QVERIFY(findings.size() > 8);
        bool advice = false;
        for (const NoteFinding &finding : findings) {
            QVERIFY(!(advice && finding.isRequired));
            advice = !finding.isRequired;
            for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish})
                QVERIFY(findingText(finding, language).size() > 10);
        }
        NoteFinding unknown;
        unknown.ruleId = u"nonsense"_s;
        QVERIFY(findingText(unknown, NoteLanguage::English).isEmpty());
    }

    void everyCodeAsksForItsOwn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("97151") << u"97151"_s
                               << QStringList {u"assessment-activity"_s, u"assessment-analysis"_s,
                                               u"recommendations"_s};
        QTest::newRow("97154") << u"97154"_s << QStringList {u"group-size"_s};
        QTest::newRow("97155") << u"97155"_s << QStringList {u"clinical-decision"_s};
        QTest::newRow("97156") << u"97156"_s
                               << QStringList {u"caregiver-skill"_s, u"training-method"_s, u"caregiver-performance"_s,
                                               u"homework"_s};
        QTest::newRow("97158") << u"97158"_s << QStringList {u"group-size"_s, u"clinical-decision"_s};
        QTest::newRow("none") << QString() << QStringList {u"service-code"_s};
    }
    void everyCodeAsksForItsOwn()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, rules);
        CheckedNote note = completeNote();
        note.input.serviceCode = code;
        const QStringList found = problems(note);
        for (const QString &rule : rules)
            QVERIFY2(found.contains(rule), qPrintable(found.join(u' ')));
    }

    void initialsAreNotAName()
    {
        for (const QString &name : {u"M. L."_s, u"ML"_s, u"Mateo"_s, u"Mateo L."_s, u"Mateo L"_s}) {
            CheckedNote note = completeNote();
            note.input.clientName = name;
            QCOMPARE(problems(note), QStringList {u"client-full-name"_s});
        }
        for (const QString &name : {u"Ana Li"_s, u"MATEO LUNA"_s, u"José A. Ríos"_s}) {
            CheckedNote note = completeNote();
            note.input.clientName = name;
            QVERIFY2(problems(note).isEmpty(), qPrintable(name));
        }
    }

    void unitsFollowTheEightMinuteRule()
    {
        constexpr int unit = 15;
        constexpr int least = 8;
        QCOMPARE(billingUnits(0, unit, least), 0);
        QCOMPARE(billingUnits(7, unit, least), 0);
        QCOMPARE(billingUnits(8, unit, least), 1);
        QCOMPARE(billingUnits(22, unit, least), 1);
        QCOMPARE(billingUnits(23, unit, least), 2);
        QCOMPARE(billingUnits(37, unit, least), 2);
        QCOMPARE(billingUnits(60, unit, least), 4);
        QCOMPARE(billingUnits(-5, unit, least), 0);
        QCOMPARE(billingUnits(30, 0, least), 0);
    }

    void unitsThatDoNotFitTheMinutesAreFound()
    {
        CheckedNote note = completeNote();
        note.units = 4;
        QCOMPARE(problems(note), QStringList());
        note.units = 5;
        const FactNames names;
        const QList<NoteFinding> findings = checkNote(note, names);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].ruleId, u"units-fit-minutes"_s);
        QCOMPARE(findings[0].found, 5);
        QCOMPARE(findings[0].expected, 4);
        QCOMPARE(findings[0].fact, std::optional(FactId {FactField::Duration, 0}));
        note.units.reset();
        note.input.durationMinutes = 7;
        QCOMPARE(problems(note), QStringList {u"units-fit-minutes"_s});
        note.input.durationMinutes = 0;
        QCOMPARE(problems(note), QStringList {u"ends-after-start"_s});
    }

    void theSignatureComesAfterTheEndAndSoon()
    {
        CheckedNote note = completeNote();
        note.signedAt = afterTheEnd(note, -1);
        QCOMPARE(problems(note), QStringList {u"signed-after-end"_s});
        note.signedAt = afterTheEnd(note, 0);
        QCOMPARE(problems(note), QStringList());
        note.signedAt = afterTheEnd(note, 24 * 60);
        QCOMPARE(problems(note), QStringList());
        note.signedAt = afterTheEnd(note, 24 * 60 + 1);
        QCOMPARE(problems(note), QStringList {u"signed-within-a-day"_s});
    }

    void aCopiedTextIsFoundEvenWithNewNumbers()
    {
        CheckedNote note = completeNote();
        note.text = longText() + u" He did it 4 times in 30 minutes"_s;
        note.previousText = longText() + u" He did it 9 times in 45 minutes"_s;
        QCOMPARE(similarityPercent(note.text, note.previousText), 100);
        QCOMPARE(problems(note), QStringList {u"differs-from-previous"_s});
        note.previousText = longText(u"other"_s);
        QCOMPARE(similarityPercent(note.text, note.previousText), 0);
        QCOMPARE(problems(note), QStringList());
        QCOMPARE(similarityPercent(u"a b c d"_s, u"A, b. C e"_s), 33);
        QCOMPARE(similarityPercent(u"hi"_s, u"hi"_s), 100);
        QCOMPARE(similarityPercent({}, {}), 0);
    }

    void aGoalWithoutDataIsNamed()
    {
        CheckedNote note = completeNote();
        note.input.facts.behaviors[0].count.reset();
        note.input.facts.programs[0].trials.reset();
        note.input.facts.programs[0].response = {};
        const FactNames names;
        QStringList named;
        for (const NoteFinding &finding : checkNote(note, names)) {
            if (!finding.name.isEmpty()) {
                named.append(finding.ruleId + u' ' + finding.name);
                QCOMPARE(note.input.facts.term(*finding.fact)->name, finding.name);
                QVERIFY(findingText(finding, NoteLanguage::English).contains(finding.name));
            }
        }
        QCOMPARE(named, (QStringList {u"program-data Asking"_s, u"behavior-data Crying"_s}));
    }

    void sixHoursNeedMoreThanTwoSentences()
    {
        CheckedNote note = completeNote();
        note.input.durationMinutes = 360;
        QCOMPARE(problems(note), QStringList {u"narrative-length"_s});
        note.input.durationMinutes = 15;
        note.text = u"Two short sentences. They say little."_s;
        QCOMPARE(problems(note), QStringList {u"narrative-length"_s});
    }

    void anotherClientsNameIsFoundInTheText()
    {
        CheckedNote note = completeNote();
        note.otherClients = {u"Inés Ortega"_s, u"Hugo Ibarra"_s};
        note.text += u" He played with INES  Ortega today."_s;
        const FactNames names;
        const QList<NoteFinding> findings = checkNote(note, names);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].ruleId, u"no-other-client"_s);
        QCOMPARE(findings[0].name, u"INES  Ortega"_s);
        QCOMPARE(findings[0].position, note.text.indexOf(u"INES"_s));
    }

    void aTechnicianDoesNotRenderWhatAnAnalystDoes()
    {
        CheckedNote note = completeNote();
        note.input.serviceCode = u"97155"_s;
        QVERIFY(problems(note).contains(u"provider-may-render"_s));
        note.input.provider.credential = u"BCBA"_s;
        QVERIFY(!problems(note).contains(u"provider-may-render"_s));
        note.input.provider.credential = u"M.Ed."_s;
        QVERIFY(!problems(note).contains(u"provider-may-render"_s));
    }
};

QTEST_GUILESS_MAIN(TestNoteCheck)
#include "tst_notecheck.moc"
