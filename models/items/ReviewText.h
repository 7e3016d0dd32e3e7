#pragma once

#include "HistoryText.h"
#include "ReviewRow.h"
#include "ReviewThresholds.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

class Clock;

/// The words of a review, in the current language and after the default locale.
class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ReviewModel)
public:
    explicit ReviewText(const Clock &clock);
    /// After a change of language or region.
    void retranslate();
    void setThresholds(const ReviewThresholds &thresholds) { m_thresholds = thresholds; }

    /// "Not seen for 4 weeks".
    [[nodiscard]] QString heading(ReviewSection section) const;
    /// What the heading counts exactly: "in the last 180 days"; empty when the heading says it.
    [[nodiscard]] QString hint(ReviewSection section) const;
    /// That nothing is to be done there. `someNotSeen`: while other clients have not been seen for long.
    [[nodiscard]] QString allWell(ReviewSection section, bool someNotSeen) const;
    /// What it is about: the last day that a client was seen, how many sessions were missed, when a session was.
    [[nodiscard]] QString matter(const ReviewRow &row) const;
    /// What belongs to it: when a client comes next, the service of a session.
    [[nodiscard]] QString detail(const ReviewRow &row) const;
    /// What is done about it, as a button says it.
    [[nodiscard]] QString action(ReviewSection section) const;
    /// The entry as a sentence, for a screen reader.
    [[nodiscard]] QString sentence(const ReviewRow &row) const;
    /// "Show 25 more of 312".
    [[nodiscard]] QString more(int count) const;

private:
    [[nodiscard]] QString day(QDate day) const;
    [[nodiscard]] QString ago(QDate day) const;
    [[nodiscard]] QString lastSeen(QDate day) const;
    [[nodiscard]] QString missed(const MissedSessions &missed) const;
    [[nodiscard]] QDate today() const;

    const Clock &m_clock;
    HistoryText m_words;
    ReviewThresholds m_thresholds;
};

} // namespace bitacora
