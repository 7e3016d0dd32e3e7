#include "CalendarSessionModel.h"

#include "CalendarRepository.h"
#include "CalendarText.h"
#include "ClientRepository.h"
#include "LocaleText.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

/// Far more than a screen shows.
constexpr int keptWords = 4000;
/// Beyond this many changed sessions at once, views do better to start anew.
constexpr qsizetype maxSingleRows = 100;

} // namespace

CalendarSessionModel::CalendarSessionModel(const Practice &practice, QObject *parent)
    : QAbstractListModel(parent)
    , m_practice(practice)
    , m_words(keptWords)
{
    connect(&practice.sessions(), &SessionRepository::changed, this, &CalendarSessionModel::updateSessions);
    connect(&practice.calendars(), &CalendarRepository::changed, this, &CalendarSessionModel::updateCalendars);
    connect(&practice.clients(), &ClientRepository::changed, this, &CalendarSessionModel::forgetWords);
    connect(&practice.services(), &ServiceRepository::changed, this, &CalendarSessionModel::forgetWords);
    connect(&practice.settings(), &PracticeSettingsRepository::workingHoursChanged, this, [this] {
        m_hours = m_practice.settings().workingHours();
        Q_EMIT workingHoursChanged();
    });
    m_hours = practice.settings().workingHours();
    readCalendars();
}

CalendarSessionModel::~CalendarSessionModel() = default;

void CalendarSessionModel::setDays(QDate first, int count)
{
    const QByteArray zone = m_practice.clock().zone();
    if (first == m_first && count == int(m_days.size()) && zone == m_zone)
        return;
    m_first = first;
    m_zone = zone;
    beginResetModel();
    m_days = CalendarDay::range(first, count, m_zone);
    readSpans();
    endResetModel();
}

void CalendarSessionModel::reload()
{
    beginResetModel();
    m_words.clear();
    readCalendars();
    readSpans();
    endResetModel();
}

void CalendarSessionModel::readCalendars()
{
    if (const auto calendars = m_practice.calendars().all())
        m_calendars = *calendars;
    else
        Q_EMIT failed(calendars.error());
}

void CalendarSessionModel::readSpans()
{
    m_spans.clear();
    if (m_days.empty())
        return;
    auto spans = m_practice.sessions().spans(m_days.front().begin, m_days.back().end);
    if (!spans) {
        Q_EMIT failed(spans.error());
        return;
    }
    m_spans = std::move(*spans);
    std::erase_if(m_spans, [this](const SessionSpan &span) { return !isShown(span); });
}

bool CalendarSessionModel::isShown(const SessionSpan &span) const
{
    if (m_days.empty() || span.start >= m_days.back().end || span.end() <= m_days.front().begin)
        return false;
    return std::none_of(m_calendars.begin(), m_calendars.end(),
                        [&span](const Calendar &calendar) { return calendar.id == span.calendar && !calendar.shown; });
}

