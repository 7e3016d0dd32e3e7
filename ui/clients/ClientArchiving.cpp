#include "ClientArchiving.h"

#include "MessageBar.h"
#include "OpenPractice.h"

#include <utility>

namespace bitacora {

ClientArchiving::ClientArchiving(OpenPractice &practice, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_messages(messages)
{
    connect(&m_messages, &MessageBar::actionTriggered, this, &ClientArchiving::undo);
    // An undo takes back what was done last: after anything else it would take back that.
    connect(&m_practice.changes(), &ChangeStack::changed, this, &ClientArchiving::withdraw);
}

void ClientArchiving::setState(const Client &client, ClientState state)
{
    withdraw();
    // Taken first: the change takes the client out of the list that it may stand in.
    m_client = client.id;
    m_name = client.name;
    m_state = state;
    if (const auto done = m_practice.clientChanges().setState(m_client, state); done)
        offer();
    else
        m_messages.showError(done.error());
}

void ClientArchiving::offer()
{
    m_offered = true;
    //: %1 is a client.
    m_messages.showInfo(m_state == ClientState::Archived ? tr("%1 was archived.").arg(m_name)
                                                         //: %1 is a client who was archived and is active again.
                                                         : tr("%1 was restored.").arg(m_name));
    m_messages.setAction(tr("Undo"));
}

void ClientArchiving::withdraw()
{
    // What another message says in the same bar is not ours to take away.
    if (std::exchange(m_offered, false) && m_messages.kind() == MessageBar::Kind::Info)
        m_messages.clear();
}

void ClientArchiving::undo()
{
    if (!m_offered)
        return;
    withdraw();
    m_practice.changes().undo();
    Q_EMIT undone(m_client);
}

void ClientArchiving::retranslate()
{
    if (m_offered && !m_messages.isHidden())
        offer();
}

} // namespace bitacora
