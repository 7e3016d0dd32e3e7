#include "CalendarPage.h"

#include "CalendarHead.h"
#include "CalendarSessionModel.h"
#include "CalendarSide.h"
#include "DayGrid.h"
#include "Hairline.h"
#include "LocalNow.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "MonthGrid.h"
#include "MoveOffer.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "SessionRepository.h"
#include "TimelineBooking.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Below this width the session stands under the calendar rather than beside it.
constexpr int narrowWidth = 900;
constexpr int minuteMs = 60'000;
const QString stateName = u"calendar"_s;
constexpr std::array viewNames {"day", "week", "month"};

} // namespace

CalendarPage::CalendarPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_sessions(new CalendarSessionModel(practice.practice(), this))
    , m_head(new CalendarHead(this))
    , m_messages(new MessageBar(this))
    , m_moves(new MoveOffer(practice, *m_messages, this))
    , m_booked(new MessageBar(this))
    , m_splitter(new QSplitter(this))
    , m_views(new QStackedWidget(m_splitter))
    , m_days(new DayGrid(*m_sessions, m_views))
    , m_month(new MonthGrid(*m_sessions, m_views))
    , m_side(new CalendarSide(practice, m_booked, m_splitter))
{
    build();
    connectParts();
    retranslate();
    m_head->setCalendars(m_sessions->calendars());
    tick();
    restoreState();
    m_days->showMorning();
    arrange();
}

CalendarPage::~CalendarPage()
{
    flush();
}

void CalendarPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    for (MessageBar *messages : {m_messages, m_booked}) {
        auto *bar = new QHBoxLayout;
        bar->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
        bar->addWidget(messages);
        column->addLayout(bar);
    }
    column->addWidget(new Hairline(this));
    column->addWidget(m_splitter, 1);
    m_views->addWidget(m_days);
    m_views->addWidget(m_month);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(metrics::hairline);

    m_minute.setSingleShot(true);
}

void CalendarPage::connectParts()
{
    connectGrid(m_days);
    connectGrid(m_month);
    connect(m_head, &CalendarHead::stepped, this, [this](int steps) { setPeriod(m_period.moved(steps)); });
    connect(m_head, &CalendarHead::todayRequested, this, &CalendarPage::goToToday);
    connect(m_head, &CalendarHead::viewChosen, this, &CalendarPage::setView);
    connect(m_head, &CalendarHead::shownChosen, this, [this](CalendarId calendar, bool shown) {
        if (const auto done = m_practice.calendarChanges().setShown(calendar, shown); !done)
            m_messages->showError(done.error());
    });
    connect(m_head, &CalendarHead::printRequested, this, &CalendarPage::print);
    auto *printKeys = new QShortcut(QKeySequence::Print, this);
    printKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(printKeys, &QShortcut::activated, this, &CalendarPage::print);
    connect(m_sessions, &CalendarSessionModel::calendarsChanged, this,
            [this] { m_head->setCalendars(m_sessions->calendars()); });
    connect(m_sessions, &CalendarSessionModel::failed, this,
            [this](const Error &error) { m_messages->showError(error); });
    connect(m_moves, &MoveOffer::undoing, m_side, &CalendarSide::flush);
    connect(m_moves, &MoveOffer::undone, this, &CalendarPage::focusGrid);
    connect(m_head, &CalendarHead::newRequested, this, &CalendarPage::newSession);
    connect(m_side, &CalendarSide::changed, this, &CalendarPage::arrange);
    connect(m_side, &CalendarSide::left, this, &CalendarPage::focusGrid);
    connect(m_side, &CalendarSide::booked, this, &CalendarPage::showBooked);
    connect(m_side, &CalendarSide::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_days, &DayGrid::slotChosen, this, &CalendarPage::book);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_splitter->orientation() == Qt::Horizontal)
            m_sideWidth = m_splitter->sizes().last();
    });
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::tick);
}

void CalendarPage::connectGrid(CalendarGrid *grid)
{
    connect(grid, &CalendarGrid::sessionOpened, this, &CalendarPage::openSession);
    connect(grid, &CalendarGrid::rescheduled, this, &CalendarPage::reschedule);
    connect(grid, &CalendarGrid::dayLeft, this, &CalendarPage::goTo);
    connect(grid, &CalendarGrid::dayChosen, this, [this](QDate day) { setPeriod({CalendarPeriod::View::Day, day}); });
    connect(grid, &CalendarGrid::escaped, this, [this] {
        if (m_moves->isAsking())
            m_moves->restore();
        else
            closeSession();
    });
}

CalendarGrid *CalendarPage::grid() const
{
    return m_period.view == CalendarPeriod::View::Month ? static_cast<CalendarGrid *>(m_month) : m_days;
}

