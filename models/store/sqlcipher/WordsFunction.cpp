#include "WordsFunction.h"

#include "TokenAlphabet.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

namespace bitacora {

namespace {

constexpr std::size_t mostWords = 64;
constexpr std::size_t byteValues = 256;

constexpr char alternativeMark = '|';

/// The words that are looked for, folded.
struct Words
{
    struct Word
    {
        std::string folded;
        /// Shared with the other spellings of the word.
        std::uint64_t bit = 0;
    };
    std::vector<Word> all;
    /// How many of them are to be found: the spellings of one word are one.
    std::size_t wanted = 0;
    /// Whether those that are being added are spellings of one word.
    bool oneWord = false;
    /// For each byte, the bits of the words that begin with it.
    std::array<std::uint64_t, byteValues> beginningWith {};
    std::size_t longest = 0;
};

int addWord(void *state, int, const char *word, int size, int, int)
{
    auto &words = *static_cast<Words *>(state);
    const bool another = !words.oneWord;
    if ((another && words.wanted == mostWords) || size == 0)
        return SQLITE_TOOBIG;
    words.wanted += another ? 1 : 0;
    const std::uint64_t bit = std::uint64_t(1) << (words.wanted - 1);
    words.beginningWith.at(static_cast<unsigned char>(*word)) |= bit;
    words.all.push_back({std::string(word, std::size_t(size)), bit});
    words.longest = std::max(words.longest, std::size_t(size));
    return SQLITE_OK;
}

/// Adds what stands between two spaces: words of their own, or spellings of one word.
int addPart(TokenAlphabet &alphabet, std::string_view part, Words &words)
{
    if (part.find(alternativeMark) == std::string_view::npos)
        return alphabet.split(part, addWord, &words);
    if (words.wanted == mostWords)
        return SQLITE_TOOBIG;
    const std::size_t before = words.all.size();
    ++words.wanted;
    words.oneWord = true;
    const int code = alphabet.split(part, addWord, &words);
    words.oneWord = false;
    if (words.all.size() == before)
        --words.wanted;
    return code;
}

int addParts(TokenAlphabet &alphabet, std::string_view text, Words &words)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (const int code = addPart(alphabet, text.substr(0, end), words); code != SQLITE_OK)
            return code;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return SQLITE_OK;
}

/// What is left to be found in one session's texts.
class Search
{
public:
    Search(TokenAlphabet &alphabet, const Words &words)
        : m_alphabet(alphabet)
        , m_words(words)
        , m_missing(words.wanted == 0 ? 0 : ~std::uint64_t(0) >> (mostWords - words.wanted))
    {
    }

    [[nodiscard]] bool foundAll() const { return m_missing == 0; }

    void read(std::string_view text)
    {
        const char *at = text.data();
        const char *end = at + text.size();
        while (at != end && m_missing != 0) {
            const Character &first = m_alphabet.next(at, end);
            if (first.kind != Character::Begins)
                continue;
            if (first.size != 0 && (beginningWith(first) & m_missing) == 0)
                passWord(at, end);
            else
                readWord(first, at, end);
        }
    }

private:
    using Character = TokenAlphabet::Character;

    [[nodiscard]] std::uint64_t beginningWith(const Character &first) const
    {
        return m_words.beginningWith[static_cast<unsigned char>(first.folded.front())];
    }

    void passWord(const char *&at, const char *end)
    {
        while (at != end && m_alphabet.next(at, end).kind != Character::Separates) { }
    }

    void readWord(const Character &first, const char *&at, const char *end)
    {
        std::string word(first.text());
        while (at != end) {
            const Character &next = m_alphabet.next(at, end);
            if (next.kind == Character::Separates)
                break;
            if (word.size() < m_words.longest)
                word += next.text();
        }
        for (const Words::Word &wanted : m_words.all) {
            if (word.compare(0, wanted.folded.size(), wanted.folded) == 0)
                m_missing &= ~wanted.bit;
        }
    }

    TokenAlphabet &m_alphabet;
    const Words &m_words;
    std::uint64_t m_missing = 0;
};

std::string_view textOf(sqlite3_value *value)
{
    // As a blob: a text would be copied for the sake of a zero at its end.
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_value_bytes(value))) : std::string_view();
}

void forgetWords(void *words)
{
    delete static_cast<Words *>(words);
}

/// The words of the first argument, which a statement splits once.
const Words *wordsOf(sqlite3_context *context, sqlite3_value *argument, TokenAlphabet &alphabet,
                     std::unique_ptr<Words> &owned)
{
    if (const auto *known = static_cast<const Words *>(sqlite3_get_auxdata(context, 0)))
        return known;
    owned = std::make_unique<Words>();
    int code = alphabet.open(sqlite3_context_db_handle(context));
    if (code == SQLITE_OK)
        code = addParts(alphabet, textOf(argument), *owned);
    if (code == SQLITE_OK)
        return owned.get();
    if (code == SQLITE_TOOBIG)
        sqlite3_result_error(context, "has_words() takes at most 64 words", -1);
    else
        sqlite3_result_error_code(context, code);
    return nullptr;
}

void hasWords(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    if (count < 2) {
        sqlite3_result_error(context, "has_words() takes words and at least one text", -1);
        return;
    }
    auto &alphabet = *static_cast<TokenAlphabet *>(sqlite3_user_data(context));
    std::unique_ptr<Words> owned;
    const Words *words = wordsOf(context, arguments[0], alphabet, owned);
    if (!words)
        return;
    Search search(alphabet, *words);
    for (int i = 1; i < count && !search.foundAll(); ++i)
        search.read(textOf(arguments[i]));
    sqlite3_result_int(context, search.foundAll() ? 1 : 0);
    // Last: SQLite may free them at once.
    if (owned)
        sqlite3_set_auxdata(context, 0, owned.release(), forgetWords);
}

void forgetAlphabet(void *alphabet)
{
    delete static_cast<TokenAlphabet *>(alphabet);
}

} // namespace

int registerHasWords(sqlite3 *database)
{
    constexpr int anyNumber = -1;
    auto alphabet = std::make_unique<TokenAlphabet>();
    // SQLite owns the alphabet from here on, also when it fails.
    return sqlite3_create_function_v2(database, "has_words", anyNumber,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, alphabet.release(),
                                      hasWords, nullptr, nullptr, forgetAlphabet);
}

} // namespace bitacora
