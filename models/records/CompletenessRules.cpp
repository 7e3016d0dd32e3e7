#include "CompletenessRules.h"

#include "CatalogueFile.h"
#include "CompletenessRuleSchema.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

Q_LOGGING_CATEGORY(rulesLog, "bitacora.completeness")

CompletenessRules embedded()
{
    QFile file(u":/catalogues/%1.json"_s.arg(CompletenessRuleSchema::fileName()));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(rulesLog, "The rules are not in the program: %ls", qUtf16Printable(file.fileName()));
        return {};
    }
    const Result<CompletenessRules> rules = CompletenessRules::fromJson(file.readAll());
    if (!rules) {
        qCCritical(rulesLog, "%ls: %ls", qUtf16Printable(file.fileName()), qUtf16Printable(rules.error().detail));
        return {};
    }
    return *rules;
}

} // namespace

Result<CompletenessRules> CompletenessRules::fromJson(const QByteArray &json)
{
    const Result<CatalogueFile> file = CatalogueFile::fromJson(json);
    if (!file)
        return tl::unexpected(file.error());
    if (file->name != CompletenessRuleSchema::fileName())
        return damagedCatalogue(file->name, u"these are no rules of notes"_s);
    Result<QList<CompletenessRule>> rules = CompletenessRuleSchema::rules(file->entries);
    if (!rules)
        return tl::unexpected(rules.error());
    CompletenessRules all;
    all.m_version = file->version;
    all.m_rules = *std::move(rules);
    return all;
}

const CompletenessRules &CompletenessRules::builtIn()
{
    static const CompletenessRules rules = embedded();
    return rules;
}

QList<CompletenessRule> CompletenessRules::forCode(const QString &code) const
{
    QList<CompletenessRule> rules;
    std::copy_if(m_rules.cbegin(), m_rules.cend(), std::back_inserter(rules),
                 [&code](const CompletenessRule &rule) { return rule.appliesTo(code); });
    return rules;
}

const CompletenessRule *CompletenessRules::find(const QString &id) const
{
    const auto rule =
        std::find_if(m_rules.cbegin(), m_rules.cend(), [&id](const CompletenessRule &other) { return other.id == id; });
    return rule == m_rules.cend() ? nullptr : &*rule;
}

} // namespace bitacora
