#pragma once

#include <QByteArray>
#include <QString>

namespace bitacora {

/// Notes name the client, but are kept without the name: a mark stands for it, and the name is put in when they are
/// read. So a note follows a client who is renamed, and keeps no name of one whose profile was deleted. What a person
/// typed of a name otherwise (a first name, a nickname) is text like any other, and stays. Internal to the store.
namespace HiddenName {

/// A JSON object with the mark in place of the name, as whole words, in what its members called "text" say, at any
/// depth. What is no JSON object stays as it is.
[[nodiscard]] QByteArray hide(const QByteArray &document, const QString &name);
/// The same in a text of its own.
[[nodiscard]] QString hideIn(const QString &text, const QString &name);
/// The other way round, for an object.
[[nodiscard]] QByteArray show(const QByteArray &document, const QString &name);

} // namespace HiddenName

} // namespace bitacora
