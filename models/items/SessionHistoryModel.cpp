#include "SessionHistoryModel.h"

#include "Clock.h"
#include "HistoryCells.h"
#include "HistoryDifference.h"
#include "HistoryFigures.h"
#include "HistoryIndex.h"
#include "HistoryPlacement.h"
#include "HistoryRowCache.h"
#include "HistoryText.h"

#include <optional>
#include <utility>

namespace bitacora {

struct SessionHistoryModel::Private final : HistoryRowListener
{
    Private(SessionHistoryModel &model, SessionRepository &repository, const Clock &clock)
        : q(model)
        , sessions(repository)
        , text(clock)
        , cells(layout, text)
        , cache(repository)
        , figures(repository)
    {
    }

    // Reading
    [[nodiscard]] const SessionSummary &summary(qsizetype index) const;
    [[nodiscard]] QVariant sessionData(qsizetype index, int column, int role) const;

    // Following the store
    [[nodiscard]] std::optional<HistoryLayout> readLayout();
    [[nodiscard]] std::optional<HistoryLayout> layoutAfter(const QList<SessionId> &changed);
    void replaceLayout(HistoryLayout target);
    void changeLayout(HistoryLayout target, const QList<SessionId> &changed);
    /// What was read (or nothing, when it could not be) takes the place of what was shown, and so do the figures.
    void show(std::optional<HistoryLayout> target, const QList<SessionId> &changed);
    void announceRows(const QList<SessionId> &ids);
    void announceRows(qsizetype first, qsizetype last);
    void announceHeadings(const QSet<HistoryLayout::GroupKey> &groups);
    void fail(const Error &error) const { Q_EMIT q.failed(error); }

    // HistoryRowListener
    void rowsToBeInserted(int first, int last) override { q.beginInsertRows({}, first, last); }
    void rowsInserted() override
    {
        byId.forget();
        q.endInsertRows();
    }
    void rowsToBeRemoved(int first, int last) override { q.beginRemoveRows({}, first, last); }
    void rowsRemoved() override
    {
        byId.forget();
        q.endRemoveRows();
    }
    void rowToBeMoved(int row, int destination) override { q.beginMoveRows({}, row, row, {}, destination); }
    void rowMoved() override
    {
        byId.forget();
        q.endMoveRows();
    }

    SessionHistoryModel &q;
    SessionRepository &sessions;
    HistoryText text;
    SessionFilter filter;
    HistoryLayout layout;
    HistoryCells cells;
    mutable HistoryIndex byId;
    /// Reading a cell may fetch its page.
    mutable HistoryRowCache cache;
    HistoryFigures figures;
    /// The keys could be read: what changes next is all that they lack.
    bool isWhole = false;
    /// Whether a filter was set; before that there is nothing to follow.
    bool isLoaded = false;
};

// ---- Reading

const SessionSummary &SessionHistoryModel::Private::summary(qsizetype index) const
{
    const SessionSummary &found = cache.row(layout, index);
    if (const std::optional<Error> error = cache.takeError()) {
        // A view may be painting: whoever shows the error hears of it afterwards.
        QMetaObject::invokeMethod(
            &q, [this, error = *error] { fail(error); }, Qt::QueuedConnection);
    }
    return found;
}

QVariant SessionHistoryModel::Private::sessionData(qsizetype index, int column, int role) const
{
    // What the keys say needs no row from the store.
    const SessionKey &key = layout.keys()[size_t(index)];
    switch (role) {
    case SessionIdRole:
        return key.id;
    case IsHeadingRole:
        return false;
    case StatusRole:
        return int(key.status);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return cells.session(summary(index), column, role);
    default:
        return {};
    }
}

// ---- Following the store

std::optional<HistoryLayout> SessionHistoryModel::Private::readLayout()
{
    Result<std::vector<SessionKey>> keys = sessions.keys(filter);
    isWhole = keys.has_value();
    if (keys)
        return HistoryLayout(std::move(*keys), filter.order);
    fail(keys.error());
    return std::nullopt;
}

std::optional<HistoryLayout> SessionHistoryModel::Private::layoutAfter(const QList<SessionId> &changed)
{
    if (isWhole && HistoryPlacement::isPossible(filter, changed)) {
        if (auto keys = HistoryPlacement::placed(layout.keys(), sessions, filter, changed))
            return HistoryLayout(std::move(*keys), filter.order);
    }
    return readLayout();
}

void SessionHistoryModel::Private::replaceLayout(HistoryLayout target)
{
    q.beginResetModel();
    byId.forget();
    layout = std::move(target);
    q.endResetModel();
}

void SessionHistoryModel::Private::changeLayout(HistoryLayout target, const QList<SessionId> &changed)
{
    byId.forget();
    if (HistoryDifference::haveSameRows(layout, target)) {
        layout = std::move(target);
        announceRows(changed);
        return;
    }
    QSet<qint64> ids;
    for (const SessionId id : changed)
        ids.insert(id.value);
    HistoryDifference difference(layout, *this);
    if (!difference.apply(target, ids)) {
        replaceLayout(std::move(target));
        return;
    }
    announceRows(changed);
    announceHeadings(difference.touchedGroups());
}

void SessionHistoryModel::Private::show(std::optional<HistoryLayout> target, const QList<SessionId> &changed)
{
    if (!target) {
        replaceLayout(HistoryLayout({}, filter.order));
        figures.drop();
        Q_EMIT q.figuresChanged();
        return;
    }
    const bool wasEmpty = layout.sessionCount() == 0;
    changeLayout(std::move(*target), changed);
    figures.setStale();
    // A list that is empty looks otherwise from the first moment.
    if (wasEmpty != (layout.sessionCount() == 0))
        figures.announce();
}

void SessionHistoryModel::Private::announceRows(qsizetype first, qsizetype last)
{
    Q_EMIT q.dataChanged(q.index(int(first), 0), q.index(int(last), ColumnCount - 1));
}

void SessionHistoryModel::Private::announceRows(const QList<SessionId> &ids)
{
    QSet<qint64> wanted;
    for (const SessionId id : ids)
        wanted.insert(id.value);
    for (qsizetype index = 0; index < layout.sessionCount() && !wanted.isEmpty(); ++index) {
        if (!wanted.remove(layout.keys()[size_t(index)].id))
            continue;
        const qsizetype row = layout.rowOfIndex(index);
        announceRows(row, row);
    }
}

void SessionHistoryModel::Private::announceHeadings(const QSet<HistoryLayout::GroupKey> &groups)
{
    for (qsizetype group = 0; group < layout.groupCount(); ++group) {
        const qsizetype row = layout.rowOfHeading(group);
        if (groups.contains(layout.groupKey(group)))
            announceRows(row, row);
    }
}

// ---- The model

SessionHistoryModel::SessionHistoryModel(SessionRepository &sessions, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, sessions, clock))
{
    connect(&sessions, &SessionRepository::changed, this, &SessionHistoryModel::updateSessions);
    connect(&d->figures, &HistoryFigures::changed, this, &SessionHistoryModel::figuresChanged);
    connect(&d->figures, &HistoryFigures::failed, this, &SessionHistoryModel::failed);
}

