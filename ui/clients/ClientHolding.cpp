#include "ClientHolding.h"

#include "MessageBar.h"
#include "OpenPractice.h"

namespace bitacora {

ClientHolding::ClientHolding(OpenPractice &practice, MessageBar &messages, QObject *parent)
    : ClientOffer(practice, messages, parent)
    , m_practice(practice)
    , m_messages(messages)
{
}

void ClientHolding::sayPlaced(const Client &client)
{
    withdraw();
    m_isPlaced = true;
    offer(client);
}

void ClientHolding::lift(const Client &client)
{
    withdraw();
    m_isPlaced = false;
    if (const auto done = m_practice.retentionChanges().liftHold(client.id); done)
        offer(client);
    else
        m_messages.showError(done.error());
}

QString ClientHolding::sentence() const
{
    //: %1 is a client, whose record may not be deleted or destroyed from now on.
    return m_isPlaced ? tr("The record of %1 is on hold.").arg(name())
                      //: %1 is a client, whose record may be deleted or destroyed again.
                      : tr("The hold on the record of %1 was lifted.").arg(name());
}

} // namespace bitacora
