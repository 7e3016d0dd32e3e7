#include "ClientListModel.h"

#include "PracticeFixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Model = ClientListModel;

class ClientListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clientsAreSortedAsTheLanguageDoes();
    void everyRoleIsAnswered();
    void aClientWithoutSessionsHasNoDates();
    void theCardIsReadAloud();
    void searchFindsNameEmailAndPhone_data();
    void searchFindsNameEmailAndPhone();
    void searchResetsOnceAndCounts();
    void archivedClientsAreAListOfTheirOwn();
    void aNewClientIsInsertedInItsPlace();
    void aRenamedClientMovesAndStaysSelected();
    void aRenamedClientThatNoLongerMatchesGoes();
    void anArchivedClientLeavesTheList();
    void aRemovedClientLeavesTheList();
    void aSessionUpdatesItsClientOnly();
    void aRemovedSessionIsNoLongerCounted();
    void namesAlikeAreKeptApart();
    void anotherLanguageSortsAnew();
    void fiveThousandClientsAreSearchedAtOnce();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->index(row).data().toString());
        return all;
    }
    void rename(ClientId id, const QString &name)
    {
        Client client = m_fixture->clients().find(id).value();
        client.name = name;
        QVERIFY(m_fixture->clients().update(client));
    }
    void setState(ClientId id, ClientState state)
    {
        Client client = m_fixture->clients().find(id).value();
        client.state = state;
        QVERIFY(m_fixture->clients().update(client));
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ClientId m_alvaro;
    ClientId m_mateo;
    ClientId m_zoe;
};

void ClientListModelTest::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_tester.reset();
    m_model.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_mateo = m_fixture->addClient(u"Mateo Luna"_s, u"carmen@example.org"_s, u"+1 (305) 555-0142"_s);
    m_zoe = m_fixture->addClient(u"zoe Brown"_s);
    m_alvaro = m_fixture->addClient(u"Álvaro Núñez"_s);
    m_model = std::make_unique<Model>(m_fixture->clients(), m_fixture->sessions());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setState(ClientState::Active);
}

void ClientListModelTest::clientsAreSortedAsTheLanguageDoes()
{
    QCOMPARE(names(), (QStringList {u"Álvaro Núñez"_s, u"Mateo Luna"_s, u"zoe Brown"_s}));
    QCOMPARE(m_model->totalCount(), 3);
}

void ClientListModelTest::everyRoleIsAnswered()
{
    // Now is noon UTC on 21 November.
    m_fixture->addSession(m_mateo, QDate(2026, 11, 18), SessionStatus::Completed);
    m_fixture->addSession(m_mateo, QDate(2026, 11, 25), SessionStatus::Confirmed);
    m_fixture->addSession(m_mateo, QDate(2026, 12, 2), SessionStatus::Pending);
    const QModelIndex index = m_model->index(m_model->rowOf(m_mateo));
    QCOMPARE(index.data(Qt::DisplayRole).toString(), u"Mateo Luna"_s);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"Mateo Luna"_s);
    QCOMPARE(index.data(Model::ClientIdRole).toLongLong(), m_mateo.value);
    QCOMPARE(index.data(Model::InitialsRole).toString(), u"ML"_s);
    QCOMPARE(index.data(Model::SessionCountRole).toInt(), 3);
    QCOMPARE(index.data(Model::SortRole).toString(), u"mateo luna"_s);
    const QDateTime last = index.data(Model::LastSessionRole).toDateTime();
    QCOMPARE(last.date(), QDate(2026, 11, 18));
    QCOMPARE(last.time(), QTime(16, 0));
    QCOMPARE(last.timeZone().id(), QByteArray("America/New_York"));
    QCOMPARE(index.data(Model::NextSessionRole).toDateTime().date(), QDate(2026, 11, 25));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QCOMPARE(m_model->clientAt(index.row()).client.phone, u"+1 (305) 555-0142"_s);
    QVERIFY(!m_model->clientAt(99).client.id.isValid());
    QCOMPARE(m_model->rowOf(ClientId {99}), -1);
}

