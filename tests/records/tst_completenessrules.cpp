#include "Catalogue.h"
#include "CompletenessRules.h"
#include "SealedCatalogue.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// The rules with the one of that check changed, sealed again.
template <typename Change>
QByteArray rulesWith(const QString &check, Change change)
{
    QJsonObject file = QJsonDocument::fromJson(builtInCatalogueFile(u"completeness-rules"_s)).object();
    QJsonArray rules = file.value(u"entries"_s).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QJsonObject rule = rules.at(i).toObject();
        if (rule.value(u"check"_s) != check)
            continue;
        change(rule);
        rules.replace(i, rule);
        break;
    }
    file.insert(u"entries"_s, rules);
    return sealedCatalogue(file);
}

QSet<FactField> factsFor(const QString &code)
{
    QSet<FactField> facts;
    const QList<CompletenessRule> rules = CompletenessRules::builtIn().forCode(code);
    for (const CompletenessRule &rule : rules) {
        if (rule.required)
            facts.unite(QSet<FactField>(rule.facts.cbegin(), rule.facts.cend()));
    }
    return facts;
}

} // namespace

class CompletenessRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesAreInTheProgram();
    void everyCodeOfARuleIsAKnownService();
    void everyServiceHasRulesOfItsOwn();
    void theItemsOfEachCodeAreAskedFor();
    void everySentenceIsWholeAndOnce();
    void everyCheckIsUsed();
    void phrasesAreGivenInBothLanguages();
    void aNumberStandsInItsSentence();
    void aDamagedRuleIsRefused();
    void aCatalogueIsNoFileOfRules();
};

void CompletenessRulesTest::theRulesAreInTheProgram()
{
    const Result<CompletenessRules> read = CompletenessRules::fromJson(builtInCatalogueFile(u"completeness-rules"_s));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(CompletenessRules::builtIn(), *read);
    QVERIFY(read->version() >= 1);
    QVERIFY(read->rules().size() >= 40);
    QVERIFY(read->find(u"participants"_s));
    QVERIFY(!read->find(u"no-such-rule"_s));
}

void CompletenessRulesTest::everyCodeOfARuleIsAKnownService()
{
    const Catalogue &services = Catalogue::builtIn(CatalogueKind::ServiceCodes);
    for (const CompletenessRule &rule : CompletenessRules::builtIn().rules()) {
        for (const QString &code : rule.codes)
            QVERIFY2(services.findCode(code), qPrintable(rule.id + u' ' + code));
    }
}

void CompletenessRulesTest::everyServiceHasRulesOfItsOwn()
{
    const qsizetype ofEveryNote = CompletenessRules::builtIn().forCode({}).size();
    QVERIFY(ofEveryNote > 10);
    QCOMPARE(CompletenessRules::builtIn().forCode(u"90000"_s).size(), ofEveryNote);
    for (const CatalogueEntry &service : Catalogue::builtIn(CatalogueKind::ServiceCodes).entries())
        QVERIFY2(CompletenessRules::builtIn().forCode(service.code).size() > ofEveryNote, qPrintable(service.code));
}

void CompletenessRulesTest::theItemsOfEachCodeAreAskedFor()
{
    QVERIFY(factsFor(u"97151"_s)
                .contains({FactField::AssessmentActivity, FactField::AssessmentAnalysis, FactField::Recommendations}));
    QVERIFY(factsFor(u"97152"_s).contains({FactField::AssessmentActivity, FactField::Supervisor}));
    QVERIFY(factsFor(u"97153"_s).contains({FactField::Program, FactField::AbcIntervention, FactField::Place}));
    QVERIFY(!factsFor(u"97153"_s).contains(FactField::GroupSize));
    for (const QString &code : {u"97154"_s, u"97158"_s, u"97157"_s})
        QVERIFY2(factsFor(code).contains(FactField::GroupSize), qPrintable(code));
    for (const QString &code : {u"97155"_s, u"97158"_s})
        QVERIFY2(factsFor(code).contains(FactField::ClinicalDecisions), qPrintable(code));
    for (const QString &code : {u"97156"_s, u"97157"_s})
        QVERIFY2(factsFor(code).contains({FactField::CaregiverSkill, FactField::TrainingMethod,
                                          FactField::CaregiverPerformance, FactField::Homework}),
                 qPrintable(code));
}

