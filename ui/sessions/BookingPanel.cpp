#include "BookingPanel.h"

#include "BookingForm.h"
#include "Buttons.h"
#include "ChoiceField.h"
#include "ClientChooser.h"
#include "ClientRepository.h"
#include "DatePickField.h"
#include "DateWords.h"
#include "FormField.h"
#include "Hairline.h"
#include "LocalNow.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "RepeatDates.h"
#include "RepeatFields.h"
#include "ScopeField.h"
#include "SessionRepository.h"
#include "TextRole.h"
#include "TypingPause.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int padding = 3 * metrics::grid;
/// The narrowest that two fields can stand side by side in.
constexpr int minimumPanelWidth = 320;
/// Milliseconds from the last key to the warnings.
constexpr int warnPause = 120;

QList<BookingForm::Field> hiddenFor(BookingRequest::Kind kind)
{
    // Status and notes of a session that is booked already are changed where it is shown.
    if (kind == BookingRequest::Kind::Reschedule)
        return {BookingForm::Status, BookingForm::CustomerNotes, BookingForm::PrivateNotes};
    return {};
}

} // namespace

BookingPanel::BookingPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_pause(new TypingPause(this))
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_form(new BookingForm(practice.practice(), this))
    , m_repeats(new RepeatFields(practice.practice(), this))
    , m_scope(new ScopeField(practice.practice(), this))
    , m_messages(new MessageBar(this))
    , m_book(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &BookingPanel::submit);
    }
    m_warn.setSingleShot(true);
    m_warn.setInterval(warnPause);
    connect(&m_warn, &QTimer::timeout, this, &BookingPanel::warn);
    connect(m_form, &BookingForm::edited, this, &BookingPanel::edit);
    connect(m_repeats, &RepeatFields::edited, this, &BookingPanel::edit);
    connect(m_repeats, &RepeatFields::listed, this, &BookingPanel::showDates);
    connect(m_scope, &ScopeField::changed, this, [this] {
        if (m_open)
            edit();
    });
    connect(m_form, &BookingForm::escaped, this, &BookingPanel::close);
    connect(m_pause, &TypingPause::due, this, &BookingPanel::flush);
    connect(m_book, &QPushButton::clicked, this, &BookingPanel::submit);
    connect(m_close, &QPushButton::clicked, this, &BookingPanel::close);
    // A session that comes or goes elsewhere may be one that this collides with.
    connect(&practice.practice().sessions(), &SessionRepository::changed, this, [this] {
        if (m_open)
            m_warn.start();
    });
    connect(&practice.practice().clients(), &ClientRepository::changed, this,
            [this](RecordChange change, const QList<ClientId> &clients) {
                if (change == RecordChange::Removed)
                    forgetClients(clients);
            });
    connect(&practice.practice().settings(), &PracticeSettingsRepository::statesReplaced, this,
            [this](const QStringList &names) {
                if (m_name.isEmpty() || !names.contains(draftName()))
                    return;
                m_pause->stop();
                loadDraft();
                Q_EMIT replaced();
            });
    retranslate();
}

void BookingPanel::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(minimumPanelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(padding, padding, padding, 2 * metrics::grid);
    head->setSpacing(2 * metrics::grid);
    head->addWidget(m_title);
    head->addWidget(m_messages);
    column->addLayout(head);
    auto *content = new QWidget(m_scroll);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(padding, 0, padding, 2 * metrics::grid);
    fields->setSpacing(2 * metrics::grid);
    fields->addWidget(m_form);
    fields->addWidget(m_repeats);
    fields->addStretch(1);
    content->setMaximumWidth(metrics::formWidth);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline(this));
    // Always in sight: it says how much the button below it does.
    m_scope->setContentsMargins(padding, 2 * metrics::grid, padding, 0);
    m_scope->setMaximumWidth(metrics::formWidth);
    column->addWidget(m_scope);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(padding, 2 * metrics::grid, padding, 2 * metrics::grid);
    foot->setSpacing(metrics::grid);
    foot->addWidget(m_book);
    foot->addWidget(m_close);
    foot->addStretch(1);
    column->addLayout(foot);
    setTextRole(m_title, TextRole::Heading);
    makePrimary(m_book);
    // From the notes and the list of dates too, where Enter alone does something else.
    setShortcutHint(m_book, QKeySequence(Qt::CTRL | Qt::Key_Enter));
    makeLink(m_close);
    m_repeats->orderAfter(m_form->field(BookingForm::PrivateNotes)->field());
    setTabOrder(m_repeats->list(), m_scope->field());
    setTabOrder(m_scope->field(), m_book);
    setTabOrder(m_book, m_close);
}

Result<void> BookingPanel::begin(const BookingRequest &request)
{
    const auto start = startOf(m_practice.practice(), request);
    if (!start)
        return Failure(start.error());
    m_request = request;
    m_putAway.clear();
    m_typed = false;
    m_open = true;
    m_messages->clear();
    show(*start);
    retranslate();
    return {};
}

void BookingPanel::show(const BookingStart &start)
{
    m_before = start.session;
    m_form->setClientFixed(isClientFixed());
    m_form->show(start.session, hiddenFor(m_request.kind));
    m_form->setReason(start.reason);
    m_repeats->reset();
    const bool moves = m_request.kind == BookingRequest::Kind::Reschedule;
    m_repeats->setHidden(moves);
    m_scope->showSession(moves ? start.session.id : SessionId());
    m_scroll->verticalScrollBar()->setValue(0);
    warn();
}

