#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace bitacora {

/// One thing that the command palette finds and does.
struct PaletteEntry
{
    /// The same each time the palette opens, so that what was used last comes first: "client 12".
    QString key;
    QString text;
    /// Said beside the text, and found by as well: what it belongs to, or what tells two of a name apart.
    QString detail;
    /// Found by, and not said: what else one may call it.
    QString synonyms;
    QKeySequence shortcut;
    std::function<void()> run;
};

using PaletteEntries = std::vector<PaletteEntry>;

} // namespace bitacora
