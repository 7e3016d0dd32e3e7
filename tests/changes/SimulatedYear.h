#pragma once

#include "OpenPractice.h"
#include "PlanEntry.h"
#include "PracticeFixture.h"
#include "RecordedFacts.h"

#include <QMap>
#include <QRandomGenerator>

#include <memory>

namespace bitacora {

/// A year of a practice, in which people do everything in any order, beside a plain map that does the same.
class SimulatedYear
{
public:
    static constexpr int steps = 800;

    explicit SimulatedYear(quint32 seed);

    void takeStep();
    /// Signs the notes of some sessions. Only before reopen(): what was done to them can be undone no more.
    void signSome();
    /// Ends what can be undone, as locking does.
    void reopen();
    /// That the store's lists, figures and the sessions that the last step touched are the map's. These are Qt Test
    /// comparisons: what differs fails the test.
    void compareStep();
    /// And every session.
    void compareEverything();

    [[nodiscard]] Practice &practice() const { return m_open->practice(); }
    [[nodiscard]] qsizetype sessionCount() const { return model().sessions.size(); }
    [[nodiscard]] int undone() const { return m_undone; }
    [[nodiscard]] int redone() const { return m_redone; }
    [[nodiscard]] int deleted() const { return m_deleted; }
    [[nodiscard]] qsizetype signedCount() const { return m_signed.size(); }
    /// Changes that were refused, because they were of what is signed.
    [[nodiscard]] int refused() const { return m_refused; }
    /// Sessions of nobody, which those of deleted clients are.
    [[nodiscard]] qsizetype unlinkedCount() const;

private:
    using Step = void (SimulatedYear::*)();

    /// The practice as a plain map.
    static constexpr int signedAtOnce = 25;

    struct Model
    {
        QMap<ClientId, Client> clients;
        QMap<SessionId, Session> sessions;
        QList<Service> services;
        QMap<SessionId, SeriesId> series {};
        QMap<ClientId, QList<PlanEntry>> plans {};
        QMap<SessionId, RecordedFacts> facts {};
        /// Not signed yet; {name} stands for the client's.
        QMap<SessionId, QString> notes {};
    };

    void passTime();
    void bookOne();
    void bookSeries();
    void moveSeries();
    void cancelSeries();
    void bookAgain();
    void move();
    void cancel();
    void setStatus();
    void edit();
    void write();
    void changeService();
    void addClient();
    void deleteClient();
    void changePlan();
    void recordFacts();
    void writeNote();
    void addAddendum();
    void undo();
    void redo();

    void did(const Model &model, const QList<SessionId> &touched);
    void booked(const QList<Session> &planned);
    void booked(const QList<Session> &planned, const QList<Session> &stored, SeriesId series = {});
    void applySeries(const SeriesPlan &expected, const Result<SeriesPlan> &plan);
    void compareSeries(SessionId id);
    void compareAllSeries();
    /// In order of time; the session alone when it belongs to none.
    [[nodiscard]] QList<Session> seriesWith(SessionId id) const;
    void compareConflicts(const Session &planned);
    void compareClients();
    [[nodiscard]] bool isNoted(SessionId id) const
    {
        return m_signed.contains(id) || model().facts.contains(id) || model().notes.contains(id);
    }
    void compareNote(SessionId id);
    void comparePlans();
    void compareSearch();
    /// Whether a change of sessions is one of what is signed, and so is refused.
    [[nodiscard]] bool changesWhatIsSigned(const Model &after) const;
    [[nodiscard]] QString someText();
    /// As a note of the session says it.
    [[nodiscard]] QString withName(SessionId id, const QString &text) const;
    [[nodiscard]] SessionStatistics countNaively(std::optional<ClientId> client) const;

    [[nodiscard]] const Model &model() const { return m_history.at(m_now); }
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }
    [[nodiscard]] Session plannedSession();
    [[nodiscard]] ZonedTime randomStart();
    [[nodiscard]] QList<SessionId> randomIds(int most);

    QRandomGenerator m_random;
    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    QList<CalendarId> m_calendars;
    /// The model after each step that can be undone or redone; `m_now` is the present.
    QList<Model> m_history;
    qsizetype m_now = 0;
    QList<SessionId> m_touched;
    /// The signed texts, and their addenda after them: no step takes them back.
    QMap<SessionId, QStringList> m_signed;
    int m_refused = 0;
    int m_undone = 0;
    int m_redone = 0;
    int m_deleted = 0;
};

/// Whether they are the same but for when the store wrote them last, which is its own business.
bool isSame(Session left, const Session &right);

} // namespace bitacora
