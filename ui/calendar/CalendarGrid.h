#pragma once

#include "BlockCache.h"
#include "CalendarSessionModel.h"

#include <QAbstractScrollArea>
#include <QDateTime>

class QHelpEvent;

namespace bitacora {

/// What the views of the calendar have in common: they show the sessions of a model, one of which can be current,
/// to the eye and to screen readers.
class CalendarGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The model stays its owner's, and outlives the view.
    explicit CalendarGrid(CalendarSessionModel &sessions, QWidget *parent = nullptr);
    ~CalendarGrid() override;

    [[nodiscard]] CalendarSessionModel &sessions() const { return m_sessions; }
    [[nodiscard]] SessionId currentSession() const { return m_current; }
    /// Nothing happens when it is not one of the sessions shown; an invalid id is none.
    virtual void setCurrentSession(SessionId id);
    /// Where the session stands in the viewport; empty where it is not shown.
    [[nodiscard]] virtual QRect sessionRect(SessionId id) const = 0;
    /// The one at a place of the viewport.
    [[nodiscard]] virtual SessionId sessionAt(const QPoint &position) const = 0;
    /// The day that the keyboard is on.
    [[nodiscard]] virtual QDate currentDay() const = 0;
    virtual void setCurrentDay(QDate day) = 0;
    /// The present instant: moves the line that says so.
    void setNow(const QDateTime &now);

Q_SIGNALS:
    void currentChanged(bitacora::SessionId id);
    /// Clicked, or Enter: the person wants to see all of it.
    void sessionOpened(bitacora::SessionId id);
    /// Another time or length was chosen for it. The view changes nothing itself.
    void rescheduled(const bitacora::SessionSpan &span);
    /// The arrows left the days that are shown.
    void dayLeft(QDate day);
    /// The person wants to see that day alone.
    void dayChosen(QDate day);
    /// Escape, with nothing left to give up here.
    void escaped();

protected:
    /// The sessions or the size changed; whatever depends on them is computed when it is needed next.
    virtual void invalidate() = 0;
    /// The keyboard came here otherwise than by its own arrows, or other sessions lie where it is: it goes on to what
    /// it can be seen on.
    virtual void settle() { }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] int currentRow() const { return m_sessions.rowOf(m_current); }

    [[nodiscard]] BlockCache &blockCache() const { return m_blockCache; }

    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    void sayCurrent();

    CalendarSessionModel &m_sessions;
    SessionId m_current;
    QDateTime m_now;
    mutable BlockCache m_blockCache;
};

} // namespace bitacora
