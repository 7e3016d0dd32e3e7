#include "FaultedOperations.h"

#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupLog.h"
#include "ChangeStack.h"
#include "ClientRepository.h"
#include "DraftRepository.h"
#include "FaultedExports.h"
#include "FaultedRecords.h"
#include "FaultedSteps.h"
#include "FolderCopy.h"
#include "ImportChanges.h"
#include "KeyReplacement.h"
#include "PracticeRestore.h"
#include "RetentionRepository.h"
#include "SigningFixture.h"

#include <QDir>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace FaultedSteps;

namespace {

const QString practiceName = u"Test.bitacora"_s;
const QString newName = u"New.bitacora"_s;
const QString olderName = u"Older.bitacora"_s;

SecretBytes anotherPassphrase()
{
    return SecretBytes::fromPassphrase(u"violet anchor pancake seventy"_s);
}

Result<void> book(FaultScene &scene)
{
    auto session = scene.practice->sessions().find(scene.session);
    if (!session)
        return Failure(session.error());
    session->id = {};
    return withoutValue(scene.practice->sessions().add({*session}));
}

Result<void> sign(FaultScene &scene)
{
    return withoutValue(scene.practice->signedNotes().sign(scene.session, SigningFixture::saying(u"Calm."_s),
                                                           SigningFixture::signer()));
}

Result<void> type(FaultScene &scene)
{
    return scene.practice->drafts().save(scene.session, NoteKind::Private, u"typed"_s);
}

Result<void> eraseClient(FaultScene &scene)
{
    return withoutValue(scene.practice->clients().erase(scene.past));
}

Result<void> destroyRecord(FaultScene &scene)
{
    constexpr RetentionRule rule {7, 22};
    return withoutValue(scene.practice->retention().destroy(scene.past, rule));
}

Result<void> changePassphrase(FaultScene &scene)
{
    return scene.practice->changePassphrase(StoreFixture::passphrase(), anotherPassphrase());
}

Result<void> replaceLostPassphrase(FaultScene &scene)
{
    return scene.practice->setPassphrase(anotherPassphrase());
}

Result<void> import(FaultScene &scene)
{
    ImportedRecords records;
    Client client;
    client.name = u"Ana Prueba"_s;
    records.clients.append(client);
    const auto like = scene.practice->sessions().find(scene.session);
    if (!like)
        return Failure(like.error());
    constexpr int many = 20;
    for (int number = 0; number < many; ++number) {
        ImportedRecords::Appointment appointment {*like, 0, {}};
        appointment.session.id = {};
        appointment.session.client = {};
        records.sessions.append(appointment);
    }
    ChangeStack stack;
    return ImportChanges(*scene.practice, stack).add(records);
}

QString passphraseIs(FaultScene &scene, bool isDone)
{
    const auto unwrapped =
        KeyFile::unwrap(Practice::keyFilePath(scene.path), isDone ? anotherPassphrase() : StoreFixture::passphrase());
    return unwrapped ? QString() : u"the passphrase that it says opens nothing"_s;
}

Result<void> create(FaultScene &scene)
{
    return withoutValue(Practice::create(scene.inFolder(newName), StoreFixture::passphrase(), scene.options));
}

QString isCreated(FaultScene &scene, bool isDone)
{
    const QString path = scene.inFolder(newName);
    if (!isDone)
        return QFileInfo::exists(path) ? u"there is half a practice"_s : QString();
    return soundness(Practice::open(path, StoreFixture::passphrase(), scene.options));
}

Result<void> replaceKey(FaultScene &scene)
{
    auto key = KeyReplacement::run(scene.path, StoreFixture::passphrase(), scene.options);
    if (key)
        scene.key = key->clone();
    return withoutValue(key);
}

QString keyIs(FaultScene &scene, bool isDone)
{
    Q_UNUSED(isDone)
    const auto key = Practice::unlock(scene.path, StoreFixture::passphrase(), *scene.options.clock);
    if (!key)
        return key.error().sentence();
    return std::equal(key->data(), key->data() + key->size(), scene.key.data())
        ? QString()
        : u"the passphrase gives another key than was said"_s;
}

BackupOrder backupOrder(const FaultScene &scene)
{
    BackupOrder order;
    order.practice = scene.path;
    order.dataKey = scene.key.clone();
    order.clock = scene.options.clock;
    return order;
}

Result<void> backUp(FaultScene &scene)
{
    return withoutValue(PracticeBackup::make(backupOrder(scene)));
}

Result<void> makeSecondPlace(FaultScene &scene)
{
    return QDir().mkpath(scene.inFolder(u"second"_s)) ? Result<void>() : failure(ErrorCode::FileNotWritable);
}

Result<void> backUpTwice(FaultScene &scene)
{
    BackupOrder order = backupOrder(scene);
    order.secondFolder = scene.inFolder(u"second"_s);
    const auto made = PracticeBackup::make(order);
    if (made && made->secondError)
        return Failure(*made->secondError);
    return withoutValue(made);
}

Result<void> logBackup(FaultScene &scene)
{
    return BackupLog::write(backupOrder(scene), MadeBackup {});
}

RestoreOrder restoreOrder(const FaultScene &scene)
{
    const QString folder = BackupFolder::besideThePractice(scene.inFolder(practiceName));
    RestoreOrder order;
    order.backup = folder + u'/' + QDir(folder).entryList({u'*' + BackupFolder::suffix}, QDir::Dirs).value(0);
    order.dataKey = scene.key.clone();
    order.clock = scene.options.clock;
    return order;
}

Result<void> restore(FaultScene &scene)
{
    return withoutValue(PracticeRestore::run(restoreOrder(scene), scene.path));
}

Result<void> rehearse(FaultScene &scene)
{
    return withoutValue(PracticeRestore::rehearse(restoreOrder(scene)));
}

Result<void> takeOlder(FaultScene &scene)
{
    scene.path = scene.inFolder(olderName);
    return {};
}

Result<void> migrate(FaultScene &scene)
{
    return withoutValue(Practice::openWithKey(scene.path, scene.key.clone(), scene.options));
}

} // namespace

