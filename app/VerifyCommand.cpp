#include "VerifyCommand.h"

#include "ActivityBreakText.h"
#include "ActivityText.h"
#include "BackupFolder.h"
#include "BackupList.h"
#include "CommandOutput.h"
#include "JsonOutput.h"
#include "PracticeArgument.h"
#include "ReportText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// It is no part of the database that the practice verifies.
void checkManifest(VerifyReport &report, const QString &path)
{
    if (BackupFolder::isBackup(path) && !BackupList::at(path).isGood())
        //: backup.json is a file in the backup's folder
        report.findings.append(
            VerifyCommand::tr("What the backup says of itself (backup.json) was altered, or does not fit."));
}

QStringList sentencesOf(const VerifyReport &report, const Clock &clock)
{
    QStringList sentences = report.findings;
    for (const ActivityBreak &place : report.activityBreaks)
        sentences.append(ActivityBreakText::sentence(place, clock));
    return sentences;
}

QJsonObject objectOf(const ActivityBreak &place, const Clock &clock)
{
    QJsonObject object {{u"what"_s, ActivityBreakText::key(place.what)},
                        {u"sequence"_s, place.sequence},
                        {u"count"_s, place.count},
                        {u"at"_s, QJsonValue::Null},
                        {u"kind"_s, QJsonValue::Null}};
    if (place.at.isValid())
        object[u"at"_s] = isoWithOffset(ZonedTime::fromInstant(place.at, clock.zone()));
    if (place.kind)
        object[u"kind"_s] = ActivityText::key(*place.kind);
    return object;
}

QByteArray toJson(const VerifyReport &report, const Clock &clock)
{
    QJsonArray places;
    for (const ActivityBreak &place : report.activityBreaks)
        places.append(objectOf(place, clock));
    const QJsonObject object {{u"sound"_s, report.isSound()},
                              {u"findings"_s, QJsonArray::fromStringList(sentencesOf(report, clock))},
                              {u"activity"_s, places},
                              {u"search_checked"_s, report.searchChecked},
                              {u"clients"_s, report.clients},
                              {u"sessions"_s, report.sessions},
                              {u"activity_entries"_s, report.activityEntries}};
    return QJsonDocument(object).toJson();
}

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::arguments() const
{
    return u"PRACTICE|BACKUP [--json]"_s;
}

QString VerifyCommand::summary() const
{
    return tr("Checks every page, every reference and every entry of the activity log, and changes nothing. An entry "
              "that was altered, removed or inserted is named by number, time and kind.");
}

void VerifyCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON."));
}

CommandResult<void> VerifyCommand::run(const QCommandLineParser &parser)
{
    PracticeOptions options;
    options.readOnly = true;
    const auto practice = PracticeArgument::open(parser, options);
    if (!practice)
        return tl::unexpected(practice.error());
    auto report = (*practice)->verify();
    if (!report)
        return failed(PracticeArgument::sentenceOf(report.error(), (*practice)->path()));
    checkManifest(*report, (*practice)->path());
    const Clock &clock = (*practice)->clock();
    const QStringList sentences = sentencesOf(*report, clock);
    const bool asJson = JsonOutput::isWanted(parser);
    if (asJson) {
        if (auto printed = CommandOutput::printBytes(toJson(*report, clock)); !printed)
            return printed;
    } else {
        for (const QString &sentence : sentences) {
            if (auto printed = CommandOutput::printLine(sentence); !printed)
                return printed;
        }
    }
    if (!report->isSound())
        return failed(PracticeArgument::withLastGoodBackup(
            tr("%n problem(s) were found in this practice.", nullptr, int(sentences.size())), (*practice)->path()));
    if (asJson)
        return {};
    return BackupFolder::isBackup((*practice)->path()) ? printCounts(*report) : printSummary(*report);
}

CommandResult<void> VerifyCommand::printSummary(const VerifyReport &report)
{
    if (!report.searchChecked) {
        auto printed = CommandOutput::printLine(
            tr("The search index was not checked, because the practice cannot be written to just now."));
        if (!printed)
            return printed;
    }
    return printCounts(report);
}

// The search index of a backup is not asked: to SQLite that is a write.
CommandResult<void> VerifyCommand::printCounts(const VerifyReport &report)
{
    return CommandOutput::printLine(tr("All is well: %1, %2, %3.")
                                        .arg(tr("%n client(s)", nullptr, int(report.clients)),
                                             tr("%n session(s)", nullptr, int(report.sessions)),
                                             tr("%n activity log entry(s)", nullptr, int(report.activityEntries))));
}

} // namespace bitacora
