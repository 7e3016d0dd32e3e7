#include "SampleNotes.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 planStream = 5;
constexpr quint64 noteStream = 6;
constexpr int shortestNote = 3;
constexpr int longestNote = 12;
constexpr int percentScale = 100;

/// Two different ones.
std::pair<QStringView, QStringView> pickTwo(SampleRandom &random, Phrases phrases)
{
    const int first = random.below(int(phrases.size()));
    const int second = (first + 1 + random.below(int(phrases.size()) - 1)) % int(phrases.size());
    return {phrases[size_t(first)], phrases[size_t(second)]};
}

/// The part that is of a service's own kind; none for therapy.
std::optional<NotePart> ownPart(SampleService service)
{
    switch (service) {
    case SampleService::CaregiverTraining:
        return NotePart::Training;
    case SampleService::Supervision:
        return NotePart::Supervision;
    case SampleService::Assessment:
        return NotePart::Assessment;
    case SampleService::SocialGroup:
        return NotePart::Group;
    case SampleService::Consultation:
        return NotePart::Consultation;
    case SampleService::DirectTherapy:
        break;
    }
    return {};
}

/// The body of a sentence, or nothing when it would not be true of so many episodes.
QStringView ifTrueOf(QStringView sentence, int episodes)
{
    if (sentence.size() < 2 || sentence[1] != u'|')
        return sentence;
    const bool holds = (sentence[0] == u'0' && episodes == 0) || (sentence[0] == u'1' && episodes == 1)
        || (sentence[0] == u'2' && episodes >= 2) || (sentence[0] == u'+' && episodes >= 1);
    return holds ? sentence.sliced(2) : QStringView();
}

struct Choice
{
    NotePart part = NotePart::Opening;
    QStringView sentence;
};

/// Up to `count` different sentences of one part that are true, added to the choices.
void choose(std::vector<Choice> &choices, Phrases phrases, NotePart part, int episodes, int count, SampleRandom &random)
{
    std::vector<QStringView> usable;
    for (const QStringView sentence : phrases) {
        if (const QStringView body = ifTrueOf(sentence, episodes); !body.isEmpty())
            usable.push_back(body);
    }
    for (; count > 0 && !usable.empty(); --count) {
        const auto place = size_t(random.below(int(usable.size())));
        choices.push_back({part, usable[place]});
        usable.erase(usable.begin() + qsizetype(place));
    }
}

} // namespace

/// The figures of one session: every sentence of its note tells the same ones.
struct SampleNotes::Facts
{
    int episodes = 0;
    int trials = 10;
    int correct = 0;
    int correct2 = 0;
};

SampleNotes::SampleNotes(quint32 seed, int place, const SamplePerson &person, int total)
    : m_seed(seed)
    , m_place(place)
    , m_person(&person)
    , m_total(std::max(1, total))
{
    SampleRandom random(seed, planStream, quint64(place));
    std::tie(m_behavior, m_behavior2) = pickTwo(random, person.phrases().behaviors);
    std::tie(m_program, m_program2) = pickTwo(random, person.phrases().programs);
}

SampleTexts SampleNotes::write(const PlannedSession &session) const
{
    constexpr int placeBits = 32;
    constexpr int oftenForTheClient = 60;
    constexpr int almostAlways = 96;
    constexpr int mostly = 60;
    const SamplePhrases &words = m_person->phrases();
    SampleRandom random(m_seed, noteStream, (quint64(m_place) << placeBits) | quint64(session.ordinal));
    const Facts facts = factsOf(session, random);
    SampleTexts texts;
    if (random.chance(oftenForTheClient))
        texts.customerNotes = filled(random.pick(words.customerNotes), facts, random);
    switch (session.status) {
    case SessionStatus::Completed:
        if (random.chance(almostAlways))
            texts.privateNotes = completedNote(session, facts, random);
        break;
    case SessionStatus::Cancelled:
        texts.cancellationReason = random.pick(words.cancellationReasons).toString();
        if (random.chance(mostly))
            texts.privateNotes = filled(random.pick(words.cancelledNotes), facts, random);
        break;
    case SessionStatus::NoShow:
        texts.privateNotes = filled(random.pick(words.noShowNotes), facts, random);
        break;
    case SessionStatus::Pending:
    case SessionStatus::Confirmed:
        break;
    }
    return texts;
}

