#include "ProgressMarkForm.h"

#include "Buttons.h"
#include "DatePickField.h"
#include "FormField.h"
#include "Metrics.h"
#include "SegmentedControl.h"
#include "TextRole.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 160;

} // namespace

ProgressMarkForm::ProgressMarkForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_kind(new SegmentedControl(this))
    , m_label(new QLineEdit)
    , m_labelField(new FormField(m_label, this))
    , m_day(new DatePickField)
    , m_dayField(new FormField(m_day, this))
    , m_all(new QCheckBox(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    build();
    connect(m_kind, &SegmentedControl::currentChanged, this, &ProgressMarkForm::showKind);
    connect(m_save, &QPushButton::clicked, this, &ProgressMarkForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressMarkForm::cancelled);
    connect(m_remove, &QPushButton::clicked, this, &ProgressMarkForm::removalRequested);
    connect(m_label, &QLineEdit::textEdited, m_labelField, &FormField::clearError);
    connect(m_day, &QLineEdit::textEdited, m_dayField, &FormField::clearError);
    for (QLineEdit *field : {m_label, static_cast<QLineEdit *>(m_day)})
        connect(field, &QLineEdit::returnPressed, this, &ProgressMarkForm::saveRequested);
    retranslate();
}

void ProgressMarkForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::grid, 0, metrics::grid);
    column->setSpacing(metrics::grid);
    setTextRole(m_title, TextRole::Body, true);
    column->addWidget(m_title);
    m_kind->addSegment({});
    m_kind->addSegment({});
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * metrics::grid);
    fields->addWidget(m_labelField, 1, Qt::AlignTop);
    fields->addWidget(m_dayField, 0, Qt::AlignTop);
    m_day->setFixedWidth(dayWidth);
    m_label->setMaxLength(maxProgressLabelLength);
    column->addLayout(fields);
    column->addWidget(m_all);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    makePrimary(m_save);
    makeQuiet(m_cancel);
    makeLink(m_remove);
    setMaximumWidth(metrics::formWidth);
}

void ProgressMarkForm::begin(ClientId client, std::optional<PlanEntryId> entry, QDate day)
{
    m_entry = entry;
    load({{}, client, ProgressMarkKind::Phase, day, {}, entry});
}

void ProgressMarkForm::edit(const ProgressMark &mark, std::optional<PlanEntryId> entry)
{
    m_entry = entry;
    load(mark);
}

void ProgressMarkForm::load(const ProgressMark &mark)
{
    m_before = mark;
    m_kind->setCurrent(int(mark.kind));
    m_label->setText(mark.label);
    m_day->setDate(mark.day);
    m_all->setChecked(!mark.entry);
    m_all->setVisible(m_entry.has_value());
    m_remove->setVisible(mark.id.isValid());
    m_labelField->clearError();
    m_dayField->clearError();
    retranslate();
}

ProgressMark ProgressMarkForm::mark() const
{
    ProgressMark mark = m_before;
    mark.kind = ProgressMarkKind(m_kind->current());
    mark.label = m_label->text().trimmed();
    mark.day = m_day->date();
    mark.entry = m_all->isChecked() ? std::nullopt : m_entry;
    return mark;
}

FormDraft::Texts ProgressMarkForm::draft() const
{
    if (mark() == m_before && m_day->isAcceptable())
        return {};
    return {{u"id"_s, QString::number(m_before.id.value)},
            {u"kind"_s, QString::number(m_kind->current())},
            {u"label"_s, m_label->text()},
            {u"day"_s, m_day->text()},
            {u"entry"_s, QString::number(m_entry.value_or(PlanEntryId {}).value)},
            {u"all"_s, QString::number(int(m_all->isChecked()))}};
}

void ProgressMarkForm::takeDraft(const FormDraft::Texts &texts)
{
    m_kind->setCurrent(texts.value(u"kind"_s).toInt());
    m_label->setText(texts.value(u"label"_s));
    m_day->setText(texts.value(u"day"_s));
    m_all->setChecked(texts.value(u"all"_s).toInt() != 0);
}

void ProgressMarkForm::focusLabel()
{
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

void ProgressMarkForm::showError(const Error &error)
{
    const bool isOfDay = error.subject == "day"_L1;
    FormField *field = isOfDay ? m_dayField : m_labelField;
    //: What is missing in a form: what a phase of a treatment, or an event, is called.
    const QString missing = tr("Say what it is called.");
    const QString dayMissing = m_day->problem().isEmpty() ? tr("Say from which day on.") : m_day->problem();
    const bool isMissing = error.code == ErrorCode::NameMissing;
    field->setError(isOfDay ? dayMissing : isMissing ? missing : error.sentence());
    (isOfDay ? static_cast<QLineEdit *>(m_day) : m_label)->setFocus(Qt::OtherFocusReason);
}

void ProgressMarkForm::showKind()
{
    const bool isPhase = m_kind->current() == int(ProgressMarkKind::Phase);
    //: What a phase of a treatment is called; and what an event outside of it is called.
    m_labelField->setLabel(isPhase ? tr("Name of the phase") : tr("What happened"));
    //: Below the field for the name of a phase of a treatment.
    m_labelField->setHint(isPhase ? tr("It stands above the graph, such as “Prompt fading”.")
                                  : tr("It stands beside the dotted line, such as “illness”."));
    //: The day on which a phase of a treatment begins; and the day of an event.
    m_dayField->setLabel(isPhase ? tr("First day") : tr("Day"));
}

void ProgressMarkForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ProgressMarkForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressMarkForm::retranslate()
{
    //: The title of a form for a line in a graph.
    m_title->setText(m_before.id.isValid() ? tr("Edit phase line or event") : tr("New phase line or event"));
    m_kind->setAccessibleName(tr("Kind of line"));
    //: A solid line in a graph where the conditions of a treatment change.
    m_kind->setText(int(ProgressMarkKind::Phase), tr("Phase line"));
    //: A dotted line in a graph: something outside of the treatment, such as an illness.
    m_kind->setText(int(ProgressMarkKind::Event), tr("Event"));
    m_all->setText(tr("In all graphs of this client"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_remove->setText(tr("Remove"));
    showKind();
}

} // namespace bitacora
