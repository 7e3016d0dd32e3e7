#include "SessionHistoryModel.h"
#include "SessionNoteRepository.h"

#include "PracticeFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Model = SessionHistoryModel;

/// How the timeline follows what the repository announces.
class SessionHistoryUpdatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewNoteRepaintsItsRowOnly();
    void aClinicalNoteIsFollowedWhereWordsAreSearched();
    void aNewStatusRepaintsItsRowUnderMonths();
    void aNewStatusMovesTheRowUnderStatuses();
    void aBookedSessionIsInserted();
    void aBookedSessionOfANewMonthBringsAHeading();
    void aRescheduledSessionMoves();
    void aRemovedSessionGoes();
    void aSessionThatNoLongerMatchesGoes();
    void anotherClientsSessionChangesNothing();
    void manyNewStatusesAtOnceKeepTheList();
    void aBigImportResets();
    void aRenamedClientIsReadAgain();
    void anUnsetModelIsNotTouched();

private:
    struct Spies
    {
        explicit Spies(const Model &model)
            : inserted(&model, &Model::rowsInserted)
            , removed(&model, &Model::rowsRemoved)
            , moved(&model, &Model::rowsMoved)
            , reset(&model, &Model::modelReset)
            , data(&model, &Model::dataChanged)
        {
        }
        [[nodiscard]] bool onlyData() const
        {
            return inserted.isEmpty() && removed.isEmpty() && moved.isEmpty() && reset.isEmpty();
        }
        [[nodiscard]] QList<int> changedRows() const
        {
            QList<int> rows;
            for (const QList<QVariant> &arguments : data) {
                const int last = arguments.at(1).toModelIndex().row();
                for (int row = arguments.at(0).toModelIndex().row(); row <= last; ++row)
                    rows.append(row);
            }
            return rows;
        }
        QSignalSpy inserted;
        QSignalSpy removed;
        QSignalSpy moved;
        QSignalSpy reset;
        QSignalSpy data;
    };

    void show(SessionFilter::Order order, SessionFilter filter = {})
    {
        filter.client = m_client;
        filter.order = order;
        m_model->setFilter(filter);
    }
    void setStatus(const QList<SessionId> &ids, SessionStatus status)
    {
        QList<Session> sessions = m_fixture->sessions().find(std::span<const SessionId>(ids)).value();
        for (Session &session : sessions)
            session.status = status;
        QVERIFY(m_fixture->sessions().update(sessions, ActivityKind::SessionStatusChanged));
    }
    /// The list after the change is what a new model would show.
    void compareWithNewModel() const
    {
        Model other(m_fixture->sessions(), m_fixture->clock);
        other.setFilter(m_model->filter());
        QCOMPARE(m_model->rowCount(), other.rowCount());
        for (int row = 0; row < other.rowCount(); ++row) {
            for (int column = 0; column < Model::ColumnCount; ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Model::SessionIdRole), int(Model::StatusRole),
                                       int(Model::HeadingCountRole)})
                    QCOMPARE(m_model->index(row, column).data(role), other.index(row, column).data(role));
            }
        }
        QCOMPARE(m_model->shownStatistics(), other.shownStatistics());
        QCOMPARE(m_model->allStatistics(), other.allStatistics());
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ClientId m_client;
    QList<SessionId> m_ids;
};

