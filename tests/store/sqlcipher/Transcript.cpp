#include "Transcript.h"

#include "TestDatabase.h"

#include <QTest>

#include <algorithm>

namespace bitacora::testing {

using namespace Qt::StringLiterals;

namespace {

QString describedField(const QSqlField &field)
{
    QString text = u"%1 %2 of %3 default %4"_s.arg(field.name(), QString::fromLatin1(field.metaType().name()),
                                                   field.tableName(), described(field.defaultValue()));
    if (field.isAutoValue())
        text += u" auto"_s;
    if (field.requiredStatus() == QSqlField::Required)
        text += u" required"_s;
    if (field.isReadOnly())
        text += u" read-only"_s;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    text += u" sql type %1"_s.arg(field.typeID());
#endif
    return text;
}

QStringList transcript(const Scenario &scenario, TestDatabase::Kind kind)
{
    const TestDatabase database(kind);
    Transcript transcript;
    scenario(transcript, database.database());
    return transcript.lines();
}

/// Where two transcripts part, with the lines before; empty when they are the same.
QString firstDifference(const QStringList &actual, const QStringList &expected)
{
    constexpr qsizetype linesBefore = 3;
    if (actual == expected)
        return {};
    const auto [left, right] = std::mismatch(actual.cbegin(), actual.cend(), expected.cbegin(), expected.cend());
    const qsizetype line = left - actual.cbegin();
    const QStringList before = expected.mid(qMax(qsizetype(0), line - linesBefore), qMin(line, linesBefore));
    return u"%1\n   QSQLITE: %2\n   ours:    %3"_s.arg(before.join(u'\n'), expected.value(line), actual.value(line));
}

} // namespace

QString described(const QVariant &value)
{
    QString text = value.toString();
    if (value.typeId() == QMetaType::QByteArray)
        text = QString::fromLatin1(value.toByteArray().toHex());
    // Infinities and very small numbers have one text each; toString() alone may round.
    if (value.typeId() == QMetaType::Double)
        text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    const QString type = value.isValid() ? QString::fromLatin1(value.typeName()) : u"invalid"_s;
    return u"%1%2 (%3)"_s.arg(type, value.isNull() ? u" null"_s : QString(), text);
}

void Transcript::add(const QString &label, const QVariant &value)
{
    add(label + u": "_s + described(value));
}

void Transcript::add(const QString &label, const QSqlRecord &record)
{
    add(u"%1: %2 fields"_s.arg(label).arg(record.count()));
    for (int i = 0; i < record.count(); ++i)
        add(label + u": "_s + describedField(record.field(i)));
}

void Transcript::add(const QString &label, const QSqlError &error)
{
    add(u"%1: error %2 [%3] %4"_s.arg(label).arg(error.type()).arg(error.nativeErrorCode(), error.driverText()));
}

void Transcript::addState(const QString &label, const QSqlQuery &query)
{
    add(u"%1: active %2 select %3 valid %4 at %5 size %6 forward %7"_s.arg(label)
            .arg(query.isActive())
            .arg(query.isSelect())
            .arg(query.isValid())
            .arg(query.at())
            .arg(query.size())
            .arg(query.isForwardOnly()));
    if (query.isActive() && !query.isSelect())
        add(u"%1: %2 rows affected"_s.arg(label).arg(query.numRowsAffected()));
    add(label, query.lastError());
}

void Transcript::addRow(const QSqlQuery &query)
{
    const int count = query.record().count();
    for (int i = 0; i < count; ++i)
        add(u"row %1 column %2 %3"_s.arg(query.at()).arg(i).arg(query.isNull(i) ? u"NULL"_s : QString()),
            query.value(i));
}

void Transcript::addRows(QSqlQuery &query)
{
    while (query.next())
        addRow(query);
}

void Transcript::run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    add(u"%1 -> %2"_s.arg(sql).arg(query.exec(sql)));
    addState(sql, query);
    addRows(query);
}

void compareWithQt(const Scenario &scenario)
{
    const QStringList expected = transcript(scenario, TestDatabase::Kind::QtSqlite);
    QVERIFY(!expected.isEmpty());
    for (const auto kind : {TestDatabase::Kind::Plain, TestDatabase::Kind::Encrypted}) {
        const QStringList actual = transcript(scenario, kind);
        const QString difference = firstDifference(actual, expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

} // namespace bitacora::testing
