#include "ClientChooser.h"

#include "ClientListModel.h"
#include "OfferList.h"
#include "Practice.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace bitacora {

namespace {

/// So many fit below the field; who is not among them is found by one letter more.
constexpr int mostOffers = 7;

/// The name with what tells two of the same name apart.
QString offerText(const Client &client)
{
    const QString detail = !client.phone.isEmpty() ? client.phone : client.email;
    return detail.isEmpty() ? client.name : client.name + QStringLiteral(" · ") + detail;
}

} // namespace

ClientChooser::ClientChooser(const Practice &practice, QWidget *parent)
    : QLineEdit(parent)
    , m_practice(practice)
    , m_list(new OfferList(this, mostOffers + 1))
{
    setMaxLength(maxClientNameLength);
    connect(m_list, &OfferList::chosen, this, &ClientChooser::take);
    connect(this, &QLineEdit::textEdited, this, &ClientChooser::search);
}

ClientChooser::~ClientChooser() = default;

void ClientChooser::setClient(const Client &client)
{
    setText(client.name);
    setChoice(client.id, false);
}

void ClientChooser::setNewName(const QString &name)
{
    setText(name);
    setChoice(std::nullopt, true);
}

void ClientChooser::clearChoice()
{
    clear();
    setChoice(std::nullopt, false);
}

void ClientChooser::setChoice(std::optional<ClientId> client, bool isNew)
{
    if (client == m_client && isNew == m_isNew)
        return;
    m_client = client;
    m_isNew = isNew;
    Q_EMIT choiceChanged();
}

QStringList ClientChooser::offered() const
{
    return m_list->offers();
}

void ClientChooser::search(const QString &words)
{
    setChoice(std::nullopt, false);
    if (!m_clients) {
        m_clients = std::make_unique<ClientListModel>(m_practice.clients(), m_practice.sessions());
        m_clients->setState(ClientState::Active);
    }
    m_clients->setSearch(words.simplified());
    offer();
}

void ClientChooser::offer()
{
    m_offered.clear();
    QStringList names;
    const QString typed = text().simplified();
    if (typed.isEmpty()) {
        m_list->setOffers({});
        return m_list->close();
    }
    for (int row = 0; row < std::min(m_clients->rowCount(), mostOffers); ++row) {
        const Client &client = m_clients->clientAt(row).client;
        m_offered.append({client.name, client.id});
        names.append(offerText(client));
    }
    m_offered.append({typed, std::nullopt});
    //: %1 is a name that was typed: adds a client of that name.
    names.append(tr("Add “%1” as a new client").arg(typed));
    m_list->setOffers(names);
    m_list->open();
}

void ClientChooser::take(int row)
{
    const Offer offer = m_offered.value(row);
    setText(offer.name);
    setChoice(offer.client, !offer.client);
}

bool ClientChooser::takeMarked()
{
    if (!m_list->isOpen())
        return false;
    take(std::max(0, m_list->marked()));
    m_list->close();
    return true;
}

void ClientChooser::takeExactName()
{
    if (isChosen() || text().trimmed().isEmpty())
        return;
    const auto found = m_practice.clients().findByName(text().simplified());
    if (!found)
        return;
    const auto isActive = [](const Client &client) { return client.state == ClientState::Active; };
    if (std::count_if(found->begin(), found->end(), isActive) == 1)
        setClient(*std::find_if(found->begin(), found->end(), isActive));
}

bool ClientChooser::event(QEvent *event)
{
    // The list hands every key over before it acts itself.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab) {
            takeMarked();
        } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && takeMarked()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ClientChooser::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        takeExactName();
}

void ClientChooser::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_clients)
        m_clients->retranslate();
}

} // namespace bitacora
