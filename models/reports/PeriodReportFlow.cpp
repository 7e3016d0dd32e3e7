#include "PeriodReportFlow.h"

#include "Client.h"
#include "ProgressGraph.h"
#include "ProgressText.h"
#include "ReportText.h"

#include <algorithm>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace ReportMetrics;

namespace {

constexpr qreal textSize = 9.5;
constexpr qreal textPitch = 14 * point;
constexpr qreal betweenParagraphs = 6 * point;
constexpr qreal belowTitle = 2 * point;
constexpr qreal graphGap = 6 * point;
/// A pixel of the screen is three quarters of a point; beside text a graph is set finer still.
constexpr qreal graphUnit = 0.6 * point;
/// How high a graph is beside its width.
constexpr qreal proportion = 0.42;
constexpr int minutesInHour = 60;
constexpr int wholePercent = 100;

} // namespace

PeriodReportFlow::PeriodReportFlow(const PeriodReportSheet &sheet, qreal width)
    : m_sheet(sheet)
    , m_width(width)
    , m_fonts(ReportFonts::create())
{
}

QString PeriodReportFlow::title()
{
    //: The title of a document: how a client gets on, over a period.
    return tr("Progress report");
}

QString PeriodReportFlow::period(const PeriodReport &report, const QLocale &locale)
{
    return mediumDate(report.from, locale) + u" \u2013 "_s + mediumDate(report.to, locale);
}

void PeriodReportFlow::addTo(PageFlow &flow)
{
    m_flow = &flow;
    addHead();
    //: A heading in a progress report, over what the practitioner begins it with.
    addWords(tr("Introduction"), m_sheet.report.introduction);
    if (m_sheet.report.withSessions)
        addSessions();
    //: A heading in a progress report.
    addParts(PlanGroup::Programs, tr("Replacement programs"));
    //: A heading in a progress report.
    addParts(PlanGroup::Behaviors, tr("Target behaviors"));
    //: A heading in a progress report.
    addWords(tr("Recommendations"), m_sheet.report.recommendations);
    addSources();
    addSignature();
}

void PeriodReportFlow::addHead()
{
    PageBlock block;
    qreal height = ReportPieces::addLetterhead(block, m_sheet.practitioner, m_width, m_fonts);
    height = ReportPieces::addTitle(block, height, title(), m_sheet.client.name, m_width, m_fonts);
    height += ReportPieces::boxPadding;
    height = ReportPieces::addFacts(block, height, clientFacts(), m_width, m_fonts);
    m_flow->addBlock(std::move(block), height);
}

QList<ReportPieces::Pair> PeriodReportFlow::clientFacts() const
{
    //: The days that a progress report is about.
    QList<Pair> facts {{tr("Period"), period(m_sheet.report, m_sheet.locale)}};
    const NotedClient &client = m_sheet.client;
    if (client.birthDate.isValid()) {
        const QString born = mediumDate(client.birthDate, m_sheet.locale);
        const auto age = ageInYears(client.birthDate, m_sheet.report.to);
        //: A birth date, %1, and how old somebody was at the end of the period.
        facts.append({tr("Born"), age ? tr("%1 (%Ln year(s))", nullptr, *age).arg(born) : born});
    }
    if (!client.memberNumber.isEmpty())
        facts.append({tr("Member number"), client.memberNumber});
    if (!client.diagnosis.isEmpty())
        facts.append({tr("Diagnosis"), client.diagnosis});
    return facts;
}

