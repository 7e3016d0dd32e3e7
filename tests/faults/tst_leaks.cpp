#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClinicalNotePage.h"
#include "GuiBench.h"
#include "MarkerWords.h"
#include "NoteEditor.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SentenceEditor.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "SignedNoteRepository.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Where the program may write, for this process alone.
QString ownFolders()
{
    static const QTemporaryDir folder;
    return folder.path();
}

void useOwnFolders()
{
    const QDir base(ownFolders());
    for (const char *variable : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = base.filePath(QString::fromLatin1(variable).toLower());
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, path.toLocal8Bit());
    }
}

/// Hands out the words one after the other.
class NextWord
{
public:
    QString operator()() { return MarkerWords::word(m_next++); }

private:
    int m_next = 0;
};

} // namespace

/// What a person wrote in a day can be read nowhere but in the program.
class LeaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void noWordOfADayIsInAFile();
    void noWordIsInTheEnvironment();
    void theKeyIsNotInTheMemoryOfALockedProgram();

private:
    void recordADay();
    void typeADay();
    void compareFiles();

    GuiBench m_bench;
    NextWord m_word;
    /// The data key, each byte of it altered: the test does not hold what it looks for.
    QByteArray m_veiledKey;
};

void LeaksTest::theSearchFindsWhatIsThere()
{
    const QString word = m_word();
    QCOMPARE(MarkerWords::foundIn("x" + word.toUtf8()), QList<int> {0});
    QCOMPARE(MarkerWords::foundIn(word.mid(3, 8).toUtf8()), QList<int> {0});
    QCOMPARE(MarkerWords::foundIn(QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2)),
             QList<int> {0});
    QCOMPARE(MarkerWords::foundIn(word.mid(3, 7).toUtf8()), QList<int>());
}

// Every field that a record has, stored the way the pages store it.
void LeaksTest::recordADay()
{
    Practice &practice = m_bench.window().practice()->practice();
    Client client;
    client.name = m_word();
    client.gender = m_word();
    client.birthDate = QDate(2019, 5, 6);
    client.caregiver = m_word();
    client.email = m_word() + u"@example.org"_s;
    client.phone = u"555 "_s + m_word();
    client.address = m_word();
    client.diagnosis = m_word();
    client.memberNumber = m_word();
    client.privateNotes = m_word();
    client = practice.clients().add(client).value();
    Service service = practice.services().all()->constFirst();
    service.name = m_word();
    QVERIFY(practice.services().update(service));
    Calendar calendar = practice.calendars().all()->constFirst();
    calendar.name = m_word();
    QVERIFY(practice.calendars().update(calendar));
    Session session;
    session.client = client.id;
    session.service = service.id;
    session.calendar = calendar.id;
    session.start = ZonedTime::fromInstant(m_bench.clock.now().addDays(-1), "UTC");
    session.status = SessionStatus::Completed;
    session.location = m_word();
    session.customerNotes = m_word();
    session.privateNotes = m_word();
    session = practice.sessions().add({session})->constFirst();
    Session cancelled = session;
    cancelled.id = {};
    cancelled.status = SessionStatus::Cancelled;
    cancelled.cancellationReason = m_word();
    QVERIFY(practice.sessions().add({cancelled}));
    RecordedFacts facts;
    facts.words.insert(FactField::Observations, m_word());
    BehaviorData behavior;
    behavior.key = facts.newKey();
    behavior.behavior = {facts.newKey(), m_word(), {}, {}};
    behavior.count = 3;
    facts.behaviors.append(behavior);
    QVERIFY(practice.sessionFacts().store(session.id, facts));
    NoteSentence sentence;
    sentence.text = m_word();
    NoteDraft note;
    note.paragraphs = {{NoteSection::Objective, {sentence}}};
    QVERIFY(practice.signedNotes().sign(session.id, note, {m_word(), m_word()}));
    QVERIFY(
        practice.signedNotes().add(session.id, {AddendumType::Correction, m_word(), m_word(), {m_word(), m_word()}}));
}

