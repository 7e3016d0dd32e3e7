#include "TokenAlphabet.h"

#include <algorithm>
#include <string>

namespace bitacora {

namespace {

constexpr unsigned char firstLeadingByte = 0xC0;
constexpr unsigned char continuationMask = 0xC0;
constexpr unsigned char continuation = 0x80;
constexpr int bitsInByte = 8;
/// A letter that every tokenizer knows, to set beside the character in question.
constexpr char witness = 'a';

struct FirstWord
{
    std::string text;
    int begin = -1;
    int end = -1;
};

int keepFirst(void *state, int, const char *word, int size, int begin, int end)
{
    *static_cast<FirstWord *>(state) = {std::string(word, std::size_t(size)), begin, end};
    return SQLITE_DONE;
}

} // namespace

TokenAlphabet::~TokenAlphabet()
{
    if (m_tokenizer)
        m_functions.xDelete(m_tokenizer);
}

int TokenAlphabet::open(sqlite3 *database)
{
    if (m_tokenizer)
        return SQLITE_OK;
    fts5_api *fts5 = nullptr;
    sqlite3_stmt *find = nullptr;
    int code = sqlite3_prepare_v2(database, "SELECT fts5(?)", -1, &find, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_pointer(find, 1, static_cast<void *>(&fts5), "fts5_api_ptr", nullptr);
    if (code == SQLITE_OK)
        sqlite3_step(find);
    sqlite3_finalize(find);
    if (!fts5)
        return code == SQLITE_OK ? SQLITE_ERROR : code;
    void *userData = nullptr;
    code = fts5->xFindTokenizer(fts5, "unicode61", &userData, &m_functions);
    if (code != SQLITE_OK)
        return code;
    std::array<const char *, 2> arguments {"remove_diacritics", "2"};
    code = m_functions.xCreate(userData, arguments.data(), int(arguments.size()), &m_tokenizer);
    if (code != SQLITE_OK)
        return code;
    for (std::size_t i = 0; i < m_ascii.size(); ++i) {
        const char character = char(i);
        m_ascii.at(i) = ask({&character, 1});
    }
    return SQLITE_OK;
}

int TokenAlphabet::split(std::string_view text, EachWord eachWord, void *state)
{
    return m_functions.xTokenize(m_tokenizer, state, FTS5_TOKENIZE_DOCUMENT, text.data(), int(text.size()), eachWord);
}

const TokenAlphabet::Character &TokenAlphabet::nextBeyondAscii(const char *&at, const char *end)
{
    const char *begin = at;
    const auto isContinuation = [](char byte) {
        return (static_cast<unsigned char>(byte) & continuationMask) == continuation;
    };
    // What SQLite stores is UTF-8; should it be none, it is divided as the tokenizer divides it.
    if (static_cast<unsigned char>(*at++) >= firstLeadingByte)
        at = std::find_if_not(at, end, isContinuation);
    const std::string_view bytes(begin, std::size_t(at - begin));
    static const Character none;
    if (bytes.size() > sizeof(std::uint32_t))
        return none;
    std::uint32_t key = 0;
    for (const char byte : bytes)
        key = key << bitsInByte | static_cast<unsigned char>(byte);
    const auto known = m_others.find(key);
    return known == m_others.end() ? m_others.emplace(key, ask(bytes)).first->second : known->second;
}

TokenAlphabet::Character TokenAlphabet::ask(std::string_view character)
{
    // Before a letter it begins a word or does not; between two it does not matter, or it divides them.
    FirstWord after;
    FirstWord between;
    const std::string bytes(character);
    (void)split(bytes + witness, keepFirst, &after);
    (void)split(witness + bytes + witness, keepFirst, &between);
    if (between.end != int(bytes.size()) + 2)
        return {};
    Character result;
    result.kind = after.begin == 0 ? Character::Begins : Character::Continues;
    const std::string folded = between.text.substr(1, between.text.size() - 2);
    if (folded.size() > result.folded.size())
        return {};
    result.size = std::uint8_t(folded.size());
    std::copy(folded.cbegin(), folded.cend(), result.folded.begin());
    return result;
}

} // namespace bitacora
