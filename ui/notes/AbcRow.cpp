#include "AbcRow.h"

#include "FactsContext.h"
#include "RecordedFacts.h"
#include "TermField.h"
#include "TermTags.h"
#include "TextRole.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bitacora {

AbcRow::AbcRow(FactsContext &context, QWidget *parent)
    : FactRow(context, kind, parent)
    , m_behaviors(addPart(CatalogueKind::Behaviors, maxFactTerms))
    , m_interventions(addPart(CatalogueKind::Interventions, maxFactTerms))
    , m_function(addPart(CatalogueKind::BehaviorFunctions, 1))
{
}

AbcRow::Part AbcRow::addPart(CatalogueKind part, int most)
{
    const Part made {new QLabel(this), new TermTags(context(), part, most, this)};
    setTextRole(made.label, TextRole::Small);
    setMuted(made.label);
    body()->addWidget(made.label);
    body()->addWidget(made.tags);
    connect(made.tags, &TermTags::changed, this, &FactRow::changed);
    return made;
}

AbcEntry AbcRow::data() const
{
    return {key(), term(), m_behaviors.tags->terms(), m_interventions.tags->terms(), m_function.tags->term()};
}

void AbcRow::setData(const AbcEntry &entry)
{
    m_behaviors.tags->setTerms(entry.behaviors);
    m_interventions.tags->setTerms(entry.interventions);
    m_function.tags->setTerm(entry.function);
    setRow(entry.key, entry.antecedent);
}

QWidget *AbcRow::first()
{
    return m_behaviors.tags->field();
}

QWidget *AbcRow::fieldOf(FactField field) const
{
    switch (field) {
    case FactField::AbcIntervention:
        return m_interventions.tags->field();
    case FactField::AbcFunction:
        return m_function.tags->firstStop();
    default:
        return m_behaviors.tags->field();
    }
}

void AbcRow::place(const QString &prefix)
{
    m_behaviors.tags->field()->setPlace(prefix + QStringLiteral("behaviors"));
    m_interventions.tags->field()->setPlace(prefix + QStringLiteral("interventions"));
    m_function.tags->field()->setPlace(prefix + QStringLiteral("function"));
}

void AbcRow::retranslate()
{
    const auto name = [this](const Part &part, const QString &text) {
        part.label->setText(text);
        part.tags->setName(nameOf(text));
    };
    name(m_behaviors, tr("Behaviors"));
    name(m_interventions, tr("Consequences and interventions"));
    //: What a behavior is thought to be for.
    name(m_function, tr("Hypothesized function"));
}

} // namespace bitacora
