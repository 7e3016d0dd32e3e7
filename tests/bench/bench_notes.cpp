// Measures what is done with the text of a note while somebody types: the draft, what the facts do not bear out, what
// payers would miss, and what differs between two versions; beside it what Qt takes to find the words of the same text.
#include "BenchTable.h"
#include "GoldenSessions.h"
#include "MadeUpSession.h"
#include "NoteCheck.h"
#include "NoteGrounding.h"
#include "NoteText.h"
#include "NoteWriter.h"
#include "RecordedFactsJson.h"
#include "TextSimilarity.h"
#include "WordDifference.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr double mostForDraft = 5;
constexpr double mostForGrounding = 20;
constexpr int wordsOfLongNote = 500;
constexpr quint32 madeUpSessions = 200;

/// Whatever is measured is added here, so that it is not left out.
qsizetype unused = 0;

void findWords(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    while (finder.toNextBoundary() >= 0)
        unused += finder.isAtBoundary() ? 1 : 0;
}

/// Of many, the one of which the most was recorded.
NoteInput fullestSession()
{
    NoteInput fullest;
    qsizetype most = 0;
    for (quint32 seed = 1; seed <= madeUpSessions; ++seed) {
        const NoteInput input = madeUpSession(seed);
        const qsizetype count = factIds(input).size();
        if (count > most) {
            fullest = input;
            most = count;
        }
    }
    return fullest;
}

/// The notes of many kinds of sessions one after the other, as far as the word: most of it is not borne out by the facts
/// of one.
QString longNote(const NoteWriter &writer, NoteLanguage language)
{
    QString text;
    const QList<GoldenSession> sessions = goldenSessions(language);
    for (const GoldenSession &session : sessions) {
        text += writer.draft(session.input, NoteStyle::of(language, NoteTemplate::Narrative)).text() + u"\n\n"_s;
        if (wordCount(text) >= wordsOfLongNote)
            break;
    }
    while (wordCount(text) > wordsOfLongNote)
        text = text.left(text.lastIndexOf(u' ', -2));
    return text;
}

void measureDraft(BenchTable &table, const NoteInput &input, const FactNames &names, NoteLanguage language)
{
    const NoteWriter writer(names);
    const NoteStyle style = NoteStyle::of(language, NoteTemplate::Soap);
    const NoteDraft draft = writer.draft(input, style);
    const QString name = language == NoteLanguage::Spanish ? u"Spanish"_s : u"English"_s;
    const Comparison drafting = compared([&] { unused += writer.draft(input, style).paragraphs.size(); },
                                         [&] { unused += RecordedFactsJson::toBytes(input.facts).size(); });
    table.addFigure(u"%1: a draft of %2 facts"_s.arg(name).arg(factIds(input).size()), drafting.ours, u"ms"_s,
                    mostForDraft);
    table.addRatio(u"  to the same facts as JSON"_s, drafting, std::nullopt);
    table.addFigure(u"  after one of them changed"_s,
                    medianMilliseconds([&] { unused += writer.redraft(draft, input, style).paragraphs.size(); }),
                    u"ms"_s, mostForDraft);
}

void measureGrounding(BenchTable &table, const FactNames &names, NoteLanguage language)
{
    const QString text = longNote(NoteWriter(names), language);
    const NoteInput input = goldenSessions(language).constFirst().input;
    const NoteGrounding grounding(input, language, names);
    const QString name = language == NoteLanguage::Spanish ? u"Spanish"_s : u"English"_s;
    const Comparison checking =
        compared([&] { unused += grounding.check(text).marks.size(); }, [&] { findWords(text); });
    table.addFigure(u"%1: grounding of a note of %2 words"_s.arg(name).arg(wordCount(text)), checking.ours, u"ms"_s,
                    mostForGrounding);
    table.addRatio(u"  to finding its words"_s, checking, std::nullopt);
    table.addFigure(u"  with the facts read anew"_s, medianMilliseconds([&] {
                        unused += NoteGrounding(input, language, names).check(text).marks.size();
                    }),
                    u"ms"_s, mostForGrounding);
    CheckedNote checked;
    checked.input = input;
    checked.text = text;
    checked.language = language;
    checked.previousText = text;
    table.addFigure(u"  the check for payers"_s,
                    medianMilliseconds([&] { unused += checkNote(checked, names).size(); }), u"ms"_s, mostForGrounding);
    constexpr qsizetype changedWord = 10;
    QStringList changed = text.split(u' ');
    for (qsizetype i = 0; i < changed.size(); i += changedWord)
        changed[i] += u"x"_s;
    const QString other = changed.join(u' ');
    table.addRatio(u"  the difference to another version, to finding the words of both"_s,
                   compared([&] { unused += wordDifference(text, other).size(); },
                            [&] {
                                findWords(text);
                                findWords(other);
                            }),
                   std::nullopt);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"cpu"_s, u"Counts processor time, for a machine that is busy with other things."_s});
    parser.process(application);
    if (parser.isSet(u"cpu"_s))
        countProcessorTime();
    const FactNames names;
    const NoteInput fullest = fullestSession();
    BenchTable table(u"Notes as they are typed"_s);
    for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
        measureDraft(table, fullest, names, language);
        measureGrounding(table, names, language);
    }
    table.print();
    std::fprintf(stderr, unused < 0 ? " " : "");
    return table.meetsTargets() ? EXIT_SUCCESS : EXIT_FAILURE;
}
