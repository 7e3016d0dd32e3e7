#include "ClientsPage.h"

#include "AddClientPanel.h"
#include "Buttons.h"
#include "ClientArchiving.h"
#include "ClientCardGeometry.h"
#include "ClientCardView.h"
#include "ClientListModel.h"
#include "ClientRepository.h"
#include "DateWords.h"
#include "DeletionOffer.h"
#include "EmptyState.h"
#include "FiguresRow.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PassingTime.h"
#include "PracticeSettingsRepository.h"
#include "SearchField.h"
#include "SegmentedControl.h"
#include "SessionRepository.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int searchWidth = 280;
constexpr int searchMinimumWidth = 160;
/// The search grows to its width before anything else does.
constexpr int searchStretch = 100;
/// In a narrower page the day leaves its room to the search.
constexpr int widthWithDay = 840;

} // namespace

ClientsPage::ClientsPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_clients(new ClientListModel(practice.practice().clients(), practice.practice().sessions(), this))
    , m_time(new PassingTime(practice.practice().sessions(), practice.practice().clock(), this))
    , m_title(new QLabel(this))
    , m_date(new QLabel(this))
    , m_search(new SearchField(this))
    , m_state(new SegmentedControl(this))
    , m_addButton(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_archiving(new ClientArchiving(practice, *m_messages, this))
    , m_deletion(new DeletionOffer(practice, *m_messages, this))
    , m_figures(new FiguresRow(practice.practice(), this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new ClientCardView(*m_clients, practice.practice().clock(), m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_add(new AddClientPanel(practice, m_stack))
{
    build();
    connectParts();
    m_clients->setState(ClientState::Active);
    retranslate();
    showCounts();
    if (m_add->wasOpen())
        addClient();
}

void ClientsPage::build()
{
    constexpr int headPadding = 20;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, headPadding, 0, 0);
    column->setSpacing(2 * metrics::grid);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(0, 0, metrics::pageMargin, 0);
    upper->setSpacing(2 * metrics::grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * metrics::grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_date);
    head->addLayout(words);
    head->addStretch(1);
    head->addWidget(m_search, searchStretch, Qt::AlignTop);
    head->addWidget(m_state, 0, Qt::AlignTop);
    head->addWidget(m_addButton, 0, Qt::AlignTop);
    upper->addLayout(head);
    upper->addWidget(m_messages);
    upper->addWidget(m_figures);
    column->addLayout(upper);
    // The gap right of the last card is a part of its cell, and the scroll bar stands outside of the cards.
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_add);
    m_search->setMinimumWidth(searchMinimumWidth);
    m_search->setMaximumWidth(searchWidth);
    m_search->setShortcutHint(QKeySequence::Find);
    m_state->addSegment(QString());
    m_state->addSegment(QString());
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_date, TextRole::Small);
    setMuted(m_date);
    makePrimary(m_addButton);
}

void ClientsPage::connectParts()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ClientsPage::focusSearch);
    connect(m_search, &SearchField::searchChanged, m_clients, &ClientListModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, &ClientsPage::takeSearch);
    connect(m_search, &SearchField::leftDownwards, this, &ClientsPage::focusCards);
    connect(m_state, &SegmentedControl::currentChanged, this, [this](int segment) {
        m_clients->setState(segment == 0 ? ClientState::Active : ClientState::Archived);
        closeForm();
    });
    connect(m_addButton, &QPushButton::clicked, this, &ClientsPage::addClient);
    connect(m_clients, &ClientListModel::countsChanged, this, &ClientsPage::showCounts);
    connect(m_clients, &QAbstractItemModel::modelReset, this, &ClientsPage::showCounts);
    connect(m_clients, &ClientListModel::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_figures, &FiguresRow::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_cards, &ClientCardView::sessionsRequested, this, &ClientsPage::clientChosen);
    connect(m_cards, &ClientCardView::detailsRequested, this, &ClientsPage::detailsRequested);
    connect(m_cards, &ClientCardView::stateRequested, this, &ClientsPage::setClientState);
    connect(m_cards, &ClientCardView::deletionRequested, this, &ClientsPage::deletionRequested);
    connect(m_archiving, &ClientArchiving::undoing, this, &ClientsPage::flush);
    connect(m_deletion, &DeletionOffer::undoing, this, &ClientsPage::flush);
    connect(m_deletion, &DeletionOffer::undone, this, &ClientsPage::showCard);
    connect(m_archiving, &ClientArchiving::undone, this, [this](ClientId client) {
        m_cards->selectClient(client);
        focusCards();
    });
    connect(m_time, &PassingTime::sessionsBegan, m_clients, &ClientListModel::followTime);
    connect(m_time, &PassingTime::sessionsBegan, m_figures, &FiguresRow::refreshSoon);
    connect(m_time, &PassingTime::dayPassed, m_figures, &FiguresRow::refreshSoon);
    connect(m_time, &PassingTime::dayPassed, this, &ClientsPage::showDay);
    connect(m_time, &PassingTime::failed, this, [this](const Error &error) { m_messages->showError(error); });
    const PracticeSettingsRepository &settings = m_practice.practice().settings();
    const auto takeWeeks = [this, &settings] { m_cards->setWeeksUnseen(settings.reviewThresholds().weeksNotSeen); };
    connect(&settings, &PracticeSettingsRepository::reviewThresholdsChanged, m_cards, takeWeeks);
    takeWeeks();
    connect(m_empty, &EmptyState::activated, this, &ClientsPage::act);
    connect(m_empty, &EmptyState::otherActivated, this, &ClientsPage::importRequested);
    connect(m_add, &AddClientPanel::closed, this, &ClientsPage::closeForm);
    connect(m_add, &AddClientPanel::added, this, [this](ClientId client) {
        m_state->setCurrent(0);
        m_search->clear();
        m_clients->setSearch({});
        closeForm();
        m_cards->selectClient(client);
    });
}

void ClientsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsPage::focusCards()
{
    if (isAdding()) {
        m_add->begin();
        return;
    }
    if (m_stack->currentWidget() == m_empty) {
        m_empty->takeFocus(m_search);
        return;
    }
    if (!m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_clients->index(0));
    m_cards->setFocus(Qt::ShortcutFocusReason);
}

void ClientsPage::takeSearch()
{
    // Where nothing is found, one goes on typing.
    if (m_clients->rowCount() > 0)
        focusCards();
    // One client alone was meant by what was typed.
    if (!m_clients->search().isEmpty() && m_clients->rowCount() == 1)
        Q_EMIT clientChosen(m_clients->clientAt(0).client.id);
}

void ClientsPage::addClient()
{
    m_stack->setCurrentWidget(m_add);
    m_figures->hide();
    m_addButton->hide();
    m_add->begin();
}

bool ClientsPage::isAdding() const
{
    return m_stack->currentWidget() == m_add;
}

bool ClientsPage::flush()
{
    return m_add->flush();
}

void ClientsPage::closeForm()
{
    if (!isAdding())
        return;
    m_add->end();
    m_stack->setCurrentWidget(m_cards);
    showCounts();
    focusCards();
}

void ClientsPage::offerUndo(const Client &deleted, int sessionsThatStay)
{
    m_deletion->say(deleted, sessionsThatStay);
}

void ClientsPage::showCard(ClientId client)
{
    const auto found = m_practice.practice().clients().find(client);
    if (!found)
        return;
    showState(found->state);
    if (!m_cards->selectClient(client)) {
        m_search->clear();
        m_clients->setSearch({});
        m_cards->selectClient(client);
    }
    focusCards();
}

void ClientsPage::showState(ClientState state)
{
    m_state->setCurrent(state == ClientState::Active ? 0 : 1);
    focusCards();
}

void ClientsPage::setClientState(ClientId client, ClientState state)
{
    m_archiving->setState(m_clients->clientAt(m_clients->rowOf(client)).client, state);
}

void ClientsPage::showCounts()
{
    if (m_clients->state() == ClientState::Active)
        m_figures->setClients(m_clients->totalCount());
    const bool empty = m_clients->rowCount() == 0;
    const bool nothingAtAll =
        m_clients->totalCount() == 0 && m_clients->state() == ClientState::Active && !hasArchived();
    m_figures->setVisible(!isAdding() && !nothingAtAll);
    m_addButton->setVisible(!isAdding());
    if (isAdding())
        return;
    describeEmpty();
    // Before the focus could be in what goes.
    const bool hadFocus = empty && m_cards->hasFocus();
    if (hadFocus)
        m_search->setFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_cards);
    if (hadFocus)
        m_empty->takeFocus(m_search);
}

bool ClientsPage::hasArchived() const
{
    const auto archived = m_practice.practice().clients().summaries(ClientState::Archived);
    return archived && !archived->isEmpty();
}

void ClientsPage::describeEmpty()
{
    m_empty->setOtherAction({});
    if (!m_clients->search().isEmpty() && m_clients->totalCount() > 0) {
        m_empty->setTitle(tr("No client matches the search"));
        m_empty->setText(tr("It looks at names, e-mail addresses and phone numbers."));
        m_empty->setAction(tr("Clear the search"));
    } else if (m_clients->state() == ClientState::Archived) {
        m_empty->setTitle(tr("No archived clients"));
        m_empty->setText(tr("Clients who come no more can be archived; they keep their sessions and notes."));
        m_empty->setAction({});
    } else if (hasArchived()) {
        m_empty->setTitle(tr("All your clients are archived"));
        m_empty->setText(tr("They keep their sessions and notes, and can be restored at any time."));
        m_empty->setAction(tr("Show the archived clients"));
    } else {
        m_empty->setTitle(tr("Your clients will stand here"));
        m_empty->setText(tr("Only a name is needed to begin."));
        m_empty->setAction(tr("Add your first client"));
        //: Leads to the import of clients from a file.
        m_empty->setOtherAction(tr("Import clients from a file"));
    }
}

void ClientsPage::act()
{
    // A search that finds nothing among no clients at all is not what stands in the way.
    if (!m_clients->search().isEmpty() && m_clients->totalCount() > 0) {
        m_search->setSearch({});
        m_clients->setSearch({});
        focusSearch();
    } else if (hasArchived()) {
        m_state->setCurrent(1);
        focusCards();
    } else {
        addClient();
    }
}

void ClientsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_time->setWatched(true);
}

void ClientsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_time->setWatched(false);
}

void ClientsPage::showDay()
{
    m_date->setText(DateWords::longDay(m_time->day()));
    // "Today" on a card is another day.
    m_cards->viewport()->update();
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_date->setVisible(width() >= widthWithDay);
}

void ClientsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientsPage::retranslate()
{
    m_title->setText(tr("Clients"));
    showDay();
    m_search->setPlaceholderText(tr("Name, e-mail or phone"));
    m_search->setAccessibleName(tr("Search clients"));
    //: Clients who come.
    m_state->setText(0, tr("Active"));
    //: Clients who come no more.
    m_state->setText(1, tr("Archived"));
    m_state->setAccessibleName(tr("Which clients"));
    m_addButton->setText(tr("Add client"));
    m_archiving->retranslate();
    m_deletion->retranslate();
    m_clients->retranslate();
    m_cards->retranslate();
    describeEmpty();
}

} // namespace bitacora
