#include "OpenDialogs.h"

#include <QApplication>
#include <QDialog>

namespace bitacora {

void closeDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (popup == QApplication::activePopupWidget())
            popup->hide();
    }
    while (QWidget *modal = QApplication::activeModalWidget()) {
        if (auto *dialog = qobject_cast<QDialog *>(modal))
            dialog->reject();
        // One that would rather ask first is not asked.
        if (modal == QApplication::activeModalWidget())
            modal->hide();
    }
}

} // namespace bitacora
