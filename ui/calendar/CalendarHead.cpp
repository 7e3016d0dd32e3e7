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
    , m_new(new QPushButton(this))
    , m_firstRow(new QHBoxLayout)
    , m_secondRow(new QHBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics::pageMargin, padding, metrics::pageMargin, bottomPadding);
    rows->setSpacing(metrics::grid);
    rows->addLayout(m_firstRow);
    rows->addLayout(m_secondRow);
    m_firstRow->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_previous, m_today, m_next})
        m_firstRow->addWidget(widget);
    m_firstRow->addStretch(1);
    m_firstRow->addWidget(m_chipBox);
    m_firstRow->addWidget(m_views);
    m_firstRow->addWidget(m_print);
    m_firstRow->addWidget(m_new);
    auto *chips = new WrapLayout(metrics::grid, metrics::grid, m_chipBox);
    chips->setContentsMargins({});
    setTextRole(m_title, TextRole::Title);
    for (QPushButton *button : {m_previous, m_today, m_next, m_print})
        makeQuiet(button);
    makePrimary(m_new);
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
    connect(m_new, &QPushButton::clicked, this, &CalendarHead::newRequested);
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
    const auto follow = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    const auto followChips = [this, &follow] { std::for_each(m_chips.begin(), m_chips.end(), follow); };
    if (m_areChipsBeside)
        followChips();
    for (int view = 0; view < m_views->count(); ++view)
        follow(m_views->segment(view));
    if (m_isPrintBeside)
        follow(m_print);
    follow(m_new);
    if (!m_areChipsBeside)
        followChips();
    if (!m_isPrintBeside)
        follow(m_print);
}

int CalendarHead::widthOf(std::initializer_list<const QWidget *> widgets)
{
    int width = 0;
    for (const QWidget *widget : widgets)
        width += widget->sizeHint().width() + metrics::grid;
    return width;
}

void CalendarHead::arrange()
{
    // One calendar needs no choice.
    m_chipBox->setVisible(m_chips.size() > 1);
    int chips = 0;
    for (const CalendarChip *chip : std::as_const(m_chips))
        chips += widthOf({chip});
    const int least = 2 * metrics::pageMargin + m_title->minimumWidth() + metrics::grid
        + widthOf({m_previous, m_today, m_next, m_views, m_new});
    const bool hasPrint = least + widthOf({m_print}) <= width();
    const bool hasChips = hasPrint && least + widthOf({m_print}) + (m_chips.size() > 1 ? chips : 0) <= width();
    if (hasPrint == m_isPrintBeside && hasChips == m_areChipsBeside)
        return;
    m_isPrintBeside = hasPrint;
    m_areChipsBeside = hasChips;
    for (QBoxLayout *row : {m_firstRow, m_secondRow}) {
        row->removeWidget(m_chipBox);
        row->removeWidget(m_print);
    }
    if (hasChips)
        m_firstRow->insertWidget(m_firstRow->indexOf(m_views), m_chipBox);
    else
        m_secondRow->insertWidget(0, m_chipBox, 1);
    if (hasPrint)
        m_firstRow->insertWidget(m_firstRow->indexOf(m_new), m_print);
    else
        m_secondRow->addWidget(m_print);
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
    m_new->setText(tr("New session"));
    //: A tooltip; N is a key.
    m_new->setToolTip(tr("New session (N)"));
    for (CalendarChip *chip : std::as_const(m_chips)) {
        //: A button that shows or hides a calendar; %1 is its name.
        chip->setAccessibleName(tr("Show %1").arg(chip->text()));
        chip->setToolTip(chip->text());
    }
    m_title->setMinimumWidth(0);
    showTitle();
}

} // namespace bitacora
