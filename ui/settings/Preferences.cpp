#include "Preferences.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr std::array themes {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

QString themeKey(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return u"system"_s;
}

} // namespace

struct Preferences::Entry
{
    Key key;
    QString name;
    QVariant fallback;
};

const Preferences::Entry &Preferences::entry(Key key)
{
    static const std::array entries {
        Entry {Key::Language, u"language"_s, QString()},
        Entry {Key::Theme, u"theme"_s, themeKey(ThemeChoice::System)},
        Entry {Key::IdleMinutes, u"lock/idleMinutes"_s, defaultIdleMinutes},
        Entry {Key::LocksWithSystem, u"lock/withSystem"_s, true},
        Entry {Key::ForbidsCapture, u"screen/forbidsCapture"_s, false},
        Entry {Key::QuickHours, u"lock/quickHours"_s, defaultQuickHours},
        Entry {Key::LastPractice, u"practice/last"_s, QString()},
        Entry {Key::WindowGeometry, u"window/geometry"_s, QByteArray()},
    };
    return entries[std::size_t(key)];
}

Preferences::Preferences(QObject *parent)
    : QObject(parent)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"bitacora"_s, u"bitacora"_s)
{
}

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

QVariant Preferences::value(Key key) const
{
    const Entry &of = entry(key);
    return m_settings.value(of.name, of.fallback);
}

bool Preferences::store(Key key, const QVariant &value)
{
    if (this->value(key) == value)
        return false;
    m_settings.setValue(entry(key).name, value);
    m_settings.sync();
    keepToOwner();
    if (!isSaved())
        Q_EMIT notSaved();
    return true;
}

void Preferences::keepToOwner() const
{
    // The path of a practice stands in it.
    constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFile::permissions(m_settings.fileName()) & others)
        QFile::setPermissions(m_settings.fileName(), owner);
}

QString Preferences::language() const
{
    const QString language = value(Key::Language).toString();
    return language == u"en" || language == u"es" ? language : QString();
}

void Preferences::setLanguage(const QString &language)
{
    const QString before = this->language();
    store(Key::Language, language);
    if (before != this->language())
        Q_EMIT languageChanged(this->language());
}

ThemeChoice Preferences::theme() const
{
    const QString stored = value(Key::Theme).toString();
    for (const ThemeChoice theme : themes) {
        if (stored == themeKey(theme))
            return theme;
    }
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    const ThemeChoice before = this->theme();
    store(Key::Theme, themeKey(theme));
    if (before != theme)
        Q_EMIT themeChanged(theme);
}

int Preferences::idleMinutes() const
{
    bool isNumber = false;
    const int minutes = value(Key::IdleMinutes).toInt(&isNumber);
    return isNumber ? qBound(leastIdleMinutes, minutes, mostIdleMinutes) : defaultIdleMinutes;
}

void Preferences::setIdleMinutes(int minutes)
{
    const int before = idleMinutes();
    store(Key::IdleMinutes, qBound(leastIdleMinutes, minutes, mostIdleMinutes));
    if (before != idleMinutes())
        Q_EMIT idleMinutesChanged(idleMinutes());
}

bool Preferences::locksWithSystem() const
{
    return value(Key::LocksWithSystem).toBool();
}

void Preferences::setLocksWithSystem(bool locks)
{
    if (store(Key::LocksWithSystem, locks))
        Q_EMIT locksWithSystemChanged(locks);
}

int Preferences::quickHours() const
{
    bool isNumber = false;
    const int hours = value(Key::QuickHours).toInt(&isNumber);
    return isNumber ? qBound(leastQuickHours, hours, mostQuickHours) : defaultQuickHours;
}

void Preferences::setQuickHours(int hours)
{
    store(Key::QuickHours, qBound(leastQuickHours, hours, mostQuickHours));
}

bool Preferences::forbidsCapture() const
{
    return value(Key::ForbidsCapture).toBool();
}

void Preferences::setForbidsCapture(bool forbids)
{
    if (store(Key::ForbidsCapture, forbids))
        Q_EMIT forbidsCaptureChanged(forbids);
}

QString Preferences::lastPractice() const
{
    return value(Key::LastPractice).toString();
}

void Preferences::setLastPractice(const QString &folder)
{
    if (store(Key::LastPractice, folder))
        Q_EMIT lastPracticeChanged(folder);
}

QString Preferences::place() const
{
    return m_settings.fileName();
}

bool Preferences::isSaved() const
{
    // One that could not write once says so for ever; another one has a look then, and writes what waits.
    return m_settings.status() != QSettings::AccessError
        || QSettings(m_settings.fileName(), m_settings.format()).status() != QSettings::AccessError;
}

QByteArray Preferences::windowGeometry() const
{
    return value(Key::WindowGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    store(Key::WindowGeometry, geometry);
}

} // namespace bitacora
