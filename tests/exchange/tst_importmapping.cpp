#include "ImportMapping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

ImportTable table(const QStringList &columns, const QList<QStringList> &rows = {})
{
    ImportTable table;
    table.columns = columns;
    for (const QStringList &cells : rows)
        table.rows.append({int(table.rows.size()) + 2, cells});
    return table;
}

} // namespace

class ImportMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldBelongsToOneTarget();
    void columnsAreKnownByTheirNames();
    void theColumnsOfThisProgramAreKnownInBothLanguages_data();
    void theColumnsOfThisProgramAreKnownInBothLanguages();
    void theMostTellingNameCounts();
    void aColumnIsTakenOnce();
    void aLastNameIsNotTakenTwice();
    void whatTheRowsAreIsGuessed();
    void theOrderOfDatesIsReadFromThem();
    void aCalendarFileNeedsNoNames();
};

void ImportMappingTest::everyFieldBelongsToOneTarget()
{
    const QList<ImportField> all = fieldsOf(ImportTarget::Clients) + fieldsOf(ImportTarget::Sessions);
    QCOMPARE(all.size(), qsizetype(ImportField::ImportFieldCount));
    for (const ImportTarget target : {ImportTarget::Clients, ImportTarget::Sessions}) {
        for (const ImportField field : requiredFieldsOf(target))
            QVERIFY(fieldsOf(target).contains(field));
    }
}

void ImportMappingTest::columnsAreKnownByTheirNames()
{
    const auto mapping = guessMapping(table({u"First Name"_s, u"LAST_NAME"_s, u"D.O.B"_s, u"E-mail"_s, u"Shoe size"_s}),
                                      ImportTarget::Clients, DateOrder::MonthFirst);
    QCOMPARE(
        mapping.columns,
        (QMap<ImportField, int> {
            {ImportField::Name, 0}, {ImportField::LastName, 1}, {ImportField::BirthDate, 2}, {ImportField::Email, 3}}));
    const auto spanish = guessMapping(table({u"Teléfono"_s, u"Nombre"_s, u"Fecha de nacimiento"_s}),
                                      ImportTarget::Clients, DateOrder::MonthFirst);
    QCOMPARE(spanish.columns.value(ImportField::Name), 1);
    QCOMPARE(spanish.columns.value(ImportField::Phone), 0);
    QCOMPARE(spanish.columns.value(ImportField::BirthDate), 2);
}

void ImportMappingTest::theColumnsOfThisProgramAreKnownInBothLanguages_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("English") << QStringList {u"start"_s,        u"time_zone"_s, u"date"_s,     u"time"_s,
                                             u"client"_s,       u"service"_s,   u"calendar"_s, u"duration_minutes"_s,
                                             u"status"_s,       u"fee"_s,       u"currency"_s, u"customer_notes"_s,
                                             u"private_notes"_s};
    QTest::newRow("Spanish") << QStringList {
        u"inicio"_s,        u"zona_horaria"_s,     u"fecha"_s,  u"hora"_s,   u"cliente"_s, u"servicio"_s,
        u"calendario"_s,    u"duracion_minutos"_s, u"estado"_s, u"tarifa"_s, u"moneda"_s,  u"notas_para_el_cliente"_s,
        u"notas_privadas"_s};
}

void ImportMappingTest::theColumnsOfThisProgramAreKnownInBothLanguages()
{
    QFETCH(const QStringList, columns);
    const auto mapping = guessMapping(table(columns), ImportTarget::Sessions, DateOrder::MonthFirst);
    using Field = ImportField;
    QCOMPARE(mapping.columns,
             (QMap<Field, int> {{Field::Client, 4},
                                {Field::Date, 0},
                                {Field::Time, 3},
                                {Field::TimeZone, 1},
                                {Field::Duration, 7},
                                {Field::Service, 5},
                                {Field::Calendar, 6},
                                {Field::Status, 8},
                                {Field::Fee, 9},
                                {Field::Currency, 10},
                                {Field::CustomerNotes, 11},
                                {Field::PrivateNotes, 12}}));
}

