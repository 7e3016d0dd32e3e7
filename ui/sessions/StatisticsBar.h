#pragma once

#include "SessionStatistics.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class FigureRow;

/// The figures of what the filter shows; one key press shows those of all sessions below them.
class StatisticsBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsBar(QWidget *parent = nullptr);

    /// `narrowed` is false when the filter shows everything; the second line then has nothing to add.
    void setStatistics(const SessionStatistics &shown, const SessionStatistics &all, bool narrowed);
    /// Whether the figures of all sessions are shown too.
    [[nodiscard]] bool isExpanded() const;
    void setExpanded(bool expanded);

Q_SIGNALS:
    void expandedChanged(bool expanded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// The second line, while it is asked for.
    void showAll();

    SessionStatistics m_shown;
    SessionStatistics m_all;
    bool m_narrowed = false;
    FigureRow *m_shownRow;
    FigureRow *m_allRow;
    QPushButton *m_inAll;
};

} // namespace bitacora