void ClientListModelTest::aClientWithoutSessionsHasNoDates()
{
    const QModelIndex index = m_model->index(m_model->rowOf(m_zoe));
    QCOMPARE(index.data(Model::SessionCountRole).toInt(), 0);
    QVERIFY(!index.data(Model::LastSessionRole).toDateTime().isValid());
    QVERIFY(!index.data(Model::NextSessionRole).toDateTime().isValid());
}

void ClientListModelTest::theCardIsReadAloud()
{
    const auto spoken = [this] {
        return m_model->index(m_model->rowOf(m_mateo)).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken().startsWith(u"Mateo Luna, 0 session"_s), qPrintable(spoken()));
    m_fixture->addSession(m_mateo, QDate(2026, 11, 25), SessionStatus::Confirmed);
    QVERIFY2(spoken().contains(u"next session Wednesday, November 25, 2026, 4:00"_s), qPrintable(spoken()));
}

void ClientListModelTest::searchFindsNameEmailAndPhone_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing typed") << u""_s << QStringList {u"Álvaro Núñez"_s, u"Mateo Luna"_s, u"zoe Brown"_s};
    QTest::newRow("without accents") << u"alv nunez"_s << QStringList {u"Álvaro Núñez"_s};
    QTest::newRow("e-mail") << u"carmen@ex"_s << QStringList {u"Mateo Luna"_s};
    QTest::newRow("phone") << u"3055550142"_s << QStringList {u"Mateo Luna"_s};
    QTest::newRow("no one") << u"xyz"_s << QStringList();
}

void ClientListModelTest::searchFindsNameEmailAndPhone()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    m_model->setSearch(words);
    QCOMPARE(m_model->search(), words);
    QCOMPARE(names(), expected);
    QCOMPARE(m_model->totalCount(), 3);
}

void ClientListModelTest::searchResetsOnceAndCounts()
{
    const QSignalSpy reset(m_model.get(), &Model::modelReset);
    const QSignalSpy counts(m_model.get(), &Model::countsChanged);
    m_model->setSearch(u"mateo"_s);
    m_model->setSearch(u"mateo"_s);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(counts.size(), 1);
}

void ClientListModelTest::archivedClientsAreAListOfTheirOwn()
{
    setState(m_zoe, ClientState::Archived);
    m_model->setState(ClientState::Archived);
    QCOMPARE(m_model->state(), ClientState::Archived);
    QCOMPARE(names(), (QStringList {u"zoe Brown"_s}));
    setState(m_zoe, ClientState::Active);
    QCOMPARE(m_model->rowCount(), 0);
}

