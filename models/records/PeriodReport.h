#pragma once

#include "Identifier.h"
#include "NoteLanguage.h"
#include "Result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

/// One progress report of a client.
using PeriodReportId = Identifier<struct PeriodReportTag>;

/// What a report says of one behavior or program.
struct PeriodReportPart
{
    /// Which one; see ProgressTarget::key().
    QString target;
    /// None while nobody chose: then it is in the report when something of it was recorded in the period.
    std::optional<bool> isIncluded;
    QString words;

    [[nodiscard]] bool isEmpty() const { return !isIncluded && words.isEmpty(); }
    friend bool operator==(const PeriodReportPart &, const PeriodReportPart &) = default;
};

/// What a practitioner writes of a client's progress over a period, and what of the figures goes with it. The graphs
/// and figures themselves are drawn anew from the sessions each time.
struct PeriodReport
{
    PeriodReportId id;
    ClientId client;
    /// Both days are included.
    QDate from;
    QDate to;
    /// Of the whole document, whatever the interface's.
    NoteLanguage language = NoteLanguage::English;
    /// Whether it says how many sessions were held, cancelled and missed.
    bool withSessions = true;
    QString introduction;
    /// One a target that somebody chose or wrote of.
    QList<PeriodReportPart> parts;
    QString recommendations;
    /// UTC; set by the store.
    QDateTime changedAt;

    /// An empty one where there is none.
    [[nodiscard]] PeriodReportPart part(const QString &target) const;
    /// Sets it, or takes it away when it is empty.
    void setPart(const PeriodReportPart &part);
    /// Whether both hold the same, whenever they were stored.
    [[nodiscard]] bool saysTheSameAs(const PeriodReport &other) const;

    friend bool operator==(const PeriodReport &, const PeriodReport &) = default;
};

/// Of each of the texts.
inline constexpr int maxReportWords = 50'000;
inline constexpr int maxReportParts = 200;

/// The period is one of two days in their order, the texts are within their limit. Error::subject names the field:
/// "from", "to", "introduction", "parts", "recommendations".
[[nodiscard]] Result<void> validatePeriodReport(const PeriodReport &report);

} // namespace bitacora

Q_DECLARE_METATYPE(bitacora::PeriodReportId)
