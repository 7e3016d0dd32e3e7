#include "TimelineState.h"

#include <QLocale>
#include <QTest>

using namespace bitacora;

class TimelineStateTest : public QObject
{
    Q_OBJECT

    const QDate m_today {2026, 11, 18};

private Q_SLOTS:
    void everythingComesBack()
    {
        TimelineState state;
        state.filter.client = ClientId {7};
        state.filter.when = SessionFilter::When::Past;
        state.filter.statuses = {SessionStatus::NoShow, SessionStatus::Completed};
        state.filter.services = {ServiceId {3}, ServiceId {4}};
        state.filter.dates = {QDate(2026, 3, 1), QDate()};
        state.filter.words = QStringLiteral("sesión \"uno\"");
        state.filter.order = SessionFilter::Order::ByStatus;
        state.columnWidths = {200, 150, 140, 80, 120, 300};
        state.listShare = 550;
        state.allStatisticsShown = true;
        QCOMPARE(TimelineState::fromBytes(state.toBytes(m_today), m_today), state);
    }

    void aPresetMeansTheDaysOfTheDayOnWhichItIsReadAgain()
    {
        TimelineState state;
        state.filter.dates = presetRange(DatePreset::ThisMonth, m_today, QLocale().firstDayOfWeek());
        const QDate later = m_today.addMonths(2);
        QCOMPARE(TimelineState::fromBytes(state.toBytes(m_today), later).filter.dates,
                 presetRange(DatePreset::ThisMonth, later, QLocale().firstDayOfWeek()));
    }

    void whatCannotBeReadIsLeftAsItIsByDefault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff{", 3);
        QTest::newRow("another form") << QByteArray("[1,2]");
    }

    void whatCannotBeReadIsLeftAsItIsByDefault()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(TimelineState::fromBytes(bytes, m_today), TimelineState());
    }

    void valuesOutOfRangeAreBroughtBack()
    {
        const TimelineState state = TimelineState::fromBytes(
            R"({"filter":{"when":99,"order":-4,"statuses":["lost","completed"],"dates":{"preset":77}},"listShare":5000})",
            m_today);
        QCOMPARE(state.filter.when, SessionFilter::When::Past);
        QCOMPARE(state.filter.order, SessionFilter::Order::NewestFirst);
        QCOMPARE(state.filter.statuses, QSet<SessionStatus> {SessionStatus::Completed});
        QVERIFY(state.filter.dates.isOpen());
        QVERIFY(state.listShare < 1000);
    }
};

QTEST_MAIN(TimelineStateTest)
#include "tst_timelinestate.moc"
