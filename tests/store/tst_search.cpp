#include "SearchWords.h"
#include "StoreFixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What a deleted client is called in another language.
class OtherLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QByteArray(text) == "Deleted Client" ? u"Cliente eliminado"_s : QString();
    }
};

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreWhatStandsBetweenSigns_data();
    void wordsAreWhatStandsBetweenSigns();
    void accentsAndCaseDoNotMatter_data();
    void accentsAndCaseDoNotMatter();
    void lettersOfAnotherKeyboardAreFoundWithoutThem();
    void aWordHasFewSpellings();
    void everyWordMustBeFound();
    void oneWordMayBeInTheNotesAndAnotherInTheName();
    void aClientsOwnSessionsAreSearchedByNotesAlone();
    void onlySignsNarrowNothing();
    void nothingTypedCanBreakASearch_data();
    void nothingTypedCanBreakASearch();
    void everyCharacterThereIsCanBeTyped();
    void aChangedNoteIsFoundByItsNewWordsOnly();
    void aSearchBetweenTwoWritesIsNotRemembered();
    void aPageOfPastedTextCanBeSearchedFor();
    void theSameSearchSeesWhatChangedInBetween();
    void aReaderSeesWhatTheWriterChangedInBetween();
    void deletedClientsSessionsAreFoundByWhatStandsInPlaceOfTheName();

private:
    std::size_t count(const QString &words, std::optional<ClientId> client = {}) const;
    Session addNote(const QString &customer, const QString &text) const;

    StoreFixture m_fixture;
    Client m_client;
};

void TestSearch::initTestCase()
{
    m_fixture.create();
    m_client = m_fixture.addClient(u"Zoë Quiñones"_s);
    (void)addNote({}, u"La sesión de hoy: Ñandú co-teaching, 12 intervals; ÜBUNG nai\u0308ve \u1EC7"_s);
    (void)addNote(u"Bring the tablet"_s, u"Breakfast went well"_s);
}

std::size_t TestSearch::count(const QString &words, std::optional<ClientId> client) const
{
    SessionFilter filter;
    filter.words = words;
    filter.client = client;
    const auto keys = m_fixture.practice().sessions().keys(filter);
    if (!keys)
        qFatal("The search failed: %s", qPrintable(keys.error().detail));
    const auto statistics = m_fixture.practice().sessions().statistics(filter);
    if (!statistics || std::size_t(statistics->total()) != keys->size())
        qFatal("The figures are not those of the list");
    return keys->size();
}

Session TestSearch::addNote(const QString &customer, const QString &text) const
{
    Session session = m_fixture.newSession(m_client.id, m_fixture.clock.time);
    session.customerNotes = customer;
    session.privateNotes = text;
    return m_fixture.practice().sessions().add({session})->constFirst();
}

void TestSearch::wordsAreWhatStandsBetweenSigns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"one  two"_s << QStringList {u"one"_s, u"two"_s};
    QTest::newRow("signs") << u"\"co-op\" AND (x*)"_s << QStringList {u"co"_s, u"op"_s, u"AND"_s, u"x"_s};
    QTest::newRow("twice") << u"a b a"_s << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("decomposed") << u"sesio\u0301n"_s << QStringList {u"sesión"_s};
    QTest::newRow("accent that nothing composes") << u"x\u0301y"_s << QStringList {u"xy"_s};
    QTest::newRow("emoji only") << u"🙂 — …"_s << QStringList {};
    QTest::newRow("beyond the basic plane") << u"𝒳1"_s << QStringList {u"𝒳1"_s};
}

void TestSearch::wordsAreWhatStandsBetweenSigns()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QCOMPARE(SearchWords::split(typed), words);
}

void TestSearch::accentsAndCaseDoNotMatter_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"sesion"_s, u"SESIÓN"_s, u"sesio\u0301n"_s, u"ses"_s, u"nandu"_s, u"ñandú"_s, u"co"_s,
                                 u"teach"_s, u"co-teaching"_s, u"12"_s, u"ubung"_s, u"naive"_s, u"e"_s, u"ệ"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestSearch::accentsAndCaseDoNotMatter()
{
    QFETCH(QString, typed);
    QCOMPARE(count(typed), 1U);
    QCOMPARE(count(typed, m_client.id), 1U);
}

