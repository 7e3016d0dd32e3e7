#include "ClientChooser.h"

#include "ClientListModel.h"
#include "Practice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace bitacora {

namespace {

/// So many fit below the field; who is not among them is found by one letter more.
constexpr int mostOffers = 7;
constexpr int clientRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

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
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostOffers + 1);
    m_completer->popup()->setObjectName(QStringLiteral("offers"));
    setMaxLength(maxClientNameLength);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ClientChooser::take);
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
    QStringList names;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        names.append(m_offers->item(row)->text());
    return names;
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
    m_offers->clear();
    const QString typed = text().simplified();
    if (typed.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    for (int row = 0; row < std::min(m_clients->rowCount(), mostOffers); ++row) {
        const Client &client = m_clients->clientAt(row).client;
        auto *item = new QStandardItem(offerText(client));
        item->setData(client.id.value, clientRole);
        item->setData(client.name, nameRole);
        m_offers->appendRow(item);
    }
    //: %1 is a name that was typed: adds a client of that name.
    auto *add = new QStandardItem(tr("Add “%1” as a new client").arg(typed));
    add->setData(typed, nameRole);
    m_offers->appendRow(add);
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ClientChooser::take(const QModelIndex &index)
{
    setText(index.data(nameRole).toString());
    const ClientId id {index.data(clientRole).toLongLong()};
    if (id.isValid())
        setChoice(id, false);
    else
        setChoice(std::nullopt, true);
}

bool ClientChooser::takeMarked()
{
    QAbstractItemView *list = m_completer->popup();
    if (!list->isVisible() || m_completer->completionModel()->rowCount() == 0)
        return false;
    const QModelIndex marked = list->currentIndex();
    // What is copied out of the list stays when the list goes.
    take(marked.isValid() ? marked : m_completer->completionModel()->index(0, 0));
    list->hide();
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
