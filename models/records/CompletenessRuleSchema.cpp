#include "CompletenessRuleSchema.h"

#include "CatalogueFile.h"
#include "CatalogueObject.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int largestNumber = 100'000;

// In the order of CompletenessCheck.
const QStringList &checks()
{
    static const QStringList words {u"facts-recorded"_s,      u"any-fact-recorded"_s, u"number-between"_s,
                                    u"full-name"_s,           u"client-details"_s,    u"ends-after-start"_s,
                                    u"units-fit-minutes"_s,   u"no-overlap"_s,        u"provider-may-render"_s,
                                    u"signed-after-end"_s,    u"signed-within"_s,     u"programs-have-data"_s,
                                    u"behaviors-have-data"_s, u"narrative-length"_s,  u"differs-from-previous"_s,
                                    u"no-other-client"_s,     u"avoids-phrases"_s};
    return words;
}

const QStringList &severities()
{
    static const QStringList words {u"required"_s, u"advised"_s};
    return words;
}

const QStringList &clientDetails()
{
    static const QStringList words {u"birth-date"_s, u"diagnosis"_s, u"member-number"_s};
    return words;
}

void readFacts(CatalogueObject &object, CompletenessRule &rule)
{
    const QStringList names = object.texts("facts"_L1);
    for (const QString &name : names) {
        if (const std::optional<FactField> field = factFieldNamed(name))
            rule.facts += *field;
        else
            object.refuse("facts"_L1, u"holds an unknown fact"_s);
    }
}

void readDetails(CatalogueObject &object, CompletenessRule &rule)
{
    rule.details = object.texts("details"_L1);
    const bool known = std::all_of(rule.details.cbegin(), rule.details.cend(),
                                   [](const QString &detail) { return clientDetails().contains(detail); });
    if (!known)
        object.refuse("details"_L1, u"holds an unknown detail"_s);
}

void readParameters(CatalogueObject &object, CompletenessRule &rule)
{
    switch (rule.check) {
    case CompletenessCheck::FactsRecorded:
    case CompletenessCheck::AnyFactRecorded:
        readFacts(object, rule);
        break;
    case CompletenessCheck::NumberBetween:
        readFacts(object, rule);
        rule.minimum = object.number("minimum"_L1, 0, largestNumber);
        rule.maximum = object.number("maximum"_L1, rule.minimum, largestNumber);
        break;
    case CompletenessCheck::FullName:
        readFacts(object, rule);
        rule.minimum = object.number("minimum"_L1, 1, largestNumber);
        break;
    case CompletenessCheck::ClientDetails:
        readDetails(object, rule);
        break;
    case CompletenessCheck::UnitsFitMinutes:
        rule.minimum = object.number("minimum"_L1, 1, largestNumber);
        break;
    case CompletenessCheck::SignedWithin:
    case CompletenessCheck::DiffersFromPrevious:
        rule.maximum = object.number("maximum"_L1, 1, largestNumber);
        break;
    case CompletenessCheck::NarrativeLength:
        rule.minimum = object.number("minimum"_L1, 1, largestNumber);
        rule.perHour = object.number("perHour"_L1, 1, largestNumber);
        break;
    case CompletenessCheck::EndsAfterStart:
    case CompletenessCheck::NoOverlap:
    case CompletenessCheck::ProviderMayRender:
    case CompletenessCheck::SignedAfterEnd:
    case CompletenessCheck::ProgramsHaveData:
    case CompletenessCheck::BehaviorsHaveData:
    case CompletenessCheck::NoOtherClient:
    case CompletenessCheck::AvoidsPhrases:
        break;
    }
}

// Each number of the rule stands for its name in braces; a brace that is left over names none.
QString withNumbers(QString sentence, const CompletenessRule &rule)
{
    sentence.replace(u"{minimum}"_s, QString::number(rule.minimum));
    sentence.replace(u"{maximum}"_s, QString::number(rule.maximum));
    sentence.replace(u"{perHour}"_s, QString::number(rule.perHour));
    return sentence;
}

CompletenessRuleText readText(const CompletenessRule &rule, CatalogueObject object, CatalogueObject &parent)
{
    CompletenessRuleText text;
    text.name = object.text("name"_L1);
    text.missing = withNumbers(object.text("missing"_L1), rule);
    if (text.missing.contains(u'{'))
        object.refuse("missing"_L1, u"names an unknown number"_s);
    if (rule.check == CompletenessCheck::AvoidsPhrases)
        text.phrases = object.texts("phrases"_L1);
    object.finish();
    parent.adopt(object);
    return text;
}

CompletenessRule readRule(CatalogueObject &object)
{
    CompletenessRule rule;
    rule.id = object.identifier("id"_L1);
    if (object.has("codes"_L1))
        rule.codes = object.texts("codes"_L1);
    rule.check = object.value<CompletenessCheck>("check"_L1, checks());
    rule.required = object.choice("severity"_L1, severities()) == severities().constFirst();
    readParameters(object, rule);
    rule.english = readText(rule, object.object("en"_L1), object);
    rule.spanish = readText(rule, object.object("es"_L1), object);
    object.finish();
    return rule;
}

} // namespace

QString CompletenessRuleSchema::fileName()
{
    return u"completeness-rules"_s;
}

Result<QList<CompletenessRule>> CompletenessRuleSchema::rules(const QJsonArray &list)
{
    QList<CompletenessRule> rules;
    QSet<QString> ids;
    for (qsizetype index = 0; index < list.size(); ++index) {
        const QString place = u"entry %1"_s.arg(index + 1);
        if (!list.at(index).isObject())
            return damagedCatalogue(fileName(), place + u" is not an object"_s);
        CatalogueObject object(list.at(index).toObject(), place);
        const CompletenessRule rule = readRule(object);
        if (ids.contains(rule.id))
            object.refuse("id"_L1, u"stands twice"_s);
        if (!object.isSound())
            return damagedCatalogue(fileName(), object.mistake());
        ids.insert(rule.id);
        rules += rule;
    }
    return rules;
}

} // namespace bitacora
