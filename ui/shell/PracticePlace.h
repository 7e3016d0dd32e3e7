#pragma once

#include "ClientPage.h"
#include "FactsPlace.h"
#include "HistoryPage.h"
#include "Identifier.h"
#include "Session.h"

#include <QByteArray>

#include <optional>

namespace bitacora {

/// Where a person was in a practice; kept inside it, since it names a client.
struct PracticePlace
{
    enum class Page { Clients, Client, Calendar, History, Review, Settings, Note };

    /// In a note that is being written.
    struct Cursor
    {
        NoteKind kind = NoteKind::Private;
        /// Characters before it; more than there are is the end.
        int position = 0;
        friend bool operator==(const Cursor &, const Cursor &) = default;
    };

    Page page = Page::Clients;
    /// Of the client's page.
    ClientId client {};
    ClientPage::Tab tab = ClientPage::Tab::Sessions;
    /// Of the history.
    HistoryPage::Tab historyTab = HistoryPage::Tab::Sessions;
    /// Beside the list of sessions, or whose clinical note it is.
    SessionId session {};
    std::optional<Cursor> note {};
    /// The form of what happened is open beside the session or its clinical note.
    std::optional<FactsPlace> form {};

    [[nodiscard]] QByteArray toBytes() const;
    /// Anything that is not one reads as the first page.
    static PracticePlace fromBytes(const QByteArray &bytes);
    friend bool operator==(const PracticePlace &, const PracticePlace &) = default;
};

} // namespace bitacora
