#include "ActivityModel.h"

#include "ActivityLayout.h"
#include "ActivityNames.h"
#include "ActivityRepository.h"
#include "ActivityText.h"
#include "ClientRepository.h"
#include "LocaleText.h"
#include "Practice.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace bitacora {

using namespace Qt::StringLiterals;

struct ActivityModel::Private
{
    Private(ActivityModel &model, const Practice &usedPractice)
        : q(model)
        , practice(usedPractice)
        , text(usedPractice.clock())
        , words(usedPractice.clock())
        , names(usedPractice.clients())
        , layout(usedPractice.clock().zone())
    {
    }

    [[nodiscard]] const ActivityRepository &log() const { return practice.activity(); }
    void describeSessions(const QList<ActivityEntry> &entries);
    void fail(const Error &error) const { Q_EMIT q.failed(error); }
    void announce(Column first, Column last) const;
    void prepend(const ActivityEntry &entry);
    [[nodiscard]] qint64 newestNumber() const;

    // Cells
    [[nodiscard]] QVariant heading(int row, int column, int role) const;
    [[nodiscard]] QVariant cell(const ActivityEntry &entry, int column, int role) const;
    [[nodiscard]] QString display(const ActivityEntry &entry, int column) const;
    [[nodiscard]] QString sentence(const ActivityEntry &entry) const;
    [[nodiscard]] QString timeOf(const ActivityEntry &entry) const;

    ActivityModel &q;
    const Practice &practice;
    ActivityText text;
    HistoryText words;
    /// Asking for a name may read it.
    mutable ActivityNames names;
    ActivityFilter filter;
    ActivityLayout layout;
    /// What the sessions of the entries are; of those that are gone nothing.
    QHash<SessionId, SessionSummary> sessions;
    /// The highest number of the log when it was read last, whether that entry matches or not.
    qint64 newest = 0;
    bool hasMore = false;
    /// Whether a filter was set; before that there is nothing to follow.
    bool isLoaded = false;
};

// ---- Following the store

void ActivityModel::Private::describeSessions(const QList<ActivityEntry> &entries)
{
    QSet<qint64> asked;
    for (const ActivityEntry &entry : entries) {
        if (entry.session && !sessions.contains(*entry.session))
            asked.insert(entry.session->value);
    }
    const std::vector<qint64> ids(asked.begin(), asked.end());
    const auto found = practice.sessions().summaries(ids);
    if (!found)
        return fail(found.error());
    for (const SessionSummary &session : *found)
        sessions.insert(session.id, session);
}

void ActivityModel::Private::announce(Column first, Column last) const
{
    if (q.rowCount() > 0)
        Q_EMIT q.dataChanged(q.index(0, first), q.index(q.rowCount() - 1, last));
}

qint64 ActivityModel::Private::newestNumber() const
{
    const auto latest = log().latest(1);
    return latest && !latest->isEmpty() ? latest->constFirst().sequence : 0;
}

void ActivityModel::Private::prepend(const ActivityEntry &entry)
{
    const bool starts = layout.startsDay(entry);
    // Under the heading of the day, or with one of its own above all others.
    q.beginInsertRows({}, starts ? 0 : 1, 1);
    layout.prepend(entry);
    q.endInsertRows();
}

ActivityModel::ActivityModel(const Practice &practice, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, practice))
{
    connect(&practice.activity(), &ActivityRepository::grew, this, &ActivityModel::takeNewEntries);
    connect(&practice.clients(), &ClientRepository::changed, this, &ActivityModel::renameClients);
    connect(&practice.sessions(), &SessionRepository::changed, this, &ActivityModel::refreshSessions);
    connect(&practice.services(), &ServiceRepository::changed, this,
            [this] { refreshSessions(RecordChange::Updated, d->sessions.keys()); });
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    d->filter = filter;
    d->isLoaded = true;
    d->newest = d->newestNumber();
    const auto page = d->log().page(filter, pageSize);
    beginResetModel();
    d->layout = ActivityLayout(d->practice.clock().zone());
    d->sessions.clear();
    d->hasMore = page && page->size() == pageSize;
    if (page) {
        d->describeSessions(*page);
        d->layout.append(*page);
    }
    endResetModel();
    if (!page)
        d->fail(page.error());
}

const ActivityFilter &ActivityModel::filter() const
{
    return d->filter;
}

void ActivityModel::takeNewEntries()
{
    if (!d->isLoaded)
        return;
    const auto entries = d->log().newerThan(d->filter, d->newest, pageSize + 1);
    if (!entries)
        return d->fail(entries.error());
    // More than a page at once: those that are shown are old by now.
    if (entries->size() > pageSize)
        return setFilter(d->filter);
    d->newest = std::max(d->newest, d->newestNumber());
    d->describeSessions(*entries);
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry)
        d->prepend(*entry);
}

void ActivityModel::renameClients()
{
    d->names.forget();
    d->announce(TimeColumn, ClientColumn);
}

