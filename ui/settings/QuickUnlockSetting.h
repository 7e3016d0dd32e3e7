#pragma once

#include "QuickUnlock.h"

#include <QWidget>

class QTimer;

namespace bitacora {

class BusyLine;
class MessageBar;
class PassphraseChange;
class Practice;
class Preferences;
class QuickUnlockPanel;
class SecurityRow;
enum class ActivityKind;
struct Error;

/// The line about quick unlock: whether it is on, and the panel that turns it on.
class QuickUnlockSetting : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive it.
    struct Ground
    {
        Practice &practice;
        Preferences &preferences;
        QuickUnlock &quick;
    };

    explicit QuickUnlockSetting(const Ground &ground, QWidget *parent = nullptr);
    /// What is not on by then does not come on.
    ~QuickUnlockSetting() override;

    /// What time has changed.
    void refresh();

Q_SIGNALS:
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void act();
    void beginTurningOn();
    void turnOn();
    void waitForKeychain();
    void turnedOn();
    void showFailure(const Error &error);
    void closePanel();
    void log(ActivityKind kind);
    void retranslate();

    Practice &m_practice;
    Preferences &m_preferences;
    QuickUnlock &m_quick;
    bool m_isTurningOn = false;
    PassphraseChange *m_check;
    SecurityRow *m_row;
    QuickUnlockPanel *m_panel;
    BusyLine *m_checking;
    BusyLine *m_wrapping;
    QTimer *m_patience;
    MessageBar *m_messages;
};

} // namespace bitacora