SessionHistoryModel::~SessionHistoryModel() = default;

void SessionHistoryModel::setFilter(const SessionFilter &filter)
{
    d->filter = filter;
    d->isLoaded = true;
    // The old keys go before the new ones are read: of a large practice they are not held twice.
    beginResetModel();
    d->byId.forget();
    d->layout = HistoryLayout({}, filter.order);
    Result<std::vector<SessionKey>> keys = d->sessions.keys(filter);
    d->isWhole = keys.has_value();
    if (keys)
        d->layout = HistoryLayout(std::move(*keys), filter.order);
    endResetModel();
    d->figures.setFilter(filter);
    if (keys) {
        d->figures.read();
    } else {
        d->fail(keys.error());
        d->figures.drop();
    }
    Q_EMIT figuresChanged();
}

const SessionFilter &SessionHistoryModel::filter() const
{
    return d->filter;
}

void SessionHistoryModel::updateSessions(RecordChange change, const QList<SessionId> &ids)
{
    Q_UNUSED(change)
    if (!d->isLoaded)
        return;
    d->cache.forget(ids);
    d->show(d->layoutAfter(ids), ids);
}

void SessionHistoryModel::followTime(const QList<SessionId> &sessions)
{
    if (!d->isLoaded || d->filter.when == SessionFilter::When::All)
        return;
    SessionFilter whenever = d->filter;
    whenever.when = SessionFilter::When::All;
    // Of many it costs as much to ask which they are as to read all.
    if (sessions.size() <= HistoryDifference::maxSteps) {
        const auto concerned = d->sessions.places(whenever, sessions);
        if (concerned && concerned->isEmpty())
            return;
    }
    d->show(d->readLayout(), sessions);
}

void SessionHistoryModel::followFilter(const SessionFilter &filter)
{
    if (!d->isLoaded || filter == d->filter)
        return;
    d->filter = filter;
    d->figures.setFilter(filter);
    std::optional<HistoryLayout> layout = d->readLayout();
    const QList<SessionId> moved = layout ? HistoryDifference::between(d->layout, *layout) : QList<SessionId>();
    d->show(std::move(layout), moved);
}

void SessionHistoryModel::retranslate()
{
    d->text.retranslate();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        d->announceRows(0, rowCount() - 1);
}

void SessionHistoryModel::refreshRows()
{
    d->cache.clear();
    if (rowCount() > 0)
        d->announceRows(0, rowCount() - 1);
}

void SessionHistoryModel::followWords(SessionId session)
{
    if (!d->filter.words.isEmpty())
        updateSessions(RecordChange::Updated, {session});
}

int SessionHistoryModel::matchCount() const
{
    return int(d->layout.sessionCount());
}

const SessionStatistics &SessionHistoryModel::shownStatistics() const
{
    return d->figures.shown();
}

const SessionStatistics &SessionHistoryModel::allStatistics() const
{
    return d->figures.all();
}

SessionId SessionHistoryModel::sessionAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const qsizetype index = d->layout.indexOfRow(row);
    return index < 0 ? SessionId {} : SessionId {d->layout.keys()[size_t(index)].id};
}

int SessionHistoryModel::rowOf(SessionId id) const
{
    const qsizetype index = d->byId.indexOf(d->layout, id.value);
    return index < 0 ? -1 : int(d->layout.rowOfIndex(index));
}

std::vector<qint64> SessionHistoryModel::matchingIds() const
{
    std::vector<qint64> ids;
    ids.reserve(d->layout.keys().size());
    for (const SessionKey &key : d->layout.keys())
        ids.push_back(key.id);
    return ids;
}

int SessionHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->layout.rowCount());
}

int SessionHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype session = d->layout.indexOfRow(index.row());
    if (session < 0)
        return d->cells.heading(d->layout.groupOfRow(index.row()), index.column(), role);
    return d->sessionData(session, index.column(), role);
}

QVariant SessionHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return HistoryCells::columnTitle(section);
}

Qt::ItemFlags SessionHistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading is passed over by the arrow keys and cannot be selected.
    if (d->layout.isHeading(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bitacora
