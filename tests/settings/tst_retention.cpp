#include "ActivityRepository.h"
#include "FormField.h"
#include "OpenPractice.h"
#include "RetentionSection.h"
#include "RetentionSetting.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// How long records are to be kept, as the practitioner sets it.
class RetentionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenPractice> m_practice;
    std::unique_ptr<RetentionSection> m_section;

    [[nodiscard]] int years() const { return retentionYears(m_practice->practice().settings()); }
    void retype(const QString &text) const
    {
        m_section->years()->setFocus();
        m_section->years()->selectAll();
        QTest::keyClicks(m_section->years(), text);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        PracticeOptions options;
        options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
        auto created = Practice::create(m_folder->filePath(u"Test.bitacora"_s),
                                        SecretBytes::fromPassphrase(u"tapir glacier umbrella"_s), options);
        QVERIFY(created);
        m_practice = std::make_unique<OpenPractice>(std::move(*created));
        m_section = std::make_unique<RetentionSection>(*m_practice);
        m_section->show();
        m_section->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    }
    void cleanup()
    {
        m_section.reset();
        m_practice.reset();
    }

    void itIsSevenYearsUntilSomebodyChooses()
    {
        QCOMPARE(years(), 7);
        QCOMPARE(m_section->years()->text(), u"7"_s);
        QVERIFY(!m_practice->changes().canUndo());
    }

    void anotherNumberIsOneStepThatCanBeUndone()
    {
        retype(u"10"_s);
        QCOMPARE(years(), 7);
        QTest::keyClick(m_section->years(), Qt::Key_Return);
        QCOMPARE(years(), 10);
        QVERIFY(m_section->isSavedShown());
        const auto entry = m_practice->practice().activity().latest(1)->constFirst();
        QCOMPARE(entry.kind, ActivityKind::SettingsChanged);
        QCOMPARE(entry.after, u"retentionYears; 10"_s);
        QCOMPARE(m_practice->changes().undoText(), u"changing how long records are kept"_s);
        m_practice->changes().undo();
        QCOMPARE(years(), 7);
        QCOMPARE(m_section->years()->text(), u"7"_s);
        m_practice->changes().redo();
        QCOMPARE(m_section->years()->text(), u"10"_s);
    }

    void whatIsNoNumberOfYearsSaysSoAndChangesNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u" "_s;
        QTest::newRow("a word") << u"seven"_s;
        QTest::newRow("too many") << u"51"_s;
        QTest::newRow("less than none") << u"-1"_s;
    }
    void whatIsNoNumberOfYearsSaysSoAndChangesNothing()
    {
        QFETCH(QString, typed);
        retype(typed);
        m_section->flush();
        QVERIFY(m_section->field()->hasError());
        QVERIFY(m_section->field()->error().contains(u"7 year"_s));
        QCOMPARE(m_section->years()->text(), typed);
        QCOMPARE(years(), 7);
        QVERIFY(!m_practice->changes().canUndo());
    }

    void theStoreRefusesItToo()
    {
        QCOMPARE(m_practice->settingsChanges().setRetentionYears(maxRetentionYears + 1).error().code,
                 ErrorCode::NumberOutOfRange);
        QCOMPARE(m_practice->settingsChanges().setRetentionYears(minRetentionYears - 1).error().code,
                 ErrorCode::NumberOutOfRange);
        QVERIFY(m_practice->settingsChanges().setRetentionYears(7));
        QVERIFY(!m_practice->changes().canUndo());
    }
};

QTEST_MAIN(RetentionTest)
#include "tst_retention.moc"
