#include "CancelForm.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "Fields.h"
#include "FormField.h"
#include "Metrics.h"
#include "Practice.h"
#include "SessionRepository.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int padding = 3 * metrics::grid;
constexpr int longestReason = 200;

} // namespace

CancelForm::CancelForm(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_reason(new ChoiceField(this))
    , m_field(new FormField(m_reason, this))
    , m_accept(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 2 * metrics::grid, padding, 2 * metrics::grid);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_accept);
    row->addWidget(m_close);
    row->addStretch(1);
    column->addLayout(row);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setMaxLength(longestReason);
    makeInset(m_reason);
    makeDanger(m_accept);
    makeLink(m_close);
    connect(m_accept, &QPushButton::clicked, this, &CancelForm::accept);
    connect(m_close, &QPushButton::clicked, this, &CancelForm::closed);
    retranslate();
}

void CancelForm::begin()
{
    m_reason->clear();
    // Without them it can be typed all the same.
    if (const auto reasons = m_practice.sessions().cancellationReasons(mostReasons))
        m_reason->addItems(*reasons);
    m_reason->clearEditText();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void CancelForm::accept()
{
    Q_EMIT accepted(m_reason->currentText().simplified());
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
    m_field->setLabel(tr("Why is it cancelled?"));
    m_field->setHint(tr("You need not say. What you have said before is in the list."));
    m_accept->setText(tr("Cancel session"));
    //: Closes the question; the session is not cancelled.
    m_close->setText(tr("Keep it"));
}

} // namespace bitacora
