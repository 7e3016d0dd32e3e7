#include "DeletionOffer.h"

#include "DeletedClient.h"

namespace bitacora {

DeletionOffer::DeletionOffer(OpenPractice &practice, MessageBar &messages, QObject *parent)
    : ClientOffer(practice, messages, parent)
{
}

void DeletionOffer::say(const Client &client, int sessionsThatStay)
{
    m_sessions = sessionsThatStay;
    offer(client);
}

QString DeletionOffer::sentence() const
{
    //: %1 is a client.
    QString sentence = tr("%1 was deleted.").arg(name());
    if (m_sessions > 0)
        //: After who was deleted; %1 is "Deleted Client".
        sentence += QChar(u' ') + tr("%Ln session(s) stay as “%1”.", nullptr, m_sessions).arg(deletedClientName());
    return sentence;
}

} // namespace bitacora
