#include "ImportMapping.h"

#include "ImportValues.h"
#include "TextFolding.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

struct FieldNames
{
    ImportField field;
    /// Separated by "|": folded, words apart by one space. The most telling first.
    QStringView names;
};

// What columns are called; not words of the interface, and the same in every language of it.
constexpr std::array fieldNames {
    FieldNames {ImportField::Name,
                u"name|full name|client name|client|patient name|patient|first name|given name|nombre completo|nombre|"
                u"nombres|cliente|paciente|nombre del cliente|nombre del paciente|primer nombre"},
    FieldNames {ImportField::LastName, u"last name|surname|family name|apellidos|apellido"},
    FieldNames {ImportField::Gender, u"gender|sex|genero|sexo"},
    FieldNames {
        ImportField::BirthDate,
        u"birth date|birthdate|date of birth|dob|d o b|birthday|fecha de nacimiento|nacimiento|fecha nacimiento|"
        u"cumpleanos"},
    FieldNames {ImportField::Caregiver,
                u"caregiver|parent|guardian|parent guardian|mother|cuidador|cuidadora|tutor|madre|padre|responsable|"
                u"representante"},
    FieldNames {ImportField::Email,
                u"email|e mail|email address|e mail address|correo electronico|correo|direccion de correo"},
    FieldNames {ImportField::Phone,
                u"phone|phone number|mobile|cell|cell phone|mobile phone|telephone|telefono|celular|movil|numero de "
                u"telefono"},
    FieldNames {ImportField::Address, u"address|street address|home address|direccion|domicilio"},
    FieldNames {ImportField::Language, u"language|preferred language|idioma|lengua"},
    FieldNames {ImportField::Diagnosis, u"diagnosis|diagnosis code|dx|icd 10|diagnostico"},
    FieldNames {ImportField::MemberNumber,
                u"member number|member id|insurance id|policy number|subscriber id|medicaid id|numero de afiliado|"
                u"numero de miembro|afiliado|poliza"},
    FieldNames {ImportField::ClientNotes,
                u"private notes|notes|comments|notas privadas|notas|comentarios|observaciones"},
    FieldNames {ImportField::Client,
                u"client|client name|customer|customer name|patient|patient name|attendee|invitee|name|full name|"
                u"first name|cliente|nombre del cliente|paciente|nombre del paciente|nombre|nombre completo"},
    FieldNames {ImportField::ClientLastName,
                u"last name|client last name|customer last name|patient last name|surname|apellidos|apellido"},
    FieldNames {ImportField::Date,
                u"start|start date time|start datetime|date and time|date time|datetime|start date|date|session date|"
                u"appointment date|date of service|dos|inicio|fecha y hora|fecha de inicio|fecha|fecha de la sesion|"
                u"fecha de servicio"},
    FieldNames {ImportField::Time,
                u"start time|time|time in|from|begin|appointment time|hora de inicio|hora inicio|hora|hora de entrada|"
                u"desde"},
    FieldNames {ImportField::EndTime,
                u"end time|end|time out|to|until|end date time|finish|hora de fin|hora fin|fin|hora de salida|hasta|"
                u"termino"},
    FieldNames {ImportField::TimeZone, u"time zone|timezone|tz|zona horaria|huso horario"},
    FieldNames {ImportField::Duration,
                u"duration minutes|duration|duration min|length|minutes|mins|duracion en minutos|duracion minutos|"
                u"duracion|minutos|duracion min"},
    FieldNames {ImportField::Service,
                u"service|service name|service type|appointment type|type|procedure|cpt|cpt code|code|servicio|"
                u"nombre del servicio|tipo de servicio|tipo|codigo"},
    FieldNames {ImportField::Calendar, u"calendar|calendar name|calendario"},
    FieldNames {ImportField::Status,
                u"status|appointment status|session status|state|estado|estado de la cita|estado de la sesion"},
    FieldNames {ImportField::CancellationReason,
                u"cancellation reason|cancelation reason|reason|motivo de cancelacion|motivo"},
    FieldNames {ImportField::Location, u"location|place|place of service|lugar|ubicacion|lugar de servicio"},
    FieldNames {ImportField::Fee, u"fee|price|amount|rate|charge|cost|total|honorario|precio|tarifa|importe|monto"},
    FieldNames {ImportField::Currency, u"currency|moneda|divisa"},
    FieldNames {ImportField::CustomerNotes,
                u"customer notes|client notes|notes for client|notas para el cliente|notas del cliente"},
    FieldNames {ImportField::PrivateNotes,
                u"private notes|notes|internal notes|comments|notas privadas|notas|notas internas|comentarios|"
                u"observaciones"},
};
static_assert(fieldNames.size() == std::size_t(ImportField::ImportFieldCount));

