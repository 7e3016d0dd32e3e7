#include "ClientRepository.h"
#include "GuiBench.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PendingErasure.h"
#include "PracticeDatabase.h"
#include "PracticeView.h"
#include "UnlockPage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Another program that reads the practice: while it does, what was deleted cannot be erased.
class Reader
{
public:
    explicit Reader(const Practice &practice)
        : m_database(PracticeDatabase::open(Practice::databasePath(practice.path()), practice.dataKey(),
                                            PracticeDatabase::Access::ReadOnly)
                         .value())
        , m_query(m_database->connection())
    {
        m_query.exec(u"BEGIN"_s);
        m_query.exec(u"SELECT count(*) FROM client"_s);
    }
    [[nodiscard]] bool isReading() const { return m_query.isActive(); }

private:
    std::unique_ptr<PracticeDatabase> m_database;
    QSqlQuery m_query;
};

} // namespace

/// What was deleted is erased from the file behind the page of the locked practice.
class TestErasureFlow : public QObject
{
    Q_OBJECT

    static void deleteSomebody(MainWindow &window)
    {
        const auto all = window.practice()->practice().clients().summaries(ClientState::Active);
        QVERIFY(window.practice()->clientChanges().remove(all->constFirst().client.id));
    }
    /// Locks a practice in which somebody was deleted, while another program reads it.
    static std::unique_ptr<Reader> deleteAndLock(GuiBench &bench)
    {
        MainWindow &window = bench.openWindow();
        deleteSomebody(window);
        auto reader = std::make_unique<Reader>(window.practice()->practice());
        return reader->isReading() && bench.lock() ? std::move(reader) : nullptr;
    }
    static UnlockPage *page(GuiBench &bench) { return bench.window().findChild<UnlockPage *>(); }
    static void typePassphrase(GuiBench &bench)
    {
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
    }
    static QString sentence(GuiBench &bench)
    {
        const QLabel *label = bench.find<QLabel>(u"erasureText"_s);
        return label ? label->text() : QString();
    }
    static bool isDue(GuiBench &bench) { return bench.window().practice()->practice().takeErasure() != nullptr; }

private Q_SLOTS:
    void thePageIsThereAtOnceAndWhoUnlocksWaits()
    {
        GuiBench bench;
        auto reader = deleteAndLock(bench);
        QVERIFY(reader);
        QVERIFY(page(bench)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"unlockPassphrase"_s);
        QTRY_VERIFY(sentence(bench).contains(u"opens when"_s));
        // The passphrase can be typed meanwhile.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"unlockPassphrase"_s);
        typePassphrase(bench);
        QTRY_VERIFY(page(bench)->isWaiting());
        QVERIFY(!bench.window().view());
        reader.reset();
        QTRY_VERIFY(bench.window().view());
        QVERIFY(bench.window().view()->messages().text().isEmpty());
        QVERIFY(!isDue(bench));
    }

    void escapeStopsWaiting()
    {
        GuiBench bench;
        auto reader = deleteAndLock(bench);
        QVERIFY(reader);
        typePassphrase(bench);
        QTRY_VERIFY(page(bench)->isWaiting());
        bench.press(Qt::Key_Escape);
        QVERIFY(!page(bench)->isWaiting());
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s)->isEnabled());
        reader.reset();
        QTRY_VERIFY(sentence(bench).isEmpty());
        QVERIFY(!bench.window().view());
        // What was typed is still there.
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.window().view());
        QVERIFY(!isDue(bench));
    }

    void aFailureIsSaidAndTriedAgainAtTheNextLock()
    {
        GuiBench bench;
        auto reader = deleteAndLock(bench);
        QVERIFY(reader);
        const auto *message = page(bench)->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(message || (message = page(bench)->findChild<MessageBar *>()), 2'000);
        // As long as SQLite waits for a reader.
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 15'000);
        QVERIFY2(message->text().contains(u"another program"_s), qPrintable(message->text()));
        QVERIFY(sentence(bench).isEmpty());
        QVERIFY(bench.unlock());
        reader.reset();
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(!isDue(bench));
    }

    void quittingWaitsUntilAllIsErased()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        deleteSomebody(window);
        auto reader = std::make_unique<Reader>(window.practice()->practice());
        QVERIFY(reader->isReading());
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QVERIFY(!window.view());
        QVERIFY(sentence(bench).contains(u"closes when"_s));
        QVERIFY(!bench.find<QLineEdit>(u"unlockPassphrase"_s)->isEnabled());
        QVERIFY(!window.close());
        reader.reset();
        QTRY_VERIFY(!window.isVisible());
        bench.startWindow(bench.folder() + u"/Río Claro.bitacora"_s);
        QVERIFY(bench.unlock());
        QVERIFY(!isDue(bench));
    }

    void quittingWithNothingToEraseIsDoneAtOnce()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QVERIFY(window.close());
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestErasureFlow)
#include "tst_erasureflow.moc"
