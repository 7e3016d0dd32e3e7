#include "KeyFile.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int asLongAsItTakes = -1;

SecretBytes newPassphrase()
{
    return SecretBytes::fromPassphrase(u"violet anchor pancake seventy"_s);
}

/// Changes the passphrase in a process of its own, which dies before that is stored.
int runChild(const QStringList &arguments)
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto practice = Practice::openWithKey(arguments.at(2), keyFromStandardInput(), options);
    if (!practice)
        return 1;
    const auto done = (*practice)->inOneTransaction([&]() -> Result<void> {
        auto changed = (*practice)->setPassphrase(newPassphrase());
        std::raise(SIGKILL);
        return changed;
    });
    return done ? 0 : 1;
}

} // namespace

/// What a passphrase change that was killed leaves beside the keys opens the practice no longer than until it is opened.
class TestKeyLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_fixture->create();
        m_fixture->close();
    }
    void cleanup() { m_fixture.reset(); }

    void aKilledPassphraseChangeLeavesNothingThatTheOldOneOpens();
    void whatWasNotYetWholeGoesAndAPersonsOwnCopyStays();
    void aPassphraseChangeThatFailsBringsTheOldKeysBack();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_fixture->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Which files the passphrase of before opens.
    [[nodiscard]] QStringList openedByTheOldOne() const
    {
        QStringList opened;
        for (const QString &name : files()) {
            if (name.endsWith(u".json"_s)
                && KeyFile::unwrap(m_fixture->path() + u'/' + name, StoreFixture::passphrase()))
                opened.append(name);
        }
        return opened;
    }
    void put(const QString &name) const
    {
        QFile file(m_fixture->path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestKeyLeftovers::aKilledPassphraseChangeLeavesNothingThatTheOldOneOpens()
{
    QProcess child;
    QVERIFY(m_fixture->startChild(child));
    QVERIFY(child.waitForFinished(asLongAsItTakes));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(openedByTheOldOne(), QStringList {u"keys.previous.json"_s});
    QVERIFY(Practice::open(m_fixture->path(), newPassphrase(), m_fixture->options()));
    QCOMPARE(openedByTheOldOne(), QStringList());
    QCOMPARE(files(), (QStringList {u"keys.json"_s, u"practice.db"_s}));
}

void TestKeyLeftovers::whatWasNotYetWholeGoesAndAPersonsOwnCopyStays()
{
    const QStringList own {u"keys.json.backup"_s, u"keys.json.Backup"_s, u"keys.json.OLD"_s, u"my keys.json"_s};
    const QStringList left {u"keys.json.hYtRqW"_s, u"keys.json.aBcdef"_s};
    for (const QString &name : own + left)
        put(name);
    // Whoever only reads removes nothing.
    QVERIFY(m_fixture->reopen(true));
    m_fixture->close();
    for (const QString &name : left)
        QVERIFY(files().contains(name));
    QVERIFY(m_fixture->reopen());
    m_fixture->close();
    for (const QString &name : own)
        QVERIFY2(files().contains(name), qPrintable(name));
    for (const QString &name : left)
        QVERIFY2(!files().contains(name), qPrintable(name));
}

void TestKeyLeftovers::aPassphraseChangeThatFailsBringsTheOldKeysBack()
{
    QVERIFY(m_fixture->reopen());
    const auto before = bytesOf(m_fixture->path()).value(u"keys.json"_s);
    const auto done = m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        const auto changed = m_fixture->practice().setPassphrase(newPassphrase());
        return changed ? failure(ErrorCode::StorageFailed) : changed;
    });
    QVERIFY(!done);
    m_fixture->close();
    QCOMPARE(bytesOf(m_fixture->path()).value(u"keys.json"_s), before);
    QCOMPARE(files(), (QStringList {u"keys.json"_s, u"practice.db"_s}));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--child"_s)
        return runChild(QCoreApplication::arguments());
    TestKeyLeftovers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyleftovers.moc"