QDate CalendarPage::today() const
{
    const Clock &clock = m_practice.practice().clock();
    return localNow(clock).date();
}

void CalendarPage::setPeriod(const CalendarPeriod &period)
{
    const bool hadFocus = m_views->isAncestorOf(focusWidget()) || focusWidget() == this;
    const QLocale locale;
    m_period = period;
    m_sessions->setDays(period.firstDay(locale), period.dayCount(locale));
    m_head->setPeriod(period);
    m_month->setMonth(period.date);
    m_views->setCurrentWidget(grid());
    if (!period.holds(grid()->currentDay(), locale) || grid()->currentDay() != period.date) {
        const bool staysOnSession = grid()->currentSession().isValid();
        if (!staysOnSession)
            grid()->setCurrentDay(period.date);
    }
    if (hadFocus)
        focusGrid();
}

void CalendarPage::goTo(QDate day)
{
    setPeriod({m_period.view, day});
    grid()->setCurrentDay(day);
}

void CalendarPage::setView(CalendarPeriod::View view)
{
    const QLocale locale;
    // The day that the keyboard is on stays in view.
    const QDate day = m_period.holds(grid()->currentDay(), locale) ? grid()->currentDay() : m_period.date;
    const SessionId session = grid()->currentSession();
    setPeriod({view, day});
    if (m_sessions->rowOf(session) >= 0)
        grid()->setCurrentSession(session);
    else
        grid()->setCurrentDay(day);
}

void CalendarPage::goToToday()
{
    goTo(today());
}

void CalendarPage::openSession(SessionId id)
{
    if (!m_side->showSession(id))
        return;
    const auto session = m_practice.practice().sessions().find(id);
    if (session && m_sessions->rowOf(id) < 0)
        goTo(ZonedTime {session->start.epochSeconds, m_sessions->zone()}.day());
    grid()->setCurrentSession(id);
}

void CalendarPage::closeSession()
{
    m_side->closeTop();
}

SessionPanel *CalendarPage::panel() const
{
    return m_side->panel();
}

bool CalendarPage::isSessionOpen() const
{
    return !m_side->isHidden();
}

void CalendarPage::focusGrid()
{
    grid()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::tick()
{
    const QDateTime now = m_practice.practice().clock().now();
    m_days->setNow(now);
    m_month->setNow(now);
    m_minute.start(minuteMs - int(now.toMSecsSinceEpoch() % minuteMs));
}

bool CalendarPage::flush()
{
    const bool kept = m_side->flush();
    (void)m_practice.practice().settings().setState(stateName, viewNames[size_t(m_period.view)]);
    return kept;
}

void CalendarPage::restoreState()
{
    const QByteArray name = m_practice.practice().settings().state(stateName);
    auto view = CalendarPeriod::View::Week;
    for (size_t i = 0; i < viewNames.size(); ++i) {
        if (name == viewNames[i])
            view = CalendarPeriod::View(i);
    }
    m_days->setCurrentDay(today());
    m_month->setCurrentDay(today());
    setPeriod({view, today()});
}

void CalendarPage::arrange()
{
    const bool narrow = width() < narrowWidth;
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_side->setOrientation(narrow ? Qt::Horizontal : Qt::Vertical);
    const int whole = narrow ? m_splitter->height() : m_splitter->width();
    // A form takes the height that there is.
    m_views->setHidden(narrow && m_side->booking()->needsHeight());
    const int side = narrow ? whole / 2 : m_sideWidth;
    m_splitter->setSizes({whole - side, side});
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_PageUp:
        return setPeriod(m_period.moved(-1));
    case Qt::Key_PageDown:
        return setPeriod(m_period.moved(1));
    case Qt::Key_T:
        return goToToday();
    case Qt::Key_D:
        return setView(CalendarPeriod::View::Day);
    case Qt::Key_W:
        return setView(CalendarPeriod::View::Week);
    case Qt::Key_M:
        return setView(CalendarPeriod::View::Month);
    case Qt::Key_N:
        return newSession();
    case MoveOffer::followingKey:
        return m_moves->moveToo(SeriesScope::ThisAndFollowing);
    case MoveOffer::allKey:
        return m_moves->moveToo(SeriesScope::All);
    case Qt::Key_Escape:
        return m_moves->isAsking() ? m_moves->restore() : focusGrid();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CalendarPage::retranslate()
{
    m_sessions->retranslate();
    m_days->setAccessibleName(tr("Sessions of the days"));
    m_month->setAccessibleName(tr("Sessions of the month"));
    m_messages->clear();
    if (m_period.date.isValid())
        setPeriod(m_period);
}

} // namespace bitacora
