// How AddClientPanel goes from step to step, keeps what was typed, and adds the client with the plan.

#include "AddClientPanel.h"

#include "Buttons.h"
#include "ClientForm.h"
#include "ClientWords.h"
#include "FormField.h"
#include "MessageBar.h"
#include "NewPlanStep.h"
#include "OpenPractice.h"
#include "PlanEntryForm.h"
#include "PlanRepository.h"
#include "PlanText.h"
#include "PracticeSettingsRepository.h"
#include "SegmentedControl.h"
#include "TypingPause.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Field = ClientForm::Field;

const QString stepKey = u"step"_s;

// "Behaviors (2)" and a line each.
void appendGroup(QStringList &paragraphs, PlanGroup group, const QList<PlanContent> &contents)
{
    QStringList lines {PlanText::group(group)};
    for (const PlanContent &content : contents) {
        const QString summary = PlanText::summary(content);
        lines.append(u"\u2022 "_s + PlanText::name(content)
                     + (summary.isEmpty() ? QString() : u" \u00B7 "_s + summary));
    }
    if (contents.isEmpty())
        lines.append(AddClientPanel::tr("None yet; they can be added later."));
    paragraphs.append(lines.join(u'\n'));
}

} // namespace

AddClientPanel::Step AddClientPanel::step() const
{
    return Step(std::clamp(m_steps->current(), 0, StepCount - 1));
}

void AddClientPanel::goTo(Step step)
{
    m_steps->setCurrent(step);
    showStep();
    if (step == Basics)
        m_form->editor(Field::Name)->setFocus(Qt::OtherFocusReason);
    else if (step == Review)
        m_save->setFocus(Qt::OtherFocusReason);
    else
        planStep(step)->begin();
}

void AddClientPanel::showStep()
{
    const Step now = step();
    m_stack->setCurrentIndex(now);
    // As high as the step that shows, so that the buttons stand below it.
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == now ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->adjustSize();
    if (now != Basics && now != Review) {
        const auto own = m_practice.practice().plans().ownEntries(planStep(now)->group());
        planStep(now)->form()->setOwnEntries(own ? *own : QList<PlanContent>());
    }
    if (now == Programs || now == Interventions)
        planStep(now)->setBehaviors(planStep(Behaviors)->contents());
    if (now == Review)
        showReview();
    m_previous->setHidden(now == Basics);
    m_next->setHidden(now == Review);
    if (now < Review) {
        //: Goes to the next step of adding a client; %1 is its name: "Next: Behaviors".
        m_next->setText(tr("Next: %1").arg(m_steps->segment(now + 1)->text()));
    }
    const bool savesByEnter = now == Basics || now == Review;
    setShortcutHint(m_save, savesByEnter ? QKeySequence(Qt::Key_Enter) : QKeySequence(Qt::CTRL | Qt::Key_Return));
    if (m_open)
        m_pause->typed();
}

void AddClientPanel::showReview()
{
    const ClientForm::Texts texts = m_form->texts();
    QStringList lines;
    for (const Field field : m_form->fields()) {
        const QString text = texts.value(infoOf(field).key);
        //: A field of a client and what stands in it: "Phone: 555-0142".
        if (!text.isEmpty() && field != Field::Language)
            lines.append(tr("%1: %2").arg(m_form->field(field)->label(), text));
    }
    if (lines.isEmpty())
        lines.append(tr("The name is still missing."));
    QStringList paragraphs {lines.join(u'\n')};
    for (const NewPlanStep *plan : m_plan)
        appendGroup(paragraphs, plan->group(), plan->contents());
    m_review->setText(paragraphs.join(u"\n\n"_s));
}

void AddClientPanel::begin()
{
    m_open = true;
    goTo(step());
    if (step() == Basics)
        m_form->editor(Field::Name)->setFocus(Qt::ShortcutFocusReason);
}

void AddClientPanel::end()
{
    m_open = false;
    flush();
}

void AddClientPanel::load()
{
    const FormDraft::Content kept = m_draft.load();
    ClientForm::Texts texts = kept.texts;
    const int step = texts.take(stepKey).toInt();
    m_form->setTexts(texts);
    for (NewPlanStep *plan : m_plan)
        plan->setTexts(texts);
    m_steps->setCurrent(std::clamp(step, 0, StepCount - 1));
    m_open = kept.open;
}

bool AddClientPanel::flush()
{
    m_pause->stop();
    FormDraft::Texts texts = m_form->texts();
    for (const NewPlanStep *plan : m_plan)
        texts.insert(plan->texts());
    const bool isOpen = m_open && !texts.isEmpty();
    if (!texts.isEmpty() && step() != Basics)
        texts.insert(stepKey, QString::number(step()));
    const auto kept = m_draft.save({texts, isOpen});
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

bool AddClientPanel::check(const Client &client)
{
    // Everything that is wrong is said at once: a date that is none, and what the rules refuse.
    const QDate today = ClientWords::today(m_practice.practice().clock());
    if (const auto checked = validateClient(client, today); !checked)
        m_form->showError(checked.error());
    if (m_form->erroneous()) {
        goTo(Basics);
        m_form->erroneous()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    for (const Step plan : {Behaviors, Programs, Interventions}) {
        const Step before = step();
        m_steps->setCurrent(plan);
        if (!planStep(plan)->check())
            return false;
        m_steps->setCurrent(before);
    }
    return true;
}

Result<ClientId> AddClientPanel::store(const Client &client)
{
    const QDate today = ClientWords::today(m_practice.practice().clock());
    QList<PlanContent> contents;
    for (const NewPlanStep *plan : m_plan)
        contents.append(plan->contents());
    ClientId added;
    const auto done = m_practice.changes().asOneStep([&]() -> Result<void> {
        const auto stored = m_practice.clientChanges().add(client, today);
        if (!stored)
            return Failure(stored.error());
        added = stored->id;
        if (contents.isEmpty())
            return {};
        const auto planned = m_practice.planChanges().begin(added, contents, today);
        return planned ? Result<void>() : Failure(planned.error());
    });
    return done ? Result<ClientId>(added) : Failure(done.error());
}

void AddClientPanel::save()
{
    m_form->clearErrors();
    m_messages->clear();
    Client client;
    for (const Field field : m_form->fields())
        m_form->take(field, client);
    if (!check(client))
        return;
    const auto stored = store(client);
    if (!stored) {
        m_messages->showError(stored.error());
        return;
    }
    clear();
    end();
    Q_EMIT added(*stored);
}

void AddClientPanel::clear()
{
    m_form->clear();
    for (NewPlanStep *plan : m_plan)
        plan->clear();
    m_steps->setCurrent(Basics);
    showStep();
}

} // namespace bitacora
