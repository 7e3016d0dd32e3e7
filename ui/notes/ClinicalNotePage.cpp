#include "ClinicalNotePage.h"

#include "CarriedList.h"
#include "ClinicalNoteKeeper.h"
#include "EmptyState.h"
#include "FactCard.h"
#include "FactsForm.h"
#include "FactsOverview.h"
#include "FactsPage.h"
#include "MessageBar.h"
#include "ModelProposalPanel.h"
#include "NoteHead.h"
#include "NoteVersionsPanel.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "ReadyPanel.h"
#include "SentenceEditor.h"
#include "SessionFactsRepository.h"
#include "SessionRepository.h"
#include "SignedPanel.h"
#include "TermOffers.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString styleState = u"note.style"_s;

/// The language and the template that a person chose last.
struct ChosenStyle
{
    NoteLanguage language = TermOffers::language();
    NoteTemplate layout = NoteTemplate::Narrative;
};

ChosenStyle readStyle(const Practice &practice)
{
    ChosenStyle style;
    const QStringList parts = QString::fromUtf8(practice.settings().state(styleState)).split(u' ');
    if (parts.value(0) == u"es"_s)
        style.language = NoteLanguage::Spanish;
    else if (parts.value(0) == u"en"_s)
        style.language = NoteLanguage::English;
    for (const NoteTemplate layout : {NoteTemplate::Soap, NoteTemplate::Dap, NoteTemplate::Birp}) {
        if (parts.value(1) == noteTemplateName(layout))
            style.layout = layout;
    }
    return style;
}

} // namespace

bool ClinicalNotePage::open(SessionId session)
{
    // While nobody looked, anything may have changed: a client's name, too.
    if (session == m_session && session.isValid() && isVisible())
        return true;
    if (!flush())
        return false;
    end();
    m_messages->clear();
    const auto read = m_desk.read(session);
    m_session = session;
    if (read && !readSigned()) {
        m_session = {};
        return false;
    }
    if (m_signed)
        return true;
    m_session = {};
    const auto note = read ? m_keeper->begin(session) : Result<std::optional<NoteDraft>>(Failure(read.error()));
    if (!note) {
        m_messages->showError(note.error());
        return false;
    }
    m_session = session;
    m_head->show(m_desk.input());
    m_overview->show(m_desk.input().facts);
    m_carried->close();
    begin(*note);
    showSide(Side::Facts);
    if (m_keeper->isRecovered())
        m_messages->showInfo(tr("This was typed and not kept as the note yet. It is here again."));
    for (QScrollArea *area : {m_factsArea, m_textArea, m_readyArea})
        area->verticalScrollBar()->setValue(0);
    return true;
}

void ClinicalNotePage::begin(const std::optional<NoteDraft> &note)
{
    if (note && !note->paragraphs.isEmpty()) {
        m_editor->show(m_desk.rewritten(*note));
    } else if (m_desk.input().facts.isEmpty()) {
        const ChosenStyle style = readStyle(m_practice.practice());
        m_editor->show(NoteText(NoteDraft {style.language, style.layout, {}, {}}));
    } else {
        // What was recorded is there to be said: nobody begins with an empty page.
        const ChosenStyle style = readStyle(m_practice.practice());
        m_editor->show(NoteText(m_desk.written(style.language, style.layout)));
        m_keeper->typed();
    }
    showText();
    lookNow();
}

// The text, or in its place that there is nothing to say yet.
void ClinicalNotePage::showText()
{
    m_head->setStyle(m_editor->note().language(), m_editor->note().layout());
    const bool isEmpty = m_desk.input().facts.isEmpty() && m_editor->note().text().isEmpty();
    m_middle->setCurrentIndex(isEmpty ? 1 : 0);
}

void ClinicalNotePage::takeFacts(SessionId session)
{
    if (session != m_session || m_signed || m_isSigning)
        return;
    const NoteDraft before = m_desk.draft(m_editor->note());
    if (const auto read = m_desk.read(session); !read) {
        m_messages->showError(read.error());
        return;
    }
    m_head->show(m_desk.input());
    m_overview->show(m_desk.input().facts);
    m_proposal->takeFacts(m_desk.input());
    if (before.paragraphs.isEmpty()) {
        begin(std::nullopt);
        return;
    }
    const NoteText after = m_desk.rewritten(before);
    if (after.text() == m_editor->note().text()) {
        m_editor->mark(after);
    } else {
        m_editor->change(after);
        m_keeper->typed();
    }
    showText();
    lookNow();
}

void ClinicalNotePage::takeTyped()
{
    m_keeper->typed();
    // By now its button would take back something else.
    if (m_messages->actionButton()->isVisibleTo(m_messages))
        m_messages->clear();
    // Taking back may bring another language or template back.
    showText();
    m_lookSoon.start();
}

