#include "DatePickField.h"

#include "Icons.h"
#include "Metrics.h"
#include "PopupPlace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int daysInWeek = 7;

/// Days that a key moves the date; 0 for any other key.
int daysOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_PageUp:
        return -daysInWeek;
    case Qt::Key_PageDown:
        return daysInWeek;
    default:
        return 0;
    }
}

/// Closes with Escape, which a calendar leaves to what it stands on.
class CalendarPopup final : public QFrame
{
public:
    explicit CalendarPopup(QWidget *parent)
        : QFrame(parent, Qt::Popup)
    {
        setFrameShape(QFrame::StyledPanel);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            hide();
        else
            QFrame::keyPressEvent(event);
    }
};

} // namespace

DatePickField::DatePickField(QWidget *parent)
    : DateField(parent)
    , m_open(addAction(themedIcon(Icon::Calendar), QLineEdit::TrailingPosition))
{
    connect(m_open, &QAction::triggered, this, &DatePickField::openCalendar);
    retranslate();
}

void DatePickField::makeCalendar()
{
    m_popup = new CalendarPopup(this);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(metrics::halfGrid, metrics::halfGrid, metrics::halfGrid, metrics::halfGrid);
    m_calendar = new QCalendarWidget(m_popup);
    layout->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePickField::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePickField::pick);
    retranslate();
}

void DatePickField::openCalendar()
{
    if (!m_calendar)
        makeCalendar();
    if (date().isValid())
        m_calendar->setSelectedDate(date());
    showUnder(*m_popup, *this);
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DatePickField::pick(QDate date)
{
    m_popup->hide();
    setDate(date);
    Q_EMIT textEdited(text());
    setFocus(Qt::PopupFocusReason);
}

void DatePickField::keyPressEvent(QKeyEvent *event)
{
    const int days = daysOf(*event);
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
    } else if (days != 0 && event->modifiers() == Qt::NoModifier && date().isValid()) {
        setDate(date().addDays(days));
        Q_EMIT textEdited(text());
    } else {
        DateField::keyPressEvent(event);
    }
}

void DatePickField::changeEvent(QEvent *event)
{
    DateField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DatePickField::retranslate()
{
    m_open->setText(tr("Open the calendar"));
    m_open->setToolTip(tr("Open the calendar (Alt+Down)"));
    if (!m_calendar)
        return;
    m_calendar->setAccessibleName(tr("Calendar"));
    // The part of it that takes the keyboard.
    m_calendar->findChild<QAbstractItemView *>()->setAccessibleName(m_calendar->accessibleName());
    const auto name = [this](const char *button, const QString &words) {
        m_calendar->findChild<QWidget *>(QLatin1StringView(button))->setAccessibleName(words);
    };
    name("qt_calendar_prevmonth", tr("Previous month"));
    name("qt_calendar_nextmonth", tr("Next month"));
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
}

} // namespace bitacora
