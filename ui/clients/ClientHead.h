#pragma once

#include "Client.h"
#include "RecordHold.h"

#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QToolButton;

namespace bitacora {

class Avatar;
class ClientBadge;
class Clock;
class ElidedLabel;

/// Who the page is about: name, contact, totals, and the last and next session.
class ClientHead : public QWidget
{
    Q_OBJECT

public:
    explicit ClientHead(const Clock &clock, QWidget *parent = nullptr);

    /// `since`: the day of the first session, or of the record.
    void showClient(const ClientSummary &summary, QDate since);
    /// What forbids to delete or destroy the record, if anything does.
    void showHold(const std::optional<RecordHold> &hold);

Q_SIGNALS:
    void backRequested();
    void exportRequested();
    void printRequested();
    void newSessionRequested();
    /// Archive an active client, restore an archived one.
    void stateRequested(bitacora::ClientState state);
    /// All that the practice holds of the client, as one document.
    void recordRequested();
    void deletionRequested();
    /// Put the record on hold, or lift the hold that is there.
    void holdRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenu();
    void showWords();
    void retranslate();

    const Clock &m_clock;
    ClientSummary m_summary;
    QDate m_since;
    std::optional<RecordHold> m_hold;
    QToolButton *m_back;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ClientBadge *m_archived;
    ClientBadge *m_onHold;
    ElidedLabel *m_contact;
    ElidedLabel *m_totals;
    ElidedLabel *m_holdReason;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_newSession;
    QToolButton *m_more;
    QAction *m_record;
    QAction *m_archive;
    QAction *m_changeHold;
    QAction *m_delete;
};

} // namespace bitacora
