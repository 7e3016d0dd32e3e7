#pragma once

#include "Client.h"

#include <QObject>

namespace bitacora {

class MessageBar;
class OpenPractice;
class UndoOffer;

/// Says in a page's message bar that a client was deleted and what stays, and offers to undo it there for as long as it
/// is the last thing that was done.
class DeletionOffer : public QObject
{
    Q_OBJECT

public:
    /// The bar is the page's, and outlives this.
    DeletionOffer(OpenPractice &practice, MessageBar &messages, QObject *parent);

    /// After the client was deleted.
    void offer(const Client &client, int sessionsThatStay);
    void retranslate();

Q_SIGNALS:
    /// It is about to be taken back: what is being typed is to be stored first.
    void undoing();
    /// The person took it back.
    void undone(bitacora::ClientId client);

private:
    void say();

    UndoOffer *m_offer;
    ClientId m_client;
    QString m_name;
    int m_sessions = 0;
};

} // namespace bitacora
