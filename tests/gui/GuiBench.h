#pragma once

#include "Clock.h"
#include "FileDialogs.h"
#include "MainWindow.h"
#include "Preferences.h"
#include "UtcZone.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace bitacora {

/// A clock that stands still until it is told otherwise.
class StillClock : public Clock
{
public:
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(15, 30), utcZone);

    [[nodiscard]] QDateTime now() const override { return time; }
    [[nodiscard]] QByteArray zone() const override { return "UTC"; }
};

/// Answers every file chooser with what the test wrote here.
class AnsweredDialogs : public FileDialogs
{
public:
    AnsweredDialogs();
    ~AnsweredDialogs() override;

    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return savedFile; }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return openedFile; }
    QString openFolder(QWidget *, const QString &, const QString &) override { return openedFolder; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return confirmed; }

    QString savedFile;
    QString openedFile;
    QString openedFolder;
    bool confirmed = true;
};

/// The whole window as a person has it, over a folder, settings and a clock of its own, with cheap keys.
class GuiBench
{
public:
    static const QString passphrase;

    GuiBench();
    ~GuiBench();

    /// Makes a small practice with clients and sessions, closed again; returns its path.
    QString makePractice(const QString &name = QStringLiteral("Río Claro"));
    /// Shows a window anew (the program started again), asking for `path` or what it would by itself.
    MainWindow &startWindow(const QString &path = {});
    /// Types the passphrase and waits until the practice is open.
    bool unlock();
    /// Locks by the keys, and waits until nothing of the practice is left.
    bool lock();
    /// Shows a window with the small practice open.
    MainWindow &openWindow();
    /// From the first page, by the keys: a new practice, whose recovery code is shown once it is made.
    void createPractice();
    /// Asks in the settings for another data key, by the keys.
    void replaceKey(const QString &typed = passphrase);
    MainWindow &window() { return *m_window; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString recoveryCode() const { return m_recoveryCode; }

    /// Types into whatever has the keyboard, as a person does.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses Tab until the widget of that object name has the keyboard.
    bool tabTo(const QString &objectName);
    /// The visible widget of that object name.
    template <typename T>
    T *find(const QString &objectName)
    {
        const auto found = m_window->findChildren<T *>(objectName);
        for (T *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Whether a label of the window that can be seen has the part in its text.
    [[nodiscard]] bool says(const QString &part) const;
    /// Whether any widget of the program shows or holds the text.
    static bool anyWidgetSays(const QString &text);

    StillClock clock;
    AnsweredDialogs dialogs;
    /// Whether the window makes backups by itself.
    bool backsUp = false;
    bool canForbidCapture = false;
    /// The window's; outlives it.
    QuickUnlock::Keychain keychain;

private:
    QTemporaryDir m_folder;
    QString m_recoveryCode;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;

public:
    Preferences &preferences() { return *m_preferences; }
    [[nodiscard]] ShellOptions options() const;
};

} // namespace bitacora
