#pragma once

#include "KeyFile.h"
#include "Result.h"

#include <QByteArray>
#include <QString>

namespace bitacora {

/// What `keys.json` says, apart from how it is used. There is exactly one text for each value, and a file
/// that differs from it in a single byte is refused.
struct KeyFileFormat
{
    /// The number of the format that this program writes.
    static constexpr int current = 1;

    /// A UUID in lower case, without braces.
    QString practiceId;
    KdfCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrappedKey;

    /// The text of the file, with a checksum over all that stands before it. The checksum is no protection
    /// (the cipher is): it tells a damaged file from a wrong passphrase.
    [[nodiscard]] QByteArray toJson() const;
    /// KeysAltered; PracticeNewer for an intact file of a later format.
    [[nodiscard]] static Result<KeyFileFormat> fromJson(const QByteArray &json);
    /// What the cipher authenticates beside the key: format, practice, KDF and cipher.
    [[nodiscard]] QByteArray associatedData() const;
    /// Whether every field is within its limits and has its size.
    [[nodiscard]] bool isValid() const;
};

} // namespace bitacora
