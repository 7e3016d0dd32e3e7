#include "SessionHistoryModel.h"
#include "SessionTable.h"
#include "TimelineHeader.h"
#include "UiFixture.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    ClientId m_client;
    QList<SessionId> m_sessions;
    std::unique_ptr<SessionHistoryModel> m_history;
    std::unique_ptr<SessionTable> m_table;

    [[nodiscard]] bool isOnHeading() const { return !m_table->currentSession().isValid(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        m_sessions.clear();
        for (int week = -30; week < 3; ++week)
            m_sessions.prepend(m_fixture->addSession(m_fixture->session(m_client, 7 * week)).id);
        m_history = std::make_unique<SessionHistoryModel>(m_fixture->practice().sessions(), m_fixture->clock);
        m_table = std::make_unique<SessionTable>(*m_history);
        SessionFilter filter;
        filter.client = m_client;
        m_history->setFilter(filter);
        m_table->resize(800, 500);
        showActive(*m_table);
        m_table->setFocus();
        QVERIFY(m_table->selectSession(m_sessions.first()));
    }

    void cleanup()
    {
        m_table.reset();
        m_history.reset();
    }

    void keysNeverLandOnAHeading()
    {
        for (int step = 0; step < m_sessions.size() + 3; ++step) {
            QVERIFY(!isOnHeading());
            QTest::keyClick(m_table.get(), Qt::Key_Down);
        }
        QCOMPARE(m_table->currentSession(), m_sessions.last());
        for (int page = 0; page < 5; ++page) {
            QTest::keyClick(m_table.get(), Qt::Key_PageUp);
            QVERIFY(!isOnHeading());
        }
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(m_table->currentSession(), m_sessions.last());
        QTest::keyClick(m_table.get(), Qt::Key_Home);
        QCOMPARE(m_table->currentSession(), m_sessions.first());
        QTest::keyClick(m_table.get(), Qt::Key_PageDown);
        QVERIFY(!isOnHeading());
        QVERIFY(m_table->currentSession() != m_sessions.first());
    }

    void headingsAreLowerThanSessions()
    {
        for (int row = 0; row < m_history->rowCount(); ++row)
            QCOMPARE(m_table->rowHeight(row), m_history->sessionAt(row).isValid() ? 38 : 30);
        SessionFilter filter = m_history->filter();
        filter.order = SessionFilter::Order::ByStatus;
        m_history->setFilter(filter);
        for (int row = 0; row < m_history->rowCount(); ++row)
            QCOMPARE(m_table->rowHeight(row), m_history->sessionAt(row).isValid() ? 38 : 30);
    }

    void shiftSelectsSeveral()
    {
        QSignalSpy moved(m_table.get(), &SessionTable::selectionMoved);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedSessions(), m_sessions.first(3));
        QVERIFY(moved.size() >= 2);
    }

    void theSelectionAndThePlaceStayWhenTheFilterChanges()
    {
        const SessionId chosen = m_sessions.at(12);
        QVERIFY(m_table->selectSession(chosen));
        SessionFilter filter = m_history->filter();
        filter.when = SessionFilter::When::Past;
        m_history->setFilter(filter);
        QCOMPARE(m_table->currentSession(), chosen);
        QCOMPARE(m_table->selectedSessions(), QList<SessionId> {chosen});
        QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
    }

    void aSessionThatTheFilterHidesGivesItsPlaceToTheFirst()
    {
        QVERIFY(m_table->selectSession(m_sessions.first()));
        SessionFilter filter = m_history->filter();
        filter.when = SessionFilter::When::Past;
        m_history->setFilter(filter);
        QVERIFY(m_table->currentSession().isValid());
        QVERIFY(m_table->currentSession() != m_sessions.first());
        QCOMPARE(m_table->selectedSessions().size(), 1);
    }

    void aChangeOfStatusKeepsTheSelection()
    {
        QVERIFY(m_table->selectSession(m_sessions.at(5)));
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        const QList<SessionId> selected = m_table->selectedSessions();
        QCOMPARE(selected.size(), 2);
        QVERIFY(m_fixture->open().sessionChanges().setStatus(selected, SessionStatus::Completed));
        QCOMPARE(m_table->selectedSessions(), selected);
        SessionFilter filter = m_history->filter();
        filter.order = SessionFilter::Order::ByStatus;
        m_history->setFilter(filter);
        QVERIFY(m_fixture->open().sessionChanges().setStatus(selected, SessionStatus::NoShow));
        QCOMPARE(m_table->selectedSessions(), selected);
    }

    void theHeaderSorts()
    {
        QSignalSpy asked(m_table.get(), &SessionTable::orderRequested);
        auto *header = m_table->horizontalHeader();
        const auto click = [header](int column) {
            const QPoint place(header->sectionViewportPosition(column) + 30, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        };
        click(SessionHistoryModel::DateColumn);
        QCOMPARE(asked.takeLast().at(0).value<SessionFilter::Order>(), SessionFilter::Order::OldestFirst);
        click(SessionHistoryModel::StatusColumn);
        QCOMPARE(asked.takeLast().at(0).value<SessionFilter::Order>(), SessionFilter::Order::ByStatus);
        click(SessionHistoryModel::ServiceColumn);
        QVERIFY(asked.isEmpty());
    }

    void sOffersTheStatusesByKeyboard()
    {
        QSignalSpy chosen(m_table.get(), &SessionTable::statusChosen);
        QTest::keyClick(m_table.get(), Qt::Key_S);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<SessionStatus>(), SessionStatus::NoShow);
    }

    void enterOpensTheNotes()
    {
        QSignalSpy opened(m_table.get(), &SessionTable::opened);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void widthsThatAPersonSetStay()
    {
        QVERIFY(m_table->columnWidths().isEmpty());
        QSignalSpy changed(m_table.get(), &SessionTable::widthsChanged);
        m_table->horizontalHeader()->resizeSection(SessionHistoryModel::ServiceColumn, 222);
        QCOMPARE(changed.size(), 1);
        m_table->resize(1000, 500);
        QCOMPARE(m_table->columnWidth(SessionHistoryModel::ServiceColumn), 222);
    }

    void theColumnsFillTheListAtEveryWidth()
    {
        m_table->setClientShown(true);
        const auto fills = [this] { return m_table->horizontalHeader()->length() == m_table->viewport()->width(); };
        for (const int width : {1600, 1100, 792, 640, 560, m_table->minimumSizeHint().width()}) {
            m_table->resize(width, 500);
            QVERIFY2(fills(), qPrintable(QString::number(width)));
            QVERIFY2(m_table->columnWidths().isEmpty(), "nobody set one");
        }
        m_table->resize(1100, 500);
        m_table->horizontalHeader()->resizeSection(SessionHistoryModel::ClientColumn, 300);
        for (const int width : {1600, 1100, 792, 640, 560, m_table->minimumSizeHint().width()}) {
            m_table->resize(width, 500);
            QVERIFY2(fills(), qPrintable(QString::number(width)));
        }
    }

    void aColumnThatHadNoRoomComesBackWithIt()
    {
        m_table->setClientShown(true);
        m_table->horizontalHeader()->resizeSection(SessionHistoryModel::DurationColumn, 111);
        m_table->resize(m_table->minimumSizeHint().width(), 500);
        QVERIFY(m_table->isColumnHidden(SessionHistoryModel::NotesColumn));
        QVERIFY(m_table->isColumnHidden(SessionHistoryModel::DurationColumn));
        m_table->horizontalHeader()->resizeSection(SessionHistoryModel::ClientColumn, 120);
        m_table->resize(1200, 500);
        QVERIFY(!m_table->isColumnHidden(SessionHistoryModel::NotesColumn));
        QCOMPARE(m_table->columnWidth(SessionHistoryModel::DurationColumn), 111);
    }

    void theLatestSessionThatHasBegunIsChosen()
    {
        // At 15:00 UTC today's session (16:00 New York) is yet to come.
        m_table->selectLatest(m_fixture->clock.now());
        QCOMPARE(m_fixture->stored(m_table->currentSession()).start.day(), UiFixture::today().addDays(-7));
    }
};

QTEST_MAIN(SessionTableTest)
#include "tst_sessiontable.moc"
