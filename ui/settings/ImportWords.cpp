#include "ImportWords.h"

#include "ClientFieldText.h"
#include "ClientRepository.h"
#include "DateWords.h"
#include "DeletedClient.h"
#include "Practice.h"
#include "ServiceRepository.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString separator = u" · "_s;
constexpr qsizetype mostProblemsShown = 12;
constexpr qsizetype mostNamesShown = 12;

QString clientLine(const Client &client)
{
    QStringList parts {client.name};
    if (client.birthDate.isValid())
        parts.append(DateWords::shortDay(client.birthDate, {}));
    for (const QString &part : {client.email, client.phone}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(separator);
}

QString clientOf(const ImportedRecords::Appointment &appointment, const ImportedRecords &records,
                 const Practice &practice)
{
    if (appointment.newClient)
        return records.clients.at(*appointment.newClient).name;
    if (!appointment.session.client)
        return deletedClientName();
    const auto client = practice.clients().find(*appointment.session.client);
    return client ? client->name : QString();
}

QString serviceOf(const ImportedRecords::Appointment &appointment, const ImportedRecords &records,
                  const Practice &practice)
{
    if (appointment.newService)
        return records.services.at(*appointment.newService).name;
    const auto service = practice.services().find(appointment.session.service);
    return service ? service->name : QString();
}

QString sessionLine(const ImportedRecords::Appointment &appointment, const ImportedRecords &records,
                    const Practice &practice)
{
    const Session &session = appointment.session;
    const QDateTime wall = session.start.wall();
    const QStringList parts {DateWords::longDay(wall.date()) + u", "_s + DateWords::time(wall.time()),
                             clientOf(appointment, records, practice), serviceOf(appointment, records, practice),
                             //: Minutes, abbreviated.
                             ImportWords::tr("%Ln min", nullptr, session.durationMinutes),
                             SessionStatusText::name(session.status)};
    return parts.join(separator);
}

} // namespace

QString ImportWords::field(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return fieldLabel(ClientField::Name);
    case ImportField::LastName:
    case ImportField::ClientLastName:
        //: A column of a file: the family name, where it does not stand with the first name.
        return tr("Last name, if apart");
    case ImportField::Gender:
        return fieldLabel(ClientField::Gender);
    case ImportField::BirthDate:
        return fieldLabel(ClientField::BirthDate);
    case ImportField::Caregiver:
        return fieldLabel(ClientField::Caregiver);
    case ImportField::Email:
        return fieldLabel(ClientField::Email);
    case ImportField::Phone:
        return fieldLabel(ClientField::Phone);
    case ImportField::Address:
        return fieldLabel(ClientField::Address);
    case ImportField::Language:
        return fieldLabel(ClientField::Language);
    case ImportField::Diagnosis:
        return fieldLabel(ClientField::Diagnosis);
    case ImportField::MemberNumber:
        return fieldLabel(ClientField::MemberNumber);
    case ImportField::ClientNotes:
    case ImportField::PrivateNotes:
        return fieldLabel(ClientField::PrivateNotes);
    case ImportField::Client:
        //: A column of a file: whose session it is.
        return tr("Client");
    case ImportField::Date:
        //: A column of a file: when a session begins; the time may stand in the same column.
        return tr("Date, or date and time");
    case ImportField::Time:
        //: A column of a file: when a session begins, where the date stands in another one.
        return tr("Time, if apart");
    case ImportField::EndTime:
        //: A column of a file: when a session ends.
        return tr("End");
    case ImportField::TimeZone:
        return tr("Time zone");
    case ImportField::Duration:
        return tr("Duration");
    case ImportField::Service:
        return tr("Service");
    case ImportField::Calendar:
        return tr("Calendar");
    case ImportField::Status:
        return tr("Status");
    case ImportField::CancellationReason:
        return tr("Reason for the cancellation");
    case ImportField::Location:
        return tr("Location");
    case ImportField::Fee:
        return tr("Fee");
    case ImportField::Currency:
        return tr("Currency");
    case ImportField::CustomerNotes:
        return tr("Customer notes");
    case ImportField::ImportFieldCount:
        break;
    }
    return {};
}

int ImportWords::columnCount(const ImportTable &table)
{
    return table.kind == ImportTable::Kind::Calendar ? int(CalendarFileColumn::CalendarFileColumnCount)
                                                     : int(table.columns.size());
}

QString ImportWords::column(const ImportTable &table, int column)
{
    if (table.kind == ImportTable::Kind::Csv) {
        const QString name = table.columns.value(column).simplified();
        //: A column of a file that has no name; %1 is its place, from 1.
        return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
    }
    switch (CalendarFileColumn(column)) {
    case CalendarFileColumn::Title:
        //: What an event of a calendar is called.
        return tr("Title of the event");
    case CalendarFileColumn::Start:
        return tr("Start of the event");
    case CalendarFileColumn::TimeZone:
        return tr("Time zone of the event");
    case CalendarFileColumn::DurationMinutes:
        return tr("Duration of the event");
    case CalendarFileColumn::Location:
        return tr("Location of the event");
    case CalendarFileColumn::Description:
        return tr("Description of the event");
    case CalendarFileColumn::Status:
        return tr("Status of the event");
    case CalendarFileColumn::Attendees:
        return tr("Guests of the event");
    case CalendarFileColumn::CalendarFileColumnCount:
        break;
    }
    return {};
}

