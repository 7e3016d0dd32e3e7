#include "NoteTextRevision.h"

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

/// A sentence is still the same one when at least the fourth part of it, or of what it became, is left.
constexpr qsizetype enoughShared = 4;

qsizetype overlap(qsizetype start, qsizetype end, const TextRange &range)
{
    return std::max<qsizetype>(0, std::min(end, range.end()) - std::max(start, range.position));
}

bool isSpace(QChar character)
{
    return character != u'\n' && character.isSpace();
}

} // namespace

NoteTextRevision::NoteTextRevision(const NoteText &before, const QString &text)
    : m_before(before)
    , m_text(text)
    , m_change(TextChange::between(before.text(), text))
{
    findTouched();
    split();
    assign();
    giveBack();
    const QList<Sentence> &all = before.sentences();
    m_revised = all.first(m_first) + m_made;
    for (qsizetype i = m_first + m_count; i < all.size(); ++i) {
        m_revised.append(all.at(i));
        m_revised.last().range.position += m_change.shift();
    }
}

void NoteTextRevision::findTouched()
{
    const QList<Sentence> &all = m_before.sentences();
    // Also across the space between: a sentence goes on behind it when nothing has ended it.
    const QString &text = m_before.text();
    qsizetype start = m_change.start;
    while (start > 0 && isSpace(text.at(start - 1)))
        --start;
    qsizetype end = m_change.oldEnd;
    while (end < text.size() && isSpace(text.at(end)))
        ++end;
    const auto first = std::lower_bound(all.begin(), all.end(), start, [](const Sentence &sentence, qsizetype place) {
        return sentence.range.end() < place;
    });
    const auto last = std::upper_bound(first, all.end(), end, [](qsizetype place, const Sentence &sentence) {
        return place < sentence.range.position;
    });
    m_first = first - all.begin();
    m_count = last - first;
}

void NoteTextRevision::split()
{
    const QList<Sentence> &all = m_before.sentences();
    // Everything between the sentences that stay as they are, or the ends of the lines.
    qsizetype start = m_text.lastIndexOf(u'\n', m_change.start - 1) + 1;
    if (m_change.start == 0)
        start = 0;
    if (m_first > 0)
        start = std::max(start, all.at(m_first - 1).range.end());
    qsizetype end = m_text.indexOf(u'\n', m_change.newEnd);
    if (end < 0)
        end = m_text.size();
    if (m_first + m_count < all.size())
        end = std::min(end, all.at(m_first + m_count).range.position + m_change.shift());
    qsizetype line = start;
    while (line <= end) {
        const qsizetype found = m_text.indexOf(u'\n', line);
        const qsizetype lineEnd = found < 0 || found > end ? end : found;
        splitLine(line, lineEnd);
        line = lineEnd + 1;
    }
}

void NoteTextRevision::splitLine(qsizetype start, qsizetype end)
{
    const QStringView line = QStringView(m_text).sliced(start, end - start);
    const bool isWhole =
        (start == 0 || m_text.at(start - 1) == u'\n') && (end == m_text.size() || m_text.at(end) == u'\n');
    if (isWhole && m_before.isHeading(line))
        return;
    qsizetype from = start;
    const auto take = [&](qsizetype to) {
        qsizetype first = from;
        while (first < to && m_text.at(first).isSpace())
            ++first;
        qsizetype last = to;
        while (last > first && m_text.at(last - 1).isSpace())
            --last;
        if (last > first)
            m_ranges.append({first, last - first});
        from = to;
    };
    QList<qsizetype> places = finishedBetween(start, end);
    const QList<qsizetype> breaks = sentenceBreaks(line);
    for (const qsizetype place : breaks) {
        // What one sentence has said till now it goes on saying: its own words may hold a period.
        qsizetype next = start + place;
        while (next < end && m_text.at(next).isSpace())
            ++next;
        if (!isUntouched(start + place - 1, next + 1))
            places.append(start + place);
    }
    std::sort(places.begin(), places.end());
    for (const qsizetype place : std::as_const(places))
        take(place);
    take(end);
}

QList<qsizetype> NoteTextRevision::finishedBetween(qsizetype start, qsizetype end) const
{
    QList<qsizetype> places;
    for (qsizetype i = m_first; i < m_first + m_count; ++i) {
        const Sentence &old = m_before.sentences().at(i);
        const qsizetype place = old.range.end();
        if (place > m_change.start || place <= start || place >= end || !m_text.at(place).isSpace())
            continue;
        // Whatever is typed behind it, a small letter too, it is finished.
        const QString followed = old.sentence.text + QStringLiteral(" X");
        if (sentenceBreaks(followed).contains(old.range.length))
            places.append(place);
    }
    return places;
}

