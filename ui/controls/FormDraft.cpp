#include "FormDraft.h"

#include "PracticeSettingsRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString textsKey = u"texts"_s;
const QString openKey = u"open"_s;

QByteArray toBytes(const FormDraft::Content &content)
{
    if (content == FormDraft::Content())
        return QByteArray("");
    QJsonObject texts;
    for (auto text = content.texts.cbegin(); text != content.texts.cend(); ++text)
        texts.insert(text.key(), text.value());
    return QJsonDocument(QJsonObject {{textsKey, texts}, {openKey, content.open}}).toJson(QJsonDocument::Compact);
}

} // namespace

FormDraft::FormDraft(PracticeSettingsRepository &settings, const QString &name)
    : m_settings(settings)
    , m_name(name)
{
}

FormDraft::Content FormDraft::load() const
{
    const QJsonObject kept = QJsonDocument::fromJson(m_settings.state(m_name)).object();
    Content content;
    content.open = kept.value(openKey).toBool();
    const QJsonObject texts = kept.value(textsKey).toObject();
    for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
        content.texts.insert(text.key(), text.value().toString());
    return content;
}

Result<void> FormDraft::save(const Content &content)
{
    const QByteArray bytes = toBytes(content);
    if (bytes == m_settings.state(m_name))
        return {};
    return m_settings.setState(m_name, bytes);
}

} // namespace bitacora
