#pragma once

#include "ActivityKind.h"
#include "LanguageModel.h"
#include "PracticeSetting.h"
#include "Practitioner.h"
#include "Result.h"
#include "ReviewThresholds.h"
#include "WorkingHours.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <utility>

namespace bitacora {

struct StoreContext;

/// What is kept in the encrypted practice rather than in the program's settings: the letterhead, the
/// currency, and where a person was (which would say something about a client).
class PracticeSettingsRepository : public QObject
{
    Q_OBJECT

public:
    explicit PracticeSettingsRepository(StoreContext &context);

    [[nodiscard]] Practitioner practitioner() const;
    /// With an activity entry, unless nothing differs. TextTooLong.
    [[nodiscard]] Result<void> setPractitioner(const Practitioner &practitioner,
                                               ActivityKind kind = ActivityKind::SettingsChanged);
    /// The ISO 4217 code of new fees; the region's at creation.
    [[nodiscard]] QString currency() const;

    /// Not set in a new practice.
    [[nodiscard]] WorkingHours workingHours() const;
    /// With an activity entry; nothing happens when they are those already. HoursMalformed.
    [[nodiscard]] Result<void> setWorkingHours(const WorkingHours &hours,
                                               ActivityKind kind = ActivityKind::SettingsChanged);

    /// Their defaults until they are set.
    [[nodiscard]] ReviewThresholds reviewThresholds() const;
    /// With an activity entry; nothing happens when they are those already. NumberOutOfRange.
    [[nodiscard]] Result<void> setReviewThresholds(const ReviewThresholds &thresholds,
                                                   ActivityKind kind = ActivityKind::SettingsChanged);

    /// Off until it is set. Never with a consent that is for another address.
    [[nodiscard]] LanguageModel languageModel() const;
    /// With activity entries: of what changed, and, whatever the kind, of a consent that was given or went with the
    /// address that it was for. Nothing happens when it is that already. TextTooLong.
    [[nodiscard]] Result<void> setLanguageModel(const LanguageModel &model,
                                                ActivityKind kind = ActivityKind::SettingsChanged);

    [[nodiscard]] QVariant value(const PracticeSetting &setting) const;
    /// With an activity entry that has both values; nothing happens when it is that already.
    [[nodiscard]] Result<void> setValue(const PracticeSetting &setting, const QVariant &value,
                                        ActivityKind kind = ActivityKind::SettingsChanged);
    /// The same of several that belong together: all of them, or none.
    [[nodiscard]] Result<void> setValues(const QList<std::pair<PracticeSetting, QVariant>> &values,
                                         ActivityKind kind = ActivityKind::SettingsChanged);

    /// Window state and the like; no activity entry. Empty when absent. What is about one client alone has a name that
    /// ends in ":" and the client's number; anything else that names one is a JSON object in which "client" or
    /// "fixedClient" is that number, and "clientText" the name. A text of a form that is about one session is named by
    /// its number, alone or before a dot. So it can be forgotten when the client is deleted, or the record destroyed.
    [[nodiscard]] QByteArray state(const QString &name) const;
    [[nodiscard]] Result<void> setState(const QString &name, const QByteArray &value);
    /// The same for a state that others show: they are told.
    [[nodiscard]] Result<void> replaceState(const QString &name, const QByteArray &value);

Q_SIGNALS:
    void practitionerChanged();
    void workingHoursChanged();
    /// `name` is a PracticeSetting's.
    void valueChanged(const QString &name);
    void reviewThresholdsChanged();
    void languageModelChanged();
    /// The states of these names were replaced, or changed by a deletion or by its undoing: whoever shows one reads it
    /// again.
    void statesReplaced(const QStringList &names);

private:
    [[nodiscard]] Result<void> logConsent(const QString &before, const QString &after);

    StoreContext &m_context;
};

} // namespace bitacora
