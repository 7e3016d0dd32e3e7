#include "FactId.h"

#include <array>

namespace bitacora {

namespace {

constexpr auto names = std::to_array<QStringView>({
    u"client-name",
    u"session-date",
    u"start-time",
    u"end-time",
    u"duration",
    u"service-name",
    u"service-code",
    u"provider-name",
    u"provider-credential",
    u"place",
    u"participant",
    u"environmental-change",
    u"abc-antecedent",
    u"abc-behavior",
    u"abc-intervention",
    u"abc-function",
    u"measured-behavior",
    u"program",
    u"program-teaching",
    u"program-prompting",
    u"program-prompt",
    u"program-response",
    u"reinforcer",
    u"behavior-count",
    u"behavior-time",
    u"behavior-intervals",
    u"observed-minutes",
    u"program-trials",
    u"group-size",
    u"valuation",
    u"supervisor",
    u"clinical-status",
    u"caregiver-contact",
    u"caregiver-skill",
    u"training-method",
    u"caregiver-performance",
    u"homework",
    u"clinical-decisions",
    u"assessment-activity",
    u"assessment-analysis",
    u"recommendations",
    u"observations",
    u"barriers",
    u"next-plan",
});
static_assert(names.size() == size_t(lastFactField) + 1);

} // namespace

QString factFieldName(FactField field)
{
    return names.at(size_t(field)).toString();
}

std::optional<FactField> factFieldNamed(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names.at(i) == name)
            return FactField(i);
    }
    return std::nullopt;
}

QString FactId::toString() const
{
    const QString name = factFieldName(field);
    return key == 0 ? name : QStringLiteral("%1/%2").arg(name).arg(key);
}

std::optional<FactId> FactId::fromString(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto field = factFieldNamed(slash < 0 ? text : text.left(slash));
    if (!field)
        return std::nullopt;
    if (slash < 0)
        return FactId {*field, 0};
    bool isNumber = false;
    const int key = text.mid(slash + 1).toInt(&isNumber);
    if (!isNumber || key <= 0 || FactId {*field, key}.toString() != text)
        return std::nullopt;
    return FactId {*field, key};
}

} // namespace bitacora
