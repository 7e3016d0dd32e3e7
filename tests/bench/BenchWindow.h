#pragma once

#include "BenchPractice.h"
#include "MainWindow.h"
#include "PracticePlace.h"
#include "Preferences.h"

#include <QObject>

#include <functional>

namespace bitacora {

class SessionTimeline;

/// Counts how often a widget is painted.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *widget);
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Lets the window work until it is so; ends the program when that takes far too long.
void waitFor(const std::function<bool()> &isDone);

/// The program's window with the practice that is measured.
class BenchWindow
{
public:
    explicit BenchWindow(const BenchPractice &bench);

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// With its key, as after the passphrase.
    void open();
    void lock();
    void goTo(const PracticePlace &place);
    /// The timeline that is on the screen; null while there is none.
    [[nodiscard]] SessionTimeline *timeline() const;

private:
    const BenchPractice &m_bench;
    Preferences m_preferences;
    MainWindow m_window;
    SecretBytes m_key;
};

} // namespace bitacora
