#pragma once

#include <QDialog>

namespace bitacora {

/// What the program is, its version and those of what it stands on. Deletes itself when it is closed.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace bitacora
