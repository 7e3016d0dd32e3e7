#include "FakeKeychain.h"
#include "GuiBench.h"
#include "KeyFile.h"
#include "QuickUnlock.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cstring>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What keeps the wrapped key and its rules, with a keychain of the test's own.
class TestQuickUnlock : public QObject
{
    Q_OBJECT

private:
    static constexpr int longest = 10'000;
    static constexpr int hours = 8;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<StillClock> m_clock;
    std::unique_ptr<QuickUnlock> m_quick;
    SecretBytes m_dataKey;

    [[nodiscard]] QString path() const { return m_folder->path(); }
    static SecretBytes pin(const QString &digits) { return SecretBytes::fromPassphrase(digits); }

    void order(const QString &path)
    {
        const QString id = QUuid::createUuidV5(QUuid(), path).toString(QUuid::WithoutBraces);
        m_quick->turnOn({path, id, m_dataKey.clone(), pin(u"271828"_s), hours});
    }
    void turnOn()
    {
        QSignalSpy on(m_quick.get(), &QuickUnlock::turnedOn);
        order(path());
        QVERIFY(on.wait(longest));
    }
    /// What comes of a PIN; nothing where it opens.
    std::optional<QuickUnlock::Problem> tryPin(const QString &digits)
    {
        std::optional<QuickUnlock::Problem> problem;
        bool isOpen = false;
        QObject watch;
        connect(m_quick.get(), &QuickUnlock::failed, &watch, [&](QuickUnlock::Problem found) { problem = found; });
        connect(m_quick.get(), &QuickUnlock::unlocked, &watch, [&] { isOpen = true; });
        m_quick->unlock(pin(digits));
        if (!QTest::qWaitFor([&] { return isOpen || problem; }, longest))
            qWarning("Nothing came of the PIN");
        return problem;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeKeychain>();
        m_clock = std::make_unique<StillClock>();
        m_dataKey = KeyFile::newDataKey();
        m_quick = std::make_unique<QuickUnlock>([this] { return m_keychain.get(); }, *m_clock);
    }
    void cleanup() { m_quick.reset(); }

    void untilItIsTurnedOnNobodyIsAsked()
    {
        QVERIFY(!m_quick->isReadyFor(path()));
        m_quick->forget();
        m_quick.reset();
        QCOMPARE(m_keychain->asked, 0);
    }

