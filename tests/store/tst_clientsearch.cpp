#include "PracticeDatabase.h"
#include "SearchWords.h"
#include "StoreFixture.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int noteCount = 40;
/// Enough others that reading the client's notes is the shorter way.
constexpr int otherCount = 1100;
constexpr int queryCount = 2000;

} // namespace

/// The sessions of one client are found by reading its notes, those of a practice by the index: the same ones.
class TestClientSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readingFindsWhatTheIndexFinds();
    void everyCharacterIsReadAsTheIndexReadsIt();
    void moreWordsThanAreReadAtOnceAreStillFound();
    void aClientOfFewSessionsNeedsNoIndex();

private:
    QString randomCharacter();
    QString randomWord();
    QString randomNote(int words);
    QString randomQuery();
    [[nodiscard]] QList<qint64> read(const QString &words) const;
    [[nodiscard]] QList<qint64> indexed(const QString &words) const;
    Session add(ClientId client, const QString &customerNotes, const QString &privateNotes) const;
    template <typename T>
    T pick(const QList<T> &values)
    {
        return values.at(m_random.bounded(int(values.size())));
    }

    StoreFixture m_fixture;
    QRandomGenerator m_random {20261121};
    std::unique_ptr<PracticeDatabase> m_database;
    ClientId m_few;
    ClientId m_many;
    QStringList m_notes;
};

void TestClientSearch::initTestCase()
{
    m_fixture.create();
    m_few = m_fixture.addClient(u"Ana Few"_s).id;
    m_many = m_fixture.addClient(u"Zoe Many"_s).id;
    QList<Session> others(otherCount, m_fixture.newSession(m_many, m_fixture.clock.time));
    for (Session &other : others)
        other.privateNotes = u"sesión"_s;
    QVERIFY(m_fixture.practice().sessions().add(others).has_value());
    for (int i = 0; i < noteCount; ++i) {
        constexpr int longest = 60;
        const QString customer = randomNote(m_random.bounded(longest));
        const QString own = randomNote(m_random.bounded(longest));
        (void)add(m_few, customer, own);
        m_notes << customer << own;
    }
    auto opened = PracticeDatabase::open(Practice::databasePath(m_fixture.path()), m_fixture.key(),
                                         PracticeDatabase::Access::ReadWrite);
    QVERIFY(opened.has_value());
    m_database = std::move(*opened);
}

Session TestClientSearch::add(ClientId client, const QString &customerNotes, const QString &privateNotes) const
{
    Session session = m_fixture.newSession(client, m_fixture.clock.time);
    session.customerNotes = customerNotes;
    session.privateNotes = privateNotes;
    return m_fixture.practice().sessions().add({session})->constFirst();
}

QString TestClientSearch::randomCharacter()
{
    static const QString usual = u"aeionrsAEIONRS123"_s;
    static const QString accented = u"áéíóúñüÁÉÍÓÚÑÜçßøœİıſKÅΣςσЖжỆệ\u0300\u0301\u0308\u0327"_s;
    static const QString signs = u"-.,;:!?'\"()*^/_ \t\n\u00A0\u2014\u2019"_s;
    constexpr int percent = 100;
    const int kind = m_random.bounded(percent);
    if (kind < 70)
        return usual.at(m_random.bounded(int(usual.size())));
    if (kind < 90)
        return accented.at(m_random.bounded(int(accented.size())));
    if (kind < 95)
        return signs.at(m_random.bounded(int(signs.size())));
    constexpr int lastPlane = 0x32000;
    char32_t any = 0;
    do {
        any = char32_t(m_random.bounded(1, lastPlane));
    } while (QChar::isSurrogate(any));
    return QString::fromUcs4(&any, 1);
}

QString TestClientSearch::randomWord()
{
    QString word;
    constexpr int longest = 5;
    for (int i = m_random.bounded(longest); i >= 0; --i)
        word += randomCharacter();
    return word;
}

QString TestClientSearch::randomNote(int words)
{
    QString note;
    for (int i = 0; i < words; ++i)
        note += randomWord() + u' ';
    return note;
}

QString TestClientSearch::randomQuery()
{
    QString query;
    constexpr int mostWords = 3;
    for (int i = m_random.bounded(mostWords); i >= 0; --i) {
        const QStringList words = SearchWords::split(pick(m_notes));
        QString word = words.isEmpty() || m_random.bounded(4) == 0 ? randomWord() : pick(words);
        word.truncate(1 + m_random.bounded(int(word.size())));
        switch (m_random.bounded(4)) {
        case 0:
            word = word.toUpper();
            break;
        case 1:
            word = word.toLower();
            break;
        case 2:
            word = word.normalized(QString::NormalizationForm_D);
            break;
        default:
            break;
        }
        query += word + u' ';
    }
    return query;
}

