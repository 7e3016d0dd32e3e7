#pragma once

#include "LiveTally.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class LiveButton;

/// One behavior while a session goes on: a button that counts it, or starts and stops its stopwatch; of intervals one
/// for those with it and one for those without.
class LiveBehaviorRow : public QWidget
{
    Q_OBJECT

public:
    LiveBehaviorRow(const FactTerm &term, BehaviorMeasure measure, QWidget *parent = nullptr);

    /// Null for what is not there (yet).
    void show(const BehaviorData *data, const RunningWatch *watch, const QDateTime &now);
    [[nodiscard]] BehaviorMeasure measure() const { return m_measure; }
    [[nodiscard]] bool isTimed() const;
    /// Counts, or starts and stops.
    [[nodiscard]] LiveButton *button() const { return m_button; }
    /// Counts an interval without it; null for every other measure.
    [[nodiscard]] LiveButton *withoutButton() const { return m_without; }
    /// Says that it did not occur; hidden once there is a number.
    [[nodiscard]] QPushButton *noneButton() const { return m_none; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showFigures();
    void retranslate();

    FactTerm m_term;
    BehaviorMeasure m_measure;
    /// As it was shown last.
    BehaviorData m_data;
    std::optional<int> m_runningSeconds;
    QLabel *m_title = nullptr;
    LiveButton *m_button;
    LiveButton *m_without = nullptr;
    QPushButton *m_none;
};

} // namespace bitacora
