#include "TermField.h"

#include "FactsContext.h"
#include "RecordedFacts.h"
#include "TermOffers.h"
#include "TextFolding.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int visibleOffers = 9;

} // namespace

TermField::TermField(const FactsContext &context, CatalogueKind kind, QWidget *parent)
    : KeptLine(parent)
    , m_context(context)
    , m_kind(kind)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleOffers);
    m_completer->popup()->setObjectName(QStringLiteral("termOffers"));
    setMaxLength(maxFactNameLength);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &TermField::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (isHalfTyped())
            offer();
        else
            m_completer->popup()->hide();
    });
}

QStringList TermField::offered() const
{
    QStringList names;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        names.append(m_offers->item(row)->text());
    return names;
}

void TermField::offer()
{
    m_offers->clear();
    const QString typedName = text().simplified();
    m_terms = TermOffers::matching(m_kind, m_context.plan, typedName);
    for (const FactTerm &term : std::as_const(m_terms)) {
        //: %1 is a behavior, a program and the like that stands in the client's plan.
        m_offers->appendRow(new QStandardItem(term.plan.isValid() ? tr("%1 · plan").arg(term.name) : term.name));
    }
    const auto isTyped = [&typedName](const FactTerm &term) { return folded(term.name) == folded(typedName); };
    if (!typedName.isEmpty() && std::none_of(m_terms.begin(), m_terms.end(), isTyped)) {
        m_terms.append({0, typedName, {}, {}});
        //: %1 is what was typed, which no list has.
        m_offers->appendRow(new QStandardItem(tr("Add “%1” as typed").arg(typedName)));
    }
    if (m_terms.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
    if (!typedName.isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void TermField::take(const QModelIndex &index)
{
    // Whoever hears of it may offer something else.
    const FactTerm term = m_terms.value(index.row());
    clear();
    m_completer->popup()->hide();
    if (!term.isEmpty())
        Q_EMIT chosen(term);
}

bool TermField::takeMarked()
{
    const QAbstractItemView *list = m_completer->popup();
    if (list->isVisible() && list->currentIndex().isValid()) {
        take(list->currentIndex());
        return true;
    }
    const FactTerm term = TermOffers::asTyped(m_kind, m_context.plan, text());
    m_completer->popup()->hide();
    if (term.isEmpty())
        return false;
    clear();
    Q_EMIT chosen(term);
    return true;
}

bool TermField::event(QEvent *event)
{
    // The list hands every key over before it acts itself.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain = !(key->modifiers() & Qt::ControlModifier);
        if (isEnter && isPlain && takeMarked())
            return true;
        if (key->key() == Qt::Key_Tab && isHalfTyped() && takeMarked())
            return true;
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer();
            return true;
        }
    }
    return KeptLine::event(event);
}

void TermField::mousePressEvent(QMouseEvent *event)
{
    KeptLine::mousePressEvent(event);
    offer();
}

} // namespace bitacora
