#include "ReplyText.h"

#include "SentenceBreaks.h"
#include "TextFolding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qsizetype longestHeading = 60;

struct ReplyLine
{
    QString text;
    /// Marked as one, or in bold letters alone.
    bool isHeading = false;
};

ReplyLine lineOf(QString line)
{
    static const QRegularExpression heading(u"^\\s{0,3}#{1,6}\\s*"_s);
    static const QRegularExpression bold(u"^\\s*(?:\\*\\*|__)([^*_]+)(?:\\*\\*|__):?\\s*$"_s);
    static const QRegularExpression bullet(u"^\\s*(?:[-*+\u2022]|\\d{1,2}[.)])\\s+"_s);
    static const QRegularExpression link(u"!?\\[([^\\]\\n]+)\\]\\([^)\\n]*\\)"_s);
    static const QRegularExpression emphasis(u"(?<![\\w*])\\*([^*\\n]+)\\*(?![\\w*])"_s);
    static const QRegularExpression marks(u"\\*\\*|__|`+|~~"_s);
    static const QRegularExpression tags(u"</?[A-Za-z][^<>\\n]{0,60}>"_s);
    static const QRegularExpression quote(u"^\\s*>\\s?"_s);
    ReplyLine result;
    result.isHeading = heading.match(line).hasMatch() || bold.match(line).hasMatch();
    line.remove(heading).remove(quote).remove(bullet);
    line.replace(link, u"\\1"_s).remove(marks).replace(emphasis, u"\\1"_s).remove(tags);
    result.text = line.simplified();
    return result;
}

// "Here is the rewritten note:"
bool isIntroduction(const QString &line)
{
    static const QRegularExpression begins(
        u"^(here (is|are|'s)|here\u2019s|sure|certainly|of course|below is|okay|ok|rewritten|claro|por supuesto|"
        "a continuaci|aqu\u00ED (est|tiene)|esta es|este es|desde luego|nota (reescrita|revisada))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 3 * longestHeading && (line.endsWith(u':') || line.endsWith(u'!'))
        && begins.match(line).hasMatch();
}

bool isRule(const QString &line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar letter) {
        return letter == u'-' || letter == u'=' || letter == u'*' || letter == u'_';
    });
}

struct Heading
{
    NoteSection section;
    QString folded;
};

QList<Heading> headingsOf(const QList<NoteSection> &wanted, NoteLanguage language)
{
    QList<Heading> headings;
    for (const NoteSection section : wanted) {
        const QString heading = sectionHeading(section, language);
        if (!heading.isEmpty())
            headings.append({section, folded(heading)});
    }
    return headings;
}

/// The heading that a line is, or begins with ("Plan: Continue."); what stands behind it stays in the line.
std::optional<NoteSection> takeHeading(QString &line, const QList<Heading> &headings)
{
    const qsizetype colon = line.indexOf(u':');
    const QString first = folded(colon < 0 ? line : line.left(colon)).simplified();
    const auto found = std::find_if(headings.begin(), headings.end(),
                                    [&first](const Heading &heading) { return heading.folded == first; });
    if (found == headings.end())
        return std::nullopt;
    line = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
    return found->section;
}

} // namespace

QString ReplyText::withoutThinking(const QString &answer, bool isWhole)
{
    static const QString names = u"(?:think|thinking|thought|thoughts|reasoning|reflection)"_s;
    static const QRegularExpression whole(u"<%1>.*?</%1>"_s.arg(names),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression opened(u"<%1>"_s.arg(names), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closed(u"</%1>"_s.arg(names), QRegularExpression::CaseInsensitiveOption);
    QString text = answer;
    text.remove(whole);
    if (const QRegularExpressionMatch open = opened.match(text); open.hasMatch())
        text.truncate(open.capturedStart());
    // Some servers leave out the mark that opens it.
    qsizetype end = -1;
    auto ends = closed.globalMatch(text);
    while (ends.hasNext())
        end = ends.next().capturedEnd();
    if (end >= 0)
        text.remove(0, end);
    static const QRegularExpression begun(u"</?[A-Za-z]{0,10}$"_s);
    if (!isWhole)
        text.remove(begun);
    return text;
}

QString ReplyText::withoutHiddenCharacters(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'\n' || letter.category() == QChar::Separator_Line
            || letter.category() == QChar::Separator_Paragraph) {
            shown.append(u'\n');
        } else if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(letter, text.at(i + 1));
            if (QChar::isPrint(code))
                shown.append(letter).append(text.at(i + 1));
            ++i;
        } else if (letter == u'\t') {
            shown.append(u' ');
        } else if (letter.isPrint() && letter != QChar::ReplacementCharacter) {
            // Not a half of a letter, nor what turns the direction of a text.
            shown.append(letter);
        }
    }
    return shown;
}

QList<ReplySection> ReplyText::sections(const QString &answer, const QList<NoteSection> &wanted, NoteLanguage language,
                                        bool isWhole)
{
    const QList<Heading> headings = headingsOf(wanted, language);
    QList<ReplySection> sections {ReplySection()};
    QStringList paragraph;
    const auto endParagraph = [&] {
        if (!paragraph.isEmpty())
            sections.last().paragraphs.append(paragraph.join(u' '));
        paragraph.clear();
    };
    QString plain = withoutThinking(answer, isWhole);
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QStringList lines = withoutHiddenCharacters(plain).split(u'\n');
    bool isFirst = true;
    for (const QString &raw : lines) {
        ReplyLine line = lineOf(raw);
        const bool isNothing = line.text.isEmpty() || isRule(line.text) || raw.trimmed().startsWith("```"_L1);
        if (isNothing) {
            endParagraph();
            continue;
        }
        const bool isIntro = isFirst && isIntroduction(line.text);
        isFirst = false;
        if (isIntro)
            continue;
        if (const auto section = takeHeading(line.text, headings)) {
            endParagraph();
            sections.append({*section, {}});
        } else if (line.isHeading && line.text.size() <= longestHeading) {
            endParagraph();
            continue;
        }
        if (!line.text.isEmpty())
            paragraph.append(line.text);
    }
    endParagraph();
    sections.removeIf([](const ReplySection &section) { return section.paragraphs.isEmpty(); });
    return sections;
}

QStringList ReplyText::sentences(const QString &paragraph)
{
    QStringList found;
    qsizetype start = 0;
    const QList<qsizetype> breaks = sentenceBreaks(paragraph) + QList<qsizetype> {paragraph.size()};
    for (const qsizetype end : breaks) {
        const QString sentence = paragraph.mid(start, end - start).trimmed();
        if (!sentence.isEmpty())
            found.append(sentence);
        start = end;
    }
    return found;
}

} // namespace bitacora