    void theRightPinGivesTheKey()
    {
        turnOn();
        QVERIFY(m_quick->isReadyFor(path()));
        QVERIFY(!m_quick->isReadyFor(u"/elsewhere"_s));
        QCOMPARE(m_keychain->kept.size(), 1);
        QVERIFY(!tryPin(u"271828"_s));
        const SecretBytes key = m_quick->takeKey();
        QCOMPARE(key.size(), m_dataKey.size());
        QCOMPARE(std::memcmp(key.data(), m_dataKey.data(), key.size()), 0);
        // The keychain has another key than that.
        QVERIFY(!m_keychain->kept.cbegin()->contains(
            QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()))));
    }

    void aRightPinForgivesTheWrongOnes()
    {
        turnOn();
        QCOMPARE(tryPin(u"271829"_s), QuickUnlock::Problem::PinWrong);
        QCOMPARE(tryPin(u"271829"_s), QuickUnlock::Problem::PinWrong);
        QCOMPARE(m_quick->triesLeft(), QuickUnlock::mostTries - 2);
        QVERIFY(!tryPin(u"271828"_s));
        QCOMPARE(m_quick->triesLeft(), QuickUnlock::mostTries);
    }

    void fiveWrongOnesForgetIt()
    {
        turnOn();
        for (int i = 1; i < QuickUnlock::mostTries; ++i)
            QCOMPARE(tryPin(u"271829"_s), QuickUnlock::Problem::PinWrong);
        QCOMPARE(tryPin(u"271829"_s), QuickUnlock::Problem::Forgotten);
        QVERIFY(!m_quick->isReadyFor(path()));
        QVERIFY(m_keychain->kept.isEmpty());
        QVERIFY(!m_quick->takeForgotten(u"/elsewhere"_s));
        QVERIFY(m_quick->takeForgotten(path()));
        QVERIFY(!m_quick->takeForgotten(path()));
        // Also where the program ends before anybody unlocks it.
        QVERIFY(QFile::exists(path() + u"/failed-unlocks.json"_s));
    }

    void whoCancelsHasTried()
    {
        turnOn();
        for (int i = 0; i < QuickUnlock::mostTries; ++i) {
            m_quick->unlock(pin(u"271829"_s));
            const int left = m_quick->triesLeft();
            QTRY_VERIFY_WITH_TIMEOUT(m_quick->triesLeft() < left, longest);
            m_quick->cancel();
        }
        QVERIFY(!m_quick->isReadyFor(path()));
    }

    void itsHoursPassWhateverTheClockSays()
    {
        turnOn();
        const QDateTime before = m_clock->time;
        m_clock->time = before.addSecs(hours * 3600 - 1);
        QVERIFY(m_quick->isReadyFor(path()));
        m_clock->time = before.addSecs(hours * 3600);
        QCOMPARE(tryPin(u"271828"_s), QuickUnlock::Problem::Expired);
        QVERIFY(!m_quick->isReadyFor(path()));
        QTRY_VERIFY(m_keychain->kept.isEmpty());
        // A clock that is set back gives nobody more time.
        turnOn();
        m_clock->time = before;
        QVERIFY(!m_quick->isReadyFor(path()));
    }

    void aKeychainThatDoesNotAnswerHoldsNobodyUp()
    {
        turnOn();
        m_keychain->isSilent = true;
        m_quick->unlock(pin(u"271828"_s));
        QCoreApplication::processEvents();
        m_quick->cancel();
        QCOMPARE(m_quick->triesLeft(), QuickUnlock::mostTries);
        m_keychain->isSilent = false;
        QVERIFY(!tryPin(u"271828"_s));
    }

    void aKeychainThatRefusesOrFailsIsNoWrongPin()
    {
        turnOn();
        using Outcome = KeychainModule::Outcome;
        const QHash<Outcome, QuickUnlock::Problem> problems {
            {Outcome::Refused, QuickUnlock::Problem::KeychainRefused},
            {Outcome::NotAvailable, QuickUnlock::Problem::NoKeychain},
            {Outcome::Failed, QuickUnlock::Problem::KeychainFailed},
        };
        for (auto it = problems.begin(); it != problems.end(); ++it) {
            m_keychain->outcome = it.key();
            QCOMPARE(tryPin(u"271828"_s), it.value());
            QCOMPARE(m_quick->triesLeft(), QuickUnlock::mostTries);
        }
        m_keychain->outcome = Outcome::Done;
        QVERIFY(!tryPin(u"271828"_s));
    }

    void aKeyThatIsNotFoundMayBeLockedAwayAndIsAskedForAgain()
    {
        turnOn();
        const auto kept = std::exchange(m_keychain->kept, {});
        for (int i = 0; i <= QuickUnlock::mostTries; ++i)
            QCOMPARE(tryPin(u"271828"_s), QuickUnlock::Problem::KeyNotFound);
        QVERIFY(m_quick->isReadyFor(path()));
        QCOMPARE(m_quick->triesLeft(), QuickUnlock::mostTries);
        m_keychain->kept = kept;
        QVERIFY(!tryPin(u"271828"_s));
    }

    void whatTheKeychainDoesNotTakeIsNotOn()
    {
        m_keychain->outcome = KeychainModule::Outcome::Refused;
        QSignalSpy failed(m_quick.get(), &QuickUnlock::failed);
        order(path());
        QVERIFY(failed.wait(longest));
        QVERIFY(!m_quick->isReadyFor(path()));
        QVERIFY(m_keychain->kept.isEmpty());
    }

    void whatIsCancelledDoesNotComeOn()
    {
        m_keychain->isSilent = true;
        order(path());
        QTRY_COMPARE_WITH_TIMEOUT(m_keychain->asked, 1, longest);
        m_quick->cancel();
        QVERIFY(!m_quick->isReadyFor(path()));
    }

    void itIsForOnePracticeAtATime()
    {
        turnOn();
        QSignalSpy on(m_quick.get(), &QuickUnlock::turnedOn);
        order(path() + u"/other"_s);
        QVERIFY(on.wait(longest));
        QVERIFY(!m_quick->isReadyFor(path()));
        QVERIFY(m_quick->isReadyFor(path() + u"/other"_s));
        QCOMPARE(m_keychain->kept.size(), 1);
    }

    void theEndOfTheProgramForgetsIt()
    {
        turnOn();
        m_quick.reset();
        QVERIFY(m_keychain->kept.isEmpty());
    }

    void everyProblemHasASentence()
    {
        using Problem = QuickUnlock::Problem;
        QSet<QString> sentences;
        for (const Problem problem :
             {Problem::NoKeychain, Problem::KeychainRefused, Problem::KeychainFailed, Problem::KeyNotFound,
              Problem::PinWrong, Problem::Forgotten, Problem::Expired, Problem::OutOfMemory})
            sentences.insert(QuickUnlock::sentence(problem));
        QCOMPARE(sentences.size(), 8);
        QVERIFY(!sentences.contains(QString()));
    }
};

QTEST_MAIN(TestQuickUnlock)
#include "tst_quickunlock.moc"
