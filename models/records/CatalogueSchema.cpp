#include "CatalogueSchema.h"

#include "CatalogueFile.h"
#include "CatalogueObject.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int wholePercentage = 100;
constexpr int maxSessions = 100;
constexpr int maxIntrusiveness = 100;
constexpr int maxUnitMinutes = 480;

// The words of the enumerations, each in its order.
const QStringList &measures()
{
    static const QStringList words {u"frequency"_s, u"duration"_s, u"rate"_s, u"interval"_s, u"latency"_s};
    return words;
}

const QStringList &timings()
{
    static const QStringList words {u"during"_s, u"after"_s};
    return words;
}

const QStringList &articles()
{
    static const QStringList words {u"none"_s, u"indefinite"_s, u"definite"_s};
    return words;
}

void readOwnTexts(CatalogueKind kind, CatalogueObject &object, CatalogueText &text)
{
    switch (kind) {
    case CatalogueKind::Behaviors:
        text.definition = object.text("definition"_L1);
        text.examples = object.text("examples"_L1);
        text.nonExamples = object.text("nonExamples"_L1);
        break;
    case CatalogueKind::Programs:
        text.action = object.text("action"_L1);
        text.goal = object.text("goal"_L1);
        text.mastery = object.text("mastery"_L1);
        break;
    case CatalogueKind::Interventions:
    case CatalogueKind::PromptTypes:
    case CatalogueKind::PromptingProcedures:
    case CatalogueKind::TeachingProcedures:
    case CatalogueKind::BehaviorFunctions:
        text.definition = object.text("definition"_L1);
        break;
    case CatalogueKind::Antecedents:
        text.clause = object.text("clause"_L1);
        break;
    case CatalogueKind::Participants:
        text.feminine = object.optionalText("feminine"_L1);
        break;
    case CatalogueKind::ClientResponses:
        text.predicate = object.text("predicate"_L1);
        break;
    case CatalogueKind::PlacesOfService:
        text.locative = object.text("locative"_L1);
        break;
    case CatalogueKind::ServiceCodes:
        text.definition = object.text("definition"_L1);
        text.needs = object.text("needs"_L1);
        break;
    case CatalogueKind::Reinforcers:
    case CatalogueKind::EnvironmentalChanges:
        break;
    }
}

CatalogueText readText(CatalogueKind kind, NoteLanguage language, CatalogueObject object, CatalogueObject &entry)
{
    CatalogueText text;
    text.language = language;
    text.name = object.text("name"_L1);
    text.keywords = object.optionalText("keywords"_L1);
    text.phrase = object.text("phrase"_L1);
    text.plural = object.optionalText("plural"_L1);
    if (language == NoteLanguage::Spanish)
        text.gender = object.value<WordGender>("gender"_L1, {u"m"_s, u"f"_s});
    text.number = object.value<WordNumber>("number"_L1, {u"s"_s, u"p"_s});
    text.article = object.value<WordArticle>("article"_L1, articles());
    if (text.number == WordNumber::Plural && !text.plural.isEmpty())
        object.refuse("plural"_L1, u"belongs to a singular phrase"_s);
    readOwnTexts(kind, object, text);
    object.finish();
    entry.adopt(object);
    return text;
}

void readOwnValues(CatalogueKind kind, CatalogueObject &object, CatalogueEntry &entry)
{
    switch (kind) {
    case CatalogueKind::Behaviors:
        entry.measure = object.value<BehaviorMeasure>("measure"_L1, measures());
        break;
    case CatalogueKind::Programs:
        entry.masteryPercent = object.optionalNumber("masteryPercent"_L1, 1, wholePercentage, 0);
        entry.masterySessions = object.number("masterySessions"_L1, 1, maxSessions);
        break;
    case CatalogueKind::Antecedents:
        entry.timing = object.value<AntecedentTiming>("timing"_L1, timings());
        break;
    case CatalogueKind::PromptTypes:
        entry.intrusiveness = object.number("intrusiveness"_L1, 0, maxIntrusiveness);
        break;
    case CatalogueKind::Participants:
        entry.ofClient = object.flag("ofClient"_L1);
        break;
    case CatalogueKind::EnvironmentalChanges:
        entry.isNothing = object.flag("isNothing"_L1);
        break;
    case CatalogueKind::PlacesOfService:
        entry.code = object.text("code"_L1);
        break;
    case CatalogueKind::ServiceCodes:
        entry.code = object.text("code"_L1);
        entry.unitMinutes = object.number("unitMinutes"_L1, 1, maxUnitMinutes);
        entry.renderedBy = object.texts("renderedBy"_L1);
        break;
    case CatalogueKind::Interventions:
    case CatalogueKind::Reinforcers:
    case CatalogueKind::PromptingProcedures:
    case CatalogueKind::TeachingProcedures:
    case CatalogueKind::BehaviorFunctions:
    case CatalogueKind::ClientResponses:
        break;
    }
}

