#include "Mutation.h"

#include <QRandomGenerator>

namespace bitacora {

namespace {

constexpr int mostAlterations = 4;
constexpr int kinds = 9;
constexpr int bitsOfByte = 8;
constexpr int valuesOfByte = 256;

/// What parsers stumble over.
const QList<QByteArray> &tokens()
{
    constexpr int deep = 3000;
    constexpr int longText = 70'000;
    static const QList<QByteArray> all {"null",
                                        "true",
                                        "[]",
                                        "{}",
                                        "\"\"",
                                        "-1",
                                        "0",
                                        "-0.0",
                                        "1e308",
                                        "1e-400",
                                        "2147483648",
                                        "9223372036854775807",
                                        "-9223372036854775808",
                                        "18446744073709551616",
                                        "0.1",
                                        "NaN",
                                        "\"\\u0000\"",
                                        "\"\\ud800\"",
                                        "\"\\udc00\"",
                                        "\"\\u202e\"",
                                        "\\",
                                        "\"",
                                        "}",
                                        "]",
                                        ",",
                                        ":",
                                        "\n",
                                        "\r",
                                        "\t",
                                        QByteArray(1, '\0'),
                                        "\xff\xfe",
                                        "\xc0\x80",
                                        "\xf4\x90\x80\x80",
                                        "\xed\xa0\x80",
                                        "\xef\xbb\xbf",
                                        "9999-12-31T23:59:59Z",
                                        "0000-00-00",
                                        "-001-01-01",
                                        "\"version\":2",
                                        "\"version\":-1",
                                        "\"format\": 99",
                                        QByteArray(deep, '['),
                                        QByteArray("{\"a\":").repeated(deep),
                                        QByteArray(longText, 'x'),
                                        QByteArray("data: ").repeated(deep),
                                        QByteArray("**<think>").repeated(deep)};
    return all;
}

/// A part of it: where it begins and how long it is.
struct Part
{
    qsizetype at = 0;
    qsizetype length = 0;
};

Part partOf(const QByteArray &bytes, QRandomGenerator &random)
{
    constexpr int longest = 64;
    if (bytes.isEmpty())
        return {};
    const qsizetype at = random.bounded(int(bytes.size()));
    return {at, std::min<qsizetype>(1 + random.bounded(longest), bytes.size() - at)};
}

// A value between two marks of JSON becomes another one: what is left is often still a document.
void replaceValue(QByteArray &bytes, QRandomGenerator &random)
{
    const qsizetype from = bytes.indexOf(':', random.bounded(int(bytes.size()) + 1));
    if (from < 0)
        return;
    qsizetype to = from + 1;
    while (to < bytes.size() && !QByteArray(",}]\n").contains(bytes.at(to)))
        ++to;
    const QByteArray &token = tokens().at(random.bounded(int(tokens().size())));
    bytes.replace(from + 1, to - from - 1, token);
}

void alter(QByteArray &bytes, const QByteArray &other, QRandomGenerator &random)
{
    const Part part = partOf(bytes, random);
    switch (random.bounded(kinds)) {
    case 0:
        if (part.length > 0)
            bytes[part.at] = char(bytes.at(part.at) ^ (1 << random.bounded(bitsOfByte)));
        break;
    case 1:
        if (part.length > 0)
            bytes[part.at] = char(random.bounded(valuesOfByte));
        break;
    case 2:
        bytes.remove(part.at, part.length);
        break;
    case 3:
        bytes.insert(part.at, bytes.mid(part.at, part.length));
        break;
    case 4:
        bytes.insert(part.at, tokens().at(random.bounded(int(tokens().size()))));
        break;
    case 5:
        bytes.truncate(part.at);
        break;
    case 6: {
        const Part taken = partOf(other, random);
        bytes.replace(part.at, part.length, other.mid(taken.at, taken.length));
        break;
    }
    case 7:
        bytes = bytes.left(part.at) + other.mid(std::min(part.at, other.size()));
        break;
    default:
        replaceValue(bytes, random);
        break;
    }
}

} // namespace

QByteArray mutated(const QList<QByteArray> &samples, QRandomGenerator &random)
{
    QByteArray bytes = samples.at(random.bounded(int(samples.size())));
    const QByteArray &other = samples.at(random.bounded(int(samples.size())));
    const int alterations = 1 + random.bounded(mostAlterations);
    for (int i = 0; i < alterations; ++i)
        alter(bytes, other, random);
    return bytes;
}

} // namespace bitacora
