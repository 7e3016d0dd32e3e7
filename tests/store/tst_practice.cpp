#include "ActivityRepository.h"
#include "PracticeDatabase.h"
#include "PracticeSettingsRepository.h"
#include "RecoveryCode.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPracticeIsTwoFilesForItsOwnerAlone();
    void aNewPracticeHasServicesACalendarAndACurrency();
    void creatingOverSomethingChangesNothing();
    void creatingInAnEmptyFolderTakesIt();
    void creatingWithoutAPassphraseMakesNothing();
    void nothingReadableIsInTheFile();
    void thePassphraseOpensIt();
    void aWrongPassphraseChangesNothing();
    void missingKeysAreSaidAndChangeNothing();
    void alteredKeysAreSaidAndChangeNothing();
    void aMissingPracticeIsSaid();
    void aDatabaseOfAnotherKeyIsSaidAndChangesNothing();
    void anotherPracticesRecoveryCodeIsSaidAndChangesNothing();
    void anEmptyOrTruncatedDatabaseIsDamagedAndChangesNothing();
    void aNewerPracticeIsRefusedUntouched();
    void theRecoveryCodeOpensItWithoutKeys();
    void thePassphraseCanBeChanged();
    void aWrongOldPassphraseChangesNothing();
    void aLostPassphraseCanBeReplaced();
    void readOnlyRefusesEveryChange();
    void aReaderSeesWhatTheWriterStores();
    void openingIsLogged();
    void aLogLeftByACrashIsTakenUp();
};

void TestPractice::aNewPracticeIsTwoFilesForItsOwnerAlone()
{
    StoreFixture fixture;
    fixture.create();
    QVERIFY(!fixture.practice().isReadOnly());
    QCOMPARE(fixture.practice().name(), u"Test"_s);
    fixture.close();
    QCOMPARE(bytesOf(fixture.path()).keys(), QStringList({u"keys.json"_s, u"practice.db"_s}));
    QCOMPARE(QDir(fixture.parentPath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList({u"Test.bitacora"_s}));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(fixture.path()) & others));
    QVERIFY(!(QFile::permissions(Practice::databasePath(fixture.path())) & others));
#endif
}

void TestPractice::aNewPracticeHasServicesACalendarAndACurrency()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    StoreFixture fixture;
    fixture.create();
    QLocale::setDefault(QLocale::c());
    const auto services = fixture.practice().services().all();
    QVERIFY(services.has_value());
    QStringList codes;
    for (const Service &service : *services)
        codes.append(service.code);
    QCOMPARE(codes, QStringList({u"97153"_s, u"97155"_s, u"97156"_s, u"97151"_s}));
    QCOMPARE(services->at(2).durationMinutes, 45);
    QCOMPARE(fixture.practice().calendars().all()->size(), 1);
    QCOMPARE(fixture.practice().settings().currency(), u"EUR"_s);
}

void TestPractice::creatingOverSomethingChangesNothing()
{
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path()));
    QFile file(fixture.path() + u"/letter.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto before = bytesOf(fixture.parentPath());
    const auto created = Practice::create(fixture.path(), StoreFixture::passphrase(), fixture.options());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::PracticeExists);
    QCOMPARE(bytesOf(fixture.parentPath()), before);
}

void TestPractice::creatingInAnEmptyFolderTakesIt()
{
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path()));
    fixture.create();
    QVERIFY(Practice::exists(fixture.path()));
}

void TestPractice::creatingWithoutAPassphraseMakesNothing()
{
    StoreFixture fixture;
    const auto created = Practice::create(fixture.path(), SecretBytes(), fixture.options());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::PassphraseEmpty);
    QVERIFY(bytesOf(fixture.parentPath()).isEmpty());
}

void TestPractice::nothingReadableIsInTheFile()
{
    StoreFixture fixture;
    fixture.create();
    const Client client = fixture.addClient(u"Zacarias Quintanilla"_s);
    Session session = fixture.newSession(client.id, fixture.clock.time);
    session.privateNotes = u"unmistakable sentence"_s;
    QVERIFY(fixture.practice().sessions().add({session}));
    for (int closed = 0; closed < 2; ++closed) {
        const auto files = bytesOf(fixture.path());
        for (const QByteArray &bytes : files) {
            QVERIFY(!bytes.contains("Quintanilla"));
            QVERIFY(!bytes.contains("unmistakable"));
            QVERIFY(!bytes.startsWith("SQLite format"));
        }
        fixture.close();
    }
}

void TestPractice::thePassphraseOpensIt()
{
    StoreFixture fixture;
    fixture.create();
    const Client client = fixture.addClient(u"Mateo Luna"_s);
    fixture.close();
    const auto opened = Practice::open(fixture.path(), StoreFixture::passphrase(), fixture.options());
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->clients().find(client.id)->name, u"Mateo Luna"_s);
}

// All but the note of an unlock that failed, which must be there.
static QMap<QString, QByteArray> withoutNote(QMap<QString, QByteArray> files)
{
    return files.remove(u"Test.bitacora/failed-unlocks.json"_s) == 1 ? files : QMap<QString, QByteArray>();
}

