#include "HistoryHeadBlock.h"

#include "ReportText.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace ReportMetrics;
using ReportPieces::boxPadding;
using ReportPieces::boxRadius;
using ReportPieces::sectionGap;

namespace {

constexpr qreal figurePitch = 17 * point;
constexpr double hundred = 100.0;

} // namespace

HistoryHeadBlock::HistoryHeadBlock(const HistoryHead &head, const QLocale &locale, qreal width)
    : m_head(head)
    , m_locale(locale)
    , m_width(width)
    , m_fonts(ReportFonts::create())
{
    addLetterhead();
    addTitle();
    addFacts();
    addFilter();
    addFigures();
}

QString HistoryHeadBlock::title()
{
    return tr("Session history");
}

QString HistoryHeadBlock::subject(const HistoryHead &head)
{
    if (head.client)
        return head.client->name;
    return head.practitioner.practiceName.isEmpty() ? head.practitioner.name : head.practitioner.practiceName;
}

void HistoryHeadBlock::addLetterhead()
{
    m_height = ReportPieces::addLetterhead(m_block, m_head.practitioner, m_width, m_fonts);
}

void HistoryHeadBlock::addTitle()
{
    m_height = ReportPieces::addTitle(m_block, m_height, title(), subject(m_head), m_width, m_fonts);
}

QList<HistoryHeadBlock::Pair> HistoryHeadBlock::facts() const
{
    QList<Pair> facts;
    if (!m_head.client)
        return facts;
    const Client &client = *m_head.client;
    if (client.birthDate.isValid()) {
        const auto age = ageInYears(client.birthDate, m_head.madeAt.date());
        const QString born = mediumDate(client.birthDate, m_locale);
        //: %1 is a date, %2 the age such as "6 years".
        facts += {tr("Born"), age ? tr("%1 (%2)").arg(born, tr("%n year(s)", nullptr, *age)) : born};
    }
    if (!client.memberNumber.isEmpty())
        facts += {tr("Member number"), client.memberNumber};
    if (!client.diagnosis.isEmpty())
        facts += {tr("Diagnosis"), client.diagnosis};
    return facts;
}

void HistoryHeadBlock::addFacts()
{
    const QList<Pair> pairs = facts();
    if (!pairs.isEmpty())
        m_height = ReportPieces::addFacts(m_block, m_height + boxPadding, pairs, m_width, m_fonts);
}

void HistoryHeadBlock::addFilter()
{
    constexpr qreal aboveText = boxPadding * 0.75;
    m_height += sectionGap;
    const TextStyle style {m_fonts.body, ReportColor::text, bodyPitch, Qt::AlignLeft};
    const qreal top = m_height;
    const qreal inside = m_width - 2 * boxPadding;
    const qreal text = m_block.addText({boxPadding, top + aboveText}, m_head.filter, style, inside);
    m_height += text + 2 * aboveText;
    m_block.addBox(QRectF(0, top, m_width, m_height - top), ReportColor::accentTint, boxRadius);
}

QList<HistoryHeadBlock::Pair> HistoryHeadBlock::figures() const
{
    const SessionStatistics &figures = m_head.statistics;
    const auto number = [this](int count) { return m_locale.toString(count); };
    QStringList revenue;
    for (const Money &sum : figures.revenue)
        revenue += sum.toString(m_locale);
    const QString rate = m_locale.toString(figures.cancellationRate() * hundred, 'f', 1);
    //: Figures above a history; the number stands over the word.
    return {{tr("Sessions"), number(figures.total())},
            {tr("Completed"), number(figures.count(SessionStatus::Completed))},
            {tr("Cancelled"), number(figures.count(SessionStatus::Cancelled))},
            {tr("No-shows"), number(figures.count(SessionStatus::NoShow))},
            {tr("Cancellation rate"), rate + QChar(QChar::Nbsp) + m_locale.percent()},
            {tr("Revenue"), revenue.isEmpty() ? QString(QChar(0x2013)) : revenue.join(u'\n')}};
}

void HistoryHeadBlock::addFigures()
{
    m_height += sectionGap;
    const TextStyle figure {m_fonts.figure, ReportColor::text, figurePitch, Qt::AlignLeft};
    const TextStyle label {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft};
    const QList<Pair> pairs = figures();
    QList<qreal> widths;
    qreal sum = 0;
    for (const Pair &pair : pairs) {
        qreal width = textWidth(pair.label, m_fonts.small);
        for (const QString &line : pair.value.split(u'\n'))
            width = std::max(width, textWidth(line, m_fonts.figure));
        widths += width + point;
        sum += widths.back();
    }
    const qreal gap = std::max(columnGap, (m_width - sum) / qreal(pairs.size()));
    qreal x = 0;
    qreal tallest = 0;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const qreal height = m_block.addText({x, m_height}, pairs.at(i).value, figure, widths.at(i));
        m_block.addText({x, m_height + height}, pairs.at(i).label, label, widths.at(i));
        tallest = std::max(tallest, height + smallPitch);
        x += widths.at(i) + gap;
    }
    m_height += tallest + sectionGap;
}

} // namespace bitacora