SampleNotes::Facts SampleNotes::factsOf(const PlannedSession &session, SampleRandom &random) const
{
    constexpr int firstEpisodes = 6;
    constexpr int firstPercent = 25;
    constexpr int gain = 55;
    const int progress = session.ordinal * percentScale / m_total;
    const auto correctOf = [&](int trials) {
        const int percent = firstPercent + gain * progress / percentScale + random.between(-12, 18);
        return std::clamp((percent * trials + percentScale / 2) / percentScale, 1, trials);
    };
    Facts facts;
    facts.episodes = std::max(0, firstEpisodes * (percentScale - progress) / percentScale + random.between(-3, 2));
    facts.trials = random.chance(70) ? 10 : 20;
    facts.correct = correctOf(facts.trials);
    facts.correct2 = correctOf(facts.trials);
    return facts;
}

QString SampleNotes::completedNote(const PlannedSession &session, const Facts &facts, SampleRandom &random) const
{
    const SamplePhrases &words = m_person->phrases();
    // Of three draws the largest: most notes are thorough, some are short.
    const int length = std::max({random.between(shortestNote, longestNote), random.between(shortestNote, longestNote),
                                 random.between(shortestNote, longestNote)});
    std::vector<Choice> choices;
    const auto add = [&](NotePart part, int count) {
        choose(choices, words.of(part), part, facts.episodes, count, random);
    };
    add(NotePart::Opening, 1);
    add(NotePart::Plan, 1);
    if (const auto own = ownPart(session.service))
        add(*own, (length - 1) / 2);
    // The setting is that of somebody's home.
    if (session.calendar == SampleCalendar::HomeVisits && random.chance(25) && int(choices.size()) < length)
        add(NotePart::Environment, 1);

    std::vector<Choice> rest;
    std::swap(choices, rest);
    for (const NotePart part :
         {NotePart::Program, NotePart::Behavior, NotePart::Antecedent, NotePart::Reinforcer, NotePart::Caregiver})
        add(part, part == NotePart::Program ? 4 : 3);
    while (int(rest.size()) < length && !choices.empty()) {
        const auto place = size_t(random.below(int(choices.size())));
        rest.push_back(choices[place]);
        choices.erase(choices.begin() + qsizetype(place));
    }
    std::stable_sort(rest.begin(), rest.end(), [](const Choice &a, const Choice &b) { return a.part < b.part; });

    QString note;
    for (const Choice &choice : rest) {
        if (!note.isEmpty())
            note += u' ';
        note += filled(choice.sentence, facts, random);
    }
    return note;
}

QString SampleNotes::filled(QStringView sentence, const Facts &facts, SampleRandom &random) const
{
    QString text;
    text.reserve(sentence.size() * 2);
    qsizetype from = 0;
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', from)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        text += sentence.sliced(from, open - from);
        text += value(sentence.sliced(open + 1, close - open - 1), sentence, facts, random);
        from = close + 1;
    }
    text += sentence.sliced(from);
    text[0] = text[0].toUpper();
    return text;
}

QString SampleNotes::value(QStringView name, QStringView sentence, const Facts &facts, SampleRandom &random) const
{
    const SamplePhrases &words = m_person->phrases();
    const bool second = sentence.contains(u"{program2}") && !sentence.contains(u"{program}");
    const int correct = second ? facts.correct2 : facts.correct;
    if (name == u"name")
        return m_person->givenName;
    if (name == u"caregiver")
        return m_person->caregiverName;
    if (name == u"behavior")
        return m_behavior.toString();
    if (name == u"behavior2")
        return m_behavior2.toString();
    if (name == u"program")
        return m_program.toString();
    if (name == u"program2")
        return m_program2.toString();
    if (name == u"antecedent")
        return random.pick(words.antecedents).toString();
    if (name == u"intervention")
        return random.pick(words.interventions).toString();
    if (name == u"prompt")
        return random.pick(words.prompts).toString();
    if (name == u"reinforcer")
        return random.pick(words.reinforcers).toString();
    if (name == u"activity")
        return random.pick(words.activities).toString();
    if (name == u"correct")
        return QString::number(correct);
    if (name == u"trials")
        return QString::number(facts.trials);
    if (name == u"percent")
        return QString::number(correct * percentScale / facts.trials);
    if (name == u"count")
        return QString::number(sentence.contains(u"{behavior}") ? std::max(2, facts.episodes) : random.between(2, 6));
    if (name == u"seconds")
        return QString::number(random.between(5, 90));
    if (name == u"minutes")
        return QString::number(random.between(5, 25));
    return {};
}

} // namespace bitacora