QList<ReportPieces::Pair> PeriodReportFlow::sessionFigures() const
{
    const SessionStatistics &sessions = m_sheet.sessions;
    const ProgressText text(m_sheet.locale);
    const auto count = [&](SessionStatus status) { return m_sheet.locale.toString(sessions.count(status)); };
    const QString hours = text.number(double(m_sheet.minutes) / minutesInHour);
    return {{tr("Sessions in the period"), m_sheet.locale.toString(sessions.total())},
            //: How many sessions.
            {tr("Completed"), count(SessionStatus::Completed)},
            //: The length of all sessions that were held.
            {tr("Hours of service"), hours},
            //: How many sessions.
            {tr("Cancelled"), count(SessionStatus::Cancelled)},
            //: How many sessions a client did not come to.
            {tr("No-shows"), count(SessionStatus::NoShow)},
            //: Cancelled sessions of all.
            {tr("Cancellation rate"), text.percent(qRound(sessions.cancellationRate() * wholePercent))}};
}

void PeriodReportFlow::addSessions()
{
    //: A heading in a progress report: how many were held.
    ReportPieces::addHeading(*m_flow, tr("Sessions"), m_width, m_fonts);
    PageBlock block;
    const qreal height = ReportPieces::addFacts(block, 0, sessionFigures(), m_width, m_fonts);
    m_flow->addBlock(std::move(block), height);
}

void PeriodReportFlow::addText(const QString &text, const QFont &font, const QColor &color, PageFlow::Joined joined)
{
    TextBlock block;
    block.add(text, {font, color, textPitch, Qt::AlignLeft}, m_width);
    m_flow->addText(std::move(block), joined);
}

void PeriodReportFlow::addParagraphs(const QString &words)
{
    QFont font = m_fonts.body;
    font.setPixelSize(qRound(textSize * point));
    bool first = true;
    for (const QString &paragraph : words.trimmed().split(u'\n', Qt::SkipEmptyParts)) {
        if (!std::exchange(first, false))
            m_flow->addGap(betweenParagraphs);
        addText(paragraph, font, ReportColor::text, PageFlow::Joined::No);
    }
}

void PeriodReportFlow::addWords(const QString &heading, const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    ReportPieces::addHeading(*m_flow, heading, m_width, m_fonts);
    addParagraphs(words);
}

void PeriodReportFlow::addParts(PlanGroup group, const QString &heading)
{
    bool first = true;
    for (const PeriodReportSheet::Part &part : m_sheet.parts) {
        if (part.series.target.group != group)
            continue;
        if (first)
            ReportPieces::addHeading(*m_flow, heading, m_width, m_fonts);
        else
            m_flow->addGap(ReportPieces::sectionGap);
        first = false;
        addPart(part);
    }
}

void PeriodReportFlow::addPart(const PeriodReportSheet::Part &part)
{
    addText(part.series.target.name, m_fonts.strong, ReportColor::text, PageFlow::Joined::WithNext);
    if (part.series.isEmpty()) {
        //: Of a behavior or program in a progress report.
        addText(tr("Nothing was recorded in this period."), m_fonts.body, ReportColor::muted, PageFlow::Joined::No);
    } else {
        addGraph(part);
        addFigures(part.series);
    }
    if (part.words.isEmpty())
        return;
    m_flow->addGap(betweenParagraphs);
    addParagraphs(part.words);
}

void PeriodReportFlow::addGraph(const PeriodReportSheet::Part &part)
{
    const ProgressText text(m_sheet.locale);
    QString caption = text.caption(part.series);
    if (const QString leftOut = text.leftOut(part.series); !leftOut.isEmpty())
        caption += u". "_s + leftOut;
    addText(caption, m_fonts.small, ReportColor::muted, PageFlow::Joined::WithNext);
    const QSizeF size(m_width, m_width * proportion);
    const ProgressGraph graph(
        ProgressGraphLayout::of(part.series, {m_fonts.small, m_fonts.smallStrong, graphUnit}, m_sheet.locale, size),
        ProgressGraphColors::onPaper());
    PageBlock block;
    block.addDrawing({0, belowTitle}, [graph](QPainter &painter) { graph.paint(painter); });
    m_flow->addBlock(std::move(block), size.height() + graphGap, PageFlow::Joined::WithNext);
}

