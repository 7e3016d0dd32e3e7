#include "PracticeView.h"

#include "BackupDesk.h"
#include "ChangeWords.h"
#include "DemoPractice.h"
#include "DraftRepository.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeCommands.h"
#include "PracticePages.h"
#include "PracticeSettingsRepository.h"
#include "ReadOnlyGuard.h"
#include "RecoveredBar.h"
#include "ReviewModel.h"
#include "SessionFactsRepository.h"
#include "SessionHistoryModel.h"
#include "SessionNoteRepository.h"
#include "SessionTimeline.h"
#include "SettingsPage.h"
#include "SheetReminder.h"
#include "ShellActions.h"
#include "Sidebar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString placeState = u"place"_s;

Sidebar::Entry entryOf(PracticePlace::Page page)
{
    switch (page) {
    case PracticePlace::Page::Clients:
    case PracticePlace::Page::Client:
    case PracticePlace::Page::Note:
        return Sidebar::Entry::Clients;
    case PracticePlace::Page::Calendar:
        return Sidebar::Entry::Calendar;
    case PracticePlace::Page::History:
        return Sidebar::Entry::History;
    case PracticePlace::Page::Review:
        return Sidebar::Entry::Review;
    case PracticePlace::Page::Settings:
        return Sidebar::Entry::Settings;
    }
    return Sidebar::Entry::Clients;
}

Error notStored()
{
    return {ErrorCode::StorageFailed, {}, {}};
}

} // namespace

