#pragma once

#include "HistoryReportOptions.h"
#include "Session.h"
#include "SessionFilter.h"
#include "TimelineState.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace bitacora {

class EmptyState;
class ExportPanel;
class MessageBar;
class OpenPractice;
class PassingTime;
class SelectionBar;
class SessionFilterBar;
class SessionFoot;
class SessionHistoryModel;
class SessionPanel;
class SessionTable;
class StatisticsBar;
class TimelineBooking;

/// The timeline of a client's sessions, or of the whole practice: filters, figures, the list, and the
/// session beside it (below it in a narrow window).
class SessionTimeline : public QWidget
{
    Q_OBJECT

public:
    /// With no client: the whole practice, with the client as a column. With an invalid id: empty until setClient.
    SessionTimeline(OpenPractice &practice, std::optional<ClientId> client, QWidget *parent = nullptr);
    /// Stores what is being typed; the practice must still be there.
    ~SessionTimeline() override;

    void setClient(ClientId client);
    /// Shows the session, without the filters when they hide it. False when it is not one of these.
    bool showSession(SessionId id);
    void focusSearch();
    void focusList();
    /// For whoever comes back by a key, and is to see where the keyboard is.
    void focusListByKey();
    /// Stores what is being typed and where the person is; before the practice is locked, and needs no answer.
    /// False when something typed would be lost with the page: it could be stored neither as a note nor as a draft
    /// that is offered again.
    bool flush();
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    [[nodiscard]] SessionTable *table() const { return m_table; }
    [[nodiscard]] SessionPanel *panel() const { return m_panel; }
    [[nodiscard]] SessionFilterBar *filterBar() const { return m_filterBar; }
    [[nodiscard]] StatisticsBar *statisticsBar() const { return m_statistics; }
    [[nodiscard]] SelectionBar *selectionBar() const { return m_selectionBar; }
    [[nodiscard]] ExportPanel *exportPanel() const { return m_export; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] TimelineBooking *booking() const { return m_booking; }
    [[nodiscard]] SessionFoot *foot() const { return m_foot; }
    [[nodiscard]] SessionHistoryModel &history() const { return *m_history; }
    [[nodiscard]] PassingTime &time() const { return *m_time; }
    /// Whether, in place of the list, it is said that there is nothing to list.
    [[nodiscard]] bool isEmptyShown() const;

public Q_SLOTS:
    /// Opens the panel that books a session, with this client on a client's page.
    void newSession();
    /// Opens the panel that exports (CSV or PDF) below the filters.
    void exportHistory();
    /// The print preview of what the filter shows.
    void printHistory();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void addShortcuts();
    void connectParts();
    void connectRecords();
    void connectBooking();
    void loadServices();
    /// What was searched for may name a client who was deleted.
    void takeStoredWords();
    void applyFilter(const SessionFilter &filter);
    /// "This week" is another one now; what is shown of it stays in its place.
    void followDay(QDate before);
    void setStatus(const QList<SessionId> &ids, SessionStatus status);
    void showSelection();
    void showFigures();
    void showEmpty();
    void actOnEmpty();
    void showSide();
    void preview(const HistoryReportOptions &options);
    void actOnMessage();
    void arrange();
    void rememberSoon();
    [[nodiscard]] QString stateName() const;
    /// What the filter's "this week" is meant from.
    [[nodiscard]] QDate today() const;
    void retranslate();

    OpenPractice &m_practice;
    bool m_ofPractice;
    int m_listShare = TimelineState::defaultListShare;
    SessionHistoryModel *m_history;
    PassingTime *m_time;
    SessionFilterBar *m_filterBar;
    StatisticsBar *m_statistics;
    MessageBar *m_messages;
    MessageBar *m_booked;
    ExportPanel *m_export;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QStackedWidget *m_side;
    SessionTable *m_table;
    SelectionBar *m_selectionBar;
    SessionPanel *m_panel;
    SessionFoot *m_foot;
    TimelineBooking *m_booking;
    EmptyState *m_empty;
    QTimer m_rememberTimer;
};

} // namespace bitacora