void TestSearch::lettersOfAnotherKeyboardAreFoundWithoutThem()
{
    const Client soren = m_fixture.addClient(u"Søren Łukasz Ægirsson"_s);
    const SessionId session = m_fixture.addSession(soren.id, m_fixture.clock.time).id;
    Session noted = addNote({}, u"Grüße an Þórr; đak, œuvre, Ståle Bjørnsønn"_s);
    for (const QString &typed : {u"soren"_s, u"SOR"_s, u"lukasz"_s, u"aegir"_s, u"søren"_s, u"soren lukasz"_s})
        QVERIFY2(count(typed) == 1, qPrintable(typed));
    for (const QString &typed : {u"grusse"_s, u"thorr"_s, u"dak"_s, u"oeuvre"_s, u"bjornsonn"_s, u"grüße"_s}) {
        QVERIFY2(count(typed) == 1, qPrintable(typed));
        QVERIFY2(count(typed, m_client.id) == 1, qPrintable(typed));
    }
    QCOMPARE(count(u"sorenx"_s), 0U);
    // As a name is looked up by the command line.
    QCOMPARE(m_fixture.practice().clients().findByName(u"soren lukasz aegirsson"_s)->size(), 1);
    // A client with few of the practice's sessions has them read, where the others are looked up in the index.
    QList<SessionId> added {session, noted.id};
    for (int i = 0; i < 40; ++i)
        added.append(m_fixture.addSession(soren.id, m_fixture.clock.time).id);
    const Client few = m_fixture.addClient(u"Ana"_s);
    Session own = m_fixture.newSession(few.id, m_fixture.clock.time);
    own.privateNotes = u"Bjørn asked Łukasz for help; große Freude, œuvre."_s;
    added.append(m_fixture.practice().sessions().add({own})->constFirst().id);
    for (const QString &typed : {u"bjorn"_s, u"lukasz bjorn"_s, u"grosse"_s, u"oeuvre help"_s, u"Bjørn"_s})
        QVERIFY2(count(typed, few.id) == 1, qPrintable(typed));
    QCOMPARE(count(u"bjorn soren"_s, few.id), 0U);
    QVERIFY(m_fixture.practice().sessions().remove(added));
}

void TestSearch::aWordHasFewSpellings()
{
    QCOMPARE(SearchWords::spellingsOf(u"Mar"_s), QStringList {u"Mar"_s});
    QCOMPARE(SearchWords::spellingsOf(u"soren"_s), QStringList({u"soren"_s, u"søren"_s}));
    QVERIFY(SearchWords::spellingsOf(u"lodz"_s).contains(u"łodz"_s));
    QVERIFY(SearchWords::spellingsOf(u"idioloold"_s.repeated(20)).size() <= 16);
}

void TestSearch::everyWordMustBeFound()
{
    QCOMPARE(count(u"sesion interv"_s), 1U);
    QCOMPARE(count(u"sesion breakfast"_s), 0U);
    QCOMPARE(count(u"tablet went"_s), 1U);
    // The beginning of a word, not its middle.
    QCOMPARE(count(u"fast"_s), 0U);
    QCOMPARE(count(u"sesionx"_s), 0U);
}

void TestSearch::oneWordMayBeInTheNotesAndAnotherInTheName()
{
    QCOMPARE(count(u"zoe"_s), 2U);
    QCOMPARE(count(u"quinones tablet"_s), 1U);
    QCOMPARE(count(u"zoe nobody"_s), 0U);
}

void TestSearch::aClientsOwnSessionsAreSearchedByNotesAlone()
{
    QCOMPARE(count(u"zoe"_s, m_client.id), 0U);
    QCOMPARE(count(u"tablet"_s, m_client.id), 1U);
    QCOMPARE(count(u"tablet"_s, ClientId {4711}), 0U);
}

