#include "ClientOffer.h"

#include "OpenPractice.h"
#include "UndoOffer.h"

namespace bitacora {

ClientOffer::ClientOffer(OpenPractice &practice, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_offer(new UndoOffer(practice.changes(), messages, this))
{
    connect(m_offer, &UndoOffer::undoing, this, &ClientOffer::undoing);
    connect(m_offer, &UndoOffer::undone, this, [this] { Q_EMIT undone(m_client); });
}

void ClientOffer::offer(const Client &client)
{
    m_client = client.id;
    m_name = client.name;
    m_offer->offer(sentence());
}

void ClientOffer::withdraw()
{
    m_offer->withdraw();
}

void ClientOffer::retranslate()
{
    if (m_offer->isOffered())
        m_offer->offer(sentence());
}

} // namespace bitacora
