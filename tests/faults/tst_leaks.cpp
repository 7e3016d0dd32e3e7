#include "ClientPage.h"
#include "ClientRecordPanel.h"
#include "ClientRepository.h"
#include "ClinicalNotePage.h"
#include "GuiBench.h"
#include "Hardening.h"
#include "HistoryExport.h"
#include "MarkedDay.h"
#include "MarkerWords.h"
#include "MemoryTraces.h"
#include "NoteEditor.h"
#include "NotePreview.h"
#include "OpenPractice.h"
#include "PaperTray.h"
#include "PracticeView.h"
#include "SentenceEditor.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "SignedNoteRepository.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

bool overwritesFreedMemory = false;

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

/// Where a test writes what anybody may read.
QString exportsFolder()
{
    return ownFolders() + u"/exports"_s;
}

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
    void typeADay();
    void exportADay();
    void printADay();
    [[nodiscard]] std::optional<Session> sessionWithSignedNote();
    void compareFiles();
    void lookIntoTheOpenProgram();
    [[nodiscard]] Result<Traces> tracesInMemory() const;

    GuiBench m_bench;
    NextWord m_word;
    /// What may hold the words: files that were written for others, and nothing beside them.
    QSet<QString> m_forOthers;
    QByteArray m_veiledKey;
    /// The passphrase and the recovery code in every spelling, and the key in digits.
    QList<QByteArray> m_veiledSecrets;
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

// A file for others holds the words, and nothing beside it does.
void LeaksTest::exportADay()
{
    QVERIFY(QDir().mkpath(exportsFolder()));
    for (const QString &name : {u"history.csv"_s, u"history.pdf"_s, u"paper.pdf"_s, u"note.pdf"_s, u"record.pdf"_s})
        m_forOthers.insert(exportsFolder() + u'/' + name);
    Practice &practice = m_bench.window().practice()->practice();
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Pdf}) {
        const QString path = exportsFolder() + (format == ReportFormat::Csv ? u"/history.csv"_s : u"/history.pdf"_s);
        HistoryReportOptions options = reportOptionsFor(QLocale());
        options.withPrivateNotes = true;
        HistoryExport exporter(practice);
        QSignalSpy finished(&exporter, &HistoryExport::finished);
        exporter.start(options, format, path);
        QVERIFY(!finished.isEmpty() || finished.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(format == ReportFormat::Pdf ? bytes.startsWith("%PDF-") : !MarkerWords::foundIn(bytes).isEmpty());
    }
}

std::optional<Session> LeaksTest::sessionWithSignedNote()
{
    Practice &practice = m_bench.window().practice()->practice();
    const auto keys = practice.sessions().keys({});
    if (!keys)
        return {};
    for (const SessionKey &key : *keys) {
        const SessionId id {key.id};
        if (!practice.signedNotes().find(id).value_or(std::nullopt))
            continue;
        if (const auto session = practice.sessions().find(id))
            return *session;
    }
    return {};
}

// On paper and as files for others: a note through its preview, and a client's record with its private notes.
void LeaksTest::printADay()
{
    const auto isPdf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    };
    const auto session = sessionWithSignedNote();
    QVERIFY(session && session->client);
    const QString paper = exportsFolder() + u"/paper.pdf"_s;
    const PaperTray tray(paper);
    OpenPractice &open = *m_bench.window().practice();
    QVERIFY(NotePreview::open(open, session->id, {}, &m_bench.window()));
    const QPointer<NotePreview> preview = m_bench.window().findChild<NotePreview *>();
    QVERIFY(preview && QTest::qWaitForWindowExposed(preview));
    m_bench.dialogs.savedFile = exportsFolder() + u"/note.pdf"_s;
    preview->saveButton()->click();
    QVERIFY(isPdf(m_bench.dialogs.savedFile));
    // While it is shown, too.
    compareFiles();
    preview->printButton()->click();
    QVERIFY(tray.pageCount() > 0);
    QTRY_VERIFY(!preview);

    ClientRecordPanel panel(open, &m_bench.window());
    panel.open(open.practice().clients().find(*session->client).value());
    panel.privateNotes()->setChecked(true);
    m_bench.dialogs.savedFile = exportsFolder() + u"/record.pdf"_s;
    panel.saveButton()->click();
    panel.waitUntilWritten();
    QTRY_VERIFY(isPdf(m_bench.dialogs.savedFile));
    m_bench.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.window()));
}

