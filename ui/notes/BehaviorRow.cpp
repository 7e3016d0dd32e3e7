#include "BehaviorRow.h"

#include "Catalogue.h"
#include "ChoiceField.h"
#include "Counter.h"
#include "FactsContext.h"
#include "Metrics.h"
#include "NumberLine.h"
#include "RecordedFacts.h"
#include "Session.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <initializer_list>

namespace bitacora {

namespace {

constexpr int numberWidth = 84;
constexpr std::array measures {BehaviorMeasure::Frequency, BehaviorMeasure::Duration, BehaviorMeasure::Rate,
                               BehaviorMeasure::Interval, BehaviorMeasure::Latency};

} // namespace

BehaviorRow::BehaviorRow(FactsContext &context, QWidget *parent)
    : FactRow(context, kind, parent)
    , m_measure(new ChoiceField(this))
    , m_count(new Counter(0, maxFactCount, this))
    , m_of(new QLabel(this))
    , m_intervals(new NumberLine(NumberLine::Format::Whole, 1, maxFactCount, this))
    , m_time(new NumberLine(NumberLine::Format::Time, 0, maxFactSeconds, this))
    , m_minutes(new NumberLine(NumberLine::Format::Whole, 1, maxDurationMinutes, this))
    , m_minutesUnit(new QLabel(this))
    , m_zero(new QLabel(this))
{
    build();
    connect(m_measure, &QComboBox::activated, this, [this] {
        showMeasure();
        check();
        Q_EMIT changed();
    });
    for (NumberLine *line : {m_count->line(), m_intervals, m_time, m_minutes}) {
        connect(line, &QLineEdit::textChanged, this, &BehaviorRow::check);
        connect(line, &KeptLine::typed, this, &FactRow::changed);
        connect(line, &NumberLine::finished, this, &FactRow::finished);
    }
}

void BehaviorRow::build()
{
    for (const BehaviorMeasure measure : measures)
        m_measure->addItem({}, int(measure));
    m_count->line()->setObjectName(QStringLiteral("behaviorCount"));
    auto *fields = new WrapLayout(metrics::grid, metrics::halfGrid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_measure, m_count, m_of, m_intervals, m_time, m_minutes,
                                                             m_minutesUnit, m_zero})
        fields->addWidget(widget);
    body()->addLayout(fields);
    for (NumberLine *line : {m_intervals, m_time, m_minutes})
        line->setFixedWidth(numberWidth);
    m_measure->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTextRole(m_zero, TextRole::Small);
    setMuted(m_zero);
    setMuted(m_of);
    setMuted(m_minutesUnit);
    for (QLabel *label : {m_of, m_minutesUnit, m_zero})
        label->setMinimumHeight(metrics::controlHeight);
}

BehaviorMeasure BehaviorRow::measure() const
{
    return BehaviorMeasure(m_measure->currentData().toInt());
}

BehaviorMeasure BehaviorRow::usualMeasure() const
{
    if (const TargetBehavior *behavior = context().plan.behavior(term().plan))
        return behavior->measure;
    const CatalogueEntry *entry = Catalogue::builtIn(kind).find(term().catalogueId);
    return entry ? entry->measure : BehaviorMeasure::Frequency;
}

BehaviorData BehaviorRow::data() const
{
    BehaviorData data;
    data.key = key();
    data.behavior = term();
    data.measure = measure();
    if (data.measure != BehaviorMeasure::Latency)
        data.count = m_count->line()->value();
    if (data.measure == BehaviorMeasure::Duration || data.measure == BehaviorMeasure::Latency)
        data.seconds = m_time->value();
    if (data.measure == BehaviorMeasure::Interval)
        data.intervals = m_intervals->value();
    if (data.measure == BehaviorMeasure::Rate)
        data.observedMinutes = m_minutes->value();
    return data;
}

void BehaviorRow::setData(const BehaviorData &data)
{
    m_isBegun = true;
    m_measure->choose(int(data.measure));
    m_count->line()->setValue(data.count);
    m_intervals->setValue(data.intervals);
    m_time->setValue(data.seconds);
    m_minutes->setValue(data.observedMinutes);
    setRow(data.key, data.behavior);
}

