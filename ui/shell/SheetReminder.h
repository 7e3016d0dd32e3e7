#pragma once

#include "MessageBar.h"

namespace bitacora {

class Practice;

/// Asks for the recovery sheet of a practice until two groups of it were typed (RecoverySheetCheck), with a way to
/// where that is done. Of the sample, whose passphrase is no secret, and of a backup there is nothing to ask.
class SheetReminder final : public MessageBar
{
    Q_OBJECT

public:
    explicit SheetReminder(Practice &practice, QWidget *parent = nullptr);

    /// Not before the program starts again.
    void silence();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Practice &m_practice;
    bool m_isSilent = false;
};

} // namespace bitacora
