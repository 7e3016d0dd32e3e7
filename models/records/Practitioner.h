#pragma once

#include <QString>

namespace bitacora {

/// Who the practice is, as the head of a report says it. Kept in the encrypted practice.
struct Practitioner
{
    QString name;
    /// Such as "BCBA" or "RBT".
    QString credential;
    /// The practice's name and postal address, as lines of a letterhead.
    QString practiceName;
    QString practiceAddress;

    friend bool operator==(const Practitioner &, const Practitioner &) = default;
};

} // namespace bitacora