void CompletenessRulesTest::everySentenceIsWholeAndOnce()
{
    for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
        QSet<QString> names;
        for (const CompletenessRule &rule : CompletenessRules::builtIn().rules()) {
            const CompletenessRuleText &text = rule.in(language);
            QVERIFY2(text.missing.endsWith(u'.') && text.missing.at(0).isUpper(), qPrintable(text.missing));
            QVERIFY2(!text.missing.contains(u'{') && !text.name.contains(u'{'), qPrintable(text.missing));
            QVERIFY2(!text.name.endsWith(u'.') && !names.contains(text.name), qPrintable(text.name));
            names += text.name;
        }
    }
}

void CompletenessRulesTest::everyCheckIsUsed()
{
    QSet<int> checks;
    for (const CompletenessRule &rule : CompletenessRules::builtIn().rules())
        checks += int(rule.check);
    QCOMPARE(checks.size(), int(CompletenessCheck::AvoidsPhrases) + 1);
}

void CompletenessRulesTest::phrasesAreGivenInBothLanguages()
{
    for (const CompletenessRule &rule : CompletenessRules::builtIn().rules()) {
        const bool hasPhrases = rule.check == CompletenessCheck::AvoidsPhrases;
        QCOMPARE(!rule.english.phrases.isEmpty(), hasPhrases);
        QCOMPARE(!rule.spanish.phrases.isEmpty(), hasPhrases);
    }
}

void CompletenessRulesTest::aNumberStandsInItsSentence()
{
    const CompletenessRule *group = CompletenessRules::builtIn().find(u"group-size"_s);
    QVERIFY(group);
    QCOMPARE(group->minimum, 2);
    QVERIFY(group->english.missing.contains(u"from 2 to 8"_s));
    QVERIFY(group->spanish.missing.contains(u"entre 2 y 8"_s));
}

void CompletenessRulesTest::aDamagedRuleIsRefused()
{
    const QString check = u"number-between"_s;
    const auto mistake = [](const QByteArray &json) {
        const Result<CompletenessRules> rules = CompletenessRules::fromJson(json);
        return rules ? u"sound"_s : rules.error().detail;
    };
    QCOMPARE(mistake(rulesWith(check, [](QJsonObject &) {})), u"sound"_s);
    QVERIFY(mistake(rulesWith(check, [](QJsonObject &rule) {
                rule.remove(u"minimum"_s);
            })).contains(u"minimum is missing"_s));
    QVERIFY(mistake(rulesWith(check, [](QJsonObject &rule) {
                rule.insert(u"maximum"_s, 1);
            })).contains(u"maximum is not a whole number"_s));
    QVERIFY(mistake(rulesWith(check, [](QJsonObject &rule) {
                rule.insert(u"perHour"_s, 1);
            })).contains(u"a key is not known"_s));
    QVERIFY(mistake(rulesWith(check, [](QJsonObject &rule) {
                rule.insert(u"check"_s, u"mood"_s);
            })).contains(u"check is not a known word"_s));
    QVERIFY(mistake(rulesWith(check, [](QJsonObject &rule) {
                rule.insert(u"facts"_s, QJsonArray {u"mood"_s});
            })).contains(u"unknown fact"_s));
    QVERIFY(mistake(rulesWith(check, [](QJsonObject &rule) {
                rule.insert(u"facts"_s, QJsonArray());
            })).contains(u"facts is empty"_s));
    QVERIFY(mistake(rulesWith(check, [](QJsonObject &rule) {
                QJsonObject text = rule.value(u"en"_s).toObject();
                text.insert(u"missing"_s, u"From {least}."_s);
                rule.insert(u"en"_s, text);
            })).contains(u"names an unknown number"_s));
}

void CompletenessRulesTest::aCatalogueIsNoFileOfRules()
{
    const Result<CompletenessRules> rules = CompletenessRules::fromJson(builtInCatalogueFile(u"behaviors"_s));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::CatalogueDamaged);
    QVERIFY(!Catalogue::fromJson(builtInCatalogueFile(u"completeness-rules"_s)));
}

QTEST_APPLESS_MAIN(CompletenessRulesTest)
#include "tst_completenessrules.moc"
