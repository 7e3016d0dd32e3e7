#include "BackupsSection.h"

#include "BackgroundJob.h"
#include "BackupDesk.h"
#include "BackupFolder.h"
#include "BackupPlaceField.h"
#include "BackupStanding.h"
#include "BusyLine.h"
#include "ChoiceField.h"
#include "FormField.h"
#include "HistoryText.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "TextRole.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int rowsShown = 6;
constexpr int hoursWidth = 160;
constexpr int pathRole = Qt::UserRole;
constexpr int otherKeyRole = Qt::UserRole + 1;
constexpr std::array offeredHours {1, 2, 4, 8, 12, 24};
constexpr double millisecondsOfSecond = 1000.0;

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QString quoted(const QString &path)
{
    return u"\u201C%1\u201D"_s.arg(QDir::toNativeSeparators(path));
}

} // namespace

BackupsSection::BackupsSection(BackupDesk &desk, QWidget *parent)
    : SettingsSection(parent)
    , m_desk(desk)
    , m_state(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_busy(new BusyLine(desk.job(), this))
    , m_messages(new MessageBar(this))
    , m_second(new BackupPlaceField(desk, BackupPlaceField::Place::Second, this))
    , m_hours(new ChoiceField(this))
    , m_hoursField(new FormField(m_hours, this))
    , m_first(new BackupPlaceField(desk, BackupPlaceField::Place::First, this))
    , m_listTitle(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_keyHint(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_rehearse(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    build();
    retranslate();
    connectParts();
    m_desk.list();
}

void BackupsSection::build()
{
    for (QLabel *label : {m_state, m_keyHint}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    setTextRole(m_listTitle, TextRole::Body, true);
    m_start->setObjectName(u"backUpNow"_s);
    m_list->setObjectName(u"backups"_s);
    m_list->setUniformItemSizes(true);
    m_hours->setMaximumWidth(hoursWidth);
    content()->addWidget(m_state);
    content()->addLayout(rowOf({m_start}));
    content()->addWidget(m_busy);
    content()->addWidget(m_messages);
    content()->addWidget(m_second);
    content()->addWidget(m_hoursField);
    content()->addWidget(m_first);
    content()->addWidget(m_listTitle);
    content()->addWidget(m_list);
    content()->addWidget(m_keyHint);
    content()->addLayout(rowOf({m_open, m_rehearse, m_restore}));
}

void BackupsSection::connectParts()
{
    connect(&m_desk, &BackupDesk::changed, this, &BackupsSection::refresh);
    connect(&m_desk, &BackupDesk::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(&m_desk, &BackupDesk::made, this, [this] {
        m_messages->clear();
        showSaved();
    });
    connect(&m_desk, &BackupDesk::rehearsed, this,
            [this](const QString &, qint64 milliseconds) { showRehearsed(milliseconds); });
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_messages->clear();
        m_pressed = m_start;
        m_desk.start();
    });
    connect(m_busy->cancelButton(), &QPushButton::clicked, &m_desk, &BackupDesk::cancel);
    connect(m_hours, &QComboBox::activated, this, &BackupsSection::chooseHours);
    for (const BackupPlaceField *place : {m_first, m_second}) {
        connect(place, &BackupPlaceField::saved, this, &BackupsSection::showSaved);
        connect(place, &BackupPlaceField::failed, this, [this](const Error &error) { m_messages->showError(error); });
    }
    // A button far below may be what it answers.
    connect(m_messages, &MessageBar::messageChanged, this, &BackupsSection::bringMessageIntoView, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsSection::showOffers);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_desk.openRequested(chosen()); });
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        m_messages->clear();
        m_pressed = m_rehearse;
        m_desk.rehearse(chosen());
    });
    connect(m_restore, &QPushButton::clicked, this, &BackupsSection::offerToRestore);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        if (const QString path = std::exchange(m_toRestore, {}); !path.isEmpty())
            Q_EMIT m_desk.restoreRequested(path);
    });
}

QLabel *BackupsSection::secondState() const
{
    return m_second->state();
}

QPushButton *BackupsSection::folderButton() const
{
    return m_first->chooseButton();
}

QPushButton *BackupsSection::secondButton() const
{
    return m_second->chooseButton();
}

QString BackupsSection::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(pathRole).toString() : QString();
}

