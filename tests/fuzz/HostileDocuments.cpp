#include "HostileDocuments.h"

#include "MadeUpSession.h"
#include "NoteCheck.h"
#include "NoteDraftJson.h"
#include "NoteGrounding.h"
#include "NoteTextRevision.h"
#include "NoteWriter.h"
#include "PeriodReportJson.h"
#include "RecordedFactsJson.h"
#include "SignedNoteJson.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seeds = 12;
const QString clientName = u"Mateo Luna"_s;

NoteDraft draftOf(const NoteInput &input, NoteLanguage language)
{
    const FactNames names;
    return NoteWriter(names).draft(input, NoteStyle::of(language, NoteTemplate::Soap));
}

NoteSignature signature()
{
    const QDateTime at(QDate(2026, 11, 18), QTime(15, 0), QTimeZone::utc());
    return {{u"Vera Torres"_s, u"BCBA"_s}, at, "America/New_York"};
}

/// What is accepted is the same once it was written and read again.
template <typename T, typename Write, typename Read>
QString judged(const Result<T> &read, Write &&write, Read &&readAgain)
{
    if (!read)
        return read.error().sentence().isEmpty() ? u"refused without a word"_s : QString();
    const QByteArray written = write(*read);
    const Result<T> again = readAgain(written);
    if (!again)
        return u"what was accepted is refused once it is written: %1"_s.arg(again.error().detail);
    // What UTF-8 cannot say is another character once it is written, and stays that.
    const QByteArray other = write(*again);
    if (other == written)
        return {};
    const auto [place, otherPlace] = std::mismatch(written.cbegin(), written.cend(), other.cbegin(), other.cend());
    constexpr qsizetype around = 60;
    const qsizetype at = std::max<qsizetype>(0, std::distance(written.cbegin(), place) - around);
    return u"what was accepted is another one once it is written: %1, and then %2"_s.arg(
        QString::fromUtf8(written.mid(at, 2 * around)), QString::fromUtf8(other.mid(at, 2 * around)));
}

/// What the program does with facts that it has taken in: a note of them, checked and compared.
void readFacts(const RecordedFacts &facts)
{
    const FactNames names;
    NoteInput input = madeUpSession(1);
    input.facts = facts;
    for (const NoteLanguage language : {NoteLanguage::English, NoteLanguage::Spanish}) {
        CheckedNote note;
        note.input = input;
        note.text = draftOf(input, language).text();
        note.language = language;
        const auto findings = checkNote(note, names);
        for (const NoteFinding &finding : findings)
            (void)findingText(finding, language);
        (void)NoteGrounding(input, language, names).check(note.text);
    }
    const auto ids = factIds(input);
    for (const FactId &id : ids)
        (void)factValue(input, id);
}

/// And with a note: it is shown, and a person goes on writing in the middle of it.
void editDraft(const NoteDraft &draft)
{
    const NoteText text(draft);
    const QString before = text.text();
    const qsizetype middle = before.size() / 2;
    const QString after = before.left(middle) + u"\nuna vez. "_s + before.mid(middle + 1);
    (void)NoteTextRevision(text, after).revised();
}

} // namespace

QList<QByteArray> HostileDocuments::factSamples()
{
    QList<QByteArray> samples;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        samples.append(RecordedFactsJson::toBytes(madeUpSession(seed).facts));
    return samples;
}

QString HostileDocuments::takeFacts(const QByteArray &bytes)
{
    const auto read = RecordedFactsJson::fromBytes(bytes);
    if (read)
        readFacts(*read);
    return judged(read, RecordedFactsJson::toBytes, RecordedFactsJson::fromBytes);
}

QList<QByteArray> HostileDocuments::draftSamples()
{
    QList<QByteArray> samples;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const auto language = seed % 2 == 0 ? NoteLanguage::English : NoteLanguage::Spanish;
        samples.append(NoteDraftJson::toBytes(draftOf(madeUpSession(seed), language)));
    }
    return samples;
}

QString HostileDocuments::takeDraft(const QByteArray &bytes)
{
    const auto read = NoteDraftJson::fromBytes(bytes);
    if (read)
        editDraft(*read);
    return judged(read, NoteDraftJson::toBytes, NoteDraftJson::fromBytes);
}

QList<QByteArray> HostileDocuments::signedSamples()
{
    QList<QByteArray> samples;
    constexpr int hashBytes = 32;
    const QByteArray hash(hashBytes, '\x5a');
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        SignedNote note;
        note.session = SessionId {seed};
        note.service = ServiceId {3};
        note.input = madeUpSession(seed);
        note.input.clientName = clientName;
        note.draft = draftOf(note.input, NoteLanguage::Spanish);
        note.text = note.draft.text();
        note.signature = signature();
        samples.append(SignedNoteJson::toBytes(SignedNoteJson::Original {note, hash}));
    }
    const NoteAddendum addendum {2, AddendumType::Clarification, u"A reason"_s, u"Words"_s, signature()};
    samples.append(SignedNoteJson::toBytes(SignedNoteJson::Addition {SessionId {7}, addendum, hash, hash}));
    samples.append(SignedNoteJson::toBytes(NotedClient {clientName, QDate(2019, 5, 6), u"F84.0"_s, u"M-77"_s}));
    return samples;
}

QString HostileDocuments::takeSigned(const QByteArray &bytes)
{
    const auto original = [](const QByteArray &text) { return SignedNoteJson::originalFrom(text, clientName); };
    QString wrong = judged(
        original(bytes), [](const SignedNoteJson::Original &read) { return SignedNoteJson::toBytes(read); }, original);
    if (wrong.isEmpty())
        wrong = judged(
            SignedNoteJson::additionFrom(bytes),
            [](const SignedNoteJson::Addition &read) { return SignedNoteJson::toBytes(read); },
            SignedNoteJson::additionFrom);
    if (wrong.isEmpty())
        wrong = judged(
            SignedNoteJson::clientFrom(bytes), [](const NotedClient &read) { return SignedNoteJson::toBytes(read); },
            SignedNoteJson::clientFrom);
    return wrong;
}

QList<QByteArray> HostileDocuments::reportSamples()
{
    PeriodReport report;
    report.from = QDate(2026, 8, 1);
    report.to = QDate(2026, 10, 31);
    report.introduction = u"Introducción “citada”\nñ 🖐"_s;
    report.recommendations = u"More."_s;
    report.parts = {PeriodReportPart {}, PeriodReportPart {}};
    return {PeriodReportJson::toBytes(report), PeriodReportJson::toBytes({})};
}

QString HostileDocuments::takeReport(const QByteArray &bytes)
{
    return judged(PeriodReportJson::fromBytes(bytes), PeriodReportJson::toBytes, PeriodReportJson::fromBytes);
}

} // namespace bitacora
