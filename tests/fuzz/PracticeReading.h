#pragma once

namespace bitacora {

class Practice;

/// Reads all that a practice holds through its repositories, as the program does; errors are as good as answers.
void readEverything(Practice &practice);
/// Fills the item models of the lists with it, and asks each for what it would show.
void showEverything(Practice &practice);

} // namespace bitacora
