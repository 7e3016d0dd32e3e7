#pragma once

#include "Client.h"

#include <QObject>

namespace bitacora {

class MessageBar;
class OpenPractice;
class UndoOffer;

/// Archives and restores clients, says so in a page's message bar, and offers to undo it there for as long as it
/// is the last thing that was done.
class ClientArchiving : public QObject
{
    Q_OBJECT

public:
    /// The bar is the page's, and outlives this.
    ClientArchiving(OpenPractice &practice, MessageBar &messages, QObject *parent);

    void setState(const Client &client, ClientState state);
    /// Takes the offer away; another message stays.
    void withdraw();
    void retranslate();

Q_SIGNALS:
    /// It is about to be taken back: what is being typed is to be stored first.
    void undoing();
    /// The person took it back.
    void undone(bitacora::ClientId client);

private:
    void say();

    OpenPractice &m_practice;
    MessageBar &m_messages;
    UndoOffer *m_offer;
    ClientId m_client;
    QString m_name;
    ClientState m_state = ClientState::Active;
};

} // namespace bitacora
