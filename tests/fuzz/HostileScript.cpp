#include "HostileScript.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace bitacora {

namespace {

// Stands between two alterations, and so in none of them.
constexpr char separator = '\x1e';
constexpr char openedAnew = '!';
constexpr char beforeField = ' ';
constexpr qsizetype mostAlterations = 24;

constexpr std::array letters {'i', 'r', 't', 'b', 'x', 'n'};

char letterOf(const QByteArray &type)
{
    const char letter = type.isEmpty() ? 'n' : type.front();
    if (std::find(letters.cbegin(), letters.cend(), letter) != letters.cend())
        return letter;
    return letters.at(uchar(letter) % letters.size());
}

// Up to the next space, which goes with it.
QByteArray takeField(QByteArray &rest)
{
    const qsizetype end = rest.indexOf(beforeField);
    QByteArray field = rest.left(end);
    rest = end < 0 ? QByteArray() : rest.mid(end + 1);
    return field;
}

// Of bytes that write no number out, the first are one as it lies in memory.
template <typename Number>
Number fromMemory(const QByteArray &bytes)
{
    Number number {};
    std::memcpy(&number, bytes.constData(), std::min(sizeof number, std::size_t(bytes.size())));
    return number;
}

qint64 integerFrom(const QByteArray &bytes)
{
    bool isWritten = false;
    const qint64 written = bytes.toLongLong(&isWritten);
    return isWritten ? written : fromMemory<qint64>(bytes);
}

double realFrom(const QByteArray &bytes)
{
    bool isWritten = false;
    const double written = bytes.toDouble(&isWritten);
    return isWritten ? written : fromMemory<double>(bytes);
}

CellAlteration alterationFrom(QByteArray bytes)
{
    CellAlteration alteration;
    alteration.column = takeField(bytes);
    alteration.row = takeField(bytes);
    alteration.type = takeField(bytes);
    alteration.value = bytes;
    return alteration;
}

} // namespace

bool CellAlteration::isText() const
{
    return letterOf(type) == 't';
}

QVariant CellAlteration::content() const
{
    switch (letterOf(type)) {
    case 'i':
        return integerFrom(value);
    case 'r':
        return realFrom(value);
    case 'x':
        return QByteArray::fromHex(value);
    case 'n':
        return {};
    default:
        // Without bytes it is none, which is another thing than nothing.
        return value.isNull() ? QByteArray("") : value;
    }
}

CellAlteration CellAlteration::of(const QByteArray &column, qsizetype row, const QVariant &content)
{
    CellAlteration alteration {column, QByteArray::number(row), "n", {}};
    if (content.isNull())
        return alteration;
    alteration.value = content.toByteArray();
    switch (content.typeId()) {
    case QMetaType::LongLong:
        alteration.type = "i";
        break;
    case QMetaType::Double:
        alteration.type = "r";
        break;
    case QMetaType::QByteArray:
        alteration.type = "b";
        if (alteration.value.contains(separator)) {
            alteration.type = "x";
            alteration.value = alteration.value.toHex();
        }
        break;
    default:
        alteration.type = "t";
        break;
    }
    return alteration;
}

HostileScript HostileScript::fromBytes(const QByteArray &bytes)
{
    HostileScript script;
    script.isOpenedAnew = bytes.startsWith(openedAnew);
    const QList<QByteArray> parts = bytes.mid(script.isOpenedAnew ? 1 : 0).split(separator);
    for (const QByteArray &part : parts.first(std::min(parts.size(), mostAlterations)))
        script.alterations.append(alterationFrom(part));
    return script;
}

QByteArray HostileScript::toBytes() const
{
    QList<QByteArray> parts;
    for (const CellAlteration &alteration : alterations) {
        QByteArray value = alteration.value;
        value.replace(separator, QByteArray());
        parts.append(QByteArrayList {alteration.column, alteration.row, alteration.type, value}.join(beforeField));
    }
    return (isOpenedAnew ? QByteArray(1, openedAnew) : QByteArray()) + parts.join(separator);
}

} // namespace bitacora
