#include "Catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What a program can see of the content of the catalogues.
class CatalogueContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsEnoughOfEverything_data();
    void thereIsEnoughOfEverything();
    void definitionsAreLongEnough();
    void behaviorsSayWhenTheyBeginAndWhatCounts();
    void behaviorsUseEveryMeasure();
    void masteryIsTheSameInBothLanguages();
    void everyGroupHasEntries();
    void promptsAreOrderedByIntrusiveness();
    void theFourFunctionsAreThere();
    void nothingIsAnAnswerOnce();
    void familyBelongsToTheClient();
    void clausesSpeakOfTheEvent();
    void placesHaveTheirCodes();
    void servicesHaveTheirUnits();
};

void CatalogueContentTest::thereIsEnoughOfEverything_data()
{
    QTest::addColumn<CatalogueKind>("kind");
    QTest::addColumn<int>("least");
    QTest::newRow("behaviors") << CatalogueKind::Behaviors << 60;
    QTest::newRow("programs") << CatalogueKind::Programs << 60;
    QTest::newRow("interventions") << CatalogueKind::Interventions << 60;
    QTest::newRow("antecedents") << CatalogueKind::Antecedents << 60;
    QTest::newRow("reinforcers") << CatalogueKind::Reinforcers << 40;
    QTest::newRow("prompt types") << CatalogueKind::PromptTypes << 8;
    QTest::newRow("prompting procedures") << CatalogueKind::PromptingProcedures << 8;
    QTest::newRow("teaching procedures") << CatalogueKind::TeachingProcedures << 12;
    QTest::newRow("functions") << CatalogueKind::BehaviorFunctions << 4;
    QTest::newRow("participants") << CatalogueKind::Participants << 20;
    QTest::newRow("environmental changes") << CatalogueKind::EnvironmentalChanges << 20;
    QTest::newRow("client responses") << CatalogueKind::ClientResponses << 10;
    QTest::newRow("places") << CatalogueKind::PlacesOfService << 10;
    QTest::newRow("services") << CatalogueKind::ServiceCodes << 8;
}

void CatalogueContentTest::thereIsEnoughOfEverything()
{
    QFETCH(const CatalogueKind, kind);
    QFETCH(const int, least);
    QVERIFY(Catalogue::builtIn(kind).entries().size() >= least);
}

void CatalogueContentTest::definitionsAreLongEnough()
{
    constexpr qsizetype leastOfBehavior = 90;
    constexpr qsizetype leastOfOther = 40;
    const QList<CatalogueKind> kinds = catalogueKinds();
    for (const CatalogueKind kind : kinds) {
        const qsizetype least = kind == CatalogueKind::Behaviors ? leastOfBehavior : leastOfOther;
        for (const CatalogueEntry &entry : Catalogue::builtIn(kind).entries()) {
            for (const QString &definition : {entry.english.definition, entry.spanish.definition})
                QVERIFY2(definition.isEmpty() || definition.size() >= least, qPrintable(entry.id));
        }
    }
}

void CatalogueContentTest::behaviorsSayWhenTheyBeginAndWhatCounts()
{
    const auto says = [](const CatalogueText &text, const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text.definition).hasMatch();
    };
    for (const CatalogueEntry &entry : Catalogue::builtIn(CatalogueKind::Behaviors).entries()) {
        switch (entry.measure) {
        case BehaviorMeasure::Duration:
            QVERIFY2(says(entry.english, u"\\bonset:"_s) && says(entry.spanish, u"\\binicio:"_s), qPrintable(entry.id));
            [[fallthrough]];
        case BehaviorMeasure::Interval:
            QVERIFY2(says(entry.english, u"\\boffset:"_s) && says(entry.spanish, u"\\bfin:"_s), qPrintable(entry.id));
            break;
        case BehaviorMeasure::Latency:
            QVERIFY2(says(entry.english, u"stopwatch"_s) && says(entry.spanish, u"cronómetro"_s), qPrintable(entry.id));
            break;
        case BehaviorMeasure::Frequency:
        case BehaviorMeasure::Rate:
            QVERIFY2(says(entry.english, u"\\bcounts?\\b|\\bcounted\\b|separated|offset|episode"_s),
                     qPrintable(entry.id));
            QVERIFY2(says(entry.spanish, u"\\bcuentan?\\b|separa|\\bfin:|episodio"_s), qPrintable(entry.id));
            break;
        }
    }
}

void CatalogueContentTest::behaviorsUseEveryMeasure()
{
    QSet<int> measures;
    for (const CatalogueEntry &entry : Catalogue::builtIn(CatalogueKind::Behaviors).entries())
        measures += int(entry.measure);
    QCOMPARE(measures.size(), int(BehaviorMeasure::Latency) + 1);
}

void CatalogueContentTest::masteryIsTheSameInBothLanguages()
{
    const auto numbers = [](const QString &text) {
        static const QRegularExpression number(u"\\d+"_s);
        QStringList found;
        for (auto it = number.globalMatch(text); it.hasNext();)
            found += it.next().captured();
        found.sort();
        return found;
    };
    for (const CatalogueEntry &entry : Catalogue::builtIn(CatalogueKind::Programs).entries()) {
        QVERIFY2(!numbers(entry.english.mastery).isEmpty(), qPrintable(entry.id));
        QVERIFY2(numbers(entry.english.mastery) == numbers(entry.spanish.mastery), qPrintable(entry.id));
        QVERIFY2(numbers(entry.english.mastery).contains(QString::number(entry.masterySessions)), qPrintable(entry.id));
        QVERIFY2(entry.english.goal.contains(u"the client will "_s, Qt::CaseInsensitive), qPrintable(entry.id));
        // In Spanish the client stays unnamed, so that the goal is right for anybody.
        QVERIFY2(!entry.spanish.goal.contains(u"cliente"_s), qPrintable(entry.id));
    }
}

