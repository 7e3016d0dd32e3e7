#include "RepeatDateEditor.h"

#include "Announcement.h"
#include "ControlPainting.h"
#include "DatePickField.h"
#include "DateWords.h"
#include "Fields.h"
#include "Icons.h"
#include "Metrics.h"
#include "TextRole.h"
#include "TimeField.h"
#include "UtcZone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace bitacora {

namespace {

/// A time of day that is an example.
const QTime exampleTime(16, 0);

} // namespace

RepeatDateEditor::RepeatDateEditor(QWidget *parent)
    : QWidget(parent)
    , m_date(new DatePickField(this))
    , m_time(new TimeField(this))
    , m_reset(new QToolButton(this))
    , m_sentence(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::halfGrid);
    row->addWidget(m_date, 1);
    row->addWidget(m_time, 1);
    row->addWidget(m_reset);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addStretch(1);
    makeInset(m_date);
    makeInset(m_time);
    m_reset->setAutoRaise(true);
    m_reset->setIcon(themedIcon(Icon::Undo));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    setTextRole(m_sentence, TextRole::Small);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    const auto edit = [this] {
        if (m_filling)
            return;
        m_error.clear();
        showSentence();
        Q_EMIT edited();
    };
    connect(m_date, &QLineEdit::textChanged, this, edit);
    connect(m_time, &QComboBox::editTextChanged, this, edit);
    connect(m_reset, &QToolButton::clicked, this, &RepeatDateEditor::resetRequested);
    retranslate();
    showSentence();
}

void RepeatDateEditor::setWall(const QDateTime &wall)
{
    const QScopedValueRollback filling(m_filling, true);
    m_date->setDate(wall.date());
    m_time->setTime(wall.time());
}

std::optional<QDateTime> RepeatDateEditor::wall() const
{
    const QDate day = m_date->date();
    const QTime time = m_time->time();
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, utcZone);
}

std::pair<QString, QString> RepeatDateEditor::texts() const
{
    return {m_date->text(), m_time->text()};
}

void RepeatDateEditor::setTexts(const std::pair<QString, QString> &texts)
{
    const QScopedValueRollback filling(m_filling, true);
    m_date->setText(texts.first);
    m_time->setText(texts.second);
}

bool RepeatDateEditor::check()
{
    m_error = m_date->problem();
    if (m_error.isEmpty() && (!m_date->date().isValid() || m_time->text().trimmed().isEmpty()))
        m_error = tr("Type a day and a time, or press Escape to leave the date as it was.");
    else if (m_error.isEmpty() && !m_time->time().isValid())
        //: %1 is the time as it was typed, %2 an example.
        m_error = tr("“%1” is not a time. Write it as %2.").arg(m_time->text(), DateWords::time(exampleTime));
    showSentence();
    announce(m_sentence, m_error);
    return m_error.isEmpty();
}

void RepeatDateEditor::setWarning(const QString &warning)
{
    m_warning = warning;
    showSentence();
}

void RepeatDateEditor::setRuleText(const QString &ruleText)
{
    m_ruleText = ruleText;
    retranslate();
}

void RepeatDateEditor::focusFirst()
{
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
}

QWidget *RepeatDateEditor::erroneous() const
{
    if (m_error.isEmpty())
        return nullptr;
    return m_date->date().isValid() ? static_cast<QWidget *>(m_time) : m_date;
}

void RepeatDateEditor::showSentence()
{
    const QString &sentence = m_error.isEmpty() ? m_warning : m_error;
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setTone(m_sentence, m_error.isEmpty() ? Tone::Warning : Tone::Danger);
    const QWidget *wrong = erroneous();
    for (QWidget *field : std::initializer_list<QWidget *> {m_date, m_time}) {
        field->setAccessibleDescription(sentence);
        field->setProperty(invalidProperty, field == wrong);
        field->update();
    }
    Q_EMIT heightChanged();
}

void RepeatDateEditor::keyPressEvent(QKeyEvent *event)
{
    // Only what the fields leave over comes here; the row's own keys are not the list's or the panel's.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_reset->hasFocus())
        m_reset->click();
    else if (enter)
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT rejected();
    event->accept();
}

void RepeatDateEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RepeatDateEditor::retranslate()
{
    //: Of one date of a session that repeats.
    m_date->setAccessibleName(tr("Day of this date"));
    //: Of one date of a session that repeats.
    m_time->setAccessibleName(tr("Time of this date"));
    m_time->lineEdit()->setAccessibleName(m_time->accessibleName());
    //: Puts back the date that follows from how a session repeats; %1 is that day and time.
    const QString reset = tr("Back to %1").arg(m_ruleText);
    m_reset->setAccessibleName(reset);
    m_reset->setToolTip(reset);
    m_reset->setVisible(!m_ruleText.isEmpty());
}

} // namespace bitacora
