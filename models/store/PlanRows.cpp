#include "PlanRows.h"

#include "Statement.h"
#include "StoreContext.h"

#include <QHash>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithPlans = 7;

enum Column {
    IdColumn,
    KindColumn,
    PositionColumn,
    FromColumn,
    UntilColumn,
    NameColumn,
    CatalogueColumn,
    DetailsColumn,
    MeasureColumn,
    IntensityColumn,
    BaselineValueColumn,
    BaselineUnitColumn,
    BaselineWordsColumn,
    MasteryPercentColumn,
    MasterySessionsColumn,
    MasteryWordsColumn,
    InterventionGroupColumn,
    StatusColumn,
    StatusDayColumn,
};

QVariant fromDay(QDate day)
{
    return day.isValid() ? QVariant(day.toJulianDay()) : QVariant();
}

QDate dayIn(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
}

std::optional<int> numberIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

QVariant fromNumber(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

// In the order of the columns above.
const QString selectWordings =
    u"SELECT e.id, e.kind, e.position, w.from_day, w.until_day, w.name, w.catalogue_id, w.details, w.measure, "
    "w.intensity, w.baseline_value, w.baseline_unit, w.baseline_words, w.mastery_percent, w.mastery_sessions, "
    "w.mastery_words, w.intervention_group, w.status, w.status_day "
    "FROM plan_entry e JOIN plan_wording w ON w.entry_id = e.id "_s;

PlanContent contentFrom(const Statement &row)
{
    PlanContent content = emptyPlanContent(PlanGroup(row.integer(KindColumn)));
    itemOf(content) = {PlanEntryId {row.integer(IdColumn)}, row.text(NameColumn), row.text(CatalogueColumn)};
    detailsOf(content) = row.text(DetailsColumn);
    if (PlanBaseline *baseline = baselineOf(content)) {
        if (!row.isNull(BaselineValueColumn))
            baseline->value = row.value(BaselineValueColumn).toDouble();
        baseline->unit = MeasureUnit(row.integer(BaselineUnitColumn));
        baseline->words = row.text(BaselineWordsColumn);
    }
    if (PlanStanding *standing = standingOf(content))
        *standing = {PlanStatus(row.integer(StatusColumn)), dayIn(row, StatusDayColumn)};
    if (auto *behavior = std::get_if<TargetBehavior>(&content)) {
        behavior->measure = BehaviorMeasure(row.integer(MeasureColumn));
        behavior->intensity = row.text(IntensityColumn);
    }
    if (auto *program = std::get_if<ReplacementProgram>(&content))
        program->mastery = {numberIn(row, MasteryPercentColumn), numberIn(row, MasterySessionsColumn),
                            row.text(MasteryWordsColumn)};
    if (auto *intervention = std::get_if<PlanIntervention>(&content))
        intervention->group = InterventionGroup(row.integer(InterventionGroupColumn));
    return content;
}

// In the order of the columns of the insert.
void bindContent(Statement &insert, const PlanContent &content)
{
    const PlanItem &item = itemOf(content);
    const auto *behavior = std::get_if<TargetBehavior>(&content);
    const auto *program = std::get_if<ReplacementProgram>(&content);
    const auto *intervention = std::get_if<PlanIntervention>(&content);
    const PlanBaseline *baseline = baselineOf(content);
    const PlanStanding *standing = standingOf(content);
    const bool hasNumber = baseline && baseline->value;
    insert.bind(item.name).bind(item.catalogueId).bind(detailsOf(content));
    insert.bind(behavior ? int(behavior->measure) : 0).bind(behavior ? behavior->intensity : QString());
    insert.bindValue(hasNumber ? QVariant(*baseline->value) : QVariant());
    insert.bind(baseline ? int(baseline->unit) : 0).bind(baseline ? baseline->words : QString());
    insert.bindValue(program ? fromNumber(program->mastery.percent) : QVariant());
    insert.bindValue(program ? fromNumber(program->mastery.sessions) : QVariant());
    insert.bind(program ? program->mastery.words : QString());
    insert.bind(intervention ? int(intervention->group) : 0);
    insert.bind(standing ? int(standing->status) : 0);
    insert.bindValue(standing ? fromDay(standing->since) : QVariant());
}

struct WordingKey
{
    PlanEntryId entry;
    QDate from;
    friend bool operator==(const WordingKey &, const WordingKey &) = default;
    friend size_t qHash(const WordingKey &key, size_t seed = 0) { return qHashMulti(seed, key.entry, key.from); }
};

using Links = QHash<WordingKey, QList<PlanEntryId>>;

Result<Links> linksOf(StoreContext &context, ClientId client)
{
    Statement find(context,
                   u"SELECT l.entry_id, l.from_day, l.behavior_id FROM plan_entry e JOIN plan_link l "
                   "ON l.entry_id = e.id WHERE e.client_id = ? ORDER BY l.entry_id, l.from_day, l.place"_s);
    if (const auto ran = find.bind(client.value).run(); !ran)
        return Failure(ran.error());
    Links links;
    while (find.next())
        links[{PlanEntryId {find.integer(0)}, dayIn(find, 1)}].append(PlanEntryId {find.integer(2)});
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return links;
}

// Whether there is one by this id, of the same client and kind.
Result<bool> isStored(StoreContext &context, const PlanEntry &entry)
{
    if (!entry.id.isValid())
        return false;
    Statement find(context, u"SELECT client_id, kind FROM plan_entry WHERE id = ?"_s);
    if (const auto ran = find.bind(entry.id.value).run(); !ran)
        return Failure(ran.error());
    const bool found = find.next();
    if (found && (find.integer(0) != entry.client.value || find.integer(1) != int(entry.group())))
        return failure(ErrorCode::RecordNotFound);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return found;
}

Result<PlanEntryId> storeEntry(StoreContext &context, const PlanEntry &entry)
{
    const auto stored = isStored(context, entry);
    if (!stored)
        return Failure(stored.error());
    if (*stored) {
        Statement update(context, u"UPDATE plan_entry SET position = ? WHERE id = ?"_s);
        if (const auto ran = update.bind(entry.position).bind(entry.id.value).run(); !ran)
            return Failure(ran.error());
        Statement forget(context, u"DELETE FROM plan_wording WHERE entry_id = ?"_s);
        if (const auto ran = forget.bind(entry.id.value).run(); !ran)
            return Failure(ran.error());
        return entry.id;
    }
    Statement insert(context, u"INSERT INTO plan_entry (client_id, kind, position, id) VALUES (?, ?, ?, ?)"_s);
    insert.bind(entry.client.value).bind(int(entry.group())).bind(entry.position);
    insert.bindValue(entry.id.isValid() ? QVariant(entry.id.value) : QVariant());
    if (const auto ran = insert.run(); !ran)
        return Failure(ran.error());
    return PlanEntryId {insert.lastId()};
}

Result<void> storeLinks(StoreContext &context, const PlanEntry &entry, const PlanWording &wording)
{
    const QList<PlanEntryId> *behaviors = behaviorsOf(wording.content);
    for (qsizetype place = 0; behaviors && place < behaviors->size(); ++place) {
        // Only to a behavior of the same plan.
        Statement insert(context,
                         u"INSERT INTO plan_link (entry_id, from_day, place, behavior_id) "
                         "SELECT ?, ?, ?, id FROM plan_entry WHERE id = ? AND client_id = ? AND kind = ?"_s);
        insert.bind(entry.id.value).bindValue(fromDay(wording.from)).bind(qint64(place));
        insert.bind(behaviors->at(place).value).bind(entry.client.value).bind(int(PlanGroup::Behaviors));
        if (auto ran = insert.run(); !ran)
            return ran;
        if (insert.changedRows() == 0)
            return failure(ErrorCode::RecordNotFound, u"behaviors"_s);
    }
    return {};
}

Result<void> storeWording(StoreContext &context, const PlanEntry &entry, const PlanWording &wording)
{
    Statement insert(context,
                     u"INSERT INTO plan_wording (entry_id, from_day, until_day, name, catalogue_id, details, measure, "
                     "intensity, baseline_value, baseline_unit, baseline_words, mastery_percent, mastery_sessions, "
                     "mastery_words, intervention_group, status, status_day) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(entry.id.value).bindValue(fromDay(wording.from)).bindValue(fromDay(wording.until));
    bindContent(insert, wording.content);
    if (auto ran = insert.run(); !ran)
        return ran;
    return storeLinks(context, entry, wording);
}

void giveId(PlanEntry &entry, PlanEntryId id)
{
    entry.id = id;
    for (PlanWording &wording : entry.wordings)
        itemOf(wording.content).id = id;
}

void renameLinks(PlanEntry &entry, const QHash<PlanEntryId, PlanEntryId> &given)
{
    for (PlanWording &wording : entry.wordings) {
        QList<PlanEntryId> *behaviors = behaviorsOf(wording.content);
        for (qsizetype i = 0; behaviors && i < behaviors->size(); ++i)
            (*behaviors)[i] = given.value(behaviors->at(i), behaviors->at(i));
    }
}

} // namespace

Result<QList<PlanEntry>> PlanRows::ofClient(StoreContext &context, ClientId client)
{
    QList<PlanEntry> entries;
    if (context.schemaVersion < firstVersionWithPlans)
        return entries;
    const auto links = linksOf(context, client);
    if (!links)
        return Failure(links.error());
    Statement find(context, selectWordings + u"WHERE e.client_id = ? ORDER BY e.kind, e.position, e.id, w.from_day"_s);
    if (const auto ran = find.bind(client.value).run(); !ran)
        return Failure(ran.error());
    while (find.next()) {
        const PlanEntryId id {find.integer(IdColumn)};
        if (entries.isEmpty() || entries.constLast().id != id)
            entries.append({id, client, int(find.integer(PositionColumn)), {}});
        PlanWording wording {dayIn(find, FromColumn), dayIn(find, UntilColumn), contentFrom(find)};
        if (QList<PlanEntryId> *behaviors = behaviorsOf(wording.content))
            *behaviors = links->value({id, wording.from});
        entries.last().wordings.append(wording);
    }
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return entries;
}

Result<QList<PlanContent>> PlanRows::ownOfGroup(StoreContext &context, PlanGroup group)
{
    QList<PlanContent> contents;
    if (context.schemaVersion < firstVersionWithPlans)
        return contents;
    Statement find(context,
                   selectWordings
                       + u"WHERE e.kind = ? AND w.catalogue_id = '' AND w.from_day = (SELECT max(from_day) FROM "
                         "plan_wording WHERE entry_id = e.id) ORDER BY e.id DESC"_s);
    if (const auto ran = find.bind(int(group)).run(); !ran)
        return Failure(ran.error());
    while (find.next())
        contents.append(contentFrom(find));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return contents;
}

Result<void> PlanRows::store(StoreContext &context, QList<PlanEntry> &entries)
{
    QHash<PlanEntryId, PlanEntryId> given;
    for (PlanEntry &entry : entries) {
        const auto id = storeEntry(context, entry);
        if (!id)
            return Failure(id.error());
        if (entry.id != PlanEntryId {})
            given.insert(entry.id, *id);
        giveId(entry, *id);
    }
    for (PlanEntry &entry : entries) {
        renameLinks(entry, given);
        for (const PlanWording &wording : std::as_const(entry.wordings)) {
            if (auto stored = storeWording(context, entry, wording); !stored)
                return stored;
        }
    }
    return {};
}

Result<void> PlanRows::remove(StoreContext &context, ClientId client, PlanEntryId entry)
{
    Statement remove(context, u"DELETE FROM plan_entry WHERE id = ? AND client_id = ?"_s);
    if (auto ran = remove.bind(entry.value).bind(client.value).run(); !ran)
        return ran;
    if (remove.changedRows() == 0)
        return failure(ErrorCode::RecordNotFound);
    return {};
}

Result<int> PlanRows::countUnsound(StoreContext &context)
{
    if (context.schemaVersion < firstVersionWithPlans)
        return 0;
    Statement count(context,
                    u"SELECT count(*) FROM plan_entry e "
                    "WHERE NOT EXISTS (SELECT 1 FROM plan_wording w WHERE w.entry_id = e.id) "
                    "OR EXISTS (SELECT 1 FROM plan_wording a JOIN plan_wording b ON b.entry_id = a.entry_id "
                    "AND b.from_day > a.from_day WHERE a.entry_id = e.id "
                    "AND (a.until_day IS NULL OR a.until_day >= b.from_day)) "
                    "OR EXISTS (SELECT 1 FROM plan_link l JOIN plan_entry t ON t.id = l.behavior_id "
                    "WHERE l.entry_id = e.id AND (t.kind <> ? OR t.client_id <> e.client_id))"_s);
    if (const auto ran = count.bind(int(PlanGroup::Behaviors)).run(); !ran)
        return Failure(ran.error());
    const int unsound = count.next() ? int(count.integer(0)) : 0;
    if (const auto finished = count.finished(); !finished)
        return Failure(finished.error());
    return unsound;
}

} // namespace bitacora
