#pragma once

#include "HttpModule.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace bitacora {

/// A question and its answer through a QNetworkAccessManager of their own: with them goes the connection, which would
/// be kept for another question.
class NetworkExchange final : public HttpAnswer
{
public:
    NetworkExchange(const HttpQuestion &question, const Listener &listener);
    ~NetworkExchange() override;

    [[nodiscard]] int status() const override;
    [[nodiscard]] QString contentType() const override;
    [[nodiscard]] QByteArray takeBytes() override;
    [[nodiscard]] Error error() const override;
    [[nodiscard]] QString errorSentence() const override;

    NetworkExchange(const NetworkExchange &) = delete;
    NetworkExchange &operator=(const NetworkExchange &) = delete;

private:
    /// Deleted later: both may be what is calling.
    QNetworkAccessManager *m_network;
    QNetworkReply *m_reply;
    /// Who listens to the reply, gone with this.
    QObject m_listening;
};

} // namespace bitacora
