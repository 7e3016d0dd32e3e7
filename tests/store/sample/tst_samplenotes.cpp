#include "SampleNotes.h"
#include "UtcZone.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestSampleNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notesAreTheSameForTheSameSeed();
    void notesOfCompletedSessionsHaveThreeToTwelveSentences();
    void everyPlaceholderIsFilled();
    void spanishAndEnglishDoNotMix();
    void aCancellationHasAReasonAndANoShowANote();
    void whatIsAheadHasNoPrivateNotes();
    void notesDoNotRepeatThemselves();
    void aNoteDoesNotContradictItself();
    void notesAreAboutAKilobyte();

private:
    struct Written
    {
        PlannedSession session;
        SampleTexts texts;
        bool spanish = false;
    };
    SampleSize m_size {24, 2400, 1};
    std::vector<SamplePerson> m_people;
    QList<Written> m_written;
};

void TestSampleNotes::initTestCase()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), utcZone);
    const auto rhythms = sampleRhythms(m_size, "America/Bogota");
    std::vector<SampleNotes> notes;
    m_people.reserve(rhythms.size());
    for (size_t place = 0; place < rhythms.size(); ++place) {
        m_people.push_back(samplePerson(m_size.seed, int(place), now.date(), 2));
        notes.emplace_back(m_size.seed, int(place), m_people.back(), rhythms[place].sessions);
    }
    for (const PlannedSession &session : planSessions(m_size, rhythms, now)) {
        const auto client = size_t(session.client);
        m_written.append({session, notes[client].write(session), m_people[client].speaksSpanish});
    }
}

void TestSampleNotes::notesAreTheSameForTheSameSeed()
{
    const SampleNotes again(m_size.seed, 3, m_people[3], 100);
    const SampleNotes other(m_size.seed + 1, 3, m_people[3], 100);
    PlannedSession session;
    session.client = 3;
    session.ordinal = 4;
    QCOMPARE(again.write(session).privateNotes, again.write(session).privateNotes);
    QVERIFY(again.write(session).privateNotes != other.write(session).privateNotes);
}

void TestSampleNotes::notesOfCompletedSessionsHaveThreeToTwelveSentences()
{
    static const QRegularExpression end(u"\\.(?= |$)"_s);
    QSet<qsizetype> lengths;
    for (const Written &written : m_written) {
        const QString &note = written.texts.privateNotes;
        if (written.session.status != SessionStatus::Completed || note.isEmpty())
            continue;
        const qsizetype sentences = note.count(end);
        // Some sentences are two ("Group of three; ... alone. Took turns ..."): one such a note.
        QVERIFY2(sentences >= 3 && sentences <= 13, qPrintable(note));
        lengths.insert(sentences);
    }
    QVERIFY(lengths.size() >= 8);
}

void TestSampleNotes::everyPlaceholderIsFilled()
{
    static const QRegularExpression mark(u"[{}|]|  "_s);
    for (const Written &written : m_written) {
        for (const QString &text :
             {written.texts.privateNotes, written.texts.customerNotes, written.texts.cancellationReason})
            QVERIFY2(!text.contains(mark), qPrintable(text));
    }
}

void TestSampleNotes::spanishAndEnglishDoNotMix()
{
    static const QRegularExpression english(u"\\b(the|and|with|was|were|of|after|next)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spanish(u"\\b(el|los|las|una|con|que|para|fue|tras)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const Written &written : m_written) {
        const QString text =
            written.texts.privateNotes + u' ' + written.texts.customerNotes + u' ' + written.texts.cancellationReason;
        QVERIFY2(!text.contains(written.spanish ? english : spanish), qPrintable(text));
    }
    for (const SamplePerson &person : m_people) {
        const QString text = person.client.privateNotes + person.client.diagnosis + person.client.caregiver;
        QVERIFY2(!text.contains(person.speaksSpanish ? english : spanish), qPrintable(text));
    }
}

void TestSampleNotes::aCancellationHasAReasonAndANoShowANote()
{
    for (const Written &written : m_written) {
        QCOMPARE(!written.texts.cancellationReason.isEmpty(), written.session.status == SessionStatus::Cancelled);
        if (written.session.status == SessionStatus::NoShow)
            QVERIFY(!written.texts.privateNotes.isEmpty());
    }
}

void TestSampleNotes::whatIsAheadHasNoPrivateNotes()
{
    int forTheClient = 0;
    for (const Written &written : m_written) {
        if (written.session.status != SessionStatus::Pending && written.session.status != SessionStatus::Confirmed)
            continue;
        QVERIFY(written.texts.privateNotes.isEmpty());
        forTheClient += written.texts.customerNotes.isEmpty() ? 0 : 1;
    }
    QVERIFY(forTheClient > 20);
}

void TestSampleNotes::notesDoNotRepeatThemselves()
{
    QSet<QString> notes;
    int completed = 0;
    for (const Written &written : m_written) {
        if (written.session.status != SessionStatus::Completed || written.texts.privateNotes.isEmpty())
            continue;
        ++completed;
        notes.insert(written.texts.privateNotes);
        QStringList sentences = written.texts.privateNotes.split(u". "_s);
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
    QCOMPARE(notes.size(), completed);
}

void TestSampleNotes::aNoteDoesNotContradictItself()
{
    for (const Written &written : m_written) {
        const QString &note = written.texts.privateNotes;
        const bool none =
            note.contains(u"was observed in the whole session"_s) || note.contains(u"No se observó ningún"_s);
        const bool some = note.contains(u" instances of "_s) || note.contains(u"One instance of"_s)
            || note.contains(u"were blocked"_s) || note.contains(u"Se bloquearon"_s);
        QVERIFY2(!(none && some), qPrintable(note));
    }
}

void TestSampleNotes::notesAreAboutAKilobyte()
{
    qint64 bytes = 0;
    for (const Written &written : m_written)
        bytes += written.texts.privateNotes.toUtf8().size() + written.texts.customerNotes.toUtf8().size();
    const qint64 average = bytes / m_written.size();
    QVERIFY2(average > 850 && average < 1150, qPrintable(QString::number(average)));
}

QTEST_GUILESS_MAIN(TestSampleNotes)
#include "tst_samplenotes.moc"
