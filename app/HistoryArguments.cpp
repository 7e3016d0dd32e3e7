#include "HistoryArguments.h"

#include "NamedRecords.h"

#include <QCommandLineParser>

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString statusOption = u"status"_s;
const QString serviceOption = u"service"_s;
const QString fromOption = u"from"_s;
const QString toOption = u"to"_s;
const QString upcomingOption = u"upcoming"_s;
const QString pastOption = u"past"_s;
const QString searchOption = u"search"_s;
const QString sortOption = u"sort"_s;
const QString privateNotesOption = u"private-notes"_s;
const QString formatOption = u"format"_s;
const QString outOption = u"out"_s;

template <typename Value>
struct Word
{
    QStringView word;
    Value value;
};
constexpr auto orders = std::to_array<Word<SessionFilter::Order>>({
    {u"newest", SessionFilter::Order::NewestFirst},
    {u"oldest", SessionFilter::Order::OldestFirst},
    {u"status", SessionFilter::Order::ByStatus},
});
constexpr auto formats = std::to_array<Word<ReportFormat>>({
    {u"csv", ReportFormat::Csv},
    {u"pdf", ReportFormat::Pdf},
    {u"json", ReportFormat::Json},
});

/// The value that a word stands for among those that are allowed, whose list the failure names.
template <typename Value, std::size_t count>
std::optional<Value> meaning(const std::array<Word<Value>, count> &words, const QString &typed)
{
    for (const Word<Value> &word : words) {
        if (typed.compare(word.word, Qt::CaseInsensitive) == 0)
            return word.value;
    }
    return {};
}

/// The parts between commas, without spaces around them and without empty ones.
QStringList listed(const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values) {
        for (const QString &part : value.split(u',')) {
            if (!part.trimmed().isEmpty())
                parts.append(part.trimmed());
        }
    }
    return parts;
}

} // namespace

void HistoryArguments::declareOptions(QCommandLineParser &parser)
{
    parser.addOption({clientOption, tr("The sessions of one client alone."), u"NAME"_s});
    parser.addOption({statusOption,
                      tr("Only these statuses, with commas between them: pending, confirmed, completed, cancelled, "
                         "no_show."),
                      u"S[,S]"_s});
    parser.addOption(
        {serviceOption, tr("Only these services, with commas between them, by name or code."), u"NAME[,NAME]"_s});
    parser.addOption({fromOption, tr("The first day, such as 2026-01-01."), u"YYYY-MM-DD"_s});
    parser.addOption({toOption, tr("The last day."), u"YYYY-MM-DD"_s});
    parser.addOption({upcomingOption, tr("Only sessions that have not begun yet.")});
    parser.addOption({pastOption, tr("Only sessions that have begun.")});
    parser.addOption({searchOption, tr("Only sessions whose notes (or client's name) have these words."), u"WORDS"_s});
    parser.addOption({sortOption, tr("newest (the usual), oldest or status."), u"ORDER"_s, u"newest"_s});
    parser.addOption({privateNotesOption, tr("With the private notes too.")});
    parser.addOption(
        {formatOption, tr("csv, pdf or json. None of them is encrypted, but for a PDF with a password."), u"FORMAT"_s});
    parser.addOption({outOption, tr("Writes FILE rather than standard output."), u"FILE"_s});
}

CommandResult<HistoryArguments> HistoryArguments::parse(const QCommandLineParser &parser)
{
    HistoryArguments arguments;
    arguments.m_hasClient = parser.isSet(clientOption);
    arguments.m_client = parser.value(clientOption);
    arguments.m_services = listed(parser.values(serviceOption));
    arguments.m_filter.words = parser.value(searchOption);
    arguments.m_file = parser.value(outOption);
    arguments.m_withPrivateNotes = parser.isSet(privateNotesOption);
    if (parser.isSet(outOption) && arguments.m_file.isEmpty())
        return wrongUsage(tr("--out takes the name of a file."));
    if (parser.isSet(serviceOption) && arguments.m_services.isEmpty())
        return wrongUsage(tr("--service takes the names of services."));
    if (const auto parsed = arguments.parseFormat(parser.value(formatOption)); !parsed)
        return tl::unexpected(parsed.error());
    if (const auto parsed = arguments.parseOrder(parser.value(sortOption)); !parsed)
        return tl::unexpected(parsed.error());
    if (const auto parsed = arguments.parseWhen(parser); !parsed)
        return tl::unexpected(parsed.error());
    if (const auto parsed = arguments.parseDates(parser); !parsed)
        return tl::unexpected(parsed.error());
    if (parser.isSet(statusOption)) {
        if (const auto parsed = arguments.parseStatuses(listed(parser.values(statusOption))); !parsed)
            return tl::unexpected(parsed.error());
    }
    return arguments;
}