PracticeView::PracticeView(OpenPractice &practice, Preferences &preferences, ShellActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_actions(actions)
    , m_backups(new BackupDesk(practice, this))
    , m_sidebar(new Sidebar(actions, practice.practice().name(), this))
    , m_barsGap(new QWidget(this))
    , m_sample(new MessageBar(this))
    , m_recovered(new RecoveredBar(practice, this))
    , m_sheet(new SheetReminder(practice.practice(), this))
    , m_messages(new MessageBar(this))
    , m_pages(new PracticePages(practice, preferences, *m_backups, this))
    , m_commands(new PracticeCommands(practice, *this, *m_pages))
{
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    bars->setSpacing(metrics::grid);
    // Only a bar that shows keeps its distance from the edge: without one the page begins at the top.
    bars->addWidget(m_barsGap);
    bars->addWidget(m_sample);
    bars->addWidget(m_recovered);
    bars->addWidget(m_sheet);
    bars->addWidget(m_messages);
    m_barsGap->setFixedHeight(metrics::grid);
    for (QWidget *bar : std::initializer_list<QWidget *> {m_sample, m_recovered, m_sheet, m_messages})
        bar->installEventFilter(this);
    auto *content = new QVBoxLayout;
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addLayout(bars);
    content->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(content, 1);
    connectActions();
    connect(&m_practice.changes(), &ChangeStack::failed, this, &PracticeView::showError);
    connect(&m_practice.changes(), &ChangeStack::stepBegins, this, &PracticeView::beginStep);
    connect(&m_practice.changes(), &ChangeStack::stepDone, this, &PracticeView::showStep);
    connect(m_messages, &MessageBar::actionTriggered, this, &PracticeView::act);
    connect(m_messages, &MessageBar::messageChanged, this, [this] { m_showsStep = false; });
    // After another change its button would take back that.
    connect(&m_practice.changes(), &ChangeStack::changed, this, [this] {
        if (m_showsStep)
            m_messages->clear();
    });
    connect(m_pages, &PracticePages::placeRequested, this, &PracticeView::goTo);
    connect(&m_pages->review(), &ReviewModel::countChanged, this,
            [this](int count) { m_sidebar->setCount(Sidebar::Entry::Review, count); });
    connect(m_recovered, &RecoveredBar::showRequested, this, &PracticeView::goTo);
    connect(m_backups, &BackupDesk::failed, this, [this](const Error &error) {
        sayHowBackupsStand();
        // Where the log could not be written either, it tells of nothing.
        if (m_backups->lastFailure().isEmpty() && m_backups->lastSecondFailure().isEmpty())
            showError(error);
    });
    connect(m_sheet, &MessageBar::actionTriggered, this, [this] {
        goTo({.page = PracticePlace::Page::Settings});
        m_pages->settings().checkSheet();
    });
    m_barsGap->setVisible(!m_recovered->isHidden() || !m_sheet->isHidden());
    if (practice.practice().isReadOnly())
        new ReadOnlyGuard(m_pages);
    showSampleHint();
}

void PracticeView::connectActions()
{
    using Id = ShellActions::Id;
    using Page = PracticePlace::Page;
    const auto on = [this](Id id, auto slot) { connect(m_actions.get(id), &QAction::triggered, this, slot); };
    on(Id::Clients, [this] { goTo({.page = Page::Clients}); });
    on(Id::Calendar, [this] { goTo({.page = Page::Calendar}); });
    on(Id::History, [this] { goTo({.page = Page::History}); });
    on(Id::Review, [this] { goTo({.page = Page::Review}); });
    on(Id::Settings, [this] { goTo({.page = Page::Settings}); });
    on(Id::ChangePassphrase, [this] {
        goTo({.page = Page::Settings});
        m_pages->showPassphrasePanel();
    });
    on(Id::Menu, [this] { m_sidebar->openMenu(); });
    on(Id::NewSession, &PracticeView::newSession);
    on(Id::Undo, &PracticeView::undo);
    on(Id::Redo, &PracticeView::redo);
}

void PracticeView::goTo(const PracticePlace &place)
{
    if (!showPage(place))
        return;
    if (place.session.isValid())
        m_pages->showSession(place);
    m_recovered->refresh();
}

bool PracticeView::showPage(const PracticePlace &place)
{
    // What is being typed becomes a change before the page is left.
    if (m_pages->currentWidget() && !m_pages->flush()) {
        m_sidebar->setCurrent(entryOf(m_pages->page()));
        showError(notStored());
        return false;
    }
    // Who is gone with a step that was done again leaves the page; what was done stays said.
    const PracticePlace left = m_pages->currentWidget() ? m_pages->place() : PracticePlace();
    const bool isGone = left.page == PracticePlace::Page::Client && !left.client.isValid();
    if (!isGone || !m_showsStep)
        m_messages->clear();
    // On every page of a backup.
    if (m_practice.practice().isReadOnly())
        sayHowBackupsStand();
    if (!m_pages->showPage(place))
        return false;
    m_sidebar->setCurrent(entryOf(place.page));
    m_pages->focusPage();
    return true;
}

void PracticeView::setSecurity(const SecurityServices &services)
{
    m_pages->setSecurity(services);
}

PracticePlace PracticeView::place() const
{
    return m_pages->place();
}

QWidget *PracticeView::currentPage() const
{
    return m_pages->currentWidget();
}

void PracticeView::restorePlace()
{
    const PracticePlace place = PracticePlace::fromBytes(m_practice.practice().settings().state(placeState));
    const bool isInNote = place.page == PracticePlace::Page::Note;
    goTo({.page = place.page,
          .client = place.client,
          .tab = place.tab,
          .historyTab = place.historyTab,
          .session = isInNote ? place.session : SessionId(),
          .form = isInNote ? place.form : std::nullopt});
    if (!m_pages->currentWidget())
        goTo({});
    // The filters stay: a session that they hide is come back to only where something was being written.
    const SessionTimeline *sessions = m_pages->timeline();
    const bool isInCalendar = place.page == PracticePlace::Page::Calendar;
    if (isInCalendar || (sessions && (place.note || place.form || sessions->history().rowOf(place.session) >= 0)))
        m_pages->showSession(place);
    m_recovered->look(this->place());
}

QDateTime PracticeView::newestDraft() const
{
    QDateTime newest;
    if (const auto drafts = m_practice.practice().drafts().all(); drafts && !drafts->isEmpty())
        newest = drafts->first().savedAt;
    for (const auto &saved :
         {m_practice.practice().sessionFacts().drafts(), m_practice.practice().sessionNotes().drafts()}) {
        if (saved && !saved->isEmpty() && (newest.isNull() || newest < saved->first().savedAt))
            newest = saved->first().savedAt;
    }
    return newest;
}

PracticeView::Left PracticeView::leave()
{
    const QDateTime typed = newestDraft();
    Left left;
    store(left);
    // Nothing is said to be saved when not everything is.
    if (!left.stored)
        return left;
    const QDateTime waiting = newestDraft();
    left.noteSavedAt = waiting.isValid() ? waiting : typed;
    return left;
}

void PracticeView::store(Left &left)
{
    // What is only looked at takes nothing in.
    if (m_practice.practice().isReadOnly())
        return;
    DraftRepository &drafts = m_practice.practice().drafts();
    UnstoredDrafts unstored;
    drafts.collectUnstored(&unstored);
    const bool isStored = m_pages->flush();
    const bool isKept = m_pages->areSettingsKept() && !unstored.isEmpty();
    left.stored = m_practice.practice().settings().setState(placeState, place().toBytes());
    drafts.collectUnstored(nullptr);
    if (isStored)
        return;
    // The place goes with what was typed there.
    left.unstored = std::move(unstored);
    left.isKept = isKept;
    if (left.stored)
        left.stored = Failure(notStored());
}

void PracticeView::offerToLeave(const Error &error, const QString &action)
{
    m_messages->showError(error);
    m_messages->setAction(action);
    m_offer = Offer::Leave;
}

void PracticeView::act()
{
    switch (m_offer) {
    case Offer::Undo:
        return undo();
    case Offer::Redo:
        return redo();
    case Offer::Leave:
        Q_EMIT leaveAnyway();
        return;
    case Offer::Backups:
        return showBackups();
    }
}

void PracticeView::showError(const Error &error)
{
    m_messages->setAction({});
    m_messages->showError(error);
}

void PracticeView::sayHowBackupsStand()
{
    const Practice &practice = m_practice.practice();
    if (practice.isReadOnly()) {
        m_messages->showInfo(
            tr("This is a backup, opened to be read. Nothing can be changed in it, and its fields take nothing in."));
    } else if (const QString reason = m_backups->lastFailure(); !reason.isEmpty()) {
        //: %1 is a reason, such as "disk full"
        m_messages->showError(tr("The last backup was not made: %1. The earlier ones are untouched.").arg(reason));
    } else if (const QString second = m_backups->lastSecondFailure(); !second.isEmpty()) {
        //: %1 is a reason, such as "folder not there"
        m_messages->showWarning(
            tr("The last backup was not copied to the second place: %1. The backup itself is whole.").arg(second));
    } else {
        if (!m_backups->reminderIsDue())
            return;
        m_messages->showInfo(
            tr("The backups are on this computer alone, and go with it. Choose a second place, such as a "
               "USB stick or a synced folder."));
    }
    //: A button that leads to the settings about backups
    m_messages->setAction(tr("Backups\u2026"));
    m_offer = Offer::Backups;
}

void PracticeView::showBackups()
{
    goTo({.page = PracticePlace::Page::Settings});
    m_pages->settings().showBackups();
}

void PracticeView::newSession()
{
    if (m_pages->newSession())
        return;
    goTo({.page = PracticePlace::Page::History});
    m_pages->newSession();
}

void PracticeView::undo()
{
    m_pages->flush();
    m_practice.changes().undo();
}

void PracticeView::redo()
{
    // A change that is not stored yet comes after what was undone: nothing is left to redo then.
    m_pages->flush();
    m_practice.changes().redo();
}

void PracticeView::beginStep(ChangeStack::Way way)
{
    const ChangeStack &changes = m_practice.changes();
    const bool isUndo = way == ChangeStack::Way::Undo;
    m_stepText = isUndo ? changes.undoText() : changes.redoText();
    m_stepSubject = isUndo ? changes.undoSubject() : changes.redoSubject();
    // What the step takes away is there only before it, what it brings back only afterwards.
    m_stepOwner = wordsFor(m_practice.practice(), m_stepSubject);
}

void PracticeView::showStep(ChangeStack::Way way)
{
    const QString after = wordsFor(m_practice.practice(), m_stepSubject);
    const QString owner = after.isEmpty() ? m_stepOwner : after;
    const QString what = owner.isEmpty() ? m_stepText : m_stepText + u" · "_s + owner;
    const bool isUndo = way == ChangeStack::Way::Undo;
    m_messages->showInfo(isUndo
                             //: %1 is what was undone, such as "cancelling 3 sessions"
                             ? tr("Undone: %1").arg(what)
                             //: %1 is what was done again, such as "cancelling 3 sessions"
                             : tr("Done again: %1").arg(what));
    m_messages->setAction(isUndo ? tr("Redo") : tr("Undo"));
    m_offer = isUndo ? Offer::Redo : Offer::Undo;
    m_showsStep = true;
}

void PracticeView::showSampleHint()
{
    if (DemoPractice::isSample(m_practice.practice().path()))
        //: %1 is the sample's passphrase, which is no secret
        m_sample->showInfo(
            tr("Sample practice: made-up people. Its passphrase is “%1”.").arg(DemoPractice::passphrase()));
}

bool PracticeView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_barsGap->setVisible(!m_sample->isHidden() || !m_recovered->isHidden() || !m_sheet->isHidden()
                              || !m_messages->isHidden());
    return QWidget::eventFilter(watched, event);
}

void PracticeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        // What a message says was said in the other language.
        m_messages->clear();
        if (!m_sample->isHidden())
            showSampleHint();
    }
    QWidget::changeEvent(event);
}

} // namespace bitacora
