#include "FigureRow.h"

#include "TextRole.h"
#include "Theme.h"
#include "WrapLayout.h"

#include <QLabel>
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
    // The numbers carry the theme's color within their text.
    connect(&Theme::instance(), &Theme::changed, this, &FigureRow::showFigures);
}

void FigureRow::setTrailing(QWidget *widget)
{
    m_trailing = widget;
    widget->setFixedHeight(lineHeight);
    m_layout->addTrailing(widget);
}

QString FigureRow::emphasised(const QString &figure, const QString &number)
{
    const qsizetype at = figure.indexOf(number);
    if (at < 0)
        return figure.toHtmlEscaped();
    return figure.left(at).toHtmlEscaped()
        + QStringLiteral("<b style=\"color:%1\">").arg(Theme::instance().tokens().text.name()) + number.toHtmlEscaped()
        + QStringLiteral("</b>") + figure.mid(at + number.size()).toHtmlEscaped();
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
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::RichText);
        setMuted(label);
        label->setMinimumHeight(lineHeight);
        m_layout->addWidget(label);
        m_labels.append(label);
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const bool used = i < all.size();
        m_labels[i]->setVisible(used);
        if (!used)
            continue;
        m_labels[i]->setText(all[i].number.isEmpty() ? all[i].text.toHtmlEscaped()
                                                     : emphasised(all[i].text, all[i].number));
        m_labels[i]->setAccessibleName(all[i].text);
    }
    fit();
    m_layout->invalidate();
    updateGeometry();
}

void FigureRow::fit()
{
    int needed = m_trailing && !m_trailing->isHidden() ? m_trailing->sizeHint().width() : -figureGap;
    for (QLabel *label : std::as_const(m_labels)) {
        if (label->isHidden())
            continue;
        setTextRole(label, TextRole::Body);
        needed += figureGap + label->sizeHint().width();
    }
    const bool narrow = needed > width();
    m_layout->setHorizontalGap(narrow ? narrowGap : figureGap);
    for (QLabel *label : std::as_const(m_labels))
        setTextRole(label, narrow ? TextRole::Small : TextRole::Body);
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace bitacora
