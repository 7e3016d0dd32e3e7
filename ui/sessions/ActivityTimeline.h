#pragma once

#include "Client.h"
#include "Session.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace bitacora {

class ActivityFilterBar;
class ActivityModel;
class ActivityTable;
class EmptyState;
class MessageBar;
class OpenPractice;
class PassingTime;

/// What was done with a client, or in the whole practice: filters and the list. An entry leads to what it tells of. It
/// reads nothing before it is first shown.
class ActivityTimeline : public QWidget
{
    Q_OBJECT

public:
    /// With no client: the whole practice, with the client as a column. With an invalid id: empty until setClient.
    ActivityTimeline(OpenPractice &practice, std::optional<ClientId> client, QWidget *parent = nullptr);

    /// Another client's log, without the filters.
    void setClient(ClientId client);
    void focusList();

    [[nodiscard]] ActivityTable *table() const { return m_table; }
    [[nodiscard]] ActivityFilterBar *filterBar() const { return m_filterBar; }
    [[nodiscard]] ActivityModel &activity() const { return *m_activity; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] PassingTime &time() const { return *m_time; }
    /// Whether, in place of the list, it is said that there is nothing to list.
    [[nodiscard]] bool isEmptyShown() const;

Q_SIGNALS:
    void sessionRequested(bitacora::SessionId session);
    /// To the client's page, or on it to the profile.
    void clientRequested(bitacora::ClientId client);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void read();
    void showEmpty();
    void open(int row);
    void retranslate();

    OpenPractice &m_practice;
    bool m_ofPractice;
    bool m_isRead = false;
    ActivityModel *m_activity;
    PassingTime *m_time;
    ActivityFilterBar *m_filterBar;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    ActivityTable *m_table;
    EmptyState *m_empty;
};

} // namespace bitacora
