#include "RecoveredBar.h"

#include "DraftRepository.h"
#include "LeftDrafts.h"
#include "OpenPractice.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

bool isClinicalNote(const PracticePlace &place)
{
    return place.page == PracticePlace::Page::Note;
}

// Whether both are the same note, or the form of the same session.
bool isSameText(const PracticePlace &one, const PracticePlace &other)
{
    const auto kindOf = [](const PracticePlace &place) {
        return place.note ? std::optional(place.note->kind) : std::nullopt;
    };
    return one.session == other.session && kindOf(one) == kindOf(other)
        && one.form.has_value() == other.form.has_value() && isClinicalNote(one) == isClinicalNote(other);
}

// Whether a person who is there has the form or the clinical note before their eyes.
bool isShown(const PracticePlace &place, const PracticePlace &shown)
{
    if (place.session != shown.session)
        return false;
    return place.form ? shown.form.has_value() : isClinicalNote(place) && isClinicalNote(shown);
}

} // namespace

RecoveredBar::RecoveredBar(const OpenPractice &practice, QWidget *parent)
    : MessageBar(parent)
    , m_practice(practice)
{
    connect(this, &MessageBar::actionTriggered, this, &RecoveredBar::showNext);
    connect(this, &MessageBar::closed, this, [this] { m_places.clear(); });
    connect(&practice.practice().sessions(), &SessionRepository::changed, this, &RecoveredBar::refresh);
    connect(&practice.practice().sessionFacts(), &SessionFactsRepository::changed, this, &RecoveredBar::refresh);
    connect(&practice.practice().sessionNotes(), &SessionNoteRepository::changed, this, &RecoveredBar::refresh);
}

PracticePlace RecoveredBar::placeOf(const Session &session) const
{
    PracticePlace place;
    // The sessions of a deleted client stand in the history alone.
    place.page = session.client ? PracticePlace::Page::Client : PracticePlace::Page::History;
    place.client = session.client.value_or(ClientId {});
    place.session = session.id;
    return place;
}

QList<RecoveredBar::Left> RecoveredBar::leftNotes() const
{
    QList<Left> left;
    const auto drafts = m_practice.practice().drafts().all();
    if (!drafts)
        return left;
    for (const Draft &draft : *drafts) {
        const auto session = m_practice.practice().sessions().find(draft.session);
        if (!session)
            continue;
        if (draft.text == (draft.kind == NoteKind::Customer ? session->customerNotes : session->privateNotes))
            continue;
        PracticePlace place = placeOf(*session);
        place.note = PracticePlace::Cursor {draft.kind, int(draft.text.size())};
        left.append({draft.savedAt, place});
    }
    return left;
}

QList<RecoveredBar::Left> RecoveredBar::leftOfSessions() const
{
    QList<Left> left;
    const QList<LeftDraft> drafts = LeftDraft::all(m_practice.practice());
    for (const LeftDraft &draft : drafts) {
        const auto session = m_practice.practice().sessions().find(draft.saved.session);
        if (!session)
            continue;
        PracticePlace place = placeOf(*session);
        if (draft.kind == LeftDraft::Kind::Note)
            place = {.page = PracticePlace::Page::Note, .session = session->id};
        else
            place.form = FactsPlace {draft.isTiming, {}, 0};
        left.append({draft.saved.savedAt, place});
    }
    return left;
}

QList<PracticePlace> RecoveredBar::places() const
{
    QList<Left> left = leftNotes() + leftOfSessions();
    std::stable_sort(left.begin(), left.end(),
                     [](const Left &one, const Left &other) { return one.savedAt > other.savedAt; });
    QList<PracticePlace> places;
    for (const Left &one : std::as_const(left))
        places.append(one.place);
    return places;
}

void RecoveredBar::look(const PracticePlace &shown)
{
    m_places = places();
    m_places.removeIf([&shown](const PracticePlace &place) { return isShown(place, shown); });
    sayHowMany();
}

void RecoveredBar::refresh()
{
    if (m_places.isEmpty())
        return;
    const QList<PracticePlace> now = places();
    const auto isDraftNoMore = [&now](const PracticePlace &place) {
        return std::none_of(now.begin(), now.end(),
                            [&place](const PracticePlace &other) { return isSameText(other, place); });
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
    showInfo(tr("%n note(s) or form(s) that you were working on were recovered.", nullptr, int(m_places.size())));
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
