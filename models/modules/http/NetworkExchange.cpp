#include "NetworkExchange.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkRequest>

namespace bitacora {

namespace {

constexpr qint64 readBuffer = 65'536;

/// Keeps no cookie and sends none.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override { return false; }
};

QNetworkRequest requestFor(const HttpQuestion &question)
{
    QNetworkRequest request(question.url);
    request.setPeerVerifyName(question.verifiedName);
    for (const auto &[name, value] : question.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

QNetworkAccessManager *bareNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    network->setCookieJar(new NoCookies(network.get()));
    network->setAutoDeleteReplies(false);
    return network.release();
}

} // namespace

NetworkExchange::NetworkExchange(const HttpQuestion &question, const Listener &listener)
    : m_network(bareNetwork())
    , m_reply(question.body ? m_network->post(requestFor(question), *question.body)
                            : m_network->get(requestFor(question)))
{
    m_reply->setReadBufferSize(readBuffer);
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, &m_listening, listener.headCame);
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_listening, listener.bytesCame);
    QObject::connect(m_reply, &QNetworkReply::finished, &m_listening, listener.ended);
}

NetworkExchange::~NetworkExchange()
{
    m_reply->disconnect(&m_listening);
    m_reply->abort();
    m_reply->deleteLater();
    m_network->deleteLater();
}

int NetworkExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString NetworkExchange::contentType() const
{
    return m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
}

QByteArray NetworkExchange::takeBytes()
{
    return m_reply->readAll();
}

HttpAnswer::Error NetworkExchange::error() const
{
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return Error::None;
    case QNetworkReply::HostNotFoundError:
        return Error::NoSuchHost;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::NotSecure;
    case QNetworkReply::RemoteHostClosedError:
        return Error::CutOff;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return Error::NotTheFormat;
    default:
        return Error::CannotConnect;
    }
}

QString NetworkExchange::errorSentence() const
{
    return m_reply->errorString();
}

} // namespace bitacora
