#pragma once

#include <QString>
#include <QVariant>

namespace bitacora {

/// A setting of the practice that is one simple value: a number, a flag, a word. Whoever knows what it means reads and
/// writes it by functions of its own (see BookingDefaults).
struct PracticeSetting
{
    /// What it is stored under, and what the activity log calls it (see ActivityValues).
    QString name;
    /// What it is while nobody has chosen; also its type.
    QVariant byDefault;
};

} // namespace bitacora