void BackupsSection::refresh()
{
    const BackupSettings settings = m_desk.settings();
    const bool isReader = m_desk.practice().practice().isReadOnly();
    // The line with the progress is about to hide: the keyboard goes back to where it came from.
    if (!m_desk.isRunning() && m_pressed && m_busy->cancelButton()->hasFocus())
        m_pressed->setFocus();
    m_start->setEnabled(!isReader);
    m_hours->setEnabled(!isReader);
    showList();
    const BackupStanding standing = BackupStanding::of(m_desk.practice().practice(), &m_desk);
    showState(standing);
    showPlaces(standing);
    showOffers();
    m_hours->choose(settings.hours);
}

void BackupsSection::showOffers()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool isOffered = item != nullptr;
    // The one that is current for the keyboard is the one that the buttons are about.
    m_list->setCurrentRow(m_list->currentRow(), QItemSelectionModel::ClearAndSelect);
    const bool isReader = m_desk.practice().practice().isReadOnly();
    // One with another key is opened first: that asks for the passphrase that leads to its key, and restores it there.
    const bool isOurs = isOffered && !item->data(otherKeyRole).toBool();
    m_open->setEnabled(isOffered && !isBackup());
    m_rehearse->setEnabled(isOurs && !isReader);
    m_restore->setEnabled(isOurs && (!isReader || isBackup()));
    m_keyHint->setVisible(isOffered && !isOurs);
}

void BackupsSection::bringMessageIntoView()
{
    if (m_messages->isHidden())
        return;
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(m_messages, 0, metrics::rowHeight);
    }
}

bool BackupsSection::isBackup() const
{
    return BackupFolder::isBackup(m_desk.practice().practice().path());
}

void BackupsSection::showState(const BackupStanding &standing)
{
    if (isBackup()) {
        m_state->setText(tr("This is a backup. Restored, it takes the place of the practice, which is set aside."));
        return setTone(m_state, Tone::Usual);
    }
    const HistoryText words(m_desk.practice().practice().clock());
    if (!standing.failure.isEmpty()) {
        //: %1 is a reason, such as "disk full"
        m_state->setText(tr("The last backup was not made: %1.").arg(standing.failure));
        setTone(m_state, Tone::Danger);
    } else if (standing.isGone) {
        m_state->setText(
            tr("None of the backups that were made is where they are looked for now. Connect the disk that "
               "they are on, or make one."));
        setTone(m_state, Tone::Danger);
    } else if (!standing.last.isValid()) {
        m_state->setText(tr("There is no backup yet. One is made when the practice is locked, or now."));
        setTone(m_state, Tone::Warning);
    } else {
        //: %1 is a date with a time
        m_state->setText(tr("The last backup was made and verified on %1.").arg(words.moment(standing.last)));
        setTone(m_state, Tone::Good);
    }
}

void BackupsSection::showPlaces(const BackupStanding &standing)
{
    for (BackupPlaceField *place : {m_first, m_second}) {
        place->state()->setVisible(!isBackup());
        place->refresh();
    }
    if (isBackup())
        return;
    //: %1 is the path of a folder
    m_first->setState(
        tr("Backups go to %1. They are encrypted as the practice is, and opened by the passphrase that it "
           "had then.")
            .arg(quoted(m_desk.folder())),
        Tone::Muted);
    const QString folder = quoted(standing.secondFolder);
    const HistoryText words(m_desk.practice().practice().clock());
    switch (standing.second) {
    case BackupStanding::Second::None:
        return m_second->setState(
            tr("There is no second place. Choose one, such as a USB stick or a synced folder: what is "
               "on this computer alone goes with it."),
            Tone::Warning);
    case BackupStanding::Second::Clashes:
        return m_second->setState(
            tr("The second place %1 is no place of its own: it lies with the first one, or with the practice, and is "
               "lost with it. Choose another folder.")
                .arg(folder),
            Tone::Warning);
    case BackupStanding::Second::Missing:
        return m_second->setState(
            tr("The second place %1 is not there now. Connect the disk that it is on.").arg(folder), Tone::Warning);
    case BackupStanding::Second::Empty:
        return m_second->setState(tr("The second place %1 has no backup yet.").arg(folder), Tone::Warning);
    case BackupStanding::Second::Filled:
        //: %1 is the path of a folder, %2 a date with a time
        return m_second->setState(
            tr("In the second place %1 the last one is of %2.").arg(folder, words.moment(standing.lastCopy)),
            Tone::Good);
    }
}

void BackupsSection::showEvent(QShowEvent *event)
{
    // Somebody may have taken a disk, or a backup, away meanwhile.
    m_desk.list();
    SettingsSection::showEvent(event);
}

