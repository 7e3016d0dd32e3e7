#include "CalendarPage.h"
#include "ClientPage.h"
#include "ClientRecordPanel.h"
#include "HistoryPage.h"
#include "PaletteBench.h"
#include "ProgressPage.h"
#include "ReportPage.h"
#include "ReviewList.h"
#include "ReviewModel.h"
#include "ReviewPage.h"
#include "SessionFilterBar.h"
#include "SessionRepository.h"
#include "SessionTable.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What the command palette offers: all that the menus and the page on the screen can do.
class TestPaletteCommands : public QObject, private PaletteBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void theDocumentsOfAClientAreBegun()
    {
        m_bench->openWindow();
        m_bench->press(Qt::Key_Return);
        const auto *page = qobject_cast<ClientPage *>(m_bench->window().view()->currentPage());
        QVERIFY(page);
        find(u"whole rec"_s);
        QCOMPARE(marked(), u"Whole record of this client…"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(page->record()->isVisible());
        find(u"payer report"_s);
        QCOMPARE(marked(), u"Progress report of this client…"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(place().tab, ClientPage::Tab::Progress);
        QVERIFY(page->progress()->reportPage()->isVisible());
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
};

QTEST_MAIN(TestPaletteCommands)
#include "tst_palettecommands.moc"
