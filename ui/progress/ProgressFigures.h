#pragma once

#include "ProgressStatistics.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class FigureLabel;
class WrapLayout;

/// The figures under a graph in one line, and what they mean below them when it is asked for.
class ProgressFigures : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressFigures(QWidget *parent = nullptr);

    void setSeries(const ProgressSeries &series, const ProgressStatistics &statistics);
    [[nodiscard]] QPushButton *aboutButton() const { return m_aboutButton; }
    /// As the line says them.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QLabel *about() const { return m_about; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFigures();
    void retranslate();

    ProgressSeries m_series;
    ProgressStatistics m_statistics;
    WrapLayout *m_line;
    QList<FigureLabel *> m_labels;
    QLabel *m_leftOut;
    QPushButton *m_aboutButton;
    QLabel *m_about;
};

} // namespace bitacora
