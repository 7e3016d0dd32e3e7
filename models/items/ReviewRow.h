#pragma once

#include "Review.h"
#include "Session.h"

#include <QHash>
#include <QList>

#include <array>
#include <optional>
#include <variant>

namespace bitacora {

struct ReviewThresholds;

/// The parts of a review, in the order in which they are shown.
enum class ReviewSection { NotSeen, WithoutUpcoming, OftenMissed, Unsettled, WithoutNote, NotesUnsigned };
inline constexpr std::array allReviewSections {ReviewSection::NotSeen,     ReviewSection::WithoutUpcoming,
                                               ReviewSection::OftenMissed, ReviewSection::Unsettled,
                                               ReviewSection::WithoutNote, ReviewSection::NotesUnsigned};
inline constexpr std::size_t reviewSectionCount = allReviewSections.size();

/// One row of the list that shows a review.
struct ReviewRow
{
    enum class Kind {
        /// Of a section, with its count.
        Heading,
        /// That all is well in the section.
        AllWell,
        /// A client or a session, with what is to be done about it.
        Entry,
        /// How many entries more there are.
        More
    };

    Kind kind = Kind::Heading;
    ReviewSection section = ReviewSection::NotSeen;
    /// Of a heading: of its section; of More: that are not shown.
    int count = 0;
    /// Of an entry.
    std::variant<std::monostate, ReviewedClient, MissedSessions, SessionSummary> content {};

    [[nodiscard]] std::optional<ClientId> client() const;
    /// Of a client's entry as well: its name. "Deleted Client" for a session of a client whose profile was deleted.
    [[nodiscard]] QString clientName() const;
    /// Invalid for anything but a session.
    [[nodiscard]] SessionId session() const;
    /// Whether both stand for the same thing, whatever they say of it.
    [[nodiscard]] bool isSameAs(const ReviewRow &other) const;
    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// A review as it is shown: no client twice because of the same thing.
struct ReviewLists
{
    /// Not seen for long, and coming no sooner than in as many weeks.
    QList<ReviewedClient> notSeen;
    /// The others without a session to come.
    QList<ReviewedClient> withoutUpcoming;
    QList<MissedSessions> oftenMissed;
    QList<SessionId> unsettled;
    QList<SessionId> withoutNote;
    QList<SessionId> notesUnsigned;

    [[nodiscard]] static ReviewLists of(const Review &review, const ReviewThresholds &thresholds, QDate today);
    [[nodiscard]] int count(ReviewSection section) const;
    [[nodiscard]] int count() const;
};

/// How many entries of each section are shown at most.
using ReviewLimits = std::array<int, reviewSectionCount>;

/// `sessions` are those that are shown; one that is missing there is left out.
QList<ReviewRow> reviewRows(const ReviewLists &lists, const ReviewLimits &limits,
                            const QHash<SessionId, SessionSummary> &sessions);

} // namespace bitacora
