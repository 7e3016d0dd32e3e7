#pragma once

#include "Result.h"

#include <QString>
#include <QVariant>

namespace bitacora {

struct StoreContext;

/// The values of the practice that have a name. Internal to the store.
namespace SettingTable {

/// Null when absent.
[[nodiscard]] Result<QVariant> read(StoreContext &context, const QString &name);
/// Null when absent or unreadable: for what has a default that does no harm.
QVariant value(StoreContext &context, const QString &name);
/// Inside a transaction.
[[nodiscard]] Result<void> setValue(StoreContext &context, const QString &name, const QVariant &value);

} // namespace SettingTable

/// Names that more than one class uses.
namespace SettingName {

/// Keeps the window's states apart from what the practice itself says.
inline constexpr QStringView statePrefix = u"state.";
/// Of what PracticeSetting names.
inline constexpr QStringView practicePrefix = u"practice.";
inline constexpr QStringView practiceId = u"practice.id";
inline constexpr QStringView currency = u"practice.currency";
inline constexpr QStringView practitionerName = u"practitioner.name";
/// Whether the activity log tells when a client's profile was looked at.
inline constexpr QStringView recordsViews = u"practice.recordViews";
inline constexpr QStringView letterheadName = u"practitioner.practice";

} // namespace SettingName

} // namespace bitacora
