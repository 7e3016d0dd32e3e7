#include "ProgramRow.h"

#include "Buttons.h"
#include "FactsContext.h"
#include "Metrics.h"
#include "NumberLine.h"
#include "RecordedFacts.h"
#include "TermField.h"
#include "TermTags.h"
#include "TextRole.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace bitacora {

namespace {

constexpr int numberWidth = 60;

} // namespace

ProgramRow::ProgramRow(FactsContext &context, QWidget *parent)
    : FactRow(context, kind, parent)
    , m_correct(new NumberLine(NumberLine::Format::Whole, 0, maxTrials, this))
    , m_of(new QLabel(this))
    , m_total(new NumberLine(NumberLine::Format::Whole, 1, maxTrials, this))
    , m_percent(new QLabel(this))
    , m_unfold(new QPushButton(this))
    , m_more(new QWidget(this))
{
    build();
    for (NumberLine *line : {m_correct, m_total}) {
        connect(line, &QLineEdit::textChanged, this, &ProgramRow::check);
        connect(line, &KeptLine::typed, this, &FactRow::changed);
    }
    connect(m_correct, &NumberLine::finished, m_total, [this] { m_total->setFocus(Qt::TabFocusReason); });
    connect(m_total, &NumberLine::finished, this, &FactRow::finished);
    connect(m_unfold, &QPushButton::toggled, this, &ProgramRow::setUnfolded);
    for (const Part &part : {m_prompts, m_teaching, m_prompting, m_response})
        connect(part.tags, &TermTags::changed, this, &FactRow::changed);
    setUnfolded(false);
}

void ProgramRow::build()
{
    auto *trials = new QHBoxLayout;
    trials->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_correct, m_of, m_total, m_percent})
        trials->addWidget(widget);
    trials->addStretch(1);
    body()->addLayout(trials);
    body()->addWidget(m_unfold, 0, Qt::AlignLeft);
    body()->addWidget(m_more);
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    m_prompts = addPart(CatalogueKind::PromptTypes, maxFactTerms);
    m_teaching = addPart(CatalogueKind::TeachingProcedures, 1);
    m_prompting = addPart(CatalogueKind::PromptingProcedures, 1);
    m_response = addPart(CatalogueKind::ClientResponses, 1);
    m_correct->setFixedWidth(numberWidth);
    m_total->setFixedWidth(numberWidth);
    m_correct->setObjectName(QStringLiteral("correctTrials"));
    m_total->setObjectName(QStringLiteral("totalTrials"));
    m_unfold->setObjectName(QStringLiteral("unfoldProgram"));
    m_unfold->setCheckable(true);
    makeLink(m_unfold);
    setMuted(m_percent);
    setMuted(m_of);
}

ProgramRow::Part ProgramRow::addPart(CatalogueKind part, int most)
{
    const Part made {new QLabel(m_more), new TermTags(context(), part, most, m_more)};
    setTextRole(made.label, TextRole::Small);
    setMuted(made.label);
    m_more->layout()->addWidget(made.label);
    m_more->layout()->addWidget(made.tags);
    return made;
}

ProgramData ProgramRow::data() const
{
    ProgramData data;
    data.key = key();
    data.program = term();
    if (m_correct->value() && m_total->value())
        data.trials = TrialCount {*m_correct->value(), *m_total->value()};
    data.prompts = m_prompts.tags->terms();
    data.teaching = m_teaching.tags->term();
    data.prompting = m_prompting.tags->term();
    data.response = m_response.tags->term();
    return data;
}

void ProgramRow::setData(const ProgramData &data)
{
    m_correct->setValue(data.trials ? std::optional(data.trials->correct) : std::nullopt);
    m_total->setValue(data.trials ? std::optional(data.trials->total) : std::nullopt);
    m_prompts.tags->setTerms(data.prompts);
    m_teaching.tags->setTerm(data.teaching);
    m_prompting.tags->setTerm(data.prompting);
    m_response.tags->setTerm(data.response);
    setRow(data.key, data.program);
}

QWidget *ProgramRow::first()
{
    return m_correct;
}

QWidget *ProgramRow::fieldOf(FactField field)
{
    const auto unfolded = [this](const Part &part) {
        setUnfolded(true);
        return part.tags->firstStop();
    };
    switch (field) {
    case FactField::ProgramPrompt:
        return unfolded(m_prompts);
    case FactField::ProgramTeaching:
        return unfolded(m_teaching);
    case FactField::ProgramPrompting:
        return unfolded(m_prompting);
    case FactField::ProgramResponse:
        return unfolded(m_response);
    default:
        return m_correct;
    }
}

void ProgramRow::place(const QString &prefix)
{
    m_correct->setPlace(prefix + QStringLiteral("correct"));
    m_total->setPlace(prefix + QStringLiteral("total"));
    m_prompts.tags->field()->setPlace(prefix + QStringLiteral("prompts"));
    m_teaching.tags->field()->setPlace(prefix + QStringLiteral("teaching"));
    m_prompting.tags->field()->setPlace(prefix + QStringLiteral("prompting"));
    m_response.tags->field()->setPlace(prefix + QStringLiteral("response"));
}

void ProgramRow::setUnfolded(bool unfolded)
{
    m_more->setVisible(unfolded);
    m_unfold->setChecked(unfolded);
    retranslate();
    Q_EMIT arranged();
}

void ProgramRow::check()
{
    for (NumberLine *line : {m_correct, m_total})
        line->setRefused(false);
    QString mistake = m_correct->mistake().isEmpty() ? m_total->mistake() : m_correct->mistake();
    const auto correct = m_correct->value();
    const auto total = m_total->value();
    const bool isMore = correct && total && *correct > *total;
    if (isMore)
        mistake = tr("More were correct than there were trials.");
    // Only both together are a fact.
    if (isMore || correct.has_value() != total.has_value()) {
        for (NumberLine *line : {m_correct, m_total})
            line->setRefused(true);
    }
    setMistake(mistake);
    const bool isWhole = m_correct->value() && m_total->value();
    //: Correct responses; %1 is a whole number.
    m_percent->setText(isWhole ? tr("%1%").arg(QLocale().toString(percentOf(*correct, *total))) : QString());
}

void ProgramRow::retranslate()
{
    //: Between two numbers: "8 of 10".
    m_of->setText(tr("correct of"));
    m_correct->setAccessibleName(nameOf(tr("Correct responses")));
    m_total->setAccessibleName(nameOf(tr("Trials")));
    m_unfold->setText(m_unfold->isChecked() ? tr("Less") : tr("Prompts, teaching, response"));
    m_unfold->setAccessibleName(nameOf(m_unfold->text()));
    const auto name = [this](const Part &part, const QString &text) {
        part.label->setText(text);
        part.tags->setName(nameOf(text));
    };
    name(m_prompts, tr("Prompt levels"));
    name(m_teaching, tr("Teaching procedure"));
    name(m_prompting, tr("Prompting procedure"));
    name(m_response, tr("Client's response"));
    check();
}

} // namespace bitacora
