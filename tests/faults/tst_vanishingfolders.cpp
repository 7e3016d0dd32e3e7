#include "BackupFolder.h"
#include "BackupList.h"
#include "DayOfWork.h"
#include "PracticeBackup.h"
#include "SigningFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Takes a folder away, as a network does or somebody who pulls out a stick, and brings it back.
class Vanished
{
public:
    explicit Vanished(const QString &folder)
        : m_folder(folder)
        , m_isGone(QDir().rename(folder, elsewhere()))
    {
    }
    ~Vanished() { comeBack(); }
    Q_DISABLE_COPY_MOVE(Vanished)

    [[nodiscard]] bool isGone() const { return m_isGone; }
    void comeBack()
    {
        // Whatever was made meanwhile where it was is in its way.
        if (m_isGone)
            m_isGone = !QDir().rename(elsewhere(), m_folder);
    }

private:
    [[nodiscard]] QString elsewhere() const { return m_folder + u".away"_s; }

    QString m_folder;
    bool m_isGone;
};

} // namespace

/// A folder that goes away while something is done in it, and comes back. Where a system keeps open files in their
/// place, these are skipped.
class VanishingFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void workGoesOnOrSaysWhyNot();
    void aPracticeThatWasClosedMeanwhileOpensAgain();
    void aLockThatIsHeldIsNotTaken();
    void aBackupOfAPracticeThatIsAwaySaysSo();
    void aPlaceThatGoesAwayInTheMiddleIsSaid_data();
    void aPlaceThatGoesAwayInTheMiddleIsSaid();
    void aSecondPlaceThatGoesAwayInTheMiddleTakesNothingFromTheFirst();

private:
    [[nodiscard]] BackupOrder order() const;
    [[nodiscard]] QString stick() const { return m_fixture->parentPath() + u"/stick"_s; }

    std::unique_ptr<SigningFixture> m_fixture;
};

void VanishingFoldersTest::init()
{
    m_fixture = std::make_unique<SigningFixture>();
    Vanished vanished(m_fixture->path());
    if (!vanished.isGone())
        QSKIP("Here a folder stays as long as somebody has a file in it open");
}

BackupOrder VanishingFoldersTest::order() const
{
    BackupOrder order;
    order.practice = m_fixture->path();
    order.dataKey = m_fixture->key().clone();
    order.clock = &m_fixture->clock;
    return order;
}

void VanishingFoldersTest::workGoesOnOrSaysWhyNot()
{
    Promises promises;
    DayOfWork day(m_fixture->practice(), m_fixture->session.id);
    const auto work = [&](qint64 round) {
        const auto said = [](const auto &outcome) { return outcome || !outcome.error().sentence().isEmpty(); };
        const auto typed = day.type(round);
        QVERIFY(said(typed));
        if (typed)
            promises.typed = round;
        const auto booked = day.book(round);
        QVERIFY(said(booked));
        if (booked)
            promises.booked.insert(round, *booked);
        const auto signedNote = day.sign(round);
        QVERIFY(said(signedNote));
        if (signedNote)
            promises.notes.insert(round, *signedNote);
    };
    work(1);
    {
        const Vanished vanished(m_fixture->path());
        QVERIFY(vanished.isGone());
        work(2);
        // Nothing is made where it was.
        QVERIFY(!QFileInfo::exists(m_fixture->path()));
    }
    work(3);
    QVERIFY(promises.booked.contains(1) && promises.booked.contains(3));
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().verify()->isSound());
    QCOMPARE(promises.broken(m_fixture->practice(), m_fixture->session.id), QString());
}

void VanishingFoldersTest::aPracticeThatWasClosedMeanwhileOpensAgain()
{
    DayOfWork day(m_fixture->practice(), m_fixture->session.id);
    QVERIFY(day.type(1));
    {
        const Vanished vanished(m_fixture->path());
        m_fixture->close();
        const auto opened = m_fixture->reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::PracticeNotFound);
    }
    const auto opened = m_fixture->reopen();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    Promises promises;
    promises.typed = 1;
    QCOMPARE(promises.broken(m_fixture->practice(), m_fixture->session.id), QString());
}

