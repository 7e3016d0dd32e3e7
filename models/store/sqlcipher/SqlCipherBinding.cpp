#include "SqlCipherBinding.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QUuid>

#include <sqlite3.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// Qt 6's QVariant knows only that it holds a value, not that the value itself is a null one.
bool isNullValue(const QVariant &value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return static_cast<const QString *>(value.constData())->isNull();
    case QMetaType::QByteArray:
        return static_cast<const QByteArray *>(value.constData())->isNull();
    case QMetaType::QDateTime:
        return static_cast<const QDateTime *>(value.constData())->isNull();
    case QMetaType::QDate:
        return static_cast<const QDate *>(value.constData())->isNull();
    case QMetaType::QTime:
        return static_cast<const QTime *>(value.constData())->isNull();
    case QMetaType::QUuid:
        return static_cast<const QUuid *>(value.constData())->isNull();
    default:
        return false;
    }
}

/// With the replacement character for each half of a pair; toUtf8() would write a question mark.
QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

int bindText(sqlite3_stmt *statement, int index, const QString &text, QByteArray &held)
{
    held = text.toUtf8();
    if (held.contains('?') && !text.isValidUtf16())
        held = withoutLoneSurrogates(text).toUtf8();
    return sqlite3_bind_text64(statement, index, held.constData(), static_cast<sqlite3_uint64>(held.size()),
                               SQLITE_STATIC, SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt *statement, int index, const QByteArray &bytes, QByteArray &held)
{
    held = bytes;
    return sqlite3_bind_blob64(statement, index, held.constData(), static_cast<sqlite3_uint64>(held.size()),
                               SQLITE_STATIC);
}

} // namespace

int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value, QByteArray &held)
{
    if (isNullValue(value))
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::Bool:
        return sqlite3_bind_int(statement, index, value.toInt());
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray:
        return bindBlob(statement, index, *static_cast<const QByteArray *>(value.constData()), held);
    case QMetaType::QString:
        return bindText(statement, index, *static_cast<const QString *>(value.constData()), held);
    case QMetaType::QDateTime:
        return bindText(statement, index, value.toDateTime().toString(Qt::ISODateWithMs), held);
    case QMetaType::QTime:
        return bindText(statement, index, value.toTime().toString(u"hh:mm:ss.zzz"), held);
    default:
        return bindText(statement, index, value.toString(), held);
    }
}

QString textFromUtf8(const char *bytes, qsizetype size)
{
    const QByteArrayView utf8(bytes, size);
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

} // namespace bitacora
