#include "ClientRows.h"

#include "SessionStatus.h"
#include "Statement.h"
#include "TextFolding.h"

#include <QTimeZone>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    IdColumn,
    StateColumn,
    NameColumn,
    GenderColumn,
    BirthDayColumn,
    CaregiverColumn,
    EmailColumn,
    PhoneColumn,
    AddressColumn,
    LanguageColumn,
    DiagnosisColumn,
    MemberNumberColumn,
    PrivateNotesColumn,
    CreatedColumn,
    ChangedColumn,
    SessionCountColumn,
    LastStartColumn,
    LastZoneColumn,
    NextStartColumn,
    NextZoneColumn,
};

QString summaryColumns()
{
    return u"c.id, c.state, c.name, c.gender, c.birth_day, c.caregiver, c.email, c.phone, c.address, c.language, "
           "c.diagnosis, c.member_number, c.private_notes, c.created_ms, c.changed_ms"_s;
}

// The nearest session of a client before or after an instant that was not cancelled, as a join.
QString nearestSession(const QString &alias, const QString &comparison, const QString &direction)
{
    return u" LEFT JOIN session %1 ON %1.id = (SELECT s.id FROM session s INDEXED BY session_of_client_by_start "
           "WHERE s.client_id = c.id AND s.start_utc %2 ? AND s.status <> %4 "
           "ORDER BY s.start_utc %3, s.id %3 LIMIT 1)"_s.arg(alias, comparison, direction,
                                                             QString::number(int(SessionStatus::Cancelled)));
}

} // namespace

QString ClientRows::selectSql()
{
    return u"SELECT id, state, name, gender, birth_day, caregiver, email, phone, address, language, diagnosis, "
           "member_number, private_notes, created_ms, changed_ms FROM client"_s;
}

QString ClientRows::summarySql()
{
    static const QString sql = u"SELECT "_s + summaryColumns()
        + u", (SELECT count(*) FROM session n WHERE n.client_id = c.id), last.start_utc, last.zone, next.start_utc, "
          "next.zone FROM client c"_s
        + nearestSession(u"last"_s, u"<"_s, u"DESC"_s) + nearestSession(u"next"_s, u">="_s, u"ASC"_s);
    return sql;
}

QString ClientRows::insertSql()
{
    return u"INSERT INTO client (state, name, name_folded, gender, birth_day, caregiver, email, phone, address, "
           "language, diagnosis, member_number, private_notes, created_ms, changed_ms, id) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QString ClientRows::updateSql()
{
    return u"UPDATE client SET state = ?, name = ?, name_folded = ?, gender = ?, birth_day = ?, caregiver = ?, "
           "email = ?, phone = ?, address = ?, language = ?, diagnosis = ?, member_number = ?, private_notes = ?, "
           "created_ms = ?, changed_ms = ? WHERE id = ?"_s;
}

void ClientRows::bindFields(Statement &statement, const Client &client)
{
    statement.bind(int(client.state)).bind(client.name).bind(folded(client.name)).bind(client.gender);
    if (client.birthDate.isValid())
        statement.bind(client.birthDate.toJulianDay());
    else
        statement.bindNull();
    statement.bind(client.caregiver).bind(client.email).bind(client.phone).bind(client.address);
    statement.bind(client.language).bind(client.diagnosis).bind(client.memberNumber).bind(client.privateNotes);
    statement.bind(client.createdAt).bind(client.changedAt);
}

Client ClientRows::clientFrom(const Statement &row)
{
    Client client;
    client.id = ClientId {row.integer(IdColumn)};
    client.state = ClientState(row.integer(StateColumn));
    client.name = row.text(NameColumn);
    client.gender = row.text(GenderColumn);
    if (!row.isNull(BirthDayColumn))
        client.birthDate = QDate::fromJulianDay(row.integer(BirthDayColumn));
    client.caregiver = row.text(CaregiverColumn);
    client.email = row.text(EmailColumn);
    client.phone = row.text(PhoneColumn);
    client.address = row.text(AddressColumn);
    client.language = row.text(LanguageColumn);
    client.diagnosis = row.text(DiagnosisColumn);
    client.memberNumber = row.text(MemberNumberColumn);
    client.privateNotes = row.text(PrivateNotesColumn);
    client.createdAt = row.instant(CreatedColumn);
    client.changedAt = row.instant(ChangedColumn);
    return client;
}

ClientSummary ClientRows::summaryFrom(const Statement &row)
{
    ClientSummary summary;
    summary.client = clientFrom(row);
    summary.sessionCount = int(row.integer(SessionCountColumn));
    if (!row.isNull(LastStartColumn)) {
        summary.lastSession = QDateTime::fromSecsSinceEpoch(row.integer(LastStartColumn), QTimeZone::utc());
        summary.lastSessionZone = row.text(LastZoneColumn).toLatin1();
    }
    if (!row.isNull(NextStartColumn)) {
        summary.nextSession = QDateTime::fromSecsSinceEpoch(row.integer(NextStartColumn), QTimeZone::utc());
        summary.nextSessionZone = row.text(NextZoneColumn).toLatin1();
    }
    return summary;
}

QStringList ClientRows::changedFields(const Client &before, const Client &after)
{
    QStringList names;
    const auto compare = [&names](bool same, const QString &name) {
        if (!same)
            names.append(name);
    };
    compare(before.state == after.state, u"state"_s);
    compare(before.name == after.name, u"name"_s);
    compare(before.gender == after.gender, u"gender"_s);
    compare(before.birthDate == after.birthDate, u"birthDate"_s);
    compare(before.caregiver == after.caregiver, u"caregiver"_s);
    compare(before.email == after.email, u"email"_s);
    compare(before.phone == after.phone, u"phone"_s);
    compare(before.address == after.address, u"address"_s);
    compare(before.language == after.language, u"language"_s);
    compare(before.diagnosis == after.diagnosis, u"diagnosis"_s);
    compare(before.memberNumber == after.memberNumber, u"memberNumber"_s);
    compare(before.privateNotes == after.privateNotes, u"privateNotes"_s);
    return names;
}

} // namespace bitacora
