#include "ActivityArguments.h"

#include "ActivityChoice.h"
#include "ActivityText.h"
#include "NamedRecords.h"
#include "Practice.h"
#include "SessionArguments.h"

#include <QCommandLineParser>
#include <QStringList>

#include <limits>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString kindOption = u"kind"_s;
const QString fromOption = u"from"_s;
const QString toOption = u"to"_s;
const QString limitOption = u"limit"_s;

constexpr int usualLimit = 100;

QStringList groupKeys()
{
    QStringList keys;
    for (const ActivityGroup group : allActivityGroups)
        keys.append(ActivityChoice::groupKey(group));
    return keys;
}

QStringList kindKeys()
{
    QStringList keys;
    const QList<ActivityChoice> choices = ActivityChoice::all();
    for (const ActivityChoice &choice : choices)
        keys.append(choice.key());
    return keys;
}

} // namespace

void ActivityArguments::declareOptions(QCommandLineParser &parser)
{
    parser.addOption({clientOption, tr("Only what concerns one client."), u"NAME"_s});
    parser.addOption({kindOption,
                      tr("Only these kinds, with commas between them. Groups: %1. Or one by one: %2.")
                          .arg(groupKeys().join(u", "_s), kindKeys().join(u", "_s)),
                      u"KIND[,KIND]"_s});
    parser.addOption({fromOption, tr("The first day, such as 2026-01-01."), u"YYYY-MM-DD"_s});
    parser.addOption({toOption, tr("The last day."), u"YYYY-MM-DD"_s});
    parser.addOption({limitOption, tr("How many entries; %1 when it is left out.").arg(usualLimit), u"N"_s,
                      QString::number(usualLimit)});
}

CommandResult<ActivityArguments> ActivityArguments::parse(const QCommandLineParser &parser)
{
    ActivityArguments arguments;
    arguments.m_hasClient = parser.isSet(clientOption);
    arguments.m_client = parser.value(clientOption);
    const auto limit = SessionArguments::number(parser, limitOption, std::numeric_limits<int>::max());
    if (!limit)
        return tl::unexpected(limit.error());
    arguments.m_limit = *limit;
    const auto from = SessionArguments::day(parser, fromOption);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = SessionArguments::day(parser, toOption);
    if (!to)
        return tl::unexpected(to.error());
    if (from->isValid() && to->isValid() && *from > *to)
        return wrongUsage(tr("--from is later than --to."));
    arguments.m_from = *from;
    arguments.m_to = *to;
    if (parser.isSet(kindOption)) {
        if (const auto parsed = arguments.parseKinds(parser.values(kindOption)); !parsed)
            return tl::unexpected(parsed.error());
    }
    return arguments;
}

CommandResult<void> ActivityArguments::parseKinds(const QStringList &typed)
{
    const QStringList words = typed.join(u',').split(u',');
    for (const QString &word : words) {
        if (!addKinds(word.trimmed().toLower()))
            return wrongUsage(tr("“%1” is no kind. There are: %2; %3.")
                                  .arg(word.trimmed(), groupKeys().join(u", "_s), kindKeys().join(u", "_s)));
    }
    return {};
}

bool ActivityArguments::addKinds(const QString &word)
{
    // As the entries themselves say it, whatever the status became.
    bool found = word == ActivityText::key(ActivityKind::SessionStatusChanged);
    if (found)
        m_filter.kinds.insert(ActivityKind::SessionStatusChanged);
    const QList<ActivityChoice> choices = ActivityChoice::all();
    for (const ActivityChoice &choice : choices) {
        if (choice.key() == word || ActivityChoice::groupKey(choice.group()) == word) {
            choice.addTo(m_filter);
            found = true;
        }
    }
    return found;
}

CommandResult<ActivityFilter> ActivityArguments::filterFor(const Practice &practice) const
{
    ActivityFilter filter = m_filter;
    filter.setDays({.from = m_from, .to = m_to}, practice.clock().zone());
    if (m_hasClient) {
        const auto client = NamedRecords::client(practice, m_client);
        if (!client)
            return tl::unexpected(client.error());
        filter.client = client->id;
    }
    return filter;
}

} // namespace bitacora
