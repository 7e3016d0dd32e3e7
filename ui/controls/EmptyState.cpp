#include "EmptyState.h"

#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {
constexpr int textWidth = 420;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::grid);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setTextRole(m_title, TextRole::Heading);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    setMuted(m_text);
    makePrimary(m_action);
    m_action->hide();
    makeLink(m_other);
    m_other->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherActivated);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    fitText();
}

void EmptyState::fitText()
{
    // A label that is set in the middle gets the height of one line, whatever its width makes of it.
    m_text->setMinimumHeight(std::max(m_text->heightForWidth(textWidth), 0));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
}

void EmptyState::takeFocus(QWidget *otherwise)
{
    (m_action->isHidden() ? otherwise : m_action)->setFocus(Qt::OtherFocusReason);
}

void EmptyState::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::setOtherAction(const QString &action)
{
    m_other->setText(action);
    m_other->setVisible(!action.isEmpty());
}

} // namespace bitacora
