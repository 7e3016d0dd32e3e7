#include "GroundedSentence.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bitacora {

using Unit = GroundingFacts::Unit;

QChar GroundedSentence::after(qsizetype index) const
{
    const qsizetype end = m_words.at(index).end();
    return end < m_text.size() ? m_text.at(end) : QChar();
}

// What follows a number says what it counts; "8 of 10 trials" makes trials of both.
Unit GroundedSentence::unitOf(qsizetype index) const
{
    static const QHash<QString, Unit> units {
        {u"time"_s, Unit::Times},         {u"times"_s, Unit::Times},         {u"instance"_s, Unit::Times},
        {u"occurrence"_s, Unit::Times},   {u"episode"_s, Unit::Times},       {u"occasion"_s, Unit::Times},
        {u"vez"_s, Unit::Times},          {u"ocasion"_s, Unit::Times},       {u"episodio"_s, Unit::Times},
        {u"minute"_s, Unit::Time},        {u"hour"_s, Unit::Time},           {u"second"_s, Unit::Time},
        {u"minuto"_s, Unit::Time},        {u"hora"_s, Unit::Time},           {u"segundo"_s, Unit::Time},
        {u"trial"_s, Unit::Trials},       {u"opportunity"_s, Unit::Trials},  {u"ensayo"_s, Unit::Trials},
        {u"oportunidad"_s, Unit::Trials}, {u"attempt"_s, Unit::Trials},      {u"intento"_s, Unit::Trials},
        {u"interval"_s, Unit::Intervals}, {u"intervalo"_s, Unit::Intervals}, {u"percent"_s, Unit::Percent},
    };
    const qsizetype end = m_words.at(index).end();
    if (QStringView(m_text).mid(end, 2).contains(u'%'))
        return Unit::Percent;
    // "24 per hour" counts times.
    if (index + 2 < m_words.size()
        && (m_words.at(index + 1).folded == u"per" || m_words.at(index + 1).folded == u"por")) {
        const QString &next = m_words.at(index + 2).folded;
        if (next == u"ciento")
            return Unit::Percent;
        if (units.value(next) == Unit::Time)
            return Unit::Times;
    }
    constexpr qsizetype reach = 4;
    for (qsizetype i = index + 1; i < std::min(m_words.size(), index + 1 + reach); ++i) {
        if (units.contains(m_words.at(i).stem))
            return units.value(m_words.at(i).stem);
    }
    return Unit::Any;
}

// The length of the session belongs to no behavior or program.
bool GroundedSentence::isSessionLength(const QString &number, Unit unit) const
{
    constexpr int minutesAnHour = 60;
    const int minutes = m_facts.input().durationMinutes;
    const int value = number.toInt();
    return unit == Unit::Time
        && (value == minutes || (value > 0 && (value == minutes / minutesAnHour || value == minutes % minutesAnHour)));
}

void GroundedSentence::checkClockTime(qsizetype hour)
{
    const QString time = u"%1:%2"_s.arg(m_words.at(hour).folded.toInt()).arg(m_words.at(hour + 1).folded.toInt());
    if (!m_facts.hasClockTime(time))
        mark(hour, 2, GroundingReason::NumberNotRecorded);
}

// The place of the whole in "8 of 10", "8 out of 10" and "8 de 10"; less than 0 where there is none.
qsizetype GroundedSentence::wholeOf(qsizetype index) const
{
    qsizetype next = index + 1;
    if (next < m_words.size() && m_words.at(next).folded == u"out")
        ++next;
    const bool of = next < m_words.size() && (m_words.at(next).folded == u"of" || m_words.at(next).folded == u"de");
    return of && next + 1 < m_words.size() && numberAt(next + 1) >= 0 ? next + 1 : -1;
}

int GroundedSentence::numberAt(qsizetype index) const
{
    const QString &word = m_words.at(index).folded;
    return word.at(0).isDigit() ? word.toInt() : m_lexicon.numberOf(word);
}

void GroundedSentence::checkNumber(qsizetype index, const QString &number)
{
    const Unit unit = unitOf(index);
    if (isSessionLength(number, unit))
        return;
    // The nearest behavior or program with data is the one that the number belongs to; of two that share a
    // sentence either may.
    bool belongs = false;
    bool found = false;
    for (const Match &match : m_matches) {
        if (!match.recorded)
            continue;
        const QString id = GroundingFacts::idOf(*match.recorded);
        if (!m_facts.hasNumbersOf(id))
            continue;
        belongs = true;
        found = found || m_facts.hasNumberOf(id, number, unit);
    }
    if (!belongs)
        found = m_facts.hasNumber(number, unit);
    const bool isDate = unit == Unit::Any && m_facts.hasNumber(number, Unit::Any) && (!belongs || number.size() > 3);
    if (!found && !isDate && !m_facts.isWritten(m_words.at(index).stem))
        mark(index, 1, GroundingReason::NumberNotRecorded);
}

void GroundedSentence::checkNumbers()
{
    const RecordedFacts &recorded = m_facts.input().facts;
    const QList<qsizetype> sizes {recorded.behaviors.size(), recorded.programs.size(), recorded.participants.size(),
                                  recorded.abc.size(), recorded.reinforcers.size()};
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const int value = numberAt(i);
        if (value < 0 || isInTerm(i))
            continue;
        if (after(i) == u':' && i + 1 < m_words.size() && numberAt(i + 1) >= 0
            && m_words.at(i + 1).position == m_words.at(i).end() + 1) {
            checkClockTime(i);
            ++i;
            continue;
        }
        const bool digits = m_words.at(i).folded.at(0).isDigit();
        m_numbers.insert(QString::number(value));
        // The decimals of a rate are worked out, not recorded.
        const bool isDecimal = digits && i > 0 && m_words.at(i - 1).folded.at(0).isDigit()
            && m_words.at(i - 1).end() + 1 == m_words.at(i).position && u".,"_s.contains(after(i - 1));
        if (isDecimal || (!digits && sizes.contains(value)))
            continue;
        const qsizetype whole = wholeOf(i);
        if (whole < 0) {
            checkNumber(i, QString::number(value));
            continue;
        }
        m_numbers.insert(QString::number(numberAt(whole)));
        checkNumber(i, u"%1/%2"_s.arg(value).arg(numberAt(whole)));
        i = whole;
    }
}

} // namespace bitacora
