#include "EnglishVoice.h"

#include "NoteWords.h"

using namespace Qt::StringLiterals;

namespace bitacora {

QList<Said> EnglishVoice::abcEvent(const AbcEntry &entry, const SentencePlace &place) const
{
    const Said behaviors = list(mentions(CatalogueKind::Behaviors, FactField::AbcBehavior, entry.behaviors));
    const Said function = entry.function.isEmpty()
        ? Said {}
        : mention(CatalogueKind::BehaviorFunctions, FactField::AbcFunction, entry.function);
    const Said tail = function.isEmpty() ? Said {} : say(u"; the hypothesized function was %1", {function});
    const CatalogueEntry *known = this->entry(CatalogueKind::Antecedents, entry.antecedent);
    if (behaviors.isEmpty() && entry.antecedent.isEmpty())
        return {say(u"The hypothesized function was %1", {function}),
                say(u"%1 was recorded as the hypothesized function", {function})};
    const Said antecedent = entry.antecedent.isEmpty()
        ? Said {}
        : mention(CatalogueKind::Antecedents, FactField::AbcAntecedent, entry.antecedent);
    if (behaviors.isEmpty())
        return {say(u"The antecedent recorded was %1%2", {known ? antecedent : quoted(antecedent), tail}),
                say(u"%1 was recorded as an antecedent%2", {known ? antecedent : quoted(antecedent), tail})};
    if (antecedent.isEmpty()) {
        const Said were {arePlural(CatalogueKind::Behaviors, entry.behaviors) ? u"were"_s : u"was"_s, {}};
        return {say(u"%1 engaged in %2%3", {client(place), behaviors, tail}),
                say(u"%1 %2 recorded%3", {behaviors, were, tail})};
    }
    if (!known) {
        const Said own =
            quoted(said(FactField::AbcAntecedent, entry.antecedent.name.simplified(), entry.antecedent.key));
        return {say(u"With %1 as the antecedent, %2 engaged in %3%4", {own, client(place), behaviors, tail}),
                say(u"%2 engaged in %3, with %1 as the antecedent%4", {own, client(place), behaviors, tail})};
    }
    const Said when {known->timing == AntecedentTiming::During ? u"during"_s : u"after"_s, {}};
    const Said clause = said(FactField::AbcAntecedent, known->english.clause, entry.antecedent.key);
    return {say(u"%1 %2, %3 engaged in %4%5", {when, antecedent, client(place), behaviors, tail}),
            say(u"When %1, %2 engaged in %3%4", {clause, client(place), behaviors, tail}),
            say(u"%3 engaged in %4 %1 %2%5", {when, antecedent, client(place), behaviors, tail})};
}

QList<Said> EnglishVoice::abcResponse(const AbcEntry &entry, const SentencePlace &place) const
{
    const Said used = list(mentions(CatalogueKind::Interventions, FactField::AbcIntervention, entry.interventions));
    const Said verb {arePlural(CatalogueKind::Interventions, entry.interventions) ? u"were"_s : u"was"_s, {}};
    const Said who = provider();
    const bool follows = place.before == NoteStatement {StatementKind::AbcEvent, entry.key};
    const Said behaviors = list(mentions(CatalogueKind::Behaviors, FactField::AbcBehavior, entry.behaviors));
    if (behaviors.isEmpty()) {
        QList<Said> ways {say(u"%1 %2 used", {used, verb})};
        if (!who.isEmpty())
            ways.prepend(say(u"%1 used %2", {who, used}));
        return ways;
    }
    if (!follows) {
        if (who.isEmpty())
            return {say(u"In response to %1, %2 %3 used", {behaviors, used, verb}),
                    say(u"%2 %3 used in response to %1", {behaviors, used, verb})};
        return {say(u"In response to %1, %2 used %3", {behaviors, who, used}),
                say(u"%2 responded to %1 with %3", {behaviors, who, used})};
    }
    if (who.isEmpty())
        return {say(u"In response, %1 %2 used", {used, verb}), say(u"%1 %2 used in response", {used, verb})};
    return {say(u"%1 responded with %2", {who, used}), say(u"In response, %1 used %2", {who, used})};
}

QList<Said> EnglishVoice::result(const BehaviorData &data, const SentencePlace &place) const
{
    const CatalogueText words = text(CatalogueKind::Behaviors, data.behavior);
    const Said behavior =
        said(FactField::MeasuredBehavior, words.isCountable() ? words.plural : words.phrase, data.behavior.key);
    if (data.count == 0 && data.seconds.value_or(0) == 0)
        return notObserved(data);
    switch (data.measure) {
    case BehaviorMeasure::Interval: {
        const Said of = say(u"%1",
                            {said(FactField::BehaviorIntervals,
                                  u"%1 of %2 intervals (%3)"_s.arg(
                                      number(*data.count), number(*data.intervals),
                                      NoteWords::percent(percentOf(*data.count, *data.intervals), style().locale)),
                                  data.key)});
        const Said during = data.observedMinutes ? say(u" in %1 of observation", {observed(data)}) : Said {};
        return {say(u"%1 occurred in %2%3", {behavior, of, during}),
                say(u"Interval recording showed %1 in %2%3", {behavior, of, during})};
    }
    case BehaviorMeasure::Latency:
        if (data.seconds) {
            const Said time = said(FactField::BehaviorTime, NoteWords::timeSpan(*data.seconds, style()), data.key);
            const Said times = data.count
                ? say(u" (%1)",
                      {said(FactField::BehaviorCount,
                            number(*data.count) + (*data.count == 1 ? u" occurrence"_s : u" occurrences"_s), data.key)})
                : Said {};
            const Said during = data.observedMinutes ? say(u" in %1 of observation", {observed(data)}) : Said {};
            return {say(u"The latency to %1 was %2%3%4", {behavior, time, times, during}),
                    say(u"%1 had a latency of %2%3%4", {behavior, time, times, during})};
        }
        break;
    case BehaviorMeasure::Duration:
    case BehaviorMeasure::Frequency:
    case BehaviorMeasure::Rate:
        break;
    }
    return counted(data, place);
}

Said EnglishVoice::rate(const BehaviorData &data) const
{
    if (data.measure != BehaviorMeasure::Rate || !data.count)
        return {};
    const int minutes = data.observedMinutes.value_or(input().durationMinutes);
    const QString text = u" (%1 per hour)"_s.arg(NoteWords::hourlyRate(*data.count, minutes, style().locale));
    Said rate = said(FactField::BehaviorCount, text, data.key);
    rate.facts.append(data.observedMinutes ? FactId {FactField::ObservedMinutes, data.key}
                                           : FactId {FactField::Duration, 0});
    return rate;
}

QList<Said> EnglishVoice::counted(const BehaviorData &data, const SentencePlace &place) const
{
    const CatalogueText words = text(CatalogueKind::Behaviors, data.behavior);
    const Said phrase = said(FactField::MeasuredBehavior, words.phrase, data.behavior.key);
    const Said behavior =
        said(FactField::MeasuredBehavior, words.isCountable() ? words.plural : words.phrase, data.behavior.key);
    const Said during =
        say(u"%1%2", {data.observedMinutes ? say(u" in %1 of observation", {observed(data)}) : Said {}, rate(data)});
    const Said total =
        data.seconds ? said(FactField::BehaviorTime, NoteWords::timeSpan(*data.seconds, style()), data.key) : Said {};
    if (!data.count)
        return {say(u"The total duration of %1 was %2%3", {behavior, total, during}),
                say(u"%1 had a total duration of %2%3", {behavior, total, during})};
    const int count = *data.count;
    const Said lasting = total.isEmpty() ? Said {} : say(u", with a total duration of %1", {total});
    const Said counting = said(FactField::BehaviorCount, number(count), data.key);
    if (words.isCountable()) {
        const Said several =
            say(u"%1 %2", {counting, said(FactField::MeasuredBehavior, words.counted(count), data.behavior.key)});
        return {say(u"%1 had %2%3%4", {client(place), several, during, lasting}),
                say(count == 1 ? u"A total of %1 was recorded%2%3" : u"A total of %1 were recorded%2%3",
                    {several, during, lasting}),
                say(u"Data for the session show %1%2%3", {several, during, lasting})};
    }
    const Said times {count == 1 ? u"time"_s : u"times"_s, {}};
    const Said instances {count == 1 ? u"instance"_s : u"instances"_s, {}};
    return {say(u"%1 engaged in %2 %3 %4%5%6", {client(place), phrase, counting, times, during, lasting}),
            say(u"%1 occurred %2 %3%4%5", {phrase, counting, times, during, lasting}),
            say(u"Data for the session show %2 %3 of %1%4%5", {phrase, counting, instances, during, lasting})};
}

QList<Said> EnglishVoice::notObserved(const BehaviorData &data) const
{
    const CatalogueText words = text(CatalogueKind::Behaviors, data.behavior);
    Said none = said(FactField::MeasuredBehavior, words.isCountable() ? words.plural : words.phrase, data.behavior.key);
    if (data.count)
        none.facts.append(
            {data.measure == BehaviorMeasure::Interval ? FactField::BehaviorIntervals : FactField::BehaviorCount,
             data.key});
    if (data.seconds)
        none.facts.append({FactField::BehaviorTime, data.key});
    Said during;
    if (data.measure == BehaviorMeasure::Interval)
        during = {u" in any of the %1 intervals"_s.arg(number(*data.intervals)), {}};
    if (data.observedMinutes)
        during = say(u"%1 in %2 of observation", {during, observed(data)});
    const Said recorded {words.isCountable() || words.number == WordNumber::Plural ? u"were"_s : u"was"_s, {}};
    return {say(u"No %1 %2 observed%3", {none, recorded, during}), say(u"%1 did not occur%2", {none, during})};
}

} // namespace bitacora