QString ImportWords::problem(const ImportProblem &problem, ImportTable::Kind kind)
{
    const QString name = field(problem.field);
    QString what;
    switch (problem.kind) {
    case ImportProblem::Kind::Missing:
        if (kind == ImportTable::Kind::Calendar && problem.field == ImportField::Time)
            //: Of an event in a calendar file.
            what = tr("it takes the whole day and has no time.");
        else
            //: Of a row of a file; %1 is a field, such as Name.
            what = tr("there is nothing for “%1”.").arg(name);
        break;
    case ImportProblem::Kind::NotUnderstood:
        //: Of a row of a file; %1 is what stands there, %2 a field, such as Birth date.
        what = tr("“%1” was not understood as “%2”.").arg(problem.cell, name);
        break;
    case ImportProblem::Kind::ZoneUnknown:
        what = tr("this computer does not know the time zone “%1”.").arg(problem.cell);
        break;
    case ImportProblem::Kind::BirthDateInFuture:
        what = tr("the birth date “%1” is later than today.").arg(problem.cell);
        break;
    case ImportProblem::Kind::TextTooLong:
        //: Of a row of a file; %1 is a field, such as Address.
        what = tr("the text for “%1” is too long.").arg(name);
        break;
    case ImportProblem::Kind::DurationOutOfRange:
        what = tr("a session lasts from 1 minute to 24 hours.");
        break;
    case ImportProblem::Kind::ClientUnknown:
        //: Of a row of a file; %1 is what stands where the client's name is expected.
        what = tr("“%1” names none of your clients.").arg(problem.cell);
        break;
    case ImportProblem::Kind::ClientAmbiguous:
        what = tr("several clients are called “%1”.").arg(problem.cell);
        break;
    case ImportProblem::Kind::ServiceUnknown:
        if (problem.cell.isEmpty())
            what = tr("it names no service.");
        else
            what = tr("“%1” is none of your services.").arg(problem.cell);
        break;
    }
    //: %1 is the number of an event in a calendar file, %2 what is wrong with it.
    return kind == ImportTable::Kind::Calendar ? tr("Event %1: %2").arg(problem.place).arg(what)
                                               //: %1 is the number of a line in a file, %2 what is wrong with it.
                                               : tr("Line %1: %2").arg(problem.place).arg(what);
}

QStringList ImportWords::examples(const ImportPlan &plan, const Practice &practice, qsizetype most)
{
    QStringList lines;
    const auto &clients = plan.records.clients;
    const auto &sessions = plan.records.sessions;
    if (sessions.isEmpty()) {
        for (const Client &client : clients.first(std::min(most, clients.size())))
            lines.append(clientLine(client));
    }
    for (const auto &appointment : sessions.first(std::min(most, sessions.size())))
        lines.append(sessionLine(appointment, plan.records, practice));
    return lines;
}

QStringList ImportWords::problems(const ImportPlan &plan, ImportTable::Kind kind)
{
    QStringList sentences;
    QList<ImportProblem> shown;
    int said = 0;
    for (const ImportProblem &problem : plan.problems) {
        const auto isSame = [&problem](const ImportProblem &other) {
            return other.kind == problem.kind && other.field == problem.field && other.cell == problem.cell;
        };
        if (std::any_of(shown.begin(), shown.end(), isSame) || shown.size() >= mostProblemsShown)
            continue;
        shown.append(problem);
        const int times = int(std::count_if(plan.problems.begin(), plan.problems.end(), isSame));
        said += times;
        QString sentence = ImportWords::problem(problem, kind);
        if (times > 1)
            //: After what is wrong with a row of a file: how many more rows it is wrong with.
            sentence += u' ' + tr("The same in %Ln more.", nullptr, times - 1);
        sentences.append(sentence);
    }
    if (plan.unreadable > said)
        //: After a list of rows of a file that are left out.
        sentences.append(tr("and %Ln more", nullptr, plan.unreadable - said));
    return sentences;
}

QString ImportWords::shortened(const QStringList &names)
{
    QStringList shown = names.first(std::min(names.size(), mostNamesShown));
    if (names.size() > shown.size())
        shown.append(tr("%Ln more", nullptr, int(names.size() - shown.size())));
    return QLocale().createSeparatedList(shown);
}

QString ImportWords::counts(const ImportedRecords &records)
{
    QStringList parts;
    if (!records.clients.isEmpty())
        parts.append(tr("%Ln client(s)", nullptr, int(records.clients.size())));
    if (!records.services.isEmpty())
        parts.append(tr("%Ln service(s)", nullptr, int(records.services.size())));
    if (!records.sessions.isEmpty())
        parts.append(tr("%Ln session(s)", nullptr, int(records.sessions.size())));
    return QLocale().createSeparatedList(parts);
}

} // namespace bitacora
