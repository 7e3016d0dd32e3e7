#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <memory>

namespace bitacora {

class ModelServerWork;

/// A server of language models for tests, on this computer and in a thread of its own: it answers each question as it
/// is told, rightly or wrongly, and remembers what it was asked.
class ModelServer
{
public:
    enum class End {
        /// Ends the connection in order.
        Close,
        /// Breaks it off, as a program does that dies.
        Reset,
        /// Says nothing more and holds on.
        Stall,
    };
    struct Answer
    {
        /// Written one after the other, head and all.
        QList<QByteArray> pieces;
        std::chrono::milliseconds between {0};
        End end = End::Close;
    };

    ModelServer();
    ~ModelServer();
    Q_DISABLE_COPY_MOVE(ModelServer)

    /// "http://127.0.0.1:34567/v1".
    [[nodiscard]] QString address() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// From the next question on.
    void answer(const Answer &answer);
    /// Every question so far, as it came over the wire.
    [[nodiscard]] QList<QByteArray> questions() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] int openConnections() const;

    /// The head of an answer that streams, and of one that is whole.
    static QByteArray head(int status = 200, const QByteArray &type = "text/event-stream");
    /// One event with a piece of text.
    static QByteArray event(const QString &text, const QByteArray &end = {});
    static QByteArray done() { return "data: [DONE]\n\n"; }
    /// A right answer that streams these pieces of text.
    static Answer streaming(const QStringList &texts);
    /// One object of JSON.
    static Answer whole(const QByteArray &json, int status = 200);
    static Answer models(const QStringList &names);

private:
    QThread m_thread;
    std::unique_ptr<ModelServerWork> m_work;
    quint16 m_port = 0;
};

} // namespace bitacora
