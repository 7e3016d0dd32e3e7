#pragma once

#include "ModelConnection.h"

#include <QElapsedTimer>
#include <QStringList>

namespace bitacora {

/// Asks a server which models it has, and how long it takes to say so. Nothing of the practice is sent.
class ModelList : public QObject
{
    Q_OBJECT

public:
    explicit ModelList(const LanguageModel &model, const ModelLimits &limits = ModelLimits::forList(),
                       QObject *parent = nullptr);

    void ask();
    void abort() { m_connection.abort(); }
    /// After found().
    [[nodiscard]] std::chrono::milliseconds took() const { return m_took; }

Q_SIGNALS:
    void found(const QStringList &models);
    void failed(const bitacora::ModelFailure &failure);

private:
    void end();

    ModelConnection m_connection;
    QByteArray m_body;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took {0};
};

} // namespace bitacora
