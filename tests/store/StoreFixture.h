#pragma once

#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "Clock.h"
#include "Practice.h"
#include "ServiceRepository.h"
#include "Session.h"
#include "SessionRepository.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>

class QProcess;

namespace bitacora {

/// A clock that tells the time a test sets.
class TestClock final : public Clock
{
public:
    QDateTime time {QDate(2026, 11, 18), QTime(15, 0), QTimeZone::utc()};
    QByteArray localZone = "America/New_York";

    QDateTime now() const override { return time; }
    QByteArray zone() const override { return localZone; }
};

inline const QString testPassphrase = QStringLiteral("correct horse battery staple");

/// A practice in a temporary folder, with the cheapest key derivation there is.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Test.bitacora")); }
    [[nodiscard]] QString parentPath() const { return m_folder.path(); }
    [[nodiscard]] PracticeOptions options() const;
    [[nodiscard]] static SecretBytes passphrase() { return SecretBytes::fromPassphrase(testPassphrase); }

    /// Makes the practice; aborts the program when that fails, because then nothing can be tested.
    void create();
    void close() { m_practice.reset(); }
    /// With the key that `create` made.
    Result<void> reopen(bool readOnly = false);
    [[nodiscard]] Practice &practice() const { return *m_practice; }
    [[nodiscard]] const SecretBytes &key() const { return m_key; }
    /// Once it was replaced.
    void setKey(SecretBytes key) { m_key = std::move(key); }

    /// Starts this test's own program once more as its child, which takes the key by keyFromStandardInput(). Its
    /// arguments are "--child", the practice's folder, and `more`. False when it does not start.
    [[nodiscard]] bool startChild(QProcess &child, const QStringList &more = {}) const;

    [[nodiscard]] Client addClient(const QString &name) const;
    /// A session of an hour with the first service, in the first calendar; not stored yet.
    [[nodiscard]] Session newSession(std::optional<ClientId> client, const QDateTime &start,
                                     SessionStatus status = SessionStatus::Confirmed) const;
    /// Stored.
    [[nodiscard]] Session addSession(std::optional<ClientId> client, const QDateTime &start,
                                     SessionStatus status = SessionStatus::Confirmed) const;

    TestClock clock;

private:
    QTemporaryDir m_folder;
    SecretBytes m_key;
    std::unique_ptr<Practice> m_practice;
};

/// In a child: the key of the practice, which travels as bytes on the standard input and never as an argument.
[[nodiscard]] SecretBytes keyFromStandardInput();

/// The statements that take away what schema 13 and those after it added, and leave what is before them.
QStringList takingAwaySchema13();
/// What schema 10 and those after it added to the notes of sessions.
QStringList takingAwaySchema10();

/// Every file below a folder with its bytes, to compare before and after.
QMap<QString, QByteArray> bytesOf(const QString &folder);

} // namespace bitacora