void CatalogueContentTest::everyGroupHasEntries()
{
    QCOMPARE(Catalogue::builtIn(CatalogueKind::Interventions).groups(),
             QStringList({u"antecedent"_s, u"reinforcement"_s, u"consequence"_s, u"teaching"_s}));
    constexpr int least = 3;
    for (const CatalogueKind kind : {CatalogueKind::Behaviors, CatalogueKind::Programs, CatalogueKind::Interventions,
                                     CatalogueKind::Antecedents, CatalogueKind::Reinforcers}) {
        const QList<CatalogueEntry> &entries = Catalogue::builtIn(kind).entries();
        const QStringList groups = Catalogue::builtIn(kind).groups();
        QStringList met;
        for (const CatalogueEntry &entry : entries) {
            if (met.isEmpty() || met.last() != entry.group)
                met += entry.group;
        }
        // Together and in their order, so that a list can have headings.
        QCOMPARE(met, groups);
        for (const QString &group : groups)
            QVERIFY(std::count_if(entries.begin(), entries.end(),
                                  [&group](const CatalogueEntry &entry) { return entry.group == group; })
                    >= least);
    }
}

void CatalogueContentTest::promptsAreOrderedByIntrusiveness()
{
    const QList<CatalogueEntry> &prompts = Catalogue::builtIn(CatalogueKind::PromptTypes).entries();
    QCOMPARE(prompts.first().intrusiveness, 0);
    for (qsizetype i = 1; i < prompts.size(); ++i)
        QVERIFY(prompts.at(i).intrusiveness > prompts.at(i - 1).intrusiveness);
    for (const CatalogueEntry &prompt : prompts)
        QVERIFY2(prompt.english.isCountable() && prompt.spanish.isCountable(), qPrintable(prompt.id));
}

void CatalogueContentTest::theFourFunctionsAreThere()
{
    for (const QString &id : {u"attention"_s, u"tangible"_s, u"escape"_s, u"automatic"_s})
        QVERIFY(Catalogue::builtIn(CatalogueKind::BehaviorFunctions).find(id));
    QCOMPARE(Catalogue::builtIn(CatalogueKind::BehaviorFunctions).entries().size(), 4);
}

void CatalogueContentTest::nothingIsAnAnswerOnce()
{
    const QList<CatalogueEntry> &changes = Catalogue::builtIn(CatalogueKind::EnvironmentalChanges).entries();
    QVERIFY(changes.first().isNothing);
    QCOMPARE(std::count_if(changes.begin(), changes.end(), [](const CatalogueEntry &entry) { return entry.isNothing; }),
             1);
}

void CatalogueContentTest::familyBelongsToTheClient()
{
    const Catalogue &participants = Catalogue::builtIn(CatalogueKind::Participants);
    QVERIFY(participants.find(u"mother"_s)->ofClient);
    QVERIFY(!participants.find(u"behavior-technician"_s)->ofClient);
    for (const CatalogueEntry &entry : participants.entries())
        QVERIFY2(entry.english.isCountable() && entry.spanish.isCountable(), qPrintable(entry.id));
}

void CatalogueContentTest::clausesSpeakOfTheEvent()
{
    for (const CatalogueEntry &entry : Catalogue::builtIn(CatalogueKind::Antecedents).entries()) {
        QVERIFY2(!entry.english.clause.contains(u"client"_s), qPrintable(entry.id));
        QVERIFY2(!entry.spanish.clause.contains(u"cliente"_s), qPrintable(entry.id));
        QVERIFY2(!entry.english.clause.startsWith(u"when "_s), qPrintable(entry.id));
        QVERIFY2(!entry.spanish.clause.startsWith(u"cuando "_s), qPrintable(entry.id));
    }
}

void CatalogueContentTest::placesHaveTheirCodes()
{
    const Catalogue &places = Catalogue::builtIn(CatalogueKind::PlacesOfService);
    QCOMPARE(places.findCode(u"12"_s)->id, u"home"_s);
    QCOMPARE(places.findCode(u"03"_s)->id, u"school"_s);
    QCOMPARE(places.findCode(u"11"_s)->id, u"office"_s);
    QCOMPARE(places.findCode(u"10"_s)->id, u"telehealth-home"_s);
    QCOMPARE(places.findCode(u"02"_s)->id, u"telehealth-elsewhere"_s);
    QVERIFY(places.findCode(u"99"_s));
    static const QRegularExpression code(u"^\\d\\d$"_s);
    for (const CatalogueEntry &place : places.entries())
        QVERIFY2(code.match(place.code).hasMatch(), qPrintable(place.id));
}

void CatalogueContentTest::servicesHaveTheirUnits()
{
    constexpr int unit = 15;
    constexpr int first = 97151;
    constexpr int last = 97158;
    const Catalogue &services = Catalogue::builtIn(CatalogueKind::ServiceCodes);
    for (int code = first; code <= last; ++code)
        QVERIFY(services.findCode(QString::number(code)));
    for (const CatalogueEntry &service : services.entries()) {
        QCOMPARE(service.unitMinutes, unit);
        QVERIFY(service.english.name.startsWith(service.code));
        QVERIFY(service.spanish.name.startsWith(service.code));
        for (const QString &who : service.renderedBy)
            QVERIFY(who == u"technician" || who == u"analyst");
    }
}

QTEST_APPLESS_MAIN(CatalogueContentTest)
#include "tst_cataloguecontent.moc"
