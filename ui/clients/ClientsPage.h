#pragma once

#include "Client.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bitacora {

class AddClientPanel;
class ClientArchiving;
class ClientCardView;
class ClientListModel;
class DeletionOffer;
class EmptyState;
class FiguresRow;
class MessageBar;
class OpenPractice;
class PassingTime;
class SearchField;
class SegmentedControl;

/// The clients as cards, and the way to a new one.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(OpenPractice &practice, QWidget *parent = nullptr);

    void focusSearch();
    void focusCards();
    /// The form for a new client, with what was typed in it before.
    void addClient();
    [[nodiscard]] bool isAdding() const;
    /// Archives or restores a client of the list, and offers to take it back.
    void setClientState(ClientId client, ClientState state);
    /// The cards of the active clients, or of the archived ones.
    void showState(ClientState state);
    /// Says that the client was deleted, and offers to take it back.
    void offerUndo(const Client &deleted, int sessionsThatStay);
    /// Keeps what was typed for a new client; before the practice is locked. False when it could not be kept.
    bool flush();

    [[nodiscard]] ClientCardView *cards() const { return m_cards; }
    [[nodiscard]] AddClientPanel *addPanel() const { return m_add; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] ClientListModel &clients() const { return *m_clients; }
    [[nodiscard]] PassingTime &time() const { return *m_time; }

Q_SIGNALS:
    /// The person wants to see the client's sessions.
    void clientChosen(bitacora::ClientId client);
    void detailsRequested(bitacora::ClientId client);
    void deletionRequested(bitacora::ClientId client);
    /// Clients are to come from a file.
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHead(QWidget *head);
    void connectParts();
    void showCard(ClientId client);
    void showCounts();
    void showDay();
    void takeSearch();
    void describeEmpty();
    [[nodiscard]] bool hasArchived() const;
    void act();
    void closeForm();
    void retranslate();

    OpenPractice &m_practice;
    ClientListModel *m_clients;
    PassingTime *m_time;
    QLabel *m_title;
    QLabel *m_date;
    SearchField *m_search;
    SegmentedControl *m_state;
    QPushButton *m_addButton;
    MessageBar *m_messages;
    ClientArchiving *m_archiving;
    DeletionOffer *m_deletion;
    FiguresRow *m_figures;
    QStackedWidget *m_stack;
    ClientCardView *m_cards;
    EmptyState *m_empty;
    AddClientPanel *m_add;
};

} // namespace bitacora
