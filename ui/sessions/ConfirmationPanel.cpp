#include "ConfirmationPanel.h"

#include "Buttons.h"
#include "ClientRepository.h"
#include "FileDialogs.h"
#include "InvitationFile.h"
#include "MailProgram.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "SessionExportLog.h"
#include "SessionRepository.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bitacora {

namespace {

constexpr int padding = 3 * metrics::grid;
constexpr int lowestPreview = 120;
/// Of the free height, against 1 for the rest.
constexpr int nearlyAll = 1000;

} // namespace

ConfirmationPanel::ConfirmationPanel(const Practice &practice, QWidget *parent)
    : QScrollArea(parent)
    , m_practice(practice)
    , m_content(new QWidget(this))
    , m_title(new QLabel(m_content))
    , m_recipient(new QLabel(m_content))
    , m_address(new QPushButton(m_content))
    , m_subject(new QLabel(m_content))
    , m_preview(new QPlainTextEdit(m_content))
    , m_cut(new QLabel(m_content))
    , m_warning(new QLabel(m_content))
    , m_mail(new QPushButton(m_content))
    , m_save(new QPushButton(m_content))
    , m_copy(new QPushButton(m_content))
    , m_close(new QPushButton(m_content))
    , m_messages(new MessageBar(m_content))
{
    build();
    connect(m_mail, &QPushButton::clicked, this, &ConfirmationPanel::openMail);
    connect(m_save, &QPushButton::clicked, this, &ConfirmationPanel::save);
    connect(m_copy, &QPushButton::clicked, this, &ConfirmationPanel::copy);
    connect(m_close, &QPushButton::clicked, this, &ConfirmationPanel::closed);
    connect(m_messages, &MessageBar::actionTriggered, this, &ConfirmationPanel::copy);
    connect(m_address, &QPushButton::clicked, this, [this] {
        if (m_client)
            Q_EMIT detailsRequested(*m_client);
    });
    connect(m_preview->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ConfirmationPanel::fitPreview);
    connectRecords();
    retranslate();
}

void ConfirmationPanel::build()
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(padding, 2 * metrics::grid, padding, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_recipient);
    column->addWidget(m_address, 0, Qt::AlignLeft);
    column->addWidget(m_subject);
    // It takes what room there is, as far as its text goes.
    column->addWidget(m_preview, nearlyAll);
    column->addWidget(m_cut);
    auto *buttons = new WrapLayout(metrics::grid, metrics::grid);
    for (QPushButton *button : {m_mail, m_save, m_copy, m_close})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_warning);
    column->addWidget(m_messages);
    column->addStretch(1);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_subject, TextRole::Body, true);
    setTextRole(m_warning, TextRole::Small);
    setTextRole(m_cut, TextRole::Small);
    setTone(m_cut, Tone::Warning);
    setMuted(m_warning);
    for (QLabel *label : {m_title, m_recipient, m_subject, m_cut, m_warning}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(lowestPreview);
    makePrimary(m_mail);
    makeQuiet(m_save);
    makeLink(m_copy);
    makeLink(m_close);
    makeLink(m_address);
    // Last: a style sheet takes the fonts from what is reparented before they are set.
    setWidget(m_content);
}

void ConfirmationPanel::connectRecords()
{
    // What is read here before it goes must be what goes.
    connect(&m_practice.sessions(), &SessionRepository::changed, this,
            [this](RecordChange, const QList<SessionId> &ids) {
                if (ids.contains(m_session))
                    refresh();
            });
    connect(&m_practice.clients(), &ClientRepository::changed, this, [this](RecordChange, const QList<ClientId> &ids) {
        if (m_client && ids.contains(*m_client))
            refresh();
    });
    connect(&m_practice.settings(), &PracticeSettingsRepository::practitionerChanged, this,
            &ConfirmationPanel::refresh);
}

void ConfirmationPanel::begin(SessionId session)
{
    m_session = session;
    m_messages->clear();
    load();
}

void ConfirmationPanel::focusFirst()
{
    if (m_mail->isEnabled())
        m_mail->setFocus(Qt::OtherFocusReason);
    else
        m_close->setFocus(Qt::OtherFocusReason);
}

void ConfirmationPanel::refresh()
{
    m_isStale = m_session.isValid();
    if (m_isStale && isVisible())
        load();
}

void ConfirmationPanel::load()
{
    m_isStale = false;
    m_text.reset();
    m_client.reset();
    if (const auto session = m_practice.sessions().find(m_session))
        m_client = session->client;
    if (auto notice = sessionNotice(m_practice, m_session))
        m_text.emplace(std::move(*notice));
    else
        m_messages->showError(notice.error());
    for (QPushButton *button : {m_mail, m_save, m_copy})
        button->setEnabled(m_text.has_value());
    showText();
}

