#include "RecoveryCode.h"

#include "KeyFile.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace bitacora {

namespace {

// 256 bits of key and 24 of checksum are exactly 56 letters of five bits: fourteen groups of four.
constexpr std::size_t checksumSize = 3;
constexpr std::size_t codeBytes = KeyFile::dataKeySize + checksumSize;
constexpr int bitsPerByte = 8;
constexpr int bitsPerLetter = 5;
constexpr unsigned letterMask = (1U << bitsPerLetter) - 1;
constexpr std::size_t letterCount = codeBytes * bitsPerByte / bitsPerLetter;
constexpr std::size_t groupSize = 4;
static_assert(codeBytes * bitsPerByte == letterCount * bitsPerLetter);
static_assert(letterCount == RecoveryCode::groupCount * groupSize);

/// Crockford's alphabet: no I, L, O (read as 1, 1, 0) and no U. https://www.crockford.com/base32.html
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// CRC-24 as OpenPGP has it (RFC 4880, 6.1). A cyclic code of 24 bits notices every change that spans no
/// more than 24 bits in a row: any letter, two neighbours swapped, up to four letters in a row.
std::uint32_t crc24(const unsigned char *bytes, std::size_t size)
{
    constexpr std::uint32_t initial = 0xB704CE;
    constexpr std::uint32_t polynomial = 0x1864CFB;
    constexpr std::uint32_t overflow = 0x1000000;
    constexpr int byteShift = 16;
    std::uint32_t crc = initial;
    for (std::size_t i = 0; i < size; ++i) {
        crc ^= std::uint32_t(bytes[i]) << byteShift;
        for (int bit = 0; bit < bitsPerByte; ++bit) {
            crc <<= 1;
            if (crc & overflow)
                crc ^= polynomial;
        }
    }
    return crc;
}

std::array<unsigned char, checksumSize> checksumOf(const unsigned char *key)
{
    const std::uint32_t crc = crc24(key, KeyFile::dataKeySize);
    return {static_cast<unsigned char>(crc >> 16), static_cast<unsigned char>(crc >> 8),
            static_cast<unsigned char>(crc)};
}

/// The five bits that a letter stands for; -1 for what is no letter of the code.
int letterValue(QChar letter)
{
    const char16_t upper = letter.toUpper().unicode();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    if (upper > u'Z')
        return -1;
    const auto place = alphabet.find(static_cast<char>(upper));
    return place == std::string_view::npos ? -1 : int(place);
}

/// Spaces, hyphens and the dashes that a word processor makes of them.
bool isSeparator(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Dash || character == QChar(u'\u00AD')
        || character == QChar(u'\u2212');
}

} // namespace

QString RecoveryCode::fromDataKey(const SecretBytes &dataKey)
{
    if (dataKey.size() != KeyFile::dataKeySize)
        return {};
    const auto checksum = checksumOf(dataKey.data());
    QString code;
    code.reserve(qsizetype(letterCount) + qsizetype(letterCount / groupSize));
    unsigned buffer = 0;
    int bits = 0;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < codeBytes; ++i) {
        buffer = (buffer << bitsPerByte)
            | (i < KeyFile::dataKeySize ? dataKey.data()[i] : checksum[i - KeyFile::dataKeySize]);
        for (bits += bitsPerByte; bits >= bitsPerLetter; ++letters) {
            bits -= bitsPerLetter;
            if (letters != 0 && letters % groupSize == 0)
                code += QChar(u'-');
            code += QLatin1Char(alphabet[(buffer >> bits) & letterMask]);
        }
    }
    return code;
}

Result<SecretBytes> RecoveryCode::toDataKey(const QString &code)
{
    SecretBytes decoded(codeBytes);
    if (decoded.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    unsigned buffer = 0;
    int bits = 0;
    std::size_t bytes = 0;
    for (const QChar character : code) {
        if (isSeparator(character))
            continue;
        const int value = letterValue(character);
        if (value < 0 || bytes == codeBytes)
            return failure(ErrorCode::RecoveryCodeMalformed);
        buffer = (buffer << bitsPerLetter) | unsigned(value);
        bits += bitsPerLetter;
        if (bits >= bitsPerByte) {
            bits -= bitsPerByte;
            decoded.data()[bytes++] = static_cast<unsigned char>(buffer >> bits);
        }
    }
    if (bytes != codeBytes || bits != 0)
        return failure(ErrorCode::RecoveryCodeMalformed);
    const auto checksum = checksumOf(decoded.data());
    if (!std::equal(checksum.begin(), checksum.end(), decoded.data() + KeyFile::dataKeySize))
        return failure(ErrorCode::RecoveryCodeMalformed);
    SecretBytes dataKey(KeyFile::dataKeySize);
    if (dataKey.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    std::copy_n(decoded.data(), KeyFile::dataKeySize, dataKey.data());
    return dataKey;
}

bool RecoveryCode::isGroup(const QString &code, int place, const QString &typed)
{
    const QStringView group = QStringView(code).mid(place * qsizetype(groupSize + 1), groupSize);
    std::size_t right = 0;
    for (const QChar character : typed) {
        if (isSeparator(character))
            continue;
        const int value = letterValue(character);
        if (right == groupSize || value < 0 || value != letterValue(group.at(qsizetype(right))))
            return false;
        ++right;
    }
    return right == groupSize;
}

} // namespace bitacora
