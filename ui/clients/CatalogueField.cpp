#include "CatalogueField.h"

#include "Catalogue.h"
#include "CatalogueSearch.h"
#include "PlanText.h"
#include "TextFolding.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace bitacora {

namespace {

/// The list scrolls: without words it is the whole catalog.
constexpr int mostRows = 9;
constexpr qsizetype mostOffers = 200;
constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

const Catalogue &catalogueFor(PlanGroup group)
{
    return Catalogue::builtIn(PlanText::catalogueOf(group));
}

} // namespace

CatalogueField::CatalogueField(QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->popup()->setObjectName(QStringLiteral("offers"));
    setMaxLength(maxPlanNameLength);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CatalogueField::take);
    connect(this, &QLineEdit::textEdited, this, &CatalogueField::search);
}

void CatalogueField::setGroup(PlanGroup group)
{
    m_group = group;
}

void CatalogueField::setChoice(const QString &name, const QString &catalogueId)
{
    if (text() != name)
        setText(name);
    m_id = catalogueId;
}

QStringList CatalogueField::offered() const
{
    QStringList names;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        names.append(m_offers->item(row)->text());
    return names;
}

void CatalogueField::fill(const QString &words)
{
    m_offers->clear();
    const CatalogueSearch search(catalogueFor(m_group), PlanText::language());
    bool isNamedSo = false;
    for (const CatalogueEntry *entry : search.find(words, mostOffers)) {
        const QString name = entry->in(PlanText::language()).name;
        auto *item = new QStandardItem(name);
        item->setData(entry->id, idRole);
        item->setData(name, nameRole);
        m_offers->appendRow(item);
        isNamedSo = isNamedSo || folded(name) == folded(words);
    }
    if (words.isEmpty() || isNamedSo)
        return;
    //: %1 is what was typed: a behavior, program, intervention or reinforcer that the catalogue does not have.
    auto *own = new QStandardItem(tr("Add “%1” as your own").arg(words));
    own->setData(words, nameRole);
    m_offers->appendRow(own);
}

void CatalogueField::openList()
{
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CatalogueField::search(const QString &words)
{
    m_id.clear();
    fill(words.simplified());
    if (words.simplified().isEmpty())
        m_completer->popup()->hide();
    else
        openList();
    Q_EMIT named();
}

void CatalogueField::take(const QModelIndex &index)
{
    const QString id = index.data(idRole).toString();
    setText(index.data(nameRole).toString());
    m_id = id;
    if (id.isEmpty())
        Q_EMIT named();
    else
        Q_EMIT chosen(id);
}

bool CatalogueField::takeMarked()
{
    QAbstractItemView *list = m_completer->popup();
    if (!list->isVisible() || m_completer->completionModel()->rowCount() == 0)
        return false;
    const QModelIndex marked = list->currentIndex();
    // What is copied out of the list stays when the list goes.
    take(marked.isValid() ? marked : m_completer->completionModel()->index(0, 0));
    list->hide();
    return true;
}

void CatalogueField::takeExactName()
{
    const QString typed = folded(text().simplified());
    if (!m_id.isEmpty() || typed.isEmpty())
        return;
    const QList<CatalogueEntry> &entries = catalogueFor(m_group).entries();
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&typed](const CatalogueEntry &entry) {
        return folded(entry.in(PlanText::language()).name) == typed;
    });
    if (found == entries.cend())
        return;
    m_id = found->id;
    Q_EMIT chosen(m_id);
}

bool CatalogueField::event(QEvent *event)
{
    // The list hands every key over before it acts itself.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isOpen = m_completer->popup()->isVisible();
        if (key == Qt::Key_Tab) {
            takeMarked();
        } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && takeMarked()) {
            event->accept();
            return true;
        } else if (key == Qt::Key_Down && !isOpen) {
            fill(m_id.isEmpty() ? text().simplified() : QString());
            openList();
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CatalogueField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        takeExactName();
}

} // namespace bitacora
