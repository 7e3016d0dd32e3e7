#include "LeftDrafts.h"

#include "FactsDraft.h"
#include "NoteDraftJson.h"
#include "Practice.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"

#include <algorithm>

namespace bitacora {

namespace {

void addForms(QList<LeftDraft> &left, const SessionFactsRepository &repository)
{
    const auto drafts = repository.drafts();
    if (!drafts)
        return;
    for (const SavedDraft &saved : *drafts) {
        const auto bytes = repository.draft(saved.session);
        const auto stored = repository.find(saved.session);
        if (!bytes || !*bytes || !stored)
            continue;
        const auto draft = FactsDraft::fromBytes(**bytes);
        if (draft && *draft != FactsDraft {*stored, {}})
            left.append({saved, LeftDraft::Kind::Form, !draft->running.isEmpty()});
    }
}

void addNotes(QList<LeftDraft> &left, const SessionNoteRepository &repository)
{
    const auto drafts = repository.drafts();
    if (!drafts)
        return;
    for (const SavedDraft &saved : *drafts) {
        const auto bytes = repository.draft(saved.session);
        const auto stored = repository.find(saved.session);
        if (!bytes || !*bytes || !stored)
            continue;
        const auto draft = NoteDraftJson::fromBytes(**bytes);
        if (draft && *draft != *stored)
            left.append({saved, LeftDraft::Kind::Note, false});
    }
}

} // namespace

QList<LeftDraft> LeftDraft::all(const Practice &practice)
{
    QList<LeftDraft> left;
    addForms(left, practice.sessionFacts());
    addNotes(left, practice.sessionNotes());
    std::stable_sort(left.begin(), left.end(), [](const LeftDraft &one, const LeftDraft &other) {
        return one.saved.savedAt > other.saved.savedAt;
    });
    return left;
}

} // namespace bitacora
