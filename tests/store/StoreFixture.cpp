#include "StoreFixture.h"

#include "KeyFile.h"
#include "SchemaMigration.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <span>

namespace bitacora {

using namespace Qt::StringLiterals;

StoreFixture::StoreFixture() = default;

PracticeOptions StoreFixture::options() const
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    options.clock = &clock;
    return options;
}

void StoreFixture::create()
{
    auto created = Practice::create(path(), passphrase(), options());
    if (!created)
        qFatal("The practice could not be made: %s", qPrintable(created.error().sentence()));
    m_practice = std::move(*created);
    m_key = m_practice->dataKey();
}

Result<void> StoreFixture::reopen(bool readOnly)
{
    m_practice.reset();
    PracticeOptions used = options();
    used.readOnly = readOnly;
    auto opened = Practice::openWithKey(path(), m_key.clone(), used);
    if (!opened)
        return Failure(opened.error());
    m_practice = std::move(*opened);
    return {};
}

bool StoreFixture::startChild(QProcess &child, const QStringList &more) const
{
    constexpr int patience = 20'000;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList {u"--child"_s, path()} + more);
    if (!child.waitForStarted(patience))
        return false;
    child.write(reinterpret_cast<const char *>(m_key.data()), qint64(m_key.size()));
    child.closeWriteChannel();
    return true;
}

Client StoreFixture::addClient(const QString &name) const
{
    Client client;
    client.name = name;
    const auto added = m_practice->clients().add(client);
    if (!added)
        qFatal("The client could not be added: %s", qPrintable(added.error().detail));
    return *added;
}

Session StoreFixture::newSession(std::optional<ClientId> client, const QDateTime &start, SessionStatus status) const
{
    Session session;
    session.client = client;
    session.service = m_practice->services().all()->constFirst().id;
    session.calendar = m_practice->calendars().all()->constFirst().id;
    session.start = ZonedTime::fromInstant(start, clock.localZone);
    session.status = status;
    return session;
}

Session StoreFixture::addSession(std::optional<ClientId> client, const QDateTime &start, SessionStatus status) const
{
    const auto added = m_practice->sessions().add({newSession(client, start, status)});
    if (!added)
        qFatal("The session could not be added: %s", qPrintable(added.error().detail));
    return added->constFirst();
}

SecretBytes keyFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = input.read(qint64(KeyFile::dataKeySize));
    return SecretBytes::fromBytes(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
}

QStringList takingAwaySchema13()
{
    QStringList statements {
        u"DROP INDEX session_text_by_session"_s, u"DROP TRIGGER client_on_hold_stays"_s,
        u"DROP TRIGGER destroyed_client_never_returns"_s, u"DROP TRIGGER destroyed_session_never_returns"_s,
        // As they were before, but for what they say of destroyed sessions.
        u"DROP TRIGGER signed_note_is_never_removed"_s, u"DROP TRIGGER note_addendum_is_never_removed"_s,
        u"CREATE TRIGGER signed_note_is_never_removed BEFORE DELETE ON signed_note BEGIN "
        "SELECT RAISE(ABORT, 'a signed note is never removed'); END"_s,
        u"CREATE TRIGGER note_addendum_is_never_removed BEFORE DELETE ON note_addendum BEGIN "
        "SELECT RAISE(ABORT, 'an addendum is never removed'); END"_s,
        u"DROP TABLE destroyed_session"_s, u"DROP TABLE destroyed_record"_s, u"DROP TABLE record_hold"_s,
        u"DROP TABLE session_of_deleted_client"_s, u"DROP TABLE deleted_client"_s, u"DROP TABLE progress_report"_s,
        u"DROP TRIGGER session_text_added"_s, u"DROP TRIGGER session_text_removed"_s,
        u"DROP TRIGGER session_text_changed"_s, u"DROP TABLE note_search"_s,
        u"ALTER TABLE session_text DROP COLUMN clinical_notes"_s};
    // As the first schema had it.
    const QStringList first = SchemaMigration::steps().constFirst().sql.split(u"\n\n"_s);
    for (const QString &statement : first) {
        if (statement.contains(u"note_search"_s))
            statements.append(statement);
    }
    statements.append(u"INSERT INTO note_search (note_search) VALUES ('rebuild')"_s);
    return statements;
}

QStringList takingAwaySchema10()
{
    return takingAwaySchema13()
        + QStringList {u"DROP TRIGGER facts_call_for_a_signature"_s,
                       u"DROP TRIGGER facts_are_gone"_s,
                       u"DROP TRIGGER session_of_signed_note_stays"_s,
                       u"DROP TRIGGER client_of_signed_note_stays"_s,
                       u"DROP TRIGGER session_of_signed_note_is_never_removed"_s,
                       u"DROP TRIGGER session_of_signed_note_is_never_replaced"_s,
                       u"DROP TRIGGER signed_facts_are_never_added_to"_s,
                       u"DROP TRIGGER signed_facts_are_never_changed"_s,
                       u"DROP TRIGGER signed_facts_are_never_removed"_s,
                       u"DROP TABLE note_version"_s,
                       u"DROP TABLE note_addendum"_s,
                       u"DROP TABLE client_of_note"_s,
                       u"DROP TABLE session_note"_s,
                       u"DROP TABLE session_note_draft"_s,
                       u"DROP TABLE signed_note"_s,
                       u"DROP TABLE note_to_sign"_s};
}

QMap<QString, QByteArray> bytesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QByteArray bytes = "folder";
        if (walk.fileInfo().isFile())
            bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
        files.insert(QDir(folder).relativeFilePath(file.fileName()), bytes);
    }
    return files;
}

} // namespace bitacora
