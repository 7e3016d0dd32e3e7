// How ClinicalNotePage signs a note, and shows one that is signed.

#include "CarriedList.h"
#include "ClinicalNoteKeeper.h"
#include "ClinicalNotePage.h"
#include "FactsOverview.h"
#include "FactsPage.h"
#include "LeftOutList.h"
#include "MessageBar.h"
#include "ModelProposalPanel.h"
#include "NoteHead.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "ReadyLine.h"
#include "ReadyPanel.h"
#include "SentenceEditor.h"
#include "SignPanel.h"
#include "SignatureBlock.h"
#include "SignedNoteRepository.h"
#include "SignedPanel.h"
#include "SignerFields.h"

#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace bitacora {

namespace {

// What was left to look at when it was signed is not asked for any more.
NoteDraft withoutMarks(NoteDraft note)
{
    for (NoteParagraph &paragraph : note.paragraphs) {
        for (NoteSentence &sentence : paragraph.sentences)
            sentence.state = SentenceState::Current;
    }
    return note;
}

} // namespace

void ClinicalNotePage::connectSigning()
{
    connect(m_head, &NoteHead::signRequested, this, &ClinicalNotePage::beginSigning);
    connect(m_sign, &SignPanel::signRequested, this, &ClinicalNotePage::sign);
    connect(m_sign, &SignPanel::letterheadRequested, this, &ClinicalNotePage::letterheadRequested);
    connect(m_sign, &SignPanel::closed, this, [this] {
        m_sign->hide();
        m_head->signButton()->setFocus(Qt::TabFocusReason);
    });
    connect(&m_practice.practice().signedNotes(), &SignedNoteRepository::changed, this, [this](SessionId session) {
        if (session == m_session)
            readSigned();
    });
}

bool ClinicalNotePage::readSigned()
{
    auto note = m_practice.practice().signedNotes().find(m_session);
    if (!note) {
        m_messages->showError(note.error());
        return false;
    }
    m_signed = std::move(*note);
    showSigned();
    return true;
}

void ClinicalNotePage::showSigned()
{
    const bool isSigned = m_signed.has_value();
    m_editor->setChangeable(!isSigned);
    m_overview->setChangeable(!isSigned);
    m_head->setChangeable(!isSigned);
    m_head->signButton()->setHidden(isSigned);
    m_anew->setHidden(isSigned);
    m_proposal->setOffered(!isSigned);
    m_ready->setHidden(isSigned);
    m_signedPanel->setVisible(isSigned);
    m_signature->show(m_signed);
    m_sign->hide();
    retranslateSides();
    if (!isSigned)
        return;
    m_keeper->end();
    m_facts->end();
    m_lookSoon.stop();
    m_head->show(m_signed->input);
    m_overview->show(m_signed->input.facts);
    m_editor->show(NoteText(withoutMarks(m_signed->draft)));
    m_leftOut->show({});
    m_carried->setSentences({});
    m_signedPanel->show(*m_signed);
    showText();
    showSide(m_side);
}

void ClinicalNotePage::beginSigning()
{
    if (m_signed || !m_session.isValid())
        return;
    m_facts->flush();
    lookNow();
    const QList<ReadyLine *> lines = m_ready->lines();
    const auto required = std::count_if(lines.begin(), lines.end(), [](const ReadyLine *line) {
        return line->item().kind == ReadyItem::Kind::Missing;
    });
    const Practitioner practitioner = m_practice.practice().settings().practitioner();
    m_sign->setLeft({int(required), m_ready->open()});
    m_sign->setUnknown(practitioner.name.trimmed().isEmpty() || practitioner.credential.trimmed().isEmpty());
    m_sign->signer()->show(practitioner);
    m_sign->messages()->clear();
    m_sign->show();
    showSide(Side::Ready);
    m_sign->focusFirst();
}

void ClinicalNotePage::sign()
{
    m_facts->flush();
    // What was typed goes into what is signed, not beside it.
    const QScopedValueRollback signing(m_isSigning, true);
    const NoteDraft note = m_desk.draft(m_editor->note());
    const auto done = m_practice.noteChanges().sign(m_session, note, m_sign->signer()->signer());
    if (!done) {
        if (!m_sign->signer()->showError(done.error()))
            m_sign->messages()->showError(done.error());
        return;
    }
    m_signed = *done;
    showSigned();
    m_messages->showInfo(tr("The note is signed and locked."));
    m_signedPanel->addButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace bitacora