void VanishingFoldersTest::aLockThatIsHeldIsNotTaken()
{
    const auto open = [this] {
        return Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), m_fixture->options());
    };
    QCOMPARE(open().error().code, ErrorCode::PracticeInUse);
    {
        const Vanished vanished(m_fixture->path());
    }
    QCOMPARE(open().error().code, ErrorCode::PracticeInUse);
    QVERIFY(DayOfWork(m_fixture->practice(), m_fixture->session.id).type(1));
}

void VanishingFoldersTest::aBackupOfAPracticeThatIsAwaySaysSo()
{
    m_fixture->close();
    {
        const Vanished vanished(m_fixture->path());
        const auto made = PracticeBackup::make(order());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::PracticeNotFound);
        QVERIFY(!QFileInfo::exists(m_fixture->path()));
    }
    // A database that is gone is not made anew, either.
    QVERIFY(QFile::rename(Practice::databasePath(m_fixture->path()), m_fixture->parentPath() + u"/kept.db"_s));
    QCOMPARE(PracticeBackup::make(order()).error().code, ErrorCode::PracticeNotFound);
    QVERIFY(!QFileInfo::exists(Practice::databasePath(m_fixture->path())));
    QVERIFY(QFile::rename(m_fixture->parentPath() + u"/kept.db"_s, Practice::databasePath(m_fixture->path())));
    QVERIFY(PracticeBackup::make(order()));
}

void VanishingFoldersTest::aPlaceThatGoesAwayInTheMiddleIsSaid_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 2})
        QTest::addRow("after %d", after) << after;
}

void VanishingFoldersTest::aPlaceThatGoesAwayInTheMiddleIsSaid()
{
    QFETCH(int, after);
    QVERIFY(QDir().mkpath(stick()));
    BackupOrder ordered = order();
    ordered.folder = stick();
    const auto before = PracticeBackup::make(ordered);
    QVERIFY(before);
    std::unique_ptr<Vanished> vanished;
    int asked = 0;
    const auto made = PracticeBackup::make(ordered, [&](int) {
        if (asked++ == after)
            vanished = std::make_unique<Vanished>(stick());
        return true;
    });
    QVERIFY(vanished && vanished->isGone());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BackupFolderMissing);
    QCOMPARE(made.error().subject, stick());
    QVERIFY(!QFileInfo::exists(stick()));
    vanished->comeBack();
    QVERIFY(BackupList::at(before->path).isGood());
    // What was begun makes room for what is whole.
    const auto next = PracticeBackup::make(ordered);
    QVERIFY2(next, next ? "" : qPrintable(next.error().sentence()));
    QVERIFY(QDir(stick()).entryList({u'*' + BackupFolder::partSuffix}, QDir::Dirs).isEmpty());
    QCOMPARE(QDir(stick()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

void VanishingFoldersTest::aSecondPlaceThatGoesAwayInTheMiddleTakesNothingFromTheFirst()
{
    QVERIFY(QDir().mkpath(stick()));
    BackupOrder ordered = order();
    ordered.secondFolder = stick();
    std::unique_ptr<Vanished> vanished;
    const auto made = PracticeBackup::make(ordered, [&](int) {
        // As soon as something is written there.
        if (!vanished && !QDir(stick()).isEmpty())
            vanished = std::make_unique<Vanished>(stick());
        return true;
    });
    QVERIFY(vanished);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    QVERIFY(BackupList::at(made->path).isGood());
    QVERIFY(made->secondPath.isEmpty());
    QVERIFY(made->secondError);
    QCOMPARE(made->secondError->code, ErrorCode::BackupFolderMissing);
    QCOMPARE(made->secondError->subject, stick());
    vanished->comeBack();
    const auto next = PracticeBackup::make(ordered);
    QVERIFY(next && !next->secondError);
    QVERIFY(BackupList::at(next->secondPath).isGood());
    QVERIFY(QDir(stick()).entryList({u'*' + BackupFolder::partSuffix}, QDir::Dirs).isEmpty());
}

QTEST_GUILESS_MAIN(VanishingFoldersTest)
#include "tst_vanishingfolders.moc"
