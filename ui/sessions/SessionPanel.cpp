#include "SessionPanel.h"

#include "ClinicalNoteEntry.h"
#include "DateWords.h"
#include "FactsEntry.h"
#include "FactsForm.h"
#include "FactsPage.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "OpenPractice.h"
#include "SessionFacts.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"
#include "TextRole.h"

#include <QEvent>
#include <QLabel>
#include <QMetaObject>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int padding = 3 * metrics::grid;
/// The narrowest that both notes can be read in.
constexpr int minimumWidthBeside = 300;

} // namespace

SessionPanel::SessionPanel(OpenPractice &practice, QWidget *parent)
    : QScrollArea(parent)
    , m_practice(practice)
    , m_content(new QWidget(this))
    , m_title(new QLabel(m_content))
    , m_details(new QWidget(m_content))
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom, m_details))
    , m_facts(new SessionFacts(practice.practice(), m_content))
    , m_factsEntry(new FactsEntry(practice.practice(), m_content))
    , m_noteEntry(new ClinicalNoteEntry(practice.practice(), m_content))
    , m_customer(new NoteField(practice, NoteKind::Customer, m_content))
    , m_private(new NoteField(practice, NoteKind::Private, m_content))
    , m_saving(new QLabel(m_content))
    , m_factsPage(new FactsPage(practice, m_content))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(minimumWidthBeside);
    setBackgroundRole(QPalette::Base);
    buildContent();
    setWidget(m_content);
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(QPalette::Base);
    connect(m_facts, &SessionFacts::statusChosen, this, &SessionPanel::statusChosen);
    for (NoteField *field : {m_customer, m_private}) {
        // A note is as high as its text: the panel follows the cursor.
        NoteEditor *editor = field->editor();
        connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this, editor] { showCursor(editor); });
        connect(field, &NoteField::stateChanged, this, &SessionPanel::showSaving);
        connect(field, &NoteField::escaped, this, &SessionPanel::escaped);
    }
    connect(&m_practice.practice().sessions(), &SessionRepository::changed, this,
            [this](RecordChange, const QList<SessionId> &ids) {
                if (!ids.contains(m_session))
                    return;
                load(m_session);
                if (!m_session.isValid())
                    Q_EMIT gone();
            });
    connectFacts();
    retranslate();
    showSession({});
}

void SessionPanel::buildContent()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_details);
    column->addWidget(m_factsPage);
    column->addStretch(1);
    m_factsPage->hide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(2 * metrics::grid);
    m_body->addWidget(m_facts, 2, Qt::AlignTop);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(2 * metrics::grid);
    notes->addWidget(m_factsEntry);
    notes->addWidget(m_noteEntry);
    notes->addWidget(m_customer);
    notes->addWidget(m_private);
    notes->addWidget(m_saving);
    notes->addStretch(1);
    m_body->addLayout(notes, 3);
    setTextRole(m_title, TextRole::Heading);
    m_title->setWordWrap(true);
    setTextRole(m_saving, TextRole::Small);
    setMuted(m_saving);
    m_saving->setWordWrap(true);
}

NoteField *SessionPanel::note(NoteKind kind) const
{
    return kind == NoteKind::Customer ? m_customer : m_private;
}

void SessionPanel::setClientShown(bool shown)
{
    m_facts->setClientShown(shown);
}

void SessionPanel::setOrientation(Qt::Orientation orientation)
{
    m_body->setDirection(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(orientation == Qt::Vertical ? 2 * metrics::grid : padding);
    // Below the list it stands in line with the page, and has little height to give away.
    const int side = orientation == Qt::Vertical ? padding : metrics::pageMargin;
    const int above = orientation == Qt::Vertical ? padding : 2 * metrics::grid;
    m_content->layout()->setContentsMargins(side, above, side, above);
    m_content->layout()->setSpacing(orientation == Qt::Vertical ? 2 * metrics::grid : metrics::grid);
    updateGeometry();
}

void SessionPanel::focusNotes()
{
    m_private->editor()->setFocus(Qt::OtherFocusReason);
}

void SessionPanel::writeOn(NoteKind kind, int position)
{
    NoteEditor *editor = note(kind)->editor();
    editor->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(std::clamp(position, 0, editor->document()->characterCount() - 1));
    editor->setTextCursor(cursor);
    // A page that was only just made is not laid out yet.
    QMetaObject::invokeMethod(
        this, [this, editor] { showCursor(editor); }, Qt::QueuedConnection);
}

void SessionPanel::showCursor(const NoteEditor *editor)
{
    if (!editor->hasFocus())
        return;
    const QPoint cursor = editor->viewport()->mapTo(m_content, editor->cursorRect().center());
    ensureVisible(cursor.x(), cursor.y(), 0, 3 * metrics::grid);
}

void SessionPanel::connectFacts()
{
    // Wherever the keyboard is while the session is beside it.
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    connect(shortcut, &QShortcut::activated, this, &SessionPanel::record);
    auto *note = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this);
    connect(note, &QShortcut::activated, this, &SessionPanel::writeNote);
    connect(m_factsEntry, &FactsEntry::requested, this, &SessionPanel::record);
    connect(m_noteEntry, &ClinicalNoteEntry::requested, this, &SessionPanel::writeNote);
    connect(m_factsPage, &FactsPage::noteRequested, this, &SessionPanel::writeNote);
    connect(m_factsPage, &FactsPage::closed, this, [this] {
        showRecording();
        m_factsEntry->showSession(m_session);
        m_factsEntry->button()->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(m_factsEntry->button());
    });
    m_focus.follow([this](QWidget *now) {
        if (!m_factsPage->isAncestorOf(now))
            return;
        // What was only just added is not laid out yet.
        QMetaObject::invokeMethod(
            now, [this, now] { ensureWidgetVisible(now, 0, 3 * metrics::grid); }, Qt::QueuedConnection);
    });
}

