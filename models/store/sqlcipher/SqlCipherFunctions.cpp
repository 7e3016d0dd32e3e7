#include "SqlCipherFunctions.h"

#include "BitSetFunction.h"
#include "PackedRecords.h"
#include "SqlCipherOptions.h"
#include "WordsFunction.h"

#include <QCache>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QVarLengthArray>

#include <memory>
#include <utility>

#include <sqlite3.h>

namespace bitacora {

namespace {

/// Names and titles fit; longer text takes memory of its own.
using TextBuffer = QVarLengthArray<QChar, 256>;

QStringView decoded(QByteArrayView utf8, TextBuffer &buffer)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    buffer.resize(decoder.requiredSpace(utf8.size()));
    const QChar *end = decoder.appendToBuffer(buffer.data(), utf8);
    return {buffer.constData(), end - buffer.constData()};
}

int compareLocalized(void *collation, int leftSize, const void *left, int rightSize, const void *right)
{
    return static_cast<const LocalizedCollation *>(collation)->compare({static_cast<const char *>(left), leftSize},
                                                                       {static_cast<const char *>(right), rightSize});
}

using PatternCache = QCache<QString, QRegularExpression>;

QString argumentText(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

/// `subject REGEXP pattern` is regexp(pattern, subject); 1 when it is found anywhere in the subject.
void regexp(sqlite3_context *context, int, sqlite3_value **arguments)
{
    auto *cache = static_cast<PatternCache *>(sqlite3_user_data(context));
    const QString pattern = argumentText(arguments[0]);
    const QRegularExpression *known = cache->object(pattern);
    if (!known) {
        auto compiled = std::make_unique<QRegularExpression>(pattern, QRegularExpression::DontCaptureOption);
        known = compiled.get();
        cache->insert(pattern, compiled.release());
    }
    sqlite3_result_int(context, argumentText(arguments[1]).contains(*known) ? 1 : 0);
}

void forgetPatterns(void *cache)
{
    delete static_cast<PatternCache *>(cache);
}

int registerRegexp(sqlite3 *database, int cacheSize)
{
    auto cache = std::make_unique<PatternCache>(cacheSize);
    // SQLite owns the cache from here on, also when it fails.
    return sqlite3_create_function_v2(database, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, cache.release(),
                                      regexp, nullptr, nullptr, forgetPatterns);
}

template <QString (*Changed)(QString)>
void changeCase(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArray text = Changed(argumentText(arguments[0])).toUtf8();
    sqlite3_result_text64(context, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

QString lowered(QString text)
{
    return std::move(text).toLower();
}

QString raised(QString text)
{
    return std::move(text).toUpper();
}

/// SQLite's own leave what is not ASCII as it is.
int registerCaseFolding(sqlite3 *database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    const int code = sqlite3_create_function_v2(database, "lower", 1, flags, nullptr, changeCase<lowered>, nullptr,
                                                nullptr, nullptr);
    return code != SQLITE_OK ? code
                             : sqlite3_create_function_v2(database, "upper", 1, flags, nullptr, changeCase<raised>,
                                                          nullptr, nullptr, nullptr);
}

} // namespace

LocalizedCollation::LocalizedCollation()
{
    setLocale(QLocale());
}

void LocalizedCollation::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int LocalizedCollation::compare(QByteArrayView left, QByteArrayView right) const
{
    TextBuffer leftBuffer;
    TextBuffer rightBuffer;
    return m_collator.compare(decoded(left, leftBuffer), decoded(right, rightBuffer));
}

int registerFunctions(sqlite3 *database, LocalizedCollation &collation, const SqlCipherOptions &options)
{
    int code = sqlite3_create_collation_v2(database, "LOCALIZED", SQLITE_UTF8, &collation, compareLocalized, nullptr);
    if (code == SQLITE_OK)
        code = registerPacked(database);
    if (code == SQLITE_OK)
        code = registerHasBit(database);
    if (code == SQLITE_OK)
        code = registerHasWords(database);
    if (code == SQLITE_OK && options.regexp)
        code = registerRegexp(database, options.regexpCacheSize);
    if (code == SQLITE_OK && options.caseFolding)
        code = registerCaseFolding(database);
    return code;
}

} // namespace bitacora
