#pragma once

#include "ClientOffer.h"

namespace bitacora {

/// Archives and restores clients, says so, and offers to undo it.
class ClientArchiving : public ClientOffer
{
    Q_OBJECT

public:
    /// The bar is the page's, and outlives this.
    ClientArchiving(OpenPractice &practice, MessageBar &messages, QObject *parent);

    void setState(const Client &client, ClientState state);

protected:
    [[nodiscard]] QString sentence() const override;

private:
    OpenPractice &m_practice;
    MessageBar &m_messages;
    ClientState m_state = ClientState::Active;
};

} // namespace bitacora
