#include "PaletteBench.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "ShellActions.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Ctrl+K finds and does everything by its name; driven by the keys alone.
class TestCommandPalette : public QObject, private PaletteBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPageIsGoneToByItsName()
    {
        m_bench->openWindow();
        find(u"hist"_s);
        QCOMPARE(marked(), u"History"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(place().page, PracticePlace::Page::History);
        QVERIFY(m_bench->window().view()->isAncestorOf(QApplication::focusWidget()));
    }

    void aClientIsFoundByNameEMailAndPhoneWithoutAccents()
    {
        m_bench->openWindow();
        const ClientId id = addClient(u"Íñigo Zuloaga Peña"_s, u"contacto@ejemplo.org"_s, u"(305) 555-0199"_s).id;
        for (const QString &words : {u"inigo pena"_s, u"zulo"_s, u"contacto"_s, u"5550199"_s}) {
            find(words);
            QCOMPARE(marked(), u"Íñigo Zuloaga Peña"_s);
            m_bench->press(Qt::Key_Return);
            QCOMPARE(place().page, PracticePlace::Page::Client);
            QCOMPARE(place().client, id);
            m_bench->press(Qt::Key_1, Qt::ControlModifier);
        }
    }

    void whatBeginsWithTheWordsComesFirst()
    {
        m_bench->openWindow();
        addClient(u"Ana Settembrini"_s, {}, {});
        addClient(u"Setteria Ana"_s, {}, {});
        find(u"sett"_s);
        const QStringList texts = listed();
        QVERIFY(texts.indexOf(u"Settings"_s) >= 0);
        QVERIFY(texts.indexOf(u"Setteria Ana"_s) < texts.indexOf(u"Ana Settembrini"_s));
        QVERIFY(texts.indexOf(u"Settings"_s) < texts.indexOf(u"Ana Settembrini"_s));
    }

    void theArrowsMoveTheMarkAndAScreenReaderHearsIt()
    {
        m_bench->openWindow();
        open();
        const QStringList texts = listed();
        QVERIFY(texts.size() > 12);
        QCOMPARE(marked(), texts.at(0));
        m_bench->press(Qt::Key_Down);
        QCOMPARE(marked(), texts.at(1));
        QVERIFY2(m_heard.constLast().startsWith(texts.at(1)), qPrintable(m_heard.constLast()));
        m_bench->press(Qt::Key_Up);
        m_bench->press(Qt::Key_Up);
        QCOMPARE(marked(), texts.constLast());
        m_bench->press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(marked(), texts.at(0));
        m_bench->press(Qt::Key_PageDown);
        QCOMPARE(marked(), texts.at(10));
        QVERIFY(palette().field()->hasFocus());
    }

    void escapeGivesTheKeyboardBack()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_3, Qt::ControlModifier);
        QWidget *before = QApplication::focusWidget();
        open();
        m_bench->press(Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        open();
        // The same keys close it.
        m_bench->press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void itOpensFromWithinANoteAndWhatWasTypedIsKept()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_3, Qt::ControlModifier);
        auto *panel = m_bench->window().view()->currentPage()->findChild<SessionPanel *>();
        const SessionId session = panel->session();
        QVERIFY(session.isValid());
        panel->focusNotes();
        m_bench->type(u"Typed before. "_s);
        find(u"settings"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().page, PracticePlace::Page::Settings);
        const Session stored = *m_bench->window().practice()->practice().sessions().find(session);
        QVERIFY2(stored.privateNotes.contains(u"Typed before."_s), qPrintable(stored.privateNotes));
    }

    void whatWasUsedLastComesFirst()
    {
        m_bench->openWindow();
        find(u"calendar"_s);
        m_bench->press(Qt::Key_Return);
        find(u"dark"_s);
        m_bench->press(Qt::Key_Return);
        open();
        QCOMPARE(listed().first(2), QStringList({u"Dark"_s, u"Calendar"_s}));
        m_bench->press(Qt::Key_Escape);
        // Not what was used before a lock.
        QVERIFY(m_bench->lock());
        QVERIFY(m_bench->unlock());
        open();
        QVERIFY(listed().constFirst() != u"Dark"_s);
    }

    void whatIsNotThereIsSaid()
    {
        m_bench->openWindow();
        find(u"qqxyz"_s);
        QVERIFY(listed().isEmpty());
        QVERIFY(palette().nothing()->isVisible());
        QVERIFY(palette().nothing()->text().contains(u"qqxyz"_s));
        QVERIFY(m_heard.contains(palette().nothing()->text()));
        m_bench->press(Qt::Key_Return);
        QVERIFY(palette().isVisible());
    }

    void withNoPracticeThereAreTheFirstPagesCommandsAlone()
    {
        m_bench->startWindow();
        open();
        const QStringList texts = listed();
        QVERIFY(texts.contains(u"New practice…"_s));
        QVERIFY(texts.contains(u"About Bitácora"_s));
        for (const QString &text : {u"Lock"_s, u"Settings"_s, u"New session"_s, u"Undo"_s})
            QVERIFY2(!texts.contains(text), qPrintable(text));
    }

    void aLockTakesTheNamesAway()
    {
        m_bench->openWindow();
        addClient(u"Quirina Ybarra"_s, {}, {});
        find(u"quirina"_s);
        QCOMPARE(marked(), u"Quirina Ybarra"_s);
        m_bench->window().lock(UnlockPage::Reason::Idle);
        QVERIFY(!palette().isVisible());
        QVERIFY(listed().isEmpty());
        QVERIFY(!GuiBench::anyWidgetSays(u"Quirina"_s));
        QVERIFY(!GuiBench::anyWidgetSays(u"quirina"_s));
    }

    void goingElsewhereClosesIt()
    {
        MainWindow &window = m_bench->openWindow();
        m_bench->press(Qt::Key_3, Qt::ControlModifier);
        QWidget *list = QApplication::focusWidget();
        open();
        list->setFocus(Qt::MouseFocusReason);
        QVERIFY(!palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), list);
        Q_UNUSED(window)
    }

    void itIsSpanishInSpanish()
    {
        m_bench->openWindow();
        m_language.apply(u"es"_s);
        QTRY_COMPARE(m_bench->window().actions().get(ShellActions::Id::Settings)->text(), u"Ajustes"_s);
        find(u"ajus"_s);
        QCOMPARE(marked(), u"Ajustes"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().page, PracticePlace::Page::Settings);
        find(u"historial"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().page, PracticePlace::Page::History);
    }

    void fiveHundredClientsAnswerAtOnce()
    {
        MainWindow &window = m_bench->openWindow();
        const auto added = window.practice()->practice().inOneTransaction([&]() -> Result<void> {
            for (int i = 0; i < 500; ++i)
                addClient(u"Cliente Número %1"_s.arg(i), u"c%1@example.org"_s.arg(i), u"305 555 %1"_s.arg(1000 + i));
            return {};
        });
        QVERIFY(added);
        open();
        // Generous: this is an unoptimised build, on a machine with other things to do.
        constexpr qint64 patience = 200;
        QElapsedTimer timer;
        for (const QChar letter : u"numero 499"_s) {
            timer.start();
            m_bench->type(QString(letter));
            QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        }
        QCOMPARE(marked(), u"Cliente Número 499"_s);
    }

    void itFitsIntoASmallWindow()
    {
        MainWindow &window = m_bench->openWindow();
        window.resize(window.minimumSize());
        open();
        QVERIFY(window.rect().contains(palette().geometry()));
        m_bench->type(u"qqxyz"_s);
        QVERIFY(window.rect().contains(palette().geometry()));
        QVERIFY(palette().height() >= palette().field()->height() + palette().nothing()->height());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