void PeriodReportFlow::addFigures(const ProgressSeries &series)
{
    const ProgressText text(m_sheet.locale);
    const ProgressStatistics statistics = statisticsOf(series);
    addPhases(series, statistics);
    m_flow->addGap(belowTitle);
    const auto add = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            ReportPieces::addLine(*m_flow, {name, value}, m_width, m_fonts);
    };
    //: Whether the figures of the last phase rise or fall.
    add(tr("Trend"), statistics.trend ? ProgressText::trend(statistics.trend->direction) : QString());
    //: How near a program is to its criterion.
    add(tr("Mastery"), text.mastery(statistics.mastery));
}

void PeriodReportFlow::addPhases(const ProgressSeries &series, const ProgressStatistics &statistics)
{
    static const QList<qreal> shares {0.36, 0.16, 0.14, 0.14, 0.20};
    const ProgressText text(m_sheet.locale);
    const QString none = u"\u2013"_s;
    //: The columns of a table: a phase of a graph, how many sessions have a figure in it, their mean, their median, and
    //: how much better they are than those of the phase before (NAP is the name of that figure in every language).
    ReportPieces::addTableHead(*m_flow, {tr("Phase"), tr("Sessions"), tr("Mean"), tr("Median"), tr("NAP to the last")},
                               shares, m_width, m_fonts);
    for (int i = 0; i < series.phases.size(); ++i) {
        const QString name = ProgressText::phase(series.phases.at(i));
        const auto &level = statistics.levels.at(i);
        const QString overlap = i > 0 ? text.overlap(statistics.overlaps.at(i - 1)) : QString();
        ReportPieces::addTableRow(
            *m_flow,
            //: In the place of the name of a phase, where there is only one.
            {name.isEmpty() ? tr("Whole period") : name, m_sheet.locale.toString(level ? level->count : 0),
             level ? text.figure(level->mean, series.measure) : none,
             level ? text.figure(level->median, series.measure) : none, overlap.isEmpty() ? none : overlap},
            shares, m_width, m_fonts);
    }
    m_flow->endRowHead();
}

void PeriodReportFlow::addSources()
{
    const bool hasFigures = std::any_of(m_sheet.parts.begin(), m_sheet.parts.end(),
                                        [](const PeriodReportSheet::Part &part) { return !part.series.isEmpty(); });
    if (!hasFigures)
        return;
    //: A heading in a progress report: what its figures mean.
    ReportPieces::addHeading(*m_flow, tr("About the figures"), m_width, m_fonts);
    TextBlock block;
    const TextStyle style {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft};
    for (const auto &[name, about] :
         {std::pair(tr("Mean"), ProgressText::aboutLevel()), std::pair(tr("Trend"), ProgressText::aboutTrend()),
          //: The name of a figure in every language: nonoverlap of all pairs.
          std::pair(tr("NAP"), ProgressText::aboutOverlap()), std::pair(tr("Mastery"), ProgressText::aboutMastery())})
        //: What a figure, %1, means.
        block.add(tr("%1: %2").arg(name, about), style, m_width);
    m_flow->addText(std::move(block));
}

void PeriodReportFlow::addSignature()
{
    // To be signed by hand on paper.
    constexpr qreal room = 34 * point;
    constexpr int lines = 3;
    const TextStyle small {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft};
    const qreal column = (m_width - (lines - 1) * columnGap) / lines;
    m_flow->addGap(ReportPieces::sectionGap);
    PageBlock block;
    qreal x = 0;
    //: Below three lines to write on by hand.
    for (const QString &label : {tr("Signature"), tr("Name and credential"), tr("Date")}) {
        block.addRule(room, x, x + column, ReportColor::text);
        block.addText({x, room + belowTitle}, label, small, column);
        x += column + columnGap;
    }
    m_flow->addBlock(std::move(block), room + belowTitle + smallPitch);
}

} // namespace bitacora
