#include "WordDifference.h"

#include <QStringView>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace bitacora {

namespace {

using Kind = WordDifference::Kind;
using Tokens = std::vector<QStringView>;

/// Texts that differ in more words than this are other texts.
constexpr int mostEdits = 1'500;

// Spaces, words, and the signs at their ends; "8/10" and "co-op" are words.
Tokens tokensOf(QStringView text)
{
    Tokens tokens;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        const bool isSpace = text.at(start).isSpace();
        while (end < text.size() && text.at(end).isSpace() == isSpace)
            ++end;
        if (isSpace) {
            tokens.push_back(text.sliced(start, end - start));
            start = end;
            continue;
        }
        for (; start < end && text.at(start).isPunct(); ++start)
            tokens.push_back(text.sliced(start, 1));
        qsizetype wordEnd = end;
        while (wordEnd > start && text.at(wordEnd - 1).isPunct())
            --wordEnd;
        if (wordEnd > start)
            tokens.push_back(text.sliced(start, wordEnd - start));
        for (start = wordEnd; start < end; ++start)
            tokens.push_back(text.sliced(start, 1));
    }
    return tokens;
}

struct Piece
{
    Kind kind = Kind::Same;
    QStringView text;
};

/// How far each diagonal goes with some number of edits: those from minus that number to plus it.
class Reached
{
public:
    explicit Reached(int edits)
        : m_edits(edits)
        , m_before(2 * edits + 1, -1)
    {
    }
    /// The place in the text before; less than 0 on a diagonal that is not reached.
    [[nodiscard]] int at(int diagonal) const
    {
        return std::abs(diagonal) <= m_edits ? m_before.at(diagonal + m_edits) : -1;
    }
    void set(int diagonal, int before) { m_before[diagonal + m_edits] = before; }
    /// Whether the next edit onto a diagonal is a word that was added, rather than one that was removed.
    [[nodiscard]] bool isAddedOnto(int diagonal) const { return at(diagonal - 1) < at(diagonal + 1); }

private:
    int m_edits;
    QList<int> m_before;
};

/// The fewest edits that make one list of words of another.
class FewestEdits
{
public:
    FewestEdits(const Tokens &before, const Tokens &after)
        : m_before(before)
        , m_after(after)
    {
    }
    [[nodiscard]] std::vector<Piece> pieces()
    {
        if (find())
            return walkedBack();
        std::vector<Piece> pieces;
        for (const QStringView token : m_before)
            pieces.push_back({Kind::Removed, token});
        for (const QStringView token : m_after)
            pieces.push_back({Kind::Added, token});
        return pieces;
    }

private:
    [[nodiscard]] int beforeSize() const { return int(m_before.size()); }
    [[nodiscard]] int afterSize() const { return int(m_after.size()); }
    [[nodiscard]] int alongSame(int before, int diagonal) const
    {
        while (before < beforeSize() && before - diagonal < afterSize()
               && m_before[std::size_t(before)] == m_after[std::size_t(before - diagonal)])
            ++before;
        return before;
    }
    [[nodiscard]] bool find();
    [[nodiscard]] std::vector<Piece> walkedBack() const;

    const Tokens &m_before;
    const Tokens &m_after;
    /// By the number of edits.
    std::vector<Reached> m_reached;
};

bool FewestEdits::find()
{
    for (int edits = 0; edits <= std::min(mostEdits, beforeSize() + afterSize()); ++edits) {
        Reached now(edits);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int before = 0;
            if (edits > 0) {
                const Reached &last = m_reached.back();
                before = last.isAddedOnto(diagonal) ? last.at(diagonal + 1) : last.at(diagonal - 1) + 1;
            }
            before = alongSame(before, diagonal);
            now.set(diagonal, before);
            if (before >= beforeSize() && before - diagonal >= afterSize()) {
                m_reached.push_back(std::move(now));
                return true;
            }
        }
        m_reached.push_back(std::move(now));
    }
    return false;
}

std::vector<Piece> FewestEdits::walkedBack() const
{
    std::vector<Piece> pieces;
    int before = beforeSize();
    int after = afterSize();
    for (int edits = int(m_reached.size()) - 1; edits >= 0; --edits) {
        const int diagonal = before - after;
        const Reached *last = edits > 0 ? &m_reached[std::size_t(edits - 1)] : nullptr;
        const bool isAdded = last && last->isAddedOnto(diagonal);
        const int from = isAdded ? diagonal + 1 : diagonal - 1;
        const int beforeEdit = last ? last->at(from) : 0;
        const int afterEdit = last ? beforeEdit - from : 0;
        for (; before > beforeEdit && after > afterEdit; --before, --after)
            pieces.push_back({Kind::Same, m_before[std::size_t(before - 1)]});
        if (after > afterEdit)
            pieces.push_back({Kind::Added, m_after[std::size_t(--after)]});
        else if (before > beforeEdit)
            pieces.push_back({Kind::Removed, m_before[std::size_t(--before)]});
    }
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

bool isSpaceInLine(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() && c != u'\n'; });
}

/// Puts together what belongs together: what was removed, then what was added in its place, over the spaces between.
class Joiner
{
public:
    explicit Joiner(const std::vector<Piece> &pieces)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i)
            add(pieces[i], i + 1 < pieces.size() && pieces[i + 1].kind != Kind::Same);
        append(Kind::Same, m_same);
        endChange();
    }
    [[nodiscard]] QList<WordDifference> differences() && { return std::move(m_differences); }

private:
    void add(const Piece &piece, bool isBeforeChange)
    {
        if (piece.kind == Kind::Same && isChanging() && isBeforeChange && isSpaceInLine(piece.text)) {
            m_removed += piece.text;
            m_added += piece.text;
            return;
        }
        if (piece.kind == Kind::Same)
            endChange();
        else
            append(Kind::Same, m_same);
        textOf(piece.kind) += piece.text;
    }
    [[nodiscard]] QString &textOf(Kind kind)
    {
        return kind == Kind::Same ? m_same : kind == Kind::Added ? m_added : m_removed;
    }
    [[nodiscard]] bool isChanging() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }
    void endChange()
    {
        append(Kind::Removed, m_removed);
        append(Kind::Added, m_added);
    }
    void append(Kind kind, QString &text)
    {
        if (!text.isEmpty())
            m_differences.append({kind, text});
        text.clear();
    }

    QString m_same;
    QString m_removed;
    QString m_added;
    QList<WordDifference> m_differences;
};

} // namespace

QList<WordDifference> wordDifference(const QString &before, const QString &after)
{
    const Tokens tokensBefore = tokensOf(before);
    const Tokens tokensAfter = tokensOf(after);
    return Joiner(FewestEdits(tokensBefore, tokensAfter).pieces()).differences();
}

} // namespace bitacora
