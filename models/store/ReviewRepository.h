#pragma once

#include "Result.h"
#include "Review.h"
#include "ReviewThresholds.h"

namespace bitacora {

struct StoreContext;

/// Finds what is worth a look in the practice. Writes nothing, and so has no signals: what it finds follows the
/// clients, the sessions and the clock.
class ReviewRepository
{
public:
    explicit ReviewRepository(StoreContext &context);

    /// As of the clock's now. Days of the thresholds are days of the computer's wall clock. Whose cancelled and missed
    /// sessions were all seen (see SeenMisses) is not among those who often miss.
    [[nodiscard]] Result<Review> review(const ReviewThresholds &thresholds) const;

    /// The client's cancelled and missed sessions among those that the review counts.
    [[nodiscard]] Result<QList<SessionId>> missesOf(ClientId client, const ReviewThresholds &thresholds) const;

    /// Active clients who had a session that began within so many days before now and was neither cancelled nor missed.
    [[nodiscard]] Result<int> clientsSeenWithin(int days) const;

private:
    [[nodiscard]] Result<void> findClients(const ReviewThresholds &thresholds, Review &review) const;
    [[nodiscard]] Result<void> findMissed(const ReviewThresholds &thresholds, Review &review) const;
    /// Takes out whoever missed nothing that was not seen.
    [[nodiscard]] Result<void> leaveOutSeen(const ReviewThresholds &thresholds, Review &review) const;
    [[nodiscard]] Result<void> findUnsettled(const ReviewThresholds &thresholds, Review &review) const;
    [[nodiscard]] Result<void> findNotes(const ReviewThresholds &thresholds, Review &review) const;
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QDate today() const;
    /// The instant at which the day so many days ago began.
    [[nodiscard]] qint64 daysAgo(int days) const;

    StoreContext &m_context;
};

} // namespace bitacora
