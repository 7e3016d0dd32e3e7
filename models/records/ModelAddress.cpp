#include "ModelAddress.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;
constexpr qsizetype partsOfAnAddress = 4;
constexpr int largestPart = 255;
constexpr int loopbackNet = 127;
const QString localhost = u"localhost"_s;

// Exactly four numbers: "127.0.0.1.example.org" is somebody else.
bool isLoopbackNumber(const QString &host)
{
    const QStringList parts = host.split(u'.');
    const bool areNumbers = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        return isNumber && number >= 0 && number <= largestPart;
    });
    return parts.size() == partsOfAnAddress && areNumbers && parts.constFirst().toInt() == loopbackNet;
}

bool isLoopback(const QString &host)
{
    return host == localhost || host == "::1"_L1 || isLoopbackNumber(host);
}

QString withoutQuestion(QString path)
{
    for (const QString &question : {u"/chat/completions"_s, u"/completions"_s, u"/models"_s}) {
        while (path.endsWith(u'/'))
            path.chop(1);
        if (path.endsWith(question))
            path.chop(question.size());
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QString ModelAddress::usual()
{
    return u"http://127.0.0.1:11434/v1"_s;
}

ModelAddress::ModelAddress(const QString &typed)
    : m_typed(typed.trimmed())
{
    if (m_typed.isEmpty())
        return;
    parse(m_typed);
    if (m_problem != Problem::None)
        m_url.clear();
}

void ModelAddress::parse(const QString &typed)
{
    m_problem = Problem::Malformed;
    if (typed.size() > maxLength)
        return;
    if (typed.contains("://"_L1)) {
        m_url = QUrl(typed, QUrl::StrictMode);
    } else {
        m_url = QUrl(u"http://"_s + typed, QUrl::StrictMode);
        if (!isLoopback(m_url.host()))
            m_url.setScheme(u"https"_s);
    }
    const QString scheme = m_url.scheme();
    if (m_url.isValid() && scheme != "http"_L1 && scheme != "https"_L1) {
        m_problem = Problem::OtherScheme;
        return;
    }
    if (!m_url.isValid() || m_url.host().isEmpty() || m_url.port() == 0)
        return;
    if (!m_url.userInfo().isEmpty()) {
        m_problem = Problem::HasCredentials;
        return;
    }
    if (m_url.hasQuery() || m_url.hasFragment()) {
        m_problem = Problem::HasQuery;
        return;
    }
    m_url.setPath(withoutQuestion(m_url.path()));
    // As it is kept a letter may take nine characters.
    if (m_url.toString(QUrl::FullyEncoded).size() <= maxLength)
        m_problem = Problem::None;
}

QString ModelAddress::text() const
{
    return isValid() ? m_url.toString(QUrl::FullyEncoded) : m_typed;
}

QString ModelAddress::host() const
{
    return m_url.host(QUrl::FullyEncoded);
}

QString ModelAddress::origin() const
{
    if (!isValid())
        return {};
    const QString name = host().contains(u':') ? u'[' + host() + u']' : host();
    return u"%1://%2:%3"_s.arg(m_url.scheme(), name).arg(m_url.port(isEncrypted() ? httpsPort : httpPort));
}

bool ModelAddress::isEncrypted() const
{
    return m_url.scheme() == "https"_L1;
}

bool ModelAddress::isThisComputer() const
{
    return isValid() && isLoopback(host());
}

QString ModelAddress::connectsTo() const
{
    return host() == localhost ? u"127.0.0.1"_s : host();
}

QUrl ModelAddress::question(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(m_url.path() + u'/' + path);
    return url;
}

} // namespace bitacora