void ClinicalNotePage::lookNow()
{
    m_lookSoon.stop();
    if (!m_session.isValid() || m_signed)
        return;
    const NoteDesk::Look look = m_desk.look(m_editor->note());
    if (look.note != m_editor->note())
        m_editor->mark(look.note);
    m_editor->setClaims(look.claims);
    m_ready->show(look.items, int(look.leftOut.size()));
    m_leftOut->show(look.leftOut);
    m_carried->setSentences(look.carried);
    retranslateSides();
}

void ClinicalNotePage::chooseStyle()
{
    const NoteLanguage language = m_head->language();
    const NoteTemplate layout = m_head->layoutOfNote();
    const QString chosen = (language == NoteLanguage::Spanish ? u"es "_s : u"en "_s) + noteTemplateName(layout);
    (void)m_practice.practice().settings().setState(styleState, chosen.toUtf8());
    writeAnew();
}

void ClinicalNotePage::writeAnew()
{
    if (m_signed || m_desk.input().facts.isEmpty())
        return;
    const bool hadEdits = m_editor->note().hasEdits();
    m_editor->change(NoteText(m_desk.written(m_head->language(), m_head->layoutOfNote())));
    m_keeper->typed();
    showText();
    lookNow();
    if (!hadEdits) {
        m_messages->clear();
        return;
    }
    m_messages->showInfo(
        tr("The note was written anew from what was recorded. What was changed by hand is not in it."));
    //: Take back that the note was written anew.
    m_messages->setAction(tr("Undo"));
}

void ClinicalNotePage::act(int sentence, SentenceDeed deed)
{
    change(m_desk.done(m_editor->note(), sentence, deed));
}

void ClinicalNotePage::change(const NoteText &note)
{
    m_editor->change(note);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_keeper->typed();
    lookNow();
}

void ClinicalNotePage::showCurrent()
{
    const int sentence = m_editor->current();
    QSet<FactId> facts = m_overview->pointed();
    if (facts.isEmpty() && sentence >= 0) {
        const QList<FactId> &said = m_editor->note().sentences().at(sentence).sentence.facts;
        facts = QSet<FactId>(said.begin(), said.end());
    }
    FactCard *first = m_overview->light(facts);
    if (first && m_overview->pointed().isEmpty())
        m_factsArea->ensureWidgetVisible(first);
}

void ClinicalNotePage::jump(const ReadyItem &item)
{
    if (item.kind == ReadyItem::Kind::Claims || item.kind == ReadyItem::Kind::Marked) {
        m_editor->goToNext();
        return;
    }
    if (item.finding.fact && item.finding.fact->field < FactField::Place)
        enterElsewhere(item.finding.fact->field);
    else if (item.finding.fact)
        record(item.finding.fact);
    else if (item.finding.position >= 0)
        m_editor->goTo({item.finding.position, item.finding.name.size()});
    else
        focusText();
}

void ClinicalNotePage::enterElsewhere(FactField field)
{
    if (field == FactField::ProviderName || field == FactField::ProviderCredential) {
        Q_EMIT letterheadRequested();
        return;
    }
    const auto session = m_practice.practice().sessions().find(m_session);
    if (field == FactField::ClientName && session && session->client)
        Q_EMIT clientRequested(*session->client);
    else
        Q_EMIT sessionRequested(m_session);
}

void ClinicalNotePage::record(std::optional<FactId> fact)
{
    if (!m_session.isValid() || m_signed)
        return;
    if (!m_facts->isOpen()) {
        const auto session = m_practice.practice().sessions().find(m_session);
        if (!session || !m_facts->open(*session))
            return;
    }
    showSide(Side::Facts);
    if (fact)
        m_facts->form()->focusFact(*fact);
    else
        m_facts->form()->focusFirst();
}

void ClinicalNotePage::recordAt(const FactsPlace &place)
{
    record();
    if (isRecording())
        m_facts->goTo(place);
}

bool ClinicalNotePage::isRecording() const
{
    return m_facts->isOpen();
}

void ClinicalNotePage::focusText()
{
    if (m_middle->currentIndex() == 0)
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_empty->actionButton()->setFocus(Qt::OtherFocusReason);
}

void ClinicalNotePage::end()
{
    m_facts->end();
    m_keeper->end();
    m_proposal->wipe();
    m_versions->wipe();
    m_session = {};
    m_signed.reset();
}

void ClinicalNotePage::showVersions()
{
    // With what was typed just now.
    if (!m_session.isValid() || !flush())
        return;
    m_middle->setCurrentWidget(m_versions);
    m_versions->open(m_session);
}

void ClinicalNotePage::preview()
{
    if (m_session.isValid() && flush())
        Q_EMIT previewRequested(m_session, m_desk.draft(m_editor->note()));
}

bool ClinicalNotePage::flush()
{
    const bool factsKept = m_facts->flush();
    const bool addendumKept = m_signedPanel->flush();
    return m_keeper->commit() && factsKept && addendumKept;
}

void ClinicalNotePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

} // namespace bitacora
