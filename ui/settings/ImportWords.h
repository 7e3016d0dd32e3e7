#pragma once

#include "ImportPlan.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace bitacora {

class Practice;

/// What an import says, in the current language.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ImportWords)
public:
    static QString field(ImportField field);
    /// A column of the file, by its own name or, in a calendar file, by what it holds.
    static QString column(const ImportTable &table, int column);
    static int columnCount(const ImportTable &table);
    /// "Line 14: “31/31/2016” was not understood as “Birth date”."
    static QString problem(const ImportProblem &problem, ImportTable::Kind kind);
    /// A sentence for each that differs, with how often it comes, and how many rows more are left out.
    static QStringList problems(const ImportPlan &plan, ImportTable::Kind kind);
    /// The first `most` of what would be added, a line each.
    static QStringList examples(const ImportPlan &plan, const Practice &practice, qsizetype most);
    /// "12 clients, 2 services and 340 sessions"; empty for nothing.
    static QString counts(const ImportedRecords &records);
    /// The first of the names, and how many more there are.
    template <typename Record>
    static QString names(const QList<Record> &records)
    {
        QStringList names;
        for (const Record &record : records)
            names.append(record.name);
        return shortened(names);
    }

    /// The same of names that are texts.
    static QString shortened(const QStringList &names);
};

} // namespace bitacora
