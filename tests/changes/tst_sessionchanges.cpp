#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "DraftRepository.h"
#include "PracticeFixture.h"
#include "SessionNotesChange.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Says every text in capitals, as another language would say it otherwise.
class LoudTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        return QString::fromUtf8(sourceText).toUpper().replace(u"%N"_s, u"%n"_s);
    }
};

} // namespace

class SessionChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBatchIsOneStep();
    void undoGivesEachSessionItsOwnStatusBack();
    void sessionsThatHaveTheStatusAreLeftAlone();
    void theSameSessionTwiceIsChangedOnce();
    void undoingAStatusKeepsNotesWrittenSince();
    void undoingNotesKeepsAStatusSetSince();
    void notesThatDoNotDifferChangeNothing();
    void theDraftGoesWithTheNotesThatItBecame();
    void typingOnInANoteIsOneStep();
    void aPauseBeginsANewStep();
    void theOtherNoteIsAStepOfItsOwn();
    void typingBackToTheStartLeavesNothingToUndo();
    void notesThatAreTooLongAreRefused();
    void anUnknownSessionIsNotFound();
    void aStepWhoseSessionIsGoneIsDropped();
    void everyStepIsInTheActivityLog();
    void theWordingFollowsTheLanguage();
    void eachStatusHasItsWording_data();
    void eachStatusHasItsWording();

private:
    [[nodiscard]] SessionRepository &sessions() const { return m_open->practice().sessions(); }
    [[nodiscard]] Session stored(SessionId id) const { return sessions().find(id).value(); }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    Result<void> setNotes(const QString &text, NoteKind kind = NoteKind::Private)
    {
        return m_open->sessionChanges().setNotes(m_first, kind, text);
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    SessionId m_first;
    SessionId m_second;
    SessionId m_third;
};

void SessionChangesTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    const ClientId client = m_fixture->addClient(u"Mateo Luna"_s);
    m_first = m_fixture->addSession(client, QDate(2026, 11, 18), SessionStatus::Pending);
    m_second = m_fixture->addSession(client, QDate(2026, 11, 19), SessionStatus::Confirmed);
    m_third = m_fixture->addSession(client, QDate(2026, 11, 20), SessionStatus::Completed);
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
}

void SessionChangesTest::aBatchIsOneStep()
{
    QSignalSpy changed(&sessions(), &SessionRepository::changed);
    QVERIFY(m_open->sessionChanges().setStatus({m_first, m_second}, SessionStatus::Cancelled));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).value<QList<SessionId>>(), (QList<SessionId> {m_first, m_second}));
    QCOMPARE(stored(m_first).status, SessionStatus::Cancelled);
    QCOMPARE(stored(m_second).status, SessionStatus::Cancelled);
    stack().undo();
    QCOMPARE(changed.size(), 2);
    QVERIFY(!stack().canUndo());
}

void SessionChangesTest::undoGivesEachSessionItsOwnStatusBack()
{
    QVERIFY(m_open->sessionChanges().setStatus({m_first, m_second, m_third}, SessionStatus::NoShow));
    stack().undo();
    QCOMPARE(stored(m_first).status, SessionStatus::Pending);
    QCOMPARE(stored(m_second).status, SessionStatus::Confirmed);
    QCOMPARE(stored(m_third).status, SessionStatus::Completed);
    stack().redo();
    QCOMPARE(stored(m_third).status, SessionStatus::NoShow);
}

void SessionChangesTest::sessionsThatHaveTheStatusAreLeftAlone()
{
    QSignalSpy changed(&sessions(), &SessionRepository::changed);
    QVERIFY(m_open->sessionChanges().setStatus({m_third}, SessionStatus::Completed));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!stack().canUndo());
    QVERIFY(m_open->sessionChanges().setStatus({m_third, m_first}, SessionStatus::Completed));
    QCOMPARE(changed.at(0).at(1).value<QList<SessionId>>(), (QList<SessionId> {m_first}));
    QCOMPARE(stack().undoText().contains(u'1'), true);
}