CatalogueEntry readEntry(CatalogueKind kind, CatalogueObject &object)
{
    CatalogueEntry entry;
    entry.id = object.identifier("id"_L1);
    if (const QStringList groups = CatalogueSchema::groups(kind); !groups.isEmpty())
        entry.group = object.choice("group"_L1, groups);
    readOwnValues(kind, object, entry);
    entry.english = readText(kind, NoteLanguage::English, object.object("en"_L1), object);
    entry.spanish = readText(kind, NoteLanguage::Spanish, object.object("es"_L1), object);
    object.finish();
    return entry;
}

} // namespace

QStringList CatalogueSchema::groups(CatalogueKind kind)
{
    switch (kind) {
    case CatalogueKind::Behaviors:
        return {u"aggression"_s, u"self-injury"_s, u"property"_s, u"leaving"_s, u"noncompliance"_s,
                u"vocal"_s,      u"repetitive"_s,  u"mealtime"_s, u"social"_s,  u"daily-living"_s};
    case CatalogueKind::Programs:
        return {u"communication"_s,   u"tolerance"_s,    u"social"_s,   u"play"_s,
                u"self-regulation"_s, u"daily-living"_s, u"learning"_s, u"safety"_s};
    case CatalogueKind::Interventions:
        return {u"antecedent"_s, u"reinforcement"_s, u"consequence"_s, u"teaching"_s};
    case CatalogueKind::Antecedents:
        return {u"demand"_s, u"denial"_s, u"transition"_s, u"social"_s, u"environment"_s, u"activity"_s};
    case CatalogueKind::Reinforcers:
        return {u"social"_s, u"activity"_s, u"toy"_s, u"sensory"_s, u"screen"_s, u"edible"_s, u"token"_s};
    case CatalogueKind::Participants:
        return {u"family"_s, u"team"_s, u"school"_s, u"community"_s};
    case CatalogueKind::ClientResponses:
        return {u"independent"_s, u"prompted"_s, u"none"_s};
    case CatalogueKind::ServiceCodes:
        return {u"assessment"_s, u"treatment"_s, u"guidance"_s};
    case CatalogueKind::PromptTypes:
    case CatalogueKind::PromptingProcedures:
    case CatalogueKind::TeachingProcedures:
    case CatalogueKind::BehaviorFunctions:
    case CatalogueKind::EnvironmentalChanges:
    case CatalogueKind::PlacesOfService:
        break;
    }
    return {};
}

Result<QList<CatalogueEntry>> CatalogueSchema::entries(CatalogueKind kind, const QJsonArray &list)
{
    QList<CatalogueEntry> entries;
    QSet<QString> ids;
    for (qsizetype index = 0; index < list.size(); ++index) {
        const QString place = u"entry %1"_s.arg(index + 1);
        if (!list.at(index).isObject())
            return damagedCatalogue(catalogueName(kind), place + u" is not an object"_s);
        CatalogueObject object(list.at(index).toObject(), place);
        const CatalogueEntry entry = readEntry(kind, object);
        if (ids.contains(entry.id))
            object.refuse("id"_L1, u"stands twice"_s);
        if (!object.isSound())
            return damagedCatalogue(catalogueName(kind), object.mistake());
        ids.insert(entry.id);
        entries += entry;
    }
    return entries;
}

} // namespace bitacora
