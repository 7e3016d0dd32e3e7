#include "ActivityRepository.h"
#include "PracticeBench.h"
#include "RetentionSection.h"
#include "RetentionSetting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// How long records are to be kept, as the practitioner sets it.
class RetentionTest : public QObject, private PracticeBench
{
    Q_OBJECT

    std::unique_ptr<RetentionSection> m_section;

    [[nodiscard]] int years() const { return retentionRule(m_practice->practice().settings()).years; }
    void retypeYears(const QString &text) const
    {
        m_section->years()->setFocus();
        m_section->years()->selectAll();
        QTest::keyClicks(m_section->years(), text);
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_section = show<RetentionSection>();
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
        retypeYears(u"10"_s);
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

    void whatIsNoNumberOfYearsIsThereAgainUntilItIsMended()
    {
        const auto comeBack = [this] {
            m_section->flush();
            m_section = show<RetentionSection>();
        };
        retypeYears(u"seven"_s);
        comeBack();
        QCOMPARE(m_section->years()->text(), u"seven"_s);
        QVERIFY(m_section->field()->hasError());
        retypeYears(u"9"_s);
        comeBack();
        QCOMPARE(m_section->years()->text(), u"9"_s);
        QVERIFY(!m_section->field()->hasError());
        comeBack();
        QCOMPARE(m_section->years()->text(), u"9"_s);
        QCOMPARE(years(), 9);
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
        retypeYears(typed);
        m_section->flush();
        QVERIFY(m_section->field()->hasError());
        QVERIFY(m_section->field()->error().contains(u"7 year"_s));
        QCOMPARE(m_section->years()->text(), typed);
        QCOMPARE(years(), 7);
        QVERIFY(!m_practice->changes().canUndo());
    }

    void theAgeOfMinorsIsANumberOfItsOwn()
    {
        QLineEdit *age = m_section->minorAge();
        QCOMPARE(age->text(), u"22"_s);
        age->setFocus();
        age->selectAll();
        QTest::keyClicks(age, u"18"_s);
        QTest::keyClick(age, Qt::Key_Return);
        QCOMPARE(retentionRule(m_practice->practice().settings()), (RetentionRule {7, 18}));
        age->selectAll();
        QTest::keyClicks(age, u"31"_s);
        QTest::keyClick(age, Qt::Key_Return);
        QVERIFY(m_section->minorAgeField()->hasError());
        QVERIFY(!m_section->field()->hasError());
        m_section = show<RetentionSection>();
        QCOMPARE(m_section->minorAge()->text(), u"31"_s);
        QVERIFY(m_section->minorAgeField()->hasError());
        QCOMPARE(retentionRule(m_practice->practice().settings()), (RetentionRule {7, 18}));
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
