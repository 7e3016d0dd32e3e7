#include "BackupPlaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;
using BackupPlaces::Clash;

/// Two places are two folders apart from each other and from the practice, however their paths are written.
class TestBackupPlaces : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString in(const QString &path) const { return m_folder.filePath(path); }
    [[nodiscard]] Clash clash(const QString &first, const QString &second) const
    {
        return BackupPlaces::clash(in(u"Test.bitacora"_s), first, second);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"Test.bitacora/deep"_s) && QDir().mkdir(in(u"stick"_s)));
    }

    void foldersApartAreTwoPlaces()
    {
        const QString first = in(u"Test.bitacora-backups"_s);
        QCOMPARE(clash(first, {}), Clash::None);
        QCOMPARE(clash(first, in(u"stick"_s)), Clash::None);
        // That the name of one begins with the other's puts it into none.
        QCOMPARE(clash(first, in(u"Test.bitacora-backups 2"_s)), Clash::None);
        QCOMPARE(clash(in(u"Test.bitacora 2"_s), in(u"stick"_s)), Clash::None);
    }

    void onePlaceIsFoundBehindEachOfItsPaths()
    {
        const QString stick = in(u"stick"_s);
        QCOMPARE(clash(stick, stick), Clash::SamePlace);
        QCOMPARE(clash(stick, stick + u'/'), Clash::SamePlace);
        QVERIFY(BackupPlaces::areSame(stick, stick + u'/') && !BackupPlaces::areSame(stick, in(u"later"_s)));
        QCOMPARE(clash(stick, in(u"Test.bitacora/../stick"_s)), Clash::SamePlace);
        // One that is still to be made, too.
        QCOMPARE(clash(in(u"later"_s), in(u"stick/../later/"_s)), Clash::SamePlace);
#ifndef Q_OS_WIN
        QVERIFY(QFile::link(stick, in(u"link"_s)));
        QCOMPARE(clash(stick, in(u"link"_s)), Clash::SamePlace);
        QCOMPARE(clash(in(u"link/later"_s), in(u"stick/later"_s)), Clash::SamePlace);
#endif
    }

    void onePlaceInsideTheOtherIsFound()
    {
        QCOMPARE(clash(in(u"stick"_s), in(u"stick/deep"_s)), Clash::Nested);
        QCOMPARE(clash(in(u"Test.bitacora-backups"_s), m_folder.path()), Clash::Nested);
        QCOMPARE(clash(in(u"stick"_s), QDir::rootPath()), Clash::Nested);
    }

    void thePracticeIsNoPlaceForItsBackups()
    {
        for (const QString &path : {in(u"Test.bitacora"_s), in(u"Test.bitacora/deep"_s), in(u"Test.bitacora/new"_s)}) {
            QCOMPARE(clash(path, {}), Clash::InPractice);
            QCOMPARE(clash(in(u"stick"_s), path), Clash::InPractice);
        }
    }

    void foldersOfOneVolumeAreTold()
    {
        QVERIFY(BackupPlaces::areOnOneVolume(in(u"stick"_s), in(u"later/deep"_s)));
        const QString other = u"/dev/shm"_s;
        if (QDir(other).exists() && !m_folder.path().startsWith(other))
            QVERIFY(!BackupPlaces::areOnOneVolume(in(u"stick"_s), other));
    }
};

QTEST_GUILESS_MAIN(TestBackupPlaces)
#include "tst_backupplaces.moc"