void SessionHistoryUpdatesTest::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_tester.reset();
    m_model.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
    m_ids.clear();
    const std::array days {QDate(2026, 9, 2), QDate(2026, 10, 7), QDate(2026, 10, 14), QDate(2026, 11, 4),
                           QDate(2026, 11, 11)};
    for (const QDate day : days)
        m_ids.append(m_fixture->addSession(m_client, day, SessionStatus::Confirmed));
    m_model = std::make_unique<Model>(m_fixture->sessions(), m_fixture->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void SessionHistoryUpdatesTest::aNewNoteRepaintsItsRowOnly()
{
    show(SessionFilter::Order::NewestFirst);
    const int row = m_model->rowOf(m_ids.at(1));
    QVERIFY(m_model->index(row, Model::NotesColumn).data().toString().isEmpty());
    const Spies spies(*m_model);
    const QSignalSpy figures(m_model.get(), &Model::figuresChanged);
    Session session = m_fixture->sessions().find(m_ids.at(1)).value();
    session.privateNotes = u"Went well."_s;
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::NotesUpdated));
    QVERIFY(spies.onlyData());
    QCOMPARE(spies.changedRows(), (QList<int> {row}));
    QCOMPARE(m_model->index(row, Model::NotesColumn).data().toString(), u"Went well."_s);
    QCoreApplication::processEvents();
    QCOMPARE(figures.size(), 0);
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aClinicalNoteIsFollowedWhereWordsAreSearched()
{
    SessionNoteRepository &notes = m_fixture->practice->sessionNotes();
    connect(&notes, &SessionNoteRepository::changed, m_model.get(), &Model::followWords);
    SessionFilter filter;
    filter.words = u"flapping"_s;
    show(SessionFilter::Order::NewestFirst, filter);
    QCOMPARE(m_model->matchCount(), 0);
    NoteSentence sentence;
    sentence.text = u"Hand flapping, twice."_s;
    NoteDraft note;
    note.paragraphs = {{NoteSection::Opening, {sentence}}};
    QVERIFY(notes.store(m_ids.at(1), note));
    QCOMPARE(m_model->matchCount(), 1);
    QVERIFY(m_model->rowOf(m_ids.at(1)) >= 0);
    compareWithNewModel();
    QVERIFY(notes.store(m_ids.at(1), NoteDraft()));
    QCOMPARE(m_model->matchCount(), 0);
    // Without words nothing that is shown has changed.
    show(SessionFilter::Order::NewestFirst);
    const Spies spies(*m_model);
    QVERIFY(notes.store(m_ids.at(1), note));
    QVERIFY(spies.onlyData());
    QVERIFY(spies.data.isEmpty());
}

