#include "ClientHead.h"

#include "Avatar.h"
#include "Buttons.h"
#include "ClientBadge.h"
#include "ClientWords.h"
#include "ElidedLabel.h"
#include "HoldText.h"
#include "Icons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bitacora {

using namespace Qt::StringLiterals;

ClientHead::ClientHead(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_back(new QToolButton(this))
    , m_avatar(new Avatar(this))
    , m_name(new ElidedLabel(this))
    , m_archived(new ClientBadge(this))
    , m_onHold(new ClientBadge(this))
    , m_contact(new ElidedLabel(this))
    , m_totals(new ElidedLabel(this))
    , m_holdReason(new ElidedLabel(this))
    , m_export(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_newSession(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_record(new QAction(this))
    , m_archive(new QAction(this))
    , m_changeHold(new QAction(this))
    , m_delete(new QAction(this))
{
    build();
    buildMenu();
    connect(m_back, &QToolButton::clicked, this, &ClientHead::backRequested);
    connect(m_export, &QPushButton::clicked, this, &ClientHead::exportRequested);
    connect(m_print, &QPushButton::clicked, this, &ClientHead::printRequested);
    connect(m_newSession, &QPushButton::clicked, this, &ClientHead::newSessionRequested);
    retranslate();
}

void ClientHead::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new QHBoxLayout;
    name->setSpacing(metrics::grid + metrics::halfGrid);
    name->addWidget(m_name);
    name->addWidget(m_archived, 0, Qt::AlignVCenter);
    name->addWidget(m_onHold, 0, Qt::AlignVCenter);
    name->addStretch(1);
    name->addWidget(m_export);
    name->addSpacing(metrics::halfGrid);
    name->addWidget(m_print);
    name->addSpacing(metrics::halfGrid);
    name->addWidget(m_newSession);
    name->addSpacing(metrics::halfGrid);
    name->addWidget(m_more);
    words->addLayout(name);
    words->addWidget(m_contact);
    words->addWidget(m_totals);
    words->addWidget(m_holdReason);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addSpacing(-metrics::grid);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setTextRole(m_name, TextRole::Title);
    m_archived->setObjectName(u"archived"_s);
    m_onHold->setObjectName(u"onHold"_s);
    m_holdReason->setObjectName(u"holdReason"_s);
    for (ElidedLabel *label : {m_contact, m_totals, m_holdReason}) {
        setTextRole(label, TextRole::Small);
        label->setMuted(true);
    }
    m_back->setAutoRaise(true);
    m_back->setIcon(themedIcon(Icon::ChevronLeft));
    m_back->setFixedSize(3 * metrics::grid, Avatar::defaultDiameter);
    makeQuiet(m_export);
    makeQuiet(m_print);
    makePrimary(m_newSession);
    setShortcutHint(m_newSession, QKeySequence::New);
}

void ClientHead::buildMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(m_record);
    menu->addAction(m_archive);
    menu->addAction(m_changeHold);
    menu->addSeparator();
    menu->addAction(m_delete);
    // Below the button, and not beyond the edge of the page.
    connect(m_more, &QToolButton::clicked, menu, [this, menu] {
        menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height())));
    });
    m_more->setAutoRaise(true);
    m_more->setIcon(themedIcon(Icon::More));
    m_more->setFixedSize(metrics::controlHeight, metrics::controlHeight);
    connect(m_archive, &QAction::triggered, this, [this] {
        const bool isActive = m_summary.client.state == ClientState::Active;
        Q_EMIT stateRequested(isActive ? ClientState::Archived : ClientState::Active);
    });
    connect(m_record, &QAction::triggered, this, &ClientHead::recordRequested);
    connect(m_changeHold, &QAction::triggered, this, &ClientHead::holdRequested);
    connect(m_delete, &QAction::triggered, this, &ClientHead::deletionRequested);
}

void ClientHead::showClient(const ClientSummary &summary, QDate since)
{
    m_summary = summary;
    m_since = since;
    showWords();
}

void ClientHead::showHold(const std::optional<RecordHold> &hold)
{
    m_hold = hold;
    showWords();
}

void ClientHead::showWords()
{
    m_avatar->setName(m_summary.client.name);
    m_name->setText(m_summary.client.name);
    const bool isActive = m_summary.client.state == ClientState::Active;
    m_archived->setVisible(!isActive);
    //: Beside the name of a client who comes no more.
    m_archived->setText(tr("Archived"));
    m_onHold->setVisible(m_hold.has_value());
    //: Beside the name of a client whose record may not be deleted or destroyed.
    m_onHold->setText(tr("On hold"));
    const QString reason = m_hold ? HoldText::sentence(*m_hold, m_clock) : QString();
    m_onHold->setExplanation(reason);
    m_holdReason->setText(reason);
    m_holdReason->setVisible(m_hold.has_value());
    //: To forbid that a client's record is deleted or destroyed; the other way back.
    m_changeHold->setText(m_hold ? tr("Lift the hold") : tr("Put on hold…"));
    //: To put a client among those who come no more; Restore is the way back.
    m_archive->setText(isActive ? tr("Archive") : tr("Restore"));
    m_contact->setText(ClientWords::contact(m_summary.client, m_since, ClientWords::today(m_clock)));
    m_totals->setText(ClientWords::last(m_summary, m_clock) + QStringLiteral(" · ")
                      + ClientWords::next(m_summary, m_clock));
}

void ClientHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientHead::retranslate()
{
    m_back->setAccessibleName(tr("Back to the clients"));
    m_back->setToolTip(m_back->accessibleName());
    //: Write the sessions to a file.
    m_export->setText(tr("Export"));
    //: Show how the sessions look on paper, and print them.
    m_print->setText(tr("Print"));
    m_newSession->setText(tr("New session"));
    m_more->setAccessibleName(tr("More about this client"));
    m_more->setToolTip(m_more->accessibleName());
    //: Save all that the practice holds of a client as one document.
    m_record->setText(tr("Whole record…"));
    m_delete->setText(tr("Delete Client…"));
    showWords();
}

} // namespace bitacora
