#include "ClientArchiving.h"

#include "MessageBar.h"
#include "OpenPractice.h"
#include "UndoOffer.h"

namespace bitacora {

ClientArchiving::ClientArchiving(OpenPractice &practice, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_messages(messages)
    , m_offer(new UndoOffer(practice.changes(), messages, this))
{
    connect(m_offer, &UndoOffer::undoing, this, &ClientArchiving::undoing);
    connect(m_offer, &UndoOffer::undone, this, [this] { Q_EMIT undone(m_client); });
}

void ClientArchiving::setState(const Client &client, ClientState state)
{
    withdraw();
    // Taken first: the change takes the client out of the list that it may stand in.
    m_client = client.id;
    m_name = client.name;
    m_state = state;
    if (const auto done = m_practice.clientChanges().setState(m_client, state); done)
        say();
    else
        m_messages.showError(done.error());
}

void ClientArchiving::say()
{
    //: %1 is a client.
    m_offer->offer(m_state == ClientState::Archived ? tr("%1 was archived.").arg(m_name)
                                                    //: %1 is a client who was archived and is active again.
                                                    : tr("%1 was restored.").arg(m_name));
}

void ClientArchiving::withdraw()
{
    m_offer->withdraw();
}

void ClientArchiving::retranslate()
{
    if (m_offer->isOffered())
        say();
}

} // namespace bitacora
