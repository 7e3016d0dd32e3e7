#include "DraftRepository.h"
#include "EmptyState.h"
#include "HistoryPage.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "PracticeSettingsRepository.h"
#include "SelectionBar.h"
#include "SessionFilterBar.h"
#include "SessionHistoryModel.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "StatusMenu.h"
#include "UiFixture.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionTimelineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    ClientId m_client;
    QList<SessionId> m_sessions;

    std::unique_ptr<SessionTimeline> timeline(std::optional<ClientId> client) const
    {
        auto timeline = std::make_unique<SessionTimeline>(m_fixture->open(), client);
        timeline->resize(1200, 800);
        showActive(*timeline);
        timeline->focusList();
        return timeline;
    }
    [[nodiscard]] SessionStatus statusOf(SessionId id) const { return m_fixture->stored(id).status; }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        m_sessions.clear();
        for (int week = -8; week < 2; ++week) {
            Session session = m_fixture->session(m_client, 7 * week);
            session.privateNotes = u"Week %1"_s.arg(week);
            m_sessions.prepend(m_fixture->addSession(session).id);
        }
    }

    void severalSessionsGetAStatusAtOnceAndOneUndoBringsItBack()
    {
        const auto page = timeline(m_client);
        QVERIFY(page->table()->selectSession(m_sessions.at(2)));
        QVERIFY(!page->selectionBar()->isVisible());
        QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(page->selectionBar()->isVisible());
        QTest::keyClick(page->table(), Qt::Key_S);
        auto *menu = qobject_cast<StatusMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->setActiveAction(menu->actions().at(int(SessionStatus::Completed)));
        QTest::keyClick(menu, Qt::Key_Return);
        for (int i = 2; i <= 4; ++i)
            QCOMPARE(statusOf(m_sessions.at(i)), SessionStatus::Completed);
        QCOMPARE(statusOf(m_sessions.at(5)), SessionStatus::Confirmed);
        QCOMPARE(page->table()->selectedSessions().size(), 3);
        QCOMPARE(page->history().shownStatistics().count(SessionStatus::Completed), 3);
        m_fixture->open().changes().undo();
        for (int i = 2; i <= 4; ++i)
            QCOMPARE(statusOf(m_sessions.at(i)), SessionStatus::Confirmed);
    }

    void whatIsTypedStaysWhenThePersonGoesOnToTheNextSession()
    {
        const auto page = timeline(m_client);
        QVERIFY(page->table()->selectSession(m_sessions.at(3)));
        QTest::keyClick(page->table(), Qt::Key_Return);
        NoteEditor *editor = page->panel()->note(NoteKind::Private)->editor();
        QVERIFY(editor->hasFocus());
        editor->selectAll();
        QTest::keyClicks(editor, u"Asked for help 8 of 10 times."_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(page->table()->hasFocus());
        QTest::keyClick(page->table(), Qt::Key_Down);
        QCOMPARE(page->panel()->session(), m_sessions.at(4));
        QCOMPARE(editor->toPlainText(), m_fixture->stored(m_sessions.at(4)).privateNotes);
        QCOMPARE(m_fixture->stored(m_sessions.at(3)).privateNotes, u"Asked for help 8 of 10 times."_s);
        m_fixture->open().changes().undo();
        QCOMPARE(m_fixture->stored(m_sessions.at(3)).privateNotes, u"Week -2"_s);
    }

    void bothNotesAreKeptApart()
    {
        const auto page = timeline(m_client);
        QVERIFY(page->table()->selectSession(m_sessions.at(0)));
        NoteEditor *customer = page->panel()->note(NoteKind::Customer)->editor();
        customer->setFocus();
        QTest::keyClicks(customer, u"Ring twice"_s);
        QTest::keyClick(customer, Qt::Key_Tab);
        QVERIFY(!customer->hasFocus());
        QCOMPARE(m_fixture->stored(m_sessions.at(0)).customerNotes, u"Ring twice"_s);
        QCOMPARE(m_fixture->stored(m_sessions.at(0)).privateNotes, u"Week 1"_s);
    }

    void flushStoresWhatIsBeingTyped()
    {
        const auto page = timeline(m_client);
        page->panel()->focusNotes();
        const SessionId id = page->panel()->session();
        QTest::keyClicks(page->panel()->note(NoteKind::Private)->editor(), u"Mid-sent"_s);
        page->flush();
        QVERIFY(m_fixture->stored(id).privateNotes.startsWith(u"Mid-sent"_s));
    }

    void aDraftOfAnotherClientIsNotOfferedHere()
    {
        QVERIFY(m_fixture->practice().drafts().save(m_sessions.at(8), NoteKind::Private, u"Half a sentence"_s));
        const auto page = timeline(m_fixture->addClient(u"Abril Ríos"_s).id);
        QVERIFY(!page->messages()->isVisible());
    }

    void anEmptyPlaceSaysWhyAndWhatToDo()
    {
        const auto nobody = timeline(m_fixture->addClient(u"Abril Ríos"_s).id);
        QVERIFY(nobody->isEmptyShown());
        auto *empty = nobody->findChild<EmptyState *>(u"noSessions"_s);
        QCOMPARE(empty->actionButton()->text(), u"Book the first session"_s);

        const auto page = timeline(m_client);
        QVERIFY(!page->isEmptyShown());
        page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"zebra"_s);
        QTRY_VERIFY(page->isEmptyShown());
        empty = page->findChild<EmptyState *>(u"noSessions"_s);
        QVERIFY(empty->actionButton()->isVisible());
        QTest::mouseClick(empty->actionButton(), Qt::LeftButton);
        QVERIFY(!page->isEmptyShown());
        QVERIFY(!page->filterBar()->filter().isNarrowed());
    }

    void searchingFindsWordsInNotesAndKeepsTheKeyboard()
    {
        const auto page = timeline(m_client);
        QTest::keyClick(page->table(), Qt::Key_F, Qt::ControlModifier);
        QWidget *field = QApplication::focusWidget();
        QTest::keyClicks(field, u"week 0"_s);
        QTRY_COMPARE(page->history().matchCount(), 1);
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(page->panel()->session(), m_sessions.at(1));
    }

    void thePracticesTimelineNamesTheClients()
    {
        QVERIFY(!timeline(m_client)->table()->isClientShown());
        Session deleted = m_fixture->session(std::nullopt, -1);
        m_fixture->addSession(deleted);
        HistoryPage page(m_fixture->open());
        QVERIFY(page.timeline()->table()->isClientShown());
        QCOMPARE(page.timeline()->history().matchCount(), 11);
    }

    void whereThePersonWasComesBack()
    {
        {
            const auto page = timeline(m_client);
            SessionFilter filter = page->filterBar()->filter();
            filter.when = SessionFilter::When::Past;
            filter.order = SessionFilter::Order::OldestFirst;
            page->filterBar()->setFilter(filter);
            page->table()->horizontalHeader()->resizeSection(SessionHistoryModel::ServiceColumn, 177);
            page->flush();
        }
        m_fixture->reopen();
        const auto page = timeline(m_client);
        QCOMPARE(page->history().filter().when, SessionFilter::When::Past);
        QCOMPARE(page->history().filter().order, SessionFilter::Order::OldestFirst);
        QCOMPARE(page->table()->columnWidth(SessionHistoryModel::ServiceColumn), 177);
        // Another client begins without what narrowed this one, in the same order.
        page->setClient(m_fixture->addClient(u"Abril Ríos"_s).id);
        QVERIFY(!page->history().filter().isNarrowed());
        QCOMPARE(page->history().filter().order, SessionFilter::Order::OldestFirst);
    }

    void theSessionStandsBelowTheListInANarrowWindow()
    {
        const auto page = timeline(m_client);
        auto *splitter = page->findChild<QSplitter *>();
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        page->resize(792, 560);
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        QTRY_VERIFY(page->panel()->isVisible() && page->panel()->height() > 100);
        QVERIFY(page->table()->height() > 100);
        // What the panel holds is as wide as the panel at most: nothing is cut at its side.
        QVERIFY(page->panel()->widget()->width() <= page->panel()->viewport()->width());
        page->resize(1200, 800);
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        QVERIFY(page->panel()->widget()->width() <= page->panel()->viewport()->width());
    }

    void theStatusIsChangedBesideTheListToo()
    {
        const auto page = timeline(m_client);
        QVERIFY(page->table()->selectSession(m_sessions.at(4)));
        Q_EMIT page->panel()->statusChosen(SessionStatus::NoShow);
        QCOMPARE(statusOf(m_sessions.at(4)), SessionStatus::NoShow);
        const QList<QPushButton *> buttons = page->panel()->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](const QPushButton *button) { return button->text() == u"No Show"_s; }));
    }

    void whoIsWrittenAboutStaysWhenTheStatusTakesItOutOfTheList()
    {
        const auto page = timeline(m_client);
        SessionFilter filter = page->filterBar()->filter();
        filter.statuses = {SessionStatus::Confirmed};
        Q_EMIT page->filterBar()->filterChanged(filter);
        const SessionId id = m_sessions.at(4);
        QVERIFY(page->table()->selectSession(id));
        Q_EMIT page->panel()->statusChosen(SessionStatus::Completed);
        QCOMPARE(page->history().rowOf(id), -1);
        QCOMPARE(page->panel()->session(), id);
        QVERIFY(page->table()->selectedSessions().isEmpty());
        page->panel()->focusNotes();
        QTest::keyClicks(page->panel()->note(NoteKind::Private)->editor(), u"Went well. "_s);
        page->focusList();
        QCOMPARE(page->panel()->session(), id);
        QCOMPARE(m_fixture->stored(id).privateNotes, u"Went well. Week -3"_s);
        for (const SessionId other : {m_sessions.at(3), m_sessions.at(5)})
            QVERIFY(m_fixture->stored(other).privateNotes.startsWith(u"Week"_s));
        // The person's own move goes on to what follows its old place.
        QTest::keyClick(page->table(), Qt::Key_Down);
        QCOMPARE(page->panel()->session(), m_sessions.at(5));
        QTest::keyClick(page->table(), Qt::Key_Up);
        QCOMPARE(page->panel()->session(), m_sessions.at(3));
    }

    void whatAnUndoBringsBackIsSelectedAgain()
    {
        const auto page = timeline(m_client);
        SessionFilter filter = page->filterBar()->filter();
        filter.statuses = {SessionStatus::Confirmed};
        Q_EMIT page->filterBar()->filterChanged(filter);
        const SessionId id = m_sessions.at(4);
        QVERIFY(page->table()->selectSession(id));
        Q_EMIT page->panel()->statusChosen(SessionStatus::NoShow);
        m_fixture->open().changes().undo();
        QCOMPARE(page->panel()->session(), id);
        QCOMPARE(page->table()->selectedSessions(), QList<SessionId> {id});
    }

    void aNoteThatNoLongerMatchesTheWordsStaysUnderTheCursor()
    {
        const auto page = timeline(m_client);
        SessionFilter filter = page->filterBar()->filter();
        filter.words = u"week"_s;
        Q_EMIT page->filterBar()->filterChanged(filter);
        const SessionId id = m_sessions.at(4);
        QVERIFY(page->table()->selectSession(id));
        page->panel()->focusNotes();
        NoteEditor *editor = page->panel()->note(NoteKind::Private)->editor();
        editor->selectAll();
        QTest::keyClicks(editor, u"Other text"_s);
        // As the timer of five seconds does.
        QVERIFY(page->panel()->note(NoteKind::Private)->flush());
        QCOMPARE(page->history().rowOf(id), -1);
        QTest::keyClicks(editor, u" and more"_s);
        QCOMPARE(page->panel()->session(), id);
        QVERIFY(editor->hasFocus());
        QCOMPARE(editor->toPlainText(), u"Other text and more"_s);
        QVERIFY(page->flush());
        QCOMPARE(m_fixture->stored(id).privateNotes, u"Other text and more"_s);
    }

    void theLastThatMatchedStaysToo()
    {
        const auto page = timeline(m_client);
        SessionFilter filter = page->filterBar()->filter();
        filter.words = u"week 0"_s;
        Q_EMIT page->filterBar()->filterChanged(filter);
        QCOMPARE(page->history().matchCount(), 1);
        const SessionId id = page->panel()->session();
        page->panel()->focusNotes();
        NoteEditor *editor = page->panel()->note(NoteKind::Private)->editor();
        editor->selectAll();
        QTest::keyClicks(editor, u"Other"_s);
        QVERIFY(page->panel()->note(NoteKind::Private)->flush());
        QCOMPARE(page->history().matchCount(), 0);
        QVERIFY(editor->isVisible());
        QVERIFY(editor->hasFocus());
        QCOMPARE(page->panel()->session(), id);
        // The place of the list is not blank: it says why, and what to do.
        QVERIFY(page->isEmptyShown());
        QVERIFY(page->findChild<EmptyState *>(u"noSessions"_s)->actionButton()->isVisible());
        QVERIFY(!page->table()->isVisible());
        // Another filter is the person's own move.
        filter.words = u"zebra"_s;
        Q_EMIT page->filterBar()->filterChanged(filter);
        QVERIFY(page->isEmptyShown());
        QVERIFY(!page->panel()->session().isValid());
        QVERIFY(!page->panel()->isVisible());
        QCOMPARE(m_fixture->stored(id).privateNotes, u"Other"_s);
        QTest::mouseClick(page->findChild<EmptyState *>(u"noSessions"_s)->actionButton(), Qt::LeftButton);
        QVERIFY(page->table()->isVisible());
        QVERIFY(page->panel()->isVisible());
        QVERIFY(page->panel()->session().isValid());
        QVERIFY(page->table()->hasFocus());
    }

    void manyChangesAtOnceKeepTheSessionToo()
    {
        QList<SessionId> many;
        for (int day = 1; day <= 80; ++day)
            many.append(m_fixture->addSession(m_fixture->session(m_client, -100 - day)).id);
        const auto page = timeline(m_client);
        SessionFilter filter = page->filterBar()->filter();
        filter.statuses = {SessionStatus::Confirmed};
        Q_EMIT page->filterBar()->filterChanged(filter);
        QVERIFY(page->table()->selectSession(many.at(40)));
        QVERIFY(m_fixture->open().sessionChanges().setStatus(many, SessionStatus::Completed));
        QCOMPARE(page->panel()->session(), many.at(40));
        QTest::keyClick(page->table(), Qt::Key_Home);
        QCOMPARE(page->panel()->session(), m_sessions.first());
    }

    void aSessionThatIsRemovedMakesRoomForTheNext()
    {
        const auto page = timeline(m_client);
        QVERIFY(page->table()->selectSession(m_sessions.at(4)));
        QVERIFY(m_fixture->practice().sessions().remove({m_sessions.at(4)}));
        QCOMPARE(page->panel()->session(), m_sessions.at(5));
        QCOMPARE(page->table()->currentSession(), m_sessions.at(5));
        m_sessions.removeAt(4);
        QVERIFY(m_fixture->practice().sessions().remove(m_sessions));
        QVERIFY(!page->panel()->session().isValid());
        QVERIFY(page->isEmptyShown());
    }

    void whatCannotBeStoredIsNotLeft()
    {
        PracticeOptions options;
        options.clock = &m_fixture->clock;
        options.readOnly = true;
        auto refusing = Practice::openWithKey(m_fixture->practice().path(), m_fixture->practice().dataKey(), options);
        QVERIFY(refusing);
        OpenPractice open(std::move(*refusing));
        SessionTimeline page(open, m_client);
        page.resize(1200, 800);
        showActive(page);
        QVERIFY(page.table()->selectSession(m_sessions.at(4)));
        page.panel()->focusNotes();
        NoteEditor *editor = page.panel()->note(NoteKind::Private)->editor();
        QTest::keyClicks(editor, u"Not to be lost. "_s);
        page.focusList();
        QTest::keyClick(page.table(), Qt::Key_Down);
        QCOMPARE(page.panel()->session(), m_sessions.at(4));
        QCOMPARE(editor->toPlainText(), u"Not to be lost. Week -3"_s);
        QTRY_COMPARE(page.table()->currentSession(), m_sessions.at(4));
        QCOMPARE(page.table()->selectedSessions(), QList<SessionId> {m_sessions.at(4)});
        QCOMPARE(page.messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(page.messages()->isVisible());
        QVERIFY(!page.flush());
        const QPoint third =
            page.table()->visualRect(page.history().index(page.history().rowOf(m_sessions.at(6)), 0)).center();
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(page.panel()->session(), m_sessions.at(4));
        QTRY_COMPARE(page.table()->selectedSessions(), QList<SessionId> {m_sessions.at(4)});
    }

    void aNoteThatIsTooLongCanBeLeftAsADraft()
    {
        const auto page = timeline(m_client);
        QVERIFY(page->table()->selectSession(m_sessions.at(4)));
        const QString typed = u"a word \n"_s.repeated(maxNotesLength / 8) + u"!"_s;
        page->panel()->note(NoteKind::Private)->editor()->setPlainText(typed);
        QVERIFY(page->flush());
        QVERIFY(page->table()->selectSession(m_sessions.at(5)));
        QCOMPARE(page->panel()->session(), m_sessions.at(5));
        QVERIFY(page->table()->selectSession(m_sessions.at(4)));
        QCOMPARE(page->panel()->note(NoteKind::Private)->editor()->toPlainText(), typed);
    }

    void everyControlHasAName()
    {
        const auto page = timeline(std::nullopt);
        page->exportHistory();
        page->table()->selectAll();
        QCOMPARE(namelessControls(*page), QString());
    }
};

QTEST_MAIN(SessionTimelineTest)
#include "tst_sessiontimeline.moc"
