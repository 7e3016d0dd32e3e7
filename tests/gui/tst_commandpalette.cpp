#include "Announcement.h"
#include "CalendarPage.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "CommandPalette.h"
#include "GuiBench.h"
#include "HistoryPage.h"
#include "Language.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "ReviewList.h"
#include "ReviewModel.h"
#include "ReviewPage.h"
#include "SessionFilterBar.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTable.h"
#include "ShellActions.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Ctrl+K finds and does everything by its name; driven by the keys alone.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GuiBench> m_bench;
    Language m_language;
    QStringList m_heard;

    [[nodiscard]] CommandPalette &palette() const { return m_bench->window().commandPalette(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        const QAbstractItemModel *model = palette().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    [[nodiscard]] QString marked() const { return palette().list()->currentIndex().data().toString(); }
    void open() const
    {
        m_bench->press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(palette().field()->hasFocus());
    }
    void find(const QString &words) const
    {
        open();
        m_bench->type(words);
    }
    [[nodiscard]] PracticePlace place() const { return m_bench->window().view()->place(); }
    Client addClient(const QString &name, const QString &email, const QString &phone) const
    {
        Client client;
        client.name = name;
        client.email = email;
        client.phone = phone;
        return *m_bench->window().practice()->practice().clients().add(client);
    }

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_bench = std::make_unique<GuiBench>();
        m_heard.clear();
        observeAnnouncements([this](const QString &text) { m_heard.append(text); });
    }
    void cleanup()
    {
        observeAnnouncements({});
        m_bench.reset();
        m_language.apply(u"en"_s);
    }

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

    void thePageOnTheScreenHasItsOwnCommands()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_3, Qt::ControlModifier);
        open();
        QVERIFY(listed().contains(u"Export the sessions that are shown"_s));
        QVERIFY(listed().contains(u"Confirmation…"_s));
        QVERIFY(!listed().contains(u"Show a month"_s));
        m_bench->press(Qt::Key_Escape);
        m_bench->press(Qt::Key_2, Qt::ControlModifier);
        open();
        QVERIFY(listed().contains(u"Show a month"_s));
        QVERIFY(!listed().contains(u"Export the sessions that are shown"_s));
    }

    void everydayCommandsComeBeforeRareOnes()
    {
        m_bench->openWindow();
        find(u"new"_s);
        const QStringList texts = listed();
        QVERIFY(texts.indexOf(u"New session"_s) >= 0);
        QVERIFY(texts.indexOf(u"New session"_s) < texts.indexOf(u"New practice…"_s));
    }

    void theClientOnTheScreenIsArchivedAndRestored()
    {
        m_bench->openWindow();
        const Client client = addClient(u"Zoe Quiroga"_s, {}, {});
        const auto state = [&] { return m_bench->window().practice()->practice().clients().find(client.id)->state; };
        find(u"quiroga"_s);
        m_bench->press(Qt::Key_Return);
        find(u"discharge"_s);
        QCOMPARE(marked(), u"Archive client"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(state(), ClientState::Archived);
        find(u"reactivate"_s);
        QVERIFY(!listed().contains(u"Archive client"_s));
        QCOMPARE(marked(), u"Restore client"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(state(), ClientState::Active);
    }

    void deletingIsFoundByWhateverOneCallsIt()
    {
        m_bench->openWindow();
        // On the cards it is about the one that is marked.
        for (const QString &words : {u"delete"_s, u"remove"_s, u"erase cl"_s}) {
            find(words);
            QVERIFY2(listed().contains(u"Delete client…"_s), qPrintable(words));
            m_bench->press(Qt::Key_Escape);
        }
        find(u"delete"_s);
        QCOMPARE(marked(), u"Delete client…"_s);
        m_bench->press(Qt::Key_Return);
        const auto *page = qobject_cast<ClientPage *>(m_bench->window().view()->currentPage());
        QVERIFY(page && page->isDeleting());
        // Elsewhere one is led to where a client is chosen.
        m_bench->press(Qt::Key_5, Qt::ControlModifier);
        find(u"delete"_s);
        QCOMPARE(marked(), u"Archive or delete a client: choose one"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().page, PracticePlace::Page::Clients);
    }

    void theActivityIsGoneTo()
    {
        m_bench->openWindow();
        find(u"activity of the pr"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().historyTab, HistoryPage::Tab::Activity);
        QVERIFY(m_bench->window().view()->isAncestorOf(QApplication::focusWidget()));
        m_bench->press(Qt::Key_1, Qt::ControlModifier);
        m_bench->press(Qt::Key_Return);
        find(u"audit cl"_s);
        QCOMPARE(marked(), u"Activity of this client"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().tab, ClientPage::Tab::Activity);
        open();
        QVERIFY(listed().contains(u"Sessions of this client"_s));
        QVERIFY(listed().contains(u"Details of this client"_s));
    }

    void theStatusOfWhatIsSelectedIsSet()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_3, Qt::ControlModifier);
        const SessionTable *table = m_bench->window().view()->currentPage()->findChild<SessionTable *>();
        m_bench->press(Qt::Key_Down, Qt::ShiftModifier);
        const QList<SessionId> selected = table->selectedSessions();
        QCOMPARE(selected.size(), 2);
        find(u"no show"_s);
        QCOMPARE(marked(), u"Set status: No Show"_s);
        m_bench->press(Qt::Key_Return);
        for (const SessionId id : selected)
            QCOMPARE(m_bench->window().practice()->practice().sessions().find(id)->status, SessionStatus::NoShow);
        // It is one step.
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_bench->window().practice()->practice().sessions().find(selected.constFirst())->status
                != SessionStatus::NoShow);
    }

    void theListIsFilteredAndSorted()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_3, Qt::ControlModifier);
        const auto *bar = m_bench->window().view()->currentPage()->findChild<SessionFilterBar *>();
        find(u"upcoming"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(bar->filter().when, SessionFilter::When::Upcoming);
        find(u"oldest"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(bar->filter().order, SessionFilter::Order::OldestFirst);
        find(u"clear all"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(!bar->filter().isNarrowed());
        find(u"clear all"_s);
        QVERIFY(!listed().contains(u"Clear all filters"_s));
    }

    void theCalendarIsLeafedThroughAndPrinted()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_2, Qt::ControlModifier);
        const auto *calendar = qobject_cast<CalendarPage *>(m_bench->window().view()->currentPage());
        const QDate before = calendar->period().date;
        find(u"next week"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(calendar->period().date, before.addDays(7));
        find(u"previous"_s);
        QCOMPARE(marked(), u"Previous week"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(calendar->period().date, before);
        find(u"print"_s);
        QCOMPARE(marked(), u"Print the week"_s);
        m_bench->press(Qt::Key_Escape);
        find(u"hide"_s);
        QVERIFY2(marked().startsWith(u"Hide the calendar"_s), qPrintable(marked()));
        const QString hidden = marked();
        m_bench->press(Qt::Key_Return);
        find(u"show"_s);
        QVERIFY(listed().contains(QString(hidden).replace(u"Hide"_s, u"Show"_s)));
    }

    void whatTheReviewAsksForIsDone()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_4, Qt::ControlModifier);
        const auto *page = qobject_cast<ReviewPage *>(m_bench->window().view()->currentPage());
        QVERIFY(page->list()->currentIndex().isValid());
        open();
        QVERIFY(!listed().isEmpty());
        const QString first = listed().constFirst();
        QVERIFY2(first == page->list()->currentIndex().data(ReviewModel::ActionRole).toString()
                     || first.startsWith(u"Set status"_s),
                 qPrintable(first));
    }

    void aServiceIsAdded()
    {
        m_bench->openWindow();
        find(u"add serv"_s);
        QCOMPARE(marked(), u"Add service"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().page, PracticePlace::Page::Settings);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void aSectionOfTheSettingsIsGoneTo()
    {
        m_bench->openWindow();
        find(u"working hours"_s);
        QCOMPARE(marked(), u"Working hours"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().page, PracticePlace::Page::Settings);
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        const QWidget *section = focused;
        while (section && section->accessibleName() != u"Working hours"_s)
            section = section->parentWidget();
        QVERIFY(section);
        QVERIFY(!focused->visibleRegion().isEmpty());
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
