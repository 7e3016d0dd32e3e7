#include "DestructionPanel.h"

#include "Buttons.h"
#include "Client.h"
#include "ConfirmedName.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "RetentionRepository.h"
#include "SentenceList.h"
#include "TextRole.h"
#include "TombstoneText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

DestructionPanel::DestructionPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_title(new QLabel(this))
    , m_consequences(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_confirmation(new FormField(m_name, this))
    , m_messages(new MessageBar(this))
    , m_destroy(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    hide();
    connect(m_name, &QLineEdit::textEdited, m_confirmation, &FormField::clearError);
    connect(m_destroy, &QPushButton::clicked, this, &DestructionPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &DestructionPanel::cancelled);
    retranslate();
}

void DestructionPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_consequences);
    column->addWidget(m_confirmation);
    column->addWidget(m_messages);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_destroy);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    setTextRole(m_title, TextRole::Body, true);
    m_title->setTextFormat(Qt::PlainText);
    m_consequences->setTextFormat(Qt::RichText);
    for (QLabel *label : {m_title, m_consequences})
        label->setWordWrap(true);
    m_name->setObjectName(u"destructionName"_s);
    m_name->setMaxLength(2 * maxClientNameLength);
    m_destroy->setObjectName(u"destroyRecord"_s);
    makeDanger(m_destroy);
    makeLink(m_cancel);
}

void DestructionPanel::open(const RetainedRecord &record, const Backups &backups)
{
    m_record = record;
    m_backups = backups;
    m_isOpen = true;
    m_messages->clear();
    m_name->clear();
    m_confirmation->clearError();
    const auto contents = m_practice.practice().retention().contents(record);
    m_contents = contents.value_or(RecordContents());
    if (!contents)
        m_messages->showError(contents.error());
    retranslate();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void DestructionPanel::close()
{
    m_record = {};
    m_contents = {};
    m_isOpen = false;
    m_name->clear();
    m_messages->clear();
    retranslate();
    hide();
}

QString DestructionPanel::wanted() const
{
    //: What somebody types to destroy sessions that are nobody's any more, as small letters.
    return m_record.name.isEmpty() ? tr("destroy") : m_record.name;
}

QString DestructionPanel::sentenceOfBackups() const
{
    const QString elsewhere = tr("Exports, prints and copies of the practice elsewhere are not touched.");
    if (m_backups.count == 0)
        return tr("Backups that were made before, wherever they are, still hold it.") + u' ' + elsewhere;
    //: %1 is a date; how many backups there are in the folders for backups.
    return tr("%Ln backup(s) of before still hold it, the last of them until %1; nobody can take it out of them. "
              "Whoever restores one brings the record back.",
              nullptr, int(m_backups.count))
               .arg(QLocale().toString(m_backups.goneBy, QLocale::LongFormat))
        + u' ' + elsewhere;
}

QString DestructionPanel::consequences() const
{
    const QString counts = TombstoneText::counts(m_contents).join(u", "_s);
    const QString days = TombstoneText::days(m_record.from, m_record.to);
    QStringList sentences;
    if (m_record.kind == RecordKind::Client)
        //: %1 is a list such as "12 sessions, 8 signed notes", %2 the days of the first and the last session.
        sentences.append(
            tr("Everything of this client goes: the profile with its notes, and %1, of %2. What was signed "
               "goes, too.")
                .arg(counts, days));
    else
        //: %1 is a list such as "12 sessions, 8 signed notes", %2 the days of the first and the last session.
        sentences.append(tr("Everything goes: %1, of %2. What was signed goes, too.").arg(counts, days));
    sentences.append(
        tr("The sessions are missing afterwards in the calendar, the history, the figures and every export, "
           "also in those of earlier years."));
    sentences.append(tr("This cannot be undone, and neither can what was done before it since the practice was "
                        "unlocked. Once the practice is locked, no word of it can be found in its file."));
    sentences.append(tr("The activity log keeps that a record was destroyed, by whom, when, of which days and how much "
                        "it was; no name."));
    sentences.append(sentenceOfBackups());
    return sentences.join(u'\n');
}

void DestructionPanel::confirm()
{
    if (!confirmsName(m_name->text(), wanted())) {
        m_confirmation->setError(m_name->text().trimmed().isEmpty()
                                     ? tr("Type it, so that nothing is destroyed by accident.")
                                     : tr("This is not it. It is written “%1”.").arg(wanted()));
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
        return;
    }
    const RetainedRecord record = m_record;
    if (const auto done = m_practice.retentionChanges().destroy(record.client); !done) {
        m_messages->showError(done.error());
        return;
    }
    Q_EMIT recordDestroyed(record);
}

void DestructionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DestructionPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && m_name->hasFocus())
        confirm();
    else
        QWidget::keyPressEvent(event);
}

void DestructionPanel::retranslate()
{
    setAccessibleName(tr("Destroying a record"));
    if (m_record.kind == RecordKind::Client)
        //: The heading over what happens when all that is kept of a client is destroyed; %1 is the client.
        m_title->setText(tr("Destroy the record of %1?").arg(m_record.name));
    else if (m_record.kind == RecordKind::DeletedClient)
        m_title->setText(tr("Destroy what stayed of a deleted client?"));
    else
        m_title->setText(tr("Destroy the sessions of nobody?"));
    const QString said = m_isOpen ? consequences() : QString();
    m_consequences->setText(said.isEmpty() ? QString() : sentenceList(said.split(u'\n')));
    m_consequences->setAccessibleName(said);
    m_confirmation->setLabel(m_record.name.isEmpty() ? tr("A word, to confirm") : tr("The client's name, to confirm"));
    m_confirmation->setHint(tr("Type “%1”. Accents and capital letters do not matter.").arg(wanted()));
    //: The button that destroys a record for good.
    m_destroy->setText(tr("Destroy for good"));
    m_cancel->setText(tr("Keep the record"));
}

} // namespace bitacora