void BackupsSection::showList()
{
    const QSignalBlocker quiet(m_list);
    const QString kept = chosen();
    const HistoryText words(m_desk.practice().practice().clock());
    m_list->clear();
    for (const BackupDesk::Listed &one : m_desk.backups()) {
        const StoredBackup &backup = one.backup;
        QStringList parts {words.moment(backup.madeAt),
                           QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat)};
        //: Of a backup: %1 is when it was compared with the practice
        parts.append(backup.isGood() ? tr("verified %1").arg(words.moment(backup.verifiedAt)) : tr("not verified"));
        if (one.hasOtherKey)
            //: Of a backup: the practice has got another key since
            parts.append(tr("older key"));
        if (one.isSecond)
            parts.append(tr("second place"));
        auto *item = new QListWidgetItem(parts.join(u" \u00B7 "_s), m_list);
        item->setData(pathRole, backup.path);
        item->setData(otherKeyRole, one.hasOtherKey);
        item->setToolTip(QDir::toNativeSeparators(backup.path));
        if (backup.path == kept || isBackup())
            m_list->setCurrentItem(item);
    }
    // As high as it needs, and not there at all while it would be empty.
    const int rows = std::min(m_list->count(), rowsShown);
    for (QWidget *part : std::initializer_list<QWidget *> {m_listTitle, m_list, m_open, m_rehearse, m_restore})
        part->setVisible(rows > 0);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

void BackupsSection::chooseHours()
{
    BackupSettings settings = m_desk.settings();
    settings.hours = m_hours->currentData().toInt();
    if (const auto done = m_desk.setSettings(settings); !done)
        return m_messages->showError(done.error());
    showSaved();
}

void BackupsSection::offerToRestore()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_toRestore = chosen();
    const QString moment = item->text().section(u" \u00B7 "_s, 0, 0);
    if (isBackup())
        //: %1 is a date with a time, %2 the path of a folder
        m_messages->showWarning(tr("Restore the backup of %1 to %2? A practice that is there now is set aside beside "
                                   "it under another name; nothing is written over. The passphrase that opened the "
                                   "backup opens it afterwards.")
                                    .arg(moment, quoted(m_desk.restoreTarget())));
    else
        //: %1 is a date with a time
        m_messages->showWarning(
            tr("Restore the backup of %1? The practice as it is now is set aside beside it under another "
               "name; nothing is written over. It takes the passphrase of that time afterwards.")
                .arg(moment));
    //: A button: a backup takes the place of the practice
    m_messages->setAction(tr("Set aside and restore"));
    // The question stands above what asked for it: whoever has no mouse is led there.
    m_messages->actionButton()->setFocus(Qt::OtherFocusReason);
}

void BackupsSection::showRehearsed(qint64 milliseconds)
{
    const QString seconds = QLocale().toString(double(milliseconds) / millisecondsOfSecond, 'f', 1);
    m_messages->showInfo(
        tr("The rehearsal went well: the backup was restored into a scratch folder, opened, verified and "
           "compared in %1 s, and the scratch folder was removed.")
            .arg(seconds));
}

void BackupsSection::retranslate()
{
    //: The heading of the settings about backups
    setHeading(tr("Backups"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("backup copy restore rehearse second place USB stick safe"));
    m_start->setText(tr("Back up now"));
    m_busy->setText(tr("A backup is being copied and verified, or tried out\u2026"));
    m_hoursField->setLabel(tr("While the practice is open, back up every"));
    m_hoursField->setHint(
        tr("A backup is also made whenever the practice is locked. Nothing is copied where nothing was "
           "changed. All of today are kept, one a day for 30 days, one a month for 7 years. A client "
           "who is deleted stays in the backups made before, until those go."));
    const int hours = m_desk.settings().hours;
    m_hours->clear();
    for (const int offered : offeredHours)
        m_hours->addItem(tr("%n hour(s)", nullptr, offered), offered);
    m_hours->choose(hours);
    m_first->retranslate();
    m_second->retranslate();
    m_listTitle->setText(tr("What there is"));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_keyHint->setText(
        tr("This backup was made before the practice got the key that it has now. To restore it, open it "
           "with the passphrase of that time; it can be restored there."));
    m_open->setText(tr("Open read-only"));
    m_rehearse->setText(tr("Rehearse a restore"));
    m_restore->setText(tr("Restore\u2026"));
    refresh();
}

} // namespace bitacora
