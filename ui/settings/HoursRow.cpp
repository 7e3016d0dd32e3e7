#include "HoursRow.h"

#include "Announcement.h"
#include "Icons.h"
#include "Metrics.h"
#include "TextRole.h"
#include "TimeField.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int minutesInHour = 60;
constexpr int fieldWidth = 104;
constexpr int dayWidth = 112;
/// What a day begins with that had no hours, and a second span.
constexpr MinuteSpan usualDay {9 * minutesInHour, 17 * minutesInHour};
constexpr int usualBreak = minutesInHour;

QTime timeOf(int minute)
{
    return {minute % minutesInDay / minutesInHour, minute % minutesInHour};
}

int minuteOf(QTime time)
{
    return time.hour() * minutesInHour + time.minute();
}

} // namespace

HoursRow::HoursRow(Qt::DayOfWeek day, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_check(new QCheckBox(this))
    , m_off(new QLabel(this))
    , m_split(new QToolButton(this))
    , m_error(new QLabel(this))
{
    build();
    connect(m_check, &QCheckBox::clicked, this, [this](bool works) {
        if (works && !field(0, 0)->time().isValid())
            showSpans({usualDay});
        showFields();
        Q_EMIT edited();
    });
    connect(m_split, &QToolButton::clicked, this, [this] {
        m_isSplit = !m_isSplit;
        const int end = minuteOf(field(0, 1)->time());
        if (m_isSplit && end + 2 * usualBreak < minutesInDay) {
            field(1, 0)->setTime(timeOf(end + usualBreak));
            field(1, 1)->setTime(timeOf(end + 2 * usualBreak));
        }
        showFields();
        Q_EMIT edited();
    });
    for (TimeField *field : m_fields) {
        connect(field, &QComboBox::activated, this, &HoursRow::edited);
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, &HoursRow::edited);
    }
    retranslate();
    showFields();
}

void HoursRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_check);
    row->addWidget(m_off);
    // Its word is the region's, not the interface's.
    m_check->setObjectName(QStringLiteral("weekday"));
    m_check->setMinimumWidth(dayWidth);
    m_check->setMinimumHeight(metrics::controlHeight);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = new TimeField(this);
        m_fields[i]->setFixedWidth(fieldWidth);
        if (i % 2 == 1) {
            m_dashes[i / 2] = new QLabel(this);
            row->addWidget(m_dashes[i / 2]);
        } else if (i > 0) {
            row->addSpacing(metrics::grid);
        }
        row->addWidget(m_fields[i]);
    }
    m_split->setAutoRaise(true);
    m_split->setFocusPolicy(Qt::StrongFocus);
    setTabOrder(m_check, m_fields[0]);
    for (std::size_t i = 1; i < m_fields.size(); ++i)
        setTabOrder(m_fields[i - 1], m_fields[i]);
    setTabOrder(m_fields.back(), m_split);
    row->addWidget(m_split);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_error);
    setMuted(m_off);
    setTextRole(m_error, TextRole::Small);
    setTone(m_error, Tone::Danger);
    m_error->setWordWrap(true);
    m_error->hide();
}

void HoursRow::showSpans(const QList<MinuteSpan> &spans)
{
    m_check->setChecked(!spans.isEmpty());
    m_isSplit = spans.size() > 1;
    for (int span = 0; span < mostSpans && span < spans.size(); ++span) {
        field(span, 0)->setTime(timeOf(spans.at(span).from));
        field(span, 1)->setTime(timeOf(spans.at(span).to));
    }
    m_error->hide();
    showFields();
}

void HoursRow::showFields()
{
    const bool works = m_check->isChecked();
    m_off->setVisible(!works);
    for (int span = 0; span < mostSpans; ++span) {
        const bool shown = works && (span == 0 || m_isSplit);
        for (int end = 0; end < 2; ++end)
            field(span, end)->setVisible(shown);
        m_dashes[std::size_t(span)]->setVisible(shown);
    }
    m_split->setVisible(works);
    retranslate();
}

QString HoursRow::problem() const
{
    int after = 0;
    for (int span = 0; span < (m_isSplit ? mostSpans : 1); ++span) {
        const QTime from = field(span, 0)->time();
        const QTime to = field(span, 1)->time();
        if (!from.isValid() || !to.isValid())
            //: %1 is an example
            return tr("Type a time, such as %1.").arg(QLocale().toString(QTime(16, 0), QLocale::ShortFormat));
        // Midnight at the end of a span is the end of the day.
        const int end = to == QTime(0, 0) ? minutesInDay : minuteOf(to);
        if (end <= minuteOf(from))
            return tr("The end is not after the beginning. Change one of them.");
        if (minuteOf(from) < after)
            return tr("The second hours begin before the first ones end. Change one of them.");
        after = end;
    }
    return {};
}

std::optional<QList<MinuteSpan>> HoursRow::spans()
{
    if (!m_check->isChecked()) {
        m_error->hide();
        return QList<MinuteSpan>();
    }
    const QString wrong = problem();
    if (wrong != error())
        announce(m_error, wrong);
    m_error->setText(wrong);
    m_error->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return std::nullopt;
    QList<MinuteSpan> spans;
    for (int span = 0; span < (m_isSplit ? mostSpans : 1); ++span) {
        const QTime to = field(span, 1)->time();
        spans.append({minuteOf(field(span, 0)->time()), to == QTime(0, 0) ? minutesInDay : minuteOf(to)});
    }
    return spans;
}

QStringList HoursRow::texts() const
{
    QStringList texts;
    for (int i = 0; i < 2 * (m_isSplit ? mostSpans : 1); ++i)
        texts.append(m_fields[std::size_t(i)]->currentText());
    return texts;
}

void HoursRow::showTexts(const QStringList &texts)
{
    m_check->setChecked(true);
    m_isSplit = texts.size() > 2;
    for (qsizetype i = 0; i < std::min(texts.size(), qsizetype(m_fields.size())); ++i)
        m_fields[std::size_t(i)]->setEditText(texts.at(i));
    showFields();
    (void)spans();
}

bool HoursRow::isBeingTyped() const
{
    for (const TimeField *field : m_fields) {
        if (field->hasFocus() && field->lineEdit()->isModified())
            return true;
    }
    return false;
}

QString HoursRow::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void HoursRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HoursRow::retranslate()
{
    QString day = QLocale().standaloneDayName(m_day);
    if (!day.isEmpty())
        day.front() = day.front().toUpper();
    m_check->setText(day);
    for (QLabel *dash : m_dashes)
        //: Between the beginning and the end of the working hours of a day
        dash->setText(tr("–"));
    //: Beside a weekday on which nobody works
    m_off->setText(tr("Day off"));
    //: The beginning of the working hours of a day; %1 is a weekday
    const QString from = tr("%1, from");
    //: The end of the working hours of a day; %1 is a weekday
    const QString to = tr("%1, to");
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString name = (i % 2 == 0 ? from : to).arg(day);
        m_fields[i]->setAccessibleName(i < 2 ? name : name + u' ' + tr("(after the break)"));
        m_fields[i]->lineEdit()->setAccessibleName(m_fields[i]->accessibleName());
    }
    m_split->setIcon(themedIcon(m_isSplit ? Icon::Close : Icon::Add));
    m_split->setToolTip(m_isSplit ? tr("Take the break away") : tr("Add a break"));
    m_split->setAccessibleName(m_split->toolTip() + QStringLiteral(": ") + day);
}

} // namespace bitacora
