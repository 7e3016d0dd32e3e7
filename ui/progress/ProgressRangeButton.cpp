#include "ProgressRangeButton.h"

#include "Clock.h"
#include "DateRangePopup.h"
#include "DateWords.h"
#include "LocalNow.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>

namespace bitacora {

ProgressRangeButton::ProgressRangeButton(const Clock &clock, QWidget *parent)
    : FilterButton(parent)
    , m_clock(clock)
    , m_menu(new QMenu(this))
    , m_choices(new QActionGroup(this))
    , m_popup(new DateRangePopup(this))
{
    for (const Choice choice : {All, Last30Days, Last90Days, ThisYear, Custom}) {
        QAction *action = m_choices->addAction(m_menu->addAction(QString()));
        action->setCheckable(true);
        action->setData(choice);
    }
    setMenu(m_menu);
    connect(m_choices, &QActionGroup::triggered, this, &ProgressRangeButton::choose);
    connect(m_popup, &DateRangePopup::rangeChosen, this, &ProgressRangeButton::setRange);
    connect(this, &FilterButton::cleared, this, [this] { setRange({}); });
    retranslate();
}

QDate ProgressRangeButton::today() const
{
    return localNow(m_clock).date();
}

DateRange ProgressRangeButton::rangeOf(Choice choice) const
{
    constexpr int month = 30;
    constexpr int quarter = 90;
    const QDate day = today();
    switch (choice) {
    case Last30Days:
        return {day.addDays(1 - month), day};
    case Last90Days:
        return {day.addDays(1 - quarter), day};
    case ThisYear:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    case All:
    case Custom:
        break;
    }
    return {};
}

void ProgressRangeButton::choose(QAction *action)
{
    const auto choice = Choice(action->data().toInt());
    if (choice == Custom)
        m_popup->popupUnder(this, m_range, today());
    else
        setRange(rangeOf(choice));
    // Which one is checked follows from the days.
    retranslate();
}

void ProgressRangeButton::setRange(const DateRange &range)
{
    const bool isOther = range != m_range;
    m_range = range;
    setActive(!m_range.isOpen());
    retranslate();
    if (isOther)
        Q_EMIT rangeChanged();
}

void ProgressRangeButton::changeEvent(QEvent *event)
{
    FilterButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressRangeButton::retranslate()
{
    //: Which days a graph shows: all.
    const QStringList texts {tr("Since baseline"), tr("Last 30 days"), tr("Last 90 days"), tr("This year"),
                             //: Opens a form for two dates.
                             tr("Other dates…")};
    QString shown = DateWords::range(m_range, today());
    bool isKnown = false;
    const QList<QAction *> actions = m_choices->actions();
    for (int i = 0; i < actions.size(); ++i) {
        actions.at(i)->setText(texts.at(i));
        const bool isShown = i == Custom ? !isKnown : rangeOf(Choice(i)) == m_range;
        actions.at(i)->setChecked(isShown);
        if (isShown && i != Custom)
            shown = texts.at(i);
        isKnown = isKnown || isShown;
    }
    setText(shown);
    //: Which days a graph shows, for screen readers; %1 is such as "Last 30 days".
    button()->setAccessibleName(tr("Days shown: %1").arg(shown));
}

} // namespace bitacora
