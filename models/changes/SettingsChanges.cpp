#include "SettingsChanges.h"

#include "BookingDefaults.h"
#include "ChangeStack.h"
#include "PracticeSettingsRepository.h"
#include "PractitionerChange.h"
#include "RetentionSetting.h"
#include "SeenMisses.h"
#include "SettingChange.h"
#include "ViewRecording.h"

namespace bitacora {

SettingsChanges::SettingsChanges(PracticeSettingsRepository &settings, const Clock &clock, ChangeStack &stack)
    : m_settings(settings)
    , m_clock(clock)
    , m_stack(stack)
{
}

Result<void> SettingsChanges::setWorkingHours(const WorkingHours &hours)
{
    const WorkingHours before = m_settings.workingHours();
    if (hours == before)
        return {};
    const auto write = [](PracticeSettingsRepository &settings, const WorkingHours &value, ActivityKind kind) {
        return settings.setWorkingHours(value, kind);
    };
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing the working hours");
    };
    using Edit = SettingChange<WorkingHours>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, hours}, words));
}

Result<void> SettingsChanges::setDefaultStatus(SessionStatus status)
{
    const SessionStatus before = defaultStatus(m_settings);
    if (status == before)
        return {};
    const auto write = [](PracticeSettingsRepository &settings, const SessionStatus &value, ActivityKind kind) {
        return bitacora::setDefaultStatus(settings, value, kind);
    };
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing the status of new sessions");
    };
    using Edit = SettingChange<SessionStatus>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, status}, words));
}

Result<void> SettingsChanges::setRecordsViews(bool records)
{
    const bool before = recordsViews(m_settings);
    if (records == before)
        return {};
    const auto write = [](PracticeSettingsRepository &settings, const bool &value, ActivityKind kind) {
        return bitacora::setRecordsViews(settings, value, kind);
    };
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing what the activity log records");
    };
    using Edit = SettingChange<bool>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, records}, words));
}

Result<void> SettingsChanges::setRetentionYears(int years)
{
    const int before = retentionRule(m_settings).years;
    if (years == before)
        return {};
    const auto write = [](PracticeSettingsRepository &settings, const int &value, ActivityKind kind) {
        return bitacora::setRetentionYears(settings, value, kind);
    };
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing how long records are kept");
    };
    using Edit = SettingChange<int>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, years}, words));
}

Result<void> SettingsChanges::setRetentionMinorAge(int age)
{
    const int before = retentionRule(m_settings).minorAge;
    if (age == before)
        return {};
    const auto write = [](PracticeSettingsRepository &settings, const int &value, ActivityKind kind) {
        return bitacora::setRetentionMinorAge(settings, value, kind);
    };
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing how long records are kept");
    };
    using Edit = SettingChange<int>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, age}, words));
}

Result<void> SettingsChanges::setReviewThresholds(const ReviewThresholds &thresholds)
{
    const ReviewThresholds before = m_settings.reviewThresholds();
    if (thresholds == before)
        return {};
    const auto write = [](PracticeSettingsRepository &settings, const ReviewThresholds &value, ActivityKind kind) {
        return settings.setReviewThresholds(value, kind);
    };
    const auto words = [] {
        //: After "Undo" or "Redo". Review is a page.
        return tr("changing the settings of the review");
    };
    using Edit = SettingChange<ReviewThresholds>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, thresholds}, words));
}

Result<void> SettingsChanges::setLanguageModel(const LanguageModel &model)
{
    const LanguageModel before = m_settings.languageModel();
    const LanguageModel after = withoutStaleConsent(model);
    if (after == before)
        return {};
    const auto write = [](PracticeSettingsRepository &settings, const LanguageModel &value, ActivityKind kind) {
        return settings.setLanguageModel(value, kind);
    };
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing which language model is used");
    };
    using Edit = SettingChange<LanguageModel>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, after}, words));
}

Result<void> SettingsChanges::setSeenMisses(const SeenMisses &seen)
{
    const SeenMisses before = seenMisses(m_settings, seen.client);
    if (seen == before)
        return {};
    // Only what is shown: the log has nothing to tell.
    const auto write = [](PracticeSettingsRepository &settings, const SeenMisses &value, ActivityKind) {
        return bitacora::setSeenMisses(settings, value);
    };
    const auto words = [] {
        //: After "Undo" or "Redo": a row of the review was put away.
        return tr("marking cancellations as seen");
    };
    using Edit = SettingChange<SeenMisses>;
    return m_stack.push(std::make_unique<Edit>(m_settings, write, Edit::Values {before, seen}, words));
}

Result<void> SettingsChanges::setPractitioner(const Practitioner &practitioner)
{
    if (practitioner == m_settings.practitioner())
        return {};
    return m_stack.push(std::make_unique<PractitionerChange>(m_settings, m_clock, practitioner));
}

} // namespace bitacora