constexpr ImportField firstSessionField = ImportField::Client;
/// Rows that are looked at for how dates are written.
constexpr qsizetype mostRowsLookedAt = 2000;

QStringView namesOf(ImportField field)
{
    return fieldNames[std::size_t(field)].names;
}

/// The unused column with the most telling name of the field; -1 where there is none.
int columnFor(ImportField field, const QStringList &names, const QList<int> &used)
{
    for (const QStringView known : namesOf(field).split(u'|')) {
        for (int column = 0; column < names.size(); ++column) {
            if (!used.contains(column) && names.at(column) == known)
                return column;
        }
    }
    return -1;
}

QStringList plainNames(const ImportTable &table)
{
    QStringList names;
    for (const QString &column : table.columns)
        names.append(foldedWords(column).join(u' '));
    return names;
}

/// Where a file has the first name in a column of its own, and the name is taken from another one, the last name is in it.
void dropDoubledLastName(ImportMapping &mapping, const QStringList &names)
{
    static const QStringList firstNames {u"first name"_s, u"given name"_s, u"primer nombre"_s, u"nombres"_s};
    const bool hasFirstName =
        std::any_of(firstNames.begin(), firstNames.end(), [&names](const QString &one) { return names.contains(one); });
    for (const auto &[name, lastName] : {std::pair(ImportField::Name, ImportField::LastName),
                                         std::pair(ImportField::Client, ImportField::ClientLastName)}) {
        const int column = mapping.columns.value(name, -1);
        if (column >= 0 && hasFirstName && !firstNames.contains(names.value(column)))
            mapping.columns.remove(lastName);
    }
}

ImportMapping calendarMapping()
{
    using Column = CalendarFileColumn;
    ImportMapping mapping;
    mapping.target = ImportTarget::Sessions;
    mapping.columns = {{ImportField::Client, int(Column::Title)},
                       {ImportField::Date, int(Column::Start)},
                       {ImportField::TimeZone, int(Column::TimeZone)},
                       {ImportField::Duration, int(Column::DurationMinutes)},
                       {ImportField::Status, int(Column::Status)},
                       {ImportField::Location, int(Column::Location)},
                       // What others wrote into it need not be meant for the client.
                       {ImportField::PrivateNotes, int(Column::Description)}};
    return mapping;
}

} // namespace

QList<ImportField> fieldsOf(ImportTarget target)
{
    const int first = target == ImportTarget::Clients ? 0 : int(firstSessionField);
    const int end = target == ImportTarget::Clients ? int(firstSessionField) : int(ImportField::ImportFieldCount);
    QList<ImportField> fields;
    for (int field = first; field < end; ++field)
        fields.append(ImportField(field));
    return fields;
}

QList<ImportField> requiredFieldsOf(ImportTarget target)
{
    if (target == ImportTarget::Clients)
        return {ImportField::Name};
    return {ImportField::Client, ImportField::Date};
}

ImportTarget guessTarget(const ImportTable &table)
{
    if (table.kind == ImportTable::Kind::Calendar)
        return ImportTarget::Sessions;
    const QStringList names = plainNames(table);
    return columnFor(ImportField::Date, names, {}) >= 0 ? ImportTarget::Sessions : ImportTarget::Clients;
}

DateOrder guessDateOrder(const ImportTable &table, int column, DateOrder usual)
{
    constexpr int mostMonths = 12;
    int dayFirst = 0;
    int monthFirst = 0;
    for (const ImportTable::Row &row : table.rows.first(std::min(table.rows.size(), mostRowsLookedAt))) {
        const auto figures = ImportValues::leadingFigures(row.cells.value(column));
        if (!figures)
            continue;
        dayFirst += figures->first > mostMonths ? 1 : 0;
        monthFirst += figures->second > mostMonths ? 1 : 0;
    }
    if (dayFirst == monthFirst)
        return usual;
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

ImportMapping guessMapping(const ImportTable &table, ImportTarget target, DateOrder usual)
{
    ImportMapping mapping;
    if (table.kind == ImportTable::Kind::Calendar) {
        mapping = calendarMapping();
    } else {
        const QStringList names = plainNames(table);
        QList<int> used;
        for (const ImportField field : fieldsOf(target)) {
            if (const int column = columnFor(field, names, used); column >= 0) {
                mapping.columns.insert(field, column);
                used.append(column);
            }
        }
        dropDoubledLastName(mapping, names);
    }
    mapping.target = target;
    const ImportField dates = target == ImportTarget::Clients ? ImportField::BirthDate : ImportField::Date;
    mapping.dateOrder = guessDateOrder(table, mapping.columns.value(dates, -1), usual);
    return mapping;
}

} // namespace bitacora
