#pragma once

class QDialog;
class QDialogButtonBox;

namespace bitacora {

/// The last row of a dialog that only tells something: a button that closes it.
QDialogButtonBox *makeCloseRow(QDialog *dialog);

} // namespace bitacora
