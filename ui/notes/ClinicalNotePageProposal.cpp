// How ClinicalNotePage asks a language model, and takes over what it proposes.

#include "ClinicalNoteKeeper.h"
#include "ClinicalNotePage.h"
#include "MessageBar.h"
#include "ModelProposalPanel.h"
#include "NoteHead.h"
#include "SentenceEditor.h"

#include <QScrollArea>

namespace bitacora {

void ClinicalNotePage::connectProposal()
{
    connect(m_proposal, &ModelProposalPanel::requested, this, [this] {
        if (m_session.isValid() && !m_signed)
            m_proposal->ask(m_session, m_desk.input(), m_head->language(), m_head->layoutOfNote());
    });
    connect(m_proposal, &ModelProposalPanel::accepted, this, &ClinicalNotePage::takeProposal);
    connect(m_proposal, &ModelProposalPanel::closed, this, &ClinicalNotePage::focusText);
    connect(m_proposal, &ModelProposalPanel::shown, this, [this] {
        // What was only just shown is not laid out yet.
        QMetaObject::invokeMethod(
            this, [this] { m_textArea->ensureWidgetVisible(m_proposal); }, Qt::QueuedConnection);
    });
}

void ClinicalNotePage::takeProposal(const NoteDraft &note)
{
    if (m_signed)
        return;
    m_editor->change(NoteText(note));
    m_keeper->typed();
    showText();
    lookNow();
    focusText();
    m_messages->showInfo(tr("The language model\u2019s text is in place of the note\u2019s."));
    //: Take back that the text of a language model replaced the note's.
    m_messages->setAction(tr("Undo"));
}

} // namespace bitacora
