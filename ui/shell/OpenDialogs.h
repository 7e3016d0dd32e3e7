#pragma once

namespace bitacora {

/// Closes every menu and every dialog that waits for an answer, as Escape would. Their event loops end
/// when control comes back to them.
void closeDialogs();

} // namespace bitacora
