#include "RestoreOffer.h"

#include "Announcement.h"
#include "BackgroundJob.h"
#include "BackupFolder.h"
#include "Buttons.h"
#include "FileDialogs.h"
#include "HistoryText.h"
#include "Metrics.h"
#include "Practice.h"
#include "TextRole.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int buttonHeight = 36;

QString quoted(const QString &path)
{
    return u"\u201C%1\u201D"_s.arg(QDir::toNativeSeparators(path));
}

} // namespace

RestoreOffer::RestoreOffer(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_job(new BackgroundJob(this))
    , m_text(new QLabel(this))
    , m_place(new QLabel(this))
    , m_restore(new QPushButton(this))
    , m_earlier(new QPushButton(this))
    , m_folder(new QPushButton(this))
{
    for (QLabel *label : {m_text, m_place}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    setTextRole(m_place, TextRole::Small);
    setMuted(m_place);
    m_text->setObjectName(u"restoreOffer"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_earlier->setObjectName(u"earlierBackup"_s);
    m_folder->setObjectName(u"backupFolder"_s);
    m_restore->setMinimumHeight(buttonHeight);
    makeLink(m_earlier);
    makeLink(m_folder);
    auto *links = new QHBoxLayout;
    links->setSpacing(metrics::grid);
    links->addWidget(m_earlier);
    links->addWidget(m_folder);
    links->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * metrics::grid, 0, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_text);
    layout->addWidget(m_place);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addLayout(links);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        // Whoever hears of it may withdraw the offer.
        const QString backup = m_backups.at(m_offered).path;
        const QString practice = m_practice;
        Q_EMIT restoreRequested(backup, practice);
    });
    connect(m_earlier, &QPushButton::clicked, this, &RestoreOffer::offerEarlier);
    connect(m_folder, &QPushButton::clicked, this, &RestoreOffer::chooseFolder);
    hide();
}

void RestoreOffer::offerFor(const QString &practice)
{
    const bool isKnown = m_practice == practice;
    m_practice = practice;
    if (isKnown)
        return;
    m_chosenFolder.clear();
    look(BackupFolder::besideThePractice(practice));
}

void RestoreOffer::withdraw()
{
    m_job->cancel();
    m_practice.clear();
    m_backups.clear();
    hide();
}

void RestoreOffer::look(const QString &folder)
{
    m_job->start<QList<StoredBackup>>(
        [folder, practice = m_practice](BackgroundJob::Control &) { return BackupList::goodOf(folder, practice); },
        [this](const QList<StoredBackup> &found) {
            m_backups = found;
            m_offered = 0;
            retranslate();
            show();
            announce(this, m_text->text());
        });
}

void RestoreOffer::chooseFolder()
{
    const QString folder = FileDialogs::instance().openFolder(this, tr("Choose the folder with the backups"),
                                                              QFileInfo(m_practice).path());
    if (folder.isEmpty())
        return;
    m_chosenFolder = folder;
    look(folder);
}

void RestoreOffer::offerEarlier()
{
    ++m_offered;
    const bool hadFocus = m_earlier->hasFocus();
    retranslate();
    if (hadFocus && m_earlier->isHidden())
        m_restore->setFocus();
    announce(this, m_text->text());
}

QString RestoreOffer::text() const
{
    return m_text->text();
}

QString RestoreOffer::moment() const
{
    return HistoryText(m_clock).moment(m_backups.at(m_offered).madeAt);
}

QString RestoreOffer::sentence() const
{
    if (m_backups.isEmpty()) {
        if (!m_chosenFolder.isEmpty())
            //: %1 is the path of a folder
            return tr("There is no good backup of this practice in %1. Choose another folder.")
                .arg(quoted(m_chosenFolder));
        return tr(
            "There is no good backup beside this practice. If there is one in a second place, such as a USB stick "
            "or a synced folder, choose that folder.");
    }
    //: %1 is a date with a time
    const QString which = m_offered == 0 ? tr("The last good backup was made on %1.")
                                         //: %1 is a date with a time
                                         : tr("An earlier good backup was made on %1.");
    const QString what = Practice::exists(m_practice)
        ? tr("It brings back what was stored until then. The practice as it is now is set aside beside it; nothing is "
             "written over.")
        : tr("It brings back what was stored until then.");
    return which.arg(moment()) + u' ' + what;
}

void RestoreOffer::retranslate()
{
    if (m_practice.isEmpty())
        return;
    const QString text = sentence();
    m_text->setText(text);
    setAccessibleName(text);
    const bool isFound = !m_backups.isEmpty();
    m_place->setVisible(isFound);
    m_restore->setVisible(isFound);
    m_earlier->setVisible(m_offered + 1 < m_backups.size());
    if (isFound) {
        //: %1 is the path of a folder
        m_place->setText(tr("It is at %1.").arg(quoted(m_backups.at(m_offered).path)));
        //: A button; %1 is a date with a time
        m_restore->setText(tr("Restore the backup of %1").arg(moment()));
    }
    //: A link: to the backup that was made before the one that is offered
    m_earlier->setText(tr("An earlier one"));
    m_folder->setText(tr("Look in another folder\u2026"));
}

void RestoreOffer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace bitacora
