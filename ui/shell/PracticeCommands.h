#pragma once

#include "Client.h"
#include "PaletteEntry.h"

#include <QList>
#include <QObject>

#include <optional>

namespace bitacora {

class OpenPractice;
class PracticePages;
class PracticeView;
class SessionFoot;
class SessionTimeline;

/// What the command palette offers in an open practice: what the page on the screen can do, the sections of the
/// settings, and every client.
class PracticeCommands : public QObject
{
    Q_OBJECT

public:
    PracticeCommands(OpenPractice &practice, PracticeView &view, PracticePages &pages);

    /// What the page can do.
    [[nodiscard]] PaletteEntries ofPage() const;
    /// The rest.
    [[nodiscard]] PaletteEntries ofPractice();

private:
    void addClients(PaletteEntries &entries);
    void readClients();
    void addSettings(PaletteEntries &entries);
    void addTimeline(PaletteEntries &entries, SessionTimeline *timeline) const;
    void addSession(PaletteEntries &entries, SessionFoot *foot) const;
    void addCalendar(PaletteEntries &entries) const;
    void addClientPage(PaletteEntries &entries) const;

    OpenPractice &m_practice;
    PracticeView &m_view;
    PracticePages &m_pages;
    /// By name, the archived ones last. Read when the palette opens, and again only once something of them changed.
    std::optional<QList<Client>> m_clients;
};

} // namespace bitacora
