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

/// The words that are looked for, folded.
struct Words
{
    std::vector<std::string> folded;
    /// For each byte, one bit a word that begins with it.
    std::array<std::uint64_t, byteValues> beginningWith {};
    std::size_t longest = 0;
};

int addWord(void *state, int, const char *word, int size, int, int)
{
    auto &words = *static_cast<Words *>(state);
    if (words.folded.size() == mostWords || size == 0)
        return SQLITE_TOOBIG;
    words.beginningWith.at(static_cast<unsigned char>(*word)) |= std::uint64_t(1) << words.folded.size();
    words.folded.emplace_back(word, std::size_t(size));
    words.longest = std::max(words.longest, std::size_t(size));
    return SQLITE_OK;
}

/// What is left to be found in one session's texts.
class Search
{
public:
    Search(TokenAlphabet &alphabet, const Words &words)
        : m_alphabet(alphabet)
        , m_words(words)
        , m_missing(words.folded.empty() ? 0 : ~std::uint64_t(0) >> (mostWords - words.folded.size()))
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
        for (std::size_t i = 0; i < m_words.folded.size(); ++i) {
            if (word.compare(0, m_words.folded[i].size(), m_words.folded[i]) == 0)
                m_missing &= ~(std::uint64_t(1) << i);
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
        code = alphabet.split(textOf(argument), addWord, owned.get());
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
