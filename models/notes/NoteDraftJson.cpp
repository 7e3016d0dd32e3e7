#include "NoteDraftJson.h"

#include "JsonPlace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora::NoteDraftJson {

namespace {

constexpr auto languageNames = std::to_array<QStringView>({u"en", u"es"});
constexpr auto templateNames = std::to_array<QStringView>({u"narrative", u"soap", u"dap", u"birp"});
constexpr auto sectionNames =
    std::to_array<QStringView>({u"opening", u"behavior-data", u"teaching", u"closing", u"subjective", u"objective",
                                u"assessment", u"plan", u"data", u"behavior", u"intervention", u"response"});
static_assert(sectionNames.size() == size_t(NoteSection::Response) + 1);
constexpr auto statementNames = std::to_array<QStringView>(
    {u"own", u"setting", u"provider", u"participants", u"group-size", u"environment", u"abc-event", u"abc-response",
     u"behavior-result", u"program-teaching", u"program-result", u"reinforcers", u"valuation", u"words"});
static_assert(statementNames.size() == size_t(StatementKind::Words) + 1);
constexpr auto stateNames = std::to_array<QStringView>({u"current", u"touched", u"orphaned", u"added"});
constexpr auto reasonNames = std::to_array<QStringView>({u"in-the-head", u"incomplete", u"taken-out"});
static_assert(reasonNames.size() == size_t(LeftOutReason::TakenOut) + 1);
constexpr int hexadecimal = 16;

// --- Out. What is as in an empty sentence is left out.

QJsonArray idsArray(const QList<FactId> &facts)
{
    QJsonArray ids;
    for (const FactId id : facts)
        ids.append(id.toString());
    return ids;
}

QJsonObject saidObject(const Said &said)
{
    return {{u"text"_s, said.text}, {u"facts"_s, idsArray(said.facts)}};
}

QJsonObject sentenceObject(const NoteSentence &sentence)
{
    QJsonObject object = saidObject({sentence.text, sentence.facts});
    const NoteStatement &statement = sentence.statement;
    object[u"statement"_s] = statementNames.at(size_t(statement.kind)).toString();
    if (statement.key != 0)
        object[u"key"_s] = statement.key;
    if (statement.field != FactField::ClientName)
        object[u"field"_s] = factFieldName(statement.field);
    // As text: a number of JSON has room for 53 bits.
    object[u"fingerprint"_s] = QString::number(sentence.fingerprint, hexadecimal);
    if (sentence.state != SentenceState::Current)
        object[u"state"_s] = stateNames.at(size_t(sentence.state)).toString();
    if (sentence.edited)
        object[u"edited"_s] = true;
    if (sentence.proposal != Said {})
        object[u"proposal"_s] = saidObject(sentence.proposal);
    return object;
}

QJsonObject paragraphObject(const NoteParagraph &paragraph)
{
    QJsonArray sentences;
    for (const NoteSentence &sentence : paragraph.sentences)
        sentences.append(sentenceObject(sentence));
    return {{u"section"_s, sectionNames.at(size_t(paragraph.section)).toString()}, {u"sentences"_s, sentences}};
}

// --- In.

QList<FactId> readFacts(JsonPlace &place)
{
    QList<FactId> facts;
    const QStringList names = place.texts(u"facts"_s, maxSentenceFacts);
    for (const QString &name : names) {
        const auto id = FactId::fromString(name);
        if (!id)
            place.fail(u"facts"_s);
        facts.append(id.value_or(FactId {}));
    }
    return facts;
}

quint64 readFingerprint(JsonPlace &place)
{
    const QString name = u"fingerprint"_s;
    const QString text = place.text(name);
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber, hexadecimal);
    if (!isNumber || QString::number(number, hexadecimal) != text)
        place.fail(name);
    return number;
}

