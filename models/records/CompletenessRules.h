#pragma once

#include "CompletenessRule.h"
#include "Result.h"

#include <QByteArray>
#include <QList>

namespace bitacora {

/// The completeness rules of notes: data with a version, because payers change them (resources/catalogues).
///
///     const QList<CompletenessRule> rules = CompletenessRules::builtIn().forCode(u"97153"_s);
class CompletenessRules
{
public:
    /// Reads a whole file of rules; errors as those of Catalogue::fromJson.
    [[nodiscard]] static Result<CompletenessRules> fromJson(const QByteArray &json);

    /// Those that come with the program, read at their first use and kept; safe from any thread.
    [[nodiscard]] static const CompletenessRules &builtIn();

    /// Of the content, from 1; 0 when there are none.
    [[nodiscard]] int version() const { return m_version; }
    /// In the order of a list beside the note.
    [[nodiscard]] const QList<CompletenessRule> &rules() const { return m_rules; }
    /// Those for every note and those for this billing code, which may be empty or unknown.
    [[nodiscard]] QList<CompletenessRule> forCode(const QString &code) const;
    /// Null when there is none.
    [[nodiscard]] const CompletenessRule *find(const QString &id) const;

    friend bool operator==(const CompletenessRules &, const CompletenessRules &) = default;

private:
    int m_version = 0;
    QList<CompletenessRule> m_rules;
};

} // namespace bitacora
