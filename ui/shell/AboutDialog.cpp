#include "AboutDialog.h"

#include "CloseRow.h"
#include "Metrics.h"
#include "SqlCipherVersions.h"
#include "TextRole.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int margin = 3 * metrics::grid;
constexpr int textWidth = 400;

QLabel *addLine(QVBoxLayout *layout, const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    layout->addWidget(label);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Bitácora"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(metrics::grid);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    setTextRole(addLine(layout, u"Bitácora"_s), TextRole::Title, true);
    //: %1 is a number such as 0.1.0
    setMuted(addLine(layout, tr("Version %1").arg(QApplication::applicationVersion())));
    addLine(layout, tr("Clients, session history and notes of a practice, encrypted on your own computer."));
    const SqlCipherVersions versions = sqlCipherVersions();
    //: The names and versions of what the program stands on
    addLine(
        layout,
        tr("SQLCipher %1, SQLite %2, Qt %3").arg(versions.sqlCipher, versions.sqlite, QString::fromLatin1(qVersion())))
        ->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMuted(addLine(layout, tr("Free software: GNU General Public License, version 3 or later.")));
    layout->addSpacing(metrics::grid);
    layout->addWidget(makeCloseRow(this));
}

} // namespace bitacora
