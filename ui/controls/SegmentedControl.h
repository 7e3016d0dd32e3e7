#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace bitacora {

/// A few choices side by side of which one holds: "All | Upcoming | Past". One stop for Tab; arrows move.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns its index. The first one becomes current without a signal.
    int addSegment(const QString &text);
    void setText(int index, const QString &text);
    [[nodiscard]] int count() const;
    [[nodiscard]] QAbstractButton *segment(int index) const;

    /// -1 while there is no segment.
    [[nodiscard]] int current() const;
    /// Emits currentChanged when it is another one.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void orderAfterPrevious(QWidget *segment, int index);
    void moveBy(int steps);
    void focusCurrent();

    QButtonGroup *m_group;
};

} // namespace bitacora
