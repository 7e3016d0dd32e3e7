#include "FilterInWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class FilterInWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterIsSaidInWords_data();
    void theFilterIsSaidInWords();
};

void FilterInWordsTest::theFilterIsSaidInWords_data()
{
    QTest::addColumn<SessionFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const SessionFilter &filter, const QString &expected) {
        QTest::newRow(name) << filter << expected;
    };
    using When = SessionFilter::When;
    using Order = SessionFilter::Order;
    SessionFilter filter;
    row("nothing", filter, u"All sessions · newest first"_s);
    filter.client = ClientId {4};
    row("a client", filter, u"All sessions · newest first"_s);
    filter.when = When::Upcoming;
    filter.order = Order::OldestFirst;
    row("upcoming", filter, u"Upcoming sessions · oldest first"_s);
    filter.when = When::Past;
    filter.order = Order::ByStatus;
    filter.statuses = {SessionStatus::NoShow};
    row("one status", filter, u"Past sessions · No Show · by status"_s);
    filter = {};
    filter.statuses = {SessionStatus::NoShow, SessionStatus::Completed};
    row("two statuses", filter, u"All sessions · Completed or No Show · newest first"_s);
    filter.statuses += SessionStatus::Cancelled;
    row("three statuses", filter, u"All sessions · Completed, Cancelled or No Show · newest first"_s);
    filter = {};
    filter.services = {ServiceId {2}, ServiceId {1}};
    row("services by name", filter, u"All sessions · Direct therapy or Supervision · newest first"_s);
    filter.services = {ServiceId {9}};
    row("a service without a name", filter, u"All sessions · newest first"_s);
    filter = {};
    filter.dates = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    row("dates", filter, u"All sessions · Jan 1, 2026 to Dec 31, 2026 · newest first"_s);
    filter.dates = {QDate(2026, 1, 1), QDate(2026, 1, 1)};
    row("one day", filter, u"All sessions · Jan 1, 2026 · newest first"_s);
    filter.dates = {QDate(2026, 1, 1), {}};
    row("from", filter, u"All sessions · from Jan 1, 2026 on · newest first"_s);
    filter.dates = {{}, QDate(2026, 1, 1)};
    row("until", filter, u"All sessions · until Jan 1, 2026 · newest first"_s);
    filter = {};
    filter.words = u"  sueño   100%1 "_s;
    row("words", filter, u"All sessions · with “sueño 100%1” · newest first"_s);
    filter.when = When::Past;
    filter.statuses = {SessionStatus::Completed};
    filter.services = {ServiceId {1}};
    filter.dates = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    row("everything", filter,
        u"Past sessions · Completed · Direct therapy · Jan 1, 2026 to Dec 31, 2026 · with “sueño 100%1” · newest first"_s);
}

void FilterInWordsTest::theFilterIsSaidInWords()
{
    QFETCH(SessionFilter, filter);
    const QHash<ServiceId, QString> names {{ServiceId {1}, u"Direct therapy"_s}, {ServiceId {2}, u"Supervision"_s}};
    QTEST(filterInWords(filter, names, QLocale(QLocale::English, QLocale::UnitedStates)), "expected");
}

QTEST_APPLESS_MAIN(FilterInWordsTest)
#include "tst_filterinwords.moc"
