#include "Said.h"

namespace bitacora {

namespace {

void addFacts(QList<FactId> &facts, const QList<FactId> &more)
{
    for (const FactId id : more) {
        if (!facts.contains(id))
            facts.append(id);
    }
}

qsizetype firstLetter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLetterOrNumber())
            return i;
    }
    return -1;
}

bool endsASentence(const QString &text)
{
    constexpr QStringView marks = u".!?\u2026";
    constexpr QStringView closing = u"\u201D\")";
    qsizetype last = text.size() - 1;
    while (last > 0 && closing.contains(text.at(last)))
        --last;
    return last >= 0 && marks.contains(text.at(last));
}

} // namespace

Said say(QStringView pattern, std::initializer_list<Said> parts)
{
    Said said;
    said.text.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int part = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (part < 1 || size_t(part) > parts.size()) {
            said.text += pattern.at(i);
            continue;
        }
        const Said &words = *(parts.begin() + (part - 1));
        said.text += words.text;
        addFacts(said.facts, words.facts);
        ++i;
    }
    return said;
}

Said asSentence(Said words)
{
    words.text = words.text.trimmed();
    const qsizetype first = firstLetter(words.text);
    if (first >= 0)
        words.text[first] = words.text.at(first).toUpper();
    if (!words.text.isEmpty() && !endsASentence(words.text))
        words.text += u'.';
    return words;
}

} // namespace bitacora
