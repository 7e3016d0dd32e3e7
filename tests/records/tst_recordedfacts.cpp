#include "RecordedFactsJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

FactTerm term(RecordedFacts &facts, const QString &name, const QString &catalogueId = {}, qint64 plan = 0)
{
    return {facts.newKey(), name, catalogueId, PlanEntryId {plan}};
}

// One of everything.
RecordedFacts wholeSession()
{
    RecordedFacts facts;
    facts.place = term(facts, u"Home"_s, u"home"_s);
    facts.participants = {{term(facts, u"Mother"_s, u"mother"_s), u"Carmen"_s, std::nullopt},
                          {term(facts, u"Peer"_s), {}, WordGender::Feminine}};
    facts.environmentalChanges = {term(facts, u"New staff"_s)};
    AbcEntry abc;
    abc.key = facts.newKey();
    abc.antecedent = term(facts, u"Transition"_s, u"transition"_s);
    abc.behaviors = {term(facts, u"Elopement"_s, u"elopement"_s, 4), term(facts, u"Crying"_s)};
    abc.interventions = {term(facts, u"Redirection"_s)};
    abc.function = term(facts, u"Escape"_s);
    facts.abc = {abc};
    BehaviorData count;
    count.key = facts.newKey();
    count.behavior = term(facts, u"Elopement"_s);
    count.count = 0;
    BehaviorData interval;
    interval.key = facts.newKey();
    interval.behavior = term(facts, u"Stereotypy"_s);
    interval.measure = BehaviorMeasure::Interval;
    interval.count = 6;
    interval.intervals = 20;
    interval.observedMinutes = 10;
    BehaviorData duration;
    duration.key = facts.newKey();
    duration.behavior = term(facts, u"Tantrum"_s);
    duration.measure = BehaviorMeasure::Duration;
    duration.seconds = 90;
    facts.behaviors = {count, interval, duration};
    ProgramData program;
    program.key = facts.newKey();
    program.program = term(facts, u"Requesting help"_s, u"request-help"_s, 9);
    program.trials = TrialCount {8, 10};
    program.prompts = {term(facts, u"Gestural"_s), term(facts, u"Verbal"_s)};
    program.teaching = term(facts, u"Discrete trials"_s);
    program.prompting = term(facts, u"Least to most"_s);
    program.response = term(facts, u"With prompts"_s);
    facts.programs = {program};
    facts.reinforcers = {term(facts, u"Bubbles"_s)};
    facts.valuation = Valuation::Fair;
    facts.groupSize = 3;
    facts.words = {{FactField::Observations, u"Slept \"badly\".\nTired."_s}, {FactField::NextPlan, u"Más ensayos."_s}};
    return facts;
}

QString detailOf(const QByteArray &json)
{
    const auto read = RecordedFactsJson::fromBytes(json);
    return read ? u"read"_s : read.error().detail;
}

} // namespace

class TestRecordedFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactsNameReadsBack()
    {
        for (int i = 0; i <= int(lastFactField); ++i) {
            for (const int key : {0, 17}) {
                const FactId id {FactField(i), key};
                QCOMPARE(FactId::fromString(id.toString()), std::optional(id));
            }
        }
        QCOMPARE((FactId {FactField::ProgramTrials, 7}).toString(), u"program-trials/7"_s);
        for (const QString &wrong : {u""_s, u"nothing"_s, u"duration/"_s, u"duration/x"_s, u"duration/0"_s,
                                     u"duration/-1"_s, u"duration/01"_s, u"duration/ 1"_s})
            QVERIFY2(!FactId::fromString(wrong), qPrintable(wrong));
    }

    void everythingRecordedHasAnIdOfItsOwn()
    {
        const RecordedFacts facts = wholeSession();
        const QList<FactId> ids = facts.ids();
        QCOMPARE(QSet<FactId>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(ids.size(), 28);
        QCOMPARE(ids.constFirst(), (FactId {FactField::Place, 1}));
        QVERIFY(RecordedFacts().isEmpty());
        QVERIFY(!facts.isEmpty());
    }

    void everyTermIsFoundByItsId()
    {
        const RecordedFacts facts = wholeSession();
        int terms = 0;
        for (const FactId id : facts.ids()) {
            const FactTerm *term = facts.term(id);
            const bool isTerm = id.field >= FactField::Place && id.field <= FactField::Reinforcer;
            QCOMPARE(term != nullptr, isTerm);
            if (term) {
                QCOMPARE(term->key, id.key);
                ++terms;
            }
        }
        QCOMPARE(terms, 19);
        QCOMPARE(facts.term({FactField::Reinforcer, facts.lastKey + 1}), nullptr);
        QCOMPARE(facts.term({FactField::Place, 0}), nullptr);
    }

    void anObservedZeroIsNotAMissingCount()
    {
        RecordedFacts facts = wholeSession();
        QVERIFY(facts.behaviors[0].hasData());
        const auto read = RecordedFactsJson::fromBytes(RecordedFactsJson::toBytes(facts));
        QCOMPARE(read->behaviors[0].count, std::optional(0));
        facts.behaviors[0].count.reset();
        QVERIFY(!facts.behaviors[0].hasData());
        QVERIFY(RecordedFactsJson::fromBytes(RecordedFactsJson::toBytes(facts))->behaviors[0].count == std::nullopt);
    }

    void theDocumentReadsBackAsItWas()
    {
        for (const RecordedFacts &facts : {wholeSession(), RecordedFacts()}) {
            const QByteArray bytes = RecordedFactsJson::toBytes(facts);
            const auto read = RecordedFactsJson::fromBytes(bytes);
            QVERIFY2(read, read ? "" : qPrintable(read.error().subject + read.error().detail));
            QCOMPARE(*read, facts);
            QCOMPARE(RecordedFactsJson::toBytes(*read), bytes);
        }
    }

    void aDamagedDocumentSaysWhere()
    {
        QCOMPARE(detailOf("{"), u"offset 1"_s);
        QCOMPARE(detailOf("[]"), u"offset 0"_s);
        QCOMPARE(detailOf("{}"), u"version"_s);
        QCOMPARE(detailOf(R"({"version":1,"place":"home"})"), u"place"_s);
        QCOMPARE(detailOf(R"({"version":1,"programs":[{"key":1},{"key":2,"trials":{"correct":1}}]})"),
                 u"programs[1].trials"_s);
        QCOMPARE(detailOf(R"({"version":1,"behaviors":[{"key":1,"count":1.5}]})"), u"behaviors[0].count"_s);
        QCOMPARE(detailOf(R"({"version":1,"behaviors":[{"key":1,"measure":"sum"}]})"), u"behaviors[0].measure"_s);
        QCOMPARE(detailOf(R"({"version":1,"reinforcers":[3]})"), u"reinforcers[0]"_s);
        QCOMPARE(detailOf(R"({"version":1,"words":{"diary":"x"}})"), u"words.diary"_s);
        QCOMPARE(detailOf(R"({"version":1,"words":{"next-plan":3}})"), u"words.next-plan"_s);
        QCOMPARE(detailOf(QByteArray(RecordedFactsJson::maxBytes + 1, ' ')), u"size"_s);
        const auto newer = RecordedFactsJson::fromBytes(R"({"version":2})");
        QCOMPARE(newer.error().code, ErrorCode::PracticeNewer);
    }

    void whatIsOutOfBoundsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("subject");
        QTest::newRow("more correct than trials")
            << QByteArray(R"({"version":1,"lastKey":1,"programs":[{"key":1,"trials":{"correct":3,"total":2}}]})")
            << u"program-trials/1"_s;
        QTest::newRow("no trials") << QByteArray(
            R"({"version":1,"lastKey":1,"programs":[{"key":1,"trials":{"correct":0,"total":0}}]})")
                                   << u"program-trials/1"_s;
        QTest::newRow("a negative count")
            << QByteArray(R"({"version":1,"lastKey":1,"behaviors":[{"key":1,"count":-1}]})") << u"behavior-count/1"_s;
        QTest::newRow("more intervals than there were") << QByteArray(
            R"({"version":1,"lastKey":1,"behaviors":[{"key":1,"measure":"interval","count":4,"intervals":3}]})")
                                                        << u"behavior-intervals/1"_s;
        QTest::newRow("a key given twice")
            << QByteArray(R"({"version":1,"lastKey":1,"behaviors":[{"key":1},{"key":1}]})") << u"measured-behavior/1"_s;
        QTest::newRow("a key that was not given")
            << QByteArray(R"({"version":1,"lastKey":1,"reinforcers":[{"key":2,"name":"Bubbles"}]})")
            << u"reinforcer/2"_s;
        QTest::newRow("a group of nobody") << QByteArray(R"({"version":1,"groupSize":0})") << u"group-size"_s;
        QTest::newRow("too long") << QByteArray(R"({"version":1,"words":{"barriers":")"
                                                + QByteArray(maxFactWordsLength + 1, 'x') + R"("}})")
                                  << u"barriers"_s;
    }
    void whatIsOutOfBoundsIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, subject);
        const auto read = RecordedFactsJson::fromBytes(json);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, subject);
        QVERIFY(read.error().detail.isEmpty() || read.error().code == ErrorCode::TextTooLong);
    }

    // Whatever byte is lost, reading gives a value or an error and never a crash.
    void aDocumentCutOffAnywhereIsRefused()
    {
        const QByteArray whole = RecordedFactsJson::toBytes(wholeSession());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!RecordedFactsJson::fromBytes(whole.left(length)));
    }

    void percentagesAreRounded()
    {
        QCOMPARE(percentOf(8, 10), 80);
        QCOMPARE(percentOf(2, 3), 67);
        QCOMPARE(percentOf(1, 3), 33);
        QCOMPARE(percentOf(1, 8), 13);
        QCOMPARE(percentOf(0, 5), 0);
        QCOMPARE(percentOf(5, 5), 100);
        QCOMPARE(percentOf(1, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordedFacts)
#include "tst_recordedfacts.moc"
