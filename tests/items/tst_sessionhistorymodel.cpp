#include "SessionHistoryModel.h"

#include "PlainSpaces.h"
#include "PracticeFixture.h"
#include "TextFolding.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Model = SessionHistoryModel;

/// What the rows and cells say. How they follow the store is in tst_sessionhistoryupdates.
class SessionHistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void beforeAFilterIsSetThereIsNothing();
    void aFilterResetsTheModelOnce();
    void rowsStandUnderTheirMonths();
    void oldestFirstTurnsTheListAround();
    void byStatusGroupsWithTheYear();
    void everyColumnHasATitle();
    void everyColumnIsDisplayed();
    void everyColumnHasAToolTip();
    void everyColumnIsReadAloud();
    void everyColumnHasASortValue();
    void rowsHaveTheirRoles();
    void headingsHaveTheirRoles();
    void headingsAreSkippedBySelection();
    void sessionsAndRowsLeadToEachOther();
    void aDeletedClientIsSaid();
    void matchingIdsAreInTheListsOrder();
    void filtersNarrowTheList();
    void anEmptyListHasNoHeading();
    void anotherLanguageIsShownAtOnce();
    void twentyThousandRowsScroll();

private:
    [[nodiscard]] QString text(int row, int column = Model::DateColumn, int role = Qt::DisplayRole) const
    {
        return plainSpaces(m_model->index(row, column).data(role).toString());
    }
    [[nodiscard]] QStringList dates() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(text(row));
        return all;
    }
    SessionFilter byOrder(SessionFilter::Order order) const
    {
        SessionFilter filter;
        filter.client = m_client;
        filter.order = order;
        return filter;
    }

    PracticeFixture m_fixture;
    ClientId m_client;
    SessionId m_october;
    SessionId m_november;
    SessionId m_december;
    SessionId m_orphan;
    QString m_serviceName;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SessionHistoryModelTest::initTestCase()
{
    m_client = m_fixture.addClient(u"Mateo Luna"_s);
    m_serviceName = m_fixture.practice->services().all().value().first().name;
    Session october = m_fixture.session(m_client, QDate(2026, 10, 28), SessionStatus::Completed);
    october.privateNotes = u"Requested help\nwith words."_s;
    october.durationMinutes = 45;
    m_october = m_fixture.add(october);
    m_november = m_fixture.addSession(m_client, QDate(2026, 11, 18), SessionStatus::Completed);
    m_december = m_fixture.addSession(m_client, QDate(2026, 12, 2), SessionStatus::Pending);
    m_orphan = m_fixture.addSession(std::nullopt, QDate(2026, 11, 17), SessionStatus::Cancelled);
}

void SessionHistoryModelTest::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_tester.reset();
    m_model = std::make_unique<Model>(m_fixture.sessions(), m_fixture.clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void SessionHistoryModelTest::beforeAFilterIsSetThereIsNothing()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(Model::ColumnCount));
    QCOMPARE(m_model->matchCount(), 0);
    QVERIFY(!m_model->sessionAt(0).isValid());
    QCOMPARE(m_model->rowOf(m_november), -1);
}

void SessionHistoryModelTest::aFilterResetsTheModelOnce()
{
    const QSignalSpy reset(m_model.get(), &Model::modelReset);
    const QSignalSpy figures(m_model.get(), &Model::figuresChanged);
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(m_model->filter(), byOrder(SessionFilter::Order::NewestFirst));
    QCOMPARE(m_model->matchCount(), 3);
}

void SessionHistoryModelTest::rowsStandUnderTheirMonths()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    QCOMPARE(dates(),
             (QStringList {u"December 2026"_s, u"Wed Dec 2, 4:00 PM"_s, u"November 2026"_s, u"Wed Nov 18, 4:00 PM"_s,
                           u"October 2026"_s, u"Wed Oct 28, 4:00 PM"_s}));
}

void SessionHistoryModelTest::oldestFirstTurnsTheListAround()
{
    m_model->setFilter(byOrder(SessionFilter::Order::OldestFirst));
    QCOMPARE(dates().first(), u"October 2026"_s);
    QCOMPARE(dates().last(), u"Wed Dec 2, 4:00 PM"_s);
}

void SessionHistoryModelTest::byStatusGroupsWithTheYear()
{
    m_model->setFilter(byOrder(SessionFilter::Order::ByStatus));
    QCOMPARE(dates(),
             (QStringList {SessionStatusText::name(SessionStatus::Pending), u"Wed Dec 2, 2026, 4:00 PM"_s,
                           SessionStatusText::name(SessionStatus::Completed), u"Wed Nov 18, 2026, 4:00 PM"_s,
                           u"Wed Oct 28, 2026, 4:00 PM"_s}));
    QCOMPARE(m_model->index(2, 0).data(Model::HeadingCountRole).toInt(), 2);
    QCOMPARE(m_model->index(2, 0).data(Model::StatusRole).toInt(), int(SessionStatus::Completed));
}

