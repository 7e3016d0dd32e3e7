#include "SignPanel.h"

#include "Buttons.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "SignerFields.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

SignPanel::SignPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_left(new QLabel(this))
    , m_unknown(new QLabel(this))
    , m_letterhead(new QPushButton(this))
    , m_signer(new SignerFields(this))
    , m_messages(new MessageBar(this))
    , m_what(new QLabel(this))
    , m_sign(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_left);
    column->addWidget(m_signer);
    column->addWidget(m_unknown);
    column->addWidget(m_letterhead, 0, Qt::AlignLeft);
    column->addWidget(m_messages);
    column->addWidget(m_what);
    auto *buttons = new WrapLayout(metrics::grid, metrics::grid);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_later);
    column->addLayout(buttons);
    setTextRole(m_title, TextRole::Heading);
    for (QLabel *label : {m_left, m_unknown, m_what}) {
        setTextRole(label, TextRole::Small);
        label->setWordWrap(true);
    }
    setMuted(m_unknown);
    setMuted(m_what);
    makeLink(m_letterhead);
    setTextRole(m_letterhead, TextRole::Small);
    makePrimary(m_sign);
    makeQuiet(m_later);
    m_sign->setObjectName(QStringLiteral("signAndLock"));
    m_later->setObjectName(QStringLiteral("signLater"));
    setTabOrder(m_signer->credentialLine(), m_letterhead);
    connect(m_sign, &QPushButton::clicked, this, &SignPanel::signRequested);
    connect(m_later, &QPushButton::clicked, this, &SignPanel::closed);
    connect(m_letterhead, &QPushButton::clicked, this, &SignPanel::letterheadRequested);
    for (QLineEdit *line : {m_signer->nameLine(), m_signer->credentialLine()})
        connect(line, &QLineEdit::returnPressed, m_sign, [this] { m_sign->setFocus(Qt::TabFocusReason); });
    setUnknown(false);
    retranslate();
    hide();
}

void SignPanel::setLeft(Left left)
{
    m_leftToDo = left;
    retranslate();
}

void SignPanel::setUnknown(bool unknown)
{
    m_unknown->setVisible(unknown);
    m_letterhead->setVisible(unknown);
}

void SignPanel::focusFirst()
{
    if (QLineEdit *line = m_signer->firstEmpty())
        line->setFocus(Qt::TabFocusReason);
    else
        m_sign->setFocus(Qt::TabFocusReason);
}

void SignPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SignPanel::retranslate()
{
    m_title->setText(tr("Sign this note"));
    setAccessibleName(m_title->text());
    if (m_leftToDo.required > 0) {
        m_left->setText(tr("%Ln thing(s) that payers ask for are missing. You can sign all the same.", nullptr,
                           m_leftToDo.required));
        setTone(m_left, Tone::Danger);
    } else if (m_leftToDo.all > 0) {
        m_left->setText(tr("%Ln thing(s) below are worth a look first.", nullptr, m_leftToDo.all));
        setTone(m_left, Tone::Warning);
    } else {
        m_left->setText(tr("Nothing is missing."));
        setTone(m_left, Tone::Good);
    }
    m_unknown->setText(tr("The settings do not name you yet."));
    m_letterhead->setText(tr("Enter it in the settings"));
    m_what->setText(
        tr("The text, what happened, the times and the code are locked for good. Later changes are addenda."));
    //: Sign the note; nothing in it can be changed afterwards.
    m_sign->setText(tr("Sign and lock"));
    m_later->setText(tr("Not yet"));
}

} // namespace bitacora
