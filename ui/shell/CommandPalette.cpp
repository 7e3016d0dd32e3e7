#include "CommandPalette.h"

#include "Announcement.h"
#include "ControlPainting.h"
#include "Icons.h"
#include "Metrics.h"
#include "PaletteDelegate.h"
#include "PaletteModel.h"
#include "TextRole.h"
#include "Theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int widest = 600;
constexpr int mostRows = 10;
constexpr int topDistance = 6 * metrics::grid;
constexpr int longestQuery = 100;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_window(window)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    build();
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    m_focus.follow([this](const QWidget *focused) { closeWhenLeft(focused); });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    m_field->installEventFilter(this);
    m_window->installEventFilter(this);
    retranslate();
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setMaxLength(longestQuery);
    m_field->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition)->setObjectName(u"paletteGlass"_s);
    m_field->setProperty(insetProperty, true);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The keys go to the field, which moves the mark.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setContentsMargins(metrics::fieldPadding, metrics::halfGrid, metrics::fieldPadding, metrics::grid);
    setMuted(m_nothing);
}

void CommandPalette::open(PaletteEntries entries)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model->setEntries(std::move(entries));
    m_field->clear();
    search({});
    show();
    raise();
    place();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before.clear();
    m_model->setEntries({});
    m_list->setAccessibleDescription({});
    m_nothing->clear();
}

void CommandPalette::forget()
{
    dismiss();
    m_field->clear();
    m_model->forget();
}

void CommandPalette::search(const QString &typed)
{
    m_model->setQuery(typed);
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    if (!found) {
        //: %1 is what was typed.
        m_nothing->setText(
            tr("Nothing is called “%1”. The beginnings of its words are enough.").arg(typed.simplified()));
        if (isVisible())
            announce(m_nothing, m_nothing->text());
    }
    mark(0);
    if (isVisible())
        place();
}

void CommandPalette::mark(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    m_list->setAccessibleDescription(spoken);
    if (isVisible())
        announce(m_list, spoken);
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    // One step past an end goes on at the other; a page stops there.
    mark(std::abs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1));
}

bool CommandPalette::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows);
        return true;
    case Qt::Key_PageUp:
        step(-mostRows);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        // Without Ctrl they move in what is typed.
        if (control)
            mark(key == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
        return control;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->entryAt(row);
    m_model->use(entry.key);
    dismiss();
    entry.run();
}

void CommandPalette::closeWhenLeft(const QWidget *focused)
{
    // None: another program has the keyboard, and may give it back.
    if (!isVisible() || !focused || focused == this || isAncestorOf(focused))
        return;
    dismiss();
}

void CommandPalette::place()
{
    constexpr int margin = 2 * metrics::grid;
    const int width = std::min(widest, m_window->width() - 2 * margin);
    const int rowHeight = m_list->sizeHintForRow(0);
    const int lowest = m_window->height() - topDistance - margin - 2 * metrics::controlHeight;
    const int rows = std::min(m_model->rowCount(), mostRows);
    if (rows > 0)
        m_list->setFixedHeight(std::max(rowHeight, std::min(rows * rowHeight, lowest)));
    setFixedWidth(width);
    layout()->activate();
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    move((m_window->width() - width) / 2, topDistance);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        return pressKey(key->key(), key->modifiers());
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), tokens.surface, tokens.muted);
}

void CommandPalette::retranslate()
{
    // What is listed was named in the language before.
    dismiss();
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("What would you like to do, or whom are you looking for?"));
    m_field->setAccessibleName(tr("Command, client or setting"));
    m_list->setAccessibleName(tr("What was found"));
    m_field->findChild<QAction *>(u"paletteGlass"_s)->setText(m_field->accessibleName());
}

} // namespace bitacora
