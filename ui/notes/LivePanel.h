#pragma once

#include "FactsDraft.h"
#include "LiveTally.h"
#include "Session.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bitacora {

class Clock;
class EmptyState;
class LiveBehaviorRow;
class LiveButton;
class LiveKeys;
class LiveProgramRow;

/// What happens in a session as it happens: its clock, a big button for each behavior and program of the plan, each
/// with a key, and the way to take back the last tap. What is tapped is in the draft at once.
class LivePanel : public QWidget
{
    Q_OBJECT

public:
    explicit LivePanel(const Clock &clock, QWidget *parent = nullptr);

    void open(const Session &session, const FactsDraft &draft, const ClientPlan &plan);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] FactsDraft draft() const;
    void focusFirst();
    [[nodiscard]] const QList<LiveBehaviorRow *> &behaviors() const { return m_behaviors; }
    [[nodiscard]] const QList<LiveProgramRow *> &programs() const { return m_programs; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    [[nodiscard]] QString clockText() const;
    /// What was tapped last: "Hitting: one more".
    [[nodiscard]] QString lastText() const;
    void tick();

Q_SIGNALS:
    void changed();
    void left();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void clearRows();
    void holdClock();
    void addBehavior(qsizetype index, LiveKeys &keys);
    void addProgram(qsizetype index, LiveKeys &keys);
    bool pressKey(const QKeyEvent *event);
    void tap(const std::function<void()> &deed);
    void undo();
    void forgetTyped(int row, const QStringList &places);
    void showAll();
    void showClock();
    void showLast();
    [[nodiscard]] static QString stepText(const LiveStep &step);
    void retranslate();

    const Clock &m_clock;
    bool m_isOpen = false;
    Session m_session;
    LiveTally m_tally;
    QMap<QString, QString> m_typed;
    QTimer m_everySecond;
    QWidget *m_head;
    QLabel *m_time;
    QLabel *m_planned;
    QLabel *m_last;
    QPushButton *m_undo;
    QLabel *m_behaviorsTitle;
    QLabel *m_programsTitle;
    QLabel *m_hint;
    EmptyState *m_empty;
    QVBoxLayout *m_behaviorColumn;
    QVBoxLayout *m_programColumn;
    QList<LiveBehaviorRow *> m_behaviors;
    QList<LiveProgramRow *> m_programs;
    QList<LiveButton *> m_buttons;
};

} // namespace bitacora
