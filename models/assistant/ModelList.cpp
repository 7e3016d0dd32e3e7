#include "ModelList.h"

#include "ChatMessages.h"

using namespace Qt::StringLiterals;

namespace bitacora {

ModelList::ModelList(const LanguageModel &model, const ModelLimits &limits, QObject *parent)
    : QObject(parent)
    , m_connection(model, limits)
{
    connect(&m_connection, &ModelConnection::received, this, [this](const QByteArray &bytes) { m_body.append(bytes); });
    connect(&m_connection, &ModelConnection::ended, this, &ModelList::end);
    connect(&m_connection, &ModelConnection::failed, this, &ModelList::failed);
}

void ModelList::ask()
{
    m_body.clear();
    m_clock.start();
    m_connection.get(u"models"_s);
}

void ModelList::end()
{
    m_took = std::chrono::milliseconds(m_clock.elapsed());
    if (const auto models = ChatMessages::models(m_body))
        Q_EMIT found(*models);
    else
        Q_EMIT failed(m_connection.failureOf(ModelFailure::Kind::NotTheFormat));
}

} // namespace bitacora
