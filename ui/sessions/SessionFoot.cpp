#include "SessionFoot.h"

#include "Buttons.h"
#include "CancelForm.h"
#include "ConfirmationPanel.h"
#include "Hairline.h"
#include "Icons.h"
#include "Metrics.h"
#include "Practice.h"
#include "SessionRepository.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bitacora {

namespace {

constexpr int padding = 3 * metrics::grid;

} // namespace

SessionFoot::SessionFoot(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_buttons(new QWidget(this))
    , m_followUp(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_cancel(new CancelForm(practice, this))
    , m_confirmation(new ConfirmationPanel(practice, this))
{
    build();
    connect(m_followUp, &QPushButton::clicked, this, &SessionFoot::followUpRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &SessionFoot::duplicateRequested);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        addActionsTo(m_menu);
    });
    connect(m_cancel, &CancelForm::accepted, this, [this](const QString &reason, SeriesScope scope) {
        const SessionId session = m_session;
        Q_EMIT cancelRequested(reason, scope);
        finish(session, reason);
    });
    connect(m_cancel, &CancelForm::closed, this, [this] {
        m_cancel->putAway();
        showButtons();
        giveKeyboardBack();
    });
    connect(m_confirmation, &ConfirmationPanel::closed, this, [this] {
        showButtons();
        giveKeyboardBack();
    });
    connect(m_menu, &QMenu::triggered, this, [this](const QAction *action) {
        const auto which = Action(action->data().toInt());
        m_isFromMore = which == Action::Confirm || which == Action::Cancel;
    });
    connect(&practice.sessions(), &SessionRepository::changed, this, [this](RecordChange, const QList<SessionId> &ids) {
        if (!ids.contains(m_session))
            return;
        load();
        // It may have been cancelled on another page.
        if (!m_cancel->isHidden())
            finish(m_session, m_cancel->reason());
    });
    retranslate();
    load();
}

void SessionFoot::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(this));
    column->addWidget(m_buttons);
    column->addWidget(m_cancel);
    column->addWidget(m_confirmation, 1);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(padding, metrics::grid, padding, metrics::grid);
    row->setSpacing(metrics::grid);
    row->addWidget(m_followUp);
    row->addWidget(m_duplicate);
    row->addWidget(m_more);
    row->addStretch(1);
    for (QPushButton *button : {m_followUp, m_duplicate, m_more})
        makeQuiet(button);
    m_more->setIcon(themedIcon(Icon::More));
    m_more->setMenu(m_menu);
    m_cancel->hide();
    m_confirmation->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void SessionFoot::addActionsTo(QMenu *menu)
{
    const auto add = [&](Action which, const QString &text, auto signal) {
        QAction *action = menu->addAction(text);
        action->setData(int(which));
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    //: Changes when a session is, and everything else about it.
    add(Action::Reschedule, tr("Reschedule or edit…"), &SessionFoot::rescheduleRequested);
    add(Action::Duplicate, tr("Duplicate"), &SessionFoot::duplicateRequested);
    add(Action::FollowUp, tr("Book follow-up"), &SessionFoot::followUpRequested)->setEnabled(m_hasClient);
    //: The text and the calendar invitation about a session, for the client.
    add(Action::Confirm, tr("Confirmation…"), &SessionFoot::confirm)->setEnabled(m_hasClient);
    menu->addSeparator();
    add(Action::Cancel, tr("Cancel session…"), &SessionFoot::askReason)->setEnabled(!m_isCancelled);
}

void SessionFoot::showSession(SessionId id)
{
    if (id != m_session) {
        m_isFromMore = false;
        m_cancel->flush();
        m_session = id;
        if (m_cancel->resume(id))
            showQuestion();
        else
            showButtons();
    }
    load();
}

void SessionFoot::load()
{
    const auto session = m_session.isValid() ? m_practice.sessions().find(m_session)
                                             : Result<Session>(failure(ErrorCode::RecordNotFound));
    setVisible(session.has_value());
    if (!session)
        return;
    m_hasClient = session->client.has_value();
    m_isCancelled = session->status == SessionStatus::Cancelled;
    m_followUp->setEnabled(m_hasClient);
}

void SessionFoot::giveKeyboardBack()
{
    if (std::exchange(m_isFromMore, false))
        m_more->setFocus(Qt::ShortcutFocusReason);
    else
        Q_EMIT kept();
}

void SessionFoot::askReason()
{
    showQuestion();
    m_cancel->begin(m_session);
}

void SessionFoot::finish(SessionId session, const QString &reason)
{
    const auto stored = m_practice.sessions().find(session);
    const bool isDone = stored && stored->status == SessionStatus::Cancelled
        && (reason.isEmpty() || stored->cancellationReason == reason);
    // What could not be stored can be tried again.
    if (!isDone)
        return;
    m_cancel->forget(session);
    m_isFromMore = false;
    if (session == m_session)
        showButtons();
}

bool SessionFoot::flush()
{
    return m_cancel->flush();
}

void SessionFoot::showQuestion()
{
    setConfirming(false);
    m_buttons->hide();
    m_cancel->show();
}

void SessionFoot::confirm()
{
    Q_EMIT confirmationOpening();
    m_cancel->flush();
    showButtons();
    m_buttons->hide();
    m_confirmation->begin(m_session);
    setConfirming(true);
    m_confirmation->focusFirst();
}

void SessionFoot::endConfirming()
{
    if (m_isConfirming)
        showButtons();
}

void SessionFoot::showButtons()
{
    setConfirming(false);
    m_cancel->hide();
    m_buttons->show();
}

void SessionFoot::setConfirming(bool confirming)
{
    m_confirmation->setVisible(confirming);
    setSizePolicy(QSizePolicy::Preferred, confirming ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    if (std::exchange(m_isConfirming, confirming) != confirming)
        Q_EMIT confirmingChanged(confirming);
}

void SessionFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionFoot::retranslate()
{
    setAccessibleName(tr("What can be done with the session"));
    m_followUp->setText(tr("Book follow-up"));
    m_duplicate->setText(tr("Duplicate"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(m_more->accessibleName());
}

} // namespace bitacora
