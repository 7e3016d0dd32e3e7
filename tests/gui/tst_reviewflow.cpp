#include "BookingPanel.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClinicalNotePage.h"
#include "ConfirmationPanel.h"
#include "GuiBench.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "ReviewList.h"
#include "ReviewModel.h"
#include "ReviewPage.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "Sidebar.h"
#include "SidebarButton.h"
#include "TimelineBooking.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// From the count in the sidebar to what is done about it.
class TestReviewFlow : public QObject
{
    Q_OBJECT

    static ReviewList *list(GuiBench &bench)
    {
        auto *page = qobject_cast<ReviewPage *>(bench.window().view()->currentPage());
        return page ? page->list() : nullptr;
    }
    static SidebarButton *entry(GuiBench &bench)
    {
        return bench.find<SidebarButton>(u"sidebarEntry%1"_s.arg(int(Sidebar::Entry::Review)));
    }
    /// Goes on with the arrow until an entry of the section has the keyboard.
    static bool goTo(GuiBench &bench, ReviewSection section)
    {
        bench.press(Qt::Key_Home);
        const auto current = [&bench] { return list(bench)->currentIndex().data(ReviewModel::SectionRole).toInt(); };
        for (int i = 0; i < list(bench)->model()->rowCount() && current() != int(section); ++i)
            bench.press(Qt::Key_Down);
        return current() == int(section);
    }
    static Session addCompleted(GuiBench &bench)
    {
        Practice &practice = bench.window().practice()->practice();
        const SessionKey any = practice.sessions().keys({})->back();
        Session session = practice.sessions().find(SessionId {any.id}).value();
        session.id = {};
        session.start = ZonedTime::fromInstant(bench.clock.now().addDays(-1), "UTC");
        session.status = SessionStatus::Completed;
        session.privateNotes.clear();
        session.customerNotes.clear();
        return practice.sessions().add({session})->constFirst();
    }

private Q_SLOTS:
    void theCountFollows()
    {
        GuiBench bench;
        bench.openWindow();
        QVERIFY(entry(bench));
        QTest::qWait(100);
        const int before = entry(bench)->count();
        addCompleted(bench);
        QTRY_COMPARE(entry(bench)->count(), before + 1);
        QVERIFY(entry(bench)->accessibleName().contains(QString::number(before + 1)));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
    }

    void aNoteIsWrittenFromTheReview()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const Session session = addCompleted(bench);
        // Of a service that is billed by a code the clinical note is asked for.
        ServiceRepository &services = window.practice()->practice().services();
        Service service = services.find(session.service).value();
        service.code.clear();
        QVERIFY(services.update(service));
        bench.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(list(bench));
        QCOMPARE(QApplication::focusWidget(), list(bench));
        QVERIFY(goTo(bench, ReviewSection::WithoutNote));
        QCOMPARE(list(bench)->currentIndex().data(ReviewModel::SessionIdRole).toLongLong(), session.id.value);
        const int before = entry(bench)->count();
        bench.press(Qt::Key_Return);
        auto *client = qobject_cast<ClientPage *>(window.view()->currentPage());
        QVERIFY(client);
        QCOMPARE(client->timeline()->panel()->session(), session.id);
        QVERIFY(qobject_cast<NoteEditor *>(QApplication::focusWidget()));
        bench.type(u"Calm."_s);
        bench.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(window.practice()->practice().sessions().find(session.id)->privateNotes, u"Calm."_s);
        QTRY_COMPARE(entry(bench)->count(), before - 1);
        QCOMPARE(QApplication::focusWidget(), list(bench));
    }

    void whatNobodySignedLeadsToTheNote()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const Session session = addCompleted(bench);
        RecordedFacts facts;
        facts.words.insert(FactField::Observations, u"Calm."_s);
        QVERIFY(window.practice()->practice().sessionFacts().store(session.id, facts));
        bench.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(goTo(bench, ReviewSection::NotesUnsigned));
        bench.press(Qt::Key_Return);
        auto *note = qobject_cast<ClinicalNotePage *>(window.view()->currentPage());
        QVERIFY(note);
        QCOMPARE(note->session(), session.id);
    }

    void whoIsBookedFromTheReviewCanBeSentAConfirmation()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        // Without a session to come the client is listed.
        Client quiet;
        quiet.name = u"Rosa Campos"_s;
        quiet = window.practice()->practice().clients().add(quiet).value();
        Session last = addCompleted(bench);
        last.client = quiet.id;
        QVERIFY(window.practice()->practice().sessions().update({last}, ActivityKind::SessionUpdated));
        bench.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(goTo(bench, ReviewSection::WithoutUpcoming));
        while (list(bench)->currentIndex().data(ReviewModel::ClientIdRole).toLongLong() != quiet.id.value)
            bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        auto *review = qobject_cast<ReviewPage *>(window.view()->currentPage());
        QVERIFY(review && review->booking()->isOpen());
        review->booking()->panel()->submit();
        QPushButton *offer = nullptr;
        const auto bars = review->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (!bar->moreButtons().isEmpty())
                offer = bar->moreButtons().constFirst();
        }
        QVERIFY(offer);
        QTest::mouseClick(offer, Qt::LeftButton);
        auto *client = qobject_cast<ClientPage *>(window.view()->currentPage());
        QVERIFY(client);
        QCOMPARE(client->client(), quiet.id);
        QVERIFY(client->timeline()->foot()->confirmation()->isVisible());
    }

    void theLockComesBackToTheReview()
    {
        GuiBench bench;
        bench.openWindow();
        bench.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(list(bench));
    }
};

QTEST_MAIN(TestReviewFlow)
#include "tst_reviewflow.moc"
