#include "RecoveredBar.h"

#include "DraftRepository.h"
#include "OpenPractice.h"
#include "SessionRepository.h"

#include <QEvent>

#include <algorithm>

namespace bitacora {

RecoveredBar::RecoveredBar(const OpenPractice &practice, QWidget *parent)
    : MessageBar(parent)
    , m_practice(practice)
{
    connect(this, &MessageBar::actionTriggered, this, &RecoveredBar::showNext);
    connect(this, &MessageBar::closed, this, [this] { m_places.clear(); });
    connect(&practice.practice().sessions(), &SessionRepository::changed, this, &RecoveredBar::refresh);
}

QList<PracticePlace> RecoveredBar::places() const
{
    QList<PracticePlace> places;
    const auto drafts = m_practice.practice().drafts().all();
    if (!drafts)
        return places;
    for (const Draft &draft : *drafts) {
        const auto session = m_practice.practice().sessions().find(draft.session);
        if (!session)
            continue;
        if (draft.text == (draft.kind == NoteKind::Customer ? session->customerNotes : session->privateNotes))
            continue;
        PracticePlace place;
        // The sessions of a deleted client stand in the history alone.
        place.page = session->client ? PracticePlace::Page::Client : PracticePlace::Page::History;
        place.client = session->client.value_or(ClientId {});
        place.session = draft.session;
        place.note = PracticePlace::Cursor {draft.kind, int(draft.text.size())};
        places.append(place);
    }
    return places;
}

void RecoveredBar::look()
{
    m_places = places();
    sayHowMany();
}

void RecoveredBar::refresh()
{
    if (m_places.isEmpty())
        return;
    const QList<PracticePlace> now = places();
    const auto isDraftNoMore = [&now](const PracticePlace &place) {
        return std::none_of(now.begin(), now.end(), [&place](const PracticePlace &other) {
            return other.session == place.session && other.note->kind == place.note->kind;
        });
    };
    if (m_places.removeIf(isDraftNoMore) > 0)
        sayHowMany();
}

void RecoveredBar::showNext()
{
    refresh();
    if (m_places.isEmpty())
        return;
    const PracticePlace place = m_places.takeFirst();
    sayHowMany();
    Q_EMIT showRequested(place);
}

void RecoveredBar::sayHowMany()
{
    if (m_places.isEmpty())
        return clear();
    showInfo(tr("%n note(s) you were typing when the program ended were recovered.", nullptr, int(m_places.size())));
    //: A button: goes to the note that was recovered
    setAction(tr("Show"));
}

void RecoveredBar::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_places.isEmpty())
        sayHowMany();
}

} // namespace bitacora