void SessionHistoryModelTest::everyColumnHasATitle()
{
    QStringList titles;
    for (int column = 0; column < Model::ColumnCount; ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(titles, (QStringList {u"Date"_s, u"Client"_s, u"Service"_s, u"Duration"_s, u"Status"_s, u"Notes"_s}));
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
}

void SessionHistoryModelTest::everyColumnIsDisplayed()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    const int row = m_model->rowOf(m_october);
    QCOMPARE(text(row, Model::DateColumn), u"Wed Oct 28, 4:00 PM"_s);
    QCOMPARE(text(row, Model::ClientColumn), u"Mateo Luna"_s);
    QCOMPARE(text(row, Model::ServiceColumn), m_serviceName);
    QCOMPARE(text(row, Model::DurationColumn), u"45 min"_s);
    QCOMPARE(text(row, Model::StatusColumn), SessionStatusText::name(SessionStatus::Completed));
    QCOMPARE(text(row, Model::NotesColumn), u"Requested help with words."_s);
    QVERIFY(!m_model->index(row, 0).data(Qt::DecorationRole).isValid());
}

void SessionHistoryModelTest::everyColumnHasAToolTip()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    const int row = m_model->rowOf(m_october);
    QCOMPARE(text(row, Model::DateColumn, Qt::ToolTipRole), u"Wednesday, October 28, 2026, 4:00 PM"_s);
    for (int column = Model::ClientColumn; column < Model::ColumnCount; ++column)
        QCOMPARE(text(row, column, Qt::ToolTipRole), text(row, column));
}

void SessionHistoryModelTest::everyColumnIsReadAloud()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    const int row = m_model->rowOf(m_october);
    const QString sentence = text(row, Model::DateColumn, Qt::AccessibleTextRole);
    for (const QString &part : {u"Wednesday, October 28, 2026"_s, u"4:00 PM"_s, u"Mateo Luna"_s, m_serviceName,
                                u"45 minute"_s, SessionStatusText::name(SessionStatus::Completed)})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QCOMPARE(text(row, Model::ClientColumn, Qt::AccessibleTextRole), u"Client: Mateo Luna"_s);
    QCOMPARE(text(row, Model::ServiceColumn, Qt::AccessibleTextRole), u"Service: "_s + m_serviceName);
    QCOMPARE(text(row, Model::DurationColumn, Qt::AccessibleTextRole), u"Duration: 45 min"_s);
    QCOMPARE(text(row, Model::StatusColumn, Qt::AccessibleTextRole), u"Status: Completed"_s);
    QCOMPARE(text(row, Model::NotesColumn, Qt::AccessibleTextRole), u"Notes: Requested help with words."_s);
    const QString heading = text(row - 1, Model::DateColumn, Qt::AccessibleTextRole);
    QVERIFY2(heading.startsWith(u"October 2026, 1 session"_s), qPrintable(heading));
}

void SessionHistoryModelTest::everyColumnHasASortValue()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    const int row = m_model->rowOf(m_october);
    const auto sortValue = [&](int column) { return m_model->index(row, column).data(Model::SortRole); };
    const ZonedTime start = ZonedTime::fromWall(QDate(2026, 10, 28), QTime(16, 0), "America/New_York");
    QCOMPARE(sortValue(Model::DateColumn).toLongLong(), start.epochSeconds);
    QCOMPARE(sortValue(Model::ClientColumn).toString(), u"mateo luna"_s);
    QCOMPARE(sortValue(Model::ServiceColumn).toString(), folded(m_serviceName));
    QCOMPARE(sortValue(Model::DurationColumn).toInt(), 45);
    QCOMPARE(sortValue(Model::StatusColumn).toInt(), int(SessionStatus::Completed));
    QCOMPARE(sortValue(Model::NotesColumn).toString(), u"requested help with words."_s);
    QVERIFY(!m_model->index(row - 1, 0).data(Model::SortRole).isValid());
}

void SessionHistoryModelTest::rowsHaveTheirRoles()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    const QModelIndex index = m_model->index(m_model->rowOf(m_december), Model::NotesColumn);
    QCOMPARE(index.data(Model::SessionIdRole).toLongLong(), m_december.value);
    QCOMPARE(index.data(Model::IsHeadingRole).toBool(), false);
    QCOMPARE(index.data(Model::StatusRole).toInt(), int(SessionStatus::Pending));
    QVERIFY(!index.data(Model::HeadingCountRole).isValid());
}

void SessionHistoryModelTest::headingsHaveTheirRoles()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    const QModelIndex index = m_model->index(0, Model::NotesColumn);
    QCOMPARE(index.data(Model::SessionIdRole).toLongLong(), 0);
    QCOMPARE(index.data(Model::IsHeadingRole).toBool(), true);
    QCOMPARE(index.data(Model::HeadingCountRole).toInt(), 1);
    QVERIFY(!index.data(Model::StatusRole).isValid());
    QVERIFY(index.data().toString().isEmpty());
    QVERIFY(!index.data(Qt::ToolTipRole).isValid());
}