void TestPractice::aWrongPassphraseChangesNothing()
{
    StoreFixture fixture;
    fixture.create();
    fixture.close();
    const auto before = bytesOf(fixture.parentPath());
    const auto opened =
        Practice::open(fixture.path(), SecretBytes::fromPassphrase(u"Correct horse"_s), fixture.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PassphraseWrong);
    QCOMPARE(withoutNote(bytesOf(fixture.parentPath())), before);
}

void TestPractice::missingKeysAreSaidAndChangeNothing()
{
    StoreFixture fixture;
    fixture.create();
    fixture.close();
    QVERIFY(QFile::remove(Practice::keyFilePath(fixture.path())));
    const auto before = bytesOf(fixture.parentPath());
    const auto opened = Practice::open(fixture.path(), StoreFixture::passphrase(), fixture.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::KeysMissing);
    QCOMPARE(bytesOf(fixture.parentPath()), before);
}

void TestPractice::alteredKeysAreSaidAndChangeNothing()
{
    StoreFixture fixture;
    fixture.create();
    fixture.close();
    QFile keys(Practice::keyFilePath(fixture.path()));
    QVERIFY(keys.open(QIODevice::ReadWrite));
    QVERIFY(keys.resize(keys.size() / 2));
    keys.close();
    const auto before = bytesOf(fixture.parentPath());
    const auto opened = Practice::open(fixture.path(), StoreFixture::passphrase(), fixture.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::KeysAltered);
    QCOMPARE(bytesOf(fixture.parentPath()), before);
}

void TestPractice::aMissingPracticeIsSaid()
{
    StoreFixture fixture;
    const auto opened = Practice::open(fixture.path(), StoreFixture::passphrase(), fixture.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PracticeNotFound);
    QVERIFY(bytesOf(fixture.parentPath()).isEmpty());
}

void TestPractice::aDatabaseOfAnotherKeyIsSaidAndChangesNothing()
{
    StoreFixture fixture;
    fixture.create();
    fixture.close();
    StoreFixture other;
    other.create();
    other.close();
    QVERIFY(QFile::remove(Practice::keyFilePath(fixture.path())));
    QVERIFY(QFile::copy(Practice::keyFilePath(other.path()), Practice::keyFilePath(fixture.path())));
    const auto before = bytesOf(fixture.parentPath());
    const auto opened = Practice::open(fixture.path(), StoreFixture::passphrase(), fixture.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseKeyMismatch);
    QCOMPARE(bytesOf(fixture.parentPath()), before);
}

void TestPractice::anotherPracticesRecoveryCodeIsSaidAndChangesNothing()
{
    StoreFixture fixture;
    fixture.create();
    fixture.close();
    const auto before = bytesOf(fixture.parentPath());
    PracticeOptions options = fixture.options();
    options.withRecoveryCode = true;
    const auto opened = Practice::openWithKey(fixture.path(), KeyFile::newDataKey(), options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::RecoveryCodeWrong);
    QCOMPARE(withoutNote(bytesOf(fixture.parentPath())), before);
}

void TestPractice::anEmptyOrTruncatedDatabaseIsDamagedAndChangesNothing()
{
    StoreFixture fixture;
    fixture.create();
    fixture.close();
    QFile database(Practice::databasePath(fixture.path()));
    for (const qint64 size : {qint64(5000), qint64(0)}) {
        QVERIFY(database.resize(size));
        const auto before = bytesOf(fixture.parentPath());
        const auto opened = fixture.reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(bytesOf(fixture.parentPath()), before);
    }
}

void TestPractice::aNewerPracticeIsRefusedUntouched()
{
    StoreFixture fixture;
    fixture.create();
    fixture.close();
    {
        const auto database = PracticeDatabase::open(Practice::databasePath(fixture.path()), fixture.key(),
                                                     PracticeDatabase::Access::ReadWrite);
        QVERIFY(database.has_value());
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(u"PRAGMA user_version = 4711"_s));
    }
    const auto before = bytesOf(fixture.parentPath());
    for (const bool readOnly : {false, true}) {
        const auto opened = fixture.reopen(readOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::PracticeNewer);
        QCOMPARE(bytesOf(fixture.parentPath()), before);
    }
}

void TestPractice::theRecoveryCodeOpensItWithoutKeys()
{
    StoreFixture fixture;
    fixture.create();
    const QString code = fixture.practice().recoveryCode();
    fixture.close();
    QVERIFY(QFile::remove(Practice::keyFilePath(fixture.path())));
    PracticeOptions options = fixture.options();
    options.withRecoveryCode = true;
    auto key = RecoveryCode::toDataKey(code);
    QVERIFY(key.has_value());
    const auto opened = Practice::openWithKey(fixture.path(), std::move(*key), options);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->activity().latest(1)->constFirst().kind, ActivityKind::OpenedWithRecoveryCode);
}