void SessionHistoryUpdatesTest::aNewStatusRepaintsItsRowUnderMonths()
{
    show(SessionFilter::Order::NewestFirst);
    const int row = m_model->rowOf(m_ids.at(3));
    const Spies spies(*m_model);
    const QSignalSpy figures(m_model.get(), &Model::figuresChanged);
    setStatus({m_ids.at(3)}, SessionStatus::Completed);
    QVERIFY(spies.onlyData());
    QCOMPARE(spies.changedRows(), (QList<int> {row}));
    QCOMPARE(m_model->index(row, 0).data(Model::StatusRole).toInt(), int(SessionStatus::Completed));
    QTRY_COMPARE(figures.size(), 1);
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aNewStatusMovesTheRowUnderStatuses()
{
    show(SessionFilter::Order::ByStatus);
    const QPersistentModelIndex selected(m_model->index(m_model->rowOf(m_ids.at(3)), 0));
    const Spies spies(*m_model);
    setStatus({m_ids.at(3)}, SessionStatus::Completed);
    QCOMPARE(spies.reset.size(), 0);
    QCOMPARE(spies.moved.size(), 1);
    QCOMPARE(spies.inserted.size(), 1); // the heading "Completed"
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), m_model->rowOf(m_ids.at(3)));
    QVERIFY(spies.changedRows().contains(0)); // the heading that lost one
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aBookedSessionIsInserted()
{
    show(SessionFilter::Order::NewestFirst);
    const Spies spies(*m_model);
    const QSignalSpy figures(m_model.get(), &Model::figuresChanged);
    const SessionId booked = m_fixture->addSession(m_client, QDate(2026, 11, 5), SessionStatus::Pending);
    QCOMPARE(spies.inserted.size(), 1);
    QCOMPARE(spies.inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(spies.reset.size() + spies.removed.size() + spies.moved.size(), 0);
    QCOMPARE(m_model->rowOf(booked), 2);
    QTRY_COMPARE(figures.size(), 1);
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aBookedSessionOfANewMonthBringsAHeading()
{
    show(SessionFilter::Order::NewestFirst);
    const Spies spies(*m_model);
    m_fixture->addSession(m_client, QDate(2026, 12, 5), SessionStatus::Pending);
    QCOMPARE(spies.inserted.size(), 1);
    QCOMPARE(spies.inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(spies.inserted.at(0).at(2).toInt(), 1);
    QCOMPARE(spies.reset.size(), 0);
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aRescheduledSessionMoves()
{
    show(SessionFilter::Order::OldestFirst);
    const QPersistentModelIndex selected(m_model->index(m_model->rowOf(m_ids.at(0)), 0));
    const Spies spies(*m_model);
    Session session = m_fixture->sessions().find(m_ids.at(0)).value();
    session.start = ZonedTime::fromWall(QDate(2026, 10, 10), QTime(9, 0), "America/New_York");
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::SessionUpdated));
    QCOMPARE(spies.reset.size(), 0);
    QCOMPARE(spies.moved.size(), 1);
    QCOMPARE(spies.removed.size(), 1); // September's heading
    QCOMPARE(selected.row(), m_model->rowOf(m_ids.at(0)));
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aRemovedSessionGoes()
{
    show(SessionFilter::Order::NewestFirst);
    const Spies spies(*m_model);
    QVERIFY(m_fixture->sessions().remove({m_ids.at(1), m_ids.at(2)}));
    QCOMPARE(spies.reset.size(), 0);
    QVERIFY(!spies.removed.isEmpty());
    QCOMPARE(m_model->matchCount(), 3);
    QCOMPARE(m_model->rowOf(m_ids.at(1)), -1);
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aSessionThatNoLongerMatchesGoes()
{
    SessionFilter filter;
    filter.statuses = {SessionStatus::Confirmed};
    show(SessionFilter::Order::NewestFirst, filter);
    const Spies spies(*m_model);
    setStatus({m_ids.at(4)}, SessionStatus::Cancelled);
    QCOMPARE(spies.removed.size(), 1);
    QCOMPARE(spies.reset.size(), 0);
    QCOMPARE(m_model->matchCount(), 4);
    QCOMPARE(m_model->shownStatistics().total(), 4);
    QCOMPARE(m_model->allStatistics().total(), 5);
    compareWithNewModel();
    setStatus({m_ids.at(4)}, SessionStatus::Confirmed);
    QCOMPARE(spies.inserted.size(), 1);
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::anotherClientsSessionChangesNothing()
{
    const ClientId other = m_fixture->addClient(u"Ana Ruiz"_s);
    show(SessionFilter::Order::NewestFirst);
    const Spies spies(*m_model);
    const QSignalSpy figures(m_model.get(), &Model::figuresChanged);
    m_fixture->addSession(other, QDate(2026, 11, 5));
    QVERIFY(spies.onlyData());
    QCOMPARE(spies.data.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(figures.size(), 0);
}

void SessionHistoryUpdatesTest::manyNewStatusesAtOnceKeepTheList()
{
    show(SessionFilter::Order::ByStatus);
    const QPersistentModelIndex selected(m_model->index(m_model->rowOf(m_ids.at(4)), 0));
    const Spies spies(*m_model);
    setStatus({m_ids.at(0), m_ids.at(2), m_ids.at(4)}, SessionStatus::NoShow);
    QCOMPARE(spies.reset.size(), 0);
    QCOMPARE(spies.moved.size(), 3);
    QCOMPARE(selected.row(), m_model->rowOf(m_ids.at(4)));
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aBigImportResets()
{
    show(SessionFilter::Order::NewestFirst);
    const Spies spies(*m_model);
    QList<Session> sessions(200, m_fixture->session(m_client, QDate(2026, 8, 1)));
    QVERIFY(m_fixture->sessions().add(sessions));
    QCOMPARE(spies.reset.size(), 1);
    QCOMPARE(spies.inserted.size(), 0);
    compareWithNewModel();
}

void SessionHistoryUpdatesTest::aRenamedClientIsReadAgain()
{
    show(SessionFilter::Order::NewestFirst);
    QCOMPARE(m_model->index(1, Model::ClientColumn).data().toString(), u"Mateo Luna"_s);
    QVERIFY(connect(&m_fixture->clients(), &ClientRepository::changed, m_model.get(), &Model::refreshRows));
    const Spies spies(*m_model);
    Client client = m_fixture->clients().find(m_client).value();
    client.name = u"Mateo Sol"_s;
    QVERIFY(m_fixture->clients().update(client));
    QCOMPARE(spies.data.size(), 1);
    QCOMPARE(m_model->index(1, Model::ClientColumn).data().toString(), u"Mateo Sol"_s);
}

void SessionHistoryUpdatesTest::anUnsetModelIsNotTouched()
{
    const Spies spies(*m_model);
    const QSignalSpy figures(m_model.get(), &Model::figuresChanged);
    m_fixture->addSession(m_client, QDate(2026, 11, 5));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(spies.onlyData());
    QCoreApplication::processEvents();
    QCOMPARE(figures.size(), 0);
}

QTEST_GUILESS_MAIN(SessionHistoryUpdatesTest)
#include "tst_sessionhistoryupdates.moc"
