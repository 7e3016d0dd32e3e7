#include "ActivityCommand.h"

#include "ActivityArguments.h"
#include "ActivityNames.h"
#include "ActivityRepository.h"
#include "ActivityText.h"
#include "ClientRepository.h"
#include "ExportLog.h"
#include "JsonOutput.h"
#include "Practice.h"
#include "PracticeArgument.h"
#include "ReportText.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// The entries of the activity log, with the names that their clients have now.
class ActivityLines
{
public:
    explicit ActivityLines(const Practice &practice)
        : m_zone(practice.clock().zone())
        , m_text(practice.clock())
        , m_names(practice.clients())
    {
    }

    [[nodiscard]] QJsonObject object(const ActivityEntry &entry)
    {
        const QJsonValue null(QJsonValue::Null);
        const bool isLive = entry.client && m_names.isLive(*entry.client);
        return {{u"sequence"_s, entry.sequence},
                {u"at"_s, at(entry)},
                {u"kind"_s, ActivityText::key(entry.kind)},
                {u"actor"_s, JsonOutput::textOrNull(entry.actor)},
                {u"client_id"_s, entry.client ? QJsonValue(entry.client->value) : null},
                {u"client"_s, isLive ? QJsonValue(m_names.name(*entry.client)) : null},
                {u"session"_s, entry.session ? QJsonValue(entry.session->value) : null},
                {u"before"_s, JsonOutput::textOrNull(entry.before)},
                {u"after"_s, JsonOutput::textOrNull(entry.after)},
                {u"text"_s, m_text.sentence(entry)}};
    }

    [[nodiscard]] QString line(const ActivityEntry &entry)
    {
        const QStringList columns {
            QString::number(entry.sequence), at(entry), entry.client ? m_names.name(*entry.client) : QString(),
            entry.session ? QString::number(entry.session->value) : QString(), m_text.sentence(entry)};
        return columns.join(u'\t');
    }

private:
    [[nodiscard]] QString at(const ActivityEntry &entry) const
    {
        return isoWithOffset(ZonedTime::fromInstant(entry.at, m_zone));
    }

    QByteArray m_zone;
    ActivityText m_text;
    ActivityNames m_names;
};

} // namespace

QString ActivityCommand::name() const
{
    return u"activity"_s;
}

QString ActivityCommand::arguments() const
{
    return u"PRACTICE [--client NAME] [--kind KIND[,KIND]] [--from DAY] [--to DAY] [--limit N] [--json]"_s;
}

QString ActivityCommand::summary() const
{
    return tr("Lists what was done, the newest first: number, time, client, session, and from what to what. Notes are "
              "not in it. What is printed is not encrypted.");
}

void ActivityCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    ActivityArguments::declareOptions(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON."));
}

CommandResult<void> ActivityCommand::run(const QCommandLineParser &parser)
{
    const auto arguments = ActivityArguments::parse(parser);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto filter = arguments->filterFor(**practice);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto entries = (*practice)->activity().page(*filter, arguments->limit());
    if (!entries)
        return failed(entries.error());
    ActivityLines lines(**practice);
    const auto objectOf = [&lines](const ActivityEntry &entry) { return lines.object(entry); };
    const auto lineOf = [&lines](const ActivityEntry &entry) { return lines.line(entry); };
    if (auto printed = JsonOutput::printList(parser, *entries, objectOf, lineOf); !printed)
        return printed;
    return logExport(**practice, {ActivityKind::ActivityExported, entries->size(), filter->client});
}

} // namespace bitacora
