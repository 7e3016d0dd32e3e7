#pragma once

#include "Result.h"
#include "SecretBytes.h"

#include <QString>

namespace bitacora {

/// The data key itself as a text that a person can write down: Crockford base32 in groups of four,
/// with a checksum, so that a slip of the pen is noticed before it is tried.
class RecoveryCode
{
public:
    static QString fromDataKey(const SecretBytes &dataKey);
    /// Forgives lower case, spaces, missing hyphens, and O for 0, I and L for 1. RecoveryCodeMalformed.
    [[nodiscard]] static Result<SecretBytes> toDataKey(const QString &code);

    static constexpr int groupCount = 14;
    /// Whether `typed` is the group of that place (from 0) in `code`, with the same forgiveness.
    [[nodiscard]] static bool isGroup(const QString &code, int place, const QString &typed);
};

} // namespace bitacora
