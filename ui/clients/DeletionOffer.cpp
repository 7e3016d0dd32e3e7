#include "DeletionOffer.h"

#include "DeletedClient.h"
#include "OpenPractice.h"
#include "UndoOffer.h"

namespace bitacora {

DeletionOffer::DeletionOffer(OpenPractice &practice, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_offer(new UndoOffer(practice.changes(), messages, this))
{
    connect(m_offer, &UndoOffer::undoing, this, &DeletionOffer::undoing);
    connect(m_offer, &UndoOffer::undone, this, [this] { Q_EMIT undone(m_client); });
}

void DeletionOffer::offer(const Client &client, int sessionsThatStay)
{
    m_client = client.id;
    m_name = client.name;
    m_sessions = sessionsThatStay;
    say();
}

void DeletionOffer::say()
{
    //: %1 is a client.
    QString sentence = tr("%1 was deleted.").arg(m_name);
    if (m_sessions > 0)
        //: After who was deleted; %1 is "Deleted Client".
        sentence += QChar(u' ') + tr("%Ln session(s) stay as “%1”.", nullptr, m_sessions).arg(deletedClientName());
    m_offer->offer(sentence);
}

void DeletionOffer::retranslate()
{
    if (m_offer->isOffered())
        say();
}

} // namespace bitacora
