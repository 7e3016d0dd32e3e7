#include "DeleteClientPanel.h"

#include "Buttons.h"
#include "ClientRepository.h"
#include "ClientWords.h"
#include "ConfirmedName.h"
#include "DateWords.h"
#include "DeletedClient.h"
#include "FormField.h"
#include "HoldText.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"
#include "SentenceList.h"
#include "SessionNoteRepository.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// A name that runs the other way does not turn the sentence around it.
QString isolated(const QString &name)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return firstStrongIsolate + name + popDirectionalIsolate;
}

} // namespace

DeleteClientPanel::DeleteClientPanel(OpenPractice &practice, QWidget *parent)
    : QScrollArea(parent)
    , m_practice(practice)
    , m_title(new QLabel)
    , m_messages(new MessageBar)
    , m_consequences(new QLabel)
    , m_retention(new MessageBar)
    , m_first(new QLabel)
    , m_archive(new QPushButton)
    , m_export(new QPushButton)
    , m_record(new QPushButton)
    , m_firstText(new QLabel)
    , m_name(new QLineEdit)
    , m_confirmation(new FormField(m_name))
    , m_delete(new QPushButton)
    , m_cancel(new QPushButton)
{
    build();
    orderTabs();
    connect(m_name, &QLineEdit::textEdited, m_confirmation, &FormField::clearError);
    connect(m_archive, &QPushButton::clicked, this, &DeleteClientPanel::archiveRequested);
    connect(m_export, &QPushButton::clicked, this, &DeleteClientPanel::exportRequested);
    connect(m_record, &QPushButton::clicked, this, &DeleteClientPanel::recordRequested);
    connect(m_delete, &QPushButton::clicked, this, &DeleteClientPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteClientPanel::closed);
    retranslate();
}

void DeleteClientPanel::build()
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *page = new QHBoxLayout(content);
    page->setContentsMargins(metrics::pageMargin, 3 * metrics::grid, metrics::pageMargin, 3 * metrics::grid);
    auto *middle = new QWidget;
    middle->setMaximumWidth(metrics::formWidth);
    page->addWidget(middle, 1);
    page->addStretch();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addWidget(m_consequences);
    column->addWidget(m_retention);
    column->addWidget(m_first);
    auto *offers = new QHBoxLayout;
    offers->setSpacing(metrics::grid);
    offers->addWidget(m_archive);
    offers->addWidget(m_export);
    offers->addWidget(m_record);
    offers->addStretch(1);
    column->addLayout(offers);
    column->addWidget(m_firstText);
    column->addSpacing(metrics::grid);
    column->addWidget(m_confirmation);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    setWidget(content);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_first, TextRole::Body, true);
    setMuted(m_firstText);
    setTextRole(m_firstText, TextRole::Small);
    for (QLabel *label : {m_title, m_consequences, m_first, m_firstText})
        label->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_consequences->setTextFormat(Qt::RichText);
    m_retention->closeButton()->hide();
    m_name->setMaxLength(2 * maxClientNameLength);
    makeQuiet(m_archive);
    makeQuiet(m_export);
    makeQuiet(m_record);
    makeDanger(m_delete);
    makeLink(m_cancel);
}

void DeleteClientPanel::orderTabs()
{
    setTabOrder(m_archive, m_export);
    setTabOrder(m_export, m_record);
    setTabOrder(m_record, m_name);
    setTabOrder(m_name, m_delete);
    setTabOrder(m_delete, m_cancel);
}

void DeleteClientPanel::begin(const ClientSummary &summary)
{
    m_messages->clear();
    m_name->clear();
    m_confirmation->clearError();
    m_summary = summary;
    const auto footprint = m_practice.practice().clients().footprint(summary.client.id);
    m_footprint = footprint.value_or(ClientFootprint());
    retranslate();
    if (!footprint)
        showProblem(footprint.error().sentence());
    verticalScrollBar()->setValue(0);
    (hold() ? m_cancel : static_cast<QWidget *>(m_name))->setFocus(Qt::OtherFocusReason);
}

void DeleteClientPanel::refresh(const ClientSummary &summary)
{
    if (summary.client.id != m_summary.client.id)
        return;
    m_summary = summary;
    if (const auto footprint = m_practice.practice().clients().footprint(summary.client.id))
        m_footprint = *footprint;
    retranslate();
}

void DeleteClientPanel::end()
{
    m_summary = {};
    m_footprint = {};
    m_name->clear();
    m_confirmation->clearError();
    m_messages->clear();
    retranslate();
}

void DeleteClientPanel::showProblem(const QString &sentence)
{
    m_messages->showError(sentence);
    ensureWidgetVisible(m_messages);
}