void CalendarSessionModel::updateCalendars()
{
    const QList<Calendar> before = m_calendars;
    readCalendars();
    const auto isHidden = [](const Calendar &calendar) { return !calendar.shown; };
    QList<CalendarId> hiddenBefore;
    QList<CalendarId> hiddenNow;
    for (const auto &[calendars, hidden] :
         {std::pair {&before, &hiddenBefore}, std::pair {&std::as_const(m_calendars), &hiddenNow}}) {
        for (const Calendar &calendar : *calendars) {
            if (isHidden(calendar))
                hidden->append(calendar.id);
        }
        std::sort(hidden->begin(), hidden->end());
    }
    if (hiddenBefore != hiddenNow) {
        beginResetModel();
        readSpans();
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT calendarsChanged();
}

void CalendarSessionModel::forgetWords()
{
    m_words.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CalendarSessionModel::updateSessions(RecordChange change, const QList<SessionId> &ids)
{
    if (ids.size() > maxSingleRows) {
        reload();
        return;
    }
    for (const SessionId id : ids) {
        if (change == RecordChange::Removed) {
            replaceRow(id, std::nullopt);
            continue;
        }
        const auto session = m_practice.sessions().find(id);
        if (session)
            replaceRow(id, SessionSpan::of(*session));
        else if (session.error().code == ErrorCode::RecordNotFound)
            replaceRow(id, std::nullopt);
        else
            Q_EMIT failed(session.error());
    }
}

void CalendarSessionModel::replaceRow(SessionId id, const std::optional<SessionSpan> &fresh)
{
    m_words.remove(id.value);
    const int row = rowOf(id);
    if (!fresh || !isShown(*fresh)) {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_spans.erase(m_spans.begin() + row);
        endRemoveRows();
        return;
    }
    // Counted with the old row still there.
    const auto found = std::lower_bound(m_spans.begin(), m_spans.end(), *fresh, SessionSpan::isBefore);
    const int place = int(found - m_spans.begin());
    if (row < 0) {
        beginInsertRows({}, place, place);
        m_spans.insert(found, *fresh);
        endInsertRows();
        return;
    }
    const int newRow = place > row ? place - 1 : place;
    if (newRow != row)
        beginMoveRows({}, row, row, {}, place);
    m_spans.erase(m_spans.begin() + row);
    m_spans.insert(m_spans.begin() + newRow, *fresh);
    if (newRow != row)
        endMoveRows();
    Q_EMIT dataChanged(index(newRow), index(newRow));
}

void CalendarSessionModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

SessionId CalendarSessionModel::sessionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_spans[size_t(row)].id : SessionId {};
}

int CalendarSessionModel::rowOf(SessionId id) const
{
    const auto found =
        std::find_if(m_spans.begin(), m_spans.end(), [id](const SessionSpan &span) { return span.id == id; });
    return found == m_spans.end() ? -1 : int(found - m_spans.begin());
}

const Calendar *CalendarSessionModel::calendarOf(int row) const
{
    const CalendarId id = m_spans[size_t(row)].calendar;
    const auto found = std::find_if(m_calendars.begin(), m_calendars.end(),
                                    [id](const Calendar &calendar) { return calendar.id == id; });
    return found == m_calendars.end() ? nullptr : &*found;
}

void CalendarSessionModel::fetch(std::span<const int> rows) const
{
    std::vector<qint64> ids;
    for (const int row : rows) {
        const qint64 id = sessionAt(row).value;
        if (id > 0 && !m_words.contains(id))
            ids.push_back(id);
    }
    if (ids.empty())
        return;
    auto summaries = m_practice.sessions().summaries(std::span<const qint64>(ids));
    m_fetchCount += int(ids.size());
    // A row that the store does not give stays blank, and is not asked for again at every repaint.
    for (const qint64 id : ids)
        m_words.insert(id, new SessionSummary);
    if (!summaries) {
        // Words are read while a view paints, and what hears of this lays out a message.
        QTimer::singleShot(0, this, [this, error = summaries.error()] { Q_EMIT failed(error); });
        return;
    }
    for (SessionSummary &summary : *summaries) {
        const qint64 id = summary.id.value;
        m_words.insert(id, new SessionSummary(std::move(summary)));
    }
}

const SessionSummary &CalendarSessionModel::words(int row) const
{
    const qint64 id = m_spans[size_t(row)].id.value;
    if (!m_words.contains(id))
        fetch(std::array {row});
    const SessionSummary *found = m_words.object(id);
    return found ? *found : m_blank;
}

int CalendarSessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spans.size());
}

QVariant CalendarSessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionSpan &span = m_spans[size_t(index.row())];
    const Calendar *calendar = calendarOf(index.row());
    const QString calendarName = calendar ? calendar->name : QString();
    const ZonedTime start {span.start, m_zone};
    switch (role) {
    case SessionIdRole:
        return span.id.value;
    case StatusRole:
        return int(span.status);
    case ColorRole:
        return calendar ? calendar->color : QString();
    case TimesRole:
        return CalendarText::times(start, span.durationMinutes, start.zone);
    case StartRole:
        return shortTimeText(start.wall().time(), QLocale());
    case Qt::DisplayRole:
        return CalendarText::client(words(index.row()));
    case ServiceRole:
        return words(index.row()).serviceName;
    case Qt::AccessibleTextRole:
        return CalendarText::sentence(words(index.row()), calendarName, start.zone);
    case Qt::ToolTipRole:
        return CalendarText::lines(words(index.row()), calendarName, start.zone);
    default:
        return {};
    }
}

} // namespace bitacora