void SessionChangesTest::theSameSessionTwiceIsChangedOnce()
{
    QSignalSpy changed(&sessions(), &SessionRepository::changed);
    QVERIFY(m_open->sessionChanges().setStatus({m_first, m_first}, SessionStatus::Completed));
    QCOMPARE(changed.at(0).at(1).value<QList<SessionId>>(), (QList<SessionId> {m_first}));
}

void SessionChangesTest::undoingAStatusKeepsNotesWrittenSince()
{
    QVERIFY(m_open->sessionChanges().setStatus({m_first}, SessionStatus::Completed));
    Session session = stored(m_first);
    session.privateNotes = u"Went well."_s;
    QVERIFY(sessions().update({session}, ActivityKind::NotesUpdated));
    stack().undo();
    QCOMPARE(stored(m_first).status, SessionStatus::Pending);
    QCOMPARE(stored(m_first).privateNotes, u"Went well."_s);
}

void SessionChangesTest::undoingNotesKeepsAStatusSetSince()
{
    QVERIFY(setNotes(u"Went well."_s));
    Session session = stored(m_first);
    session.status = SessionStatus::Completed;
    session.customerNotes = u"Bring the cards."_s;
    QVERIFY(sessions().update({session}, ActivityKind::SessionStatusChanged));
    stack().undo();
    QVERIFY(stored(m_first).privateNotes.isEmpty());
    QCOMPARE(stored(m_first).status, SessionStatus::Completed);
    QCOMPARE(stored(m_first).customerNotes, u"Bring the cards."_s);
}

void SessionChangesTest::notesThatDoNotDifferChangeNothing()
{
    QVERIFY(setNotes(u"Went well."_s));
    const QSignalSpy changed(&sessions(), &SessionRepository::changed);
    QVERIFY(setNotes(u"Went well."_s));
    QCOMPARE(changed.size(), 0);
}

void SessionChangesTest::theDraftGoesWithTheNotesThatItBecame()
{
    DraftRepository &drafts = m_open->practice().drafts();
    QVERIFY(drafts.save(m_first, NoteKind::Private, u"Went well."_s));
    QVERIFY(drafts.save(m_first, NoteKind::Customer, u"Bring"_s));
    QVERIFY(setNotes(u"Went well."_s));
    QVERIFY(!drafts.find(m_first, NoteKind::Private).value());
    QVERIFY(drafts.find(m_first, NoteKind::Customer).value());
}

void SessionChangesTest::typingOnInANoteIsOneStep()
{
    QVERIFY(setNotes(u"Went"_s));
    m_fixture->clock.instant = m_fixture->clock.instant.addSecs(TypedAt::mergeWindow.count());
    QVERIFY(setNotes(u"Went well"_s));
    stack().undo();
    QVERIFY(stored(m_first).privateNotes.isEmpty());
    QVERIFY(!stack().canUndo());
    stack().redo();
    QCOMPARE(stored(m_first).privateNotes, u"Went well"_s);
}

void SessionChangesTest::aPauseBeginsANewStep()
{
    QVERIFY(setNotes(u"Went"_s));
    m_fixture->clock.instant = m_fixture->clock.instant.addSecs(TypedAt::mergeWindow.count() + 1);
    QVERIFY(setNotes(u"Went well"_s));
    stack().undo();
    QCOMPARE(stored(m_first).privateNotes, u"Went"_s);
}

void SessionChangesTest::theOtherNoteIsAStepOfItsOwn()
{
    QVERIFY(setNotes(u"Went"_s));
    QVERIFY(setNotes(u"Bring the cards."_s, NoteKind::Customer));
    QCOMPARE(stack().undoText(), u"editing customer notes"_s);
    stack().undo();
    QVERIFY(stored(m_first).customerNotes.isEmpty());
    QCOMPARE(stored(m_first).privateNotes, u"Went"_s);
    QCOMPARE(stack().undoText(), u"editing private notes"_s);
}

void SessionChangesTest::typingBackToTheStartLeavesNothingToUndo()
{
    QVERIFY(setNotes(u"Went"_s));
    QVERIFY(setNotes(QString()));
    QVERIFY(!stack().canUndo());
    QVERIFY(stored(m_first).privateNotes.isEmpty());
}

