#include "OpenPractice.h"
#include "PracticeFixture.h"
#include "SessionFactsRepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionFactsChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open.reset();
        m_fixture = std::make_unique<PracticeFixture>();
        m_session = m_fixture->addSession(m_fixture->addClient(u"Mateo Luna"_s), QDate(2026, 11, 18));
        m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    }

    void recordingIsOneStepThatCanBeUndoneAndDoneAgain()
    {
        QVERIFY(changes().setFacts(m_session, saying(u"Slept badly."_s)));
        QCOMPARE(stored(), saying(u"Slept badly."_s));
        QCOMPARE(stack().undoText(), u"recording what happened in a session"_s);
        stack().undo();
        QCOMPARE(stored(), RecordedFacts());
        stack().redo();
        QCOMPARE(stored(), saying(u"Slept badly."_s));
    }

    void whatIsTheSameIsNoStepAndEndsTheDraft()
    {
        QVERIFY(changes().setFacts(m_session, saying(u"Calm."_s)));
        stack().undo();
        QVERIFY(facts().saveDraft(m_session, "{}"));
        QVERIFY(changes().setFacts(m_session, {}));
        QVERIFY(!stack().canUndo());
        QVERIFY(!facts().draft(m_session).value());
    }

    void whatCannotBeStoredIsNoStep()
    {
        RecordedFacts wrong = saying(QString(maxFactWordsLength + 1, u'x'));
        const auto refused = changes().setFacts(m_session, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"observations"_s);
        QVERIFY(!stack().canUndo());
        QCOMPARE(stored(), RecordedFacts());
    }

private:
    [[nodiscard]] SessionChanges &changes() const { return m_open->sessionChanges(); }
    [[nodiscard]] SessionFactsRepository &facts() const { return m_open->practice().sessionFacts(); }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    [[nodiscard]] RecordedFacts stored() const { return facts().find(m_session).value(); }
    static RecordedFacts saying(const QString &observations)
    {
        RecordedFacts said;
        said.words.insert(FactField::Observations, observations);
        return said;
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    SessionId m_session;
};

QTEST_GUILESS_MAIN(SessionFactsChangeTest)
#include "tst_sessionfactschange.moc"