void TestPractice::thePassphraseCanBeChanged()
{
    StoreFixture fixture;
    fixture.create();
    const SecretBytes changed = SecretBytes::fromPassphrase(u"una frase nueva"_s);
    QVERIFY(fixture.practice().changePassphrase(StoreFixture::passphrase(), changed));
    QCOMPARE(fixture.practice().activity().latest(1)->constFirst().kind, ActivityKind::PassphraseChanged);
    fixture.close();
    const auto byOld = Practice::open(fixture.path(), StoreFixture::passphrase(), fixture.options());
    QVERIFY(!byOld);
    QCOMPARE(byOld.error().code, ErrorCode::PassphraseWrong);
    QVERIFY(Practice::open(fixture.path(), changed, fixture.options()));
}

void TestPractice::aWrongOldPassphraseChangesNothing()
{
    StoreFixture fixture;
    fixture.create();
    const auto before = bytesOf(fixture.path());
    const SecretBytes changed = SecretBytes::fromPassphrase(u"una frase nueva"_s);
    const auto done = fixture.practice().changePassphrase(SecretBytes::fromPassphrase(u"no"_s), changed);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::PassphraseWrong);
    const auto emptied = fixture.practice().changePassphrase(StoreFixture::passphrase(), SecretBytes());
    QVERIFY(!emptied);
    QCOMPARE(emptied.error().code, ErrorCode::PassphraseEmpty);
    // But for the note that somebody tried.
    auto after = bytesOf(fixture.path());
    QCOMPARE(after.remove(u"failed-unlocks.json"_s), 1);
    QCOMPARE(after, before);
}

void TestPractice::aLostPassphraseCanBeReplaced()
{
    StoreFixture fixture;
    fixture.create();
    const QString id = *KeyFile::practiceId(Practice::keyFilePath(fixture.path()));
    fixture.close();
    QVERIFY(QFile::remove(Practice::keyFilePath(fixture.path())));
    QVERIFY(fixture.reopen());
    const SecretBytes chosen = SecretBytes::fromPassphrase(u"otra vez"_s);
    QVERIFY(fixture.practice().setPassphrase(chosen));
    fixture.close();
    QCOMPARE(*KeyFile::practiceId(Practice::keyFilePath(fixture.path())), id);
    QVERIFY(Practice::open(fixture.path(), chosen, fixture.options()));
}

void TestPractice::readOnlyRefusesEveryChange()
{
    StoreFixture fixture;
    fixture.create();
    const Client client = fixture.addClient(u"Mateo Luna"_s);
    fixture.close();
    const auto before = bytesOf(fixture.parentPath());
    QVERIFY(fixture.reopen(true));
    QVERIFY(fixture.practice().isReadOnly());
    QCOMPARE(fixture.practice().clients().find(client.id)->name, u"Mateo Luna"_s);
    const auto removed = fixture.practice().clients().remove(client.id);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::PracticeNotWritable);
    QVERIFY(!fixture.practice().setPassphrase(StoreFixture::passphrase()));
    fixture.close();
    QCOMPARE(bytesOf(fixture.parentPath()), before);
}

void TestPractice::aReaderSeesWhatTheWriterStores()
{
    StoreFixture fixture;
    fixture.create();
    PracticeOptions options = fixture.options();
    options.readOnly = true;
    const auto reader = Practice::openWithKey(fixture.path(), fixture.practice().dataKey(), options);
    QVERIFY(reader.has_value());
    const Client client = fixture.addClient(u"Mateo Luna"_s);
    QCOMPARE((*reader)->clients().find(client.id)->name, u"Mateo Luna"_s);
}

void TestPractice::openingIsLogged()
{
    StoreFixture fixture;
    fixture.create();
    QVERIFY(fixture.reopen());
    const auto entries = fixture.practice().activity().latest(100);
    QCOMPARE(entries->constFirst().kind, ActivityKind::PracticeOpened);
    QCOMPARE(entries->constLast().kind, ActivityKind::PracticeCreated);
    QCOMPARE(entries->constFirst().at, fixture.clock.time);
}

void TestPractice::aLogLeftByACrashIsTakenUp()
{
    StoreFixture fixture;
    fixture.create();
    const Client client = fixture.addClient(u"Mateo Luna"_s);
    // The folder as a power cut would leave it: the log is not in the database yet.
    const QString copy = fixture.parentPath() + u"/Copy.bitacora"_s;
    QVERIFY(QDir().mkpath(copy));
    for (const QString &name : {u"practice.db"_s, u"practice.db-wal"_s, u"keys.json"_s})
        QVERIFY(QFile::copy(fixture.path() + u'/' + name, copy + u'/' + name));
    {
        const auto opened = Practice::openWithKey(copy, fixture.practice().dataKey(), fixture.options());
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->clients().find(client.id)->name, u"Mateo Luna"_s);
    }
    QCOMPARE(bytesOf(copy).keys(), QStringList({u"keys.json"_s, u"practice.db"_s}));

    // A wrong key leaves even such a folder alone.
    QVERIFY(QFile::copy(fixture.path() + u"/practice.db-wal"_s, copy + u"/practice.db-wal"_s));
    const auto before = bytesOf(copy);
    QVERIFY(!Practice::openWithKey(copy, KeyFile::newDataKey(), fixture.options()));
    QCOMPARE(bytesOf(copy), before);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
