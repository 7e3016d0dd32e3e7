#include "RecoverySheetDialog.h"

#include "CloseRow.h"
#include "Metrics.h"
#include "Practice.h"
#include "RecoverySheetView.h"
#include "TextRole.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace bitacora {

namespace {
constexpr int margin = 3 * metrics::grid;
constexpr int sheetWidth = 460;
} // namespace

RecoverySheetDialog::RecoverySheetDialog(const Practice &practice, QWidget *parent)
    : QDialog(parent)
    , m_sheet(new RecoverySheetView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recovery sheet"));
    auto *title = new QLabel(tr("Recovery sheet"));
    setTextRole(title, TextRole::Title, true);
    QString code = practice.recoveryCode();
    m_sheet->setSheet(practice.name(), code, practice.clock().now().toLocalTime().date());
    wipe(code);
    m_sheet->setTickOffered(false);
    m_sheet->setMinimumWidth(sheetWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(title);
    layout->addWidget(m_sheet);
    layout->addWidget(makeCloseRow(this));
}

RecoverySheetDialog::~RecoverySheetDialog()
{
    m_sheet->wipe();
}

} // namespace bitacora
