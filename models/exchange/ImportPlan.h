#pragma once

#include "ImportMapping.h"
#include "ImportedRecords.h"

#include <QList>
#include <QString>

namespace bitacora {

/// Why a row is left out.
struct ImportProblem
{
    enum class Kind {
        /// The row has nothing for a field that is needed.
        Missing,
        /// The cell does not mean what the field is: no date, time, length, status or amount of money.
        NotUnderstood,
        /// A time without a zone that this computer knows.
        ZoneUnknown,
        BirthDateInFuture,
        TextTooLong,
        /// A session lasts from 1 to 1440 minutes.
        DurationOutOfRange,
        ClientUnknown,
        /// Several clients have that name.
        ClientAmbiguous,
        ServiceUnknown,
    };

    /// Of the row, as ImportTable has it.
    int place = 0;
    Kind kind = Kind::Missing;
    ImportField field = ImportField::Name;
    /// What stands there, shortened; empty where nothing does.
    QString cell;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// What an import would do.
struct ImportPlan
{
    ImportedRecords records;
    /// Rows of what is here already, or stands in the file twice: they are left out.
    int known = 0;
    /// Rows that are left for another time: the file is chosen once more, and what came before is known then.
    int later = 0;
    /// Clients whose e-mail address is none: what stands there goes into their private notes.
    int addressesInNotes = 0;
    /// How many rows are left out for what is wrong with them, and the first of them.
    int unreadable = 0;
    QList<ImportProblem> problems;

    static constexpr int mostProblemsKept = 100;
    /// Clients, or sessions, that are added at once: about as many as are stored before anybody waits.
    static constexpr qsizetype mostAtOnce = 5000;
    void add(const ImportProblem &problem)
    {
        ++unreadable;
        if (problems.size() < mostProblemsKept)
            problems.append(problem);
    }
    /// Leaves for another time what is too much for one.
    template <typename Record>
    void limit(QList<Record> &added)
    {
        if (added.size() <= mostAtOnce)
            return;
        later = int(added.size() - mostAtOnce);
        added.resize(mostAtOnce);
    }
};

} // namespace bitacora
