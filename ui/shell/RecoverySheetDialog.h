#pragma once

#include <QDialog>

namespace bitacora {

class Practice;
class RecoverySheetView;

/// The recovery sheet of an open practice, to be printed or saved again. Deletes itself when it is closed.
class RecoverySheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoverySheetDialog(const Practice &practice, QWidget *parent = nullptr);
    ~RecoverySheetDialog() override;

private:
    RecoverySheetView *m_sheet = nullptr;
};

} // namespace bitacora
