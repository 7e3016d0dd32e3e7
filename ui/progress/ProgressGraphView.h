#pragma once

#include "ProgressGraph.h"
#include "ProgressStatistics.h"

#include <QWidget>

#include <optional>

namespace bitacora {

/// The graph on the page. Arrows walk from point to point and say each one's date and figure; the pointer does the same
/// by resting on one.
class ProgressGraphView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressGraphView(QWidget *parent = nullptr);

    void setSeries(const ProgressSeries &series, const ProgressStatistics &statistics);
    /// The point that is called out, by its place in the series; -1 when none is.
    [[nodiscard]] int currentPoint() const;
    void setCurrentPoint(int point);
    /// As it stands there now.
    [[nodiscard]] const ProgressGraphLayout &graphLayout();
    void retranslate();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointChosen(int point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect graphRect() const;
    void forgetLayout();
    void goTo(int dot);
    void paintCallout(QPainter &painter, int dot) const;

    ProgressSeries m_series;
    ProgressStatistics m_statistics;
    std::optional<ProgressGraphLayout> m_layout;
    /// Of the layout's dots: where the keyboard is, and where the pointer rests; -1 for none.
    int m_current = -1;
    int m_hovered = -1;
    bool m_focusRing = false;
};

} // namespace bitacora
