#pragma once

#include "Client.h"
#include "RecordChange.h"

#include <QWidget>

class QStackedWidget;

namespace bitacora {

class ActivityTimeline;
class ClientArchiving;
class ClientDetails;
class ClientHead;
class ClientRecordPanel;
class ClientHolding;
class DeleteClientPanel;
class HoldPanel;
class MessageBar;
class OpenPractice;
class PageTabs;
class PassingTime;
class PlanPage;
class ProgressPage;
class SessionTimeline;

/// One client in place of the cards: the sessions, the plan, the progress, the details of the profile, and what was
/// done.
class ClientPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Sessions, Plan, Progress, Details, Activity };

    explicit ClientPage(OpenPractice &practice, QWidget *parent = nullptr);
    /// Stores what is being typed; the practice must still be there.
    ~ClientPage() override;

    /// False, with the one before still there and the reason said, when something typed would be lost.
    bool showClient(ClientId client, Tab tab = Tab::Sessions);
    [[nodiscard]] ClientId client() const { return m_client; }
    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    void focusSearch();
    /// Opens the panel that books a session with this client.
    void newSession();
    /// Archives or restores the client, and offers to take it back.
    void setState(ClientState state);
    /// Says what deleting the client would mean, in the place of the tabs.
    void beginDeletion();
    [[nodiscard]] bool isDeleting() const;
    /// Opens the form that puts the record on hold, or lifts the hold and offers to take it back.
    void changeHold();
    [[nodiscard]] bool isOnHold() const;
    [[nodiscard]] HoldPanel *hold() const { return m_hold; }
    /// Stores what is being typed; before the practice is locked. False when a note would be lost with the page.
    bool flush();

    [[nodiscard]] SessionTimeline *timeline() const { return m_timeline; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] PlanPage *plan() const { return m_plan; }
    [[nodiscard]] ProgressPage *progress() const { return m_progress; }
    [[nodiscard]] ClientDetails *details() const { return m_details; }
    [[nodiscard]] ClientHead *head() const { return m_head; }
    [[nodiscard]] PassingTime &time() const { return *m_time; }
    /// In the head of the page while it is open.
    [[nodiscard]] ClientRecordPanel *record() const { return m_record; }
    /// Opens the panel that saves the client's whole record.
    void exportRecord();
    /// Opens the report about a period, beside the graphs.
    void openReport();
    [[nodiscard]] DeleteClientPanel *deletion() const { return m_deletion; }
    [[nodiscard]] ActivityTimeline *activity() const { return m_activity; }

Q_SIGNALS:
    /// Also when the client is gone.
    void backRequested();
    /// It was deleted, and the page has nobody to show. `sessions` of it stay.
    void deleted(const bitacora::Client &client, int sessions);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectDeletion();
    void connectHold();
    void addShortcuts();
    void focusTab();
    void recordView();
    /// Opens the form of what happened for the last session that has begun.
    void recordSession();
    void load();
    void followTime(const QList<SessionId> &sessions);
    void follow(RecordChange change, const QList<ClientId> &clients);
    void depart();
    void showDeletion(bool shown);
    void endDeletion();
    void deleteClient();
    void retranslate();

    OpenPractice &m_practice;
    ClientId m_client;
    PassingTime *m_time;
    ClientHead *m_head;
    MessageBar *m_messages;
    ClientRecordPanel *m_record;
    HoldPanel *m_hold;
    PageTabs *m_tabs;
    QStackedWidget *m_stack;
    SessionTimeline *m_timeline;
    PlanPage *m_plan;
    ProgressPage *m_progress;
    ClientDetails *m_details;
    ActivityTimeline *m_activity;
    ClientArchiving *m_archiving;
    ClientHolding *m_holding;
    DeleteClientPanel *m_deletion;
};

} // namespace bitacora