void LeaksTest::compareFiles()
{
    QDirIterator files(ownFolders(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(MarkerWords::foundIn(file.fileName().toUtf8()).isEmpty(), qPrintable(file.fileName()));
        // A socket holds nothing.
        if (!files.fileInfo().isFile() || m_forOthers.contains(file.fileName()))
            continue;
        // The log of writes goes when the practice is closed, which may be just now.
        if (!file.open(QIODevice::ReadOnly)) {
            QVERIFY2(!file.exists(), qPrintable(file.fileName()));
            continue;
        }
        ++read;
        const QByteArray bytes = file.readAll();
        const QList<int> found = MarkerWords::foundIn(bytes);
        QVERIFY2(found.isEmpty(), qPrintable(u"word %1 is in %2"_s.arg(found.value(0)).arg(file.fileName())));
        QVERIFY2(countVeiled(bytes, m_veiledKey) == 0, qPrintable(file.fileName()));
        for (const QByteArray &secret : std::as_const(m_veiledSecrets))
            QVERIFY2(countVeiled(bytes, secret) == 0, qPrintable(file.fileName()));
    }
    // The database, its log, the keys at least.
    QVERIFY(read >= 3);
}

void LeaksTest::noWordOfADayIsInAFile()
{
    m_bench.backsUp = true;
    m_bench.openWindow();
    const SecretBytes key = m_bench.window().practice()->practice().dataKey();
    for (std::size_t i = 0; i < key.size(); ++i)
        m_veiledKey.append(char(~std::to_integer<unsigned char>(std::as_bytes(std::span(key.data(), key.size()))[i])));
    const QString code = m_bench.recoveryCode();
    for (const QString &secret : {GuiBench::passphrase, code, QString(code).remove(u'-')})
        m_veiledSecrets += {veiled(secret.toUtf8()), veiled(utf16(secret))};
    QByteArray plain = veiled(m_veiledKey);
    for (QByteArray spelled : {plain.toHex(), plain.toBase64()}) {
        m_veiledSecrets.append(veiled(spelled));
        spelled.fill('\0');
    }
    plain.fill('\0');
    const QString wrong = recordMarkedDay(m_bench.window().practice()->practice(), m_word);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    typeADay();
    if (QTest::currentTestFailed())
        return;
    exportADay();
    if (QTest::currentTestFailed())
        return;
    printADay();
    if (QTest::currentTestFailed())
        return;
    // While the log of writes is there, and after the lock, with the backup that it makes.
    compareFiles();
    lookIntoTheOpenProgram();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_bench.lock());
    const auto backups = [] {
        int count = 0;
        for (QDirIterator it(ownFolders(), {u"*.bitacora-backup"_s}, QDir::Dirs, QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            ++count;
        return count;
    };
    constexpr int patience = 20'000;
    QTRY_VERIFY_WITH_TIMEOUT(backups() > 0, patience);
    compareFiles();
    qInfo("%d words in %s", MarkerWords::count(), qPrintable(QDir(ownFolders()).dirName()));
}

void LeaksTest::noWordIsInTheEnvironment()
{
    const QStringList environment = QProcessEnvironment::systemEnvironment().toStringList();
    QVERIFY(MarkerWords::foundIn(environment.join(u'\n').toUtf8()).isEmpty());
}

Result<Traces> LeaksTest::tracesInMemory() const
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    // A sanitizer maps terabytes of its own, and keeps what was freed.
    constexpr bool isSearchable = false;
#else
    constexpr bool isSearchable = true;
#endif
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!isSearchable || !maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::StorageFailed);
    Traces traces;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    // What stands across two pieces is in both.
    constexpr qsizetype atOnce = 1024LL * 1024;
    constexpr quint64 step = atOnce - 256;
    QByteArray bytes(atOnce, '\0');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 2 || !columns.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = columns.at(0).split('-');
        const quint64 to = ends.value(1).toULongLong(nullptr, 16);
        for (quint64 from = ends.at(0).toULongLong(nullptr, 16); from < to; from += step) {
            const auto wanted = qint64(std::min(to - from, quint64(atOnce)));
            readPages(memory, from, {bytes.data(), std::size_t(wanted)}, traces);
            // Not what was read before.
            const auto own = quint64(reinterpret_cast<quintptr>(bytes.constData()));
            const quint64 begin = std::clamp(own, from, from + quint64(wanted));
            const quint64 end = std::clamp(own + quint64(atOnce), from, from + quint64(wanted));
            std::fill(bytes.begin() + qsizetype(begin - from), bytes.begin() + qsizetype(end - from), '\0');
            const QByteArray piece = QByteArray::fromRawData(bytes.constData(), qsizetype(wanted));
            traces.keys += countVeiled(piece, m_veiledKey);
            traces.passphrases +=
                countVeiled(piece, m_veiledSecrets.value(0)) + countVeiled(piece, m_veiledSecrets.value(1));
            for (const int word : MarkerWords::foundIn(piece))
                traces.words.insert(word);
        }
    }
    return traces;
}