void TestSearch::onlySignsNarrowNothing()
{
    QCOMPARE(count(u" \t\"*() 🙂"_s), 2U);
    QCOMPARE(count({}), 2U);
}

void TestSearch::nothingTypedCanBreakASearch_data()
{
    QTest::addColumn<QString>("typed");
    int row = 0;
    for (const QString &typed : {u"\""_s,
                                 u"\"\"\""_s,
                                 u"AND"_s,
                                 u"OR NOT NEAR"_s,
                                 u"NEAR(a b, 2)"_s,
                                 u"a*"_s,
                                 u"*"_s,
                                 u"^a"_s,
                                 u"private_notes:a"_s,
                                 u"{a b}:c"_s,
                                 u"-x"_s,
                                 u"a+b"_s,
                                 u"'; DROP TABLE client; --"_s,
                                 u"%_"_s,
                                 u"\\"_s,
                                 u"()"_s,
                                 u"(((("_s,
                                 u"👩‍👩‍👧"_s,
                                 u"a\u0000b"_s,
                                 QString(QChar(0xD800)),
                                 QString(QChar(0xDC00)) + u"x"_s,
                                 u"\uFFFF"_s,
                                 u"हिन्दी ภาษาไทย"_s,
                                 u"שָׁלוֹם"_s})
        QTest::addRow("%d", ++row) << typed;
}

void TestSearch::nothingTypedCanBreakASearch()
{
    QFETCH(QString, typed);
    (void)count(typed);
    (void)count(typed, m_client.id);
}

void TestSearch::everyCharacterThereIsCanBeTyped()
{
    // Between letters, where one that the tokenizer takes for a sign would make two words of one.
    QString typed;
    constexpr char32_t lastPlane = 0x32000;
    constexpr int portion = 512;
    for (char32_t character = 1; character < lastPlane; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        typed += u'a';
        typed += QChar::fromUcs4(character);
        typed += u"b "_s;
        if (character % portion == 0) {
            SessionFilter filter;
            filter.client = m_client.id;
            filter.words = typed;
            const auto keys = m_fixture.practice().sessions().keys(filter);
            const QString problem = keys ? QString() : keys.error().detail;
            QVERIFY2(keys.has_value(), qPrintable(u"up to U+%1: %2"_s.arg(quint32(character), 0, 16).arg(problem)));
            typed.clear();
        }
    }
}

void TestSearch::aChangedNoteIsFoundByItsNewWordsOnly()
{
    QRandomGenerator random(7);
    const QStringList words {u"alfa"_s, u"bravo"_s, u"charlie"_s, u"delta"_s, u"éxito"_s, u"foxtrot"_s};
    const auto randomNote = [&] {
        QString note;
        for (int i = random.bounded(5); i > 0; --i)
            note += words.at(random.bounded(int(words.size()))) + u' ';
        return note;
    };
    QList<Session> stored;
    for (int i = 0; i < 60; ++i)
        stored.append(addNote(randomNote(), randomNote()));
    for (int i = 0; i < 200; ++i) {
        Session &session = stored[random.bounded(int(stored.size()))];
        (random.bounded(2) == 0 ? session.privateNotes : session.customerNotes) = randomNote();
        session = m_fixture.practice().sessions().update({session}, ActivityKind::NotesUpdated)->constFirst();
    }
    for (const QString &word : words) {
        std::size_t expected = 0;
        for (const Session &session : std::as_const(stored))
            expected += (session.privateNotes + session.customerNotes).contains(word) ? 1 : 0;
        QCOMPARE(count(word, m_client.id), expected);
    }
    QVERIFY(m_fixture.practice().verify()->isSound());
    QList<SessionId> ids;
    for (const Session &session : std::as_const(stored))
        ids.append(session.id);
    QVERIFY(m_fixture.practice().sessions().remove(ids).has_value());
    QCOMPARE(count(u"bravo"_s), 0U);
    QVERIFY(m_fixture.practice().verify()->isSound());
}