void ClientListModelTest::aNewClientIsInsertedInItsPlace()
{
    const QSignalSpy inserted(m_model.get(), &Model::rowsInserted);
    const QSignalSpy reset(m_model.get(), &Model::modelReset);
    const QSignalSpy counts(m_model.get(), &Model::countsChanged);
    m_fixture->addClient(u"Bea Ortiz"_s);
    QCOMPARE(names(), (QStringList {u"Álvaro Núñez"_s, u"Bea Ortiz"_s, u"Mateo Luna"_s, u"zoe Brown"_s}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(counts.size(), 1);
}

void ClientListModelTest::aRenamedClientMovesAndStaysSelected()
{
    const QPersistentModelIndex selected(m_model->index(m_model->rowOf(m_alvaro)));
    const QSignalSpy moved(m_model.get(), &Model::rowsMoved);
    const QSignalSpy data(m_model.get(), &Model::dataChanged);
    rename(m_alvaro, u"Ximena Núñez"_s);
    QCOMPARE(names(), (QStringList {u"Mateo Luna"_s, u"Ximena Núñez"_s, u"zoe Brown"_s}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(data.size(), 1);
    QCOMPARE(selected.row(), 1);
    rename(m_alvaro, u"Álvaro Núñez"_s);
    QCOMPARE(selected.row(), 0);
    rename(m_alvaro, u"Alvaro Nunez"_s);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(names().first(), u"Alvaro Nunez"_s);
}

void ClientListModelTest::aRenamedClientThatNoLongerMatchesGoes()
{
    m_model->setSearch(u"mateo"_s);
    const QSignalSpy removed(m_model.get(), &Model::rowsRemoved);
    const QSignalSpy inserted(m_model.get(), &Model::rowsInserted);
    rename(m_mateo, u"Luis Luna"_s);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    rename(m_zoe, u"Zoe Mateo"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(names(), (QStringList {u"Zoe Mateo"_s}));
    QCOMPARE(m_model->totalCount(), 3);
}

void ClientListModelTest::anArchivedClientLeavesTheList()
{
    const QSignalSpy removed(m_model.get(), &Model::rowsRemoved);
    const QSignalSpy counts(m_model.get(), &Model::countsChanged);
    setState(m_mateo, ClientState::Archived);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(m_model->totalCount(), 2);
    setState(m_mateo, ClientState::Active);
    QCOMPARE(m_model->totalCount(), 3);
}

void ClientListModelTest::aRemovedClientLeavesTheList()
{
    const QSignalSpy removed(m_model.get(), &Model::rowsRemoved);
    QVERIFY(m_fixture->clients().remove(m_zoe));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(names(), (QStringList {u"Álvaro Núñez"_s, u"Mateo Luna"_s}));
}

void ClientListModelTest::aSessionUpdatesItsClientOnly()
{
    const QSignalSpy data(m_model.get(), &Model::dataChanged);
    const QSignalSpy reset(m_model.get(), &Model::modelReset);
    const QSignalSpy counts(m_model.get(), &Model::countsChanged);
    const SessionId id = m_fixture->addSession(m_mateo, QDate(2026, 11, 18), SessionStatus::Completed);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.at(0).at(0).toModelIndex().row(), m_model->rowOf(m_mateo));
    QCOMPARE(m_model->clientAt(m_model->rowOf(m_mateo)).sessionCount, 1);

    // A note changes nothing that a card says.
    Session session = m_fixture->sessions().find(id).value();
    session.privateNotes = u"Went well."_s;
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::NotesUpdated));
    QCOMPARE(data.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(counts.size(), 0);
}

void ClientListModelTest::aRemovedSessionIsNoLongerCounted()
{
    const SessionId id = m_fixture->addSession(m_mateo, QDate(2026, 11, 18), SessionStatus::Completed);
    const QSignalSpy reset(m_model.get(), &Model::modelReset);
    QVERIFY(m_fixture->sessions().remove({id}));
    QCOMPARE(m_model->clientAt(m_model->rowOf(m_mateo)).sessionCount, 0);
    QCOMPARE(reset.size(), 0);
}

void ClientListModelTest::namesAlikeAreKeptApart()
{
    const ClientId second = m_fixture->addClient(u"Mateo Luna"_s);
    QCOMPARE(m_model->rowOf(second), m_model->rowOf(m_mateo) + 1);
    rename(second, u"mateo luna"_s);
    QCOMPARE(m_model->rowOf(second), m_model->rowOf(m_mateo) + 1);
}

void ClientListModelTest::anotherLanguageSortsAnew()
{
    // Swedish puts Ö after Z, English beside O.
    m_fixture->addClient(u"Östen Berg"_s);
    QCOMPARE(names().last(), u"zoe Brown"_s);
    QLocale::setDefault(QLocale(u"sv_SE"_s));
    m_model->retranslate();
    QCOMPARE(names().last(), u"Östen Berg"_s);
}

void ClientListModelTest::fiveThousandClientsAreSearchedAtOnce()
{
    constexpr int count = 5000;
    constexpr int generousMilliseconds = 200; // without optimization; a key press has 16 with it
    m_tester.reset();
    m_model.reset();
    QVERIFY(m_fixture->practice->inOneTransaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i)
            m_fixture->addClient(u"Client %1 Núñez"_s.arg(i), u"c%1@example.org"_s.arg(i), u"555-%1"_s.arg(10'000 + i));
        return {};
    }));
    Model model(m_fixture->clients(), m_fixture->sessions());
    model.setState(ClientState::Active);
    QCOMPARE(model.totalCount(), count + 3);
    QElapsedTimer timer;
    timer.start();
    model.setSearch(u"nunez 4999"_s);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(timer.elapsed() < generousMilliseconds, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ClientListModelTest)
#include "tst_clientlistmodel.moc"
