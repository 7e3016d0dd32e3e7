#include "CalendarSide.h"

#include "BookingForm.h"
#include "BookingPanel.h"
#include "DatePickField.h"
#include "Icons.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "TimeField.h"
#include "TimelineBooking.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString draftName = u"booking.calendar"_s;

} // namespace

CalendarSide::CalendarSide(OpenPractice &practice, MessageBar *booked, QWidget *parent)
    : QStackedWidget(parent)
    , m_practice(practice)
    , m_session(new QWidget(this))
    , m_panel(new SessionPanel(practice, m_session))
    , m_close(new QToolButton(m_session))
    , m_foot(new SessionFoot(practice.practice(), m_session))
    , m_booking(new TimelineBooking(practice, booked, this))
{
    build();
    connectSession();
    connect(m_booking, &TimelineBooking::openChanged, this, &CalendarSide::refresh);
    connect(m_booking, &TimelineBooking::booked, this, &CalendarSide::booked);
    connect(m_booking, &TimelineBooking::left, this, &CalendarSide::left);
    connect(m_booking, &TimelineBooking::failed, this, &CalendarSide::failed);
    retranslate();
    // Its own name: the History's panel keeps its draft, too.
    m_booking->setPlace(std::nullopt, draftName);
}

void CalendarSide::build()
{
    // The cross lies on the panel's free corner.
    auto *column = new QGridLayout(m_session);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_panel, 0, 0);
    auto *corner = new QHBoxLayout;
    corner->setContentsMargins(0, 2 * metrics::grid, 2 * metrics::grid, 0);
    corner->addWidget(m_close);
    column->addLayout(corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    column->addWidget(m_foot, 1, 0);
    m_close->raise();
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(Icon::Close));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_session->setAutoFillBackground(true);
    m_session->setBackgroundRole(QPalette::Base);
    m_panel->setClientShown(true);
    addWidget(m_session);
    addWidget(m_booking->panel());
}

void CalendarSide::connectSession()
{
    connect(m_close, &QToolButton::clicked, this, &CalendarSide::closeTop);
    connect(m_panel, &SessionPanel::gone, this, [this] { showSession({}); });
    connect(m_panel, &SessionPanel::escaped, this, &CalendarSide::left);
    connect(m_panel, &SessionPanel::statusChosen, this, [this](SessionStatus status) {
        if (const auto done = m_practice.sessionChanges().setStatus({m_panel->session()}, status); !done)
            Q_EMIT failed(done.error());
    });
    connect(m_booking, &TimelineBooking::heightChanged, this, &CalendarSide::changed);
    m_booking->serve(m_panel, m_foot);
}

bool CalendarSide::showSession(SessionId id)
{
    if (!m_panel->showSession(id)) {
        Q_EMIT failed(m_panel->error());
        return false;
    }
    m_foot->endConfirming();
    m_foot->showSession(id);
    // Who opens a session wants to see it.
    if (id.isValid())
        m_booking->panel()->close();
    refresh();
    return true;
}

void CalendarSide::book(const BookingRequest &request)
{
    const bool isTyped = m_booking->isOpen() && m_booking->panel()->isTyped();
    m_booking->begin(request);
    if (!isTyped || !request.start)
        return;
    const QDateTime wall = request.start->wall();
    BookingForm *form = m_booking->panel()->form();
    form->dateField()->setDate(wall.date());
    form->timeField()->setTime(wall.time());
}

bool CalendarSide::closeTop()
{
    if (m_booking->isOpen())
        m_booking->panel()->close();
    else if (!showSession({}))
        return false;
    Q_EMIT left();
    return true;
}

bool CalendarSide::flush()
{
    const bool noteKept = m_panel->flush();
    const bool reasonKept = m_foot->flush();
    return m_booking->panel()->flush() && noteKept && reasonKept;
}

void CalendarSide::setOrientation(Qt::Orientation orientation)
{
    m_panel->setOrientation(orientation);
}

void CalendarSide::refresh()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    const bool isBooking = m_booking->isOpen();
    setCurrentWidget(isBooking ? static_cast<QWidget *>(m_booking->panel()) : m_session);
    const bool isShown = isBooking || m_panel->session().isValid();
    setVisible(isShown);
    Q_EMIT changed();
    if (hadFocus && !isBooking)
        Q_EMIT left();
}

void CalendarSide::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CalendarSide::retranslate()
{
    m_close->setAccessibleName(tr("Close session"));
    m_close->setToolTip(tr("Close session"));
}

} // namespace bitacora
