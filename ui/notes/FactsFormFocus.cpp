// Where in FactsForm a fact is entered.

#include "AbcRow.h"
#include "BehaviorRow.h"
#include "FactsForm.h"
#include "FactsSection.h"
#include "KeptLine.h"
#include "NoteEditor.h"
#include "NumberLine.h"
#include "ParticipantRow.h"
#include "ProgramRow.h"
#include "SegmentedControl.h"
#include "TermField.h"
#include "TermTags.h"
#include "WordsField.h"

#include <QAbstractButton>
#include <QTextCursor>

#include <algorithm>

namespace bitacora {

namespace {

bool has(const AbcEntry &entry, int key)
{
    const auto isIt = [key](const FactTerm &term) { return term.key == key; };
    return entry.key == key || isIt(entry.antecedent) || isIt(entry.function)
        || std::any_of(entry.behaviors.begin(), entry.behaviors.end(), isIt)
        || std::any_of(entry.interventions.begin(), entry.interventions.end(), isIt);
}

bool has(const BehaviorData &data, int key)
{
    return data.key == key || data.behavior.key == key;
}

bool has(const ProgramData &data, int key)
{
    const auto isIt = [key](const FactTerm &term) { return term.key == key; };
    return data.key == key || isIt(data.program) || isIt(data.teaching) || isIt(data.prompting) || isIt(data.response)
        || std::any_of(data.prompts.begin(), data.prompts.end(), isIt);
}

bool has(const Participant &participant, int key)
{
    return participant.role.key == key;
}

// Of the row with the key; without a key of the first row that lacks it.
template <typename Row, typename Lacks>
Row *rowFor(const RowsOf<Row> &rows, int key, Lacks lacks)
{
    for (FactRow *one : rows.rows()) {
        auto *row = static_cast<Row *>(one);
        if (key > 0 ? has(row->data(), key) : lacks(row->data()))
            return row;
    }
    return nullptr;
}

bool lacks(const ProgramData &data, FactField field)
{
    switch (field) {
    case FactField::ProgramTeaching:
        return data.teaching.isEmpty();
    case FactField::ProgramPrompting:
        return data.prompting.isEmpty();
    case FactField::ProgramPrompt:
        return data.prompts.isEmpty();
    case FactField::ProgramResponse:
        return data.response.isEmpty();
    default:
        return !data.trials;
    }
}

} // namespace

void FactsForm::focusFact(FactId fact)
{
    if (QWidget *field = fieldFor(fact))
        field->setFocus(Qt::TabFocusReason);
    else
        focusFirst();
}

FactsPlace FactsForm::focusPlace() const
{
    QWidget *focused = focusWidget();
    if (const auto *line = qobject_cast<KeptLine *>(focused))
        return {false, line->place(), line->cursorPosition()};
    for (const WordsField *words : m_words) {
        if (words->editor() == focused)
            return {false, factFieldName(words->field()), words->editor()->textCursor().position()};
    }
    return {};
}

void FactsForm::goTo(const FactsPlace &place)
{
    for (KeptLine *line : findChildren<KeptLine *>()) {
        if (!place.field.isEmpty() && line->place() == place.field && !line->isHidden()) {
            line->setFocus(Qt::OtherFocusReason);
            line->setCursorPosition(place.position);
            return;
        }
    }
    const auto field = factFieldNamed(place.field);
    const WordsField *said = field ? words(*field) : nullptr;
    if (!said) {
        focusFirst();
        return;
    }
    said->editor()->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = said->editor()->textCursor();
    cursor.setPosition(std::clamp(place.position, 0, int(said->text().size())));
    said->editor()->setTextCursor(cursor);
}

QWidget *FactsForm::fieldFor(FactId fact) const
{
    switch (fact.field) {
    case FactField::Place:
        return m_place->firstStop();
    case FactField::EnvironmentalChange:
        return m_changes->firstStop();
    case FactField::Reinforcer:
        return m_reinforcers->firstStop();
    case FactField::Valuation:
        return m_valuation->segment(std::max(m_valuation->current(), 0));
    case FactField::GroupSize:
        m_sections.value(m_groupSize)->show();
        return m_groupSize;
    case FactField::Participant: {
        ParticipantRow *row = rowFor(*m_participants, fact.key, [](const Participant &) { return false; });
        return row ? row->first() : m_participants->adder();
    }
    case FactField::AbcAntecedent:
    case FactField::AbcBehavior:
    case FactField::AbcIntervention:
    case FactField::AbcFunction: {
        AbcRow *row = rowFor(*m_abc, fact.key, [](const AbcEntry &) { return true; });
        return row ? row->fieldOf(fact.field) : m_abc->adder();
    }
    case FactField::MeasuredBehavior:
    case FactField::BehaviorCount:
    case FactField::BehaviorTime:
    case FactField::BehaviorIntervals:
    case FactField::ObservedMinutes: {
        BehaviorRow *row = rowFor(*m_behaviors, fact.key, [](const BehaviorData &data) { return !data.hasData(); });
        return row ? row->first() : m_behaviors->adder();
    }
    case FactField::Program:
    case FactField::ProgramTeaching:
    case FactField::ProgramPrompting:
    case FactField::ProgramPrompt:
    case FactField::ProgramResponse:
    case FactField::ProgramTrials: {
        ProgramRow *row =
            rowFor(*m_programs, fact.key, [fact](const ProgramData &data) { return lacks(data, fact.field); });
        return row ? row->fieldOf(fact.field) : m_programs->adder();
    }
    default:
        break;
    }
    WordsField *field = words(fact.field);
    if (!field)
        return nullptr;
    field->show();
    return field->editor();
}

} // namespace bitacora
