#pragma once

#include <QObject>

#include <memory>

namespace bitacora {

/// Notices that whoever sat at the computer has left it: it goes to sleep, its lid is closed, its screen is locked, or
/// it is another person's turn. Tests put one of their own in its place.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// That of this system; one that notices nothing where there is nobody to ask.
    [[nodiscard]] static std::unique_ptr<SessionWatch> ofSystem();

    /// Only while it guards does it notice anything. Until it stops guarding, it also holds up the system's going to
    /// sleep, where the system lets it; that waits some seconds at most.
    virtual void setGuarding(bool guarding) = 0;

    /// Whether the system tells of sleep and of its sessions, and, while it guards, waits with sleep for it. Not before
    /// the system has answered.
    [[nodiscard]] virtual bool canNotice() const = 0;

Q_SIGNALS:
    void left();
    /// After left(), where it was left for sleep: what still has a key in memory has to end at once.
    void sleeping();
    void canNoticeChanged(bool canNotice);
};

} // namespace bitacora
