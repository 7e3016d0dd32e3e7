#include "ModelConnection.h"

#include "ChatMessages.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int firstRedirect = 300;
constexpr int firstFailure = 400;
constexpr qint64 readBuffer = 65'536;
constexpr qsizetype maxFailureBody = 8192;
constexpr std::chrono::seconds listInactivity {8};
constexpr std::chrono::seconds listTotal {15};

int &questionCount()
{
    static int count = 0;
    return count;
}

/// Keeps no cookie and sends none.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override { return false; }
};

QNetworkRequest requestFor(const ModelAddress &address, const QString &path)
{
    QUrl url = address.question(path);
    const QString host = address.host();
    const QString target = address.connectsTo();
    QNetworkRequest request;
    if (target != host) {
        const int port = url.port();
        request.setRawHeader("Host", (port < 0 ? host : u"%1:%2"_s.arg(host).arg(port)).toLatin1());
        request.setPeerVerifyName(host);
        url.setHost(target);
    }
    request.setUrl(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // What Qt would say by itself tells of the computer's language; and nothing is to be unpacked here.
    request.setRawHeader("User-Agent", "Bitacora");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

} // namespace

ModelLimits ModelLimits::forList()
{
    ModelLimits limits;
    limits.inactivity = listInactivity;
    limits.total = listTotal;
    return limits;
}

ModelConnection::ModelConnection(const LanguageModel &model, const ModelLimits &limits, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_address(model.address)
    , m_limits(limits)
{
    m_silence.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(failureOf(ModelFailure::Kind::Stalled)); });
    connect(&m_total, &QTimer::timeout, this, [this] { fail(failureOf(ModelFailure::Kind::TookTooLong)); });
}

ModelConnection::~ModelConnection()
{
    abort();
}

int ModelConnection::questionsSoFar()
{
    return questionCount();
}

ModelFailure ModelConnection::failureOf(ModelFailure::Kind kind, const QString &detail) const
{
    return {kind, m_address.origin(), 0, detail};
}

bool ModelConnection::mayAsk()
{
    abort();
    if (!m_model.mayBeAsked()) {
        // Whoever asks listens to the answer afterwards.
        QTimer::singleShot(0, this, [this] { Q_EMIT failed(failureOf(ModelFailure::Kind::NotAllowed)); });
        return false;
    }
    ++questionCount();
    m_network = new QNetworkAccessManager(this);
    m_network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_network->setCookieJar(new NoCookies(m_network));
    m_network->setAutoDeleteReplies(false);
    return true;
}

void ModelConnection::get(const QString &path)
{
    if (mayAsk())
        listen(m_network->get(requestFor(m_address, path)));
}

void ModelConnection::post(const QString &path, const QByteArray &json)
{
    if (!mayAsk())
        return;
    QNetworkRequest request = requestFor(m_address, path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "text/event-stream, application/json");
    listen(m_network->post(request, json));
}

void ModelConnection::listen(QNetworkReply *reply)
{
    m_reply = reply;
    m_received = 0;
    m_failureBody.clear();
    reply->setReadBufferSize(readBuffer);
    connect(reply, &QNetworkReply::metaDataChanged, this, &ModelConnection::checkHead);
    connect(reply, &QNetworkReply::readyRead, this, &ModelConnection::read);
    connect(reply, &QNetworkReply::finished, this, &ModelConnection::finish);
    m_silence.start(m_limits.inactivity);
    m_total.start(m_limits.total);
}

int ModelConnection::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString ModelConnection::contentType() const
{
    return m_reply ? m_reply->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).toLower()
                   : QString();
}

void ModelConnection::checkHead()
{
    if (status() >= firstRedirect && status() < firstFailure)
        fail(failureOf(ModelFailure::Kind::Redirected));
}

void ModelConnection::read()
{
    if (!m_reply)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_silence.start(m_limits.inactivity);
    m_received += bytes.size();
    if (m_received > m_limits.bytes)
        fail(failureOf(ModelFailure::Kind::TooLong));
    else if (status() >= firstFailure)
        // Enough of it for a sentence.
        m_failureBody.append(bytes.left(std::max<qsizetype>(maxFailureBody - m_failureBody.size(), 0)));
    else
        Q_EMIT received(bytes);
}

void ModelConnection::finish()
{
    read();
    // Whoever received the last of it may have ended it.
    if (!m_reply)
        return;
    if (status() >= firstFailure) {
        ModelFailure failure = failureOf(ModelFailure::Kind::Status, ChatMessages::serversSentence(m_failureBody));
        failure.status = status();
        fail(failure);
    } else if (m_reply->error() != QNetworkReply::NoError) {
        fail(ModelFailure::ofNetwork(*m_reply, m_address.origin()));
    } else if (status() == 0) {
        fail(failureOf(ModelFailure::Kind::NotTheFormat));
    } else {
        abort();
        Q_EMIT ended();
    }
}

void ModelConnection::fail(const ModelFailure &failure)
{
    abort();
    Q_EMIT failed(failure);
}

void ModelConnection::abort()
{
    m_silence.stop();
    m_total.stop();
    m_failureBody.clear();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    // With it goes the connection, which would be kept for another question.
    std::exchange(m_network, nullptr)->deleteLater();
}

} // namespace bitacora
