#include "ReviewRow.h"

#include "HistoryText.h"
#include "ReviewThresholds.h"

#include <QSet>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int daysInWeek = 7;

template <typename Content>
qint64 idOf(const Content &content)
{
    if constexpr (std::is_same_v<Content, std::monostate>)
        return 0;
    else
        return content.id.value;
}

/// What a section shows of one that it lists.
ReviewRow entry(ReviewSection section, const ReviewedClient &client, const QHash<SessionId, SessionSummary> &)
{
    return {ReviewRow::Kind::Entry, section, 0, client};
}

ReviewRow entry(ReviewSection section, const MissedSessions &missed, const QHash<SessionId, SessionSummary> &)
{
    return {ReviewRow::Kind::Entry, section, 0, missed};
}

ReviewRow entry(ReviewSection section, SessionId id, const QHash<SessionId, SessionSummary> &sessions)
{
    const auto found = sessions.constFind(id);
    if (found == sessions.constEnd())
        return {};
    return {ReviewRow::Kind::Entry, section, 0, *found};
}

template <typename Listed>
void addSection(QList<ReviewRow> &rows, ReviewSection section, const QList<Listed> &listed, int limit,
                const QHash<SessionId, SessionSummary> &sessions)
{
    rows.append({ReviewRow::Kind::Heading, section, int(listed.size())});
    if (listed.isEmpty())
        rows.append({ReviewRow::Kind::AllWell, section});
    const auto shown = std::min(listed.size(), qsizetype(limit));
    for (const Listed &each : listed.first(shown)) {
        const ReviewRow row = entry(section, each, sessions);
        if (row.kind == ReviewRow::Kind::Entry)
            rows.append(row);
    }
    if (shown < listed.size())
        rows.append({ReviewRow::Kind::More, section, int(listed.size() - shown)});
}

} // namespace

std::optional<ClientId> ReviewRow::client() const
{
    if (const auto *reviewed = std::get_if<ReviewedClient>(&content))
        return reviewed->id;
    if (const auto *missed = std::get_if<MissedSessions>(&content))
        return missed->id;
    if (const auto *summary = std::get_if<SessionSummary>(&content))
        return summary->client;
    return std::nullopt;
}

QString ReviewRow::clientName() const
{
    if (const auto *reviewed = std::get_if<ReviewedClient>(&content))
        return reviewed->name;
    if (const auto *missed = std::get_if<MissedSessions>(&content))
        return missed->name;
    if (const auto *summary = std::get_if<SessionSummary>(&content))
        return HistoryText::client(*summary);
    return {};
}

SessionId ReviewRow::session() const
{
    const auto *summary = std::get_if<SessionSummary>(&content);
    return summary ? summary->id : SessionId {};
}

bool ReviewRow::isSameAs(const ReviewRow &other) const
{
    const auto id = [](const ReviewRow &row) {
        return std::visit([](const auto &content) { return idOf(content); }, row.content);
    };
    return kind == other.kind && section == other.section && id(*this) == id(other);
}

ReviewLists ReviewLists::of(const Review &review, const ReviewThresholds &thresholds, QDate today)
{
    ReviewLists lists;
    const QDate soon = today.addDays(qint64(thresholds.weeksNotSeen) * daysInWeek);
    QSet<ClientId> listed;
    for (const ReviewedClient &client : review.notSeen) {
        if (client.next.isValid() && client.next <= soon)
            continue;
        lists.notSeen.append(client);
        listed.insert(client.id);
    }
    std::copy_if(review.withoutUpcoming.begin(), review.withoutUpcoming.end(),
                 std::back_inserter(lists.withoutUpcoming),
                 [&listed](const ReviewedClient &client) { return !listed.contains(client.id); });
    lists.oftenMissed = review.oftenMissed;
    lists.unsettled = review.unsettled;
    lists.withoutNote = review.withoutNote;
    lists.notesUnsigned = review.notesUnsigned;
    return lists;
}

int ReviewLists::count(ReviewSection section) const
{
    switch (section) {
    case ReviewSection::NotSeen:
        return int(notSeen.size());
    case ReviewSection::WithoutUpcoming:
        return int(withoutUpcoming.size());
    case ReviewSection::OftenMissed:
        return int(oftenMissed.size());
    case ReviewSection::Unsettled:
        return int(unsettled.size());
    case ReviewSection::WithoutNote:
        return int(withoutNote.size());
    case ReviewSection::NotesUnsigned:
        return int(notesUnsigned.size());
    }
    return 0;
}

int ReviewLists::count() const
{
    int sum = 0;
    for (const ReviewSection section : allReviewSections)
        sum += count(section);
    return sum;
}

QList<ReviewRow> reviewRows(const ReviewLists &lists, const ReviewLimits &limits,
                            const QHash<SessionId, SessionSummary> &sessions)
{
    QList<ReviewRow> rows;
    const auto add = [&](ReviewSection section, const auto &listed) {
        addSection(rows, section, listed, limits.at(std::size_t(section)), sessions);
    };
    add(ReviewSection::NotSeen, lists.notSeen);
    add(ReviewSection::WithoutUpcoming, lists.withoutUpcoming);
    add(ReviewSection::OftenMissed, lists.oftenMissed);
    add(ReviewSection::Unsettled, lists.unsettled);
    add(ReviewSection::WithoutNote, lists.withoutNote);
    add(ReviewSection::NotesUnsigned, lists.notesUnsigned);
    return rows;
}

} // namespace bitacora
