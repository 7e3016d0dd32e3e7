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

struct Row
{
    QString what;
    QList<QKeySequence> keys;
};

QList<Row> windowRows(const ShellActions &actions)
{
    QList<Row> rows;
    for (int i = 0; i < int(ShellActions::Id::Count); ++i) {
        const auto id = ShellActions::Id(i);
        if (const auto keys = actions.get(id)->shortcuts(); !keys.isEmpty())
            rows.append({actions.name(id), keys});
    }
    return rows;
}

void addRow(QGridLayout *grid, const Row &row)
{
    const int place = grid->rowCount();
    auto *label = new QLabel(row.what);
    label->setTextFormat(Qt::PlainText);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(metrics::halfGrid);
    QStringList spoken;
    for (const QKeySequence &key : row.keys) {
        hints->addWidget(new KeyHint(key));
        spoken.append(key.toString(QKeySequence::NativeText));
    }
    hints->addStretch();
    // The hints are pictures; a screen reader reads the row from its label.
    label->setAccessibleName(row.what + QStringLiteral(": ") + spoken.join(QStringLiteral(", ")));
    grid->addWidget(label, place, 0);
    grid->addLayout(hints, place, 1);
}

QLayout *makeColumn(const QString &heading, const QList<Row> &rows)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::grid);
    auto *title = new QLabel(heading);
    setTextRole(title, TextRole::Small, true);
    setMuted(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * metrics::grid);
    grid->setVerticalSpacing(metrics::grid);
    for (const Row &row : rows)
        addRow(grid, row);
    column->addWidget(title);
    column->addLayout(grid);
    column->addStretch();
    return column;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ShellActions &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *title = new QLabel(tr("Keyboard shortcuts"));
    setTextRole(title, TextRole::Title, true);
    // The window's own come from its actions; a test looks that those of the pages are all here.
    const QList<Row> ofPages {
        {tr("Search in the page"), {QKeySequence::Find}},
        {tr("Export the sessions that are shown"), {Qt::CTRL | Qt::Key_E}},
        {tr("Print the sessions that are shown"), {QKeySequence::Print}},
        {tr("The next tab of a client"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}},
        {tr("The tab before"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}},
        {tr("Back to the clients"), {Qt::ALT | Qt::Key_Left}},
        {tr("Open what is selected; write into its notes"), {Qt::Key_Enter}},
        {tr("Set the status of what is selected"), {Qt::Key_S}},
        {tr("What can be done with what is selected"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}},
        {tr("Record what happened in the session"), {Qt::CTRL | Qt::Key_R}},
        {tr("Count live from there, while the session goes on"), {Qt::CTRL | Qt::Key_T}},
        {tr("Open the session’s clinical note"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}},
        {tr("The next thing to look at in a note, the one before"), {Qt::Key_F8, Qt::SHIFT | Qt::Key_F8}},
        {tr("The versions of a note"), {Qt::Key_F9}},
        {tr("Save a new client, or book a session"), {Qt::CTRL | Qt::Key_Enter}},
        {tr("Add to a list of the settings"), {Qt::Key_Insert}},
        {tr("Move what is selected in a list of the settings"), {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}},
        {tr("Take what is selected there out of use, or bring it back"), {Qt::Key_Delete}},
        {tr("Show the passphrase that is typed"), {Qt::ALT | Qt::Key_F8}},
        {tr("Leave a field, a panel or a dialog"), {Qt::Key_Escape}},
    };
    const QList<Row> ofCalendar {
        {tr("New session"), {Qt::Key_N}},
        {tr("Today"), {Qt::Key_T}},
        {tr("Day, week, month"), {Qt::Key_D, Qt::Key_W, Qt::Key_M}},
        {tr("Earlier, later"), {Qt::Key_PageUp, Qt::Key_PageDown}},
        {tr("The session before, the next one"), {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down}},
        {tr("Move a session by 15 minutes"), {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}},
        {tr("Move a session by a day"), {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}},
        {tr("Shorter, longer"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up, Qt::ALT | Qt::SHIFT | Qt::Key_Down}},
        //: After one session of a series was moved.
        {tr("The following of its series too, all of it"), {Qt::Key_F, Qt::Key_A}},
    };
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap);
    //: A heading: keys that work everywhere in the window
    columns->addLayout(makeColumn(tr("Everywhere"), windowRows(actions)));
    //: A heading: keys that work in one page or field
    columns->addLayout(makeColumn(tr("In a page"), ofPages));
    //: A heading: keys that work in the calendar
    columns->addLayout(makeColumn(tr("In the calendar"), ofCalendar));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(title);
    layout->addLayout(columns);
    layout->addWidget(makeCloseRow(this));
}

} // namespace bitacora
