#include "HistoryText.h"

#include "PlainSpaces.h"
#include "PracticeFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Newer CLDR writes "p.m." together.
QString plainNoon(const QString &text)
{
    return plainSpaces(text).replace(u"p. m."_s, u"p.m."_s);
}

ZonedTime at(QDate day, QTime time, const QByteArray &zone)
{
    return ZonedTime::fromWall(day, time, zone);
}

const QDate day(2026, 11, 18);
const QTime four(16, 0);

} // namespace

class HistoryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void initTestCase() { cleanup(); }
    void monthsAreSaidAsTheLanguageDoes_data();
    void monthsAreSaidAsTheLanguageDoes();
    void datesFollowTheLocale_data();
    void datesFollowTheLocale();
    void theYearIsSaidWhereNoHeadingDoes();
    void aForeignZoneIsSaid();
    void anotherZoneWithTheSameTimeIsNotSaid();
    void theSameZonesMayDifferInWinterOnly();
    void aStatusHeadingIsItsWord();
    void theSentenceSaysTheWholeRow();
    void aNameThatLooksLikeAPlaceholderStays();
    void aDeletedClientHasAWord();

private:
    FixedClock m_clock;
};

void HistoryTextTest::monthsAreSaidAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("United States") << u"en_US"_s << u"November 2026"_s;
    QTest::newRow("United Kingdom") << u"en_GB"_s << u"November 2026"_s;
    QTest::newRow("Spain") << u"es_ES"_s << u"Noviembre de 2026"_s;
    QTest::newRow("Mexico") << u"es_MX"_s << u"Noviembre de 2026"_s;
    QTest::newRow("Colombia") << u"es_CO"_s << u"Noviembre de 2026"_s;
    QTest::newRow("Spanish of the United States") << u"es_US"_s << u"Noviembre de 2026"_s;
}

void HistoryTextTest::monthsAreSaidAsTheLanguageDoes()
{
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(locale));
    const HistoryText text(m_clock);
    const HistoryLayout layout({{1, qint32(day.toJulianDay()), SessionStatus::Pending}},
                               SessionFilter::Order::NewestFirst);
    QCOMPARE(text.heading(layout.groupKey(0), false), expected);
}

void HistoryTextTest::datesFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("United States") << u"en_US"_s << u"Wed Nov 18, 4:00 PM"_s;
    QTest::newRow("United Kingdom") << u"en_GB"_s << u"Wed 18 Nov, 16:00"_s;
    QTest::newRow("Spanish of the United States") << u"es_US"_s << u"mié 18 nov, 4:00 p. m."_s;
    QTest::newRow("Spain") << u"es_ES"_s << u"mié 18 nov, 16:00"_s;
}

void HistoryTextTest::datesFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(locale));
    const HistoryText text(m_clock);
    QCOMPARE(plainNoon(text.date(at(day, four, m_clock.zoneId), false)), plainNoon(expected));
}

void HistoryTextTest::theYearIsSaidWhereNoHeadingDoes()
{
    const HistoryText text(m_clock);
    QCOMPARE(plainSpaces(text.date(at(day, four, m_clock.zoneId), true)), u"Wed Nov 18, 2026, 4:00 PM"_s);
    QCOMPARE(plainSpaces(text.fullDate(at(day, four, m_clock.zoneId))), u"Wednesday, November 18, 2026, 4:00 PM"_s);
}

void HistoryTextTest::aForeignZoneIsSaid()
{
    const HistoryText text(m_clock);
    QCOMPARE(plainSpaces(text.date(at(day, four, "Europe/Madrid"), false)), u"Wed Nov 18, 4:00 PM (Madrid)"_s);
    QCOMPARE(plainSpaces(text.date(at(day, four, "America/Argentina/Buenos_Aires"), false)),
             u"Wed Nov 18, 4:00 PM (Buenos Aires)"_s);
    QCOMPARE(plainSpaces(text.date(at(day, four, "UTC"), false)), u"Wed Nov 18, 4:00 PM (UTC)"_s);
}

void HistoryTextTest::anotherZoneWithTheSameTimeIsNotSaid()
{
    const HistoryText text(m_clock);
    QCOMPARE(plainSpaces(text.date(at(day, four, "America/Toronto"), false)), u"Wed Nov 18, 4:00 PM"_s);
}

void HistoryTextTest::theSameZonesMayDifferInWinterOnly()
{
    // Bogotá has no summer time: like New York's winter, an hour behind its summer.
    const HistoryText text(m_clock);
    QVERIFY(!text.date(at(day, four, "America/Bogota"), false).contains(u"Bogota"_s));
    QVERIFY(text.date(at(QDate(2026, 7, 1), four, "America/Bogota"), false).contains(u"(Bogota)"_s));
}

void HistoryTextTest::aStatusHeadingIsItsWord()
{
    const HistoryText text(m_clock);
    for (const SessionStatus status : allSessionStatuses)
        QCOMPARE(text.heading(int(status), true), SessionStatusText::name(status));
}

void HistoryTextTest::theSentenceSaysTheWholeRow()
{
    const HistoryText text(m_clock);
    SessionSummary session;
    session.client = ClientId {1};
    session.clientName = u"Mateo Luna"_s;
    session.serviceName = u"Direct therapy"_s;
    session.start = at(day, four, m_clock.zoneId);
    session.durationMinutes = 60;
    session.status = SessionStatus::NoShow;
    const QString sentence = plainSpaces(text.sentence(session));
    QVERIFY2(sentence.startsWith(u"Wednesday, November 18, 2026, 4:00 PM: Direct therapy with Mateo Luna, 60 minute"_s),
             qPrintable(sentence));
    QVERIFY(sentence.endsWith(SessionStatusText::name(SessionStatus::NoShow)));
}

void HistoryTextTest::aNameThatLooksLikeAPlaceholderStays()
{
    const HistoryText text(m_clock);
    SessionSummary session;
    session.client = ClientId {1};
    session.clientName = u"%1 %5"_s;
    session.serviceName = u"%3"_s;
    session.start = at(day, four, m_clock.zoneId);
    QVERIFY(text.sentence(session).contains(u"%3 with %1 %5"_s));
}

void HistoryTextTest::aDeletedClientHasAWord()
{
    const HistoryText text(m_clock);
    QCOMPARE(text.client(SessionSummary()), u"Deleted Client"_s);
}

QTEST_GUILESS_MAIN(HistoryTextTest)
#include "tst_historytext.moc"
