#include "DayOfWork.h"

#include "DraftRepository.h"
#include "SigningFixture.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCounted = 90;
constexpr int minute = 60;

} // namespace

DayOfWork::DayOfWork(Practice &practice, SessionId typedIn)
    : m_practice(practice)
    , m_typedIn(typedIn)
{
}

Result<Session> DayOfWork::newSession(qint64 round) const
{
    auto session = m_practice.sessions().find(m_typedIn);
    if (session) {
        session->id = {};
        session->start.epochSeconds += round * minute;
    }
    return session;
}

Result<void> DayOfWork::type(qint64 round)
{
    return m_practice.drafts().save(m_typedIn, NoteKind::Private, u"typed %1"_s.arg(round));
}

Result<qint64> DayOfWork::book(qint64 round)
{
    auto session = newSession(round);
    if (!session)
        return Failure(session.error());
    session->customerNotes = u"booked %1"_s.arg(round);
    const auto booked = m_practice.sessions().add({*session});
    if (!booked)
        return Failure(booked.error());
    return booked->constFirst().id.value;
}

Result<qint64> DayOfWork::sign(qint64 round)
{
    const auto pattern = newSession(round);
    if (!pattern)
        return Failure(pattern.error());
    const auto session = m_practice.sessions().add({*pattern});
    if (!session)
        return Failure(session.error());
    const SessionId id = session->constFirst().id;
    const auto facts = SigningFixture::someFacts(int(round % mostCounted) + 1);
    if (const auto stored = m_practice.sessionFacts().store(id, facts); !stored)
        return Failure(stored.error());
    const auto signedNote =
        m_practice.signedNotes().sign(id, SigningFixture::saying(u"signed %1"_s.arg(round)), SigningFixture::signer());
    if (!signedNote)
        return Failure(signedNote.error());
    return id.value;
}

Result<qint64> DayOfWork::erase(qint64 round)
{
    Client client;
    client.name = u"Gone %1"_s.arg(round);
    const auto added = m_practice.clients().add(client);
    if (!added)
        return Failure(added.error());
    const auto erased = m_practice.clients().erase(added->id);
    if (!erased)
        return Failure(erased.error());
    return added->id.value;
}

QString Promises::broken(const Practice &practice, SessionId typedIn) const
{
    if (typed >= 0) {
        const auto draft = practice.drafts().find(typedIn, NoteKind::Private);
        if (!draft || !*draft)
            return u"no draft, promised %1"_s.arg(typed);
        // The next one may have been stored without a word.
        const qint64 found = (*draft)->text.section(u' ', 1).toLongLong();
        if (found != typed && found != typed + 1)
            return u"draft %1, promised %2"_s.arg(found).arg(typed);
    }
    for (auto it = booked.cbegin(); it != booked.cend(); ++it) {
        const auto session = practice.sessions().find(SessionId {it.value()});
        if (!session || session->customerNotes != u"booked %1"_s.arg(it.key()))
            return u"session %1 of round %2"_s.arg(it.value()).arg(it.key());
    }
    for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
        const auto note = practice.signedNotes().find(SessionId {it.value()});
        if (!note || !*note)
            return u"signed note %1 of round %2"_s.arg(it.value()).arg(it.key());
    }
    for (auto it = erased.cbegin(); it != erased.cend(); ++it) {
        const auto client = practice.clients().find(ClientId {it.value()});
        if (client && client->name == u"Gone %1"_s.arg(it.key()))
            return u"client %1 of round %2 is not gone"_s.arg(it.value()).arg(it.key());
    }
    return {};
}

} // namespace bitacora
