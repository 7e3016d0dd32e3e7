#include "ModelConnection.h"

#include "ChatMessages.h"
#include "HttpModule.h"
#include "PartLoader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int firstRedirect = 300;
constexpr int firstFailure = 400;
constexpr qsizetype maxFailureBody = 8192;
constexpr std::chrono::seconds listInactivity {8};
constexpr std::chrono::seconds listTotal {15};

int &questionCount()
{
    static int count = 0;
    return count;
}

HttpQuestion questionFor(const ModelAddress &address, const QString &path)
{
    HttpQuestion question;
    question.url = address.question(path);
    // What Qt would say by itself tells of the computer's language; and nothing is to be unpacked here.
    question.headers = {{"User-Agent", "Bitacora"}, {"Accept-Language", "*"}, {"Accept-Encoding", "identity"}};
    const QString host = address.host();
    const QString target = address.connectsTo();
    if (target != host) {
        const int port = question.url.port();
        question.headers.emplaceBack("Host", (port < 0 ? host : u"%1:%2"_s.arg(host).arg(port)).toLatin1());
        question.verifiedName = host;
        question.url.setHost(target);
    }
    return question;
}

ModelFailure::Kind kindOf(HttpAnswer::Error error)
{
    switch (error) {
    case HttpAnswer::Error::NoSuchHost:
        return ModelFailure::Kind::NoSuchHost;
    case HttpAnswer::Error::NotSecure:
        return ModelFailure::Kind::NotSecure;
    case HttpAnswer::Error::CutOff:
        return ModelFailure::Kind::CutOff;
    case HttpAnswer::Error::NotTheFormat:
        return ModelFailure::Kind::NotTheFormat;
    case HttpAnswer::Error::None:
    case HttpAnswer::Error::CannotConnect:
        break;
    }
    return ModelFailure::Kind::CannotConnect;
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

void ModelConnection::get(const QString &path)
{
    ask(questionFor(m_address, path));
}

void ModelConnection::post(const QString &path, const QByteArray &json)
{
    HttpQuestion question = questionFor(m_address, path);
    question.headers.emplaceBack("Content-Type", "application/json");
    question.headers.emplaceBack("Accept", "text/event-stream, application/json");
    question.body = json;
    ask(question);
}

void ModelConnection::ask(const HttpQuestion &question)
{
    abort();
    if (!m_model.mayBeAsked()) {
        failLater(ModelFailure::Kind::NotAllowed);
        return;
    }
    const auto *http = PartLoader::part<HttpModule>(u"http"_s);
    if (!http) {
        failLater(ModelFailure::Kind::NotInstalled);
        return;
    }
    ++questionCount();
    m_received = 0;
    m_answer = http->ask(question, {[this] { checkHead(); }, [this] { read(); }, [this] { finish(); }});
    m_silence.start(m_limits.inactivity);
    m_total.start(m_limits.total);
}

void ModelConnection::failLater(ModelFailure::Kind kind)
{
    // Whoever asks listens to the answer afterwards.
    QTimer::singleShot(0, this, [this, kind] { Q_EMIT failed(failureOf(kind)); });
}

QString ModelConnection::contentType() const
{
    return m_answer ? m_answer->contentType().section(u';', 0, 0).toLower() : QString();
}

void ModelConnection::checkHead()
{
    const int status = m_answer->status();
    if (status >= firstRedirect && status < firstFailure)
        fail(failureOf(ModelFailure::Kind::Redirected));
}

void ModelConnection::read()
{
    if (!m_answer)
        return;
    const QByteArray bytes = m_answer->takeBytes();
    if (bytes.isEmpty())
        return;
    m_silence.start(m_limits.inactivity);
    m_received += bytes.size();
    if (m_received > m_limits.bytes)
        fail(failureOf(ModelFailure::Kind::TooLong));
    else if (m_answer->status() >= firstFailure)
        // Enough of it for a sentence.
        m_failureBody.append(bytes.left(std::max<qsizetype>(maxFailureBody - m_failureBody.size(), 0)));
    else
        Q_EMIT received(bytes);
}

void ModelConnection::finish()
{
    read();
    // Whoever received the last of it may have ended it.
    if (!m_answer)
        return;
    if (m_answer->status() >= firstFailure) {
        ModelFailure failure = failureOf(ModelFailure::Kind::Status, ChatMessages::serversSentence(m_failureBody));
        failure.status = m_answer->status();
        fail(failure);
    } else if (const auto error = m_answer->error(); error != HttpAnswer::Error::None) {
        const auto kind = kindOf(error);
        // Its sentence names the host in most cases, and the whole address in others.
        const bool isTold = kind == ModelFailure::Kind::NotSecure;
        fail(failureOf(kind, isTold ? ChatMessages::plainSentence(m_answer->errorSentence()) : QString()));
    } else if (m_answer->status() == 0) {
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
    m_answer.reset();
}

} // namespace bitacora
