#include "ReviewPage.h"

#include "BookingPanel.h"
#include "BookingRequest.h"
#include "EmptyState.h"
#include "Hairline.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "ReviewList.h"
#include "ReviewModel.h"
#include "ReviewRepository.h"
#include "SeenMisses.h"
#include "SelectionBar.h"
#include "StatusMenu.h"
#include "TextRole.h"
#include "TimelineBooking.h"
#include "UndoOffer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Below this width a booking takes the place of the list rather than standing beside it.
constexpr int narrowWidth = 900;
constexpr int panelWidth = 360;
const QString draftName = u"booking.review"_s;

} // namespace

ReviewPage::ReviewPage(OpenPractice &practice, ReviewModel &review, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_review(review)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_booked(new MessageBar(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(m_splitter))
    , m_list(new ReviewList(review, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_selectionBar(new SelectionBar(this))
    , m_booking(new TimelineBooking(practice, m_booked, m_splitter))
    , m_undo(new UndoOffer(practice.changes(), *m_booked, this))
{
    build();
    connectParts();
    retranslate();
    // Its own name: other pages keep the draft of their panel, too.
    m_booking->setPlace(std::nullopt, draftName);
    showSide();
    showCount();
}

void ReviewPage::build()
{
    constexpr int headPadding = 20;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, headPadding, metrics::pageMargin, 2 * metrics::grid);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    column->addLayout(head);
    for (MessageBar *messages : {m_messages, m_booked}) {
        auto *bar = new QHBoxLayout;
        bar->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
        bar->addWidget(messages);
        column->addLayout(bar);
    }
    column->addWidget(new Hairline(this));
    column->addWidget(m_splitter, 1);
    column->addWidget(m_selectionBar);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_booking->panel());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(metrics::hairline);
    m_selectionBar->menu()->offer({SessionStatus::Completed, SessionStatus::NoShow, SessionStatus::Cancelled});
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_summary, TextRole::Small);
    setMuted(m_summary);
}

void ReviewPage::connectParts()
{
    connect(&m_review, &ReviewModel::countChanged, this, &ReviewPage::showCount);
    connect(&m_review, &ReviewModel::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_list, &ReviewList::actionRequested, this, &ReviewPage::act);
    connect(m_list, &ReviewList::statusRequested, this, &ReviewPage::setStatus);
    connect(m_list, &ReviewList::seenRequested, this, &ReviewPage::markSeen);
    connect(m_list, &ReviewList::clientRequested, this, &ReviewPage::clientRequested);
    connect(m_list, &ReviewList::selectionMoved, this,
            [this] { m_selectionBar->setCount(int(m_list->selectedSessions().size())); });
    connect(m_selectionBar, &SelectionBar::statusChosen, this,
            [this](SessionStatus status) { setStatus(m_list->selectedSessions(), status); });
    connect(m_booking, &TimelineBooking::openChanged, this, &ReviewPage::showSide);
    connect(m_booking, &TimelineBooking::confirmationRequested, this, &ReviewPage::confirmationRequested);
    connect(m_booking, &TimelineBooking::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_undo, &UndoOffer::undone, this, &ReviewPage::focusList);
}

void ReviewPage::act(const ReviewRow &row)
{
    switch (row.section) {
    case ReviewSection::NotSeen:
    case ReviewSection::WithoutUpcoming:
        return bookFollowUp(*row.client());
    case ReviewSection::OftenMissed:
        Q_EMIT clientRequested(*row.client());
        return;
    case ReviewSection::WithoutNote:
        Q_EMIT noteRequested(row.client(), row.session());
        return;
    case ReviewSection::NotesUnsigned:
        Q_EMIT sessionNoteRequested(row.session());
        return;
    case ReviewSection::Unsettled:
        return;
    }
}

void ReviewPage::bookFollowUp(ClientId client)
{
    BookingRequest request;
    request.client = client;
    // Whoever never came has no rhythm yet.
    if (const auto last = lastSessionOf(m_practice.practice(), client)) {
        request.kind = BookingRequest::Kind::FollowUp;
        request.source = last->id;
    }
    m_booking->begin(request);
}

void ReviewPage::setStatus(const QList<SessionId> &sessions, SessionStatus status)
{
    if (sessions.isEmpty())
        return;
    if (const auto done = m_practice.sessionChanges().setStatus(sessions, status); !done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->clear();
    //: What was done: %1 is the status that the sessions have now.
    m_undo->offer(
        tr("%Ln session(s) set to “%1”.", nullptr, int(sessions.size())).arg(SessionStatusText::name(status)));
    focusList();
}

void ReviewPage::markSeen(ClientId client, const QString &name)
{
    Practice &practice = m_practice.practice();
    const auto misses = practice.review().missesOf(client, practice.settings().reviewThresholds());
    const auto done =
        misses ? m_practice.settingsChanges().setSeenMisses({client, *misses}) : Result<void>(Failure(misses.error()));
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->clear();
    //: After a client who often cancels was put away in the review; %1 is the client.
    m_undo->offer(tr("%1 stays out of the review until another session is cancelled or missed.").arg(name));
    focusList();
}

void ReviewPage::focusList()
{
    if (m_booking->isOpen() && m_stack->isHidden()) {
        m_booking->panel()->focusFirst();
        return;
    }
    if (m_stack->currentWidget() == m_list)
        m_list->focusByKey();
    else
        setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::newSession()
{
    m_booking->begin({});
}

bool ReviewPage::flush()
{
    return m_booking->panel()->flush();
}

void ReviewPage::showCount()
{
    const int count = m_review.count();
    const bool hadFocus = m_list->hasFocus() || hasFocus();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (hadFocus)
        focusList();
    m_summary->setText(count > 0 ? tr("%Ln thing(s) to look at", nullptr, count) : tr("Nothing to look at"));
}

void ReviewPage::showSide()
{
    const bool isOpen = m_booking->isOpen();
    const bool hadFocus = m_booking->panel()->isAncestorOf(focusWidget());
    m_booking->panel()->setVisible(isOpen);
    arrange();
    if (!isOpen && hadFocus)
        focusList();
}

void ReviewPage::arrange()
{
    const bool narrow = width() < narrowWidth;
    m_stack->setHidden(narrow && m_booking->isOpen());
    m_splitter->setSizes({m_splitter->width() - panelWidth, panelWidth});
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_review.setWatched(true);
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_review.setWatched(false);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewPage::retranslate()
{
    //: The page of what is worth a look now and then.
    m_title->setText(tr("Review"));
    setAccessibleName(m_title->text());
    m_empty->setTitle(tr("Nothing is left to do"));
    m_empty->setText(tr("Every past session has its status and its note, and every client has a session to come."));
    m_review.retranslate();
    m_list->retranslate();
    showCount();
}

} // namespace bitacora
