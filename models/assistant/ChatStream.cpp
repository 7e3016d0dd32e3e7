#include "ChatStream.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
const QByteArray endOfStream = QByteArrayLiteral("[DONE]");
}

ChatStream::ChatStream(const LanguageModel &model, const ModelLimits &limits, QObject *parent)
    : QObject(parent)
    , m_connection(model, limits)
{
    connect(&m_connection, &ModelConnection::received, this, &ChatStream::take);
    connect(&m_connection, &ModelConnection::ended, this, &ChatStream::end);
    connect(&m_connection, &ModelConnection::failed, this, [this](const ModelFailure &failure) {
        abort();
        Q_EMIT failed(failure);
    });
}

void ChatStream::ask(const ChatQuestion &question)
{
    abort();
    m_isAsking = true;
    m_isWhole = false;
    m_isDone = false;
    m_end.clear();
    m_refusal.clear();
    m_length = 0;
    m_connection.post(u"chat/completions"_s, ChatMessages::question(question));
}

void ChatStream::abort()
{
    m_isAsking = false;
    m_connection.abort();
    m_events.wipe();
    m_body.fill('\0');
    m_body.clear();
}

void ChatStream::take(const QByteArray &bytes)
{
    if (m_connection.contentType() == "application/json"_L1) {
        m_isWhole = true;
        m_body.append(bytes);
        return;
    }
    if (m_connection.contentType() != "text/event-stream"_L1) {
        fail(ModelFailure::Kind::NotTheFormat);
        return;
    }
    const QList<QByteArray> events = m_events.take(bytes);
    for (const QByteArray &event : events) {
        // Nothing after its end counts, nor after a failure; and whoever hears a piece may have enough of it.
        if (m_isDone || !m_isAsking)
            break;
        takeEvent(event);
    }
    if (!m_isAsking)
        return;
    if (m_events.isTooLong())
        fail(ModelFailure::Kind::TooLong);
    else if (m_isDone)
        end();
}

void ChatStream::takeEvent(const QByteArray &event)
{
    if (event.trimmed() == endOfStream) {
        m_isDone = true;
        return;
    }
    if (const auto piece = ChatMessages::piece(event))
        takePiece(*piece);
    else
        fail(ModelFailure::Kind::NotTheFormat);
}

void ChatStream::takePiece(const ChatPiece &piece)
{
    if (!piece.error.isEmpty()) {
        fail(ModelFailure::Kind::CutOff, piece.error);
        return;
    }
    m_refusal += piece.refusal;
    if (!piece.end.isEmpty())
        m_end = piece.end;
    m_length += piece.text.size();
    if (m_length > maxAnswerLength)
        fail(ModelFailure::Kind::TooLong);
    else if (!piece.text.isEmpty())
        Q_EMIT textReceived(piece.text);
}

void ChatStream::end()
{
    if (m_isWhole) {
        m_isDone = true;
        takeEvent(m_body);
        if (!m_isAsking)
            return;
    }
    if (!m_refusal.isEmpty() || m_end == "content_filter"_L1)
        fail(ModelFailure::Kind::Refused, m_refusal);
    else if (m_end == "length"_L1)
        fail(ModelFailure::Kind::Unfinished);
    else if (!m_isDone && m_end.isEmpty())
        fail(ModelFailure::Kind::CutOff);
    else if (m_length == 0)
        fail(ModelFailure::Kind::Empty);
    else {
        abort();
        Q_EMIT ended();
    }
}

void ChatStream::fail(ModelFailure::Kind kind, const QString &detail)
{
    const ModelFailure failure = m_connection.failureOf(kind, detail);
    abort();
    Q_EMIT failed(failure);
}

} // namespace bitacora
