#include "ClientArchiving.h"

#include "MessageBar.h"
#include "OpenPractice.h"

namespace bitacora {

ClientArchiving::ClientArchiving(OpenPractice &practice, MessageBar &messages, QObject *parent)
    : ClientOffer(practice, messages, parent)
    , m_practice(practice)
    , m_messages(messages)
{
}

void ClientArchiving::setState(const Client &client, ClientState state)
{
    withdraw();
    // A copy: the change takes the client out of the list that it may stand in.
    const Client before = client;
    m_state = state;
    if (const auto done = m_practice.clientChanges().setState(before.id, state); done)
        offer(before);
    else
        m_messages.showError(done.error());
}

QString ClientArchiving::sentence() const
{
    //: %1 is a client.
    return m_state == ClientState::Archived ? tr("%1 was archived.").arg(name())
                                            //: %1 is a client who was archived and is active again.
                                            : tr("%1 was restored.").arg(name());
}

} // namespace bitacora
