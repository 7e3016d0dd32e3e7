#include "SecuritySection.h"

#include "BackupDesk.h"
#include "BackupStanding.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PassphraseChange.h"
#include "PassphrasePrompt.h"
#include "PracticeSettingsRepository.h"
#include "Preferences.h"
#include "QuickUnlockSetting.h"
#include "ReadingOrder.h"
#include "RecoverySheetCheck.h"
#include "SecurityRow.h"
#include "SheetCheckPanel.h"
#include "SqlCipherVersions.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// The longest that nobody may be there before somebody else sits down.
constexpr int mostIdleMinutes = 15;
constexpr std::chrono::hours mostWithoutBackup {7 * 24};
constexpr std::chrono::minutes clockSlack {5};
using State = SecurityRow::State;

} // namespace

SecuritySection::SecuritySection(OpenPractice &practice, Preferences &preferences, const BackupDesk *backups,
                                 QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_preferences(preferences)
    , m_backups(backups)
    , m_strengthening(new PassphraseChange(practice.practice(), this))
    , m_encryption(new SecurityRow(this))
    , m_cost(new SecurityRow(this))
    , m_sheet(new SecurityRow(this))
    , m_key(new SecurityRow(this))
    , m_lock(new SecurityRow(this))
    , m_backup(new SecurityRow(this))
    , m_clipboard(new SecurityRow(this))
    , m_capture(new SecurityRow(this))
    , m_prompt(new PassphrasePrompt(m_strengthening->job(), this))
    , m_check(new SheetCheckPanel(practice.practice(), this))
    , m_messages(new MessageBar(this))
{
    m_cost->setObjectName(u"securityCost"_s);
    m_sheet->setObjectName(u"securitySheet"_s);
    m_key->setObjectName(u"securityKey"_s);
    m_lock->setObjectName(u"securityLock"_s);
    m_backup->setObjectName(u"securityBackup"_s);
    m_backup->button()->setObjectName(u"seeBackups"_s);
    m_capture->setObjectName(u"securityCapture"_s);
    m_capture->button()->setObjectName(u"forbidCapture"_s);
    m_cost->button()->setObjectName(u"strengthenKeys"_s);
    m_sheet->button()->setObjectName(u"checkSheet"_s);
    m_key->button()->setObjectName(u"replaceKey"_s);
    for (QWidget *row : std::initializer_list<QWidget *> {m_encryption, m_cost, m_sheet, m_check, m_key, m_prompt,
                                                          m_messages, m_lock, m_backup, m_clipboard, m_capture})
        content()->addWidget(row);
    followReadingOrder(*this);
    connectRows();
    retranslate();
}

void SecuritySection::connectRows()
{
    connect(m_cost->button(), &QPushButton::clicked, this, [this] { ask(Asked::Dearer); });
    connect(m_key->button(), &QPushButton::clicked, this, [this] { ask(Asked::NewKey); });
    connect(m_sheet->button(), &QPushButton::clicked, this, &SecuritySection::checkSheet);
    connect(m_backup->button(), &QPushButton::clicked, this, &SecuritySection::backupsRequested);
    connect(m_check, &SheetCheckPanel::cancelled, this, &SecuritySection::closePanels);
    connect(m_check, &SheetCheckPanel::confirmed, this, [this] {
        closePanels();
        showSaved();
    });
    connect(m_prompt, &PassphrasePrompt::cancelled, this, &SecuritySection::closePanels);
    connect(m_prompt, &PassphrasePrompt::submitted, this, &SecuritySection::submit);
    connect(m_strengthening, &PassphraseChange::failed, this, &SecuritySection::showFailure);
    connect(m_strengthening, &PassphraseChange::checked, this, [this] {
        // The window locks, and closes this page.
        if (m_asked == Asked::NewKey && m_services.replaceKey)
            m_services.replaceKey(m_prompt->passphrase());
    });
    connect(m_strengthening, &PassphraseChange::succeeded, this, [this] {
        closePanels();
        showSaved();
        m_messages->showInfo(tr("Guessing the passphrase takes more now, and so does unlocking. Copies of the "
                                "practice that you made before are as they were."));
    });
    connect(m_capture->button(), &QPushButton::clicked, this,
            [this] { m_preferences.setForbidsCapture(!m_preferences.forbidsCapture()); });
    connect(&m_preferences, &Preferences::forbidsCaptureChanged, this, &SecuritySection::refreshCapture);
    connect(&m_preferences, &Preferences::idleMinutesChanged, this, &SecuritySection::refreshLock);
    connect(&m_preferences, &Preferences::locksWithSystemChanged, this, &SecuritySection::refreshLock);
    connect(&m_practice.practice().settings(), &PracticeSettingsRepository::statesReplaced, this,
            &SecuritySection::refresh);
    connect(&m_practice.practice().settings(), &PracticeSettingsRepository::valueChanged, this,
            &SecuritySection::refreshBackups);
    if (m_backups)
        connect(m_backups, &BackupDesk::changed, this, &SecuritySection::refreshBackups);
}

void SecuritySection::setServices(const SecurityServices &services)
{
    m_services = services;
    if (m_services.quickUnlock && !m_quick) {
        m_quick = new QuickUnlockSetting({m_practice.practice(), m_preferences, *m_services.quickUnlock}, this);
        content()->insertWidget(content()->indexOf(m_lock) + 1, m_quick);
        followReadingOrder(*this);
        connect(m_quick, &QuickUnlockSetting::saved, this, &SecuritySection::showSaved);
    }
    refresh();
}

void SecuritySection::checkSheet()
{
    if (m_strengthening->isRunning())
        return;
    closePanels();
    m_check->open();
}

void SecuritySection::ask(Asked what)
{
    closePanels();
    m_asked = what;
    if (what == Asked::NewKey)
        m_prompt->setTexts(
            tr("The practice is encrypted anew with another key: do this when somebody may have seen the recovery "
               "sheet or copied the key. It closes meanwhile, and needs as much free space again as it has. "
               "Afterwards there is a new recovery sheet and the old one opens nothing; the passphrase stays. Backups "
               "that were made before keep the old key: who has that can still read them. This cannot be undone."),
            tr("Replace the data key"), tr("Checking the passphrase…"));
    else
        m_prompt->setTexts(tr("Each guess at the passphrase will take more memory and time, and each unlock with it: "
                              "about a second more on this computer."),
                           tr("Make guessing harder"), tr("Working on the keys…"));
    m_prompt->open();
}

void SecuritySection::closePanels()
{
    if (m_strengthening->isRunning())
        return;
    QWidget *const back = m_check->isVisible() ? m_sheet->button()
        : m_asked == Asked::NewKey             ? m_key->button()
                                               : m_cost->button();
    const bool hadFocus = m_check->isAncestorOf(focusWidget()) || m_prompt->isAncestorOf(focusWidget());
    m_messages->clear();
    m_prompt->close();
    m_check->close();
    m_asked = Asked::Nothing;
    refresh();
    if (hadFocus && back->isVisible())
        back->setFocus(Qt::OtherFocusReason);
}

void SecuritySection::submit()
{
    m_messages->clear();
    if (m_asked == Asked::Dearer)
        return m_strengthening->strengthen(m_prompt->passphrase());
    if (m_asked == Asked::NewKey)
        m_strengthening->check(m_prompt->passphrase());
}

void SecuritySection::showFailure(const Error &error)
{
    if (const QString refusal = PassphraseChange::refusal(error); !refusal.isEmpty())
        m_prompt->showError(refusal);
    else
        m_messages->showError(error);
}

QString SecuritySection::costText() const
{
    const KdfCost cost = m_practice.practice().kdfCost();
    //: How dear a guess at the passphrase is; %1 is an amount of memory such as 256 MiB
    return tr("Each guess takes %1 of memory, %n time(s) over (Argon2id).", nullptr, int(cost.passes))
        .arg(QLocale().formattedDataSize(qint64(cost.memoryBytes), 0));
}

void SecuritySection::refreshCost()
{
    const KdfCost cost = m_practice.practice().kdfCost();
    const bool isDear = cost == cost.orStronger(KdfCost {});
    m_cost->setState(isDear ? State::InOrder : State::ToDo, costText());
    m_cost->setAction(PassphraseChange::dearer(cost) == cost ? QString() : tr("Make guessing harder…"));
}

void SecuritySection::refreshLock()
{
    const int minutes = m_preferences.idleMinutes();
    const QString idle = tr("The practice locks after %n idle minute(s).", nullptr, minutes);
    if (!m_preferences.locksWithSystem())
        m_lock->setState(State::ToDo,
                         //: %1 is the sentence before
                         tr("%1 It stays open when the computer sleeps or its screen locks: turn that on above, under "
                            "Lock.")
                             .arg(idle));
    else if (minutes > mostIdleMinutes)
        m_lock->setState(
            State::ToDo,
            tr("%1 That is long where others pass by: fewer minutes are better. Set them above, under Lock.")
                .arg(idle));
    else if (!m_services.noticesLeaving)
        m_lock->setState(State::Told,
                         //: %1 is the sentence before
                         tr("%1 This system does not tell Bitácora for certain when it sleeps, its lid closes, its "
                            "screen locks or the user changes: lock the practice yourself before you leave.")
                             .arg(idle));
    else
        m_lock->setState(State::InOrder,
                         tr("%1 It also locks when the computer sleeps, its lid closes, its screen locks or the user "
                            "changes.")
                             .arg(idle));
}

void SecuritySection::refreshBackups()
{
    const BackupStanding standing = BackupStanding::of(m_practice.practice(), m_backups);
    const QString toDo = backupsToDo(standing);
    if (!toDo.isEmpty()) {
        m_backup->setState(State::ToDo, toDo);
        //: A button that leads to the settings about backups
        return m_backup->setAction(tr("Backups…"));
    }
    m_backup->setState(
        State::InOrder,
        //: %1 is the sentence before, %2 a date and time
        tr("%1 The last copy in the second place is of %2.").arg(lastBackup(standing), moment(standing.lastCopy)));
    m_backup->setAction({});
}

QString SecuritySection::lastBackup(const BackupStanding &standing)
{
    //: %1 is a date and time
    return standing.last.isValid() ? tr("The last verified backup is of %1.").arg(moment(standing.last)) : QString();
}

QString SecuritySection::backupsToDo(const BackupStanding &standing) const
{
    const QString last = lastBackup(standing);
    if (!standing.failure.isEmpty())
        //: %1 is a reason, such as "disk full"; %2 the sentence "The last verified backup is of…", or nothing
        return tr("The last backup was not made: %1. %2").arg(standing.failure, last).trimmed();
    if (standing.isGone)
        return tr(
            "None of the backups that were made is where they are looked for now. Connect the disk that they are on, "
            "or make one.");
    if (!standing.last.isValid())
        return tr("No backup was made yet that was verified. Make one, and keep it on another drive than this "
                  "computer's.");
    if (!isRecent(standing.last))
        //: %1 is the sentence "The last verified backup is of…"
        return tr("%1 That is no day of the last week: make one now.").arg(last);
    if (standing.failedRehearsal.isValid())
        //: %1 is the sentence before, %2 a date and time
        return tr("%1 The rehearsal of a restore failed on %2, and no backup was made since: make one now, and "
                  "rehearse that.")
            .arg(last, moment(standing.failedRehearsal));
    return secondPlaceToDo(standing);
}

QString SecuritySection::secondPlaceToDo(const BackupStanding &standing) const
{
    using Second = BackupStanding::Second;
    const QString last = lastBackup(standing);
    if (standing.second == Second::None)
        //: %1 is the sentence before
        return tr("%1 There is no second place yet: a fire or a thief takes the computer and the copy together. "
                  "Choose one above, under Backups.")
            .arg(last);
    if (standing.second == Second::Clashes)
        //: %1 is the sentence before
        return tr("%1 The second place is no place of its own: it lies with the first one, or with the practice. "
                  "Choose another one above, under Backups.")
            .arg(last);
    if (!standing.copyFailure.isEmpty())
        //: %1 is the sentence before, %2 a reason, such as "folder not there"
        return tr("%1 It was not copied to the second place: %2.").arg(last, standing.copyFailure);
    if (standing.second == Second::Missing)
        //: %1 is the sentence before
        return tr("%1 The second place is not there now: connect the disk that it is on.").arg(last);
    if (standing.second == Second::Empty || !isRecent(standing.lastCopy))
        //: %1 is the sentence before
        return tr("%1 The second place has no copy of the last week.").arg(last);
    return {};
}

QString SecuritySection::moment(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

bool SecuritySection::isRecent(const QDateTime &at) const
{
    // A clock that was set right a little afterwards makes no backup of the future.
    const qint64 age = at.secsTo(m_practice.practice().clock().now());
    return age >= -std::chrono::seconds(clockSlack).count() && age <= std::chrono::seconds(mostWithoutBackup).count();
}

void SecuritySection::refreshCapture()
{
    const bool isPossible = m_services.canForbidCapture;
    const bool isForbidden = isPossible && m_preferences.forbidsCapture();
    m_capture->setState(
        isForbidden ? State::InOrder : State::Told,
        !isPossible ? tr("This system lets every program take pictures of the whole screen, and gives none a means "
                         "to be left out of them.")
            : isForbidden ? tr("Bitácora is left out of screenshots, recordings and shared screens.")
                          : tr("Other programs can take pictures of what Bitácora shows, and it is seen where you "
                               "share your screen."));
    m_capture->setAction(isForbidden ? tr("Allow screen capture") : tr("Forbid screen capture"));
    m_capture->button()->setEnabled(isPossible);
}

void SecuritySection::refresh()
{
    const bool isSheetChecked = RecoverySheetCheck::isConfirmed(m_practice.practice());
    m_encryption->setState(State::InOrder,
                           //: %1 is a number of a version
                           tr("Every page of the practice is encrypted with AES-256 and authenticated (SQLCipher %1). "
                              "Nothing readable of it is written elsewhere, but for what you save or print.")
                               .arg(sqlCipherVersions().sqlCipher));
    m_sheet->setState(
        isSheetChecked ? State::InOrder : State::ToDo,
        isSheetChecked ? tr("You have it: two groups of it were typed.")
                       : tr("Nobody has shown yet that the sheet is at hand. Without it a lost passphrase means a lost "
                            "practice. Print it from the menu, then check it here."));
    m_sheet->setAction(isSheetChecked ? tr("Check again…") : tr("Check the sheet…"));
    m_key->setState(State::Told,
                    m_services.replaceKey
                        ? tr("It is what the recovery sheet stands for. Replace it when somebody may have seen "
                             "the sheet.")
                        : tr("It is what the recovery sheet stands for. When somebody may have seen the sheet, "
                             "close the practice and replace the key by the command bitacora new-key."));
    m_key->setAction(m_services.replaceKey ? tr("Replace the data key…") : QString());
    m_clipboard->setState(
        State::InOrder,
        tr("It is marked as secret for programs that keep what is copied, and taken off the clipboard "
           "after 60 seconds or when the practice locks."));
    refreshCost();
    refreshLock();
    refreshBackups();
    refreshCapture();
    if (m_quick)
        m_quick->refresh();
}

void SecuritySection::showEvent(QShowEvent *event)
{
    // The log has gone on meanwhile.
    refresh();
    SettingsSection::showEvent(event);
}

void SecuritySection::retranslate()
{
    //: The heading of the settings that say how well the practice is protected
    setHeading(tr("Security"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("encryption recovery sheet code key backup clipboard protection state screenshot recording capture "
                  "PIN quick unlock"));
    m_encryption->setTitle(tr("Encryption"));
    m_cost->setTitle(tr("Guessing the passphrase"));
    m_sheet->setTitle(tr("Recovery sheet"));
    m_key->setTitle(tr("Data key"));
    m_lock->setTitle(tr("Locking"));
    m_backup->setTitle(tr("Backup"));
    m_clipboard->setTitle(tr("What you copy"));
    m_capture->setTitle(tr("Pictures of the screen"));
    refresh();
}

} // namespace bitacora