void SessionPanel::record()
{
    if (!m_session.isValid() || isRecording())
        return;
    // What happened is frozen with a signed note: it is shown beside it.
    if (const auto mark = m_practice.practice().signedNotes().mark(m_session); mark && *mark) {
        writeNote();
        return;
    }
    const auto session = m_practice.practice().sessions().find(m_session);
    if (!session || !flush() || !m_factsPage->open(*session))
        return;
    showRecording();
    verticalScrollBar()->setValue(0);
    m_factsPage->form()->focusFirst();
}

void SessionPanel::recordAt(const FactsPlace &place)
{
    record();
    if (isRecording())
        m_factsPage->goTo(place);
}

void SessionPanel::writeNote()
{
    if (!m_session.isValid())
        return;
    if (isRecording())
        m_factsPage->finish();
    if (!isRecording())
        Q_EMIT noteRequested(m_session);
}

bool SessionPanel::isRecording() const
{
    return m_factsPage->isOpen();
}

void SessionPanel::showRecording()
{
    if (m_factsPage->isHidden() != isRecording())
        return;
    m_details->setHidden(isRecording());
    m_factsPage->setVisible(isRecording());
    Q_EMIT recordingChanged(isRecording());
}

bool SessionPanel::flush()
{
    m_customer->flush();
    m_private->flush();
    const bool factsKept = m_factsPage->flush();
    return m_customer->keeper().isSafe() && m_private->keeper().isSafe() && factsKept;
}

Error SessionPanel::error() const
{
    if (m_readError)
        return *m_readError;
    if (m_factsPage->keeper().state() == FactsKeeper::State::Failed)
        return m_factsPage->keeper().error();
    return m_private->keeper().state() == NoteKeeper::State::Failed ? m_private->keeper().error()
                                                                    : m_customer->keeper().error();
}

bool SessionPanel::showSession(SessionId id)
{
    if (id == m_session && id.isValid())
        return true;
    if (!flush() || !load(id))
        return false;
    verticalScrollBar()->setValue(0);
    return true;
}

bool SessionPanel::load(SessionId id)
{
    const auto session =
        id.isValid() ? m_practice.practice().sessions().find(id) : Result<Session>(failure(ErrorCode::RecordNotFound));
    m_readError.reset();
    if (!session && session.error().code != ErrorCode::RecordNotFound) {
        // What is shown may have words in it that are stored nowhere else.
        m_readError = session.error();
        showSaving();
        return false;
    }
    if (!session || id != m_session) {
        m_factsPage->end();
        showRecording();
    }
    m_session = session ? id : SessionId {};
    m_content->setVisible(session.has_value());
    if (!session) {
        m_customer->clear();
        m_private->clear();
        return true;
    }
    m_day = session->start.day();
    m_title->setText(DateWords::longDay(m_day));
    m_facts->showSession(*session);
    m_factsEntry->showSession(id);
    m_noteEntry->showSession(id);
    m_customer->showSession(*session);
    m_private->showSession(*session);
    showSaving();
    return true;
}

void SessionPanel::showSaving()
{
    const NoteKeeper &own = m_private->keeper();
    const NoteKeeper &customer = m_customer->keeper();
    const bool failed = own.state() == NoteKeeper::State::Failed || customer.state() == NoteKeeper::State::Failed;
    const bool typing = own.state() == NoteKeeper::State::Typing || customer.state() == NoteKeeper::State::Typing;
    const bool saved = own.state() == NoteKeeper::State::Saved || customer.state() == NoteKeeper::State::Saved;
    QString text;
    if (failed || m_readError)
        text = error().sentence();
    else if (typing)
        //: What was just typed is on its way to the disk.
        text = tr("Saving…");
    else if (saved)
        text = tr("Saved ✓");
    m_saving->setText(text);
    m_saving->setAccessibleName(text);
}

void SessionPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionPanel::retranslate()
{
    setAccessibleName(tr("Session"));
    if (m_day.isValid())
        m_title->setText(DateWords::longDay(m_day));
    showSaving();
}

} // namespace bitacora