void SessionChangesTest::notesThatAreTooLongAreRefused()
{
    const Result<void> set = setNotes(QString(maxNotesLength + 1, u'x'));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::TextTooLong);
    QVERIFY(!stack().canUndo());
    QVERIFY(stored(m_first).privateNotes.isEmpty());
}

void SessionChangesTest::anUnknownSessionIsNotFound()
{
    const SessionId unknown {999};
    QCOMPARE(m_open->sessionChanges().setStatus({m_first, unknown}, SessionStatus::Completed).error().code,
             ErrorCode::RecordNotFound);
    QCOMPARE(m_open->sessionChanges().setNotes(unknown, NoteKind::Private, u"x"_s).error().code,
             ErrorCode::RecordNotFound);
    QCOMPARE(stored(m_first).status, SessionStatus::Pending);
    QVERIFY(!stack().canUndo());
}

void SessionChangesTest::aStepWhoseSessionIsGoneIsDropped()
{
    QVERIFY(m_open->sessionChanges().setStatus({m_first, m_second}, SessionStatus::Completed));
    QVERIFY(sessions().remove({m_first}));
    const QSignalSpy failed(&stack(), &ChangeStack::failed);
    stack().undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!stack().canUndo());
    QCOMPARE(stored(m_second).status, SessionStatus::Completed);
}

void SessionChangesTest::everyStepIsInTheActivityLog()
{
    QVERIFY(m_open->sessionChanges().setStatus({m_first}, SessionStatus::Completed));
    QVERIFY(setNotes(u"Went well."_s));
    stack().undo();
    stack().undo();
    stack().redo();
    QList<ActivityKind> kinds;
    const QList<ActivityEntry> entries = m_open->practice().activity().ofSession(m_first).value();
    for (const ActivityEntry &entry : entries) {
        kinds.append(entry.kind);
        QVERIFY(!entry.before.contains(u"Went"_s) && !entry.after.contains(u"Went"_s));
    }
    // In the order of the log, whichever end the repository begins at.
    if (kinds.first() != ActivityKind::SessionBooked)
        std::reverse(kinds.begin(), kinds.end());
    using enum ActivityKind;
    QCOMPARE(kinds, (QList<ActivityKind> {SessionBooked, SessionStatusChanged, NotesUpdated, Undone, Undone, Redone}));
}

void SessionChangesTest::theWordingFollowsTheLanguage()
{
    QVERIFY(setNotes(u"Went well."_s));
    QCOMPARE(stack().undoText(), u"editing private notes"_s);
    LoudTranslator loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    QCOMPARE(stack().undoText(), u"EDITING PRIVATE NOTES"_s);
    QCoreApplication::removeTranslator(&loud);
    QCOMPARE(stack().undoText(), u"editing private notes"_s);
}

void SessionChangesTest::eachStatusHasItsWording_data()
{
    QTest::addColumn<SessionStatus>("status");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("end");
    QTest::newRow("pending") << SessionStatus::Pending << u"marking 2 "_s << u"as pending"_s;
    QTest::newRow("confirmed") << SessionStatus::Confirmed << u"confirming 2 "_s << u""_s;
    QTest::newRow("completed") << SessionStatus::Completed << u"completing 2 "_s << u""_s;
    QTest::newRow("cancelled") << SessionStatus::Cancelled << u"cancelling 2 "_s << u""_s;
    QTest::newRow("no show") << SessionStatus::NoShow << u"marking 2 "_s << u"as no-show"_s;
}

void SessionChangesTest::eachStatusHasItsWording()
{
    QFETCH(SessionStatus, status);
    QFETCH(QString, beginning);
    QFETCH(QString, end);
    const SessionStatus other = status == SessionStatus::NoShow ? SessionStatus::Cancelled : SessionStatus::NoShow;
    QVERIFY(m_open->sessionChanges().setStatus({m_first, m_second}, other));
    QVERIFY(m_open->sessionChanges().setStatus({m_first, m_second}, status));
    QVERIFY2(stack().undoText().startsWith(beginning), qPrintable(stack().undoText()));
    QVERIFY(stack().undoText().endsWith(end));
}

QTEST_GUILESS_MAIN(SessionChangesTest)
#include "tst_sessionchanges.moc"
