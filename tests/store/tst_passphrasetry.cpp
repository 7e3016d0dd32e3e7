#include "ActivityRepository.h"
#include "StoreFixture.h"
#include "UnlockAttempts.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Wrong passphrases count wherever one is asked for: in an open practice, too, and however many come at once.
class TestPassphraseTry : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;

    [[nodiscard]] qsizetype logged() const
    {
        ActivityFilter filter;
        filter.kinds = {ActivityKind::UnlockFailed};
        return m_fixture->practice().activity().page(filter, 1000)->size();
    }
    [[nodiscard]] qsizetype noted() const { return UnlockAttempts::read(m_fixture->path()).at.size(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_fixture->create();
    }
    void cleanup() { m_fixture.reset(); }

    void triesAtAnOpenPracticeCountToo()
    {
        const auto another = SecretBytes::fromPassphrase(u"lantern orbit cedar mango"_s);
        const auto change = [&](const QString &present) {
            return m_fixture->practice().changePassphrase(SecretBytes::fromPassphrase(present), another);
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(change(u"open sesame"_s).error().code, ErrorCode::PassphraseWrong);
        QCOMPARE(noted(), 5);
        const auto early = change(testPassphrase);
        QCOMPARE(early.error().code, ErrorCode::UnlockDelayed);
        QCOMPARE(early.error().detail, u"5"_s);
        QCOMPARE(logged(), 0);
        m_fixture->clock.time = m_fixture->clock.time.addSecs(5);
        QVERIFY(change(testPassphrase));
        QCOMPARE(logged(), 5);
        QVERIFY(!QFile::exists(UnlockAttempts::filePath(m_fixture->path())));
        QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().kind, ActivityKind::PassphraseChanged);
        QVERIFY(m_fixture->practice().verify()->isSound());
    }

    void theyAreStillThereForTheUnlockAfterIt()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_fixture->practice().changePassphrase(SecretBytes::fromPassphrase(u"open sesame"_s),
                                                            StoreFixture::passphrase()));
        m_fixture->close();
        const auto key = Practice::unlock(m_fixture->path(), StoreFixture::passphrase(), m_fixture->clock);
        QCOMPARE(key.error().code, ErrorCode::UnlockDelayed);
    }

    void triesAtOnceAreLookedAtOneAfterTheOther()
    {
        m_fixture->close();
        constexpr int tries = 7;
        std::atomic<int> wrong = 0;
        std::atomic<int> delayed = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < tries; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto key = Practice::unlock(m_fixture->path(), SecretBytes::fromPassphrase(u"open sesame"_s),
                                                  m_fixture->clock);
                ++(key.error().code == ErrorCode::UnlockDelayed ? delayed : wrong);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(wrong.load(), 5);
        QCOMPARE(delayed.load(), 2);
        QCOMPARE(noted(), 5);
    }
};

QTEST_GUILESS_MAIN(TestPassphraseTry)
#include "tst_passphrasetry.moc"
