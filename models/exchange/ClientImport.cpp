#include "ClientImport.h"

#include "ClientField.h"
#include "ClientRepository.h"
#include "ImportRows.h"
#include "ImportValues.h"
#include "LocalNow.h"
#include "Practice.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

constexpr int wholeProgress = 100;

struct TextField
{
    ImportField field;
    QString Client::*text;
};

// The name is made of two columns, the birth date is no text, the language is one of a few.
constexpr std::array textFields {
    TextField {ImportField::Gender, &Client::gender},
    TextField {ImportField::Caregiver, &Client::caregiver},
    TextField {ImportField::Email, &Client::email},
    TextField {ImportField::Phone, &Client::phone},
    TextField {ImportField::Address, &Client::address},
    TextField {ImportField::Diagnosis, &Client::diagnosis},
    TextField {ImportField::MemberNumber, &Client::memberNumber},
    TextField {ImportField::ClientNotes, &Client::privateNotes},
};

/// Tells who is here already. Two of one name with two birth dates are two people.
class KnownClients
{
public:
    void add(const Client &client) { m_births[ImportRows::nameKey(client.name)].append(client.birthDate); }
    [[nodiscard]] bool holds(const Client &client) const
    {
        const QList<QDate> births = m_births.value(ImportRows::nameKey(client.name));
        return std::any_of(births.begin(), births.end(), [&client](QDate birth) {
            return birth == client.birthDate || !birth.isValid() || !client.birthDate.isValid();
        });
    }

private:
    QHash<QString, QList<QDate>> m_births;
};

Result<KnownClients> knownClients(const Practice &practice)
{
    KnownClients known;
    for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
        const auto summaries = practice.clients().summaries(state);
        if (!summaries)
            return Failure(summaries.error());
        for (const ClientSummary &summary : *summaries)
            known.add(summary.client);
    }
    return known;
}

class RowReader
{
public:
    RowReader(const ImportMapping &mapping, QDate today)
        : m_mapping(mapping)
        , m_today(today)
    {
    }

    /// False where the row is left out; `problem` then says why.
    bool read(const ImportTable::Row &row, Client &client, ImportProblem &problem) const
    {
        client.name =
            ImportRows::firstNameFirst(ImportRows::nameOf(row, m_mapping, ImportField::Name, ImportField::LastName));
        client.language = ImportValues::languageOf(m_mapping.cell(row, ImportField::Language));
        for (const TextField &field : textFields)
            client.*field.text = m_mapping.cell(row, field.field);
        const QString birth = m_mapping.cell(row, ImportField::BirthDate);
        if (!birth.isEmpty()) {
            const auto moment = ImportValues::momentOf(birth, m_mapping.dateOrder, m_today.year());
            if (!moment) {
                problem =
                    ImportRows::problem(row, m_mapping, ImportField::BirthDate, ImportProblem::Kind::NotUnderstood);
                return false;
            }
            client.birthDate = moment->date;
        }
        auto valid = validateClient(client, m_today);
        if (!valid && valid.error().code == ErrorCode::EmailMalformed) {
            // "N/A", or two addresses: no reason to lose the client.
            client.privateNotes = (client.privateNotes + u'\n' + client.email).trimmed();
            client.email.clear();
            valid = validateClient(client, m_today);
        }
        if (!valid)
            problem = problemOf(row, valid.error());
        return bool(valid);
    }

private:
    [[nodiscard]] ImportProblem problemOf(const ImportTable::Row &row, const Error &error) const
    {
        using Kind = ImportProblem::Kind;
        switch (error.code) {
        case ErrorCode::NameMissing:
            return ImportRows::problem(row, m_mapping, ImportField::Name, Kind::Missing);
        case ErrorCode::BirthDateInFuture:
            return ImportRows::problem(row, m_mapping, ImportField::BirthDate, Kind::BirthDateInFuture);
        default:
            return ImportRows::problem(row, m_mapping, longField(error.subject), Kind::TextTooLong);
        }
    }

    /// Which field the store calls `key`.
    static ImportField longField(const QString &key)
    {
        for (const ClientFieldInfo &info : clientFields) {
            if (info.key != key)
                continue;
            const auto field = std::find_if(textFields.begin(), textFields.end(),
                                            [&info](const TextField &one) { return one.text == info.text; });
            if (field != textFields.end())
                return field->field;
            return info.field == ClientField::Language ? ImportField::Language : ImportField::Name;
        }
        return ImportField::Name;
    }

    const ImportMapping &m_mapping;
    QDate m_today;
};

} // namespace

Result<ImportPlan> planClientImport(const Practice &practice, const ImportTable &table, const ImportMapping &mapping,
                                    const ImportProgress &progress)
{
    auto known = knownClients(practice);
    if (!known)
        return Failure(known.error());
    const RowReader reader(mapping, localNow(practice.clock()).date());
    ImportPlan plan;
    int done = 0;
    for (const ImportTable::Row &row : table.rows) {
        if (progress && !progress(int(qint64(wholeProgress) * done++ / table.rows.size())))
            return failure(ErrorCode::Cancelled);
        Client client;
        ImportProblem problem;
        if (!reader.read(row, client, problem)) {
            plan.add(problem);
        } else if (known->holds(client)) {
            ++plan.known;
        } else {
            const bool isInNotes = client.email.isEmpty() && !mapping.cell(row, ImportField::Email).isEmpty();
            plan.addressesInNotes += isInNotes ? 1 : 0;
            known->add(client);
            plan.records.clients.append(client);
        }
    }
    plan.limit(plan.records.clients);
    return plan;
}

} // namespace bitacora
