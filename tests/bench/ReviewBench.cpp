#include "ReviewBench.h"

#include "ReviewModel.h"
#include "ReviewQueries.h"
#include "ReviewRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double pageTarget = 100;
constexpr double ratioTarget = 1.5;

/// The review as a program would read it from Qt's own SQLite, which has neither `packed` nor `has_bit`.
class PlainReview
{
public:
    PlainReview(const QSqlDatabase &database, const Practice &practice, const ReviewThresholds &thresholds)
        : m_database(database)
    {
        const qint64 now = practice.clock().now().toSecsSinceEpoch();
        const QByteArray zone = practice.clock().zone();
        const auto since = [&](int days) {
            const QDate today = ZonedTime::fromInstant(practice.clock().now(), zone).day();
            return ZonedTime::fromWall(today.addDays(-days), QTime(0, 0), zone).epochSeconds;
        };
        m_queries = {ReviewQueries::clients(now),
                     ReviewQueries::missed(since(thresholds.missedWithinDays), now),
                     ReviewQueries::unsettled(since(thresholds.sessionsWithinDays), now, true),
                     {u"SELECT id, start_utc FROM session INDEXED BY session_by_status WHERE status = 2 "
                      "AND start_utc >= ? AND start_utc < ? AND EXISTS (SELECT 1 FROM session_text t "
                      "INDEXED BY session_without_note WHERE t.preview = '' AND t.session_id = session.id) "
                      "AND NOT EXISTS (SELECT 1 FROM signed_note INDEXED BY signed_note_by_session "
                      "WHERE session_id = session.id) "
                      "AND NOT EXISTS (SELECT 1 FROM note_to_sign WHERE session_id = session.id) "
                      "ORDER BY start_utc DESC, id DESC"_s,
                      {since(thresholds.sessionsWithinDays), now}},
                     {u"SELECT id, start_utc FROM session INDEXED BY session_by_status WHERE status = 2 "
                      "AND start_utc >= ? AND start_utc < ? "
                      "AND EXISTS (SELECT 1 FROM note_to_sign WHERE session_id = session.id) "
                      "ORDER BY start_utc DESC, id DESC"_s,
                      {since(thresholds.sessionsWithinDays), now}}};
    }

    /// The rows of each query.
    std::vector<qint64> run()
    {
        std::vector<qint64> counts;
        for (const SqlQuery &each : m_queries) {
            QSqlQuery query(m_database);
            query.setForwardOnly(true);
            if (!query.prepare(each.sql))
                giveUp(query.lastError().text() + u' ' + each.sql);
            for (const QVariant &value : each.values)
                query.addBindValue(value);
            if (!query.exec())
                giveUp(query.lastError().text());
            qint64 rows = 0;
            while (query.next()) {
                m_last = query.value(0);
                m_last = query.value(1);
                ++rows;
            }
            counts.push_back(rows);
        }
        return counts;
    }

private:
    QSqlDatabase m_database;
    std::vector<SqlQuery> m_queries;
    QVariant m_last;
};

void measure(BenchTable &table, const Practice &practice, const QSqlDatabase &plain, const ReviewThresholds &thresholds,
             const QString &name)
{
    PlainReview reference(plain, practice, thresholds);
    const Review review = orGiveUp(practice.review().review(thresholds));
    const std::vector<qint64> counts = reference.run();
    if (counts.at(2) != review.unsettled.size() || counts.at(3) != review.withoutNote.size()
        || counts.at(4) != review.notesUnsigned.size())
        giveUp(u"The two databases differ."_s);
    const Comparison both =
        compared([&] { (void)orGiveUp(practice.review().review(thresholds)); }, [&] { (void)reference.run(); });
    table.addFigure(name, both.ours, u"ms"_s, pageTarget);
    table.addRatio(name + u" / plain SQLite"_s, both, ratioTarget);
    table.addFigure(name + u": without a note"_s, double(review.withoutNote.size()), {}, std::nullopt);
    table.addFigure(name + u": notes unsigned"_s, double(review.notesUnsigned.size()), {}, std::nullopt);
}

/// What a page of rows says of the signatures.
void measureMarks(BenchTable &table, const Practice &practice, const QSqlDatabase &plain)
{
    constexpr std::size_t pageRows = 50;
    std::vector<SessionId> page;
    for (const SessionKey &key : orGiveUp(practice.sessions().keys({}))) {
        if (page.size() < pageRows)
            page.push_back({key.id});
    }
    const auto read = [&] { return orGiveUp(practice.signedNotes().marks(page)).size(); };
    QSqlQuery query(plain);
    if (!query.prepare(u"SELECT signed_ms, (SELECT count(*) FROM note_addendum a WHERE a.session_id = n.session_id) "
                       "FROM signed_note n INDEXED BY signed_note_by_session WHERE session_id = ?"_s))
        giveUp(query.lastError().text());
    qsizetype rows = 0;
    const auto readPlain = [&] {
        rows = 0;
        for (const SessionId id : page) {
            query.bindValue(0, id.value);
            if (!query.exec())
                giveUp(query.lastError().text());
            rows += query.next() ? 1 : 0;
        }
    };
    readPlain();
    if (rows != read())
        giveUp(u"The two databases differ."_s);
    const QString name = u"signatures of %1 rows"_s.arg(page.size());
    table.addRatio(name + u" / plain SQLite"_s, compared([&] { (void)read(); }, readPlain), ratioTarget);
}

} // namespace

BenchTable reviewBench(const BenchPractice &bench)
{
    BenchTable table(u"The review"_s);
    const auto practice = bench.open();
    const QSqlDatabase plain = bench.openPlain();
    measure(table, *practice, plain, {}, u"as it is set at first"_s);
    ReviewThresholds allTime;
    allTime.sessionsWithinDays = ReviewThresholds::daysRange.to;
    allTime.missedWithinDays = ReviewThresholds::daysRange.to;
    measure(table, *practice, plain, allTime, u"of ten years"_s);
    measureMarks(table, *practice, plain);
    ReviewModel model(*practice);
    const double loaded = medianMilliseconds([&] { model.reload(); });
    table.addFigure(u"with its rows, as the page shows them"_s, loaded, u"ms"_s, pageTarget);
    return table;
}

} // namespace bitacora
