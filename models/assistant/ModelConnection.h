#pragma once

#include "LanguageModel.h"
#include "ModelFailure.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace bitacora {

class HttpAnswer;
struct HttpQuestion;

/// How long a question may take, and how much may come back.
struct ModelLimits
{
    /// Without a byte. A model on a slow computer is loaded and reads its question before it says anything.
    std::chrono::milliseconds inactivity = std::chrono::minutes(2);
    std::chrono::milliseconds total = std::chrono::minutes(10);
    qint64 bytes = 4'194'304;

    /// For the question which models there are.
    static ModelLimits forList();
};

/// One question to a model's server over HTTP. Nothing is sent unless the practice's LanguageModel may be asked; no
/// other host is ever asked than the one that it names: no redirect, no proxy. Nothing is kept: no cookie, no cache,
/// no connection after the answer.
class ModelConnection : public QObject
{
    Q_OBJECT

public:
    ModelConnection(const LanguageModel &model, const ModelLimits &limits, QObject *parent = nullptr);
    ~ModelConnection() override;

    /// What its connections were asked so far, for a test that counts them.
    static int questionsSoFar();

    void get(const QString &path);
    void post(const QString &path, const QByteArray &json);
    /// Says nothing any more.
    void abort();
    [[nodiscard]] bool isOpen() const { return m_answer != nullptr; }
    /// Of the answer, once something of it was received: "text/event-stream".
    [[nodiscard]] QString contentType() const;
    [[nodiscard]] ModelFailure failureOf(ModelFailure::Kind kind, const QString &detail = {}) const;

Q_SIGNALS:
    void received(const QByteArray &bytes);
    /// All of it came.
    void ended();
    /// Nothing comes after it.
    void failed(const bitacora::ModelFailure &failure);

private:
    void ask(const HttpQuestion &question);
    void failLater(ModelFailure::Kind kind);
    void checkHead();
    void read();
    void finish();
    void fail(const ModelFailure &failure);

    LanguageModel m_model;
    ModelAddress m_address;
    ModelLimits m_limits;
    std::unique_ptr<HttpAnswer> m_answer;
    QTimer m_silence;
    QTimer m_total;
    QByteArray m_failureBody;
    qint64 m_received = 0;
};

} // namespace bitacora
