// What FactsForm says.

#include "AbcRow.h"
#include "BehaviorRow.h"
#include "CompletenessRules.h"
#include "FactWords.h"
#include "FactsForm.h"
#include "FactsSection.h"
#include "FactsSummary.h"
#include "NumberLine.h"
#include "ParticipantRow.h"
#include "ProgramRow.h"
#include "SegmentedControl.h"
#include "TermOffers.h"
#include "TermTags.h"
#include "WordsField.h"

#include <QAbstractButton>
#include <QLocale>

#include <algorithm>

namespace bitacora {

namespace {

const QString done = QStringLiteral("✓");

} // namespace

void FactsForm::retranslate()
{
    nameParts();
    setHints();
    //: How the session went: nobody said.
    m_valuation->setText(0, tr("Not said"));
    for (const Valuation valuation : {Valuation::Good, Valuation::Fair, Valuation::Poor})
        m_valuation->setText(int(valuation) + 1, FactsSummary::valuation(valuation));
    for (WordsField *words : std::as_const(m_words))
        words->setLabel(FactWords::label(words->field()));
    showMarks();
}

void FactsForm::nameParts()
{
    const auto title = [this](QWidget *part, const QString &text) {
        m_sections.value(part)->setTitle(text);
        return text;
    };
    m_place->setName(title(m_place, tr("Place of service")));
    m_participants->setName(title(m_participants, tr("Participants")), tr("Add who was there: mother, teacher…"));
    m_groupSize->setAccessibleName(title(m_groupSize, groupTitle()));
    m_changes->setName(title(m_changes, tr("Environmental changes")));
    m_behaviors->setName(title(m_behaviors, tr("Behaviors")), tr("Add a behavior…"));
    //: Antecedent, behavior, consequence.
    m_abc->setName(title(m_abc, tr("ABC entries")), tr("Add what came before: an antecedent or activity…"));
    m_programs->setName(title(m_programs, tr("Programs")), tr("Add a program…"));
    m_reinforcers->setName(title(m_reinforcers, tr("Reinforcers")));
    //: How the session went on the whole.
    m_valuation->setAccessibleName(title(m_valuation, tr("Valuation")));
}

// As the rule that asks for it calls it: of families it is another number than of clients.
QString FactsForm::groupTitle() const
{
    const QList<CompletenessRule> rules = CompletenessRules::builtIn().forCode(m_serviceCode);
    for (const CompletenessRule &rule : rules) {
        if (rule.facts.contains(FactField::GroupSize))
            return rule.in(TermOffers::language()).name;
    }
    return FactWords::label(FactField::GroupSize);
}

void FactsForm::setHints()
{
    m_sections.value(m_changes)->setHint(tr("“Nothing” is an answer, too."));
    m_sections.value(m_behaviors)->setHint(tr("0 was watched for and did not occur; empty was not observed."));
}

void FactsForm::showMarks()
{
    const auto mark = [this](QWidget *part, bool isDone) {
        m_sections.value(part)->setMark(isDone ? done : QString(), isDone ? tr("filled in") : QString());
    };
    const auto count = [this](FactRows *rows) {
        const QList<FactRow *> &all = rows->rows();
        const auto without = std::count_if(all.begin(), all.end(), [](const FactRow *row) { return !row->hasData(); });
        QString text = all.isEmpty() ? QString() : QLocale().toString(all.size());
        if (!all.isEmpty())
            text += without == 0 ? u' ' + done : QStringLiteral(" · ") + tr("%n without data", nullptr, int(without));
        m_sections.value(rows)->setMark(text, text);
    };
    mark(m_place, !m_place->terms().isEmpty());
    mark(m_groupSize, m_groupSize->value().has_value());
    m_sections.value(m_groupSize)->setHint(m_groupSize->mistake());
    mark(m_changes, !m_changes->terms().isEmpty());
    mark(m_reinforcers, !m_reinforcers->terms().isEmpty());
    mark(m_valuation, m_valuation->current() > 0);
    for (FactRows *rows : std::initializer_list<FactRows *> {m_participants, m_abc, m_behaviors, m_programs})
        count(rows);
}

} // namespace bitacora