QWidget *BehaviorRow::first()
{
    return measure() == BehaviorMeasure::Duration || measure() == BehaviorMeasure::Latency ? m_time : m_count->line();
}

void BehaviorRow::place(const QString &prefix)
{
    m_count->line()->setPlace(prefix + QStringLiteral("count"));
    m_intervals->setPlace(prefix + QStringLiteral("intervals"));
    m_time->setPlace(prefix + QStringLiteral("time"));
    m_minutes->setPlace(prefix + QStringLiteral("minutes"));
    if (!m_isBegun)
        m_measure->choose(int(usualMeasure()));
    m_isBegun = true;
    showMeasure();
}

void BehaviorRow::showMeasure()
{
    const BehaviorMeasure chosen = measure();
    const bool isInterval = chosen == BehaviorMeasure::Interval;
    const bool isRate = chosen == BehaviorMeasure::Rate;
    m_count->setVisible(chosen != BehaviorMeasure::Latency);
    m_of->setVisible(chosen != BehaviorMeasure::Latency);
    m_intervals->setVisible(isInterval);
    m_time->setVisible(chosen == BehaviorMeasure::Duration || chosen == BehaviorMeasure::Latency);
    m_minutes->setVisible(isRate);
    m_minutesUnit->setVisible(isRate || isInterval);
    retranslate();
}

void BehaviorRow::check()
{
    NumberLine *counted = m_count->line();
    counted->setRefused(false);
    QString mistake;
    for (const NumberLine *line : {counted, m_intervals, m_time, m_minutes}) {
        if (mistake.isEmpty() && !line->isHidden())
            mistake = line->mistake();
    }
    const auto intervals = m_intervals->value();
    if (measure() == BehaviorMeasure::Interval && intervals && counted->value().value_or(0) > *intervals) {
        counted->setRefused(true);
        mistake = tr("There were more intervals with it than were observed.");
    }
    setMistake(mistake);
    //: Beside the count of a behavior.
    const QString notObserved = tr("empty: not observed");
    //: Beside the count of a behavior: somebody watched for it, and it did not happen.
    const QString observed = tr("observed: did not occur");
    m_zero->setText(!hasData() ? notObserved : data().count.value_or(1) == 0 ? observed : QString());
    m_zero->setVisible(!m_zero->text().isEmpty());
}

void BehaviorRow::retranslate()
{
    for (int i = 0; i < m_measure->count(); ++i) {
        switch (BehaviorMeasure(m_measure->itemData(i).toInt())) {
        case BehaviorMeasure::Frequency:
            //: A measure of behavior: how often it occurred.
            m_measure->setItemText(i, tr("Count"));
            break;
        case BehaviorMeasure::Duration:
            //: A measure of behavior: how long it lasted.
            m_measure->setItemText(i, tr("Duration"));
            break;
        case BehaviorMeasure::Rate:
            //: A measure of behavior: how often in the time observed.
            m_measure->setItemText(i, tr("Rate"));
            break;
        case BehaviorMeasure::Interval:
            //: A measure of behavior: in how many of the intervals observed.
            m_measure->setItemText(i, tr("Intervals"));
            break;
        case BehaviorMeasure::Latency:
            //: A measure of behavior: how long until it began.
            m_measure->setItemText(i, tr("Latency"));
            break;
        }
    }
    m_measure->setAccessibleName(nameOf(tr("Measure")));
    const bool isInterval = measure() == BehaviorMeasure::Interval;
    //: After a count: "3 times".
    m_of->setText(isInterval ? tr("of") : tr("times"));
    m_count->setName(nameOf(isInterval ? tr("Intervals with it") : tr("Count")));
    m_intervals->setAccessibleName(nameOf(tr("Intervals observed")));
    m_minutesUnit->setText(isInterval ? tr("intervals") : tr("min observed"));
    m_time->setAccessibleName(nameOf(tr("Time, in minutes and seconds")));
    //: How a time is typed: minutes and seconds.
    m_time->setPlaceholderText(tr("min:s"));
    m_minutes->setAccessibleName(nameOf(tr("Minutes observed")));
    check();
}

} // namespace bitacora
