#include "CalendarHead.h"

#include "Buttons.h"
#include "CalendarChip.h"
#include "Icons.h"
#include "Metrics.h"
#include "SegmentedControl.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int padding = 20;
constexpr int bottomPadding = 14;
constexpr int arrowWidth = 32;
/// Where the chips stand in the first row: behind the arrows and what stretches.
constexpr int chipsPlace = 5;

} // namespace

CalendarHead::CalendarHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_today(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_chipBox(new QWidget(this))
    , m_views(new SegmentedControl(this))
    , m_print(new QPushButton(this))
    , m_firstRow(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(metrics::pageMargin, padding, metrics::pageMargin, bottomPadding);
    m_rows->setSpacing(metrics::grid);
    m_rows->addLayout(m_firstRow);
    m_firstRow->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_previous, m_today, m_next})
        m_firstRow->addWidget(widget);
    m_firstRow->addStretch(1);
    m_firstRow->addWidget(m_chipBox);
    m_firstRow->addWidget(m_views);
    m_firstRow->addWidget(m_print);
    auto *chips = new WrapLayout(metrics::grid, metrics::grid, m_chipBox);
    chips->setContentsMargins({});
    setTextRole(m_title, TextRole::Title);
    for (QPushButton *button : {m_previous, m_today, m_next, m_print})
        makeQuiet(button);
    m_previous->setIcon(themedIcon(Icon::ChevronLeft));
    m_next->setIcon(themedIcon(Icon::ChevronRight));
    for (QPushButton *arrow : {m_previous, m_next})
        arrow->setFixedWidth(arrowWidth);
    for (int view = 0; view < 3; ++view)
        m_views->addSegment({});
    connectParts();
    retranslate();
}

void CalendarHead::connectParts()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_today, &QPushButton::clicked, this, &CalendarHead::todayRequested);
    connect(m_print, &QPushButton::clicked, this, &CalendarHead::printRequested);
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int view) { Q_EMIT viewChosen(CalendarPeriod::View(view)); });
}

void CalendarHead::setPeriod(const CalendarPeriod &period)
{
    const bool isOtherView = period.view != m_period.view;
    m_period = period;
    const QSignalBlocker quiet(m_views);
    m_views->setCurrent(int(period.view));
    // While one goes from period to period the arrows stay where they are below the pointer.
    if (isOtherView)
        m_title->setMinimumWidth(0);
    showTitle();
}

QString CalendarHead::title() const
{
    return m_title->text();
}

void CalendarHead::showTitle()
{
    m_title->setText(m_period.date.isValid() ? m_period.title(QLocale()) : QString());
    m_title->setMinimumWidth(std::max(m_title->minimumWidth(), m_title->sizeHint().width()));
    arrange();
}

void CalendarHead::setCalendars(const QList<Calendar> &calendars)
{
    while (m_chips.size() > calendars.size())
        delete m_chips.takeLast();
    while (m_chips.size() < calendars.size()) {
        auto *chip = new CalendarChip(m_chipBox);
        m_chipBox->layout()->addWidget(chip);
        connect(chip, &CalendarChip::clicked, this, [this, chip](bool shown) {
            Q_EMIT shownChosen(CalendarId {chip->property("calendar").toLongLong()}, shown);
        });
        m_chips.append(chip);
        chip->show();
    }
    for (qsizetype i = 0; i < calendars.size(); ++i) {
        const Calendar &calendar = calendars.at(i);
        CalendarChip *chip = m_chips.at(i);
        chip->setProperty("calendar", calendar.id.value);
        chip->setText(calendar.name);
        chip->setColor(calendar.color);
        chip->setChecked(calendar.shown);
        chip->updateGeometry();
    }
    retranslate();
    orderTabs();
    arrange();
}

void CalendarHead::orderTabs()
{
    QWidget *last = m_next;
    const bool isBeside = m_firstRow->indexOf(m_chipBox) >= 0;
    const auto follow = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    if (isBeside)
        std::for_each(m_chips.begin(), m_chips.end(), follow);
    for (int view = 0; view < m_views->count(); ++view)
        follow(m_views->segment(view));
    follow(m_print);
    if (!isBeside)
        std::for_each(m_chips.begin(), m_chips.end(), follow);
}

void CalendarHead::arrange()
{
    // One calendar needs no choice.
    m_chipBox->setVisible(m_chips.size() > 1);
    int needed = 2 * metrics::pageMargin;
    for (const QWidget *widget : std::initializer_list<const QWidget *> {m_previous, m_today, m_next, m_views, m_print})
        needed += widget->sizeHint().width() + metrics::grid;
    needed += m_title->minimumWidth();
    for (const CalendarChip *chip : std::as_const(m_chips))
        needed += chip->sizeHint().width() + metrics::grid;
    const bool fits = needed <= width();
    const bool isBeside = m_firstRow->indexOf(m_chipBox) >= 0;
    if (fits == isBeside)
        return;
    if (fits) {
        m_rows->removeWidget(m_chipBox);
        m_firstRow->insertWidget(chipsPlace, m_chipBox);
    } else {
        m_firstRow->removeWidget(m_chipBox);
        m_rows->addWidget(m_chipBox);
    }
    orderTabs();
}

void CalendarHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CalendarHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CalendarHead::retranslate()
{
    //: What the calendar shows at once.
    m_views->setText(int(CalendarPeriod::View::Day), tr("Day"));
    //: What the calendar shows at once.
    m_views->setText(int(CalendarPeriod::View::Week), tr("Week"));
    //: What the calendar shows at once.
    m_views->setText(int(CalendarPeriod::View::Month), tr("Month"));
    m_views->setAccessibleName(tr("Days shown at once"));
    m_today->setText(tr("Today"));
    //: A tooltip; T is a key.
    m_today->setToolTip(tr("Go to today (T)"));
    m_previous->setAccessibleName(tr("Earlier"));
    //: A tooltip; Page Up is a key.
    m_previous->setToolTip(tr("Earlier (Page Up)"));
    m_next->setAccessibleName(tr("Later"));
    //: A tooltip; Page Down is a key.
    m_next->setToolTip(tr("Later (Page Down)"));
    //: Show how the week looks on paper, and print it.
    m_print->setText(tr("Print"));
    //: A tooltip of "Print".
    m_print->setToolTip(tr("Print the week"));
    for (CalendarChip *chip : std::as_const(m_chips)) {
        //: A button that shows or hides a calendar; %1 is its name.
        chip->setAccessibleName(tr("Show %1").arg(chip->text()));
        chip->setToolTip(chip->text());
    }
    m_title->setMinimumWidth(0);
    showTitle();
}

} // namespace bitacora
