#include "DueRecordsSection.h"

#include "BackupDesk.h"
#include "BackupRotation.h"
#include "ClientRepository.h"
#include "DeletedClient.h"
#include "HoldText.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"
#include "SessionRepository.h"
#include "TombstoneText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int mostRowsShown = 6;
const QString separator = u" \u00B7 "_s;

} // namespace

DueRecordsSection::DueRecordsSection(OpenPractice &practice, BackupDesk *backups, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_backups(backups)
    , m_state(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_destroy(new QPushButton(this))
    , m_lift(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_panel(new DestructionPanel(practice, this))
{
    build();
    retranslate();
    connectParts();
}

DueRecordsSection::~DueRecordsSection()
{
    // What closes with the practice must not find half a section.
    m_list->disconnect(this);
}

void DueRecordsSection::build()
{
    m_state->setWordWrap(true);
    m_list->setObjectName(u"dueRecords"_s);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_destroy->setObjectName(u"beginDestruction"_s);
    content()->addWidget(m_state);
    content()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_destroy);
    buttons->addWidget(m_lift);
    buttons->addStretch(1);
    content()->addLayout(buttons);
    content()->addWidget(m_messages);
    content()->addWidget(m_panel);
}

void DueRecordsSection::connectParts()
{
    Practice &practice = m_practice.practice();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_panel->close();
        showOffers();
    });
    connect(m_list, &QListWidget::itemActivated, this, &DueRecordsSection::begin);
    connect(m_destroy, &QPushButton::clicked, this, &DueRecordsSection::begin);
    connect(m_lift, &QPushButton::clicked, this, &DueRecordsSection::lift);
    connect(m_panel, &DestructionPanel::cancelled, this, [this] { end({}); });
    connect(m_panel, &DestructionPanel::recordDestroyed, this, [this] {
        end(tr("The record was destroyed. Its last traces go from the file when the practice is locked."));
    });
    connect(&practice.retention(), &RetentionRepository::holdChanged, this, &DueRecordsSection::follow);
    connect(&practice.retention(), &RetentionRepository::recordDestroyed, this, &DueRecordsSection::follow);
    connect(&practice.clients(), &ClientRepository::changed, this, &DueRecordsSection::follow);
    connect(&practice.sessions(), &SessionRepository::changed, this, &DueRecordsSection::follow);
    connect(&practice.settings(), &PracticeSettingsRepository::valueChanged, this, &DueRecordsSection::follow);
}

void DueRecordsSection::follow()
{
    // What is not looked at is read when it is.
    if (isVisible())
        refresh();
}

void DueRecordsSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    refresh();
}

const RetainedRecord *DueRecordsSection::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
}

void DueRecordsSection::refresh()
{
    const auto records =
        m_practice.practice().retention().pastTheirPeriod(retentionRule(m_practice.practice().settings()));
    if (!records)
        m_messages->showError(records.error());
    m_records = records.value_or(QList<RetainedRecord>());
    const auto held = std::count_if(m_records.begin(), m_records.end(),
                                    [](const RetainedRecord &record) { return record.hold.has_value(); });
    if (m_records.isEmpty()) {
        m_state->setText(tr("No record is past its period. Those of archived and of deleted clients are listed here "
                            "once they no longer have to be kept; nothing is destroyed by itself."));
    } else {
        //: How many records no longer have to be kept.
        QString text = tr("%Ln record(s) no longer have to be kept.", nullptr, int(m_records.size()));
        if (held > 0)
            //: Of the records that no longer have to be kept.
            text += u' ' + tr("%Ln of them is on hold.", nullptr, int(held));
        m_state->setText(text + u' ' + tr("Nothing is destroyed by itself."));
    }
    showList();
    showOffers();
}

