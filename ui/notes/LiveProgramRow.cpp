#include "LiveProgramRow.h"

#include "Catalogue.h"
#include "ChoiceField.h"
#include "FactWords.h"
#include "LiveButton.h"
#include "Metrics.h"
#include "TermOffers.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace bitacora {

LiveProgramRow::LiveProgramRow(const FactTerm &term, QWidget *parent)
    : QWidget(parent)
    , m_term(term)
    , m_title(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_prompt(new ChoiceField(this))
    , m_correct(new LiveButton(this))
    , m_incorrect(new LiveButton(this))
{
    build();
    retranslate();
}

void LiveProgramRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_figures);
    column->addLayout(head);
    column->addWidget(m_prompt, 0, Qt::AlignLeft);
    auto *both = new QHBoxLayout;
    both->setSpacing(metrics::grid);
    both->addWidget(m_correct);
    both->addWidget(m_incorrect);
    column->addLayout(both);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Body, true);
    setMuted(m_figures);
    m_prompt->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_prompt->addItem(QString(), QString());
    for (const CatalogueEntry &entry : Catalogue::builtIn(CatalogueKind::PromptTypes).entries())
        m_prompt->addItem(QString(), entry.id);
}

void LiveProgramRow::show(const ProgramData *data)
{
    m_data = data ? *data : ProgramData();
    showFigures();
}

void LiveProgramRow::showFigures()
{
    const TrialCount trials = m_data.trials.value_or(TrialCount {0, 0});
    QString figures = FactWords::figures(m_data);
    if (m_data.trials)
        //: Trials of a program: %1 is "8 of 10 correct", %2 a whole number.
        figures = tr("%1 (%2%)").arg(figures, QLocale().toString(percentOf(trials.correct, trials.total)));
    m_figures->setText(figures);
    m_correct->setFigure(QLocale().toString(trials.correct));
    m_incorrect->setFigure(QLocale().toString(trials.total - trials.correct));
}

FactTerm LiveProgramRow::prompt() const
{
    const QString id = m_prompt->currentData().toString();
    const CatalogueEntry *entry = Catalogue::builtIn(CatalogueKind::PromptTypes).find(id);
    return entry ? FactTerm {0, entry->in(TermOffers::language()).name, id, {}} : FactTerm();
}

void LiveProgramRow::nextPrompt()
{
    m_prompt->setCurrentIndex((m_prompt->currentIndex() + 1) % m_prompt->count());
}

void LiveProgramRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LiveProgramRow::retranslate()
{
    const QString name = TermOffers::text(CatalogueKind::Programs, m_term);
    m_title->setText(name);
    m_correct->setSubject(name);
    m_incorrect->setSubject(name);
    for (int i = 0; i < m_prompt->count(); ++i) {
        const CatalogueEntry *entry =
            Catalogue::builtIn(CatalogueKind::PromptTypes).find(m_prompt->itemData(i).toString());
        //: The help that is given with a trial: nobody said.
        m_prompt->setItemText(i, entry ? entry->in(TermOffers::language()).name : tr("Prompt: not said"));
    }
    //: For screen readers: %1 is a program; the help that is given with the next trial.
    m_prompt->setAccessibleName(tr("%1: prompt of the next trial").arg(name));
    //: A trial of a program.
    m_correct->setTitle(tr("Correct"));
    //: A trial of a program.
    m_incorrect->setTitle(tr("Incorrect"));
    showFigures();
}

} // namespace bitacora
