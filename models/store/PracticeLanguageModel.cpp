#include "PracticeSettingsRepository.h"

#include "SettingTable.h"
#include "StoreContext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView modelSetting = u"practice.languageModel";

QString toText(const LanguageModel &model)
{
    const QJsonObject object {
        {"on"_L1, model.isOn}, {"address"_L1, model.address}, {"name"_L1, model.name}, {"allowed"_L1, model.allowed}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// What changed, as the activity log names it. None of it is a record's.
QStringList changes(const LanguageModel &before, const LanguageModel &after)
{
    QStringList names;
    if (before.isOn != after.isOn)
        names.append(after.isOn ? u"modelOn"_s : u"modelOff"_s);
    if (before.address != after.address)
        names.append(u"modelAddress"_s);
    if (before.name != after.name)
        names.append(u"modelName"_s);
    return names;
}

} // namespace

LanguageModel PracticeSettingsRepository::languageModel() const
{
    const QString text = SettingTable::value(m_context, modelSetting.toString()).toString();
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    LanguageModel model;
    model.isOn = object.value("on"_L1).toBool(false);
    model.address = object.value("address"_L1).toString(model.address);
    model.name = object.value("name"_L1).toString();
    model.allowed = object.value("allowed"_L1).toString();
    return withoutStaleConsent(model);
}

Result<void> PracticeSettingsRepository::setLanguageModel(const LanguageModel &model, ActivityKind kind)
{
    if (auto valid = validateLanguageModel(model); !valid)
        return valid;
    const LanguageModel before = languageModel();
    const LanguageModel after = withoutStaleConsent(model);
    if (after == before)
        return {};
    return m_context.inTransaction([&]() -> Result<void> {
        if (auto set = SettingTable::setValue(m_context, modelSetting.toString(), toText(after)); !set)
            return set;
        ActivityEntry entry;
        entry.kind = kind;
        entry.after = changes(before, after).join(u", "_s);
        // A consent alone tells of itself, unless it was undone.
        if (!entry.after.isEmpty() || kind != ActivityKind::SettingsChanged) {
            if (auto logged = m_context.log(entry); !logged)
                return logged;
        }
        if (auto logged = logConsent(before.allowed, after.allowed); !logged)
            return logged;
        m_context.afterCommit([this] { Q_EMIT languageModelChanged(); });
        return {};
    });
}

Result<void> PracticeSettingsRepository::logConsent(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    if (!before.isEmpty()) {
        ActivityEntry withdrawn;
        withdrawn.kind = ActivityKind::ModelWithdrawn;
        withdrawn.before = before;
        if (auto logged = m_context.log(withdrawn); !logged)
            return logged;
    }
    if (after.isEmpty())
        return {};
    ActivityEntry allowed;
    allowed.kind = ActivityKind::ModelAllowed;
    allowed.after = after;
    return m_context.log(allowed);
}

} // namespace bitacora
