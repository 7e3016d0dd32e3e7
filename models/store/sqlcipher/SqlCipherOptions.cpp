#include "SqlCipherOptions.h"

#include <QDebug>
#include <QString>

#include <optional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// The option's name without its prefix; empty when it has none of ours.
QStringView withoutPrefix(QStringView name)
{
    for (const QStringView prefix : {QStringView(u"QSQLITE_"), QStringView(u"QSQLCIPHER_")}) {
        if (name.startsWith(prefix))
            return name.sliced(prefix.size());
    }
    return {};
}

std::optional<int> number(QStringView text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? std::optional<int>(value) : std::nullopt;
}

void enableRegexp(SqlCipherOptions &options, bool hasValue, QStringView value)
{
    const std::optional<int> size = number(value);
    if (hasValue && !size)
        return;
    options.regexp = true;
    if (size && *size > 0)
        options.regexpCacheSize = *size;
}

/// Those that take no value. False for a name that is none of them.
bool turn(SqlCipherOptions &options, QStringView name)
{
    if (name == "OPEN_READONLY"_L1)
        options.readOnly = true;
    else if (name == "OPEN_URI"_L1)
        options.uri = true;
    else if (name == "OPEN_NOFOLLOW"_L1)
        options.noFollow = true;
    else if (name == "ENABLE_SHARED_CACHE"_L1)
        options.sharedCache = true;
    else if (name == "ENABLE_NON_ASCII_CASE_FOLDING"_L1)
        options.caseFolding = true;
    else if (name == "NO_USE_EXTENDED_RESULT_CODES"_L1)
        options.extendedResultCodes = false;
    else
        return false;
    return true;
}

/// False for a name that is none of the options.
bool apply(SqlCipherOptions &options, QStringView name, bool hasValue, QStringView value)
{
    if (name == "BUSY_TIMEOUT"_L1)
        options.busyTimeout = number(value).value_or(options.busyTimeout);
    else if (name == "ENABLE_REGEXP"_L1)
        enableRegexp(options, hasValue, value);
    else
        return !hasValue && turn(options, name);
    return true;
}

} // namespace

SqlCipherOptions SqlCipherOptions::fromString(QStringView text)
{
    SqlCipherOptions options;
    const auto parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const QStringView option = part.trimmed();
        if (option.isEmpty())
            continue;
        const qsizetype equals = option.indexOf(u'=');
        const bool hasValue = equals >= 0;
        const QStringView name = hasValue ? option.first(equals).trimmed() : option;
        const QStringView value = hasValue ? option.sliced(equals + 1).trimmed() : QStringView();
        if (!apply(options, withoutPrefix(name), hasValue, value))
            qWarning("Unsupported option '%ls'", qUtf16Printable(option.toString()));
    }
    return options;
}

} // namespace bitacora
