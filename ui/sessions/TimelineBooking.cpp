#include "TimelineBooking.h"

#include "BookingPanel.h"
#include "MessageBar.h"
#include "OpenPractice.h"

#include <utility>

namespace bitacora {

TimelineBooking::TimelineBooking(OpenPractice &practice, MessageBar *bar, QWidget *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_bar(bar)
    , m_panel(new BookingPanel(practice, parent))
{
    connect(m_panel, &BookingPanel::booked, this, &TimelineBooking::finish);
    connect(m_panel, &BookingPanel::closed, this, &TimelineBooking::putAway);
    connect(m_bar, &MessageBar::actionTriggered, this, &TimelineBooking::act);
    connect(m_bar, &MessageBar::closed, this, [this] { m_offer = Offer::None; });
    // The button must not take back what was done since.
    connect(&m_practice.changes(), &ChangeStack::changed, this, &TimelineBooking::forgetUndo);
}

void TimelineBooking::setPlace(std::optional<ClientId> client, const QString &name)
{
    m_bar->clear();
    m_offer = Offer::None;
    m_panel->setPlace(client, name);
    Q_EMIT openChanged();
    if (m_panel->canResume())
        offerResume();
}

bool TimelineBooking::isOpen() const
{
    return m_panel->isOpen();
}

void TimelineBooking::begin(const BookingRequest &request)
{
    m_bar->clear();
    m_offer = Offer::None;
    // One that is being typed is gone on with.
    if (m_panel->isOpen() && (m_panel->isTyped() || m_panel->request() == request)) {
        m_panel->focusFirst();
        return;
    }
    m_panel->begin(request);
    Q_EMIT openChanged();
    m_panel->focusFirst();
}

void TimelineBooking::finish(SessionId session, const QString &sentence)
{
    Q_EMIT openChanged();
    Q_EMIT booked(session);
    offerUndo(sentence);
}

Result<bool> TimelineBooking::cancel(SessionId session, const QString &reason)
{
    bool isStep = false;
    const auto watch = connect(&m_practice.changes(), &ChangeStack::changed, this, [&isStep] { isStep = true; });
    const auto cancelled = m_practice.sessionChanges().cancel({session}, reason);
    disconnect(watch);
    if (!cancelled)
        return Failure(cancelled.error());
    return isStep;
}

void TimelineBooking::offerUndo(const QString &sentence)
{
    m_bar->showInfo(sentence);
    m_bar->setAction(tr("Undo"));
    m_offer = Offer::Undo;
}

void TimelineBooking::putAway(bool typed)
{
    Q_EMIT openChanged();
    if (typed)
        offerResume();
}

void TimelineBooking::offerResume()
{
    m_bar->showInfo(tr("Nothing was booked. What you typed is still here."));
    //: Goes on with a booking that was closed.
    m_bar->setAction(tr("Resume"));
    m_offer = Offer::Resume;
}

void TimelineBooking::act()
{
    // What is being typed is a change of its own; with it the offer is gone.
    if (m_offer == Offer::Undo)
        Q_EMIT undoing();
    const Offer offer = std::exchange(m_offer, Offer::None);
    m_bar->clear();
    if (offer == Offer::Undo) {
        m_practice.changes().undo();
    } else if (offer == Offer::Resume) {
        m_panel->resume();
        Q_EMIT openChanged();
        m_panel->focusFirst();
    }
}

void TimelineBooking::forgetUndo()
{
    if (m_offer != Offer::Undo)
        return;
    m_offer = Offer::None;
    m_bar->clear();
}

} // namespace bitacora
