#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include <sqlite3.h>

namespace bitacora {

/// The characters as FTS5's tokenizer `unicode61 remove_diacritics 2` takes them. Each is asked of the tokenizer
/// itself, once; texts are then read without it, which takes a third of the time.
class TokenAlphabet
{
public:
    struct Character
    {
        enum Kind : std::uint8_t { Separates, Begins, Continues };
        Kind kind = Separates;
        std::uint8_t size = 0;
        /// UTF-8; nothing for an accent.
        std::array<char, 6> folded {};

        [[nodiscard]] std::string_view text() const { return {folded.data(), size}; }
    };

    TokenAlphabet() = default;
    TokenAlphabet(const TokenAlphabet &) = delete;
    TokenAlphabet &operator=(const TokenAlphabet &) = delete;
    ~TokenAlphabet();

    /// Before anything else. SQLite's result code.
    int open(sqlite3 *database);

    /// As FTS5's xToken: state, flags, the folded word, its size, and where in the text it begins and ends.
    using EachWord = int (*)(void *, int, const char *, int, int, int);
    /// Slowly, through the tokenizer. SQLite's result code.
    int split(std::string_view text, EachWord eachWord, void *state);

    /// The character at `at`, which moves behind it; `at` is before `end`.
    const Character &next(const char *&at, const char *end)
    {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte < firstBeyondAscii) {
            ++at;
            return m_ascii[byte];
        }
        return nextBeyondAscii(at, end);
    }

private:
    static constexpr unsigned char firstBeyondAscii = 0x80;

    const Character &nextBeyondAscii(const char *&at, const char *end);
    Character ask(std::string_view character);

    fts5_tokenizer m_functions {};
    Fts5Tokenizer *m_tokenizer = nullptr;
    std::array<Character, firstBeyondAscii> m_ascii {};
    /// By the bytes of the character, at most four.
    std::unordered_map<std::uint32_t, Character> m_others;
};

} // namespace bitacora
