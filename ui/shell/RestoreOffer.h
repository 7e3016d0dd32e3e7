#pragma once

#include "BackupList.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class BackgroundJob;
class Clock;

/// Where a practice cannot be opened, or is gone: what its last good backup is and brings back, and the offer to restore
/// it. Looks beside the practice; of a second place nobody knows before the practice is open, so the person may choose a
/// folder. Hidden until it is told of a practice.
class RestoreOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreOffer(const Clock &clock, QWidget *parent = nullptr);

    /// Shows itself once it has looked. What was found for the same practice before stays.
    void offerFor(const QString &practice);
    void withdraw();
    [[nodiscard]] QString practice() const { return m_practice; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *earlierButton() const { return m_earlier; }
    [[nodiscard]] QPushButton *folderButton() const { return m_folder; }

Q_SIGNALS:
    void restoreRequested(const QString &backup, const QString &practice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look(const QString &folder);
    void chooseFolder();
    /// The one before it in time.
    void offerEarlier();
    void retranslate();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString moment() const;

    const Clock &m_clock;
    BackgroundJob *m_job;
    QLabel *m_text;
    QLabel *m_place;
    QPushButton *m_restore;
    QPushButton *m_earlier;
    QPushButton *m_folder;
    QString m_practice;
    /// Where it looked last, when a person chose that.
    QString m_chosenFolder;
    /// Newest first.
    QList<StoredBackup> m_backups;
    /// Which of them is offered.
    qsizetype m_offered = 0;
};

} // namespace bitacora
