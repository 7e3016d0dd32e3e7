// How ClientPage puts its client's record on hold, and lifts the hold.

#include "ClientHead.h"
#include "ClientHolding.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "HoldPanel.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "RetentionRepository.h"

namespace bitacora {

void ClientPage::connectHold()
{
    connect(m_head, &ClientHead::holdRequested, this, &ClientPage::changeHold);
    connect(m_holding, &ClientHolding::undoing, this, &ClientPage::flush);
    connect(m_hold, &HoldPanel::placed, this, [this](ClientId id) {
        focusTab();
        if (const auto client = m_practice.practice().clients().find(id))
            m_holding->sayPlaced(*client);
    });
    connect(m_hold, &HoldPanel::closed, this, &ClientPage::focusTab);
    connect(&m_practice.practice().retention(), &RetentionRepository::holdChanged, this, &ClientPage::load);
}

bool ClientPage::isOnHold() const
{
    return m_practice.practice().retention().hold(m_client).value_or(std::nullopt).has_value();
}

void ClientPage::changeHold()
{
    const auto client = m_practice.practice().clients().find(m_client);
    if (!client)
        return m_messages->showError(client.error());
    m_messages->clear();
    endDeletion();
    if (isOnHold())
        m_holding->lift(*client);
    else
        m_hold->open(*client);
}

} // namespace bitacora