void DueRecordsSection::showList()
{
    const RetainedRecord *before = chosen();
    const int keptRow = before ? m_list->currentRow() : -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const RetainedRecord &record : std::as_const(m_records))
            m_list->addItem(rowOf(record));
        m_list->setCurrentRow(std::clamp(keptRow, 0, std::max(m_list->count() - 1, 0)));
    }
    const int rows = std::clamp(m_list->count(), 1, mostRowsShown);
    m_list->setFixedHeight(rows * metrics::headingHeight + 2 * m_list->frameWidth());
    m_list->setVisible(!m_records.isEmpty());
    // Another row stands where the one was that the panel is about.
    const RetainedRecord *now = chosen();
    if (!m_panel->isHidden() && (!now || now->client != m_panel->record() || now->hold))
        m_panel->close();
}

QString DueRecordsSection::rowOf(const RetainedRecord &record) const
{
    const QLocale locale;
    QString name = record.name;
    if (record.kind == RecordKind::DeletedClient)
        //: %1 is "Deleted Client", %2 the number that the activity log knows the client by.
        name = tr("%1 (number %2)").arg(deletedClientName(), QString::number(record.client.value));
    else if (record.kind == RecordKind::LooseSessions)
        name = tr("Sessions of nobody");
    QStringList parts {name, tr("%Ln session(s)", nullptr, record.sessions),
                       TombstoneText::days(record.from, record.to),
                       //: Of a record: %1 is the last day on which it had to be kept.
                       tr("kept until %1").arg(locale.toString(record.keptUntil, QLocale::ShortFormat))};
    if (record.hold)
        parts.insert(1, tr("on hold"));
    return parts.join(separator);
}

void DueRecordsSection::showOffers()
{
    const RetainedRecord *record = chosen();
    const bool isReader = m_practice.practice().isReadOnly();
    m_destroy->setVisible(!m_records.isEmpty());
    m_destroy->setEnabled(record && !isReader);
    m_lift->setVisible(record && record->hold);
    m_lift->setEnabled(!isReader);
    for (int row = 0; row < m_list->count(); ++row) {
        const RetainedRecord &listed = m_records.at(row);
        m_list->item(row)->setToolTip(
            listed.hold ? HoldText::sentence(*listed.hold, m_practice.practice().clock()).toHtmlEscaped() : QString());
    }
}

DestructionPanel::Backups DueRecordsSection::backups() const
{
    DestructionPanel::Backups known;
    if (!m_backups)
        return known;
    const QTimeZone zone(m_practice.practice().clock().zone());
    for (const BackupDesk::Listed &one : m_backups->backups()) {
        ++known.count;
        // The last one of its month stays longest.
        known.goneBy =
            std::max(known.goneBy, one.backup.madeAt.toTimeZone(zone).date().addYears(BackupRotation::years));
    }
    return known;
}

void DueRecordsSection::begin()
{
    const RetainedRecord *record = chosen();
    if (!record || m_practice.practice().isReadOnly())
        return;
    m_messages->clear();
    if (record->hold) {
        m_messages->showError(HoldText::sentence(*record->hold, m_practice.practice().clock()) + u". "_s
                              + HoldText::consequence());
        return;
    }
    m_panel->open(*record, backups());
}

void DueRecordsSection::lift()
{
    const RetainedRecord *record = chosen();
    if (!record)
        return;
    m_messages->clear();
    if (const auto done = m_practice.retentionChanges().liftHold(record->client); !done)
        m_messages->showError(done.error());
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void DueRecordsSection::end(const QString &sentence)
{
    m_panel->close();
    refresh();
    if (!sentence.isEmpty())
        m_messages->showInfo(sentence);
    if (m_list->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_messages->closeButton()->setFocus(Qt::OtherFocusReason);
}

void DueRecordsSection::retranslate()
{
    //: The heading of the settings about the records that no longer have to be kept
    setHeading(tr("Records past their period"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("retention destroy purge shred old records hold erase"));
    m_list->setAccessibleName(tr("Records past their period"));
    //: Opens what destroying the chosen record means.
    m_destroy->setText(tr("Destroy…"));
    //: The record of a client may be deleted or destroyed again.
    m_lift->setText(tr("Lift the hold"));
    follow();
}

} // namespace bitacora
