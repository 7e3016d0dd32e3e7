#pragma once

#include "Client.h"

#include <QObject>

namespace bitacora {

class MessageBar;
class OpenPractice;
class UndoOffer;

/// Says in a page's message bar what was done with a client, and offers to undo it there for as long as it is the last
/// thing that was done.
class ClientOffer : public QObject
{
    Q_OBJECT

public:
    /// Takes the offer away; another message stays.
    void withdraw();
    void retranslate();

Q_SIGNALS:
    /// It is about to be taken back: what is being typed is to be stored first.
    void undoing();
    /// The person took it back.
    void undone(bitacora::ClientId client);

protected:
    /// The bar is the page's, and outlives this.
    ClientOffer(OpenPractice &practice, MessageBar &messages, QObject *parent);

    /// After it was done with this client.
    void offer(const Client &client);
    /// Of the client whom the offer is about.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// What was done, in the current language.
    [[nodiscard]] virtual QString sentence() const = 0;

private:
    UndoOffer *m_offer;
    ClientId m_client;
    QString m_name;
};

} // namespace bitacora