void TestSearch::aSearchBetweenTwoWritesIsNotRemembered()
{
    SessionRepository &sessions = m_fixture.practice().sessions();
    Session session = addNote({}, u"quokka"_s);
    const std::size_t before = count(u"quokka"_s);
    std::size_t between = 0;
    std::size_t after = 1;
    const Result<void> done = m_fixture.practice().inOneTransaction([&]() -> Result<void> {
        session.customerNotes = u"numbat"_s;
        (void)sessions.update({session}, ActivityKind::NotesUpdated);
        between = count(u"numbat"_s);
        session.customerNotes = u"bilby"_s;
        (void)sessions.update({session}, ActivityKind::NotesUpdated);
        after = count(u"numbat"_s);
        return failure(ErrorCode::Cancelled);
    });
    QVERIFY(!done);
    QCOMPARE(before, 1U);
    QCOMPARE(between, 1U);
    QCOMPARE(after, 0U);
    // Rolled back.
    QCOMPARE(count(u"bilby"_s), 0U);
    QCOMPARE(count(u"quokka"_s), 1U);
    QVERIFY(sessions.remove({session.id}));
    QCOMPARE(count(u"quokka"_s), 0U);
}

void TestSearch::aPageOfPastedTextCanBeSearchedFor()
{
    QString page = u"sesion "_s;
    for (int i = 0; i < 2000; ++i)
        page += u"word%1 "_s.arg(i);
    QCOMPARE(count(page), 0U);
    QCOMPARE(count(u"sesion "_s.repeated(5000)), 1U);
}

void TestSearch::theSameSearchSeesWhatChangedInBetween()
{
    QCOMPARE(count(u"zebra"_s), 0U);
    const Session session = addNote({}, u"zebra"_s);
    QCOMPARE(count(u"zebra"_s), 1U);
    QCOMPARE(count(u"zebra"_s, m_client.id), 1U);
    Client renamed = m_fixture.addClient(u"Zebra Smith"_s);
    (void)m_fixture.addSession(renamed.id, m_fixture.clock.time);
    QCOMPARE(count(u"zebra"_s), 2U);
    QCOMPARE(count(u"zebra"_s, renamed.id), 0U);
    QVERIFY(m_fixture.practice().sessions().remove({session.id}).has_value());
    QCOMPARE(count(u"zebra"_s), 1U);
}

void TestSearch::aReaderSeesWhatTheWriterChangedInBetween()
{
    PracticeOptions options = m_fixture.options();
    options.readOnly = true;
    const auto reader = Practice::openWithKey(m_fixture.path(), m_fixture.practice().dataKey(), options);
    SessionFilter filter;
    filter.words = u"quagga"_s;
    QCOMPARE((*reader)->sessions().keys(filter)->size(), 0U);
    (void)addNote({}, u"quagga"_s);
    QCOMPARE((*reader)->sessions().keys(filter)->size(), 1U);
}

void TestSearch::deletedClientsSessionsAreFoundByWhatStandsInPlaceOfTheName()
{
    Session session = m_fixture.newSession(m_client.id, m_fixture.clock.time);
    session.client.reset();
    session.privateNotes = u"Wakame salad"_s;
    QVERIFY(m_fixture.practice().sessions().add({session}));
    QCOMPARE(count(u"wakame"_s), 1U);
    QCOMPARE(count(u"deleted"_s), 1U);
    QCOMPARE(count(u"CLIENT delet"_s), 1U);
    QCOMPARE(count(u"deleted salad"_s), 1U);
    QCOMPARE(count(u"deleted tablet"_s), 0U);
    QCOMPARE(count(u"deleted"_s, m_client.id), 0U);
    QCOMPARE(count(u"eliminado"_s), 0U);
    OtherLanguage spanish;
    QCoreApplication::installTranslator(&spanish);
    QCOMPARE(count(u"eliminado"_s), 1U);
    QCOMPARE(count(u"deleted"_s), 0U);
    QCoreApplication::removeTranslator(&spanish);
    QCOMPARE(count(u"deleted"_s), 1U);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
