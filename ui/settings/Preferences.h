#pragma once

#include "Theme.h"

#include <QObject>
#include <QSettings>
#include <QString>

namespace bitacora {

/// What the program remembers outside of any practice, in a plain file: how it looks, how it speaks, when it
/// locks, and where the last practice lies. It holds nothing of a record. Saved as soon as it changes; what cannot be
/// saved holds as long as the program runs.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Limits of idleMinutes.
    static constexpr int leastIdleMinutes = 1;
    static constexpr int mostIdleMinutes = 240;
    static constexpr int defaultIdleMinutes = 10;

    /// Limits of quickHours.
    static constexpr int leastQuickHours = 1;
    static constexpr int mostQuickHours = 24;
    static constexpr int defaultQuickHours = 8;

    /// In the place that the system has for settings.
    explicit Preferences(QObject *parent = nullptr);
    /// In `file` (INI).
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// "" follows the system; else "en" or "es". Any other one becomes "".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Minutes without a key or a move of the pointer until the practice locks; 1 to 240.
    [[nodiscard]] int idleMinutes() const;
    /// What lies outside of the limits is brought to the nearest.
    void setIdleMinutes(int minutes);

    /// Whether the practice locks when the computer sleeps, its lid is closed, its screen is locked or it is another
    /// person's turn.
    [[nodiscard]] bool locksWithSystem() const;
    void setLocksWithSystem(bool locks);

    /// For how many hours quick unlock was last turned on; 1 to 24.
    [[nodiscard]] int quickHours() const;
    void setQuickHours(int hours);

    /// Whether the windows are kept out of screenshots, recordings and shared screens, where the system can do that.
    [[nodiscard]] bool forbidsCapture() const;
    void setForbidsCapture(bool forbids);

    /// The folder of the practice that was open last, or empty.
    [[nodiscard]] QString lastPractice() const;
    void setLastPractice(const QString &folder);

    /// Where it lies; for a person to read, not to write to.
    [[nodiscard]] QString place() const;
    /// Whether everything is saved; what could not be before is tried once more.
    [[nodiscard]] bool isSaved() const;

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void languageChanged(const QString &language);
    void themeChanged(bitacora::ThemeChoice theme);
    void idleMinutesChanged(int minutes);
    void locksWithSystemChanged(bool locks);
    void forbidsCaptureChanged(bool forbids);
    void lastPracticeChanged(const QString &folder);
    void notSaved();

private:
    enum class Key {
        Language,
        Theme,
        IdleMinutes,
        LocksWithSystem,
        ForbidsCapture,
        QuickHours,
        LastPractice,
        WindowGeometry
    };
    struct Entry;
    static const Entry &entry(Key key);

    [[nodiscard]] QVariant value(Key key) const;
    /// Whether it was another one.
    bool store(Key key, const QVariant &value);
    void keepToOwner() const;

    QSettings m_settings;
};

} // namespace bitacora
