// SqlCipherDriver: identifiers and their quotes.

#include "SqlCipherDriver.h"

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// SQLite takes all three kinds; "" is no identifier.
bool isQuoted(QStringView identifier)
{
    using Quotes = std::pair<QChar, QChar>;
    for (const auto &[open, close] : {Quotes(u'"', u'"'), Quotes(u'`', u'`'), Quotes(u'[', u']')}) {
        if (identifier.size() > 2 && identifier.startsWith(open) && identifier.endsWith(close))
            return true;
    }
    return false;
}

QString quoted(QStringView identifier)
{
    return isQuoted(identifier) ? identifier.toString() : u'"' + identifier.toString().replace(u'"', "\"\""_L1) + u'"';
}

QString unquoted(QStringView identifier)
{
    return isQuoted(identifier) ? identifier.sliced(1, identifier.size() - 2).toString() : identifier.toString();
}

/// A schema and a table, a table and a column; the second is null without a dot.
std::pair<QStringView, QStringView> parts(QStringView identifier)
{
    const qsizetype dot = identifier.indexOf(u'.');
    if (dot < 0)
        return {identifier, {}};
    return {identifier.first(dot), identifier.sliced(dot + 1)};
}

} // namespace

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    const auto [first, second] = parts(identifier);
    return second.isNull() ? quoted(first) : quoted(first) + u'.' + quoted(second);
}

bool SqlCipherDriver::isIdentifierEscaped(const QString &identifier, IdentifierType) const
{
    return isQuoted(identifier);
}

QString SqlCipherDriver::stripDelimiters(const QString &identifier, IdentifierType) const
{
    const auto [first, second] = parts(identifier);
    if (!second.isNull() && (isQuoted(first) || isQuoted(second)))
        return unquoted(first) + u'.' + unquoted(second);
    return unquoted(identifier);
}

} // namespace bitacora
