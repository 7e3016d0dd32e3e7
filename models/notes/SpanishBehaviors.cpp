#include "SpanishVoice.h"

#include "NoteWords.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// "Se registró agresión física", "se registraron fugas": the verb agrees with what was recorded.
Said recorded(bool plural)
{
    return {plural ? u"se registraron"_s : u"se registró"_s, {}};
}

} // namespace

QList<Said> SpanishVoice::abcEvent(const AbcEntry &entry, const SentencePlace &place) const
{
    const Said behaviors = list(mentions(CatalogueKind::Behaviors, FactField::AbcBehavior, entry.behaviors));
    const Said function = entry.function.isEmpty()
        ? Said {}
        : mention(CatalogueKind::BehaviorFunctions, FactField::AbcFunction, entry.function);
    const Said tail = function.isEmpty() ? Said {} : say(u"; la función hipotética fue %1", {function});
    const CatalogueEntry *known = this->entry(CatalogueKind::Antecedents, entry.antecedent);
    if (behaviors.isEmpty() && entry.antecedent.isEmpty())
        return {say(u"La función hipotética fue %1", {function}),
                say(u"Como función hipotética se registró %1", {function})};
    const Said antecedent = entry.antecedent.isEmpty()
        ? Said {}
        : mention(CatalogueKind::Antecedents, FactField::AbcAntecedent, entry.antecedent);
    if (behaviors.isEmpty())
        return {say(u"El antecedente registrado fue %1%2", {known ? antecedent : quoted(antecedent), tail}),
                say(u"Como antecedente se registró %1%2", {known ? antecedent : quoted(antecedent), tail})};
    if (antecedent.isEmpty())
        return {say(u"%1presentó %2%3", {client(place), behaviors, tail}),
                say(u"%1 %2%3", {recorded(arePlural(CatalogueKind::Behaviors, entry.behaviors)), behaviors, tail})};
    if (!known) {
        const Said own =
            quoted(said(FactField::AbcAntecedent, entry.antecedent.name.simplified(), entry.antecedent.key));
        return {say(u"Con %1 como antecedente, %2presentó %3%4", {own, client(place), behaviors, tail}),
                say(u"%2presentó %3, con %1 como antecedente%4", {own, client(place), behaviors, tail})};
    }
    const Said when {known->timing == AntecedentTiming::During ? u"durante"_s : u"tras"_s, {}};
    const Said clause = said(FactField::AbcAntecedent, known->spanish.clause, entry.antecedent.key);
    return {say(u"%1 %2, %3presentó %4%5", {when, antecedent, client(place), behaviors, tail}),
            say(u"Cuando %1, %2presentó %3%4", {clause, client(place), behaviors, tail}),
            say(u"%3presentó %4 %1 %2%5", {when, antecedent, client(place), behaviors, tail})};
}

QList<Said> SpanishVoice::abcResponse(const AbcEntry &entry, const SentencePlace &place) const
{
    const Said used = list(mentions(CatalogueKind::Interventions, FactField::AbcIntervention, entry.interventions));
    const bool plural = arePlural(CatalogueKind::Interventions, entry.interventions);
    const Said were {plural ? u"se utilizaron"_s : u"se utilizó"_s, {}};
    const bool follows = place.before == NoteStatement {StatementKind::AbcEvent, entry.key};
    QList<Said> definites;
    for (const FactTerm &term : entry.behaviors)
        definites.append(said(FactField::AbcBehavior, text(CatalogueKind::Behaviors, term).definite(), term.key));
    const Said behaviors = list(definites);
    const Said to {NoteWords::spanishTo(behaviors.text), behaviors.facts};
    if (behaviors.isEmpty())
        return {say(u"%1 %2", {were, used}),
                say(u"%2 %1",
                    {plural ? Said {u"fueron las estrategias utilizadas"_s, {}}
                            : Said {u"fue la estrategia utilizada"_s, {}},
                     used})};
    if (!follows)
        return {say(u"En respuesta %1, %2 %3", {to, were, used}), say(u"Ante %1, %2 %3", {behaviors, were, used})};
    const bool several = entry.behaviors.size() > 1;
    return {say(u"Como respuesta, %1 %2", {were, used}), say(u"Se respondió con %1", {used}),
            say(several ? u"Ante estas conductas, %1 %2" : u"Ante esta conducta, %1 %2", {were, used})};
}

