#pragma once

#include "Calendar.h"
#include "CalendarDay.h"
#include "RecordChange.h"
#include "Result.h"
#include "Session.h"
#include "SessionSpan.h"
#include "WorkingHours.h"

#include <QAbstractListModel>
#include <QCache>
#include <QList>

#include <optional>
#include <span>
#include <vector>

namespace bitacora {

class Practice;

/// The sessions that meet some days, in the calendars that are shown: a row each, in order of time. When they are
/// is read for all at once; their words only for the rows that somebody asks for.
class CalendarSessionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// qint64
        SessionIdRole = Qt::UserRole + 1,
        ServiceRole,
        /// "9:00 AM – 10:00 AM"; on the computer's clock, like StartRole.
        TimesRole,
        /// "9:00 AM"
        StartRole,
        /// int of SessionStatus
        StatusRole,
        /// "#RRGGBB", or empty
        ColorRole,
    };

    /// The practice outlives it.
    explicit CalendarSessionModel(const Practice &practice, QObject *parent = nullptr);
    ~CalendarSessionModel() override;

    /// Which days: read when they are other ones, or the computer is in another zone now.
    void setDays(QDate first, int count);
    void reload();
    /// After a change of language or region.
    void retranslate();

    [[nodiscard]] const std::vector<CalendarDay> &days() const { return m_days; }
    /// One for each row.
    [[nodiscard]] const std::vector<SessionSpan> &spans() const { return m_spans; }
    [[nodiscard]] SessionId sessionAt(int row) const;
    /// -1 when it is not one of these.
    [[nodiscard]] int rowOf(SessionId id) const;
    /// All calendars, also those that are hidden.
    [[nodiscard]] const QList<Calendar> &calendars() const { return m_calendars; }
    /// When the practitioner works; perhaps not set.
    [[nodiscard]] const WorkingHours &workingHours() const { return m_hours; }
    /// Reads the words of these rows together, before they are asked for one by one.
    void fetch(std::span<const int> rows) const;
    /// How many sessions' words were read, for tests.
    [[nodiscard]] int fetchCount() const { return m_fetchCount; }
    /// The computer's zone, whose hours these are.
    [[nodiscard]] const QByteArray &zone() const { return m_zone; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void calendarsChanged();
    void workingHoursChanged();
    /// Something could not be read; what it should show is left out. Also emitted from within data().
    void failed(const bitacora::Error &error) const;

private:
    void readCalendars();
    void readSpans();
    void updateSessions(RecordChange change, const QList<SessionId> &ids);
    void updateCalendars();
    void forgetWords();
    void replaceRow(SessionId id, const std::optional<SessionSpan> &fresh);
    [[nodiscard]] bool isShown(const SessionSpan &span) const;
    [[nodiscard]] const Calendar *calendarOf(int row) const;
    [[nodiscard]] const SessionSummary &words(int row) const;

    const Practice &m_practice;
    QDate m_first;
    QByteArray m_zone;
    std::vector<CalendarDay> m_days;
    std::vector<SessionSpan> m_spans;
    QList<Calendar> m_calendars;
    WorkingHours m_hours;
    mutable QCache<qint64, SessionSummary> m_words;
    mutable int m_fetchCount = 0;
    SessionSummary m_blank;
};

} // namespace bitacora
