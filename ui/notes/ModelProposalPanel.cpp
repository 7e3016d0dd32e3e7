#include "ModelProposalPanel.h"

#include "Announcement.h"
#include "MessageBar.h"
#include "ModelQuestion.h"
#include "NoteClaim.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "SentenceEditor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace bitacora {

using State = NoteAssistant::State;

ModelProposalPanel::~ModelProposalPanel()
{
    m_assistant.disconnect(this);
    m_assistant.wipe();
}

void ModelProposalPanel::ask(SessionId session, const NoteInput &input, NoteLanguage language, NoteTemplate layout)
{
    wipe();
    const auto identity = ModelQuestion::identity(m_practice.practice(), session);
    setVisible(true);
    if (!identity) {
        m_messages->showError(identity.error());
        return;
    }
    m_session = session;
    m_input = input;
    const LanguageModel model = m_practice.practice().settings().languageModel();
    m_assistant.start(model, input, NoteStyle::of(language, layout), m_names, *identity);
    m_everySecond.start();
    if (m_assistant.isRunning())
        m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void ModelProposalPanel::takeFacts(const NoteInput &input)
{
    if (m_assistant.state() != State::Done || input == m_input)
        return;
    m_input = input;
    m_assistant.compareAgain(input, m_names);
}

bool ModelProposalPanel::cancel()
{
    if (!m_assistant.isRunning())
        return false;
    m_assistant.cancel();
    return true;
}

void ModelProposalPanel::wipe()
{
    m_assistant.wipe();
    m_showSoon.stop();
    m_everySecond.stop();
    m_text->show(NoteText());
    m_messages->clear();
    m_input = {};
    m_session = {};
    m_shown = State::Idle;
    setVisible(false);
}

// Pieces come faster than anybody reads: they are shown together, a few times a second.
void ModelProposalPanel::follow()
{
    if (m_assistant.isRunning()) {
        if (!m_showSoon.isActive())
            m_showSoon.start();
        if (m_assistant.state() != m_shown)
            showState();
        return;
    }
    m_showSoon.stop();
    m_everySecond.stop();
    if (m_assistant.state() != State::Idle)
        followEnd();
}

void ModelProposalPanel::followEnd()
{
    const bool hadKeyboard = m_cancel->hasFocus();
    showProposal();
    showState();
    switch (m_assistant.state()) {
    case State::Failed:
        if (m_messages->text().isEmpty())
            m_messages->showError(m_assistant.failure().sentence());
        break;
    case State::Cancelled:
        m_messages->showInfo(tr("Cancelled. Nothing of your note was changed."));
        break;
    default:
        if (m_assistant.proposal().isOtherLanguage)
            m_messages->showWarning(tr("This is not in the language of the note."));
        else
            m_messages->clear();
        announce(this, m_status->text());
        break;
    }
    if (hadKeyboard)
        (m_assistant.state() == State::Done ? m_use : m_again)->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void ModelProposalPanel::showProposal()
{
    const NoteProposal &proposal = m_assistant.proposal();
    const NoteText note(proposal.draft);
    m_text->setVisible(!note.text().isEmpty());
    m_text->show(note);
    m_text->setClaims(NoteClaim::of(proposal.grounding, note, m_input));
}

void ModelProposalPanel::accept()
{
    if (m_assistant.state() != State::Done)
        return;
    const NoteDraft note = m_assistant.proposal().draft;
    wipe();
    Q_EMIT accepted(note);
}

void ModelProposalPanel::leave()
{
    wipe();
    Q_EMIT closed();
}

void ModelProposalPanel::setOffered(bool offered)
{
    m_mayOffer = offered;
    if (!offered)
        wipe();
    refreshOffer();
}

bool ModelProposalPanel::isOffered() const
{
    return m_mayOffer && m_practice.practice().settings().languageModel().isOn;
}

void ModelProposalPanel::refreshOffer()
{
    m_offer->setVisible(isOffered());
    if (!m_practice.practice().settings().languageModel().mayBeAsked())
        cancel();
}

void ModelProposalPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // The page goes: for a lock, or for another page.
    if (!event->spontaneous() && m_assistant.state() != State::Idle)
        wipe();
}

void ModelProposalPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QWidget::keyPressEvent(event);
}

void ModelProposalPanel::putAway()
{
    if (!cancel())
        leave();
}

} // namespace bitacora
