#include "TermField.h"

#include "FactsContext.h"
#include "OfferList.h"
#include "RecordedFacts.h"
#include "TermOffers.h"
#include "TextFolding.h"

#include <QKeyEvent>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int visibleOffers = 9;

} // namespace

TermField::TermField(const FactsContext &context, CatalogueKind kind, QWidget *parent)
    : KeptLine(parent)
    , m_context(context)
    , m_kind(kind)
    , m_list(new OfferList(this, visibleOffers))
{
    setMaxLength(maxFactNameLength);
    connect(m_list, &OfferList::chosen, this, &TermField::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (isHalfTyped())
            offer();
        else
            m_list->close();
    });
}

QStringList TermField::offered() const
{
    return m_list->offers();
}

void TermField::offer()
{
    QStringList names;
    const QString typedName = text().simplified();
    m_terms = TermOffers::matching(m_kind, m_context.plan, typedName);
    for (const FactTerm &term : std::as_const(m_terms)) {
        //: %1 is a behavior, a program and the like that stands in the client's plan.
        names.append(term.plan.isValid() ? tr("%1 · plan").arg(term.name) : term.name);
    }
    const auto isTyped = [&typedName](const FactTerm &term) { return folded(term.name) == folded(typedName); };
    if (!typedName.isEmpty() && std::none_of(m_terms.begin(), m_terms.end(), isTyped)) {
        m_terms.append({0, typedName, {}, {}});
        //: %1 is what was typed, which no list has.
        names.append(tr("Add “%1” as typed").arg(typedName));
    }
    m_list->setOffers(names);
    m_list->open(!typedName.isEmpty());
}

void TermField::take(int row)
{
    // Whoever hears of it may offer something else.
    const FactTerm term = m_terms.value(row);
    clear();
    m_list->close();
    if (!term.isEmpty())
        Q_EMIT chosen(term);
}

bool TermField::takeMarked()
{
    if (const int marked = m_list->marked(); marked >= 0) {
        take(marked);
        return true;
    }
    const FactTerm term = TermOffers::asTyped(m_kind, m_context.plan, text());
    m_list->close();
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
        if (key->key() == Qt::Key_Down && !m_list->isOpen()) {
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
