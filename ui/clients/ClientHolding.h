#pragma once

#include "ClientOffer.h"

namespace bitacora {

/// Says that a client's record was put on hold, lifts holds, and offers to undo either.
class ClientHolding : public ClientOffer
{
    Q_OBJECT

public:
    /// The bar is the page's, and outlives this.
    ClientHolding(OpenPractice &practice, MessageBar &messages, QObject *parent);

    /// After the hold was placed.
    void sayPlaced(const Client &client);
    void lift(const Client &client);

protected:
    [[nodiscard]] QString sentence() const override;

private:
    OpenPractice &m_practice;
    MessageBar &m_messages;
    bool m_isPlaced = false;
};

} // namespace bitacora
