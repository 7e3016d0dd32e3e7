#include "TermTags.h"

#include "FactsContext.h"
#include "Metrics.h"
#include "TermField.h"
#include "TermOffers.h"
#include "TermTag.h"
#include "WrapLayout.h"

#include <QEvent>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int fieldWidth = 140;

} // namespace

TermTags::TermTags(FactsContext &context, CatalogueKind kind, int most, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_most(most)
    , m_row(new WrapLayout(metrics::grid, metrics::grid, this))
    , m_field(new TermField(context, kind, this))
{
    m_field->setMinimumWidth(fieldWidth);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &TermField::chosen, this, &TermTags::add);
    connect(m_field, &TermField::typed, this, &TermTags::changed);
    showTags();
}

void TermTags::setTerms(const FactTerms &terms)
{
    m_terms = terms;
    m_terms.removeIf([](const FactTerm &term) { return term.isEmpty(); });
    showTags();
}

void TermTags::setTerm(const FactTerm &term)
{
    setTerms({term});
}

void TermTags::setName(const QString &name)
{
    m_name = name;
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(m_most == 1 ? tr("Type or choose") : tr("Add…"));
    showTags();
}

QWidget *TermTags::firstStop() const
{
    if (m_field->isHidden() && !m_tags.isEmpty())
        return m_tags.constFirst();
    return m_field;
}

void TermTags::add(const FactTerm &term)
{
    const auto isThere = [&term](const FactTerm &one) { return TermOffers::isSame(one, term); };
    if (std::any_of(m_terms.begin(), m_terms.end(), isThere) || m_terms.size() >= m_most) {
        Q_EMIT changed();
        return;
    }
    FactTerm added = term;
    added.key = m_context.newKey();
    m_terms.append(added);
    const bool hadFocus = m_field->hasFocus();
    showTags();
    // The field goes with the last one that it takes: the keyboard goes on to what comes next.
    if (hadFocus && m_field->isHidden())
        m_tags.constLast()->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void TermTags::remove(int key)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_terms.removeIf([key](const FactTerm &term) { return term.key == key; });
    showTags();
    if (hadFocus)
        m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void TermTags::showTags()
{
    while (m_row->count() > 0)
        delete m_row->takeAt(0);
    for (TermTag *tag : std::as_const(m_tags)) {
        // It may be the one whose press is being heard.
        tag->hide();
        tag->deleteLater();
    }
    m_tags.clear();
    for (const FactTerm &term : std::as_const(m_terms)) {
        auto *tag = new TermTag(TermOffers::text(m_kind, term), this);
        const int key = term.key;
        connect(tag, &QPushButton::clicked, this, [this, key] { remove(key); });
        m_row->addWidget(tag);
        m_tags.append(tag);
        tag->show();
    }
    m_row->addWidget(m_field);
    m_field->setVisible(m_terms.size() < m_most);
    updateGeometry();
}

void TermTags::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTags();
}

} // namespace bitacora
