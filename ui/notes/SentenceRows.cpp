#include "SentenceRows.h"

#include "CarriedWords.h"
#include "Theme.h"

namespace bitacora {

namespace {

// So that a person sees which sentence is meant.
QString beginningOf(const QString &text)
{
    constexpr qsizetype enough = 40;
    if (text.size() <= enough)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', enough);
    return text.left(space > 0 ? space : enough) + u'…';
}

} // namespace

QString SentenceRows::matter(const NoteSentence &sentence)
{
    switch (sentence.state) {
    case SentenceState::Current:
        break;
    case SentenceState::Touched:
        if (sentence.proposal.isEmpty())
            return tr("What was recorded of this has changed.");
        //: %1 is the sentence that the writer proposes.
        return tr("What was recorded of this has changed. Now: “%1”").arg(sentence.proposal.text);
    case SentenceState::Orphaned:
        return tr("What this says is no longer recorded.");
    case SentenceState::Added:
        if (CarriedWords::isWaiting(sentence))
            return tr("Carried forward from the last note. Edit it, or keep it if it holds for this session.");
        return tr("New: this was recorded after the draft.");
    }
    return {};
}

QList<SentenceDeed> SentenceRows::deeds(const NoteSentence &sentence)
{
    switch (sentence.state) {
    case SentenceState::Current:
        break;
    case SentenceState::Touched:
        if (sentence.proposal.isEmpty())
            return {SentenceDeed::Keep, SentenceDeed::TakeOut};
        return {SentenceDeed::Rewrite, SentenceDeed::Keep, SentenceDeed::TakeOut};
    case SentenceState::Orphaned:
        return {SentenceDeed::TakeOut, SentenceDeed::Keep};
    case SentenceState::Added:
        return {SentenceDeed::Keep, SentenceDeed::TakeOut};
    }
    return {};
}

QList<SentenceBar::Row> SentenceRows::of(const NoteText &note, const QList<NoteClaim> &claims, const TextRange &line,
                                         bool canChange)
{
    QList<SentenceBar::Row> rows;
    const QString red = Theme::instance().tokens().danger().name();
    QStringList rich;
    QStringList plain;
    for (const NoteClaim &claim : claims) {
        if (claim.range.position < line.position || claim.range.end() > line.end())
            continue;
        const QString text =
            claim.richText(QStringLiteral("<b style=\"color:%1\">%2</b>").arg(red, QStringLiteral("%1")));
        if (rich.contains(text))
            continue;
        rich.append(text);
        plain.append(claim.plainText());
    }
    if (!rich.isEmpty())
        rows.append({true, rich.join(u' '), plain.join(u' '), -1, {}});
    for (int i = 0; i < note.sentences().size(); ++i) {
        const NoteText::Sentence &sentence = note.sentences().at(i);
        const QString said = matter(sentence.sentence);
        if (said.isEmpty() || sentence.range.position < line.position || sentence.range.end() > line.end())
            continue;
        const QString beginning = beginningOf(sentence.sentence.text);
        const QString html = QStringLiteral("<b>%1</b> %2").arg(beginning.toHtmlEscaped(), said.toHtmlEscaped());
        rows.append(
            {false, html, beginning + u' ' + said, i, canChange ? deeds(sentence.sentence) : QList<SentenceDeed>()});
    }
    return rows;
}

} // namespace bitacora
