#include "DemoPractice.h"
#include "DraftRepository.h"
#include "GuiBench.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SessionFilter.h"
#include "SessionRepository.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The first page, and the practice of made-up people.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartOffersThreeBeginnings()
    {
        GuiBench bench;
        bench.startWindow();
        for (const QString &choice : {u"createChoice"_s, u"openChoice"_s, u"sampleChoice"_s}) {
            const auto *button = bench.find<QAbstractButton>(choice);
            QVERIFY2(button, qPrintable(choice));
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->accessibleDescription().endsWith(u'.'));
        }
    }

    void theWindowIsNoLargerThanTheScreenAndIsBroughtBackOntoIt()
    {
        GuiBench bench;
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        {
            const MainWindow window(bench.preferences(), bench.options());
            QVERIFY(window.width() <= screen.width());
            QVERIFY(window.height() <= screen.height());
        }
        QWidget elsewhere;
        elsewhere.setGeometry(screen.right() + 3000, screen.bottom() + 500, 2 * screen.width(), 2 * screen.height());
        bench.preferences().setWindowGeometry(elsewhere.saveGeometry());
        MainWindow window(bench.preferences(), bench.options());
        window.show();
        QVERIFY2(screen.contains(window.geometry()), qPrintable(QDebug::toString(window.geometry())));
    }

    void theSampleOpensByItselfAndSaysThatItIsMadeUp()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        QVERIFY(bench.tabTo(u"sampleChoice"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(opened.wait(20'000));
        QVERIFY(bench.says(u"made-up people"_s));
        QVERIFY(bench.says(DemoPractice::passphrase()));

        // Locked, it says its passphrase, which opens it; also beside a note that waits.
        auto &practice = window.practice()->practice();
        const auto keys = practice.sessions().keys({});
        QVERIFY(keys && !keys->empty());
        QVERIFY(practice.drafts().save(SessionId {keys->front().id}, NoteKind::Private, u"begun"_s));
        QVERIFY(bench.lock());
        QVERIFY(bench.says(DemoPractice::passphrase()));
        QVERIFY(bench.says(u"is saved and waits for you"_s));
        bench.type(DemoPractice::passphrase());
        bench.press(Qt::Key_Return);
        QVERIFY(opened.wait());
    }

    void theSampleIsWrittenOnce()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        bench.find<QAbstractButton>(u"sampleChoice"_s)->click();
        QVERIFY(opened.wait(20'000));
        MainWindow &again = bench.startWindow(bench.folder());
        bench.find<QAbstractButton>(u"openAnother"_s)->click();
        QSignalSpy openedAgain(&again, &MainWindow::practiceOpened);
        bench.find<QAbstractButton>(u"sampleChoice"_s)->click();
        QVERIFY(openedAgain.wait(20'000));
        QCOMPARE(QDir(bench.folder()).entryList({u"*.bitacora"_s}, QDir::Dirs).size(), 1);
    }

    void cancellingTheSampleLeavesNothing()
    {
        GuiBench bench;
        bench.startWindow();
        bench.find<QAbstractButton>(u"sampleChoice"_s)->click();
        QVERIFY(!bench.find<QAbstractButton>(u"sampleChoice"_s)->isEnabled());
        QTRY_VERIFY(QApplication::focusWidget());
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(bench.find<QAbstractButton>(u"sampleChoice"_s)->isEnabled());
        QTRY_VERIFY(QDir(bench.folder()).entryList({u"*.bitacora"_s}, QDir::Dirs).isEmpty());
        QVERIFY(!bench.window().practice());
    }

    void aFolderInTheWayIsSaid()
    {
        GuiBench bench;
        QVERIFY(QDir().mkpath(DemoPractice::pathIn(bench.folder())));
        bench.startWindow();
        bench.find<QAbstractButton>(u"sampleChoice"_s)->click();
        QTRY_VERIFY(bench.says(u"Sample practice.bitacora"_s));
        QVERIFY(QDir(DemoPractice::pathIn(bench.folder())).exists());
    }
};

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
