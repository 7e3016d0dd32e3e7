#include "ModelServer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bitacora {

/// What runs in the server's thread.
class ModelServerWork : public QObject
{
public:
    quint16 listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                take(socket);
        });
        return m_server->listen(QHostAddress::LocalHost) ? m_server->serverPort() : 0;
    }
    void stop() { delete m_server; }

    mutable QMutex mutex;
    ModelServer::Answer answer;
    QList<QByteArray> questions;
    int connections = 0;
    int open = 0;

private:
    void take(QTcpSocket *socket)
    {
        {
            const QMutexLocker lock(&mutex);
            ++connections;
            ++open;
        }
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            const QMutexLocker lock(&mutex);
            --open;
            m_asked.remove(socket);
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &asked = m_asked[socket];
        asked += socket->readAll();
        const qsizetype head = asked.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        const QList<QByteArray> lines = asked.left(head).split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(line.indexOf(':') + 1).trimmed().toInt();
        }
        if (asked.size() < head + 4 + length)
            return;
        ModelServer::Answer given;
        {
            const QMutexLocker lock(&mutex);
            questions.append(asked);
            given = answer;
        }
        asked.clear();
        write(socket, given, 0);
    }

    void write(QTcpSocket *socket, const ModelServer::Answer &given, qsizetype piece)
    {
        if (!m_asked.contains(socket))
            return;
        if (piece < given.pieces.size()) {
            socket->write(given.pieces.at(piece));
            socket->flush();
            QTimer::singleShot(given.between, socket,
                               [this, socket, given, piece] { write(socket, given, piece + 1); });
            return;
        }
        if (given.end == ModelServer::End::Close)
            socket->disconnectFromHost();
        else if (given.end == ModelServer::End::Reset)
            socket->abort();
    }

    QTcpServer *m_server = nullptr;
    QHash<QTcpSocket *, QByteArray> m_asked;
};

ModelServer::ModelServer()
    : m_work(std::make_unique<ModelServerWork>())
{
    m_work->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_work.get(), [this] { m_port = m_work->listen(); }, Qt::BlockingQueuedConnection);
}

ModelServer::~ModelServer()
{
    QMetaObject::invokeMethod(
        m_work.get(), [this] { m_work->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString ModelServer::address() const
{
    return u"http://127.0.0.1:%1/v1"_s.arg(m_port);
}

void ModelServer::answer(const Answer &answer)
{
    const QMutexLocker lock(&m_work->mutex);
    m_work->answer = answer;
}

QList<QByteArray> ModelServer::questions() const
{
    const QMutexLocker lock(&m_work->mutex);
    return m_work->questions;
}

int ModelServer::connections() const
{
    const QMutexLocker lock(&m_work->mutex);
    return m_work->connections;
}

int ModelServer::openConnections() const
{
    const QMutexLocker lock(&m_work->mutex);
    return m_work->open;
}

QByteArray ModelServer::head(int status, const QByteArray &type)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: " + type
        + "; charset=utf-8\r\nConnection: close\r\n\r\n";
}

QByteArray ModelServer::event(const QString &text, const QByteArray &end)
{
    QJsonObject choice {{"index"_L1, 0}, {"delta"_L1, QJsonObject {{"content"_L1, text}}}};
    choice.insert("finish_reason"_L1, end.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(end)));
    const QJsonObject object {{"object"_L1, u"chat.completion.chunk"_s}, {"choices"_L1, QJsonArray {choice}}};
    return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
}

ModelServer::Answer ModelServer::streaming(const QStringList &texts)
{
    Answer answer;
    answer.pieces.append(head());
    for (const QString &text : texts)
        answer.pieces.append(event(text));
    answer.pieces.append(event({}, "stop") + done());
    return answer;
}

ModelServer::Answer ModelServer::whole(const QByteArray &json, int status)
{
    return {{head(status, "application/json"), json}};
}

ModelServer::Answer ModelServer::models(const QStringList &names)
{
    QJsonArray data;
    for (const QString &name : names)
        data.append(QJsonObject {{"id"_L1, name}, {"object"_L1, u"model"_s}});
    return whole(QJsonDocument(QJsonObject {{"data"_L1, data}}).toJson());
}

} // namespace bitacora
