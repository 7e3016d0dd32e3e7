#include "ErasureLine.h"

#include "Buttons.h"
#include "Erasures.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// What is done sooner is not worth a word.
constexpr std::chrono::milliseconds patience {300};
constexpr int barHeight = 4;

} // namespace

ErasureLine::ErasureLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_message(new MessageBar(this))
    , m_delay(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::grid, 0, 0);
    layout->setSpacing(metrics::halfGrid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_bar, m_cancel, m_message})
        layout->addWidget(widget);
    m_text->setObjectName(u"erasureText"_s);
    m_text->setWordWrap(true);
    setTextRole(m_text, TextRole::Small);
    setMuted(m_text);
    // How far it is, nobody knows: the bar moves to and fro.
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    makeLink(m_cancel);
    m_cancel->setObjectName(u"quitWithoutBackup"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ErasureLine::cancelled);
    m_delay->setSingleShot(true);
    m_delay->setInterval(patience);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_text->show();
        m_bar->show();
        show();
    });
    setState(State::Idle);
}

void ErasureLine::setState(State state)
{
    m_state = state;
    m_failure.reset();
    m_message->clear();
    retranslate();
    const bool showsNow = state != State::Idle && state != State::Erasing;
    m_bar->setRange(0, 0);
    m_cancel->setVisible(state == State::BackingUp);
    m_text->setVisible(showsNow);
    m_bar->setVisible(showsNow);
    setVisible(showsNow);
    if (state == State::Erasing)
        m_delay->start();
    else
        m_delay->stop();
}

void ErasureLine::showFailure(const Error &error)
{
    setState(State::Idle);
    m_failure = error;
    retranslate();
    show();
}

void ErasureLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ErasureLine::setPercent(int percent)
{
    constexpr int whole = 100;
    if (m_state != State::BackingUp)
        return;
    m_bar->setRange(0, whole);
    m_bar->setValue(percent);
}

QString ErasureLine::sentence() const
{
    switch (m_state) {
    case State::Quitting:
        return tr("What was deleted is being erased from the file. Bitácora closes when that is done.");
    case State::Restoring:
        return tr("The backup is being copied and verified. The practice opens when that is done.");
    case State::BackingUp:
        return tr("A backup is being made and verified. Bitácora closes when that is done.");
    case State::ReplacingKey:
        return tr("The practice is being encrypted anew with another key, after a backup if one is due. The new "
                  "recovery sheet is shown when that is done.");
    case State::Idle:
    case State::Erasing:
        break;
    }
    return tr("What was deleted is being erased from the file. The practice opens when that is done.");
}

void ErasureLine::retranslate()
{
    const QString text = sentence();
    m_cancel->setText(tr("Close without a backup"));
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    if (m_failure)
        m_message->showWarning(Erasures::sentenceOf(*m_failure));
}

} // namespace bitacora