void SessionHistoryModelTest::headingsAreSkippedBySelection()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    const Qt::ItemFlags heading = m_model->index(0, 0).flags();
    QVERIFY(!heading.testFlag(Qt::ItemIsSelectable));
    QVERIFY(!heading.testFlag(Qt::ItemIsEnabled));
    const Qt::ItemFlags row = m_model->index(1, 0).flags();
    QVERIFY(row.testFlag(Qt::ItemIsSelectable));
    QVERIFY(row.testFlag(Qt::ItemIsEnabled));
    QVERIFY(!row.testFlag(Qt::ItemIsEditable));
    QCOMPARE(m_model->flags({}), Qt::NoItemFlags);
}

void SessionHistoryModelTest::sessionsAndRowsLeadToEachOther()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    QVERIFY(!m_model->sessionAt(0).isValid());
    QVERIFY(!m_model->sessionAt(-1).isValid());
    QVERIFY(!m_model->sessionAt(m_model->rowCount()).isValid());
    for (const SessionId id : {m_october, m_november, m_december})
        QCOMPARE(m_model->sessionAt(m_model->rowOf(id)), id);
    QCOMPARE(m_model->rowOf(m_orphan), -1);
}

void SessionHistoryModelTest::aDeletedClientIsSaid()
{
    m_model->setFilter(SessionFilter());
    const int row = m_model->rowOf(m_orphan);
    QVERIFY(row > 0);
    QCOMPARE(text(row, Model::ClientColumn), u"Deleted Client"_s);
    QVERIFY(text(row, Model::DateColumn, Qt::AccessibleTextRole).contains(u"Deleted Client"_s));
}

void SessionHistoryModelTest::matchingIdsAreInTheListsOrder()
{
    m_model->setFilter(byOrder(SessionFilter::Order::OldestFirst));
    QCOMPARE(m_model->matchingIds(), (std::vector<qint64> {m_october.value, m_november.value, m_december.value}));
}

void SessionHistoryModelTest::filtersNarrowTheList()
{
    SessionFilter filter = byOrder(SessionFilter::Order::NewestFirst);
    filter.when = SessionFilter::When::Upcoming;
    m_model->setFilter(filter);
    QCOMPARE(m_model->matchingIds(), (std::vector<qint64> {m_december.value}));
    filter.when = SessionFilter::When::All;
    filter.words = u"words"_s;
    m_model->setFilter(filter);
    QCOMPARE(m_model->matchingIds(), (std::vector<qint64> {m_october.value}));
}

void SessionHistoryModelTest::anEmptyListHasNoHeading()
{
    SessionFilter filter = byOrder(SessionFilter::Order::NewestFirst);
    filter.words = u"nothing says this"_s;
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->matchCount(), 0);
}

void SessionHistoryModelTest::anotherLanguageIsShownAtOnce()
{
    m_model->setFilter(byOrder(SessionFilter::Order::NewestFirst));
    QCOMPARE(text(2), u"November 2026"_s);
    const QSignalSpy changed(m_model.get(), &Model::dataChanged);
    const QSignalSpy header(m_model.get(), &Model::headerDataChanged);
    const QSignalSpy reset(m_model.get(), &Model::modelReset);
    QLocale::setDefault(QLocale(u"es_ES"_s));
    m_model->retranslate();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(header.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(text(2), u"Noviembre de 2026"_s);
    QCOMPARE(text(3), u"mié 18 nov, 16:00"_s);
}

void SessionHistoryModelTest::twentyThousandRowsScroll()
{
    constexpr int count = 20'000;
    constexpr int screen = 40;
    PracticeFixture fixture;
    const Session session = fixture.session(fixture.addClient(u"Ana Ruiz"_s), QDate(2026, 11, 18));
    QList<Session> sessions(count, session);
    for (int i = 0; i < count; ++i)
        sessions[i].start.epochSeconds -= i * qint64(3600 * 6);
    QVERIFY(fixture.sessions().add(sessions, ActivityKind::SampleWritten));
    Model model(fixture.sessions(), fixture.clock);
    model.setFilter(SessionFilter());
    QCOMPARE(model.matchCount(), count);
    qint64 last = std::numeric_limits<qint64>::max();
    int headings = 0;
    for (int row = 0; row < model.rowCount(); row += screen) {
        for (int visible = row; visible < std::min(row + screen, model.rowCount()); ++visible) {
            const QModelIndex date = model.index(visible, Model::DateColumn);
            QVERIFY(!date.data().toString().isEmpty());
            if (date.data(Model::IsHeadingRole).toBool()) {
                ++headings;
                continue;
            }
            const qint64 start = date.data(Model::SortRole).toLongLong();
            QVERIFY(start < last);
            last = start;
        }
    }
    QCOMPARE(model.rowCount(), count + headings);
}

QTEST_GUILESS_MAIN(SessionHistoryModelTest)
#include "tst_sessionhistorymodel.moc"
