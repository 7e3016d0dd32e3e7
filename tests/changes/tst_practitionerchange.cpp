#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "PracticeFixture.h"
#include "PracticeSettingsRepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class PractitionerChangeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;

    [[nodiscard]] Practitioner stored() const { return m_open->practice().settings().practitioner(); }
    [[nodiscard]] ActivityKind latestKind() const
    {
        return m_open->practice().activity().latest(1).value().constFirst().kind;
    }

private Q_SLOTS:
    void init()
    {
        m_open.reset();
        m_fixture = std::make_unique<PracticeFixture>();
        m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    }

    void undoingTouchesOnlyTheLineThatWasEdited()
    {
        const Practitioner before = stored();
        Practitioner edited = before;
        edited.name = u"Ana Ruiz"_s;
        QVERIFY(m_open->settingsChanges().setPractitioner(edited));
        QCOMPARE(stored(), edited);
        // Something else that no step knows of.
        Practitioner since = edited;
        since.credential = u"BCBA"_s;
        QVERIFY(m_open->practice().settings().setPractitioner(since));
        m_open->changes().undo();
        QCOMPARE(stored().name, before.name);
        QCOMPARE(stored().credential, u"BCBA"_s);
        m_open->changes().redo();
        QCOMPARE(stored(), since);
    }

    void everyStepIsInTheActivityLog()
    {
        QVERIFY(m_open->settingsChanges().setPractitioner({u"Ana"_s, {}, {}, {}}));
        QCOMPARE(latestKind(), ActivityKind::SettingsChanged);
        m_open->changes().undo();
        QCOMPARE(latestKind(), ActivityKind::Undone);
        m_open->changes().redo();
        QCOMPARE(latestKind(), ActivityKind::Redone);
    }

    void typingOnInOneLineIsOneStepAndAnotherLineIsAnother()
    {
        Practitioner typed = stored();
        const Practitioner before = typed;
        for (const QString &name : {u"A"_s, u"An"_s, u"Ana"_s}) {
            typed.name = name;
            QVERIFY(m_open->settingsChanges().setPractitioner(typed));
        }
        typed.practiceAddress = u"1 Main St"_s;
        QVERIFY(m_open->settingsChanges().setPractitioner(typed));
        m_open->changes().undo();
        QCOMPARE(stored().name, u"Ana"_s);
        QVERIFY(stored().practiceAddress.isEmpty());
        m_open->changes().undo();
        QCOMPARE(stored(), before);
        QVERIFY(!m_open->changes().canUndo());
    }

    void typingAndTakingItBackLeavesNothingToUndo()
    {
        const Practitioner before = stored();
        Practitioner typed = before;
        typed.name = u"A"_s;
        QVERIFY(m_open->settingsChanges().setPractitioner(typed));
        QVERIFY(m_open->settingsChanges().setPractitioner(before));
        QVERIFY(!m_open->changes().canUndo());
    }

    void whatIsTooLongIsRefusedAndWhatDoesNotDifferIsNoStep()
    {
        QVERIFY(m_open->settingsChanges().setPractitioner(stored()));
        QVERIFY(!m_open->changes().canUndo());
        Practitioner longer = stored();
        longer.practiceAddress = QString(maxClientFieldLength + 1, u'x');
        const auto refused = m_open->settingsChanges().setPractitioner(longer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TextTooLong);
        QVERIFY(!m_open->changes().canUndo());
    }

    void theWordingSaysWhatWasDone()
    {
        QVERIFY(m_open->settingsChanges().setPractitioner({u"Ana"_s, {}, {}, {}}));
        QCOMPARE(m_open->changes().undoText(), u"editing the letterhead"_s);
    }
};

QTEST_GUILESS_MAIN(PractitionerChangeTest)
#include "tst_practitionerchange.moc"
