// What SessionTimeline does with the panel that books, and with the foot of the session.

#include "BookingPanel.h"
#include "BookingRequest.h"
#include "EmptyState.h"
#include "MessageBar.h"
#include "SessionFilterBar.h"
#include "SessionFoot.h"
#include "SessionHistoryModel.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TimelineBooking.h"

#include <QMenu>
#include <QStackedWidget>

namespace bitacora {

void SessionTimeline::connectBooking()
{
    connect(m_empty, &EmptyState::activated, this, &SessionTimeline::actOnEmpty);
    connect(m_booking, &TimelineBooking::openChanged, this, &SessionTimeline::showSide);
    connect(m_booking, &TimelineBooking::booked, this, &SessionTimeline::showSession);
    connect(m_booking, &TimelineBooking::left, this, &SessionTimeline::focusList);
    connect(m_booking, &TimelineBooking::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_booking, &TimelineBooking::heightChanged, this, &SessionTimeline::arrange);
    m_booking->serve(m_panel, m_foot);
    connect(m_table, &SessionTable::menuOpening, this, [this](QMenu *menu) {
        // The foot stands behind the panel while somebody books.
        if (m_table->selectedSessions().size() == 1 && !m_booking->isOpen())
            m_foot->addActionsTo(menu);
    });
    connect(m_table, &SessionTable::opened, this, [this] {
        // Who opens a session wants to see it.
        m_booking->panel()->close();
        m_foot->endConfirming();
        m_panel->focusNotes();
    });
}

void SessionTimeline::actOnEmpty()
{
    if (m_history->allStatistics().total() == 0)
        newSession();
    else
        m_filterBar->clearAll();
}

void SessionTimeline::newSession()
{
    BookingRequest request;
    request.client = m_history->filter().client;
    m_booking->begin(request);
}

void SessionTimeline::showSide()
{
    const bool booking = m_booking->isOpen();
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_side->setCurrentIndex(booking ? m_side->indexOf(m_booking->panel()) : 0);
    arrange();
    showEmpty();
    if (!booking && hadFocus)
        focusList();
}

} // namespace bitacora
