#pragma once

#include "ChatMessages.h"
#include "EventStream.h"
#include "ModelConnection.h"

namespace bitacora {

/// A model's answer as it comes, piece by piece. A server that does not stream is taken, too.
class ChatStream : public QObject
{
    Q_OBJECT

public:
    /// Longest answer that is taken, in characters; a note has a tenth of it.
    static constexpr qsizetype maxAnswerLength = 60'000;

    ChatStream(const LanguageModel &model, const ModelLimits &limits, QObject *parent = nullptr);

    void ask(const ChatQuestion &question);
    /// Ends it at once; says nothing any more.
    void abort();

Q_SIGNALS:
    void textReceived(const QString &text);
    void ended();
    /// What came before stays said.
    void failed(const bitacora::ModelFailure &failure);

private:
    void take(const QByteArray &bytes);
    void takeEvent(const QByteArray &event);
    void takePiece(const ChatPiece &piece);
    void end();
    void fail(ModelFailure::Kind kind, const QString &detail = {});

    ModelConnection m_connection;
    EventStream m_events;
    QByteArray m_body;
    /// Not an event stream: one object, or something else altogether.
    bool m_isWhole = false;
    bool m_isDone = false;
    bool m_isAsking = false;
    QString m_end;
    QString m_refusal;
    qsizetype m_length = 0;
};

} // namespace bitacora