void ConfirmationPanel::showText()
{
    m_address->setVisible(m_client && m_text && m_text->notice().recipients.isEmpty());
    m_cut->setVisible(m_text && m_text->link().areNotesCut);
    m_subject->setText(m_text ? m_text->subject() : QString());
    m_preview->setPlainText(m_text ? m_text->body().trimmed() : QString());
    if (!m_text) {
        m_recipient->clear();
        return;
    }
    const SessionNotice &notice = m_text->notice();
    const QString language = notice.locale.language() == QLocale::Spanish ? tr("in Spanish") : tr("in English");
    if (notice.recipients.isEmpty())
        //: %1 is "in Spanish" or "in English".
        m_recipient->setText(
            tr("This client has no e-mail address; your mail program will ask for one. The text is %1.").arg(language));
    else
        //: To whom a message goes, and in which language; %1 is an e-mail address, %2 "in Spanish" or "in English".
        m_recipient->setText(tr("To %1, %2").arg(notice.recipients.join(QStringLiteral(", ")), language));
}

bool ConfirmationPanel::log(ActivityKind kind)
{
    const auto logged = logSessionExport(m_practice, kind, m_session);
    if (!logged)
        m_messages->showError(logged.error());
    return logged.has_value();
}

void ConfirmationPanel::fitPreview()
{
    // A plain text's layout counts in lines.
    const QTextDocument *document = m_preview->document();
    const double text = document->size().height() * QFontMetricsF(m_preview->font()).lineSpacing();
    const double around = 2 * document->documentMargin() + m_preview->height() - m_preview->viewport()->height();
    m_preview->setMaximumHeight(std::max(lowestPreview, int(std::ceil(text + around)) + metrics::halfGrid));
}

void ConfirmationPanel::openMail()
{
    if (!m_text)
        return;
    if (!MailProgram::instance().open(m_text->link().url)) {
        m_messages->showWarning(
            tr("No mail program answered. Copy the text and paste it where you write to the client."));
        m_messages->setAction(tr("Copy text"));
        return;
    }
    if (log(ActivityKind::ConfirmationOpened))
        m_messages->showInfo(tr("Your mail program has the text. Read it there, and send it."));
}

void ConfirmationPanel::save()
{
    if (!m_text)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: The kinds of file in a file chooser; keep what stands in the parentheses.
    const QString kinds = tr("Calendar invitation (*.ics)");
    const QString path = FileDialogs::instance().saveFile(
        this, tr("Save invitation"), QDir(folder).filePath(invitationFileName(m_text->notice())), kinds);
    if (path.isEmpty())
        return;
    if (const auto written = writeInvitation(m_text->notice(), path); !written)
        m_messages->showError(written.error());
    else if (log(ActivityKind::InvitationSaved))
        //: %1 is the file.
        m_messages->showInfo(tr("The invitation was saved to %1. The file is not encrypted; attach it to your message.")
                                 .arg(QDir::toNativeSeparators(path)));
}

void ConfirmationPanel::copy()
{
    if (!m_text)
        return;
    QGuiApplication::clipboard()->setText(m_text->subject() + QStringLiteral("\n\n") + m_text->body());
    if (log(ActivityKind::ConfirmationOpened))
        m_messages->showInfo(
            tr("The text was copied. It leaves the clipboard after 60 seconds, or when the practice locks."));
}

void ConfirmationPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConfirmationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QScrollArea::keyPressEvent(event);
}

void ConfirmationPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        load();
}

void ConfirmationPanel::retranslate()
{
    m_title->setText(tr("Confirmation to the client"));
    m_address->setText(tr("Add an e-mail address"));
    m_preview->setAccessibleName(tr("Text of the confirmation"));
    m_cut->setText(tr("These notes are too long for a mail program to take them all: the message will hold their "
                      "beginning. Copied, or saved as an invitation, they are whole."));
    m_warning->setText(tr("E-mail and invitations are not encrypted: they hold the date, the place and the notes for "
                          "the client, never your private notes."));
    m_mail->setText(tr("Open in Mail Program"));
    m_save->setText(tr("Save Invitation…"));
    m_copy->setText(tr("Copy text"));
    m_close->setText(tr("Close"));
    m_messages->clear();
    // Without a language of its own the client is written to in the interface's.
    refresh();
}

} // namespace bitacora
