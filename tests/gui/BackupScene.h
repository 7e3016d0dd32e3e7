#pragma once

#include "BackupDesk.h"
#include "BackupFolder.h"
#include "BackupsSection.h"
#include "ClientRepository.h"
#include "GuiBench.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeView.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// The backups of the practice that a GuiBench makes, and the window's part about them.
namespace bitacora::BackupScene {

using namespace Qt::StringLiterals;

inline constexpr int patience = 30'000;

inline QString folder(const GuiBench &bench)
{
    return BackupFolder::besideThePractice(bench.folder() + u"/Río Claro.bitacora"_s);
}

inline QStringList backups(const GuiBench &bench)
{
    return QDir(folder(bench)).entryList({u"*.bitacora-backup"_s}, QDir::Dirs);
}

inline QStringList halves(const GuiBench &bench)
{
    return QDir(folder(bench)).entryList({u"*.part"_s}, QDir::Dirs);
}

inline Practice &practice(GuiBench &bench)
{
    return bench.window().practice()->practice();
}

inline QString message(GuiBench &bench)
{
    return bench.window().view()->messages().text();
}

inline BackupsSection *section(GuiBench &bench)
{
    bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
    return bench.window().findChild<BackupsSection *>();
}

inline void press(GuiBench &bench, QPushButton *button)
{
    button->setFocus();
    bench.press(Qt::Key_Space);
}

inline void rename(GuiBench &bench, const QString &name)
{
    Client client = practice(bench).clients().summaries(ClientState::Active)->constFirst().client;
    client.name = name;
    QVERIFY(practice(bench).clients().update(client));
}

inline bool hasClient(GuiBench &bench, const QString &name)
{
    return !practice(bench).clients().findByName(name)->isEmpty();
}

/// With one backup, chosen in its list.
inline BackupsSection *sectionWithBackup(GuiBench &bench)
{
    BackupsSection *backups = section(bench);
    QSignalSpy made(&bench.window().view()->backups(), &BackupDesk::made);
    press(bench, backups->startButton());
    if (made.isEmpty() && !made.wait(patience))
        return nullptr;
    if (!QTest::qWaitFor([backups] { return backups->list()->count() == 1; }, patience))
        return nullptr;
    backups->list()->setCurrentRow(0);
    return backups;
}

} // namespace bitacora::BackupScene