void ImportMappingTest::theMostTellingNameCounts()
{
    const auto mapping = guessMapping(table({u"Type"_s, u"Service"_s, u"Date"_s, u"Name"_s, u"Client"_s}),
                                      ImportTarget::Sessions, DateOrder::MonthFirst);
    QCOMPARE(mapping.columns.value(ImportField::Service), 1);
    QCOMPARE(mapping.columns.value(ImportField::Client), 4);
}

void ImportMappingTest::aColumnIsTakenOnce()
{
    const auto mapping =
        guessMapping(table({u"Notes"_s, u"Client notes"_s}), ImportTarget::Sessions, DateOrder::MonthFirst);
    QCOMPARE(mapping.columns,
             (QMap<ImportField, int> {{ImportField::CustomerNotes, 1}, {ImportField::PrivateNotes, 0}}));
}

void ImportMappingTest::aLastNameIsNotTakenTwice()
{
    const auto whole = guessMapping(table({u"Client Name"_s, u"First Name"_s, u"Last Name"_s}), ImportTarget::Clients,
                                    DateOrder::MonthFirst);
    QCOMPARE(whole.columns, (QMap<ImportField, int> {{ImportField::Name, 0}}));
    const auto apart =
        guessMapping(table({u"First Name"_s, u"Last Name"_s}), ImportTarget::Sessions, DateOrder::MonthFirst);
    QCOMPARE(apart.columns, (QMap<ImportField, int> {{ImportField::Client, 0}, {ImportField::ClientLastName, 1}}));
}

void ImportMappingTest::whatTheRowsAreIsGuessed()
{
    QCOMPARE(guessTarget(table({u"Name"_s, u"Birth date"_s})), ImportTarget::Clients);
    QCOMPARE(guessTarget(table({u"Client"_s, u"Date"_s})), ImportTarget::Sessions);
    QCOMPARE(guessTarget(table({u"Paciente"_s, u"Fecha y hora"_s})), ImportTarget::Sessions);
    QCOMPARE(guessTarget(table({})), ImportTarget::Clients);
}

void ImportMappingTest::theOrderOfDatesIsReadFromThem()
{
    const auto order = [](const QList<QStringList> &rows, DateOrder usual) {
        return guessMapping(table({u"Client"_s, u"Date"_s}, rows), ImportTarget::Sessions, usual).dateOrder;
    };
    QCOMPARE(order({{u"A"_s, u"3/4/2026"_s}, {u"B"_s, u"31/4/2026"_s}}, DateOrder::MonthFirst), DateOrder::DayFirst);
    QCOMPARE(order({{u"A"_s, u"3/4/2026"_s}, {u"B"_s, u"3/14/2026"_s}}, DateOrder::DayFirst), DateOrder::MonthFirst);
    QCOMPARE(order({{u"A"_s, u"3/4/2026"_s}}, DateOrder::DayFirst), DateOrder::DayFirst);
    QCOMPARE(order({{u"A"_s, u"2026-04-31"_s}}, DateOrder::DayFirst), DateOrder::DayFirst);
    QCOMPARE(order({}, DateOrder::MonthFirst), DateOrder::MonthFirst);
}

void ImportMappingTest::aCalendarFileNeedsNoNames()
{
    ImportTable calendar;
    calendar.kind = ImportTable::Kind::Calendar;
    QCOMPARE(guessTarget(calendar), ImportTarget::Sessions);
    const auto mapping = guessMapping(calendar, ImportTarget::Sessions, DateOrder::DayFirst);
    QCOMPARE(mapping.columns.value(ImportField::Client), int(CalendarFileColumn::Title));
    QCOMPARE(mapping.columns.value(ImportField::Date), int(CalendarFileColumn::Start));
    // Nothing that others wrote goes to a client.
    QVERIFY(!mapping.has(ImportField::CustomerNotes));
}

QTEST_APPLESS_MAIN(ImportMappingTest)
#include "tst_importmapping.moc"
