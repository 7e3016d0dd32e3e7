#pragma once

#include "Result.h"

#include <QStringList>

class QSqlDatabase;

namespace bitacora {

/// What SQLCipher finds of the pages of the open file, each by its HMAC; empty when all are as they were written.
/// Where the file, or a page of it, cannot be read that is no finding but a failure: StorageFailed, ... with `folder`.
/// Internal to the store.
[[nodiscard]] Result<QStringList> alteredPages(const QSqlDatabase &database, const QString &folder);

} // namespace bitacora
