#pragma once

#include "Identifier.h"

#include <QByteArray>

namespace bitacora {

/// Where a person was in a practice; kept inside it, since it names a client.
struct PracticePlace
{
    enum class Page { Clients, Client, History, Settings };

    Page page = Page::Clients;
    /// Of the client's page.
    ClientId client;

    [[nodiscard]] QByteArray toBytes() const;
    /// Anything that is not one reads as the first page.
    static PracticePlace fromBytes(const QByteArray &bytes);
    friend bool operator==(const PracticePlace &, const PracticePlace &) = default;
};

} // namespace bitacora
