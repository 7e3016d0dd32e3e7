#include "BackupFolder.h"
#include "BackupSettings.h"
#include "InterruptedRestore.h"
#include "PracticeBackup.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Whoever may write into a folder of backups, or beside a practice, may put a link there under the name of something
/// that the program clears away: what the link leads to stays as it is.
class PlantedLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aLinkAmongTheBackupsIsNotFollowed_data();
    void aLinkAmongTheBackupsIsNotFollowed();
    void aLinkInThePlaceOfARestoredPracticeIsNotFollowed();

private:
    [[nodiscard]] QString letters() const { return m_fixture->parentPath() + u"/Letters"_s; }
    [[nodiscard]] bool hasLetter() const { return QFileInfo::exists(letters() + u"/Ana/letter.odt"_s); }

    std::unique_ptr<StoreFixture> m_fixture;
};

void PlantedLinksTest::init()
{
#ifdef Q_OS_WIN
    QSKIP("Windows knows shortcuts, which nothing follows.");
#endif
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    QVERIFY(QDir().mkpath(letters() + u"/Ana"_s));
    QFile letter(letters() + u"/Ana/letter.odt"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly));
}

void PlantedLinksTest::aLinkAmongTheBackupsIsNotFollowed_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("half made") << u".bitacora-backup.part"_s;
    QTest::newRow("half removed") << u"x.bitacora-backup.part.part"_s;
    QTest::newRow("whole") << u".bitacora-backup"_s;
}

void PlantedLinksTest::aLinkAmongTheBackupsIsNotFollowed()
{
    QFETCH(const QString, suffix);
    const BackupOrder order = BackupSettings::orderFor(m_fixture->practice());
    const auto first = PracticeBackup::make(order);
    QVERIFY(first);
    const QString link = QFileInfo(first->path).absolutePath() + u"/a"_s + suffix;
    QVERIFY(QFile::link(letters(), link));
    QVERIFY(PracticeBackup::make(order));
    QVERIFY(hasLetter());
    QVERIFY(QFileInfo(link).isSymLink());
}

void PlantedLinksTest::aLinkInThePlaceOfARestoredPracticeIsNotFollowed()
{
    m_fixture->close();
    QVERIFY(QFile::link(letters(), InterruptedRestore::waitingPath(m_fixture->path())));
    QVERIFY(m_fixture->reopen());
    QVERIFY(hasLetter());
    m_fixture->close();
    // A practice elsewhere, under a link, is nothing that waits either.
    const QString elsewhere = m_fixture->parentPath() + u"/Elsewhere"_s;
    QVERIFY(QDir().rename(m_fixture->path(), elsewhere));
    QVERIFY(QFile::remove(InterruptedRestore::waitingPath(m_fixture->path())));
    QVERIFY(QFile::link(elsewhere, InterruptedRestore::waitingPath(m_fixture->path())));
    QVERIFY(!InterruptedRestore::finish(m_fixture->path()));
    QVERIFY(Practice::exists(elsewhere));
}

QTEST_GUILESS_MAIN(PlantedLinksTest)
#include "tst_plantedlinks.moc"
