#include "AddClientPanel.h"

#include "Buttons.h"
#include "ClientForm.h"
#include "ClientWords.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NewPlanStep.h"
#include "OpenPractice.h"
#include "PlanText.h"
#include "ReadingOrder.h"
#include "SegmentedControl.h"
#include "TextRole.h"
#include "TypingPause.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Field = ClientForm::Field;

constexpr int columns = 2;
/// The widest that an entry and its list beside each other grow.
constexpr int widest = 960;
const QString draftName = u"newClient"_s;

} // namespace

AddClientPanel::AddClientPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_draft(practice.practice().settings(), draftName)
    , m_pause(new TypingPause(this))
    , m_form(
          new ClientForm({Field::Name, Field::BirthDate, Field::Caregiver, Field::Email, Field::Phone, Field::Language},
                         ClientWords::today(practice.practice().clock()), this))
    , m_messages(new MessageBar(this))
    , m_steps(new SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
    , m_review(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    for (std::size_t i = 0; i < m_plan.size(); ++i)
        m_plan.at(i) = new NewPlanStep(allPlanGroups.at(i), this);
    build();
    connectParts();
    retranslate();
    load();
    showStep();
}

void AddClientPanel::connectParts()
{
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &AddClientPanel::save);
    }
    connect(m_save, &QPushButton::clicked, this, &AddClientPanel::save);
    connect(m_close, &QPushButton::clicked, this, &AddClientPanel::closed);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(Step(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(Step(step() + 1)); });
    connect(m_steps, &SegmentedControl::currentChanged, this, &AddClientPanel::showStep);
    // What is wrong is said when the person asks for it to be saved; it goes when they mend it.
    connect(m_form, &ClientForm::typed, this, [this](Field field) {
        m_form->field(field)->clearError();
        m_pause->typed();
    });
    connect(m_form, &ClientForm::edited, m_pause, &TypingPause::typed);
    for (const NewPlanStep *plan : m_plan)
        connect(plan, &NewPlanStep::edited, m_pause, &TypingPause::typed);
    connect(m_pause, &TypingPause::due, this, &AddClientPanel::flush);
}

void AddClientPanel::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->addWidget(scroll);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 3 * metrics::grid, 3 * metrics::grid);
    column->setSpacing(2 * metrics::grid);
    content->setMaximumWidth(widest);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfGrid);
    words->addWidget(m_title);
    words->addWidget(m_text);
    column->addLayout(words);
    column->addWidget(m_steps, 0, Qt::AlignLeft);
    column->addWidget(m_messages);
    auto *basics = new QWidget(m_stack);
    buildBasics(basics);
    m_stack->addWidget(basics);
    for (NewPlanStep *plan : m_plan)
        m_stack->addWidget(plan);
    m_stack->addWidget(m_review);
    column->addWidget(m_stack);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    for (QPushButton *button : {m_save, m_next, m_previous, m_close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    for (int step = 0; step < StepCount; ++step)
        m_steps->addSegment(QString());
    m_review->setWordWrap(true);
    m_review->setTextFormat(Qt::PlainText);
    m_review->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextRole(m_title, TextRole::Heading);
    setMuted(m_text);
    m_text->setWordWrap(true);
    makePrimary(m_save);
    makeQuiet(m_next);
    makeQuiet(m_previous);
    makeLink(m_close);
    followReadingOrder(*content);
}

void AddClientPanel::buildBasics(QWidget *page)
{
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    page->setMaximumWidth(metrics::formWidth);
    int row = 0;
    grid->addWidget(m_form->field(Field::Name), row++, 0, 1, columns);
    int place = 0;
    for (const Field field : m_form->fields()) {
        if (field == Field::Name)
            continue;
        grid->addWidget(m_form->field(field), row + place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

void AddClientPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddClientPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    const bool savesByEnter = step() == Basics || step() == Review;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && button)
        button->click();
    else if (enter && savesByEnter)
        save();
    else if (enter)
        m_next->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void AddClientPanel::retranslate()
{
    m_title->setText(tr("New client"));
    m_text->setText(tr("Only the name is needed. Everything else can be added later."));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setText(Basics, tr("Basic information"));
    m_steps->setText(Behaviors, PlanText::group(PlanGroup::Behaviors));
    m_steps->setText(Programs, PlanText::group(PlanGroup::Programs));
    m_steps->setText(Interventions, PlanText::group(PlanGroup::Interventions));
    //: The last step of adding a client: all that was typed.
    m_steps->setText(Review, tr("Review"));
    m_save->setText(tr("Add client"));
    m_previous->setText(tr("Back"));
    //: Goes back to the clients; what was typed stays.
    m_close->setText(tr("Back to the clients"));
    m_form->retranslate();
    for (NewPlanStep *plan : m_plan) {
        if (plan)
            plan->retranslate();
    }
    showStep();
}

} // namespace bitacora