bool NoteTextRevision::isUntouched(qsizetype start, qsizetype end) const
{
    return end <= m_change.start || start >= m_change.newEnd;
}

qsizetype NoteTextRevision::shared(const Sentence &old, const TextRange &range) const
{
    const qsizetype before = overlap(old.range.position, std::min(old.range.end(), m_change.start), range);
    const qsizetype after = overlap(std::max(old.range.position, m_change.oldEnd) + m_change.shift(),
                                    old.range.end() + m_change.shift(), range);
    return before + after;
}

void NoteTextRevision::assign()
{
    const QList<Sentence> olds = m_before.sentences().sliced(m_first, m_count);
    QList<QList<int>> sources(m_ranges.size());
    QList<int> mains(m_ranges.size(), -1);
    for (int o = 0; o < olds.size(); ++o) {
        qsizetype most = 0;
        int heir = -1;
        for (int r = 0; r < m_ranges.size(); ++r) {
            const qsizetype kept = shared(olds.at(o), m_ranges.at(r));
            const qsizetype shorter = std::min(olds.at(o).range.length, m_ranges.at(r).length);
            if (kept == 0 || kept * enoughShared < shorter)
                continue;
            sources[r].append(o);
            if (kept > most) {
                most = kept;
                heir = r;
            }
        }
        if (heir < 0) {
            m_lost.append(olds.at(o));
            continue;
        }
        const auto weight = [&](int old) { return shared(olds.at(old), m_ranges.at(heir)); };
        if (mains.at(heir) < 0 || weight(o) > weight(mains.at(heir)))
            mains[heir] = o;
        if (!isGivenBack(olds.at(o), m_ranges.at(heir)))
            continue;
        // What was typed beside the writer's words is a person's own again.
        for (int r = 0; r < m_ranges.size(); ++r) {
            if (r != heir)
                sources[r].removeOne(o);
        }
    }
    for (int r = 0; r < m_ranges.size(); ++r)
        m_made.append(madeOf(m_ranges.at(r), sources.at(r), mains.at(r)));
    for (const Sentence &old : olds) {
        const bool isThere = std::any_of(m_made.begin(), m_made.end(), [&old](const Sentence &made) {
            return made.sentence.text == old.sentence.text;
        });
        if (!isThere && !old.sentence.edited)
            m_reworded.append(old);
    }
}

NoteText::Sentence NoteTextRevision::madeOf(const TextRange &range, const QList<int> &sources, int main) const
{
    const QList<Sentence> &all = m_before.sentences();
    Sentence made;
    if (main >= 0)
        made = all.at(m_first + main);
    const bool isSame = main >= 0 && made.range.length == range.length
        && made.sentence.text == QStringView(m_text).sliced(range.position, range.length);
    made.range = range;
    if (isSame)
        return made;
    made.sentence.text = m_text.mid(range.position, range.length);
    made.sentence.edited = true;
    if (made.sentence.state == SentenceState::Added)
        made.sentence.state = SentenceState::Current;
    for (const int source : sources) {
        const Sentence &old = all.at(m_first + source);
        if (source == main || old.sentence.state == SentenceState::Touched)
            continue;
        if (main < 0)
            made.section = old.section;
        for (const FactId fact : old.sentence.facts) {
            if (!made.sentence.facts.contains(fact)) {
                made.sentence.facts.append(fact);
                // That of all its facts is not known here.
                made.sentence.fingerprint = 0;
            }
        }
    }
    return made;
}

bool NoteTextRevision::isGivenBack(const Sentence &old, const TextRange &range) const
{
    const QString text = m_text.mid(range.position, range.length);
    if (text == old.sentence.text)
        return true;
    const auto known = m_before.m_known.constFind(text);
    return known != m_before.m_known.constEnd() && known->sentence.facts == old.sentence.facts;
}

void NoteTextRevision::giveBack()
{
    for (Sentence &made : m_made) {
        const auto known = m_before.m_known.constFind(made.sentence.text);
        if (known == m_before.m_known.constEnd() || !made.sentence.edited)
            continue;
        const TextRange range = made.range;
        made = *known;
        made.range = range;
        // Pasted twice: only one of them is the writer's.
        if (isSaid(made.sentence.statement, made))
            made.sentence.statement = {};
    }
}

bool NoteTextRevision::isSaid(const NoteStatement &statement, const Sentence &but) const
{
    const QList<Sentence> &all = m_before.sentences();
    const auto says = [&statement](const Sentence &sentence) { return sentence.sentence.statement == statement; };
    return std::any_of(all.begin(), all.begin() + m_first, says)
        || std::any_of(all.begin() + m_first + m_count, all.end(), says)
        || std::any_of(m_made.begin(), m_made.end(),
                       [&](const Sentence &sentence) { return &sentence != &but && says(sentence); });
}

} // namespace bitacora