// What is only ever typed: searches, notes that are not stored yet, a wrong passphrase.
void LeaksTest::typeADay()
{
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        m_bench.press(page, Qt::ControlModifier);
        QTest::qWait(20);
    }
    m_bench.press(Qt::Key_3, Qt::ControlModifier);
    m_bench.press(Qt::Key_F, Qt::ControlModifier);
    const QString searched = m_word();
    m_bench.type(searched);
    QCOMPARE(QApplication::focusWidget()->property("text").toString(), searched);
    QTest::qWait(400);
    m_bench.press(Qt::Key_1, Qt::ControlModifier);
    m_bench.press(Qt::Key_F, Qt::ControlModifier);
    m_bench.type(m_word());
    QTest::qWait(200);
    m_bench.press(Qt::Key_Escape);
    m_bench.press(Qt::Key_1, Qt::ControlModifier);
    m_bench.press(Qt::Key_Return);
    m_bench.press(Qt::Key_Return);
    m_bench.press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(qobject_cast<NoteEditor *>(QApplication::focusWidget()));
    m_bench.type(m_word());
    m_bench.press(Qt::Key_A, Qt::ControlModifier);
    m_bench.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(m_bench.lock());
    m_bench.type(m_word());
    m_bench.press(Qt::Key_Return);
    // What was wrong is selected, to be replaced.
    QTRY_VERIFY(GuiBench::anyWidgetSays(Error {ErrorCode::PassphraseWrong, {}, {}}.sentence()));
    QVERIFY(m_bench.unlock());
}

void LeaksTest::compareFiles()
{
    QDirIterator files(ownFolders(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(MarkerWords::foundIn(file.fileName().toUtf8()).isEmpty(), qPrintable(file.fileName()));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++read;
        const QList<int> found = MarkerWords::foundIn(file.readAll());
        QVERIFY2(found.isEmpty(), qPrintable(u"word %1 is in %2"_s.arg(found.value(0)).arg(file.fileName())));
    }
    // The database, its log, the keys at least.
    QVERIFY(read >= 3);
}

void LeaksTest::noWordOfADayIsInAFile()
{
    m_bench.openWindow();
    const SecretBytes key = m_bench.window().practice()->practice().dataKey();
    for (std::size_t i = 0; i < key.size(); ++i)
        m_veiledKey.append(char(~std::to_integer<unsigned char>(std::as_bytes(std::span(key.data(), key.size()))[i])));
    recordADay();
    if (QTest::currentTestFailed())
        return;
    typeADay();
    if (QTest::currentTestFailed())
        return;
    // While the log of writes is there, and after the lock.
    compareFiles();
    QVERIFY(m_bench.lock());
    compareFiles();
    qInfo("%d words in %s", MarkerWords::count(), qPrintable(QDir(ownFolders()).dirName()));
}

void LeaksTest::noWordIsInTheEnvironment()
{
    const QStringList environment = QProcessEnvironment::systemEnvironment().toStringList();
    QVERIFY(MarkerWords::foundIn(environment.join(u'\n').toUtf8()).isEmpty());
}

void LeaksTest::theKeyIsNotInTheMemoryOfALockedProgram()
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        QSKIP("This system does not show a process its own memory.");
    QVERIFY(!m_veiledKey.isEmpty());
    QByteArray lookedFor = m_veiledKey;
    for (char &byte : lookedFor)
        byte = char(~byte);
    qint64 keys = 0;
    qint64 words = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 2 || !columns.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = columns.at(0).split('-');
        const quint64 from = ends.at(0).toULongLong(nullptr, 16);
        const quint64 to = ends.value(1).toULongLong(nullptr, 16);
        if (!memory.seek(qint64(from)))
            continue;
        const QByteArray bytes = memory.read(qint64(to - from));
        for (auto at = bytes.indexOf(lookedFor); at >= 0; at = bytes.indexOf(lookedFor, at + 1))
            ++keys;
        words += MarkerWords::foundIn(bytes).size();
    }
    // What this test looks for it has in memory itself, once.
    qInfo("in memory after the lock: the key %lld time(s) beside the test's own, %lld traces of the %d words",
          static_cast<long long>(keys - 1), static_cast<long long>(words), MarkerWords::count());
    QCOMPARE(keys, 1);
}

int main(int argc, char *argv[])
{
    useOwnFolders();
    QApplication application(argc, argv);
    LeaksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leaks.moc"
