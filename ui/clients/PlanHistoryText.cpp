#include "PlanHistoryText.h"

#include "DateWords.h"
#include "PlanText.h"

#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

void append(QStringList &lines, const QString &line)
{
    if (!line.isEmpty())
        lines.append(line);
}

} // namespace

QString PlanHistoryText::title(PlanGroup group, bool isNew)
{
    if (!isNew)
        return PlanText::one(group);
    switch (group) {
    case PlanGroup::Behaviors:
        return tr("New behavior");
    case PlanGroup::Programs:
        return tr("New replacement program");
    case PlanGroup::Interventions:
        return tr("New intervention");
    case PlanGroup::Reinforcers:
        break;
    }
    return tr("New reinforcer");
}

QString PlanHistoryText::earlier(const PlanEntry &entry, QDate today)
{
    QStringList told;
    for (qsizetype i = entry.wordings.size() - 2; i >= 0; --i) {
        const PlanWording &wording = entry.wordings.at(i);
        //: From one day to another, both included.
        const QString days =
            tr("%1 – %2").arg(DateWords::shortDay(wording.from, today), DateWords::shortDay(wording.until, today));
        told.append(days + u'\n' + full(wording.content));
    }
    if (told.isEmpty())
        return {};
    //: Above what an entry of the plan said before it was changed.
    return tr("Earlier wording") + u"\n\n"_s + told.join(u"\n\n"_s);
}

QString PlanHistoryText::full(const PlanContent &content)
{
    QStringList lines {PlanText::name(content)};
    append(lines, detailsOf(content));
    if (std::holds_alternative<PlanReinforcer>(content))
        return lines.join(u'\n');
    append(lines, PlanText::summary(content));
    if (const auto *behavior = std::get_if<TargetBehavior>(&content))
        append(lines, behavior->intensity);
    const auto *program = std::get_if<ReplacementProgram>(&content);
    // The summary has told of it when there is no criterion.
    if (program && !program->mastery.isEmpty() && !program->baseline.isEmpty())
        append(lines, tr("Baseline: %1").arg(PlanText::baseline(program->baseline)));
    if (const PlanStanding *standing = standingOf(content); standing && standing->status != PlanStatus::Active)
        append(lines, PlanText::status(standing->status));
    return lines.join(u'\n');
}

} // namespace bitacora