void ActivityModel::refreshSessions(RecordChange change, const QList<SessionId> &ids)
{
    Q_UNUSED(change)
    for (const SessionId id : ids)
        d->sessions.remove(id);
    QList<ActivityEntry> concerned;
    for (const ActivityEntry &entry : d->layout.entries()) {
        if (entry.session && ids.contains(*entry.session))
            concerned.append(entry);
    }
    if (concerned.isEmpty())
        return;
    d->describeSessions(concerned);
    d->announce(SessionColumn, SessionColumn);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->hasMore;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto page = d->log().page(d->filter, pageSize, d->layout.entries().constLast().sequence);
    d->hasMore = page && page->size() == pageSize;
    if (!page) {
        // A view may be laying itself out: whoever shows the error hears of it afterwards.
        QMetaObject::invokeMethod(
            this, [this, error = page.error()] { d->fail(error); }, Qt::QueuedConnection);
        return;
    }
    if (page->isEmpty())
        return;
    d->describeSessions(*page);
    beginInsertRows({}, rowCount(), rowCount() + d->layout.rowsToAppend(*page) - 1);
    d->layout.append(*page);
    endInsertRows();
}

// ---- Reading

std::optional<ActivityEntry> ActivityModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount() || d->layout.isHeading(row))
        return std::nullopt;
    return d->layout.entries().at(d->layout.indexOfRow(row));
}

int ActivityModel::rowOf(qint64 sequence) const
{
    const QList<ActivityEntry> &entries = d->layout.entries();
    const auto found =
        std::lower_bound(entries.begin(), entries.end(), sequence,
                         [](const ActivityEntry &entry, qint64 wanted) { return entry.sequence > wanted; });
    if (found == entries.end() || found->sequence != sequence)
        return -1;
    return d->layout.rowOfIndex(int(found - entries.begin()));
}

bool ActivityModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && d->layout.isHeading(row);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->layout.rowCount();
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::Private::timeOf(const ActivityEntry &entry) const
{
    const ZonedTime here = ZonedTime::fromInstant(entry.at, practice.clock().zone());
    return shortTimeText(here.wall().time(), QLocale());
}

QString ActivityModel::Private::display(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeOf(entry);
    case WhatColumn:
        return ActivityText::title(entry);
    case ChangeColumn:
        return text.detail(entry);
    case ClientColumn:
        return entry.client ? names.name(*entry.client) : QString();
    case SessionColumn: {
        const auto session = entry.session ? sessions.constFind(*entry.session) : sessions.constEnd();
        if (session == sessions.constEnd())
            return {};
        // When it is tells two of one client apart; in a narrow list the end is cut.
        //: A session in the activity log: %1 is when it is, %2 its service.
        return tr("%1, %2").arg(words.date(session->start, true), session->serviceName);
    }
    default:
        return {};
    }
}

QString ActivityModel::Private::sentence(const ActivityEntry &entry) const
{
    QStringList parts {words.moment(entry.at), text.sentence(entry)};
    for (const int column : {ClientColumn, SessionColumn}) {
        const QString part = display(entry, column);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

QVariant ActivityModel::Private::cell(const ActivityEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, column);
    case Qt::ToolTipRole:
        // As text, whatever it looks like.
        return column == TimeColumn ? words.moment(entry.at) : display(entry, column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == TimeColumn ? sentence(entry) : display(entry, column);
    case IsHeadingRole:
        return false;
    case SequenceRole:
        return entry.sequence;
    case KindRole:
        return int(entry.kind);
    case StatusRole:
        if (entry.kind == ActivityKind::SessionStatusChanged) {
            if (const auto status = SessionStatusText::fromKey(entry.after.section(u';', 0, 0)))
                return int(*status);
        }
        return {};
    default:
        return {};
    }
}

QVariant ActivityModel::Private::heading(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (column != TimeColumn)
            return {};
        QString day = QLocale().toString(layout.dayOfRow(row), QLocale::LongFormat);
        // A heading begins with a capital, also where a weekday within a sentence does not.
        if (!day.isEmpty())
            day[0] = day.at(0).toUpper();
        return day;
    }
    case IsHeadingRole:
        return true;
    case SequenceRole:
        return qint64(0);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int entry = d->layout.indexOfRow(index.row());
    if (entry < 0)
        return d->heading(index.row(), index.column(), role);
    return d->cell(d->layout.entries().at(entry), index.column(), role);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhatColumn:
        //: A column of the activity log: "Session booked".
        return tr("What happened");
    case ChangeColumn:
        //: A column of the activity log: from what to what.
        return tr("Change");
    case ClientColumn:
        return tr("Client");
    case SessionColumn:
        return tr("Session");
    default:
        return {};
    }
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading is passed over by the arrow keys and cannot be selected.
    if (d->layout.isHeading(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void ActivityModel::retranslate()
{
    d->text.retranslate();
    d->words.retranslate();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    d->announce(TimeColumn, SessionColumn);
}

} // namespace bitacora
