#pragma once

#include "ClientOffer.h"

namespace bitacora {

/// Says that a client was deleted and what stays, and offers to undo it.
class DeletionOffer : public ClientOffer
{
    Q_OBJECT

public:
    /// The bar is the page's, and outlives this.
    DeletionOffer(OpenPractice &practice, MessageBar &messages, QObject *parent);

    /// After the client was deleted.
    void say(const Client &client, int sessionsThatStay);

protected:
    [[nodiscard]] QString sentence() const override;

private:
    int m_sessions = 0;
};

} // namespace bitacora
