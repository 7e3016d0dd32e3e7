#include "SignedPanel.h"

#include "AddendumForm.h"
#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

SignedPanel::SignedPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_form(new AddendumForm(practice, this))
    , m_count(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_count);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addStretch(1);
    setTextRole(m_title, TextRole::Heading);
    for (QLabel *label : {m_what, m_count}) {
        setTextRole(label, TextRole::Small);
        setMuted(label);
        label->setWordWrap(true);
    }
    makeQuiet(m_add);
    m_add->setObjectName(QStringLiteral("addAddendum"));
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, &SignedPanel::add);
    connect(m_form, &AddendumForm::closed, this, [this] {
        m_form->flush();
        m_form->hide();
        m_add->show();
        m_add->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

void SignedPanel::show(const SignedNote &note)
{
    m_addenda = int(note.addenda.size());
    retranslate();
    const bool wasTyped = m_form->open(note.session);
    m_form->setVisible(wasTyped);
    m_add->setVisible(!wasTyped);
}

void SignedPanel::add()
{
    m_form->show();
    m_add->hide();
    m_form->focusFirst();
}

bool SignedPanel::flush()
{
    return m_form->flush();
}

void SignedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignedPanel::retranslate()
{
    //: A note: it has been signed.
    m_title->setText(tr("Signed and locked"));
    setAccessibleName(m_title->text());
    m_what->setText(tr("The text, what happened, the times and the code are as they were signed."));
    m_count->setText(tr("%Ln addendum(s)", nullptr, m_addenda));
    m_count->setVisible(m_addenda > 0);
    m_add->setText(tr("Add an addendum…"));
}

} // namespace bitacora
