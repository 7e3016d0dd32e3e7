#include "FilterInWords.h"

#include "ReportText.h"

#include <QCollator>

#include <algorithm>

namespace bitacora {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FilterInWords)
public:
    static QString sessions(SessionFilter::When when);
    static QString oneOf(const QStringList &names);
    static QString dates(const DateRange &range, const QLocale &locale);
    static QString order(SessionFilter::Order order);
};

QString Phrases::sessions(SessionFilter::When when)
{
    switch (when) {
    case SessionFilter::When::Upcoming:
        return tr("Upcoming sessions");
    case SessionFilter::When::Past:
        return tr("Past sessions");
    case SessionFilter::When::All:
        break;
    }
    return tr("All sessions");
}

QString Phrases::oneOf(const QStringList &names)
{
    QString list = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i) {
        list = i + 1 < names.size()
            //: A list of statuses or services: %1 is what came before, %2 the next one.
            ? tr("%1, %2").arg(list, names.at(i))
            //: The end of a list of statuses or services of which one applies.
            : tr("%1 or %2").arg(list, names.at(i));
    }
    return list;
}

QString Phrases::dates(const DateRange &range, const QLocale &locale)
{
    if (range.from == range.to)
        return mediumDate(range.from, locale);
    if (range.to.isNull())
        //: %1 is a date, the first of the report.
        return tr("from %1 on").arg(mediumDate(range.from, locale));
    if (range.from.isNull())
        //: %1 is a date, the last of the report.
        return tr("until %1").arg(mediumDate(range.to, locale));
    //: Two dates, both included.
    return tr("%1 to %2").arg(mediumDate(range.from, locale), mediumDate(range.to, locale));
}

QString Phrases::order(SessionFilter::Order order)
{
    switch (order) {
    case SessionFilter::Order::OldestFirst:
        return tr("oldest first");
    case SessionFilter::Order::ByStatus:
        return tr("by status");
    case SessionFilter::Order::NewestFirst:
        break;
    }
    return tr("newest first");
}

QStringList statusNames(const QSet<SessionStatus> &statuses)
{
    QStringList names;
    for (const SessionStatus status : allSessionStatuses) {
        if (statuses.contains(status))
            names += SessionStatusText::name(status);
    }
    return names;
}

} // namespace

QString FilterInWords::text(const SessionFilter &filter, const QHash<ServiceId, QString> &serviceNames,
                            const QLocale &locale)
{
    QStringList parts {Phrases::sessions(filter.when)};
    if (!filter.statuses.isEmpty())
        parts += Phrases::oneOf(statusNames(filter.statuses));
    if (!filter.services.isEmpty()) {
        QStringList names;
        for (const ServiceId id : filter.services)
            names += serviceNames.value(id);
        names.removeAll(QString());
        std::sort(names.begin(), names.end(), QCollator(locale));
        if (!names.isEmpty())
            parts += Phrases::oneOf(names);
    }
    if (!filter.dates.isOpen())
        parts += Phrases::dates(filter.dates, locale);
    const QString words = filter.words.simplified();
    if (!words.isEmpty())
        //: %1 is what a person searched for.
        parts += tr("with \u201C%1\u201D").arg(words);
    parts += Phrases::order(filter.order);
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString filterInWords(const SessionFilter &filter, const QHash<ServiceId, QString> &serviceNames, const QLocale &locale)
{
    return FilterInWords::text(filter, serviceNames, locale);
}

} // namespace bitacora
