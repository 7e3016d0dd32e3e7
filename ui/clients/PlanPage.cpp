#include "PlanPage.h"

#include "Buttons.h"
#include "ClientWords.h"
#include "DatePickField.h"
#include "DateWords.h"
#include "Hairline.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PlanEntryForm.h"
#include "PlanEntryPanel.h"
#include "PlanHistoryText.h"
#include "PlanList.h"
#include "PlanModel.h"
#include "PlanRepository.h"
#include "TextRole.h"
#include "UndoOffer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int dayWidth = 150;
/// In a narrower page the entry takes the place of the list.
constexpr int widthForBoth = 860;
constexpr int listShare = 58;
constexpr int wholeShare = 100;

} // namespace

PlanPage::PlanPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_plan(new PlanModel(this))
    , m_dayLabel(new QLabel(this))
    , m_day(new DatePickField(this))
    , m_today(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_undo(new UndoOffer(practice.changes(), *m_messages, this))
    , m_splitter(new QSplitter(this))
    , m_list(new PlanList(*m_plan, m_splitter))
    , m_side(new QStackedWidget(m_splitter))
    , m_panel(new PlanEntryPanel(practice, m_side))
    , m_reading(new QLabel(m_side))
{
    build();
    connectParts();
    retranslate();
    showSide();
}

PlanPage::~PlanPage()
{
    flush();
    m_practice.practice().plans().disconnect(this);
    // A field that loses the keyboard while the page goes must not find half a page.
    m_day->disconnect(this);
    m_list->disconnect(this);
    m_panel->disconnect(this);
}

void PlanPage::build()
{
    constexpr int headPadding = 12;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, headPadding, metrics::pageMargin, headPadding);
    head->setSpacing(headPadding);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_today);
    row->addWidget(m_hint);
    row->addStretch(1);
    head->addLayout(row);
    head->addWidget(m_messages);
    column->addLayout(head);
    column->addWidget(new Hairline(this));
    column->addWidget(m_splitter, 1);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_reading);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::hairline);
    m_day->setFixedWidth(dayWidth);
    m_dayLabel->setBuddy(m_day);
    setMuted(m_dayLabel);
    setMuted(m_hint);
    setTextRole(m_hint, TextRole::Small);
    makeLink(m_today);
    constexpr int padding = 3 * metrics::grid;
    m_reading->setContentsMargins(padding, padding, padding, padding);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_reading->setWordWrap(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reading->setAutoFillBackground(true);
    m_reading->setBackgroundRole(QPalette::Base);
}

void PlanPage::connectParts()
{
    connect(m_day, &QLineEdit::editingFinished, this, &PlanPage::takeDay);
    connect(m_today, &QPushButton::clicked, this, [this] {
        showDay(today());
        m_list->focusByKey();
    });
    connect(m_list, &PlanList::addRequested, this, &PlanPage::add);
    connect(m_list, &PlanList::entryRequested, this, &PlanPage::open);
    connect(m_list, &PlanList::removalRequested, this, &PlanPage::remove);
    connect(m_list, &PlanList::moveRequested, this, &PlanPage::move);
    connect(m_panel, &PlanEntryPanel::closed, this, &PlanPage::closePanel);
    connect(m_panel, &PlanEntryPanel::removalRequested, this, &PlanPage::remove);
    connect(m_panel, &PlanEntryPanel::saved, this, [this](PlanEntryId id) {
        load();
        closePanel();
        m_list->select(id);
    });
    connect(m_undo, &UndoOffer::undoing, this, &PlanPage::flush);
    connect(&m_practice.practice().plans(), &PlanRepository::changed, this, [this](ClientId client) {
        if (client == m_client)
            load();
    });
}

QDate PlanPage::today() const
{
    return ClientWords::today(m_practice.practice().clock());
}

QDate PlanPage::day() const
{
    return m_shown.isValid() ? m_shown : today();
}

void PlanPage::setClient(ClientId client)
{
    if (client == m_client) {
        load();
        return;
    }
    m_panel->setClient(client);
    m_client = client;
    m_messages->clear();
    showDay(today());
    if (m_panel->reopen())
        m_list->select(m_panel->entry());
    showSide();
}

void PlanPage::showDay(QDate day)
{
    const bool isToday = day == today();
    if (!isToday)
        m_panel->close();
    m_shown = isToday ? QDate() : day;
    m_day->setDate(day);
    m_list->setEditable(isToday);
    m_today->setHidden(isToday);
    m_hint->setHidden(isToday);
    m_reading->clear();
    load();
}