CommandResult<void> HistoryArguments::parseWhen(const QCommandLineParser &parser)
{
    const bool upcoming = parser.isSet(upcomingOption);
    const bool past = parser.isSet(pastOption);
    if (upcoming && past)
        return wrongUsage(tr("--upcoming and --past exclude each other."));
    m_filter.when = upcoming ? SessionFilter::When::Upcoming
        : past               ? SessionFilter::When::Past
                             : SessionFilter::When::All;
    return {};
}

CommandResult<void> HistoryArguments::parseDates(const QCommandLineParser &parser)
{
    const auto day = [&parser](const QString &option) -> CommandResult<QDate> {
        if (!parser.isSet(option))
            return QDate();
        const QString typed = parser.value(option);
        const QDate date = QDate::fromString(typed, u"yyyy-MM-dd"_s);
        if (!date.isValid())
            return wrongUsage(tr("--%1 takes a day such as 2026-11-30, not “%2”.").arg(option, typed));
        return date;
    };
    const auto from = day(fromOption);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = day(toOption);
    if (!to)
        return tl::unexpected(to.error());
    if (from->isValid() && to->isValid() && *from > *to)
        return wrongUsage(tr("--from is later than --to."));
    m_filter.dates = {.from = *from, .to = *to};
    return {};
}

CommandResult<void> HistoryArguments::parseStatuses(const QStringList &keys)
{
    QStringList allowed;
    for (const SessionStatus status : allSessionStatuses)
        allowed.append(SessionStatusText::key(status));
    if (keys.isEmpty())
        return wrongUsage(tr("--status takes one or more of: %1.").arg(allowed.join(u", "_s)));
    for (const QString &key : keys) {
        const auto status = SessionStatusText::fromKey(key.toLower());
        if (!status)
            return wrongUsage(tr("“%1” is no status. There are: %2.").arg(key, allowed.join(u", "_s)));
        m_filter.statuses.insert(*status);
    }
    return {};
}

CommandResult<void> HistoryArguments::parseOrder(const QString &order)
{
    const auto meant = meaning(orders, order);
    if (!meant)
        return wrongUsage(tr("--sort takes newest, oldest or status, not “%1”.").arg(order));
    m_filter.order = *meant;
    return {};
}

CommandResult<void> HistoryArguments::parseFormat(const QString &format)
{
    const auto meant = meaning(formats, format);
    if (!meant)
        return wrongUsage(format.isEmpty() ? tr("Say --format csv, pdf or json.")
                                           : tr("--format takes csv, pdf or json, not “%1”.").arg(format));
    m_format = *meant;
    return {};
}

CommandResult<SessionFilter> HistoryArguments::filterFor(const Practice &practice) const
{
    SessionFilter filter = m_filter;
    if (m_hasClient) {
        const auto client = NamedRecords::client(practice, m_client);
        if (!client)
            return tl::unexpected(client.error());
        filter.client = client->id;
    }
    const auto services = servicesIn(practice);
    if (!services)
        return tl::unexpected(services.error());
    filter.services = *services;
    return filter;
}

CommandResult<QSet<ServiceId>> HistoryArguments::servicesIn(const Practice &practice) const
{
    QSet<ServiceId> chosen;
    for (const QString &wanted : m_services) {
        const auto found = NamedRecords::services(practice, wanted);
        if (!found)
            return tl::unexpected(found.error());
        for (const Service &service : *found)
            chosen.insert(service.id);
    }
    return chosen;
}

} // namespace bitacora