void DeleteClientPanel::confirm()
{
    if (confirmsName(m_name->text(), m_summary.client.name)) {
        m_confirmation->clearError();
        Q_EMIT confirmed();
        return;
    }
    m_confirmation->setError(
        m_name->text().trimmed().isEmpty()
            ? tr("Type the name, so that nobody is deleted by accident.")
            //: %1 is a client's name.
            : tr("This is not the name. It is written “%1”.").arg(isolated(m_summary.client.name)));
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString DeleteClientPanel::sentenceForProfile() const
{
    QString profile =
        tr("The profile is deleted: name, contact, birth date, diagnosis, member number and private notes.");
    if (m_footprint.planEntries > 0)
        //: %n is how many behaviors, programs, interventions and reinforcers a client's plan has.
        profile += u' ' + tr("So is the plan, with its %Ln entry(ies).", nullptr, m_footprint.planEntries);
    if (m_footprint.reports > 0)
        //: How many progress reports were written of a client.
        profile += u' ' + tr("So are %Ln progress report(s).", nullptr, m_footprint.reports);
    if (m_summary.client.birthDate.isValid() && m_footprint.sessions > 0)
        profile += u' ' + tr("The year of birth stays with the sessions, for how long they are to be kept.");
    if (!m_footprint.hasFormDrafts)
        return profile;
    return profile + u' ' + tr("So is what was typed about this client and is not stored yet.");
}

std::optional<RecordHold> DeleteClientPanel::hold() const
{
    return m_practice.practice().retention().hold(m_summary.client.id).value_or(std::nullopt);
}

QStringList DeleteClientPanel::sentencesForSessions() const
{
    if (m_footprint.sessions == 0)
        return {tr("There is no session that would stay behind.")};
    QStringList sentences;
    //: %1 is "Deleted Client".
    QString stay = tr("%Ln session(s) stay in the calendar, the history, the figures and every export, with their "
                      "notes and details, as “%1”.",
                      nullptr, m_footprint.sessions)
                       .arg(deletedClientName());
    if (m_footprint.upcoming > 0)
        //: After how many sessions stay.
        stay +=
            u' ' + tr("%Ln of them is still to come: cancel what will not take place.", nullptr, m_footprint.upcoming);
    sentences.append(stay);
    QString notes = tr("Notes stay as they were written; where they name somebody, a search finds them.");
    if (m_footprint.noteDrafts > 0)
        notes += u' ' + tr("So does what is being typed in %Ln note(s).", nullptr, m_footprint.noteDrafts);
    sentences.append(notes);
    const int sessionNotes = m_practice.practice().sessionNotes().countOf(m_summary.client.id).value_or(0);
    if (sessionNotes > 0)
        //: Clinical notes; %1 is "Deleted Client".
        sentences.append(
            tr("%Ln session note(s), signed or not, stay as well, with “%1” in place of the client's whole "
               "name. What is signed stays signed, without birth date, diagnosis and member number.",
               nullptr, sessionNotes)
                .arg(deletedClientName()));
    return sentences;
}

QString DeleteClientPanel::consequences() const
{
    QStringList sentences {sentenceForProfile()};
    sentences.append(sentencesForSessions());
    sentences.append(
        tr("You can undo this until the practice is locked. After that the profile cannot be found in the "
           "practice any more, by anybody. Backups that were made before still hold it, until they give way to "
           "newer ones after up to 7 years."));
    return sentences.join(u'\n');
}

void DeleteClientPanel::showConsequences()
{
    m_consequences->setText(sentenceList(consequences().split(u'\n')));
    m_consequences->setAccessibleName(consequences());
}

QString DeleteClientPanel::retention() const
{
    if (const auto held = hold())
        return HoldText::sentence(*held, m_practice.practice().clock()) + u". "_s + HoldText::consequence();
    const RetentionRule rule = retentionRule(m_practice.practice().settings());
    const auto record = m_practice.practice().retention().find(m_summary.client.id, rule);
    const QDate today = ClientWords::today(m_practice.practice().clock());
    if (rule.years == 0 || !record || record->sessions == 0 || record->keptUntil < today)
        return {};
    const QString until = DateWords::shortDay(record->keptUntil, today);
    if (record->keptUntil != rule.keepUntil(record->to, {}))
        //: %1 is a date; %n is how many years after the client reaches the age that is %2 (see the settings).
        return tr("The records of this client should be kept until %1, %Ln year(s) after the client reaches the age of "
                  "%2. Without the profile they no longer say whose they are.",
                  nullptr, rule.years)
            .arg(until, QLocale().toString(rule.minorAge));
    //: %1 is a date; %n is how many years after the last session (see the settings).
    return tr("The records of this client should be kept until %1, %Ln year(s) after the last session. Without the "
              "profile they no longer say whose they are.",
              nullptr, rule.years)
        .arg(until);
}

void DeleteClientPanel::showRetention()
{
    const QString sentence = retention();
    const bool isHeld = hold().has_value();
    m_delete->setEnabled(!isHeld);
    m_confirmation->setEnabled(!isHeld);
    if (sentence.isEmpty())
        m_retention->clear();
    else if (m_retention->text() != sentence)
        m_retention->showMessage(isHeld ? MessageBar::Kind::Error : MessageBar::Kind::Warning, sentence);
}

void DeleteClientPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeleteClientPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && m_name->hasFocus())
        confirm();
    else
        QScrollArea::keyPressEvent(event);
}

void DeleteClientPanel::retranslate()
{
    setAccessibleName(tr("Deleting this client"));
    const bool isActive = m_summary.client.state == ClientState::Active;
    //: The heading over what happens when a client is deleted; %1 is the client.
    m_title->setText(tr("Delete %1?").arg(isolated(m_summary.client.name)));
    showConsequences();
    showRetention();
    //: Over what can be done instead of deleting a client, or before.
    m_first->setText(tr("Instead, or before"));
    m_archive->setVisible(isActive);
    m_archive->setText(tr("Archive instead"));
    m_export->setText(tr("Export the sessions…"));
    //: Save all that the practice holds of a client as one document.
    m_record->setText(tr("Whole record…"));
    const QString exported = tr("An export is a copy of all the sessions to keep, with the name; the whole record is "
                                "one PDF of all that is kept of the client.");
    m_firstText->setText(isActive
                             ? tr("An archived client no longer stands among the active ones, and keeps everything.")
                                 + u' ' + exported
                             : tr("This client is archived already.") + u' ' + exported);
    m_confirmation->setLabel(tr("The client's name, to confirm"));
    m_confirmation->setHint(
        tr("Type or paste “%1”. Accents and capital letters do not matter.").arg(isolated(m_summary.client.name)));
    //: The button that deletes the client.
    m_delete->setText(tr("Delete Client"));
    m_cancel->setText(tr("Keep the client"));
}

} // namespace bitacora