void PlanPage::takeDay()
{
    if (m_day->date().isValid() && m_day->date() != day())
        showDay(m_day->date());
    else if (!m_day->date().isValid())
        m_day->setDate(day());
}

void PlanPage::load()
{
    if (!m_client.isValid())
        return;
    const auto plan = m_practice.practice().plans().plan(m_client, day());
    if (!plan) {
        m_messages->showError(plan.error());
        return;
    }
    const PlanEntryId current = m_list->current();
    const int row = m_list->currentIndex().row();
    m_plan->setPlan(*plan);
    if (m_plan->rowOf(current) >= 0)
        m_list->select(current);
    else if (row >= 0)
        m_list->setCurrentIndex(m_plan->index(std::min(row, m_plan->rowCount() - 1)));
    m_panel->refresh();
    showSide();
}

void PlanPage::add(PlanGroup group)
{
    if (m_shown.isValid())
        return;
    m_panel->begin(group);
    showSide();
    // A widget that was hidden takes the keyboard only now.
    m_panel->form()->focusName();
}

void PlanPage::open(PlanEntryId id)
{
    m_list->select(id);
    if (!m_shown.isValid()) {
        m_panel->edit(id);
        showSide();
        return;
    }
    const int row = m_plan->rowOf(id);
    m_reading->setText(row < 0 ? QString() : PlanHistoryText::full(m_plan->rowAt(row).content));
    showSide();
}

void PlanPage::closePanel()
{
    m_panel->close();
    showSide();
}

void PlanPage::remove(PlanEntryId id)
{
    const auto removed = m_practice.planChanges().remove(m_client, id, today());
    report(removed);
    if (!removed)
        return;
    //: A behavior, program, intervention or reinforcer: the days before today keep it.
    m_undo->offer(tr("Taken out of the plan from today on. What the plan was on the days before stays."));
    m_list->focusByKey();
}

void PlanPage::move(PlanEntryId id, int step)
{
    const int row = m_plan->rowOf(id);
    if (row < 0)
        return;
    const PlanGroup group = m_plan->rowAt(row).group;
    QList<PlanEntryId> order = m_plan->entriesOf(group);
    const qsizetype from = order.indexOf(id);
    const qsizetype to = from + step;
    if (to < 0 || to >= order.size())
        return;
    order.move(from, to);
    // Those that are in the plan no longer keep their place behind.
    const auto all = m_practice.practice().plans().entries(m_client);
    if (!all)
        return report(Failure(all.error()));
    for (const PlanEntry &entry : *all) {
        if (entry.group() == group && !order.contains(entry.id))
            order.append(entry.id);
    }
    report(m_practice.planChanges().reorder(m_client, group, order));
    m_list->select(id);
}

void PlanPage::report(const Result<void> &done)
{
    if (!done)
        m_messages->showError(done.error());
}

void PlanPage::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool PlanPage::flush()
{
    return m_panel->flush();
}

void PlanPage::forget()
{
    m_panel->forget();
    m_client = {};
    m_plan->setPlan({});
    m_reading->clear();
    m_messages->clear();
    showSide();
}

void PlanPage::showSide()
{
    const bool reads = m_shown.isValid() && !m_reading->text().isEmpty();
    m_side->setCurrentWidget(m_shown.isValid() ? static_cast<QWidget *>(m_reading) : m_panel);
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_side->setHidden(!m_panel->isOpen() && !reads);
    arrange();
    // The keyboard goes on in the list, rather than wherever the next field is.
    if (hadFocus && m_side->isHidden())
        m_list->focusByKey();
}

void PlanPage::arrange()
{
    const bool narrow = width() < widthForBoth;
    m_list->setHidden(narrow && m_panel->isOpen());
    m_splitter->setSizes({listShare * width() / wholeShare, (wholeShare - listShare) * width() / wholeShare});
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanPage::retranslate()
{
    //: Before a day: shows the plan as it was then.
    m_dayLabel->setText(tr("Plan on"));
    m_day->setAccessibleName(tr("Plan on"));
    //: Shows the plan as it is now.
    m_today->setText(tr("Back to today"));
    m_hint->setText(tr("This is how the plan was on that day; it can only be read."));
    m_plan->retranslate();
    m_list->retranslate();
}

} // namespace bitacora