template <typename Enum>
Enum readChoice(JsonPlace &place, const QString &name, std::span<const QStringView> names)
{
    const auto chosen = place.choice(name, names);
    if (!chosen)
        place.fail(name);
    return Enum(chosen.value_or(0));
}

NoteSentence readSentence(JsonPlace place)
{
    NoteSentence sentence;
    sentence.text = place.text(u"text"_s);
    sentence.facts = readFacts(place);
    sentence.statement.kind = readChoice<StatementKind>(place, u"statement"_s, statementNames);
    sentence.statement.key = place.number(u"key"_s).value_or(0);
    if (place.has(u"field"_s)) {
        const auto field = factFieldNamed(place.text(u"field"_s));
        if (!field)
            place.fail(u"field"_s);
        sentence.statement.field = field.value_or(FactField::ClientName);
    }
    sentence.fingerprint = readFingerprint(place);
    if (const auto state = place.choice(u"state"_s, stateNames))
        sentence.state = SentenceState(*state);
    sentence.edited = place.flag(u"edited"_s);
    if (place.has(u"proposal"_s)) {
        JsonPlace proposal = place.object(u"proposal"_s);
        sentence.proposal = {proposal.text(u"text"_s), readFacts(proposal)};
    }
    return sentence;
}

NoteParagraph readParagraph(JsonPlace place)
{
    NoteParagraph paragraph;
    paragraph.section = readChoice<NoteSection>(place, u"section"_s, sectionNames);
    paragraph.sentences = place.rows<NoteSentence>(u"sentences"_s, readSentence, maxNoteSentences);
    return paragraph;
}

LeftOutFact readLeftOut(JsonPlace place)
{
    const auto id = FactId::fromString(place.text(u"fact"_s));
    if (!id)
        place.fail(u"fact"_s);
    return {id.value_or(FactId {}), readChoice<LeftOutReason>(place, u"reason"_s, reasonNames)};
}

} // namespace

QString languageName(NoteLanguage language)
{
    return languageNames.at(size_t(language)).toString();
}

QJsonObject toObject(const NoteDraft &draft)
{
    QJsonArray paragraphs;
    for (const NoteParagraph &paragraph : draft.paragraphs)
        paragraphs.append(paragraphObject(paragraph));
    QJsonArray leftOut;
    for (const LeftOutFact &fact : draft.leftOut) {
        leftOut.append(QJsonObject {{u"fact"_s, fact.fact.toString()},
                                    {u"reason"_s, reasonNames.at(size_t(fact.reason)).toString()}});
    }
    return {{u"version"_s, version},
            {u"language"_s, languageName(draft.language)},
            {u"template"_s, templateNames.at(size_t(draft.layout)).toString()},
            {u"paragraphs"_s, paragraphs},
            {u"leftOut"_s, leftOut}};
}

QByteArray toBytes(const NoteDraft &draft)
{
    return QJsonDocument(toObject(draft)).toJson(QJsonDocument::Compact);
}

Result<NoteDraft> fromObject(const QJsonObject &object)
{
    QString wrong;
    JsonPlace place(object, {}, &wrong);
    if (const auto known = place.checkVersion(version); !known)
        return Failure(known.error());
    NoteDraft draft;
    draft.language = readChoice<NoteLanguage>(place, u"language"_s, languageNames);
    draft.layout = readChoice<NoteTemplate>(place, u"template"_s, templateNames);
    draft.paragraphs = place.rows<NoteParagraph>(u"paragraphs"_s, readParagraph, maxNoteParagraphs);
    draft.leftOut = place.rows<LeftOutFact>(u"leftOut"_s, readLeftOut, maxLeftOutFacts);
    if (!wrong.isNull())
        return failure(ErrorCode::DatabaseDamaged, {}, wrong);
    return validateNote(draft).map([&] { return draft; });
}

Result<NoteDraft> fromBytes(const QByteArray &bytes)
{
    return storedObject(bytes, maxBytes).and_then(fromObject);
}

} // namespace bitacora::NoteDraftJson
