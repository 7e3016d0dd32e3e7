#include "PracticeSettingsRepository.h"

#include "Client.h"
#include "SettingTable.h"
#include "StoreContext.h"
#include "UnstoredDrafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView credentialName = u"practitioner.credential";
constexpr QStringView practiceAddressName = u"practitioner.address";
constexpr QStringView workingHoursName = u"practice.workingHours";
constexpr QStringView reviewName = u"practice.review";

QString thresholdsToText(const ReviewThresholds &thresholds)
{
    const QJsonObject object {{"weeksNotSeen"_L1, thresholds.weeksNotSeen},
                              {"missedPercent"_L1, thresholds.missedPercent},
                              {"missedOfSessions"_L1, thresholds.missedOfSessions},
                              {"missedWithinDays"_L1, thresholds.missedWithinDays},
                              {"sessionsWithinDays"_L1, thresholds.sessionsWithinDays}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReviewThresholds thresholdsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const ReviewThresholds usual;
    const ReviewThresholds thresholds {object.value("weeksNotSeen"_L1).toInt(usual.weeksNotSeen),
                                       object.value("missedPercent"_L1).toInt(usual.missedPercent),
                                       object.value("missedOfSessions"_L1).toInt(usual.missedOfSessions),
                                       object.value("missedWithinDays"_L1).toInt(usual.missedWithinDays),
                                       object.value("sessionsWithinDays"_L1).toInt(usual.sessionsWithinDays)};
    return validateReviewThresholds(thresholds) ? thresholds : usual;
}

// A list of seven lists of [from, to].
QString hoursToText(const WorkingHours &hours)
{
    QJsonArray days;
    for (const QList<MinuteSpan> &spans : hours.days) {
        QJsonArray day;
        for (const MinuteSpan &span : spans)
            day.append(QJsonArray {span.from, span.to});
        days.append(day);
    }
    return QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
}

WorkingHours hoursFromText(const QString &text)
{
    WorkingHours hours;
    const QJsonArray days = QJsonDocument::fromJson(text.toUtf8()).array();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QJsonArray spans = days.at(day - 1).toArray();
        for (const auto &span : spans)
            hours.on(Qt::DayOfWeek(day)).append({span.toArray().at(0).toInt(), span.toArray().at(1).toInt()});
    }
    return validateWorkingHours(hours) ? hours : WorkingHours();
}

struct Field
{
    QStringView setting;
    /// As the activity log and an error name it.
    QString name;
    QString text;
};

QList<Field> fieldsOf(const Practitioner &practitioner)
{
    return {{SettingName::practitionerName, u"name"_s, practitioner.name},
            {credentialName, u"credential"_s, practitioner.credential},
            {SettingName::letterheadName, u"practiceName"_s, practitioner.practiceName},
            {practiceAddressName, u"practiceAddress"_s, practitioner.practiceAddress}};
}

} // namespace

PracticeSettingsRepository::PracticeSettingsRepository(StoreContext &context)
    : m_context(context)
{
}

Practitioner PracticeSettingsRepository::practitioner() const
{
    const auto text = [this](QStringView name) { return SettingTable::value(m_context, name.toString()).toString(); };
    return {text(SettingName::practitionerName), text(credentialName), text(SettingName::letterheadName),
            text(practiceAddressName)};
}

Result<void> PracticeSettingsRepository::setPractitioner(const Practitioner &practitioner, ActivityKind kind)
{
    const QList<Field> fields = fieldsOf(practitioner);
    const QList<Field> before = fieldsOf(this->practitioner());
    QStringList changedNames;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].text.size() > maxClientFieldLength)
            return failure(ErrorCode::TextTooLong, fields[i].name, QString::number(maxClientFieldLength));
        if (fields[i].text != before[i].text)
            changedNames.append(fields[i].name);
    }
    if (changedNames.isEmpty())
        return {};
    auto stored = m_context.inTransaction([&]() -> Result<void> {
        for (const Field &field : fields) {
            if (auto set = SettingTable::setValue(m_context, field.setting.toString(), field.text); !set)
                return set;
        }
        ActivityEntry entry;
        entry.kind = kind;
        entry.after = changedNames.join(u", "_s);
        if (auto logged = m_context.log(entry); !logged)
            return logged;
        m_context.afterCommit([this, name = practitioner.name] {
            m_context.actor = name;
            Q_EMIT practitionerChanged();
        });
        return {};
    });
    return stored;
}

