#include "CloseRow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace bitacora {

QDialogButtonBox *makeCloseRow(QDialog *dialog)
{
    auto *row = new QDialogButtonBox(dialog);
    auto *close = new QPushButton(QCoreApplication::translate("bitacora::CloseRow", "Close", "A button of a dialog"));
    row->addButton(close, QDialogButtonBox::RejectRole);
    QObject::connect(row, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return row;
}

} // namespace bitacora
