#include "SeriesFixture.h"

#include <QTest>

namespace bitacora {

using namespace Qt::StringLiterals;

void SeriesFixture::start()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
    Session session = m_fixture->session(m_client, m_first, SessionStatus::Confirmed);
    QList<Session> wanted;
    for (const ZonedTime &start : occurrences({Recurrence::Rhythm::Weekly, weeks, {}}, session.start)) {
        session.start = start;
        wanted.append(session);
    }
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    m_ids.clear();
    const QList<Session> booked = changes().book(wanted, Recurrence::Rhythm::Weekly).value();
    for (const Session &each : booked)
        m_ids.append(each.id);
}

void SeriesFixture::setStatus(int index, SessionStatus status) const
{
    Session session = stored(index);
    session.status = status;
    QVERIFY(sessions().update({session}, ActivityKind::SessionStatusChanged));
}

SeriesPlan SeriesFixture::move(int index, int days, QTime time, SeriesScope scope) const
{
    const Session before = stored(index);
    Session after = before;
    after.start = ZonedTime::fromWall(before.start.day().addDays(days), time, before.start.zone);
    return changes().plan({before, after, scope, time}).value();
}

void SeriesFixture::moveNow(int index, int days, QTime time, SeriesScope scope) const
{
    QVERIFY(changes().apply(move(index, days, time, scope)));
}

} // namespace bitacora
