#include "SeriesWarnings.h"

#include "ConflictText.h"
#include "DateWords.h"
#include "LocalNow.h"
#include "OpenPractice.h"

namespace bitacora {

namespace {

/// So many dates of a series are named with what speaks against them.
constexpr int mostWarnings = 4;

} // namespace

QStringList SeriesWarnings::sentences(const QList<SessionConflict> &conflicts, const Clock &clock)
{
    QStringList sentences;
    for (const SessionConflict &conflict : conflicts)
        sentences.append(ConflictText::sentence(conflict, clock));
    return sentences;
}

Result<QStringList> SeriesWarnings::of(OpenPractice &practice, const SeriesPlan &plan)
{
    const auto conflicts = practice.seriesChanges().conflictsOf(plan);
    if (!conflicts)
        return Failure(conflicts.error());
    const Clock &clock = practice.practice().clock();
    const QDate today = localNow(clock).date();
    QStringList said;
    int more = 0;
    for (qsizetype i = 0; i < conflicts->size(); ++i) {
        if (conflicts->at(i).isEmpty())
            continue;
        if (said.size() == mostWarnings) {
            ++more;
            continue;
        }
        const QString when = DateWords::dayAndTime(plan.sessions.at(i).start.wall(), today);
        const QString why = sentences(conflicts->at(i), clock).join(u' ');
        //: What speaks against one date of a series: %1 is the day and time, %2 a sentence.
        said.append(tr("%1: %2").arg(when, why));
    }
    if (more > 0)
        //: After some dates of a series, with what speaks against them.
        said.append(tr("And %n more date(s) with a warning.", nullptr, more));
    return said;
}

} // namespace bitacora
