#include "PlanDifference.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String separator("; ");

QString statusKey(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Active:
        return u"planActive"_s;
    case PlanStatus::OnHold:
        return u"planOnHold"_s;
    case PlanStatus::Mastered:
        return u"planMastered"_s;
    case PlanStatus::Discontinued:
        break;
    }
    return u"planDiscontinued"_s;
}

// "planBehavior", or "planBehaviors" when there are more of them.
QString groupKeys(const QList<PlanGroup> &groups)
{
    struct Key
    {
        QLatin1String one;
        QLatin1String many;
    };
    static constexpr std::array keys {
        Key {"planBehavior"_L1, "planBehaviors"_L1}, Key {"planProgram"_L1, "planPrograms"_L1},
        Key {"planIntervention"_L1, "planInterventions"_L1}, Key {"planReinforcer"_L1, "planReinforcers"_L1}};
    QStringList named;
    for (const PlanGroup group : allPlanGroups) {
        const auto count = groups.count(group);
        const Key &key = keys.at(std::size_t(group));
        if (count > 0)
            named.append(count == 1 ? key.one : key.many);
    }
    return named.join(u", "_s);
}

void addFields(const PlanContent &before, const PlanContent &after, QStringList &fields)
{
    const auto compare = [&fields](bool same, const QString &field) {
        if (!same && !fields.contains(field))
            fields.append(field);
    };
    compare(itemOf(before).name == itemOf(after).name, u"name"_s);
    compare(detailsOf(before) == detailsOf(after), u"planDetails"_s);
    if (const PlanBaseline *baseline = baselineOf(after))
        compare(*baselineOf(before) == *baseline, u"planBaseline"_s);
    if (const QList<PlanEntryId> *behaviors = behaviorsOf(after))
        compare(*behaviorsOf(before) == *behaviors, u"planLinks"_s);
    if (const auto *behavior = std::get_if<TargetBehavior>(&after)) {
        compare(std::get<TargetBehavior>(before).measure == behavior->measure, u"planMeasure"_s);
        compare(std::get<TargetBehavior>(before).intensity == behavior->intensity, u"planIntensity"_s);
    }
    if (const auto *program = std::get_if<ReplacementProgram>(&after))
        compare(std::get<ReplacementProgram>(before).mastery == program->mastery, u"planMastery"_s);
    if (const auto *intervention = std::get_if<PlanIntervention>(&after))
        compare(std::get<PlanIntervention>(before).group == intervention->group, u"planInterventionGroup"_s);
}

/// What differs between two plans, gathered entry by entry.
struct Differences
{
    QList<PlanGroup> added;
    QList<PlanGroup> removed;
    QList<PlanGroup> changed;
    QStringList fields;
    QString statusBefore;
    QString statusAfter;

    void take(const PlanEntry &before, const PlanEntry &after)
    {
        if (before == after)
            return;
        changed.append(after.group());
        const PlanWording &was = before.latest();
        const PlanWording &is = after.latest();
        if (before.position != after.position)
            fields.append(u"planOrder"_s);
        addFields(was.content, is.content, fields);
        // Only the day on which it begins, or whether it has ended.
        const bool daysDiffer =
            was.until != is.until || before.wordings.constFirst().from != after.wordings.constFirst().from;
        if (daysDiffer)
            fields.append(u"planDays"_s);
        const PlanStanding *stood = standingOf(was.content);
        const PlanStanding *stands = standingOf(is.content);
        if (stood && stands && stood->status != stands->status) {
            statusBefore = statusKey(stood->status);
            statusAfter = statusKey(stands->status);
        }
    }

    void describe(ActivityEntry &entry) const
    {
        if (!added.isEmpty()) {
            entry.after = groupKeys(added);
            return;
        }
        if (!removed.isEmpty()) {
            entry.before = groupKeys(removed);
            return;
        }
        QStringList once = fields;
        once.removeDuplicates();
        QStringList is {groupKeys(changed), statusAfter, once.join(u", "_s)};
        is.removeAll(QString());
        entry.after = is.join(separator);
        // Without a status, what it was before is the same and says nothing.
        if (!statusBefore.isEmpty())
            entry.before = groupKeys(changed) + separator + statusBefore;
    }
};

} // namespace

ActivityEntry PlanDifference::between(ClientId client, const QList<PlanEntry> &before, const QList<PlanEntry> &after)
{
    const auto find = [](const QList<PlanEntry> &entries, PlanEntryId id) {
        const auto found =
            std::find_if(entries.cbegin(), entries.cend(), [id](const PlanEntry &entry) { return entry.id == id; });
        return found == entries.cend() ? nullptr : &*found;
    };
    Differences differences;
    for (const PlanEntry &entry : before) {
        if (const PlanEntry *kept = find(after, entry.id))
            differences.take(entry, *kept);
        else
            differences.removed.append(entry.group());
    }
    for (const PlanEntry &entry : after) {
        if (!find(before, entry.id))
            differences.added.append(entry.group());
    }
    ActivityEntry entry;
    entry.client = client;
    differences.describe(entry);
    return entry;
}

} // namespace bitacora
