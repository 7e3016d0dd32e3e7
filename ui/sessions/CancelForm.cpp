#include "CancelForm.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "Fields.h"
#include "FormField.h"
#include "Metrics.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ScopeField.h"
#include "SessionRepository.h"
#include "TypingPause.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int padding = 3 * metrics::grid;
constexpr int longestReason = 200;

/// Every page has this question, and each knows what was typed on another: one draft, a text a session.
const QString draftName = u"cancellation"_s;

QString reasonKey(SessionId session)
{
    return QString::number(session.value);
}

/// Stands beside the reason while the question is open.
QString openKey(SessionId session)
{
    return reasonKey(session) + u".open"_s;
}

QString scopeKey(SessionId session)
{
    return reasonKey(session) + u".scope"_s;
}

// With its line from the start: Shift+Tab comes to the field wherever the line was made, and not where the field stands.
ChoiceField *editableChoice(QWidget *parent)
{
    auto *field = new ChoiceField(parent);
    field->setEditable(true);
    return field;
}

} // namespace

CancelForm::CancelForm(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_draft(practice.settings(), draftName)
    , m_pause(new TypingPause(this))
    , m_reason(editableChoice(this))
    , m_field(new FormField(m_reason, this))
    , m_scope(new ScopeField(practice, this))
    , m_accept(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 2 * metrics::grid, padding, 2 * metrics::grid);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_field);
    column->addWidget(m_scope);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_accept);
    row->addWidget(m_close);
    row->addStretch(1);
    column->addLayout(row);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setMaxLength(longestReason);
    makeInset(m_reason);
    makeDanger(m_accept);
    makeLink(m_close);
    connect(m_scope, &ScopeField::changed, this, &CancelForm::retranslate);
    connect(m_scope, &ScopeField::changed, m_pause, &TypingPause::typed);
    connect(m_accept, &QPushButton::clicked, this, &CancelForm::accept);
    connect(m_close, &QPushButton::clicked, this, &CancelForm::closed);
    connect(m_reason, &QComboBox::editTextChanged, m_pause, &TypingPause::typed);
    connect(m_pause, &TypingPause::due, this, &CancelForm::flush);
    retranslate();
}

void CancelForm::begin(SessionId session)
{
    ask(session, kept());
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool CancelForm::resume(SessionId session)
{
    const FormDraft::Texts texts = kept();
    if (!texts.contains(openKey(session))) {
        m_session = {};
        return false;
    }
    ask(session, texts);
    return true;
}

void CancelForm::ask(SessionId session, const FormDraft::Texts &texts)
{
    const QSignalBlocker blocker(m_reason);
    m_session = session;
    m_scope->showSession(session);
    if (texts.contains(scopeKey(session)))
        m_scope->choose(SeriesScope(texts.value(scopeKey(session)).toInt()));
    retranslate();
    m_reason->clear();
    // Without them it can be typed all the same.
    if (const auto reasons = m_practice.sessions().cancellationReasons(mostReasons))
        m_reason->addItems(*reasons);
    m_reason->setEditText(texts.value(reasonKey(session)));
}

QString CancelForm::reason() const
{
    return m_reason->currentText().simplified();
}

bool CancelForm::flush()
{
    m_pause->stop();
    if (m_session.isValid())
        keep(m_session, m_reason->currentText(), true);
    return m_unstored.isEmpty();
}

void CancelForm::putAway()
{
    m_pause->stop();
    if (m_session.isValid())
        keep(m_session, m_reason->currentText(), false);
    m_session = {};
}

void CancelForm::forget(SessionId session)
{
    if (session == m_session) {
        m_pause->stop();
        m_session = {};
    }
    keep(session, {}, false);
}

FormDraft::Texts CancelForm::kept() const
{
    FormDraft::Texts texts = m_draft.load().texts;
    for (auto text = m_unstored.cbegin(); text != m_unstored.cend(); ++text) {
        if (text.value().isEmpty())
            texts.remove(text.key());
        else
            texts.insert(text.key(), text.value());
    }
    return texts;
}

void CancelForm::keep(SessionId session, const QString &reason, bool isOpen)
{
    m_unstored.insert(reasonKey(session), reason);
    m_unstored.insert(openKey(session), isOpen && !reason.isEmpty() ? u"1"_s : QString());
    m_unstored.insert(scopeKey(session), reason.isEmpty() ? QString() : QString::number(int(m_scope->scope())));
    if (m_draft.save({kept(), false}))
        m_unstored.clear();
}

void CancelForm::accept()
{
    Q_EMIT accepted(reason(), m_scope->scope());
}

void CancelForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        accept();
    else
        QWidget::keyPressEvent(event);
}

void CancelForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CancelForm::retranslate()
{
    const bool many = m_scope->count() > 1;
    m_field->setLabel(many ? tr("Why are they cancelled?") : tr("Why is it cancelled?"));
    m_field->setHint(tr("You need not say. What you have said before is in the list."));
    m_accept->setText(many ? tr("Cancel %n session(s)", nullptr, m_scope->count()) : tr("Cancel session"));
    //: Closes the question; the session is not cancelled.
    m_close->setText(many ? tr("Keep them") : tr("Keep it"));
}

} // namespace bitacora
