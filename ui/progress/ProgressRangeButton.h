#pragma once

#include "FilterButton.h"
#include "SessionFilter.h"

#include <QActionGroup>

class QMenu;

namespace bitacora {

class Clock;
class DateRangePopup;

/// Which days of a graph are shown: all since the baseline, the last ones, this year, or from one date to another.
class ProgressRangeButton : public FilterButton
{
    Q_OBJECT

public:
    explicit ProgressRangeButton(const Clock &clock, QWidget *parent = nullptr);

    /// Open at both ends for all.
    [[nodiscard]] DateRange range() const { return m_range; }
    void setRange(const DateRange &range);
    [[nodiscard]] QMenu *rangeMenu() const { return m_menu; }

Q_SIGNALS:
    void rangeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Choice { All, Last30Days, Last90Days, ThisYear, Custom };

    [[nodiscard]] DateRange rangeOf(Choice choice) const;
    [[nodiscard]] QDate today() const;
    void choose(QAction *action);
    void retranslate();

    const Clock &m_clock;
    DateRange m_range;
    QMenu *m_menu;
    QActionGroup *m_choices;
    DateRangePopup *m_popup;
};

} // namespace bitacora
