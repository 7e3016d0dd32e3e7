#include "PracticePrivate.h"

#include "BackupFolder.h"
#include "PageCheck.h"
#include "PeriodReportRows.h"
#include "PlanRows.h"
#include "SignedNoteVerification.h"
#include "Statement.h"
#include "StorageError.h"
#include "WriteAheadLog.h"

#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <iterator>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Who reads them has understood by then.
constexpr int mostBreaks = 100;
// SQLite looks no further (https://sqlite.org/pragma.html#pragma_integrity_check).
constexpr int mostFaults = 100;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::Practice)
};

// Rows of a check of SQLite's own that are not "ok".
Result<QStringList> problemsOf(StoreContext &context, const QString &check)
{
    QStringList problems;
    Statement statement(context, check);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    while (statement.next()) {
        if (statement.text(0) != "ok"_L1)
            problems.append(statement.text(0));
    }
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return problems;
}

// SQLite's words are English, and name tables and indexes alone: for whoever looks into the damage.
QString withWordsOfSqlite(const QString &sentence, const QString &words)
{
    constexpr int longest = 200;
    const QString detail = words.simplified().left(longest);
    //: %1 is a sentence, %2 what SQLite says, in English
    return detail.isEmpty() ? sentence : Texts::tr("%1 (SQLite says: “%2”)").arg(sentence, detail);
}

// What integrity_check found; nothing when all is well. A row of it may have many lines, under a heading of stars.
QString ofStructure(const Result<QStringList> &checked)
{
    if (!checked)
        return withWordsOfSqlite(Texts::tr("The structure of the database could not be checked to its end."),
                                 checked.error().detail);
    QStringList faults = checked->join(u'\n').split(u'\n', Qt::SkipEmptyParts);
    faults.removeIf([](const QString &line) { return line.startsWith("***"_L1); });
    if (faults.isEmpty() && checked->isEmpty())
        return {};
    const int count = std::max(1, int(faults.size()));
    return withWordsOfSqlite(
        count < mostFaults
            ? Texts::tr("The structure of the database is damaged in %n place(s).", nullptr, count)
            : Texts::tr("The structure of the database is damaged in %n place(s) or more.", nullptr, count),
        faults.value(0));
}

qint64 countOf(StoreContext &context, const QString &table)
{
    Statement statement(context, u"SELECT count(*) FROM "_s + table);
    return statement.run() && statement.next() ? statement.integer(0) : 0;
}

// Whether each note and name is found by what it says. To SQLite the question is a write, which changes nothing.
Result<void> checkSearch(const QSqlDatabase &writer, const QString &folder)
{
    for (const QString &table : {u"note_search"_s, u"client_search"_s}) {
        QSqlQuery query(writer);
        if (!query.exec(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table)))
            return storageFailure(query.lastError(), folder);
    }
    return {};
}

// A practice that is open for reading only is asked through a connection of its own.
Result<void> checkSearchOfReader(const QString &folder, const SecretBytes &dataKey)
{
    const QString path = Practice::databasePath(folder);
    if (BackupFolder::isBackup(folder) || !QFileInfo(folder).isWritable() || !QFileInfo(path).isWritable())
        return failure(ErrorCode::PracticeNotWritable, folder);
    const auto writer = PracticeDatabase::open(path, dataKey, PracticeDatabase::Access::ReadWrite);
    if (!writer)
        return Failure(writer.error());
    return checkSearch((*writer)->connection(), folder);
}

// Every page by its HMAC. They are read from the file itself, into which another program may be writing one.
Result<QStringList> damagedPages(StoreContext &context)
{
    const auto pages = alteredPages(context.database, context.path);
    const bool isSure = !context.readOnly || (pages && pages->isEmpty());
    return isSure ? pages : alteredPages(context.database, context.path);
}

} // namespace

