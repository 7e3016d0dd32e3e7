#pragma once

#include "Client.h"
#include "StoreFixture.h"

#include <QByteArray>
#include <QStringList>

namespace bitacora {

/// Every page of a closed practice's file as it is once decrypted, those that are free included.
QByteArray pagesOf(const QString &practice, const SecretBytes &key);
/// A profile in words that occur nowhere else; stored, with sessions and with what forms remember of it.
Client addErasableProfile(StoreFixture &fixture);
/// Its words in every spelling.
QStringList wordsOfTheProfile();
/// Those of them that stand in the bytes, in whichever encoding.
QStringList foundIn(const QByteArray &bytes);

} // namespace bitacora
