#include "ProgressRows.h"

#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithMarks = 11;

const QString columns = u"id, client_id, kind, day, label, entry_id"_s;

enum Column { IdColumn, ClientColumn, KindColumn, DayColumn, LabelColumn, EntryColumn };

ProgressMark markFrom(const Statement &row)
{
    ProgressMark mark;
    mark.id = ProgressMarkId {row.integer(IdColumn)};
    mark.client = ClientId {row.integer(ClientColumn)};
    mark.kind = ProgressMarkKind(row.integer(KindColumn));
    mark.day = QDate::fromJulianDay(row.integer(DayColumn));
    mark.label = row.text(LabelColumn);
    if (!row.isNull(EntryColumn))
        mark.entry = PlanEntryId {row.integer(EntryColumn)};
    return mark;
}

} // namespace

Result<QList<ProgressMark>> ProgressRows::ofClient(StoreContext &context, ClientId client)
{
    QList<ProgressMark> marks;
    if (context.schemaVersion < firstVersionWithMarks)
        return marks;
    Statement find(context, u"SELECT %1 FROM progress_mark WHERE client_id = ? ORDER BY day, id"_s.arg(columns));
    if (const auto ran = find.bind(client.value).run(); !ran)
        return Failure(ran.error());
    while (find.next())
        marks.append(markFrom(find));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return marks;
}

Result<ProgressMark> ProgressRows::find(StoreContext &context, ProgressMarkId id)
{
    if (context.schemaVersion < firstVersionWithMarks)
        return failure(ErrorCode::RecordNotFound);
    Statement find(context, u"SELECT %1 FROM progress_mark WHERE id = ?"_s.arg(columns));
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return markFrom(find);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::RecordNotFound);
}

Result<ProgressMarkId> ProgressRows::store(StoreContext &context, const ProgressMark &mark)
{
    Statement save(context,
                   u"INSERT INTO progress_mark (id, client_id, kind, day, label, entry_id) VALUES (?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, day = excluded.day, label = excluded.label, "
                   "entry_id = excluded.entry_id WHERE client_id = excluded.client_id"_s);
    save.bindValue(mark.id.isValid() ? QVariant(mark.id.value) : QVariant());
    save.bind(mark.client.value).bind(int(mark.kind)).bind(mark.day.toJulianDay()).bind(mark.label.trimmed());
    save.bindValue(mark.entry ? QVariant(mark.entry->value) : QVariant());
    if (const auto ran = save.run(); !ran)
        return Failure(ran.error());
    // One of another client keeps its id.
    if (save.changedRows() == 0)
        return failure(ErrorCode::RecordNotFound);
    return mark.id.isValid() ? mark.id : ProgressMarkId {save.lastId()};
}

Result<void> ProgressRows::remove(StoreContext &context, ProgressMarkId id)
{
    Statement remove(context, u"DELETE FROM progress_mark WHERE id = ?"_s);
    return remove.bind(id.value).run();
}

} // namespace bitacora
