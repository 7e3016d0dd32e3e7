#pragma once

#include <QList>

#include <functional>

namespace bitacora {

class GuiBench;

/// A place of the program, and the way to it.
struct Visit
{
    const char *name;
    /// Verifies as it goes, as a test does.
    std::function<void(GuiBench &)> go;
};

/// All of them, as rows of a test's data with the column "go".
void addVisitRows();
/// Each page of the window, each tab of those that have some, and the dialogs of the menu.
QList<Visit> visitsOfPages();
/// What opens on a page: forms, panels beside a list, popups, and what is previewed.
QList<Visit> visitsOfPanels();
/// The settings, what opens in them, and what they lead to.
QList<Visit> visitsOfSettings();

} // namespace bitacora
