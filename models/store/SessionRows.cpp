#include "SessionRows.h"

#include "Statement.h"
#include "StoreContext.h"

#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    IdColumn,
    ClientColumn,
    ServiceColumn,
    CalendarColumn,
    StartColumn,
    ZoneColumn,
    DurationColumn,
    StatusColumn,
    LocationColumn,
    CustomerNotesColumn,
    PrivateNotesColumn,
    CancellationReasonColumn,
    CreatedColumn,
    ChangedColumn,
    FeeColumn,
};

enum SummaryColumn {
    SummaryIdColumn,
    SummaryClientColumn,
    SummaryClientNameColumn,
    SummaryServiceColumn,
    SummaryServiceNameColumn,
    SummaryStartColumn,
    SummaryZoneColumn,
    SummaryDurationColumn,
    SummaryStatusColumn,
    SummaryPreviewColumn,
};

std::optional<ClientId> clientIn(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return ClientId {row.integer(column)};
}

// The wall date in the session's own zone, as a Julian day number.
qint64 dayOf(const Session &session)
{
    return session.start.day().toJulianDay();
}

Result<void> bindFields(StoreContext &context, Statement &statement, const Session &session)
{
    if (session.client)
        statement.bind(session.client->value);
    else
        statement.bindNull();
    statement.bind(session.service.value).bind(session.calendar.value).bind(session.start.epochSeconds);
    statement.bind(dayOf(session)).bind(session.durationMinutes).bind(int(session.status));
    statement.bind(QString::fromLatin1(session.start.zone)).bind(session.createdAt).bind(session.changedAt);
    return context.currencies.bind(context, statement, session.fee);
}

void bindTexts(Statement &statement, const Session &session)
{
    statement.bind(notesPreview(session.customerNotes, session.privateNotes)).bind(session.location);
    statement.bind(session.cancellationReason).bind(session.customerNotes).bind(session.privateNotes);
    statement.bind(session.id.value);
}

// For the activity log: "2026-11-18T10:00 America/New_York 60".
QString timeOf(const Session &session)
{
    return session.start.wall().toString(u"yyyy-MM-dd'T'HH:mm"_s) + u' ' + QString::fromLatin1(session.start.zone)
        + u' ' + QString::number(session.durationMinutes);
}

Result<void> settleDraft(StoreContext &context, SessionId id, NoteKind kind, bool noteChanged, const QString &note)
{
    Statement settle(context, u"DELETE FROM draft WHERE session_id = ? AND kind = ? AND (? OR text = ?)"_s);
    return settle.bind(id.value).bind(int(kind)).bind(noteChanged).bind(note).run();
}

} // namespace

QString SessionRows::selectSql()
{
    return u"SELECT s.id, s.client_id, s.service_id, s.calendar_id, s.start_utc, s.zone, s.duration, s.status, "
           "t.location, t.customer_notes, t.private_notes, t.cancellation_reason, s.created_ms, s.changed_ms, "
           "s.fee_minor, c.code FROM session s LEFT JOIN session_text t ON t.session_id = s.id "
           "LEFT JOIN currency c ON c.id = s.fee_currency WHERE s.id = ?"_s;
}

QString SessionRows::summarySql()
{
    return u"SELECT s.id, s.client_id, c.name, s.service_id, v.name, s.start_utc, s.zone, s.duration, s.status, "
           "t.preview FROM session s LEFT JOIN session_text t ON t.session_id = s.id "
           "LEFT JOIN client c ON c.id = s.client_id LEFT JOIN service v ON v.id = s.service_id WHERE s.id = ?"_s;
}

Session SessionRows::sessionFrom(const Statement &row)
{
    Session session;
    session.id = SessionId {row.integer(IdColumn)};
    session.client = clientIn(row, ClientColumn);
    session.service = ServiceId {row.integer(ServiceColumn)};
    session.calendar = CalendarId {row.integer(CalendarColumn)};
    session.start = {row.integer(StartColumn), row.text(ZoneColumn).toLatin1()};
    session.durationMinutes = int(row.integer(DurationColumn));
    session.status = SessionStatus(row.integer(StatusColumn));
    session.location = row.text(LocationColumn);
    session.customerNotes = row.text(CustomerNotesColumn);
    session.privateNotes = row.text(PrivateNotesColumn);
    session.cancellationReason = row.text(CancellationReasonColumn);
    session.createdAt = row.instant(CreatedColumn);
    session.changedAt = row.instant(ChangedColumn);
    session.fee = CurrencyTable::money(row, FeeColumn);
    return session;
}