QString PracticeSettingsRepository::currency() const
{
    return SettingTable::value(m_context, SettingName::currency.toString()).toString();
}

WorkingHours PracticeSettingsRepository::workingHours() const
{
    return hoursFromText(SettingTable::value(m_context, workingHoursName.toString()).toString());
}

Result<void> PracticeSettingsRepository::setWorkingHours(const WorkingHours &hours, ActivityKind kind)
{
    if (auto valid = validateWorkingHours(hours); !valid)
        return valid;
    if (hours == workingHours())
        return {};
    return m_context.inTransaction([&]() -> Result<void> {
        auto set = SettingTable::setValue(m_context, workingHoursName.toString(), hoursToText(hours));
        if (!set)
            return set;
        ActivityEntry entry;
        entry.kind = kind;
        entry.after = u"workingHours"_s;
        if (auto logged = m_context.log(entry); !logged)
            return logged;
        m_context.afterCommit([this] { Q_EMIT workingHoursChanged(); });
        return {};
    });
}

ReviewThresholds PracticeSettingsRepository::reviewThresholds() const
{
    return thresholdsFromText(SettingTable::value(m_context, reviewName.toString()).toString());
}

Result<void> PracticeSettingsRepository::setReviewThresholds(const ReviewThresholds &thresholds, ActivityKind kind)
{
    if (auto valid = validateReviewThresholds(thresholds); !valid)
        return valid;
    if (thresholds == reviewThresholds())
        return {};
    return m_context.inTransaction([&]() -> Result<void> {
        auto set = SettingTable::setValue(m_context, reviewName.toString(), thresholdsToText(thresholds));
        if (!set)
            return set;
        ActivityEntry entry;
        entry.kind = kind;
        entry.after = u"review"_s;
        if (auto logged = m_context.log(entry); !logged)
            return logged;
        m_context.afterCommit([this] { Q_EMIT reviewThresholdsChanged(); });
        return {};
    });
}

QVariant PracticeSettingsRepository::value(const PracticeSetting &setting) const
{
    QVariant stored = SettingTable::value(m_context, SettingName::practicePrefix.toString() + setting.name);
    return stored.convert(setting.byDefault.metaType()) ? stored : setting.byDefault;
}

Result<void> PracticeSettingsRepository::setValue(const PracticeSetting &setting, const QVariant &value,
                                                  ActivityKind kind)
{
    const QVariant before = this->value(setting);
    if (value == before)
        return {};
    return m_context.inTransaction([&]() -> Result<void> {
        if (auto set = SettingTable::setValue(m_context, SettingName::practicePrefix.toString() + setting.name, value);
            !set)
            return set;
        ActivityEntry entry;
        entry.kind = kind;
        entry.before = setting.name + u"; "_s + before.toString();
        entry.after = setting.name + u"; "_s + value.toString();
        if (auto logged = m_context.log(entry); !logged)
            return logged;
        m_context.afterCommit([this, name = setting.name] { Q_EMIT valueChanged(name); });
        return {};
    });
}

Result<void> PracticeSettingsRepository::setValues(const QList<std::pair<PracticeSetting, QVariant>> &values,
                                                   ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<void> {
        for (const auto &[setting, value] : values) {
            if (auto set = setValue(setting, value, kind); !set)
                return set;
        }
        return {};
    });
}

QByteArray PracticeSettingsRepository::state(const QString &name) const
{
    return SettingTable::value(m_context, SettingName::statePrefix.toString() + name).toByteArray();
}

Result<void> PracticeSettingsRepository::setState(const QString &name, const QByteArray &value)
{
    auto set = m_context.inTransaction(
        [&] { return SettingTable::setValue(m_context, SettingName::statePrefix.toString() + name, value); });
    if (!set && m_context.unstored)
        m_context.unstored->add({.kind = UnstoredDrafts::Kind::State, .name = name, .content = value}, set.error());
    return set;
}

Result<void> PracticeSettingsRepository::replaceState(const QString &name, const QByteArray &value)
{
    return m_context.inTransaction([&]() -> Result<void> {
        if (auto set = setState(name, value); !set)
            return set;
        m_context.afterCommit([this, name] { Q_EMIT statesReplaced({name}); });
        return {};
    });
}

} // namespace bitacora
