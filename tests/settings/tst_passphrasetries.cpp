#include "ActivityRepository.h"
#include "BackgroundJob.h"
#include "PassphraseChange.h"
#include "PassphraseField.h"
#include "PassphraseSection.h"
#include "PracticeBench.h"
#include "Preferences.h"
#include "SecuritySection.h"
#include "UnlockAttempts.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Whoever finds a practice open and guesses its passphrase in the settings waits as at the page that unlocks it.
class TestPassphraseTries : public QObject, PracticeBench
{
    Q_OBJECT

private:
    static constexpr int longest = 20'000;
    const QString m_right = u"tapir glacier umbrella"_s;
    const QString m_another = u"lantern orbit cedar mango"_s;
    SetClock m_clock;

    [[nodiscard]] QString path() const { return m_practice->practice().path(); }
    void tryWrongly(int times) const
    {
        for (int i = 0; i < times; ++i)
            UnlockAttempts::note(path(), m_clock.time);
    }
    [[nodiscard]] qsizetype noted() const { return UnlockAttempts::read(path()).at.size(); }
    [[nodiscard]] int logged(ActivityKind kind) const
    {
        const auto log = m_practice->practice().activity().latest(30);
        return int(
            std::count_if(log->begin(), log->end(), [kind](const ActivityEntry &entry) { return entry.kind == kind; }));
    }
    /// What stands beside a field.
    static bool saysBeside(const QWidget *field, const QString &words)
    {
        const auto labels = field->parentWidget()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    template <typename Section>
    void showSection(Section &section)
    {
        section.resize(640, 900);
        section.show();
        section.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&section));
    }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        begin(&m_clock);
    }
    void cleanup() { m_practice.reset(); }

    void wrongOnesCountAndTheFifthMakesTheNextOneWait()
    {
        PassphraseSection section(m_practice->practice());
        showSection(section);
        section.openPanel();
        auto *present = section.findChild<PassphraseField *>(u"presentPassphrase"_s);
        for (const QString &field : {u"newPassphrase"_s, u"newPassphraseAgain"_s})
            QTest::keyClicks(section.findChild<PassphraseField *>(field), m_another);
        auto *submit = section.findChild<QPushButton *>(u"submitPassphrase"_s);
        const auto submitting = [&](const QString &passphrase) {
            present->selectAll();
            QTest::keyClicks(present, passphrase);
            QSignalSpy failed(&section.change(), &PassphraseChange::failed);
            QSignalSpy succeeded(&section.change(), &PassphraseChange::succeeded);
            QTest::mouseClick(submit, Qt::LeftButton);
            return QTest::qWaitFor([&] { return failed.size() + succeeded.size() > 0; }, longest);
        };
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(submitting(u"open sesame"_s));
            QCOMPARE(noted(), i);
            QVERIFY(saysBeside(present, u"This is not the passphrase"_s));
        }
        // Not even the right one is looked at meanwhile.
        QVERIFY(submitting(m_right));
        QVERIFY(saysBeside(present, Error {ErrorCode::UnlockDelayed, path(), u"5"_s}.sentence()));
        QCOMPARE(QApplication::focusWidget(), present);
        QCOMPARE(noted(), 5);
        QCOMPARE(logged(ActivityKind::PassphraseChanged), 0);

        m_clock.time = m_clock.time.addSecs(5);
        QVERIFY(submitting(m_right));
        QCOMPARE(logged(ActivityKind::PassphraseChanged), 1);
        // As after an unlock: they are in the log, and the next wrong one is the first.
        QCOMPARE(logged(ActivityKind::UnlockFailed), 5);
        QVERIFY(!QFile::exists(UnlockAttempts::filePath(path())));
        QVERIFY(m_practice->practice().verify()->isSound());
    }

    void enterGoesOnFromThePresentPassphraseAndTriesAgainAfterAWrongOne()
    {
        PassphraseSection section(m_practice->practice());
        showSection(section);
        section.openPanel();
        type(u"open sesame"_s);
        press(Qt::Key_Return);
        type(m_another);
        press(Qt::Key_Return);
        type(m_another);
        QSignalSpy failed(&section.change(), &PassphraseChange::failed);
        press(Qt::Key_Return);
        QVERIFY(failed.wait(longest));
        // It is selected, so that what is typed takes its place.
        type(m_right);
        QSignalSpy succeeded(&section.change(), &PassphraseChange::succeeded);
        press(Qt::Key_Return);
        QVERIFY(succeeded.wait(longest));
        QCOMPARE(logged(ActivityKind::PassphraseChanged), 1);
    }

    void theKeysAreNotTouchedBeforeTheWaitIsOver_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("dearer to guess") << u"strengthenKeys"_s;
        QTest::newRow("another data key") << u"replaceKey"_s;
    }

    void theKeysAreNotTouchedBeforeTheWaitIsOver()
    {
        QFETCH(QString, button);
        Preferences preferences(m_folder->filePath(u"settings.ini"_s));
        SecuritySection section(*m_practice, preferences);
        int replaced = 0;
        SecurityServices services;
        services.replaceKey = [&replaced](const SecretBytes &) { ++replaced; };
        section.setServices(services);
        showSection(section);
        tryWrongly(5);
        QTest::mouseClick(section.findChild<QPushButton *>(button), Qt::LeftButton);
        auto *field = section.findChild<PassphraseField *>(u"promptPassphrase"_s);
        type(m_right);
        QSignalSpy failed(&section.strengthening(), &PassphraseChange::failed);
        press(Qt::Key_Return);
        QVERIFY(failed.wait(longest));
        QVERIFY(saysBeside(field, u"Try again in 5 second"_s));
        QCOMPARE(replaced, 0);
        QCOMPARE(KeyFile::costOf(Practice::keyFilePath(path()))->memoryBytes, KdfCost::minimumMemoryBytes);

        m_clock.time = m_clock.time.addSecs(5);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(logged(ActivityKind::KeysStrengthened) + replaced, 1, longest);
        QCOMPARE(logged(ActivityKind::UnlockFailed), 5);
        QCOMPARE(noted(), 0);
    }

    void whoCancelsHasTriedAllTheSame()
    {
        PassphraseChange change(m_practice->practice());
        change.check(SecretBytes::fromPassphrase(u"open sesame"_s));
        change.job().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(noted(), 1, longest);
    }
};

QTEST_MAIN(TestPassphraseTries)
#include "tst_passphrasetries.moc"
