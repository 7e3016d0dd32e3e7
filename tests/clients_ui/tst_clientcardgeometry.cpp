#include "ClientCardGeometry.h"
#include "ClientFigures.h"
#include "ClientWords.h"
#include "UiFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ClientCardGeometryTest : public QObject
{
    Q_OBJECT

    TestClock m_clock;

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void cardsFillTheWidthAndReflow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("a phone's width") << 300 << 1;
        QTest::newRow("1000 px window") << 753 << 2;
        QTest::newRow("1440 px window") << 1193 << 3;
        QTest::newRow("1600 px window") << 1353 << 4;
    }

    void cardsFillTheWidthAndReflow()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        QCOMPARE(ClientCardGeometry::columns(width), columns);
        const int cell = ClientCardGeometry::cellSize(width).width();
        QVERIFY(cell * columns <= width);
        QVERIFY(width - cell * columns < columns);
    }

    void thePartsOfACardLieInsideAndApart()
    {
        const ClientCardGeometry geometry {QRect(16, 32, 340, 160)};
        const QRect card = geometry.card();
        const QList<QRect> parts {geometry.avatar(),      geometry.name(),    geometry.next(), geometry.last(90),
                                  geometry.attention(90), geometry.view(100), geometry.more()};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY2(card.contains(parts[i]), qPrintable(QString::number(i)));
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                QVERIFY2(!parts[i].intersects(parts[j]), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
        QCOMPARE(geometry.cell.right() - card.right(), ClientCardGeometry::gap);
    }

    void aLongButtonLeavesTheMenuItsPlace()
    {
        const ClientCardGeometry geometry {QRect(0, 0, 240, 160)};
        QVERIFY(!geometry.view(900).intersects(geometry.more()));
    }

    void aCardSaysWhatNeedsAttention()
    {
        ClientSummary summary;
        summary.client.name = u"Sofía Otero"_s;
        summary.sessionCount = 88;
        summary.lastSession = m_clock.time.addDays(-7 * 7);
        summary.lastSessionZone = m_clock.localZone;
        QVERIFY(ClientWords::attention(summary, m_clock, 4).contains(u"7"));
        // As many weeks as the review counts.
        QVERIFY(ClientWords::attention(summary, m_clock, 8).isEmpty());
        QVERIFY(ClientWords::next(summary, m_clock).contains(u"No session booked"_s));
        QVERIFY(ClientWords::last(summary, m_clock).startsWith(u"Last: Sep 30"_s));

        summary.nextSession = m_clock.time.addDays(1);
        summary.nextSessionZone = m_clock.localZone;
        QVERIFY(ClientWords::attention(summary, m_clock, 4).isEmpty());
        // Newer Qt sets a narrow space before AM.
        QCOMPARE(ClientWords::next(summary, m_clock).replace(QChar(0x202F), u' '), u"Next: tomorrow, 10:00 AM"_s);

        summary.nextSession = {};
        summary.lastSession = m_clock.time.addDays(-20);
        QVERIFY2(ClientWords::attention(summary, m_clock, 4).isEmpty(), "less than four weeks");
        summary.lastSession = m_clock.time.addDays(-100);
        summary.client.state = ClientState::Archived;
        QVERIFY2(ClientWords::attention(summary, m_clock, 4).isEmpty(), "archived");
    }

    void agesAreSaidInYearsAndOfSmallChildrenInMonths()
    {
        const QDate today(2026, 11, 18);
        QVERIFY(ClientWords::age(QDate(2020, 11, 18), today).startsWith(u"6 year"_s));
        QVERIFY(ClientWords::age(QDate(2020, 11, 19), today).startsWith(u"5 year"_s));
        QVERIFY(ClientWords::age(QDate(2025, 5, 20), today).startsWith(u"17 month"_s));
        QVERIFY(ClientWords::age(today.addDays(1), today).isEmpty());
        QVERIFY(ClientWords::age({}, today).isEmpty());
    }

    void theHeadSaysWhatIsKnown()
    {
        Client client;
        client.caregiver = u"mother Carmen"_s;
        client.phone = u"555-0142"_s;
        QCOMPARE(ClientWords::contact(client, QDate(2025, 3, 4), QDate(2026, 11, 18)),
                 u"mother Carmen · 555-0142 · since March 2025"_s);
        QCOMPARE(ClientWords::contact({}, {}, QDate(2026, 11, 18)), QString());
    }

    void figuresLeaveCancelledSessionsOut()
    {
        UiFixture fixture;
        const ClientId client = fixture.addClient(u"Mateo Luna"_s).id;
        for (const auto &[days, status] : {std::pair {-2, SessionStatus::Completed},
                                           {-1, SessionStatus::Cancelled},
                                           {2, SessionStatus::Confirmed},
                                           {9, SessionStatus::Pending},
                                           {10, SessionStatus::Cancelled},
                                           {-30, SessionStatus::Completed}}) {
            Session session = fixture.session(client, days, status);
            session.fee = Money {6000, u"USD"_s};
            fixture.addSession(session);
        }
        const auto figures = ClientFigures::of(fixture.practice());
        QVERIFY(figures);
        QCOMPARE(figures->sessionsThisWeek, 2);
        QCOMPARE(figures->sessionsThisMonth, 3);
        QCOMPARE(figures->upcoming, 2);
        QCOMPARE(ClientFigures::inWords(figures->revenueThisMonth, u"USD"_s), u"$60.00"_s);
        QCOMPARE(ClientFigures::inWords(figures->revenueLastMonth, u"USD"_s), u"$60.00"_s);
        QCOMPARE(ClientFigures::inWords({}, u"USD"_s), u"$0.00"_s);
    }
};

QTEST_MAIN(ClientCardGeometryTest)
#include "tst_clientcardgeometry.moc"