SessionSummary SessionRows::summaryFrom(const Statement &row)
{
    SessionSummary summary;
    summary.id = SessionId {row.integer(SummaryIdColumn)};
    summary.client = clientIn(row, SummaryClientColumn);
    summary.clientName = row.text(SummaryClientNameColumn);
    summary.service = ServiceId {row.integer(SummaryServiceColumn)};
    summary.serviceName = row.text(SummaryServiceNameColumn);
    summary.start = {row.integer(SummaryStartColumn), row.text(SummaryZoneColumn).toLatin1()};
    summary.durationMinutes = int(row.integer(SummaryDurationColumn));
    summary.status = SessionStatus(row.integer(SummaryStatusColumn));
    summary.preview = row.text(SummaryPreviewColumn);
    return summary;
}

Result<SessionId> SessionRows::insert(StoreContext &context, const Session &session)
{
    Statement insert(
        context,
        u"INSERT INTO session (client_id, service_id, calendar_id, start_utc, day, duration, status, zone, "
        "created_ms, changed_ms, fee_minor, fee_currency, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (const auto bound = bindFields(context, insert, session); !bound)
        return Failure(bound.error());
    insert.bindValue(session.id.isValid() ? QVariant(session.id.value) : QVariant());
    if (const auto ran = insert.run(); !ran)
        return Failure(ran.error());
    Session stored = session;
    stored.id = SessionId {insert.lastId()};
    Statement texts(context,
                    u"INSERT INTO session_text (preview, location, cancellation_reason, customer_notes, private_notes, "
                    "session_id) VALUES (?, ?, ?, ?, ?, ?)"_s);
    bindTexts(texts, stored);
    if (const auto ran = texts.run(); !ran)
        return Failure(ran.error());
    return stored.id;
}

Result<void> SessionRows::update(StoreContext &context, const Session &session)
{
    Statement update(context,
                     u"UPDATE session SET client_id = ?, service_id = ?, calendar_id = ?, start_utc = ?, day = ?, "
                     "duration = ?, status = ?, zone = ?, created_ms = ?, changed_ms = ?, fee_minor = ?, "
                     "fee_currency = ? WHERE id = ?"_s);
    if (const auto bound = bindFields(context, update, session); !bound)
        return bound;
    if (const auto ran = update.bind(session.id.value).run(); !ran)
        return ran;
    Statement texts(context,
                    u"UPDATE session_text SET preview = ?, location = ?, cancellation_reason = ?, customer_notes = ?, "
                    "private_notes = ? WHERE session_id = ?"_s);
    bindTexts(texts, session);
    return texts.run();
}

Result<void> SessionRows::settleDrafts(StoreContext &context, const Session &before, const Session &after)
{
    const bool customerChanged = before.customerNotes != after.customerNotes;
    if (const auto settled = settleDraft(context, after.id, NoteKind::Customer, customerChanged, after.customerNotes);
        !settled)
        return settled;
    const bool privateChanged = before.privateNotes != after.privateNotes;
    return settleDraft(context, after.id, NoteKind::Private, privateChanged, after.privateNotes);
}

std::pair<QString, QString> SessionRows::describeChange(const Session &before, const Session &after)
{
    QStringList was;
    QStringList is;
    if (before.status != after.status) {
        was.append(SessionStatusText::key(before.status));
        is.append(SessionStatusText::key(after.status));
    }
    if (before.start != after.start || before.durationMinutes != after.durationMinutes) {
        was.append(timeOf(before));
        is.append(timeOf(after));
    }
    QStringList names;
    const auto compare = [&names](bool same, const QString &name) {
        if (!same)
            names.append(name);
    };
    compare(before.client == after.client, u"client"_s);
    compare(before.service == after.service, u"service"_s);
    compare(before.calendar == after.calendar, u"calendar"_s);
    compare(before.location == after.location, u"location"_s);
    compare(before.fee == after.fee, u"fee"_s);
    compare(before.customerNotes == after.customerNotes, u"customerNotes"_s);
    compare(before.privateNotes == after.privateNotes, u"privateNotes"_s);
    compare(before.cancellationReason == after.cancellationReason, u"cancellationReason"_s);
    if (!names.isEmpty())
        is.append(names.join(u", "_s));
    return {was.join(u"; "_s), is.join(u"; "_s)};
}

} // namespace bitacora
