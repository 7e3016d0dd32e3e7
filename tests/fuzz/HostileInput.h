#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// A place where the program takes in bytes that somebody else may have written.
struct HostileInput
{
    /// "keys", as the name of the fuzzer is.
    QString name;
    /// As they are meant to be.
    QList<QByteArray> (*samples)();
    /// Takes the bytes in as the program does. What was wrong with what it said of them, or nothing: a refusal says why,
    /// and what is accepted is written as it was read.
    QString (*take)(const QByteArray &bytes);
};

/// Every one of those that the program is linked with: those of bitacora_hostileinput, or of bitacora_hostilepractice.
[[nodiscard]] const QList<HostileInput> &hostileInputs();

} // namespace bitacora
