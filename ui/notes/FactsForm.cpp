#include "FactsForm.h"

#include "AbcRow.h"
#include "BehaviorRow.h"
#include "CompletenessRules.h"
#include "FactsSection.h"
#include "KeptLine.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "NumberLine.h"
#include "ParticipantRow.h"
#include "ProgramRow.h"
#include "ReadingOrder.h"
#include "SegmentedControl.h"
#include "TermField.h"
#include "TermTags.h"
#include "WordsField.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

/// In the order of the form, after the session's numbers.
constexpr std::array wordsAfter {FactField::ClinicalDecisions,  FactField::CaregiverSkill,
                                 FactField::TrainingMethod,     FactField::CaregiverPerformance,
                                 FactField::Homework,           FactField::AssessmentActivity,
                                 FactField::AssessmentAnalysis, FactField::Recommendations,
                                 FactField::CaregiverContact,   FactField::Observations,
                                 FactField::Barriers,           FactField::NextPlan,
                                 FactField::Supervisor};
/// The others are shown where the note of the service needs them, or they say something.
constexpr std::array alwaysShown {FactField::ClinicalStatus, FactField::CaregiverContact, FactField::Observations,
                                  FactField::Barriers, FactField::NextPlan};
constexpr int valuations = 3;
constexpr int groupWidth = 84;

} // namespace

FactsForm::FactsForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_place(new TermTags(m_context, CatalogueKind::PlacesOfService, 1, this))
    , m_participants(new RowsOf<ParticipantRow>(m_context, this))
    , m_groupSize(new NumberLine(NumberLine::Format::Whole, 1, maxGroupSize, this))
    , m_changes(new TermTags(m_context, CatalogueKind::EnvironmentalChanges, maxFactTerms, this))
    , m_abc(new RowsOf<AbcRow>(m_context, this))
    , m_behaviors(new RowsOf<BehaviorRow>(m_context, this))
    , m_programs(new RowsOf<ProgramRow>(m_context, this))
    , m_reinforcers(new TermTags(m_context, CatalogueKind::Reinforcers, maxFactTerms, this))
    , m_valuation(new SegmentedControl(this))
{
    build();
    connectParts();
    retranslate();
}

FactsForm::~FactsForm() = default;

FactsSection *FactsForm::addSection(QWidget *content)
{
    auto *section = new FactsSection(content, this);
    m_sections.insert(content, section);
    m_column->addWidget(section);
    return section;
}

void FactsForm::build()
{
    m_column->setContentsMargins({});
    m_column->setSpacing(2 * metrics::grid);
    const auto addWords = [this](FactField field) {
        auto *words = new WordsField(field, this);
        m_words.append(words);
        m_column->addWidget(words);
    };
    addSection(m_place);
    addSection(m_participants);
    addSection(m_groupSize);
    addWords(FactField::ClinicalStatus);
    addSection(m_changes);
    addSection(m_behaviors);
    addSection(m_abc);
    addSection(m_programs);
    addSection(m_reinforcers);
    for (int i = 0; i <= valuations; ++i)
        m_valuation->addSegment({});
    addSection(m_valuation);
    for (const FactField field : wordsAfter)
        addWords(field);
    m_groupSize->setFixedWidth(groupWidth);
    m_groupSize->setPlace(QStringLiteral("groupSize"));
    m_groupSize->setObjectName(QStringLiteral("groupSize"));
    m_place->field()->setPlace(QStringLiteral("place"));
    m_participants->adder()->setPlace(QStringLiteral("participant"));
    m_changes->field()->setPlace(QStringLiteral("change"));
    m_behaviors->adder()->setPlace(QStringLiteral("behavior"));
    m_abc->adder()->setPlace(QStringLiteral("antecedent"));
    m_programs->adder()->setPlace(QStringLiteral("program"));
    m_reinforcers->field()->setPlace(QStringLiteral("reinforcer"));
    m_place->field()->setObjectName(QStringLiteral("placeField"));
    m_behaviors->adder()->setObjectName(QStringLiteral("addBehavior"));
    m_programs->adder()->setObjectName(QStringLiteral("addProgram"));
    m_participants->adder()->setObjectName(QStringLiteral("addParticipant"));
}

void FactsForm::connectParts()
{
    for (TermTags *tags : {m_place, m_changes, m_reinforcers})
        connect(tags, &TermTags::changed, this, &FactsForm::takeEdit);
    for (FactRows *rows : std::initializer_list<FactRows *> {m_participants, m_abc, m_behaviors, m_programs}) {
        connect(rows, &FactRows::changed, this, &FactsForm::takeEdit);
        connect(rows, &FactRows::arranged, this, [this] { followReadingOrder(*this); });
    }
    connect(m_groupSize, &KeptLine::typed, this, &FactsForm::takeEdit);
    connect(m_groupSize, &QLineEdit::textChanged, this, &FactsForm::showMarks);
    connect(m_valuation, &SegmentedControl::currentChanged, this, &FactsForm::takeEdit);
    for (WordsField *words : std::as_const(m_words)) {
        connect(words, &WordsField::changed, this, &FactsForm::takeEdit);
        connect(words, &WordsField::escaped, this, &FactsForm::escaped);
    }
}

