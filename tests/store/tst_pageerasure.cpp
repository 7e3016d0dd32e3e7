#include "DraftRepository.h"
#include "ErasedProfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int patience = 20'000;

ClientId idFrom(const QString &text)
{
    return {text.toLongLong()};
}

/// What the child process does: deletes the client, says so, and waits to be killed.
int runChild(const QStringList &arguments)
{
    auto opened = Practice::openWithKey(arguments.at(2), keyFromStandardInput());
    if (!opened || !(*opened)->clients().erase(idFrom(arguments.at(3))))
        return 1;
    std::printf("deleted\n");
    std::fflush(stdout);
    for (;;)
        QThread::sleep(1);
}

} // namespace

/// After a client was deleted and the practice closed, nothing of the profile can be found in the file.
class TestPageErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsFoundAfterClosing();
    void nothingIsFoundAmongManyClients();
    void nothingIsFoundOfMany();
    void nothingIsFoundOfWhatAProfileOnceSaid();
    void aKillBeforeTheLockChangesNothing();
    void whatIsBroughtBackIsThere();
    void theFileIsWrittenAnewOnlyWhenAskedFor();

private:
    [[nodiscard]] Client addProfile() { return addErasableProfile(*m_fixture); }
    [[nodiscard]] QStringList foundInFile() const { return foundIn(pagesOf(m_fixture->path(), m_fixture->key())); }
    void expectNoOtherFiles() const
    {
        QCOMPARE(bytesOf(m_fixture->path()).keys(), QStringList({u"keys.json"_s, u"practice.db"_s}));
    }
    void expectSound();

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestPageErasure::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

void TestPageErasure::cleanup()
{
    m_fixture.reset();
}

void TestPageErasure::expectSound()
{
    QVERIFY(m_fixture->reopen());
    const auto report = m_fixture->practice().verify();
    QVERIFY2(report->isSound(), qPrintable(report->findings.join(u' ')));
}

void TestPageErasure::nothingIsFoundAfterClosing()
{
    const Client client = addProfile();
    m_fixture->close();
    // All of it is found while it is there, so that the search can be believed.
    QCOMPARE(foundInFile(), wordsOfTheProfile());
    // What a migration left beside it holds the profile, too.
    QVERIFY(QFile::copy(Practice::databasePath(m_fixture->path()), m_fixture->path() + u"/practice.schema-3.db"_s));
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().clients().erase(client.id));
    m_fixture->close();
    QCOMPARE(foundInFile(), QStringList());
    expectNoOtherFiles();
    expectSound();
    QCOMPARE(m_fixture->practice().sessions().keys({})->size(), std::size_t(6));
}

void TestPageErasure::nothingIsFoundAmongManyClients()
{
    constexpr int others = 400;
    QList<Client> clients;
    const auto addOthers = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            // Names on both sides of it, so that its own lies on pages that are split and moved.
            clients.append(m_fixture->addClient(u"Zeph%1 %2"_s.arg(i * 37 % others).arg(QString(80, u'n'))));
        }
    };
    addOthers(0, others / 2);
    const Client client = addProfile();
    addOthers(others / 2, others);
    for (qsizetype i = 0; i < clients.size(); i += 3) {
        clients[i].privateNotes = QString(700, u'p');
        QVERIFY(m_fixture->practice().clients().update(clients.at(i)));
    }
    m_fixture->close();
    QCOMPARE(foundInFile(), wordsOfTheProfile());
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().clients().erase(client.id));
    m_fixture->close();
    QCOMPARE(foundInFile(), QStringList());
    expectNoOtherFiles();
    expectSound();
    QCOMPARE(m_fixture->practice().clients().summaries(ClientState::Active)->size(), others);
}

