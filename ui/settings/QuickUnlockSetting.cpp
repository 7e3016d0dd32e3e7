#include "QuickUnlockSetting.h"

#include "ActivityRepository.h"
#include "BackgroundJob.h"
#include "BusyLine.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "PassphraseChange.h"
#include "Practice.h"
#include "Preferences.h"
#include "QuickUnlockPanel.h"
#include "SecurityRow.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
/// A keychain that answers sooner is not spoken of.
constexpr std::chrono::milliseconds patience {300};
} // namespace

QuickUnlockSetting::QuickUnlockSetting(const Ground &ground, QWidget *parent)
    : QWidget(parent)
    , m_practice(ground.practice)
    , m_preferences(ground.preferences)
    , m_quick(ground.quick)
    , m_check(new PassphraseChange(ground.practice, this))
    , m_row(new SecurityRow(this))
    , m_panel(new QuickUnlockPanel(this))
    , m_checking(new BusyLine(m_check->job(), this))
    , m_wrapping(new BusyLine(m_quick.job(), this))
    , m_patience(new QTimer(this))
    , m_messages(new MessageBar(this))
{
    m_row->setObjectName(u"securityQuick"_s);
    m_row->button()->setObjectName(u"quickUnlock"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_row, m_panel, m_checking, m_wrapping, m_messages})
        layout->addWidget(widget);
    connect(m_row->button(), &QPushButton::clicked, this, &QuickUnlockSetting::act);
    connect(m_panel, &QuickUnlockPanel::cancelled, this, &QuickUnlockSetting::closePanel);
    connect(m_panel, &QuickUnlockPanel::submitted, this, [this] {
        m_messages->clear();
        m_patience->stop();
        m_panel->setBusy(true);
        m_isTurningOn = true;
        m_check->check(m_panel->passphrase());
    });
    connect(m_check, &PassphraseChange::checked, this, &QuickUnlockSetting::turnOn);
    connect(m_check, &PassphraseChange::failed, this, &QuickUnlockSetting::showFailure);
    // The lines' own way to cancel.
    for (BackgroundJob *job : {&m_check->job(), &m_quick.job()})
        connect(job, &BackgroundJob::runningChanged, this, [this](bool isRunning) {
            if (!isRunning && m_isTurningOn)
                m_panel->setBusy(false);
        });
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &QuickUnlockSetting::waitForKeychain);
    connect(&m_quick, &QuickUnlock::keychainAsked, this, [this] {
        if (!m_isTurningOn)
            return;
        m_panel->setBusy(true);
        m_patience->start();
    });
    connect(&m_quick, &QuickUnlock::turnedOn, this, &QuickUnlockSetting::turnedOn);
    connect(&m_quick, &QuickUnlock::failed, this, [this](QuickUnlock::Problem problem) {
        if (!m_isTurningOn)
            return;
        m_isTurningOn = false;
        m_panel->setBusy(false);
        m_messages->showWarning(QuickUnlock::sentence(problem));
        m_row->button()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_quick, &QuickUnlock::changed, this, &QuickUnlockSetting::refresh);
    retranslate();
}

QuickUnlockSetting::~QuickUnlockSetting()
{
    if (m_isTurningOn)
        m_quick.cancel();
}

void QuickUnlockSetting::act()
{
    if (!m_quick.isReadyFor(m_practice.path()))
        return beginTurningOn();
    m_messages->clear();
    m_quick.forget();
    log(ActivityKind::QuickUnlockOff);
}

void QuickUnlockSetting::beginTurningOn()
{
    m_messages->clear();
    m_panel->open(m_preferences.quickHours());
}

void QuickUnlockSetting::turnOn()
{
    if (!m_isTurningOn)
        return;
    m_panel->setBusy(true);
    m_preferences.setQuickHours(m_panel->hours());
    m_quick.turnOn({m_practice.path(), m_practice.id(), m_practice.dataKey(), m_panel->pin(), m_panel->hours()});
}

void QuickUnlockSetting::waitForKeychain()
{
    if (!m_isTurningOn)
        return;
    m_messages->showInfo(tr("Waiting for the system's keychain…"));
    // The fields are closed meanwhile; Enter and space cancel.
    m_panel->cancelButton()->setFocus(Qt::OtherFocusReason);
}

void QuickUnlockSetting::turnedOn()
{
    if (!m_isTurningOn)
        return;
    m_isTurningOn = false;
    log(ActivityKind::QuickUnlockOn);
    closePanel();
    // The fields were disabled while the keys were made, and had to give the keyboard away.
    m_row->button()->setFocus(Qt::OtherFocusReason);
}

void QuickUnlockSetting::log(ActivityKind kind)
{
    ActivityEntry entry;
    entry.kind = kind;
    if (const auto logged = m_practice.activity().append(entry); !logged)
        return m_messages->showError(logged.error());
    Q_EMIT saved();
}

void QuickUnlockSetting::showFailure(const Error &error)
{
    m_isTurningOn = false;
    m_panel->setBusy(false);
    if (const QString refusal = PassphraseChange::refusal(error); !refusal.isEmpty())
        m_panel->showPassphraseError(refusal);
    else
        m_messages->showError(error);
}

void QuickUnlockSetting::closePanel()
{
    if (m_isTurningOn) {
        m_isTurningOn = false;
        m_check->job().cancel();
        m_quick.cancel();
    }
    m_messages->clear();
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->close();
    if (hadFocus)
        m_row->button()->setFocus(Qt::OtherFocusReason);
}

void QuickUnlockSetting::refresh()
{
    if (m_quick.isReadyFor(m_practice.path())) {
        const QString until = QLocale().toString(m_quick.until().toLocalTime(), QLocale::ShortFormat);
        //: %1 is a date and time
        m_row->setState(SecurityRow::State::Told, tr("A PIN opens the practice after a lock, until %1.").arg(until));
        m_row->setAction(tr("Turn off"));
        return;
    }
    m_row->setState(SecurityRow::State::Told, tr("Off: after each lock the passphrase is asked for."));
    m_row->setAction(tr("Turn on…"));
}

void QuickUnlockSetting::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuickUnlockSetting::retranslate()
{
    //: The practice is opened by a PIN after a lock
    m_row->setTitle(tr("Quick unlock"));
    m_checking->setText(tr("Checking the passphrase…"));
    m_wrapping->setText(tr("Making the keys of the PIN…"));
    refresh();
}

} // namespace bitacora
