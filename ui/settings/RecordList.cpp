#include "RecordList.h"

#include "Buttons.h"
#include "ColorField.h"
#include "Metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {

/// More rows than these scroll.
constexpr int mostRows = 8;

} // namespace

RecordList::RecordList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    for (QPushButton *&button : m_buttons) {
        button = new QPushButton(this);
        makeQuiet(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_list->setObjectName(QStringLiteral("records"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordList::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &RecordList::edit);
    connect(m_buttons[Add], &QPushButton::clicked, this, &RecordList::addRequested);
    connect(m_buttons[Edit], &QPushButton::clicked, this, &RecordList::edit);
    connect(m_buttons[Up], &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_buttons[Down], &QPushButton::clicked, this, [this] { move(1); });
    connect(m_buttons[Toggle], &QPushButton::clicked, this, &RecordList::toggle);
    addShortcuts();
    retranslate();
}

void RecordList::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::Key_Insert, &RecordList::addRequested);
    add(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    add(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    add(Qt::Key_Delete, &RecordList::toggle);
}

void RecordList::setWords(const Words &words)
{
    m_words = words;
    retranslate();
}

void RecordList::setEntries(const QList<RecordEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    showEntries();
}

void RecordList::showEntries()
{
    const qint64 before = current();
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const RecordEntry &entry : std::as_const(m_entries)) {
        const QString text = entry.active ? entry.text : entry.text + QStringLiteral(" · ") + m_words.inactive;
        auto *item = new QListWidgetItem(ColorField::swatch(entry.color), text, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setSizeHint({0, metrics::rowHeight});
        if (!entry.active)
            item->setForeground(palette().brush(QPalette::PlaceholderText));
    }
    const int shown = std::clamp(int(m_entries.size()), 1, mostRows);
    m_list->setFixedHeight(shown * metrics::rowHeight + 2 * metrics::focusRing);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    select(before);
    showButtons();
}

void RecordList::select(qint64 id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == id)
            m_list->setCurrentRow(row);
    }
}

qint64 RecordList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void RecordList::edit()
{
    if (current() != 0)
        Q_EMIT editRequested(current());
}

void RecordList::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QList<qint64> order;
    for (const RecordEntry &entry : std::as_const(m_entries))
        order.append(entry.id);
    order.swapItemsAt(from, to);
    Q_EMIT orderRequested(order);
}

void RecordList::toggle()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT activeRequested(m_entries.at(row).id, !m_entries.at(row).active);
}

void RecordList::showButtons()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_entries.size();
    // A button that has the keyboard keeps it: who moves a row to the end can still move it back by Tab.
    m_buttons[Edit]->setEnabled(any);
    m_buttons[Up]->setEnabled(any && row > 0);
    m_buttons[Down]->setEnabled(any && row + 1 < m_entries.size());
    m_buttons[Toggle]->setEnabled(any);
    m_buttons[Toggle]->setText(any && !m_entries.at(row).active ? m_words.activate : m_words.deactivate);
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showEntries();
}

void RecordList::retranslate()
{
    m_list->setAccessibleName(m_words.list);
    m_list->setAccessibleDescription(
        tr("Enter edits, Alt+Up and Alt+Down move, Insert adds, Delete takes out of use or brings back."));
    m_buttons[Add]->setText(m_words.add);
    m_buttons[Edit]->setText(tr("Edit"));
    //: Moves a row of a list up by one
    m_buttons[Up]->setText(tr("Move up"));
    //: Moves a row of a list down by one
    m_buttons[Down]->setText(tr("Move down"));
    showEntries();
}

} // namespace bitacora
