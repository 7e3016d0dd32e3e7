// How ClientPage deletes its client, and what it does when the client is gone.

#include "ActivityTimeline.h"
#include "ClientArchiving.h"
#include "ClientDetails.h"
#include "ClientHead.h"
#include "ClientPage.h"
#include "ClientRecordPanel.h"
#include "ClientRepository.h"
#include "DeleteClientPanel.h"
#include "ExportPanel.h"
#include "HoldPanel.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PageTabs.h"
#include "PlanPage.h"
#include "ProgressPage.h"
#include "SessionTimeline.h"

#include <QStackedWidget>

namespace bitacora {

void ClientPage::connectDeletion()
{
    connect(m_head, &ClientHead::stateRequested, this, &ClientPage::setState);
    connect(m_head, &ClientHead::deletionRequested, this, &ClientPage::beginDeletion);
    connect(m_details, &ClientDetails::deletionRequested, this, &ClientPage::beginDeletion);
    connect(m_archiving, &ClientArchiving::undoing, this, &ClientPage::flush);
    connect(m_deletion, &DeleteClientPanel::confirmed, this, &ClientPage::deleteClient);
    connect(m_deletion, &DeleteClientPanel::closed, this, [this] {
        endDeletion();
        focusTab();
    });
    connect(m_deletion, &DeleteClientPanel::archiveRequested, this, [this] {
        endDeletion();
        focusTab();
        setState(ClientState::Archived);
    });
    connect(m_head, &ClientHead::recordRequested, this, &ClientPage::exportRecord);
    connect(m_deletion, &DeleteClientPanel::recordRequested, this, &ClientPage::exportRecord);
    connect(m_record, &ClientRecordPanel::closed, this, [this] {
        if (isDeleting())
            m_deletion->recordButton()->setFocus(Qt::OtherFocusReason);
        else
            focusTab();
    });
    connect(m_deletion, &DeleteClientPanel::exportRequested, this, [this] {
        setTab(Tab::Sessions);
        m_timeline->exportHistory();
    });
}

bool ClientPage::isDeleting() const
{
    return !m_deletion->isHidden();
}

void ClientPage::showDeletion(bool shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_stack)})
        part->setHidden(shown);
    m_deletion->setHidden(!shown);
    if (!shown)
        m_deletion->end();
}

void ClientPage::beginDeletion()
{
    // What is being typed counts, too.
    flush();
    const auto summary = m_practice.practice().clients().summary(m_client);
    if (!summary) {
        m_messages->showError(summary.error());
        return;
    }
    m_messages->clear();
    showDeletion(true);
    m_deletion->begin(*summary);
}

void ClientPage::endDeletion()
{
    if (isDeleting())
        showDeletion(false);
}

void ClientPage::setState(ClientState state)
{
    const auto client = m_practice.practice().clients().find(m_client);
    if (client)
        m_archiving->setState(*client, state);
    else
        m_messages->showError(client.error());
}

void ClientPage::deleteClient()
{
    if (!flush()) {
        m_deletion->showProblem(Error {ErrorCode::StorageFailed, {}, {}}.sentence());
        return;
    }
    if (m_timeline->exportPanel()->isRunning()) {
        m_deletion->showProblem(tr("The sessions are still being exported. Wait until that is done."));
        return;
    }
    if (m_record->isRunning()) {
        m_deletion->showProblem(tr("The record is still being written. Wait until that is done."));
        return;
    }
    const auto client = m_practice.practice().clients().find(m_client);
    const auto footprint = m_practice.practice().clients().footprint(m_client);
    if (!client || !footprint) {
        m_deletion->showProblem((!client ? client.error() : footprint.error()).sentence());
        return;
    }
    if (const auto done = m_practice.clientChanges().remove(m_client); !done) {
        m_deletion->showProblem(done.error().sentence());
        return;
    }
    depart();
    Q_EMIT deleted(*client, footprint->sessions);
}

void ClientPage::follow(RecordChange change, const QList<ClientId> &clients)
{
    if (change != RecordChange::Removed || !clients.contains(m_client)) {
        load();
        return;
    }
    // Nothing may be stored for it any more. The page is left when whoever took it away is done: this may be in the
    // middle of an undo, which takes no other change.
    m_details->forget();
    m_plan->forget();
    m_progress->forget();
    QMetaObject::invokeMethod(this, &ClientPage::depart, Qt::QueuedConnection);
}

void ClientPage::depart()
{
    const bool isGone =
        m_client.isValid() && m_practice.practice().clients().find(m_client).value_or(Client()).id != m_client;
    if (!isGone)
        return;
    showDeletion(false);
    m_record->cancel();
    m_messages->clear();
    m_client = {};
    // Nobody is named where nobody looks either.
    m_head->showClient({}, {});
    m_head->showHold({});
    m_hold->resume({});
    m_timeline->setClient({});
    m_plan->forget();
    m_progress->forget();
    m_activity->setClient({});
    Q_EMIT backRequested();
}

} // namespace bitacora
