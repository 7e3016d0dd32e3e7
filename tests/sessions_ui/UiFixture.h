#pragma once

#include "OpenPractice.h"
#include "StoreFixture.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace bitacora {

/// A real practice in a temporary folder, unlocked as the pages work with it. Now is 18 November 2026, 15:00 UTC.
class UiFixture
{
public:
    UiFixture();
    ~UiFixture();

    [[nodiscard]] OpenPractice &open() const { return *m_open; }
    [[nodiscard]] Practice &practice() const { return m_open->practice(); }
    /// As after a crash: what no page has stored is gone, and the practice is opened anew.
    void reopen();

    Client addClient(const QString &name) const;
    Service addService(const QString &name) const;
    Session addSession(const Session &session) const;
    /// A confirmed session of an hour at 16:00 New York, so many days from today.
    [[nodiscard]] Session session(std::optional<ClientId> client, int days,
                                  SessionStatus status = SessionStatus::Confirmed) const;
    [[nodiscard]] Session stored(SessionId id) const;
    [[nodiscard]] static QDate today() { return {2026, 11, 18}; }

    TestClock clock;

private:
    [[nodiscard]] PracticeOptions options() const;

    QTemporaryDir m_folder;
    SecretBytes m_key;
    std::unique_ptr<OpenPractice> m_open;
};

/// Shows the window and waits until it has the keyboard.
void showActive(QWidget &window);

/// Every control below `root` that a person can reach and a screen reader could not name: its class and place.
QString namelessControls(QWidget &root);

} // namespace bitacora
