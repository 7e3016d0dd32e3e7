#include "ShortcutsDialog.h"

#include "CloseRow.h"
#include "KeyHint.h"
#include "Metrics.h"
#include "ShellActions.h"
#include "TextRole.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace bitacora {

namespace {

constexpr int margin = 3 * metrics::grid;
constexpr int gap = 6 * metrics::grid;

void addRow(QGridLayout *grid, const QString &what, const QList<QKeySequence> &keys)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(what);
    label->setTextFormat(Qt::PlainText);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(metrics::halfGrid);
    QStringList spoken;
    for (const QKeySequence &key : keys) {
        hints->addWidget(new KeyHint(key));
        spoken.append(key.toString(QKeySequence::NativeText));
    }
    hints->addStretch();
    // The hints are pictures; a screen reader reads the row from its label.
    label->setAccessibleName(what + QStringLiteral(": ") + spoken.join(QStringLiteral(", ")));
    grid->addWidget(label, row, 0);
    grid->addLayout(hints, row, 1);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ShellActions &actions, QWidget *parent)
    : QDialog(parent)
{
    using Id = ShellActions::Id;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *title = new QLabel(tr("Keyboard shortcuts"));
    setTextRole(title, TextRole::Title, true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(metrics::grid);
    for (const Id id : {Id::Clients, Id::History, Id::Settings, Id::Undo, Id::Redo, Id::Lock, Id::Menu, Id::NewPractice,
                        Id::OpenPractice, Id::Shortcuts, Id::Quit})
        addRow(grid, actions.get(id)->text().remove(u'…'), actions.get(id)->shortcuts());
    addRow(grid, tr("Search in the page"), {QKeySequence(Qt::CTRL | Qt::Key_F)});
    addRow(grid, tr("Leave a field, a panel or a dialog"), {QKeySequence(Qt::Key_Escape)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(title);
    layout->addLayout(grid);
    layout->addWidget(makeCloseRow(this));
}

} // namespace bitacora