void Practice::Private::checkFile(VerifyReport &report)
{
    const auto pages = damagedPages(context);
    if (!pages)
        report.findings << withWordsOfSqlite(
            Texts::tr("Not all of the database could be read: its disk may be failing, or have been away."),
            pages.error().detail);
    else if (!pages->isEmpty())
        report.findings << Texts::tr("%n page(s) of the database were altered or damaged.", nullptr,
                                     int(pages->size()));
    // A check that cannot run to its end is a finding, too.
    const QString structure = ofStructure(problemsOf(context, u"PRAGMA integrity_check"_s));
    if (!structure.isEmpty())
        report.findings << structure;
    const auto links = problemsOf(context, u"PRAGMA foreign_key_check"_s);
    if (!links)
        report.findings << Texts::tr("Whether records refer to others that are missing could not be checked.");
    else if (!links->isEmpty())
        report.findings << Texts::tr("%n record(s) refer to others that are missing.", nullptr, int(links->size()));
    // A damaged file is left as it is.
    if (!pages || !pages->isEmpty() || !structure.isEmpty())
        return;
    const auto search =
        context.readOnly ? checkSearchOfReader(path, database->dataKey()) : checkSearch(context.database, path);
    const bool disagrees = !search && search.error().code == ErrorCode::DatabaseDamaged;
    if (disagrees)
        report.findings << Texts::tr("The search index does not agree with the notes and names.");
    report.searchChecked = search || disagrees;
}

void Practice::Private::checkRecords(VerifyReport &report)
{
    if (const auto unsound = PlanRows::countUnsound(context); !unsound)
        report.findings << Texts::tr("The plans of the clients cannot be read.");
    else if (*unsound > 0)
        //: A plan: behaviors, programs, interventions and reinforcers of a client, with the days on which they hold.
        report.findings << Texts::tr("%n entry(ies) of plans contradict themselves.", nullptr, *unsound);
    const auto unreadable = sessionFacts.unreadable();
    if (!unreadable)
        report.findings << Texts::tr("What was recorded of sessions cannot be read.");
    else if (*unreadable > 0)
        report.findings << Texts::tr("What was recorded of %n session(s) cannot be read.", nullptr, *unreadable);
    const auto unreadableNotes = sessionNotes.unreadable();
    if (!unreadableNotes)
        report.findings << Texts::tr("The notes of sessions cannot be read.");
    else if (*unreadableNotes > 0)
        report.findings << Texts::tr("The notes of %n session(s) cannot be read.", nullptr, *unreadableNotes);
    const auto unreadableReports = PeriodReportRows::unreadable(context);
    if (!unreadableReports)
        report.findings << Texts::tr("The progress reports cannot be read.");
    else if (*unreadableReports > 0)
        report.findings << Texts::tr("%n progress report(s) cannot be read.", nullptr, *unreadableReports);
    const auto unsound = SignedNoteVerification(context, mostBreaks).run();
    if (!unsound)
        report.findings << Texts::tr("The signed notes cannot be read.");
    else
        std::transform(unsound->begin(), unsound->end(), std::back_inserter(report.findings),
                       [](const SignedNoteBreak &found) { return found.sentence(); });
    const auto breaks = activity.breaks(mostBreaks);
    if (breaks)
        report.activityBreaks = *breaks;
    else
        report.findings << Texts::tr("The activity log cannot be read.");
    report.clients = countOf(context, u"client"_s);
    report.sessions = countOf(context, u"session"_s);
    report.activityEntries = countOf(context, u"activity"_s);
}

Result<VerifyReport> Practice::verify()
{
    // What is still in the log is checked with the rest of the file.
    if (!d->context.readOnly)
        (void)emptyWriteAheadLog(d->context.database);
    VerifyReport report;
    // One moment of it all: whoever writes meanwhile has changed nothing of what is compared here.
    const auto read = inOneSnapshot([&]() -> Result<void> {
        d->checkFile(report);
        d->checkRecords(report);
        return {};
    });
    // A page that cannot be read ends that moment early; what was found is said all the same.
    if (!read && report.isSound())
        return Failure(read.error());
    return report;
}

} // namespace bitacora