bool BookingPanel::isClientFixed() const
{
    return m_place || m_request.client || m_request.kind == BookingRequest::Kind::Reschedule
        || m_request.kind == BookingRequest::Kind::FollowUp;
}

void BookingPanel::focusFirst()
{
    QWidget *first = m_form->dateField();
    if (!isClientFixed())
        first = m_form->clientField();
    else if (m_request.kind == BookingRequest::Kind::New)
        first = m_form->field(BookingForm::Service)->field();
    first->setFocus(Qt::ShortcutFocusReason);
    if (first == m_form->dateField())
        m_form->dateField()->selectAll();
}

void BookingPanel::edit()
{
    m_typed = true;
    sayButton();
    m_pause->typed();
    m_warn.start();
}

void BookingPanel::warn()
{
    m_warn.stop();
    const auto session = m_form->peek();
    QStringList sentences;
    if (session) {
        const auto warnings = warningsFor(*session);
        if (!warnings) {
            m_messages->showError(warnings.error());
            return;
        }
        sentences = *warnings;
    }
    m_form->setConflicts(sentences);
    m_repeats->preview(session, m_form->typedTime());
    sayButton();
}

void BookingPanel::showDates()
{
    // They have their place only once they are laid out.
    const auto scroll = [this] {
        const int top = m_repeats->mapTo(m_scroll->widget(), QPoint()).y();
        const int wanted = std::min(top, top + m_repeats->height() + metrics::grid - m_scroll->viewport()->height());
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(std::max(bar->value(), wanted));
    };
    if (m_repeats->isAncestorOf(QApplication::focusWidget()))
        QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

Result<void> BookingPanel::addClient(Session &session)
{
    const QString name = m_form->newClient();
    if (name.isEmpty())
        return {};
    Client client;
    client.name = name;
    const auto added = m_practice.clientChanges().add(client, today());
    if (!added)
        return Failure(added.error());
    session.client = added->id;
    return {};
}

Result<SessionId> BookingPanel::book(const Session &session, const QList<ZonedTime> &starts)
{
    QList<Session> sessions;
    for (const ZonedTime &start : starts) {
        sessions.append(session);
        sessions.last().start = start;
    }
    const auto added = m_practice.seriesChanges().book(sessions, m_repeats->rhythm());
    if (!added)
        return Failure(added.error());
    return added->constFirst().id;
}

void BookingPanel::submit()
{
    m_messages->clear();
    auto session = m_form->read();
    const auto starts = session ? m_repeats->starts(session->start, m_form->typedTime()) : std::nullopt;
    if (!session || !starts) {
        QWidget *wrong = session ? m_repeats->erroneous() : m_form->erroneous();
        if (wrong)
            wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool moves = m_request.kind == BookingRequest::Kind::Reschedule;
    Result<SessionId> stored;
    // Who is new comes, and is taken back, with the session.
    const auto done = m_practice.changes().asOneStep([&]() -> Result<void> {
        if (auto added = addClient(*session); !added)
            return added;
        stored = moves ? change(*session) : book(*session, *starts);
        if (!stored)
            return Failure(stored.error());
        return {};
    });
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_open = false;
    m_putAway.clear();
    flush();
    if (!stored->isValid()) {
        Q_EMIT closed(false);
        return;
    }
    // The first date may be one that was left out.
    session->start = starts->constFirst();
    Q_EMIT booked(*stored, sentenceFor(*session, starts->size()), moves ? m_changed : int(starts->size()));
}

QString BookingPanel::sentenceFor(const Session &session, qsizetype count) const
{
    if (m_request.kind == BookingRequest::Kind::Reschedule)
        return sentenceForChange(session);
    const QString when = DateWords::dayAndTime(session.start.wall(), today());
    const auto client = session.client ? m_practice.practice().clients().find(*session.client)
                                       : Result<Client>(failure(ErrorCode::RecordNotFound));
    if (count > 1)
        //: %1 is a client's name, %n how many sessions.
        return tr("Booked: %1, %n session(s).", nullptr, int(count)).arg(client ? client->name : QString());
    //: %1 is a client's name, %2 a day and a time of day.
    return tr("Booked: %1, %2.").arg(client ? client->name : QString(), when);
}

QDate BookingPanel::today() const
{
    const Clock &clock = m_practice.practice().clock();
    return localNow(clock).date();
}

void BookingPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        submit();
    else
        QWidget::keyPressEvent(event);
}

void BookingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslate();
    m_repeats->retranslate();
    retranslate();
    if (m_open)
        warn();
}

void BookingPanel::sayButton()
{
    const int count = m_repeats->count();
    if (m_request.kind == BookingRequest::Kind::Reschedule)
        m_book->setText(tr("Save changes"));
    else if (count > 1)
        //: The button that books a session that repeats.
        m_book->setText(tr("Book %n session(s)", nullptr, count));
    else
        m_book->setText(tr("Book session"));
}

void BookingPanel::retranslate()
{
    using Kind = BookingRequest::Kind;
    const bool moves = m_request.kind == Kind::Reschedule;
    QString title = tr("New session");
    if (moves)
        title = tr("Reschedule session");
    else if (m_request.kind == Kind::Duplicate)
        title = tr("Duplicate session");
    else if (m_request.kind == Kind::FollowUp)
        title = tr("Book follow-up");
    m_title->setText(title);
    setAccessibleName(title);
    sayButton();
    //: Closes the panel; nothing is booked.
    m_close->setText(tr("Close"));
}

} // namespace bitacora
