#include "NoteHistory.h"

#include "TextChange.h"

#include <algorithm>

namespace bitacora {

void NoteHistory::begin(const NoteMoment &moment)
{
    m_moments = {moment};
    m_now = 0;
    m_goesOnAt = -1;
}

void NoteHistory::typed(const NoteMoment &moment)
{
    const TextChange change = TextChange::between(now().note.text(), moment.note.text());
    const bool isDeleting = change.newEnd == change.start;
    if (goesOn(moment)) {
        m_moments[m_now] = moment;
    } else {
        did(moment);
        m_isDeleting = isDeleting;
    }
    m_goesOnAt = isDeleting ? change.start : change.newEnd;
}

bool NoteHistory::goesOn(const NoteMoment &moment) const
{
    if (m_goesOnAt < 0 || m_now + 1 != m_moments.size() || m_now == 0)
        return false;
    const QString &before = now().note.text();
    const QString &after = moment.note.text();
    const TextChange change = TextChange::between(before, after);
    const bool isDeletion = change.newEnd == change.start;
    const bool isInsertion = change.oldEnd == change.start;
    if (isDeletion && m_isDeleting)
        return change.oldEnd == m_goesOnAt || change.start == m_goesOnAt;
    if (!isInsertion || m_isDeleting)
        return false;
    // One that doubles the character before it may be anywhere in that run.
    const bool isHere = change.start <= m_goesOnAt && m_goesOnAt <= change.newEnd;
    const bool beginsWord =
        change.start > 0 && before.at(change.start - 1).isSpace() && !after.at(change.start).isSpace();
    return isHere && !beginsWord;
}

void NoteHistory::did(const NoteMoment &moment)
{
    m_moments.resize(m_now + 1);
    m_moments.append(moment);
    ++m_now;
    m_goesOnAt = -1;
    drop();
}

void NoteHistory::update(const NoteText &note)
{
    m_moments[m_now].note = note;
}

const NoteMoment &NoteHistory::undo()
{
    m_goesOnAt = -1;
    m_now = std::max<qsizetype>(m_now - 1, 0);
    return now();
}

const NoteMoment &NoteHistory::redo()
{
    m_goesOnAt = -1;
    m_now = std::min(m_now + 1, m_moments.size() - 1);
    return now();
}

void NoteHistory::drop()
{
    qsizetype characters = 0;
    qsizetype first = m_moments.size();
    while (first > 0 && characters <= mostCharacters)
        characters += m_moments.at(--first).note.text().size();
    // What is shown, and the step before it, are always there.
    first = std::clamp<qsizetype>(first, 0, std::max<qsizetype>(m_now - 1, 0));
    m_moments.remove(0, first);
    m_now -= first;
}

} // namespace bitacora
