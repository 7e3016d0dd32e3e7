#pragma once

#include "ActivityEntry.h"
#include "Clock.h"
#include "CurrencyTable.h"
#include "Result.h"
#include "SessionIdSet.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace bitacora {

class UnstoredDrafts;

/// What the repositories of one open practice share: the connection, its prepared statements, the
/// transaction that runs, and the end of the activity chain. Internal to the store.
struct StoreContext
{
    StoreContext(const QSqlDatabase &openDatabase, const QString &practicePath, const Clock &usedClock,
                 bool isReadOnly);
    Q_DISABLE_COPY_MOVE(StoreContext)

    QSqlDatabase database;
    /// The practice's folder, for the sentences of errors.
    const QString path;
    const Clock &clock;
    const bool readOnly;
    /// The version of the schema that the file is at; behind the program's only where nothing may be written.
    int schemaVersion = 0;
    /// Who the activity log says does things: the practitioner's name.
    QString actor;
    CurrencyTable currencies;

    /// What the words of a list found last: its rows and its figures ask for the same one after the other.
    struct LastSearch
    {
        QString words;
        std::optional<ClientId> client;
        std::optional<SessionIdSet> found;
    };
    /// Forgotten by the next transaction.
    std::optional<LastSearch> lastSearch;
    /// Whether nobody can change what a search finds: not this connection now, and no other one at all.
    [[nodiscard]] bool mayKeepSearch() const { return m_depth == 0 && !readOnly; }

    /// Runs `work` in one transaction. Its failure, or the commit's, undoes all of it; inside another
    /// transaction it joins that one, and its failure undoes that one.
    template <typename Work>
    std::invoke_result_t<Work> inTransaction(Work &&work)
    {
        if (const Result<void> begun = begin(); !begun)
            return Failure(begun.error());
        std::invoke_result_t<Work> outcome = work();
        const Result<void> ended = outcome ? end() : abandon(outcome.error());
        if (!ended)
            return Failure(ended.error());
        return outcome;
    }
    /// Inside a transaction: what to announce once the outermost one is on the disk.
    void afterCommit(std::function<void()> announcement);
    /// Inside a transaction: what to bring back, beside the database, when the outermost one comes to nothing.
    void afterUndo(std::function<void()> restoration);
    /// Inside a transaction: adds to the activity chain. `sequence`, `at` and `actor` are set here.
    /// Any number of SampleWritten entries in one transaction become one, which says how many they were.
    [[nodiscard]] Result<void> log(ActivityEntry entry);
    /// Whoever tells others that the activity log has grown; called after a commit.
    std::function<void()> logGrew;
    /// What takes the drafts that cannot be stored; null while nobody leaves the practice.
    UnstoredDrafts *unstored = nullptr;
    /// Learns from the file what everything else depends on: the version of its schema, and who does things. Before
    /// anything is read or written; a file that does not say it is not used.
    [[nodiscard]] Result<void> learnHead();
    /// Opens the connection anew; none where nobody can. Asked for before the next use of a connection that a failure
    /// may have spoilt: SQLCipher refuses every page after one that it could not read, and a folder that was away and
    /// came back is another one to the system.
    std::function<Result<void>()> reopen;
    /// The failure that SQLite's error means here; remembers whether the connection may be spoilt by it.
    [[nodiscard]] Failure failed(const QSqlError &error);
    /// One statement without placeholders whose rows do not matter.
    [[nodiscard]] Result<void> execute(const QString &sql);

    /// A prepared statement for `sql`, or a new query on the connection. Each that is taken is given back.
    QSqlQuery takeStatement(const QString &sql);
    void giveBackStatement(const QString &sql, QSqlQuery &&query);
    /// Why nothing can be run on the connection, which could not be opened anew.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// Before the connection closes.
    void forgetStatements() { m_statements.clear(); }

private:
    struct ChainEnd
    {
        qint64 sequence = 0;
        QByteArray hash;
        QDateTime at;
        ActivityKind kind = ActivityKind::PracticeOpened;
    };

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> end();
    [[nodiscard]] Result<void> abandon(const Error &error);
    [[nodiscard]] Result<void> appendEntry(ActivityEntry entry);
    [[nodiscard]] Result<void> loadChainEnd();
    [[nodiscard]] Result<void> rememberChainEnd();
    void undoEverything();
    /// Opens a spoilt connection anew where nothing is under way on it.
    void mendConnection();
    [[nodiscard]] Result<void> openAnew();
    [[nodiscard]] Result<void> findStoredEnd();

    std::unordered_map<QString, QSqlQuery> m_statements;
    std::vector<std::function<void()>> m_announcements;
    std::vector<std::function<void()>> m_restorations;
    /// As the transaction that runs has it; loaded by the first one that logs.
    std::optional<ChainEnd> m_chainEnd;
    /// As the file is known to have it; sequence 0 before the first entry.
    std::optional<ChainEnd> m_storedEnd;
    /// Whether the transaction has added to the log.
    bool m_logged = false;
    std::optional<Error> m_firstFailure;
    int m_depth = 0;
    int m_statementsInUse = 0;
    bool m_mayBeSpoilt = false;
    std::optional<Error> m_refusal;
    qint64 m_sampleRecords = 0;
};

} // namespace bitacora
