#include "FigureRow.h"

#include "FigureLabel.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QLocale>
#include <QResizeEvent>

#include <utility>

namespace bitacora {

namespace {

constexpr int figureGap = 28;
constexpr int narrowGap = 14;
constexpr int lineGap = 2;
constexpr double percent = 100.0;

} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new WrapLayout(figureGap, lineGap, this))
{
}

void FigureRow::setTrailing(QWidget *widget)
{
    m_trailing = widget;
    widget->setFixedHeight(lineHeight);
    m_layout->addTrailing(widget);
}

QList<FigureRow::Figure> FigureRow::figures(const SessionStatistics &statistics)
{
    const QLocale locale;
    const int total = statistics.total();
    const int completed = statistics.count(SessionStatus::Completed);
    const int cancelled = statistics.count(SessionStatus::Cancelled);
    const int missed = statistics.count(SessionStatus::NoShow);
    const QString rate = locale.toString(statistics.cancellationRate() * percent, 'f', 1);
    QList<Figure> result {
        {tr("%Ln session(s)", nullptr, total), locale.toString(total)},
        {tr("%Ln completed", nullptr, completed), locale.toString(completed)},
        {tr("%Ln cancelled", nullptr, cancelled), locale.toString(cancelled)},
        {tr("%Ln no-show(s)", nullptr, missed), locale.toString(missed)},
        //: %1 is a percentage such as "8.3 %".
        {tr("%1 cancellation rate").arg(rate + QStringLiteral("\u00a0%")), rate + QStringLiteral("\u00a0%")},
    };
    for (const Money &amount : statistics.revenue) {
        const QString text = amount.toString(locale);
        //: %1 is an amount of money; what the completed sessions brought.
        result.append({tr("%1 revenue").arg(text), text});
    }
    return result;
}

QStringList FigureRow::words(const SessionStatistics &statistics)
{
    QStringList result;
    const QList<Figure> all = figures(statistics);
    for (const Figure &figure : all)
        result.append(figure.text);
    return result;
}

void FigureRow::setStatistics(const SessionStatistics &statistics, const QString &lead)
{
    m_statistics = statistics;
    m_lead = lead;
    showFigures();
}

void FigureRow::showFigures()
{
    QList<Figure> all = figures(m_statistics);
    if (!m_lead.isEmpty())
        all.prepend({m_lead, QString()});
    while (m_labels.size() < all.size()) {
        auto *label = new FigureLabel(this);
        setTextRole(label, m_isNarrow ? TextRole::Small : TextRole::Body);
        label->setMinimumHeight(lineHeight);
        m_layout->addWidget(label);
        m_labels.append(label);
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const bool used = i < all.size();
        m_labels[i]->setVisible(used);
        if (used)
            m_labels[i]->setFigure(all[i].text, all[i].number);
    }
    fit();
    m_layout->invalidate();
    updateGeometry();
}

void FigureRow::fit()
{
    const QFont body = fontFor(TextRole::Body);
    int needed = m_trailing && !m_trailing->isHidden() ? m_trailing->sizeHint().width() : -figureGap;
    for (const FigureLabel *label : std::as_const(m_labels)) {
        if (!label->isHidden())
            needed += figureGap + label->widthIn(body);
    }
    const bool isNarrow = needed > width();
    m_layout->setHorizontalGap(isNarrow ? narrowGap : figureGap);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (FigureLabel *label : std::as_const(m_labels))
        setTextRole(label, isNarrow ? TextRole::Small : TextRole::Body);
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace bitacora