void FactsForm::takeEdit()
{
    if (m_isShowing)
        return;
    followReadingOrder(*this);
    showMarks();
    Q_EMIT changed();
}

WordsField *FactsForm::words(FactField field) const
{
    const auto found =
        std::find_if(m_words.begin(), m_words.end(), [field](const WordsField *one) { return one->field() == field; });
    return found == m_words.end() ? nullptr : *found;
}

void FactsForm::focusFirst()
{
    QWidget *first = m_place->field()->isHidden() ? static_cast<QWidget *>(m_participants->adder()) : m_place->field();
    first->setFocus(Qt::TabFocusReason);
}

void FactsForm::show(const FactsDraft &draft, const ClientPlan &plan)
{
    m_isShowing = true;
    m_context = {plan, draft.facts.lastKey};
    m_base = draft.facts;
    m_running = draft.running;
    m_place->setTerm(draft.facts.place);
    m_participants->setData(draft.facts.participants);
    m_groupSize->setValue(draft.facts.groupSize);
    m_changes->setTerms(draft.facts.environmentalChanges);
    m_abc->setData(draft.facts.abc);
    m_behaviors->setData(draft.facts.behaviors);
    m_programs->setData(draft.facts.programs);
    m_reinforcers->setTerms(draft.facts.reinforcers);
    m_valuation->setCurrent(draft.facts.valuation ? int(*draft.facts.valuation) + 1 : 0);
    for (WordsField *words : std::as_const(m_words)) {
        const QString tooLong = draft.typed.value(factFieldName(words->field()));
        words->setText(tooLong.isEmpty() ? draft.facts.words.value(words->field()) : tooLong);
    }
    for (KeptLine *line : findChildren<KeptLine *>())
        line->resume(draft.typed.value(line->place(), line->isHalfTyped() ? QString() : line->text()));
    m_isShowing = false;
    showAsked();
    followReadingOrder(*this);
    showMarks();
}

void FactsForm::setService(const QString &code)
{
    m_serviceCode = code.trimmed();
    m_asked.clear();
    const QList<CompletenessRule> rules = CompletenessRules::builtIn().forCode(m_serviceCode);
    for (const CompletenessRule &rule : rules)
        m_asked.unite(QSet<FactField>(rule.facts.begin(), rule.facts.end()));
    showAsked();
    nameParts();
}

void FactsForm::showAsked()
{
    for (WordsField *words : std::as_const(m_words)) {
        const bool isUsual = std::find(alwaysShown.begin(), alwaysShown.end(), words->field()) != alwaysShown.end();
        words->setVisible(isUsual || m_asked.contains(words->field()) || !words->text().isEmpty());
    }
    m_sections.value(m_groupSize)->setVisible(m_asked.contains(FactField::GroupSize) || !m_groupSize->text().isEmpty());
}

FactsDraft FactsForm::draft() const
{
    FactsDraft draft {m_base, {}, m_running};
    RecordedFacts &facts = draft.facts;
    facts.place = m_place->term();
    facts.participants = m_participants->data();
    facts.groupSize = m_groupSize->value();
    facts.environmentalChanges = m_changes->terms();
    facts.abc = m_abc->data();
    facts.behaviors = m_behaviors->data();
    draft.running.removeIf([&facts](const RunningWatch &watch) {
        return std::none_of(facts.behaviors.begin(), facts.behaviors.end(),
                            [&watch](const BehaviorData &data) { return data.key == watch.row; });
    });
    facts.programs = m_programs->data();
    facts.reinforcers = m_reinforcers->terms();
    facts.valuation.reset();
    if (m_valuation->current() > 0)
        facts.valuation = Valuation(m_valuation->current() - 1);
    for (const WordsField *words : m_words) {
        if (words->isTooLong())
            draft.typed.insert(factFieldName(words->field()), words->text());
        else if (words->text().trimmed().isEmpty())
            facts.words.remove(words->field());
        else
            facts.words.insert(words->field(), words->text());
    }
    for (const KeptLine *line : findChildren<KeptLine *>()) {
        if (line->isHalfTyped())
            draft.typed.insert(line->place(), line->text());
    }
    facts.lastKey = m_context.lastKey;
    return draft;
}

void FactsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bitacora
