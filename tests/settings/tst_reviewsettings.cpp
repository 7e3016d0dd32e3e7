#include "PracticeBench.h"
#include "PracticeSettingsRepository.h"
#include "ReviewSettingsSection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Field = ReviewSettingsSection::Field;

class ReviewSettingsTest : public QObject, private PracticeBench
{
    Q_OBJECT

    std::unique_ptr<ReviewSettingsSection> m_section;

    [[nodiscard]] ReviewThresholds stored() const { return m_practice->practice().settings().reviewThresholds(); }
    void retypeField(Field field, const QString &text) const
    {
        m_section->edit(field)->setFocus();
        m_section->edit(field)->selectAll();
        QTest::keyClicks(m_section->edit(field), text);
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_section = show<ReviewSettingsSection>();
    }
    void cleanup()
    {
        m_section.reset();
        m_practice.reset();
    }

    void whatIsTypedIsKeptWhenTheFieldIsLeft()
    {
        QCOMPARE(m_section->edit(Field::WeeksNotSeen)->text(), u"4"_s);
        retypeField(Field::WeeksNotSeen, u"12"_s);
        // Not yet: on its way to 12 it was 1.
        QCOMPARE(stored(), ReviewThresholds {});
        QTest::keyClick(m_section->edit(Field::WeeksNotSeen), Qt::Key_Tab);
        QCOMPARE(stored().weeksNotSeen, 12);
        QVERIFY(m_section->isSavedShown());
        QCOMPARE(m_section->focusWidget(), m_section->edit(Field::SessionsWithinDays));
    }

    void everyFieldIsItsOwn()
    {
        retypeField(Field::WeeksNotSeen, u"6"_s);
        retypeField(Field::MissedPercent, u"40"_s);
        retypeField(Field::MissedOfSessions, u"5"_s);
        retypeField(Field::MissedWithinDays, u"120"_s);
        retypeField(Field::SessionsWithinDays, u"365"_s);
        QVERIFY(m_section->flush());
        QCOMPARE(stored(), (ReviewThresholds {6, 40, 5, 120, 365}));
    }

    void aNumberOutOfRangeIsSaidAndHoldsUpNoOther()
    {
        retypeField(Field::MissedPercent, u"101"_s);
        retypeField(Field::WeeksNotSeen, u"six"_s);
        retypeField(Field::MissedOfSessions, u"5"_s);
        QVERIFY(m_section->flush());
        QVERIFY(m_section->formField(Field::MissedPercent)->error().contains(u"100"_s));
        QVERIFY(m_section->formField(Field::WeeksNotSeen)->hasError());
        QVERIFY(!m_section->formField(Field::MissedOfSessions)->hasError());
        QCOMPARE(stored(), (ReviewThresholds {4, 30, 5, 90, 180}));
        // What was typed stays, until it is mended.
        QCOMPARE(m_section->edit(Field::MissedPercent)->text(), u"101"_s);
        retypeField(Field::MissedPercent, u"100"_s);
        QTest::keyClick(m_section->edit(Field::MissedPercent), Qt::Key_Return);
        QVERIFY(!m_section->formField(Field::MissedPercent)->hasError());
        QCOMPARE(stored().missedPercent, 100);
    }

    void whatIsWrongIsThereAgainUntilItIsMended()
    {
        const auto comeBack = [this] {
            QVERIFY(m_section->flush());
            m_section = show<ReviewSettingsSection>();
        };
        retypeField(Field::MissedPercent, u"101"_s);
        retypeField(Field::WeeksNotSeen, u"6"_s);
        comeBack();
        QCOMPARE(m_section->edit(Field::MissedPercent)->text(), u"101"_s);
        QVERIFY(m_section->formField(Field::MissedPercent)->hasError());
        QCOMPARE(m_section->edit(Field::WeeksNotSeen)->text(), u"6"_s);
        retypeField(Field::MissedPercent, u"50"_s);
        comeBack();
        comeBack();
        QCOMPARE(m_section->edit(Field::MissedPercent)->text(), u"50"_s);
        QVERIFY(!m_section->formField(Field::MissedPercent)->hasError());
    }

    void anUndoShowsWhatWas()
    {
        retypeField(Field::WeeksNotSeen, u"8"_s);
        QTest::keyClick(m_section->edit(Field::WeeksNotSeen), Qt::Key_Return);
        QCOMPARE(stored().weeksNotSeen, 8);
        QVERIFY(!m_practice->changes().undoText().isEmpty());
        m_practice->changes().undo();
        QCOMPARE(stored().weeksNotSeen, 4);
        QCOMPARE(m_section->edit(Field::WeeksNotSeen)->text(), u"4"_s);
        m_practice->changes().redo();
        QCOMPARE(m_section->edit(Field::WeeksNotSeen)->text(), u"8"_s);
    }
};

QTEST_MAIN(ReviewSettingsTest)
#include "tst_reviewsettings.moc"
