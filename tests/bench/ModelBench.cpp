#include "ModelBench.h"

#include "ClientListModel.h"
#include "ProcessMemory.h"
#include "SessionHistoryModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int screenRows = 30;
constexpr double clientTarget = 16;
constexpr double practiceTarget = 50;
constexpr double scrollTarget = 8;
constexpr double memoryTarget = 120;

/// Asks for everything that a delegate would paint.
void readScreen(const SessionHistoryModel &model, int first)
{
    const int last = std::min(first + screenRows, model.rowCount());
    for (int row = first; row < last; ++row) {
        for (int column = 0; column < SessionHistoryModel::ColumnCount; ++column) {
            const QModelIndex index = model.index(row, column);
            (void)index.data(Qt::DisplayRole);
            (void)index.data(SessionHistoryModel::IsHeadingRole);
            (void)index.data(SessionHistoryModel::StatusRole);
        }
    }
}

ClientId busiestClient(Practice &practice)
{
    const QList<ClientSummary> clients = orGiveUp(practice.clients().summaries(ClientState::Active));
    const auto busiest = std::max_element(clients.cbegin(), clients.cend(),
                                          [](const auto &a, const auto &b) { return a.sessionCount < b.sessionCount; });
    return busiest == clients.cend() ? ClientId {} : busiest->client.id;
}

/// The slower of two filters that are set by turns, as a person clicks through them.
double filterChange(SessionHistoryModel &model, const SessionFilter &one, const SessionFilter &other)
{
    const auto show = [&model](const SessionFilter &filter) {
        model.setFilter(filter);
        readScreen(model, 0);
    };
    const Comparison times = compared([&] { show(one); }, [&] { show(other); });
    return std::max(times.ours, times.reference);
}

double scrolling(SessionHistoryModel &model)
{
    int row = 0;
    return medianMilliseconds([&] {
        // A new page each time: nothing of it is in the cache.
        row = (row + 211) % std::max(1, model.rowCount() - screenRows);
        readScreen(model, row);
    });
}

double statusChange(SessionHistoryModel &model, SessionRepository &sessions)
{
    const SessionId id {model.matchingIds().at(size_t(model.matchCount() / 2))};
    return medianMilliseconds([&] {
        Session session = orGiveUp(sessions.find(id));
        const bool wasCompleted = session.status == SessionStatus::Completed;
        session.status = wasCompleted ? SessionStatus::NoShow : SessionStatus::Completed;
        orGiveUp(sessions.update({session}, ActivityKind::SessionStatusChanged));
        readScreen(model, model.rowOf(id));
    });
}

} // namespace

BenchTable modelBench(const BenchPractice &bench)
{
    BenchTable table(u"The timeline, up to every text of the screen"_s);
    const auto practice = bench.open();
    SessionRepository &sessions = practice->sessions();
    ClientListModel clients(practice->clients(), sessions);
    clients.setState(ClientState::Active);
    SessionHistoryModel model(sessions, practice->clock());

    SessionFilter ofClient;
    ofClient.client = busiestClient(*practice);
    SessionFilter completedOfClient = ofClient;
    completedOfClient.statuses = {SessionStatus::Completed};
    SessionFilter wordsOfClient = ofClient;
    wordsOfClient.words = u"session"_s;
    table.addFigure(u"filter change, one client"_s, filterChange(model, ofClient, completedOfClient), u"ms"_s,
                    clientTarget);
    table.addFigure(u"search in notes, one client"_s, filterChange(model, ofClient, wordsOfClient), u"ms"_s,
                    clientTarget);

    const SessionFilter whole;
    SessionFilter completed;
    completed.statuses = {SessionStatus::Completed};
    SessionFilter byStatus;
    byStatus.order = SessionFilter::Order::ByStatus;
    SessionFilter words;
    words.words = u"session"_s;
    table.addFigure(u"filter change, whole practice"_s, filterChange(model, whole, completed), u"ms"_s, practiceTarget);
    table.addFigure(u"order change, whole practice"_s, filterChange(model, whole, byStatus), u"ms"_s, practiceTarget);
    table.addFigure(u"search in notes, whole practice"_s, filterChange(model, whole, words), u"ms"_s, practiceTarget);

    model.setFilter(whole);
    table.addFigure(u"scrolling a page, whole practice"_s, scrolling(model), u"ms"_s, scrollTarget);
    table.addFigure(u"status change with its row, whole practice"_s, statusChange(model, sessions), u"ms"_s,
                    practiceTarget);
    table.addFigure(u"memory of the process without widgets"_s, residentMegabytes(), u"MB"_s, memoryTarget);
    return table;
}

} // namespace bitacora