// The search itself is tested: what an open program needs is there, and is found.
void LeaksTest::lookIntoTheOpenProgram()
{
    const auto traces = tracesInMemory();
    if (!traces)
        return;
    qInfo("in memory while it is open: the key %lld time(s), something of %lld words, in %lld pages, %lld not readable",
          static_cast<long long>(traces->keys), static_cast<long long>(traces->words.size()),
          static_cast<long long>(traces->pagesRead), static_cast<long long>(traces->pagesUnreadable));
    QVERIFY(traces->keys > 0);
    // What stands on the page that is shown, at least.
    QVERIFY(!traces->words.isEmpty());
    QVERIFY(traces->pagesRead > traces->pagesUnreadable);
}

void LeaksTest::theKeyIsNotInTheMemoryOfALockedProgram()
{
    QVERIFY(!m_veiledKey.isEmpty());
    auto traces = tracesInMemory();
    if (!traces)
        QSKIP("This system does not show a process its own memory, or a sanitizer stands before it.");
    // The backup of the lock needs the key until it is verified.
    constexpr int mostLooks = 40;
    for (int look = 0; look < mostLooks && traces && traces->keys > 0; ++look) {
        QTest::qWait(250);
        traces = tracesInMemory();
    }
    QVERIFY(traces);
    qInfo("in memory after the lock: the key %lld time(s), the passphrase %lld time(s), something of %lld of the %d "
          "words",
          static_cast<long long>(traces->keys), static_cast<long long>(traces->passphrases),
          static_cast<long long>(traces->words.size()), MarkerWords::count());
    QCOMPARE(traces->keys, 0);
    QCOMPARE(traces->passphrases, 0);
    // Measured: something of 13 or 14 of 85 words, and of every one where nothing writes over freed memory. It is in
    // small pieces that the allocator keeps for the next one of their size, and in what the test itself holds.
    constexpr qsizetype mostWords = 25;
    QVERIFY2(!overwritesFreedMemory || traces->words.size() <= mostWords,
             qPrintable(QString::number(traces->words.size())));
}

int main(int argc, char *argv[])
{
    // As the program does at its start.
    overwritesFreedMemory = overwriteFreedMemory();
    useOwnFolders();
    QApplication application(argc, argv);
    LeaksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leaks.moc"
