#pragma once

#include "LanguageModel.h"
#include "Practitioner.h"
#include "Result.h"
#include "ReviewThresholds.h"
#include "SessionStatus.h"
#include "WorkingHours.h"

#include <QCoreApplication>

namespace bitacora {

class ChangeStack;
class Clock;
class PracticeSettingsRepository;
struct SeenMisses;

/// The changes that people make to the settings of the practice, each checked and undoable.
class SettingsChanges
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SettingsChanges)
public:
    SettingsChanges(PracticeSettingsRepository &settings, const Clock &clock, ChangeStack &stack);

    /// Nothing happens when they are those already. HoursMalformed.
    [[nodiscard]] Result<void> setWorkingHours(const WorkingHours &hours);
    /// What new sessions begin with. Nothing happens when it is that already.
    [[nodiscard]] Result<void> setDefaultStatus(SessionStatus status);
    /// Whether the activity log tells when a client's page was opened. Nothing happens when it is that already.
    [[nodiscard]] Result<void> setRecordsViews(bool records);
    /// How long records are kept. Nothing happens when it is that already. NumberOutOfRange.
    [[nodiscard]] Result<void> setRetentionYears(int years);
    /// Who was younger at the last session counts as a minor for that. Nothing happens when it is that already.
    /// NumberOutOfRange.
    [[nodiscard]] Result<void> setRetentionMinorAge(int age);
    /// Nothing happens when they are those already. NumberOutOfRange.
    [[nodiscard]] Result<void> setReviewThresholds(const ReviewThresholds &thresholds);
    /// Nothing happens when it is that already. A consent for another address goes with it. TextTooLong.
    [[nodiscard]] Result<void> setLanguageModel(const LanguageModel &model);
    /// The review calls these to mind no more. Nothing happens when they are those already.
    [[nodiscard]] Result<void> setSeenMisses(const SeenMisses &seen);
    /// The letterhead. Nothing happens when nothing differs; typing on in one line is one step. TextTooLong.
    [[nodiscard]] Result<void> setPractitioner(const Practitioner &practitioner);

private:
    PracticeSettingsRepository &m_settings;
    const Clock &m_clock;
    ChangeStack &m_stack;
};

} // namespace bitacora