QList<qint64> TestClientSearch::read(const QString &words) const
{
    SessionFilter filter;
    filter.client = m_few;
    filter.words = words;
    const auto keys = m_fixture.practice().sessions().keys(filter);
    if (!keys)
        qFatal("The search failed: %s", qPrintable(keys.error().detail));
    QList<qint64> ids;
    for (const SessionKey &key : *keys)
        ids.append(key.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<qint64> TestClientSearch::indexed(const QString &words) const
{
    QSqlQuery find(m_database->connection());
    find.prepare(u"SELECT id FROM session WHERE client_id = ? AND id IN "
                 "(SELECT rowid FROM note_search WHERE note_search MATCH ?) ORDER BY id"_s);
    find.addBindValue(m_few.value);
    find.addBindValue(SearchWords::matchExpression(SearchWords::split(words)));
    if (!find.exec())
        qFatal("The index failed: %s", qPrintable(find.lastError().text()));
    QList<qint64> ids;
    while (find.next())
        ids.append(find.value(0).toLongLong());
    return ids;
}

void TestClientSearch::readingFindsWhatTheIndexFinds()
{
    int found = 0;
    int narrowed = 0;
    for (int i = 0; i < queryCount; ++i) {
        const QString query = randomQuery();
        if (SearchWords::split(query).isEmpty())
            continue;
        const QList<qint64> expected = indexed(query);
        if (read(query) != expected)
            QFAIL(qPrintable(u"The two differ over “%1”"_s.arg(query)));
        found += expected.isEmpty() ? 0 : 1;
        narrowed += expected.size() < noteCount ? 1 : 0;
    }
    // The searches were worth something.
    QVERIFY(found > queryCount / 4);
    QVERIFY(narrowed > queryCount / 4);
}

void TestClientSearch::everyCharacterIsReadAsTheIndexReadsIt()
{
    // Within a word, at its beginning and alone.
    constexpr char32_t lastPlane = 0x32000;
    constexpr char32_t portion = 64;
    for (char32_t first = 1; first < lastPlane; first += portion * 40) {
        QString note;
        for (char32_t character = first; character < first + portion; ++character) {
            if (!QChar::isSurrogate(character))
                note += u"q%1x %1y %1 "_s.arg(QString::fromUcs4(&character, 1));
        }
        const Session session = add(m_few, note, {});
        const QStringList words = SearchWords::split(note);
        for (qsizetype i = 0; i < words.size(); i += 4) {
            const QString &word = words.at(i);
            if (read(word) != indexed(word))
                QFAIL(qPrintable(u"The two differ over “%1”, from U+%2"_s.arg(word).arg(quint32(first), 0, 16)));
        }
        QVERIFY(m_fixture.practice().sessions().remove({session.id}).has_value());
    }
}

void TestClientSearch::moreWordsThanAreReadAtOnceAreStillFound()
{
    QString note;
    for (int i = 0; i < 200; ++i)
        note += u"wort%1 "_s.arg(i);
    const Session session = add(m_few, note.first(note.size() / 2), note.sliced(note.size() / 2));
    QCOMPARE(read(note), QList<qint64> {session.id.value});
    QCOMPARE(read(note.first(note.indexOf(u"wort60"))), QList<qint64> {session.id.value});
    QCOMPARE(read(note + u"none"_s), QList<qint64>());
    QVERIFY(m_fixture.practice().sessions().remove({session.id}).has_value());
}

void TestClientSearch::aClientOfFewSessionsNeedsNoIndex()
{
    const Session session = add(m_few, {}, u"La última sesión"_s);
    QSqlQuery forget(m_database->connection());
    QVERIFY(forget.exec(u"INSERT INTO note_search (note_search) VALUES ('delete-all')"_s));
    QCOMPARE(read(u"ultima sesion"_s), QList<qint64> {session.id.value});
    SessionFilter ofMany;
    ofMany.client = m_many;
    ofMany.words = u"sesion"_s;
    QCOMPARE(m_fixture.practice().sessions().keys(ofMany)->size(), 0U);
}

QTEST_GUILESS_MAIN(TestClientSearch)
#include "tst_clientsearch.moc"
