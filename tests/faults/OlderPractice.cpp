#include "OlderPractice.h"

#include "BackupsAfterCut.h"
#include "ChangeStack.h"
#include "DiskHistory.h"
#include "DraftRepository.h"
#include "FolderCopy.h"
#include "ImportChanges.h"
#include "PracticeBackup.h"
#include "PracticeRestore.h"
#include "SigningFixture.h"

#include <QDir>

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString folderName = u"Older.bitacora"_s;
const QString written = u"written after the backup"_s;
constexpr int importedSessions = 20;

template <typename Value>
QString wrongWith(const Result<Value> &result)
{
    return result ? QString() : result.error().sentence() + u' ' + result.error().detail;
}

} // namespace

OlderPractice::OlderPractice(const QString &folder)
    : m_fixture(std::make_unique<SigningFixture>())
    , m_path(folder + u'/' + folderName)
{
    const QString wrong = m_fixture->alterOnly(takingAwaySchema13() + QStringList {u"PRAGMA user_version = 12"_s});
    if (!wrong.isEmpty())
        qFatal("The schema could not be taken back: %s", qPrintable(wrong));
    copyFolder(m_fixture->path(), m_path);
}

OlderPractice::~OlderPractice() = default;

Result<std::unique_ptr<Practice>> OlderPractice::open(const QString &path) const
{
    return Practice::openWithKey(path, m_fixture->key().clone(), m_fixture->options());
}

QString OlderPractice::goOn(DiskHistory &history)
{
    using Step = QString (OlderPractice::*)(DiskHistory &);
    constexpr std::array<Step, 5> all {&OlderPractice::bringUpToDate, &OlderPractice::import, &OlderPractice::backUp,
                                       &OlderPractice::write, &OlderPractice::restore};
    return m_next < all.size() ? (this->*all.at(m_next++))(history) : QString();
}

QString OlderPractice::bringUpToDate(DiskHistory &history)
{
    QString wrong = wrongWith(open(m_path));
    (void)reached(history);
    return wrong;
}

QString OlderPractice::import(DiskHistory &history)
{
    const auto practice = open(m_path);
    if (!practice)
        return wrongWith(practice);
    ImportedRecords records;
    Client client;
    client.name = u"Ana Prueba"_s;
    records.clients.append(client);
    ImportedRecords::Appointment appointment {m_fixture->session, 0, {}};
    appointment.session.id = {};
    appointment.session.client = {};
    records.sessions.fill(appointment, importedSessions);
    ChangeStack stack;
    QString wrong = wrongWith(ImportChanges(**practice, stack).add(records));
    m_imported = reached(history);
    return wrong;
}

QString OlderPractice::backUp(DiskHistory &history)
{
    BackupOrder order;
    order.practice = m_path;
    order.dataKey = m_fixture->key().clone();
    order.clock = &m_fixture->clock;
    QString wrong = wrongWith(PracticeBackup::make(order));
    m_backedUp = reached(history);
    return wrong;
}

QString OlderPractice::write(DiskHistory &history)
{
    const auto practice = open(m_path);
    if (!practice)
        return wrongWith(practice);
    QString wrong = wrongWith((*practice)->drafts().save(m_fixture->session.id, NoteKind::Private, written));
    m_written = reached(history);
    return wrong;
}

QString OlderPractice::restore(DiskHistory &history)
{
    const QString place = BackupFolder::besideThePractice(m_path);
    RestoreOrder order;
    order.backup = place + u'/' + QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    order.dataKey = m_fixture->key().clone();
    order.clock = &m_fixture->clock;
    m_restoring = history.moment();
    QString wrong =
        wrongWith(PracticeRestore::run(order, m_path, {}, [&](PracticeRestore::Step) { (void)reached(history); }));
    m_restored = reached(history);
    return wrong;
}

qsizetype OlderPractice::reached(DiskHistory &history)
{
    m_steps.push_back(history.moment());
    return m_steps.back();
}

std::optional<OlderPractice::Found> OlderPractice::look(const QString &path) const
{
    const auto practice = open(path);
    const auto report = practice ? (*practice)->verify() : Result<VerifyReport>(Failure(practice.error()));
    if (!report || !report->isSound())
        return std::nullopt;
    const auto draft = (*practice)->drafts().find(m_fixture->session.id, NoteKind::Private);
    const auto sessions = (*practice)->sessions().keys({});
    if (!draft || !sessions)
        return std::nullopt;
    const qsizetype imported = qsizetype(sessions->size()) - 1;
    // All of them or none.
    if (imported != 0 && imported != importedSessions)
        return std::nullopt;
    return Found {imported > 0, *draft && (*draft)->text == written};
}

bool OlderPractice::isSetAside(const QString &folder) const
{
    const QStringList aside = QDir(folder).entryList({u"Older (*.bitacora"_s}, QDir::Dirs);
    if (aside.size() != 1)
        return false;
    const std::optional<Found> found = look(folder + u'/' + aside.constFirst());
    return found && found->isWritten;
}

QString OlderPractice::judge(const QString &folder, qsizetype moment) const
{
    const QString path = folder + u'/' + folderName;
    const std::optional<Found> found = look(path);
    if (!found)
        return u"the older practice is not whole"_s;
    if (isReached(m_imported, moment) && !found->isImported)
        return u"what was imported is gone"_s;
    if (isReached(m_restored, moment) && found->isWritten)
        return u"the older practice is not the restored one"_s;
    const bool mayBeRestored = isReached(m_restoring, moment);
    if (isReached(m_written, moment) && !found->isWritten && !(mayBeRestored && isSetAside(folder)))
        return u"what was written in the older practice is nowhere"_s;
    const auto practice = open(path);
    if (!practice)
        return u"the older practice opens no second time"_s;
    QString wrong;
    const int backups = soundBackups(**practice, path, m_fixture->options(), {&m_fixture->key()}, wrong);
    if (wrong.isEmpty() && isReached(m_backedUp, moment) && backups < 1)
        wrong = u"the older practice has lost its backup"_s;
    return wrong;
}

} // namespace bitacora
