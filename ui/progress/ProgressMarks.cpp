#include "ProgressMarks.h"

#include "Buttons.h"
#include "DateWords.h"
#include "LocalNow.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "ProgressMarkForm.h"
#include "ProgressRepository.h"
#include "WrapLayout.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QDate todayOf(const Practice &practice)
{
    return localNow(practice.clock()).date();
}

} // namespace

ProgressMarks::ProgressMarks(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_changes(practice.practice().progress(), practice.changes())
    , m_line(new WrapLayout(metrics::grid, metrics::grid))
    , m_add(new QPushButton(this))
    , m_form(new ProgressMarkForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(m_line);
    column->addWidget(m_form);
    m_line->addWidget(m_add);
    makeLink(m_add);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, &ProgressMarks::add);
    connect(m_form, &ProgressMarkForm::saveRequested, this, &ProgressMarks::save);
    connect(m_form, &ProgressMarkForm::removalRequested, this, &ProgressMarks::remove);
    connect(m_form, &ProgressMarkForm::cancelled, this, &ProgressMarks::close);
    retranslate();
}

std::optional<PlanEntryId> ProgressMarks::entry() const
{
    return m_target.plan.isValid() ? std::optional(m_target.plan) : std::nullopt;
}

FormDraft ProgressMarks::draft() const
{
    return {m_practice.practice().settings(), u"progressMark:%1"_s.arg(m_client.value)};
}

void ProgressMarks::setClient(ClientId client)
{
    if (client == m_client)
        return;
    flush();
    m_client = client;
    m_form->hide();
    m_kept = client.isValid() ? draft().load().texts : FormDraft::Texts();
}

void ProgressMarks::setMarks(const ProgressTarget &target, const QList<ProgressMark> &marks)
{
    if (isEditing() && target.plan != m_target.plan)
        close();
    m_target = target;
    m_marks.clear();
    for (const ProgressMark &mark : marks) {
        if (target.isMarkedBy(mark.entry))
            m_marks.append(mark);
    }
    showButtons();
    // What was typed for another graph waits until that one is shown.
    const bool isOfThis = m_kept.value(u"entry"_s).toLongLong() == entry().value_or(PlanEntryId {}).value;
    if (m_kept.isEmpty() || !isOfThis)
        return;
    const ProgressMarkId id {m_kept.value(u"id"_s).toLongLong()};
    const auto known =
        std::find_if(m_marks.cbegin(), m_marks.cend(), [id](const ProgressMark &mark) { return mark.id == id; });
    if (known != m_marks.cend())
        m_form->edit(*known, entry());
    else
        m_form->begin(m_client, entry(), todayOf(m_practice.practice()));
    m_form->takeDraft(m_kept);
    m_kept.clear();
    m_form->show();
}

void ProgressMarks::showButtons()
{
    m_line->removeWidget(m_add);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const ProgressMark &mark : std::as_const(m_marks)) {
        auto *button = new QPushButton(this);
        makeQuiet(button);
        const bool isPhase = mark.kind == ProgressMarkKind::Phase;
        //: For screen readers; %1 is a phase of a treatment with its first day, or an event with its day.
        button->setAccessibleName((isPhase ? tr("Phase line %1, edit") : tr("Event %1, edit")).arg(textOf(mark)));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, mark] { edit(mark); });
        m_line->addWidget(button);
        m_buttons.append(button);
        button->show();
    }
    m_line->addWidget(m_add);
    fitButtons();
    QWidget *before = nullptr;
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_add);
}

void ProgressMarks::fitButtons()
{
    constexpr int around = 2 * (metrics::controlPadding + metrics::hairline);
    for (int i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        QString text =
            button->fontMetrics().elidedText(textOf(m_marks.at(i)), Qt::ElideRight, std::max(width() - around, 1));
        button->setText(text.replace(u'&', u"&&"_s));
    }
}

void ProgressMarks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

QString ProgressMarks::textOf(const ProgressMark &mark) const
{
    const QString day = DateWords::shortDay(mark.day, todayOf(m_practice.practice()));
    // A solid and a dotted line, as in the graph.
    const QString line = mark.kind == ProgressMarkKind::Phase ? u"\u2502 "_s : u"\u250A "_s;
    return line + mark.label + u" \u00B7 "_s + day;
}

void ProgressMarks::add()
{
    m_form->begin(m_client, entry(), todayOf(m_practice.practice()));
    showForm(true);
}

void ProgressMarks::edit(const ProgressMark &mark)
{
    m_form->edit(mark, entry());
    showForm(true);
}

bool ProgressMarks::isEditing() const
{
    return !m_form->isHidden();
}

void ProgressMarks::showForm(bool shown)
{
    m_form->setVisible(shown);
    if (shown)
        m_form->focusLabel();
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void ProgressMarks::close()
{
    m_kept.clear();
    if (m_client.isValid())
        (void)draft().save({});
    if (isEditing())
        showForm(false);
}

void ProgressMarks::save()
{
    const ProgressMark mark = m_form->mark();
    if (const auto valid = validateProgressMark(mark); !valid)
        return m_form->showError(valid.error());
    const Result<void> done = mark.id.isValid() ? m_changes.update(mark) : m_changes.add(mark).map([](const auto &) {});
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    close();
}

void ProgressMarks::remove()
{
    const ProgressMarkId id = m_form->mark().id;
    if (const auto done = m_changes.remove(id); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    close();
    Q_EMIT removed();
}

bool ProgressMarks::flush()
{
    if (!m_client.isValid())
        return true;
    const FormDraft::Texts typed = isEditing() ? m_form->draft() : m_kept;
    FormDraft::Content content {typed, !typed.isEmpty()};
    return draft().save(content).has_value();
}

void ProgressMarks::forget()
{
    m_form->hide();
    m_kept.clear();
    m_client = {};
    m_marks.clear();
    showButtons();
}

void ProgressMarks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressMarks::retranslate()
{
    //: In a graph: where the conditions of a treatment change, or something happened outside of it.
    m_add->setText(tr("Add phase line or event"));
    m_add->setAccessibleName(tr("Add phase line or event"));
    showButtons();
}

} // namespace bitacora