QList<FaultedOperation> faultedOperations()
{
    const QList<FaultedOperation> ofPractices {
        {"creating a practice", nothing, create, isCreated},
        {"opening what an earlier program made", takeOlder, migrate, isSound, true},
        {"typing", openIt, type, allRight},
        {"booking", openIt, book, allRight},
        {"signing", openIt, sign, allRight},
        {"deleting a client", openIt, eraseClient, allRight},
        {"destroying a record", openIt, destroyRecord, allRight},
        {"changing the passphrase", openIt, changePassphrase, passphraseIs, false, false, "in force already"},
        {"replacing a lost passphrase", openIt, replaceLostPassphrase, passphraseIs, false, false, "in force already"},
        {"importing", openIt, import, allRight},
        {"replacing the key", nothing, replaceKey, keyIs},
        {"backing up", nothing, backUp, allRight},
        {"backing up what is open", openIt, backUp, allRight},
        {"backing up in two places", makeSecondPlace, backUpTwice, allRight, true},
        {"logging a backup", nothing, logBackup, isSound, true},
        {"restoring", nothing, restore, isSound, false, true, "as it was is at"},
        {"rehearsing", nothing, rehearse, allRight, false, true},
    };
    return ofPractices + faultedRecordOperations() + faultedExports();
}

FaultScene makeFaultScene(const QString &folder)
{
    SigningFixture fixture;
    constexpr int longAgo = -10;
    Client past = fixture.addClient(u"Irene Soto"_s);
    (void)fixture.addSession(past.id, fixture.clock.time.addYears(longAgo), SessionStatus::Completed);
    past.state = ClientState::Archived;
    if (!fixture.practice().clients().update(past))
        qFatal("A client could not be archived.");
    FaultScene scene;
    scene.folder = folder;
    scene.path = scene.inFolder(practiceName);
    scene.key = fixture.key().clone();
    scene.session = fixture.session.id;
    scene.client = fixture.client;
    scene.past = past.id;
    fixture.close();
    copyFolder(fixture.path(), scene.path);
    BackupOrder order = backupOrder(scene);
    order.clock = &fixture.clock;
    if (!PracticeBackup::make(order))
        qFatal("A backup could not be made.");
    const QString wrong = fixture.alterOnly(takingAwaySchema13() + QStringList {u"PRAGMA user_version = 12"_s});
    if (!wrong.isEmpty())
        qFatal("The schema could not be taken back: %s", qPrintable(wrong));
    copyFolder(fixture.path(), scene.inFolder(olderName));
    return scene;
}

} // namespace bitacora