void TestPageErasure::nothingIsFoundOfMany()
{
    constexpr int count = 500;
    QRandomGenerator random(2026);
    const auto wordOf = [](qint64 id) { return u"q%1w"_s.arg(id * 7919 % 10007, 5, 10, QChar(u'0')); };
    QList<Client> clients;
    QVERIFY(m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        for (int i = 1; i <= count; ++i)
            clients.append(m_fixture->addClient(wordOf(i) + u' ' + QString(int(random.bounded(60)), u'n')));
        return {};
    }));
    // Names and notes that grow and shrink move the rows about; each leaves a copy where it was, sooner or later.
    QVERIFY(m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        for (int i = 0; i < 3 * count; ++i) {
            Client &client = clients[random.bounded(count)];
            const QString word = wordOf(client.id.value);
            client.name = word + u' ' + QString(int(random.bounded(150)), u'n');
            client.privateNotes = word + QString(int(random.bounded(1200)), u'p');
            if (const auto updated = m_fixture->practice().clients().update(client); !updated)
                return Failure(updated.error());
        }
        return {};
    }));
    QStringList words;
    QVERIFY(m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        for (int i = 0; i < count; i += 2) {
            words.append(wordOf(clients.at(i).id.value));
            if (const auto erased = m_fixture->practice().clients().erase(clients.at(i).id); !erased)
                return Failure(erased.error());
        }
        return {};
    }));
    m_fixture->close();
    const QByteArray pages = pagesOf(m_fixture->path(), m_fixture->key());
    words.removeIf([&](const QString &word) { return !pages.contains(word.toUtf8()); });
    QCOMPARE(words, QStringList());
    QVERIFY(pages.contains(wordOf(clients.at(1).id.value).toUtf8()));
    expectSound();
}

void TestPageErasure::nothingIsFoundOfWhatAProfileOnceSaid()
{
    Client client = addProfile();
    QVERIFY(m_fixture->reopen());
    client.name = u"Somebody Else"_s;
    client.email.clear();
    client.privateNotes.clear();
    QVERIFY(m_fixture->practice().clients().update(client));
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().clients().erase(client.id));
    m_fixture->close();
    // The form that was typed in before the name changed said the old one.
    QCOMPARE(foundInFile(), QStringList());
}

void TestPageErasure::aKillBeforeTheLockChangesNothing()
{
    const Client client = addProfile();
    m_fixture->close();
    QProcess child;
    QVERIFY(m_fixture->startChild(child, {QString::number(client.id.value)}));
    QByteArray said;
    while (!said.contains("deleted") && child.waitForReadyRead(patience))
        said += child.readAllStandardOutput();
    QVERIFY(said.contains("deleted"));
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    QVERIFY(QFile::exists(m_fixture->path() + u"/practice.db-wal"_s));

    QVERIFY(m_fixture->reopen());
    QCOMPARE(m_fixture->practice().clients().find(client.id).error().code, ErrorCode::RecordNotFound);
    m_fixture->close();
    QCOMPARE(foundInFile(), QStringList());
    expectNoOtherFiles();
    expectSound();
}

void TestPageErasure::whatIsBroughtBackIsThere()
{
    const Client client = addProfile();
    const auto deleted = m_fixture->practice().clients().erase(client.id);
    QVERIFY(deleted && m_fixture->practice().clients().restore(*deleted));
    m_fixture->close();
    QCOMPARE(foundInFile(), wordsOfTheProfile());
    expectSound();
    QCOMPARE(*m_fixture->practice().clients().find(client.id), client);
}

void TestPageErasure::theFileIsWrittenAnewOnlyWhenAskedFor()
{
    const Client client = addProfile();
    // Pages that are free go when the file is written anew, and only then.
    QVERIFY(m_fixture->practice().drafts().save(m_fixture->addSession({}, m_fixture->clock.time).id, NoteKind::Private,
                                                QString(200'000, u'd')));
    const Session session = m_fixture->addSession({}, m_fixture->clock.time);
    QVERIFY(m_fixture->practice().drafts().discard(SessionId {session.id.value - 1}, NoteKind::Private));
    m_fixture->close();
    const auto size = [this] { return QFile(Practice::databasePath(m_fixture->path())).size(); };
    const qint64 before = size();
    QVERIFY(before > 200'000);
    QVERIFY(m_fixture->reopen());
    m_fixture->close();
    QCOMPARE(size(), before);
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().clients().erase(client.id));
    m_fixture->close();
    QVERIFY(size() < before - 200'000);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && arguments.at(1) == "--child"_L1)
        return runChild(arguments);
    TestPageErasure test;
    return QTest::qExec(&test, arguments);
}

#include "tst_pageerasure.moc"
