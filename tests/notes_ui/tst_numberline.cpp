#include "CarriedFacts.h"
#include "FactsDraft.h"
#include "FactsSummary.h"
#include "NumberLine.h"
#include "TermOffers.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class NumberLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("clock") << u"1:30"_s << 90;
        QTest::newRow("hours") << u"1:02:03"_s << 3723;
        QTest::newRow("seconds") << u"14 s"_s << 14;
        QTest::newRow("a number is minutes") << u"5"_s << 300;
        QTest::newRow("words") << u"1 min 30 s"_s << 90;
        QTest::newRow("Spanish") << u"20 seg"_s << 20;
        QTest::newRow("none") << u"a while"_s << -1;
        QTest::newRow("empty") << u" "_s << -1;
        QTest::newRow("no such second") << u"1:75"_s << -1;
    }

    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QCOMPARE(NumberLine::parseTime(text).value_or(-1), seconds);
    }

    void zeroIsNotTheSameAsNothing()
    {
        NumberLine line(NumberLine::Format::Whole, 0, 10);
        QVERIFY(!line.value());
        QTest::keyClick(&line, Qt::Key_Minus);
        QCOMPARE(line.value(), std::optional(0));
        QTest::keyClick(&line, Qt::Key_Plus);
        QTest::keyClick(&line, Qt::Key_Up);
        QCOMPARE(line.value(), std::optional(2));
        line.clear();
        QVERIFY(!line.value());
        QVERIFY(!line.isHalfTyped());
    }

    void whatIsRefusedStaysAndSaysWhy()
    {
        NumberLine line(NumberLine::Format::Whole, 0, 10);
        QTest::keyClicks(&line, u"11"_s);
        QVERIFY(!line.value());
        QVERIFY(line.isHalfTyped());
        QVERIFY(line.mistake().contains(u"10"_s));
        QCOMPARE(line.text(), u"11"_s);
        line.setText(u"many"_s);
        QVERIFY(line.mistake().contains(u"many"_s));
        // There is nothing to count on from.
        line.stepBy(1);
        QCOMPARE(line.text(), u"many"_s);
    }

    void thePlanComesFirstAndNothingTwice()
    {
        ClientPlan plan;
        TargetBehavior own;
        own.id = PlanEntryId {7};
        own.name = u"Throws the tablet"_s;
        TargetBehavior known;
        known.id = PlanEntryId {8};
        known.name = u"Flapping of both hands"_s;
        known.catalogueId = u"hand-flapping"_s;
        TargetBehavior past;
        past.id = PlanEntryId {9};
        past.name = u"Over"_s;
        past.standing.status = PlanStatus::Discontinued;
        plan.behaviors = {own, known, past};
        const FactTerms all = TermOffers::matching(CatalogueKind::Behaviors, plan, {});
        QCOMPARE(all.at(0).name, own.name);
        QCOMPARE(all.at(1).plan, known.id);
        QVERIFY(all.size() > 10);
        int flapping = 0;
        for (const FactTerm &term : all)
            flapping += term.catalogueId == u"hand-flapping"_s ? 1 : 0;
        QCOMPARE(flapping, 1);
        QVERIFY(TermOffers::matching(CatalogueKind::Behaviors, plan, u"Over"_s).isEmpty()
                || !TermOffers::matching(CatalogueKind::Behaviors, plan, u"Over"_s).constFirst().plan.isValid());
        QCOMPARE(TermOffers::asTyped(CatalogueKind::Behaviors, plan, u" throws  the TABLET "_s).plan, own.id);
        QCOMPARE(TermOffers::asTyped(CatalogueKind::Behaviors, plan, u"Something else"_s).name, u"Something else"_s);
    }

    void theCatalogueIsOfferedInTheLanguageOfTheInterface()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Mexico));
        const FactTerms mothers = TermOffers::matching(CatalogueKind::Participants, {}, u"mama"_s)
            + TermOffers::matching(CatalogueKind::Participants, {}, u"madre"_s);
        QVERIFY(!mothers.isEmpty());
        const FactTerm mother = mothers.constFirst();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(TermOffers::text(CatalogueKind::Participants, mother), u"Mother"_s);
    }

    void carryingOnTakesNoNumberAndNoEvent()
    {
        RecordedFacts last;
        last.place = {last.newKey(), u"Home"_s, {}, {}};
        BehaviorData data;
        data.key = last.newKey();
        data.behavior = {last.newKey(), u"Tantrum"_s, {}, {}};
        data.measure = BehaviorMeasure::Rate;
        data.count = 4;
        data.observedMinutes = 30;
        last.behaviors = {data};
        ProgramData program;
        program.key = last.newKey();
        program.program = {last.newKey(), u"Asks for help"_s, {}, {}};
        program.trials = TrialCount {8, 10};
        program.prompts = {{last.newKey(), u"Gestural"_s, {}, {}}};
        program.teaching = {last.newKey(), u"Discrete trials"_s, {}, {}};
        last.programs = {program};
        AbcEntry entry;
        entry.key = last.newKey();
        entry.antecedent = {last.newKey(), u"Transition"_s, {}, {}};
        last.abc = {entry};
        last.valuation = Valuation::Good;
        last.words.insert(FactField::Observations, u"Words"_s);
        FactsContext context;
        context.lastKey = 40;
        const RecordedFacts now = carriedOn(last, context);
        QVERIFY(validateFacts(now).has_value());
        QCOMPARE(now.place.name, u"Home"_s);
        QCOMPARE(now.place.key, 41);
        QCOMPARE(now.behaviors.constFirst().measure, BehaviorMeasure::Rate);
        QVERIFY(!now.behaviors.constFirst().hasData());
        QVERIFY(!now.behaviors.constFirst().observedMinutes);
        QVERIFY(!now.programs.constFirst().trials);
        QCOMPARE(now.programs.constFirst().teaching.name, u"Discrete trials"_s);
        QVERIFY(now.programs.constFirst().prompts.isEmpty());
        QVERIFY(now.abc.isEmpty());
        QVERIFY(!now.valuation);
        QVERIFY(now.words.isEmpty());
    }

    void aDraftKeepsWhatIsHalfTyped()
    {
        FactsDraft draft;
        draft.facts.valuation = Valuation::Fair;
        draft.typed.insert(u"7/count"_s, u"1x"_s);
        const auto read = FactsDraft::fromBytes(draft.toBytes());
        QVERIFY(read.has_value());
        QCOMPARE(*read, draft);
        QVERIFY(!FactsDraft::fromBytes("noise"));
    }

    void theSummaryIsOneLine()
    {
        RecordedFacts facts;
        QCOMPARE(FactsSummary::text(facts), u"Nothing recorded yet"_s);
        facts.valuation = Valuation::Good;
        QCOMPARE(FactsSummary::text(facts), u"valuation good"_s);
    }
};

QTEST_MAIN(NumberLineTest)
#include "tst_numberline.moc"
