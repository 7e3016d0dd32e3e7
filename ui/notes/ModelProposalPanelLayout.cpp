// How ModelProposalPanel is put together, and what it says.

#include "Buttons.h"
#include "Hairline.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "ModelProposalPanel.h"
#include "ModelQuestion.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "SentenceEditor.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bitacora {

using State = NoteAssistant::State;

namespace {

constexpr std::chrono::milliseconds showPause {80};
constexpr std::chrono::seconds second {1};

} // namespace

ModelProposalPanel::ModelProposalPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_offer(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_status(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_text(new SentenceEditor(this))
    , m_messages(new MessageBar(this))
    , m_use(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    build();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(showPause);
    m_everySecond.setInterval(second);
    connect(&m_showSoon, &QTimer::timeout, this, &ModelProposalPanel::showProposal);
    connect(&m_everySecond, &QTimer::timeout, this, &ModelProposalPanel::showState);
    connect(&m_assistant, &NoteAssistant::changed, this, &ModelProposalPanel::follow);
    m_assistant.setGate([this](const ModelAddress &address) {
        const auto logged = ModelQuestion::log(m_practice.practice(), m_session, address);
        if (!logged)
            m_messages->showError(logged.error());
        return logged.has_value();
    });
    connect(m_offer, &QPushButton::clicked, this, &ModelProposalPanel::requested);
    connect(m_again, &QPushButton::clicked, this, &ModelProposalPanel::requested);
    connect(m_cancel, &QPushButton::clicked, this, &ModelProposalPanel::cancel);
    connect(m_use, &QPushButton::clicked, this, &ModelProposalPanel::accept);
    connect(m_leave, &QPushButton::clicked, this, &ModelProposalPanel::leave);
    connect(m_text, &SentenceEditor::escaped, this, &ModelProposalPanel::putAway);
    connect(&practice.practice().settings(), &PracticeSettingsRepository::languageModelChanged, this,
            &ModelProposalPanel::refreshOffer);
    retranslate();
    setVisible(false);
    refreshOffer();
}

void ModelProposalPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(new Hairline(this));
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * metrics::grid);
    head->addWidget(m_title);
    head->addWidget(m_status, 1);
    head->addWidget(m_cancel);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * metrics::grid);
    buttons->addWidget(m_use);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    column->addLayout(buttons);
    setTextRole(m_title, TextRole::Body, true);
    setTextRole(m_status, TextRole::Small);
    setMuted(m_status);
    m_status->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"modelText"_s);
    m_offer->setObjectName(u"modelOffer"_s);
    m_use->setObjectName(u"modelUse"_s);
    m_leave->setObjectName(u"modelLeave"_s);
    m_again->setObjectName(u"modelAgain"_s);
    m_cancel->setObjectName(u"modelCancel"_s);
    makePrimary(m_use);
    makeQuiet(m_leave);
    makeLink(m_again);
    makeQuiet(m_cancel);
    makeLink(m_offer);
}

QString ModelProposalPanel::status() const
{
    return m_status->text();
}

QString ModelProposalPanel::stateText() const
{
    const int seconds = int(std::chrono::duration_cast<std::chrono::seconds>(m_assistant.took()).count());
    const QString time = QLocale().toString(seconds);
    switch (m_assistant.state()) {
    case State::Waiting:
        //: A language model was asked. %1 is a number of seconds.
        return tr("Waiting for the first words\u2026 %1 s").arg(time);
    case State::Writing:
        //: A language model writes. %1 is a number of seconds.
        return tr("Writing\u2026 %1 s").arg(time);
    case State::Done:
        return foundText();
    case State::Idle:
    case State::Failed:
    case State::Cancelled:
        break;
    }
    return {};
}

QString ModelProposalPanel::foundText() const
{
    const GroundingResult &found = m_assistant.proposal().grounding;
    const int claims = int(found.marks.size());
    const int leftOut = int(found.leftOut.size());
    if (claims == 0 && leftOut == 0)
        return tr("Nothing in it was found that the data does not bear out.");
    QStringList parts;
    if (claims > 0)
        //: Of a text that a language model wrote
        parts.append(tr("%n claim(s) that the data does not bear out", nullptr, claims));
    if (leftOut > 0)
        //: Of a text that a language model wrote
        parts.append(tr("%n recorded fact(s) left out", nullptr, leftOut));
    //: Two things that were found, one after the other
    return parts.size() == 1 ? parts.constFirst() : tr("%1 \u00B7 %2").arg(parts.at(0), parts.at(1));
}

void ModelProposalPanel::showState()
{
    const State state = m_assistant.state();
    m_shown = state;
    m_status->setText(stateText());
    const bool isMarked = state == State::Done && !m_assistant.proposal().grounding.marks.isEmpty();
    setTone(m_status, isMarked ? Tone::Warning : Tone::Muted);
    m_cancel->setVisible(m_assistant.isRunning());
    m_use->setVisible(state == State::Done);
    m_leave->setVisible(!m_assistant.isRunning());
    m_again->setVisible(!m_assistant.isRunning());
}

void ModelProposalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModelProposalPanel::retranslate()
{
    setAccessibleName(tr("Proposal of the language model"));
    m_title->setText(tr("Proposal of the language model"));
    m_text->setAccessibleName(tr("Text of the proposal"));
    m_offer->setText(tr("Draft with the language model"));
    m_offer->setToolTip(tr("What was recorded is put into words without names; your note stays as it is."));
    m_cancel->setText(tr("Cancel"));
    m_use->setText(tr("Use this text"));
    m_use->setAccessibleDescription(tr("In place of the note\u2019s text. It can be taken back."));
    //: A proposal is not taken over
    m_leave->setText(tr("Leave it"));
    m_again->setText(tr("Ask again"));
    // What a bar says stays in the language in which it was said.
    showState();
    if (m_assistant.state() == State::Done)
        showProposal();
}

} // namespace bitacora