QList<Said> SpanishVoice::result(const BehaviorData &data, const SentencePlace &place) const
{
    const CatalogueText words = text(CatalogueKind::Behaviors, data.behavior);
    if (data.count == 0 && data.seconds.value_or(0) == 0)
        return notObserved(data);
    const Said during = data.observedMinutes ? say(u" en %1 de observación", {observed(data)}) : Said {};
    if (data.measure == BehaviorMeasure::Interval) {
        const bool plural = words.isCountable() || words.number == WordNumber::Plural;
        const Said behavior =
            said(FactField::MeasuredBehavior, words.isCountable() ? words.plural : words.phrase, data.behavior.key);
        const QString percent = NoteWords::percent(percentOf(*data.count, *data.intervals), style().locale);
        const Said of =
            said(FactField::BehaviorIntervals,
                 u"%1 de %2 intervalos (%3)"_s.arg(number(*data.count), number(*data.intervals), percent), data.key);
        return {say(u"%1 %2 en %3%4", {recorded(plural), behavior, of, during}),
                say(u"El registro por intervalos mostró %1 en %2%3", {behavior, of, during})};
    }
    if (data.measure == BehaviorMeasure::Latency && data.seconds) {
        const Said behavior =
            said(FactField::MeasuredBehavior, NoteWords::spanishOf(words.definite()), data.behavior.key);
        const Said time = said(FactField::BehaviorTime, NoteWords::timeSpan(*data.seconds, style()), data.key);
        const Said times = data.count ? say(*data.count == 1 ? u" (%1 ocasión)" : u" (%1 ocasiones)",
                                            {said(FactField::BehaviorCount, number(*data.count), data.key)})
                                      : Said {};
        return {say(u"La latencia %1 fue de %2%3%4", {behavior, time, times, during}),
                say(u"El registro de latencia %1 mostró %2%3%4", {behavior, time, times, during})};
    }
    return counted(data, place);
}

Said SpanishVoice::rate(const BehaviorData &data) const
{
    if (data.measure != BehaviorMeasure::Rate || !data.count)
        return {};
    const int minutes = data.observedMinutes.value_or(input().durationMinutes);
    const QString text = u" (%1 por hora)"_s.arg(NoteWords::hourlyRate(*data.count, minutes, style().locale));
    Said rate = said(FactField::BehaviorCount, text, data.key);
    rate.facts.append(data.observedMinutes ? FactId {FactField::ObservedMinutes, data.key}
                                           : FactId {FactField::Duration, 0});
    return rate;
}

QList<Said> SpanishVoice::counted(const BehaviorData &data, const SentencePlace &place) const
{
    const CatalogueText words = text(CatalogueKind::Behaviors, data.behavior);
    const Said phrase = said(FactField::MeasuredBehavior, words.phrase, data.behavior.key);
    const Said during =
        say(u"%1%2", {data.observedMinutes ? say(u" en %1 de observación", {observed(data)}) : Said {}, rate(data)});
    const Said total =
        data.seconds ? said(FactField::BehaviorTime, NoteWords::timeSpan(*data.seconds, style()), data.key) : Said {};
    if (!data.count) {
        const Said of = said(FactField::MeasuredBehavior, NoteWords::spanishOf(words.definite()), data.behavior.key);
        return {say(u"La duración total %1 fue de %2%3", {of, total, during}),
                say(u"El registro de duración %1 sumó %2%3", {of, total, during})};
    }
    const int count = *data.count;
    const Said lasting = total.isEmpty() ? Said {} : say(u", con una duración total de %1", {total});
    const Said counting = said(FactField::BehaviorCount, number(count), data.key);
    if (words.isCountable()) {
        const Said several =
            say(u"%1 %2", {counting, said(FactField::MeasuredBehavior, words.counted(count), data.behavior.key)});
        return {say(u"%1presentó %2%3%4", {client(place), several, during, lasting}),
                say(u"%1 %2%3%4", {recorded(count != 1), several, during, lasting}),
                say(u"Los datos de la sesión muestran %1%2%3", {several, during, lasting})};
    }
    const Said times = say(count == 1 ? u"en %1 ocasión" : u"en %1 ocasiones", {counting});
    return {say(u"%1presentó %2 %3%4%5", {client(place), phrase, times, during, lasting}),
            say(u"%1 %2 %3%4%5", {recorded(words.number == WordNumber::Plural), phrase, times, during, lasting}),
            say(u"Los datos de la sesión muestran %1 %2%3%4", {phrase, times, during, lasting})};
}

QList<Said> SpanishVoice::notObserved(const BehaviorData &data) const
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
        during = {u" en ninguno de los %1 intervalos"_s.arg(number(*data.intervals)), {}};
    if (data.observedMinutes)
        during = say(u"%1 en %2 de observación", {during, observed(data)});
    const bool plural = words.isCountable() || words.number == WordNumber::Plural;
    return {say(plural ? u"No se observaron %1%2" : u"No se observó %1%2", {none, during}),
            say(plural ? u"En la sesión no se registraron %1%2" : u"En la sesión no se registró %1%2", {none, during})};
}

} // namespace bitacora
