#include "ReviewModel.h"

#include "ClientRepository.h"
#include "LocalNow.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ReviewRepository.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"

#include <QLocale>

#include <algorithm>

namespace bitacora {

namespace {

/// A section shows so many entries at first, and each time that more are asked for.
constexpr int firstEntries = 20;
constexpr int moreEntries = 100;
/// The count beside the page's name may come a moment later than what is done.
constexpr int unwatchedDelayMs = 300;
/// The window is painted before anything is looked for.
constexpr int firstDelayMs = 50;
/// The clock makes sessions past, and days go by.
constexpr int minuteMs = 60'000;

} // namespace

ReviewModel::ReviewModel(const Practice &practice, QObject *parent)
    : QAbstractListModel(parent)
    , m_practice(practice)
    , m_text(practice.clock())
{
    m_limits.fill(firstEntries);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReviewModel::reload);
    connect(&practice.clients(), &ClientRepository::changed, this, &ReviewModel::reloadSoon);
    connect(&practice.sessions(), &SessionRepository::changed, this, &ReviewModel::reloadSoon);
    connect(&practice.sessionFacts(), &SessionFactsRepository::changed, this, &ReviewModel::reloadSoon);
    connect(&practice.sessionNotes(), &SessionNoteRepository::changed, this, &ReviewModel::reloadSoon);
    connect(&practice.services(), &ServiceRepository::changed, this, &ReviewModel::reloadSoon);
    connect(&practice.settings(), &PracticeSettingsRepository::reviewThresholdsChanged, this, &ReviewModel::reloadSoon);
    connect(&practice.settings(), &PracticeSettingsRepository::statesReplaced, this, &ReviewModel::reloadSoon);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.start(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ReviewModel::reload);
    m_soon.start(firstDelayMs);
}

void ReviewModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    // What was waiting need not wait any more, and time has gone by.
    if (m_watched)
        reload();
}

void ReviewModel::reloadSoon()
{
    m_soon.start(m_watched ? 0 : unwatchedDelayMs);
}

void ReviewModel::reload()
{
    m_soon.stop();
    const ReviewThresholds thresholds = m_practice.settings().reviewThresholds();
    const auto review = m_practice.review().review(thresholds);
    if (!review) {
        Q_EMIT failed(review.error());
        return;
    }
    const QDate today = localNow(m_practice.clock()).date();
    const ReviewLists lists = ReviewLists::of(*review, thresholds, today);
    bool isComplete = false;
    const auto sessions = shownSessions(lists, isComplete);
    if (!isComplete)
        return;
    m_text.setThresholds(thresholds);
    const bool isOtherCount = lists.count() != m_lists.count();
    m_lists = lists;
    setRows(reviewRows(m_lists, m_limits, sessions));
    if (isOtherCount)
        Q_EMIT countChanged(count());
}

QHash<SessionId, SessionSummary> ReviewModel::shownSessions(const ReviewLists &lists, bool &complete)
{
    std::vector<qint64> ids;
    const auto take = [&ids, this](const QList<SessionId> &listed, ReviewSection section) {
        const qsizetype limit = m_limits.at(std::size_t(section));
        for (const SessionId id : listed.first(std::min(listed.size(), limit)))
            ids.push_back(id.value);
    };
    take(lists.unsettled, ReviewSection::Unsettled);
    take(lists.withoutNote, ReviewSection::WithoutNote);
    take(lists.notesUnsigned, ReviewSection::NotesUnsigned);
    QHash<SessionId, SessionSummary> sessions;
    const auto summaries = m_practice.sessions().summaries(ids);
    complete = summaries.has_value();
    if (!complete) {
        Q_EMIT failed(summaries.error());
        return sessions;
    }
    for (const SessionSummary &summary : *summaries)
        sessions.insert(summary.id, summary);
    return sessions;
}

void ReviewModel::setRows(const QList<ReviewRow> &rows)
{
    if (m_isLoaded && mergeRows(rows))
        return;
    beginResetModel();
    m_isLoaded = true;
    m_rows = rows;
    endResetModel();
}

bool ReviewModel::mergeRows(const QList<ReviewRow> &rows)
{
    const auto isIn = [](const QList<ReviewRow> &list, const ReviewRow &row) {
        return std::any_of(list.begin(), list.end(), [&row](const ReviewRow &other) { return other.isSameAs(row); });
    };
    QList<ReviewRow> kept;
    for (const ReviewRow &row : std::as_const(m_rows)) {
        if (isIn(rows, row))
            kept.append(row);
    }
    // Those that stay must stand in the same order.
    qsizetype next = 0;
    for (const ReviewRow &row : rows) {
        if (next < kept.size() && kept.at(next).isSameAs(row))
            ++next;
    }
    if (next < kept.size())
        return false;

    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (isIn(rows, m_rows.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row >= m_rows.size() || !m_rows.at(row).isSameAs(rows.at(row))) {
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(row, rows.at(row));
            endInsertRows();
        } else {
            m_rows[row] = rows.at(row);
        }
    }
    // Words change with the day and the thresholds, too.
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return true;
}

void ReviewModel::showMore(ReviewSection section)
{
    m_limits.at(std::size_t(section)) += moreEntries;
    reload();
}

void ReviewModel::retranslate()
{
    m_text.retranslate();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ReviewRow &ReviewModel::rowAt(int row) const
{
    static const ReviewRow none;
    return row >= 0 && row < rowCount() ? m_rows.at(row) : none;
}

int ReviewModel::rowOf(ReviewSection section, SessionId session) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow &row) {
        return row.section == section && session.isValid() && row.session() == session;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const ReviewRow::Kind kind = rowAt(index.row()).kind;
    if (!index.isValid() || (kind != ReviewRow::Kind::Entry && kind != ReviewRow::Kind::More))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow &row = m_rows.at(index.row());
    const bool isEntry = row.kind == ReviewRow::Kind::Entry;
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case KindRole:
        return int(row.kind);
    case SectionRole:
        return int(row.section);
    case ClientIdRole:
        return row.client().value_or(ClientId {}).value;
    case SessionIdRole:
        return row.session().value;
    case CountRole:
        return row.count;
    case HintRole:
        return row.kind == ReviewRow::Kind::Heading ? m_text.hint(row.section) : QString();
    case MatterRole:
        return m_text.matter(row);
    case DetailRole:
        return m_text.detail(row);
    case ActionRole:
        return isEntry ? m_text.action(row.section) : QString();
    case StatusRole:
        if (const auto *session = std::get_if<SessionSummary>(&row.content))
            return int(session->status);
        return {};
    default:
        return {};
    }
}

QString ReviewModel::text(const ReviewRow &row) const
{
    switch (row.kind) {
    case ReviewRow::Kind::Heading:
        return m_text.heading(row.section);
    case ReviewRow::Kind::AllWell:
        return m_text.allWell(row.section, !m_lists.notSeen.isEmpty());
    case ReviewRow::Kind::Entry:
        return row.clientName();
    case ReviewRow::Kind::More:
        return m_text.more(row.count);
    }
    return {};
}

QString ReviewModel::accessibleText(const ReviewRow &row) const
{
    if (row.kind == ReviewRow::Kind::Heading)
        //: A heading and what it counts, for a screen reader: "Not seen for 4 weeks: 3".
        return tr("%1: %2").arg(text(row), QLocale().toString(row.count));
    return row.kind == ReviewRow::Kind::Entry ? m_text.sentence(row) : text(row);
}

} // namespace bitacora
