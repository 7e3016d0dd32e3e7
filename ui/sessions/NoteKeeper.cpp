#include "NoteKeeper.h"

#include "Client.h"
#include "DraftRepository.h"
#include "OpenPractice.h"

#include <utility>

namespace bitacora {

NoteKeeper::NoteKeeper(OpenPractice &practice, NoteKind kind, std::function<QString()> text, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_kind(kind)
    , m_text(std::move(text))
{
    m_draftTimer.setInterval(draftPause);
    m_latestTimer.setInterval(draftAtLatest);
    m_commitTimer.setInterval(commitPause);
    for (QTimer *timer : {&m_draftTimer, &m_latestTimer, &m_commitTimer})
        timer->setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &NoteKeeper::storeDraft);
    connect(&m_latestTimer, &QTimer::timeout, this, &NoteKeeper::storeDraft);
    connect(&m_commitTimer, &QTimer::timeout, this, &NoteKeeper::commit);
}

QString NoteKeeper::begin(const Session &session)
{
    end();
    m_session = session.id;
    m_stored = m_kind == NoteKind::Customer ? session.customerNotes : session.privateNotes;
    const auto draft = m_practice.practice().drafts().find(session.id, m_kind);
    if (!draft) {
        setState(State::Failed, draft.error());
        return m_stored;
    }
    if (!draft->has_value())
        return m_stored;
    if ((*draft)->text == m_stored) {
        // What was typed is stored already, and the draft has nothing to add.
        (void)m_practice.practice().drafts().discard(session.id, m_kind);
        return m_stored;
    }
    m_recoveredAt = (*draft)->savedAt;
    m_pending = true;
    return (*draft)->text;
}

void NoteKeeper::end()
{
    m_draftTimer.stop();
    m_latestTimer.stop();
    m_commitTimer.stop();
    m_session = {};
    m_stored.clear();
    m_pending = false;
    m_draftKept = false;
    m_recoveredAt = {};
    setState(State::Idle);
}

void NoteKeeper::setStored(const QString &text)
{
    if (m_stored == text)
        return;
    m_stored = text;
    // The change took the draft with it.
    storeDraft();
}

bool NoteKeeper::isSafe() const
{
    if (!m_pending)
        return true;
    return m_error.code == ErrorCode::RecordNotFound || (m_error.code == ErrorCode::TextTooLong && m_draftKept);
}

void NoteKeeper::typed()
{
    if (!m_session.isValid())
        return;
    m_pending = true;
    m_draftTimer.start();
    if (!m_latestTimer.isActive())
        m_latestTimer.start();
    m_commitTimer.start();
    setState(State::Typing);
}

void NoteKeeper::storeDraft()
{
    m_draftTimer.stop();
    m_latestTimer.stop();
    if (!m_session.isValid() || !m_pending)
        return;
    const auto saved = saveDraft(m_session, m_text());
    setState(saved ? State::Saved : State::Failed, saved ? Error() : saved.error());
}

Result<void> NoteKeeper::saveDraft(SessionId session, const QString &text)
{
    auto saved = m_practice.practice().drafts().save(session, m_kind, text);
    m_draftKept = saved.has_value();
    if (!saved)
        return saved;
    // The draft holds all of it; only the note cannot, until the person has shortened it.
    if (text.size() > maxNotesLength)
        return failure(ErrorCode::TextTooLong, QString(), QString::number(maxNotesLength));
    return {};
}

bool NoteKeeper::commit()
{
    m_commitTimer.stop();
    if (!m_session.isValid() || !m_pending)
        return true;
    m_draftTimer.stop();
    m_latestTimer.stop();
    const SessionId session = m_session;
    const QString text = m_text();
    // Whoever hears of the change may come back here, even with another session; that must find nothing left to do.
    m_pending = false;
    // What was typed and taken back leaves no change, only a draft to throw away.
    const auto done = text == m_stored ? m_practice.practice().drafts().discard(session, m_kind)
                                       : m_practice.sessionChanges().setNotes(session, m_kind, text);
    if (!done) {
        // The draft at least keeps it, also when the note is refused (too long).
        (void)saveDraft(session, text);
        if (m_session == session) {
            m_pending = true;
            setState(State::Failed, done.error());
        }
        return false;
    }
    if (m_session != session)
        return true;
    m_stored = text;
    m_recoveredAt = {};
    setState(State::Saved);
    return true;
}

void NoteKeeper::discardRecovered()
{
    m_draftTimer.stop();
    m_latestTimer.stop();
    m_commitTimer.stop();
    const auto done = m_practice.practice().drafts().discard(m_session, m_kind);
    if (!done) {
        setState(State::Failed, done.error());
        return;
    }
    m_pending = false;
    m_recoveredAt = {};
    setState(State::Idle);
}

void NoteKeeper::setState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace bitacora
