#include "BookingForm.h"
#include "BookingPanel.h"
#include "EmptyState.h"
#include "MessageBar.h"
#include "ReviewList.h"
#include "ReviewModel.h"
#include "ReviewPage.h"
#include "ReviewRowDelegate.h"
#include "SelectionBar.h"
#include "StatusMenu.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ReviewPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ReviewModel> m_model;
    std::unique_ptr<ReviewPage> m_page;

    void show(int width = 1100)
    {
        m_model = std::make_unique<ReviewModel>(m_fixture->practice());
        m_page = std::make_unique<ReviewPage>(m_fixture->open(), *m_model);
        m_page->resize(width, 700);
        showActive(*m_page);
        m_page->focusList();
    }
    [[nodiscard]] ReviewList &list() const { return *m_page->list(); }
    [[nodiscard]] QString current() const { return list().currentIndex().data().toString(); }
    [[nodiscard]] ReviewSection section() const { return m_model->rowAt(list().currentIndex().row()).section; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(keyboard(), key, modifiers); }
    /// Where the keyboard is in the page, also while a menu that closes has not given it back.
    [[nodiscard]] QWidget *keyboard() const { return m_page->focusWidget() ? m_page->focusWidget() : m_page.get(); }
    [[nodiscard]] StatusMenu *menu() const { return list().statusMenu(); }
    void choose(SessionStatus status) const
    {
        QTRY_VERIFY(menu()->isVisible());
        const QList<QAction *> actions = menu()->actions();
        for (QAction *action : actions) {
            if (action->data().toInt() == int(status)) {
                menu()->setActiveAction(action);
                QTest::keyClick(menu(), Qt::Key_Return);
                return;
            }
        }
    }
    QList<SessionId> addPast(int count) const
    {
        QList<SessionId> ids;
        for (int i = 1; i <= count; ++i)
            ids.append(m_fixture->addSession(m_fixture->session(std::nullopt, -i)).id);
        return ids;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<UiFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void anEmptyPracticeSaysThatNothingIsLeft()
    {
        show();
        QVERIFY(m_page->emptyState()->isVisible());
        QVERIFY(!list().isVisible());
        m_fixture->addClient(u"Mateo Luna"_s);
        QTRY_VERIFY(list().isVisible());
        QVERIFY(!m_page->emptyState()->isVisible());
    }

    void enterBooksAFollowUpAndTheRowGoes()
    {
        const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
        const Client ana = m_fixture->addClient(u"Ana Ruiz"_s);
        for (const int days : {-21, -14, -7}) {
            Session session = m_fixture->session(mateo.id, days, SessionStatus::Completed);
            session.privateNotes = u"Calm."_s;
            m_fixture->addSession(session);
        }
        show();
        QCOMPARE(current(), u"Ana Ruiz"_s);
        press(Qt::Key_Down);
        QCOMPARE(current(), u"Mateo Luna"_s);
        press(Qt::Key_Return);
        QVERIFY(m_page->booking()->isOpen());
        const BookingRequest request = m_page->booking()->panel()->request();
        QVERIFY(request.kind == BookingRequest::Kind::FollowUp);
        QVERIFY(m_page->booking()->panel()->isAncestorOf(keyboard()));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_model->count(), 1);
        QVERIFY(!m_page->booking()->isOpen());
        // The keyboard is where it was, on the row that is left.
        QVERIFY(keyboard() == &list());
        QCOMPARE(current(), u"Ana Ruiz"_s);
        SessionFilter upcoming;
        upcoming.client = mateo.id;
        upcoming.when = SessionFilter::When::Upcoming;
        QCOMPARE(m_fixture->practice().sessions().keys(upcoming)->size(), 1U);
    }

    void whoNeverCameIsBookedAFirstTime()
    {
        const Client ana = m_fixture->addClient(u"Ana Ruiz"_s);
        show();
        QTest::mouseClick(list().buttonOf(list().currentIndex()), Qt::LeftButton);
        QVERIFY(m_page->booking()->isOpen());
        QVERIFY(m_page->booking()->panel()->request().kind == BookingRequest::Kind::New);
        QVERIFY(m_page->booking()->panel()->request().client == ana.id);
    }

    void aStatusIsSetByKeysAndTheKeyboardGoesOn()
    {
        const QList<SessionId> ids = addPast(3);
        show();
        QCOMPARE(section(), ReviewSection::Unsettled);
        QCOMPARE(m_model->rowAt(list().currentIndex().row()).session(), ids.at(0));
        press(Qt::Key_Return);
        choose(SessionStatus::NoShow);
        QTRY_COMPARE(m_model->count(), 2);
        QCOMPARE(m_fixture->stored(ids.at(0)).status, SessionStatus::NoShow);
        QVERIFY(keyboard() == &list());
        QCOMPARE(m_model->rowAt(list().currentIndex().row()).session(), ids.at(1));
        QVERIFY(list().selectionModel()->isSelected(list().currentIndex()));
        // The next one right away, by the other key.
        press(Qt::Key_S);
        choose(SessionStatus::Cancelled);
        QTRY_COMPARE(m_model->count(), 1);
        QCOMPARE(m_fixture->stored(ids.at(1)).status, SessionStatus::Cancelled);
    }

    void onlyWhatASessionCanEndAsIsOffered()
    {
        show();
        QStringList offered;
        const QList<QAction *> actions = menu()->actions();
        for (const QAction *action : actions) {
            if (action->isVisible())
                offered.append(action->text());
        }
        QCOMPARE(offered, (QStringList {u"Completed"_s, u"Cancelled"_s, u"No Show"_s}));
    }

    void aButtonSetsTheStatusOfItsRow()
    {
        const QList<SessionId> ids = addPast(2);
        show();
        const QModelIndex second = m_model->index(m_model->rowOf(ReviewSection::Unsettled, ids.at(1)));
        QPushButton *button = list().buttonOf(second);
        QVERIFY(button->isVisible());
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        choose(SessionStatus::NoShow);
        QTRY_COMPARE(m_model->count(), 1);
        QCOMPARE(m_fixture->stored(ids.at(1)).status, SessionStatus::NoShow);
        QCOMPARE(m_fixture->stored(ids.at(0)).status, SessionStatus::Confirmed);
    }

    void severalAreOneStepThatIsTakenBack()
    {
        const QList<SessionId> ids = addPast(4);
        show();
        QVERIFY(!m_page->selectionBar()->isVisible());
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list().selectedSessions(), ids.first(3));
        QVERIFY(m_page->selectionBar()->isVisible());
        press(Qt::Key_S);
        choose(SessionStatus::Completed);
        // They wait for their notes now.
        QTRY_COMPARE(m_model->rowOf(ReviewSection::Unsettled, ids.at(0)), -1);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_fixture->stored(ids.at(i)).status, SessionStatus::Completed);
            QVERIFY(m_model->rowOf(ReviewSection::WithoutNote, ids.at(i)) >= 0);
        }
        QCOMPARE(m_model->rowAt(list().currentIndex().row()).session(), ids.at(3));
        auto *bar = m_page->findChildren<MessageBar *>().constLast();
        for (MessageBar *each : m_page->findChildren<MessageBar *>()) {
            if (each->isVisible())
                bar = each;
        }
        QVERIFY(bar->text().contains(u"Completed"_s));
        QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
        for (const SessionId id : ids)
            QCOMPARE(m_fixture->stored(id).status, SessionStatus::Confirmed);
        QTRY_COMPARE(m_model->count(), 4);
        QVERIFY(!m_fixture->open().changes().canUndo());
        QVERIFY(keyboard() == &list());
    }

    void theBarBelowSetsWhatIsSelected()
    {
        const QList<SessionId> ids = addPast(2);
        show();
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list().selectedSessions(), ids);
        Q_EMIT m_page->selectionBar()->statusChosen(SessionStatus::Cancelled);
        QTRY_COMPARE(m_model->count(), 0);
        QVERIFY(m_page->emptyState()->isVisible());
        QVERIFY(!m_page->selectionBar()->isVisible());
    }

    void aNoteIsWrittenWhereTheSessionIs()
    {
        const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
        m_fixture->addSession(m_fixture->session(mateo.id, 3));
        const Session own = m_fixture->addSession(m_fixture->session(mateo.id, -3, SessionStatus::Completed));
        const Session deleted = m_fixture->addSession(m_fixture->session(std::nullopt, -4, SessionStatus::Completed));
        show();
        QSignalSpy notes(m_page.get(), &ReviewPage::noteRequested);
        press(Qt::Key_Return);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().at(0).value<std::optional<ClientId>>() == mateo.id);
        QVERIFY(notes.first().at(1).value<SessionId>() == own.id);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(!notes.last().at(0).value<std::optional<ClientId>>());
        QVERIFY(notes.last().at(1).value<SessionId>() == deleted.id);
    }

    void whoOftenMissesIsPutAwayUntilThereIsMore()
    {
        const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
        for (int days = 1; days <= 4; ++days)
            m_fixture->addSession(m_fixture->session(mateo.id, -days, SessionStatus::NoShow));
        m_fixture->addSession(m_fixture->session(mateo.id, 4));
        show();
        QCOMPARE(section(), ReviewSection::OftenMissed);
        QPushButton *seen = list().seenButtonOf(list().currentIndex());
        QVERIFY(seen && seen->isVisible());
        QVERIFY(!seen->geometry().intersects(list().buttonOf(list().currentIndex())->geometry()));
        QVERIFY(seen->accessibleName().contains(mateo.name));
        press(Qt::Key_Delete);
        QTRY_COMPARE(m_model->count(), 0);
        // It is one step, which is taken back.
        m_fixture->open().changes().undo();
        QTRY_COMPARE(m_model->count(), 1);
        // Below its heading, and those of the two sections in which all is well.
        const QModelIndex row = m_model->index(5);
        QVERIFY(m_model->rowAt(row.row()).client() == mateo.id);
        QTest::mouseClick(list().seenButtonOf(row), Qt::LeftButton);
        QTRY_COMPARE(m_model->count(), 0);
        m_fixture->addSession(m_fixture->session(mateo.id, -5, SessionStatus::Cancelled));
        QTRY_COMPARE(m_model->count(), 1);
    }

    void theRingIsSeenAfterAStatusWasSetWithThePointer()
    {
        const QList<SessionId> ids = addPast(3);
        show();
        const auto hasRing = [this] {
            return qobject_cast<ReviewRowDelegate *>(list().itemDelegate())->hasFocusRing();
        };
        QVERIFY(hasRing());
        const QModelIndex second = m_model->index(m_model->rowOf(ReviewSection::Unsettled, ids.at(1)));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(second).center());
        QVERIFY(!hasRing());
        QTest::mouseClick(list().buttonOf(second), Qt::LeftButton);
        choose(SessionStatus::NoShow);
        QTRY_COMPARE(m_model->count(), 2);
        QVERIFY(hasRing());
    }

    void aNameLeadsToTheClient()
    {
        const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
        show();
        QSignalSpy clients(m_page.get(), &ReviewPage::clientRequested);
        const auto *delegate = qobject_cast<ReviewRowDelegate *>(list().itemDelegate());
        const QModelIndex row = list().currentIndex();
        const QRect name = delegate->nameRect(list().visualRect(row), row);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, name.center());
        QCOMPARE(clients.size(), 1);
        QVERIFY(clients.first().first().value<ClientId>() == mateo.id);
        // Beside the name a click only selects.
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, name.center() + QPoint(name.width(), 0));
        QCOMPARE(clients.size(), 1);
        // By the keys of menus, too.
        QTimer::singleShot(0, this, [] {
            auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(open);
            QVERIFY(open->actions().last()->text().contains(u"Mateo Luna"_s));
            open->setActiveAction(open->actions().last());
            QTest::keyClick(open, Qt::Key_Return);
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(list().viewport(), &event);
        QCOMPARE(clients.size(), 2);
    }

    void arrowsPassOverHeadings()
    {
        m_fixture->addClient(u"Mateo Luna"_s);
        const QList<SessionId> ids = addPast(2);
        show();
        QCOMPARE(section(), ReviewSection::WithoutUpcoming);
        press(Qt::Key_Down);
        QCOMPARE(section(), ReviewSection::Unsettled);
        press(Qt::Key_End);
        QCOMPARE(m_model->rowAt(list().currentIndex().row()).session(), ids.at(1));
        press(Qt::Key_Down);
        QCOMPARE(m_model->rowAt(list().currentIndex().row()).session(), ids.at(1));
        press(Qt::Key_Home);
        QCOMPARE(current(), u"Mateo Luna"_s);
        press(Qt::Key_PageDown);
        QCOMPARE(section(), ReviewSection::Unsettled);
        press(Qt::Key_PageUp);
        QCOMPARE(current(), u"Mateo Luna"_s);
    }

    void theRestIsShownByEnter()
    {
        addPast(23);
        show();
        press(Qt::Key_End);
        QCOMPARE(m_model->rowAt(list().currentIndex().row()).kind, ReviewRow::Kind::More);
        press(Qt::Key_Return);
        QCOMPARE(m_model->rowOf(ReviewSection::Unsettled, {}), -1);
        int entries = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            entries += m_model->rowAt(row).kind == ReviewRow::Kind::Entry ? 1 : 0;
        QCOMPARE(entries, 23);
        // Each new row has its button; below are the headings of two sections in which all is well.
        QVERIFY(list().buttonOf(m_model->index(m_model->rowCount() - 5)));
    }

    void aNarrowPageBooksInPlaceOfTheList()
    {
        m_fixture->addClient(u"Mateo Luna"_s);
        show(700);
        press(Qt::Key_Return);
        QVERIFY(m_page->booking()->isOpen());
        QVERIFY(!list().isVisible());
        press(Qt::Key_Escape);
        QVERIFY(list().isVisible());
        QVERIFY(keyboard() == &list());
    }

    void everythingHasAName()
    {
        m_fixture->addClient(u"Mateo Luna"_s);
        addPast(2);
        show();
        QCOMPARE(namelessControls(*m_page), QString());
    }
};

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
