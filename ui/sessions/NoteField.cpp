#include "NoteField.h"

#include "Buttons.h"
#include "DateWords.h"
#include "ElidedLabel.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "TextRole.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int customerRows = 2;
constexpr int privateRows = 6;
/// A note shows all of its lines, and what holds it scrolls; but for one of many pages.
constexpr int mostRows = 400;

} // namespace

NoteField::NoteField(OpenPractice &practice, NoteKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_name(new QLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_editor(new NoteEditor(this))
    , m_recovered(new QWidget(this))
    , m_recoveredText(new QLabel(m_recovered))
    , m_keep(new QPushButton(m_recovered))
    , m_discard(new QPushButton(m_recovered))
    , m_keeper(new NoteKeeper(
          practice, kind, [editor = m_editor] { return editor->toPlainText(); }, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_name);
    head->addWidget(m_caption, 1);
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_recovered);
    auto *recovered = new QHBoxLayout(m_recovered);
    recovered->setContentsMargins(0, 0, 0, 0);
    recovered->addWidget(m_recoveredText, 1);
    recovered->addWidget(m_keep);
    recovered->addWidget(m_discard);
    m_recovered->hide();
    setTextRole(m_name, TextRole::Small, true);
    setTextRole(m_caption, TextRole::Small);
    setTextRole(m_recoveredText, TextRole::Small);
    m_recoveredText->setWordWrap(true);
    m_caption->setMuted(true);
    m_keep->setObjectName(QStringLiteral("keepRecovered"));
    m_discard->setObjectName(QStringLiteral("discardRecovered"));
    makeLink(m_keep);
    makeLink(m_discard);
    m_name->setBuddy(m_editor);
    m_editor->setRows(kind == NoteKind::Customer ? customerRows : privateRows, mostRows);
    connect(m_editor, &NoteEditor::typed, m_keeper, &NoteKeeper::typed);
    connect(m_editor, &NoteEditor::left, this, [this] {
        // Who is on the way to throw the recovered text away must not make a change of it by going there.
        if (!m_recovered->isAncestorOf(QApplication::focusWidget()))
            m_keeper->commit();
    });
    connect(m_editor, &NoteEditor::escaped, this, &NoteField::escaped);
    connect(m_keeper, &NoteKeeper::stateChanged, this, [this] {
        showRecovered();
        Q_EMIT stateChanged();
    });
    connect(m_keep, &QPushButton::clicked, this, &NoteField::keepRecovered);
    connect(m_discard, &QPushButton::clicked, this, &NoteField::discardRecovered);
    retranslate();
}

NoteField::~NoteField()
{
    // The keyboard leaves the editor once more while the widgets are destroyed.
    m_editor->disconnect(this);
}

void NoteField::showSession(const Session &session)
{
    if (m_keeper->session() == session.id) {
        refresh(session);
        return;
    }
    flush();
    m_editor->showText(m_keeper->begin(session));
    m_editor->setEnabled(true);
    showRecovered();
}

void NoteField::refresh(const Session &session)
{
    if (m_keeper->session() != session.id)
        return;
    const QString &text = m_kind == NoteKind::Customer ? session.customerNotes : session.privateNotes;
    m_keeper->setStored(text);
    if (!m_keeper->isPending() && m_editor->toPlainText() != text)
        m_editor->showText(text);
}

void NoteField::clear()
{
    flush();
    m_keeper->end();
    m_editor->showText({});
    m_editor->setEnabled(false);
    showRecovered();
}

bool NoteField::flush()
{
    return m_keeper->commit();
}

void NoteField::showRecovered()
{
    const QDateTime at = m_keeper->recoveredAt();
    if (at.isValid()) {
        const QDateTime local = at.toLocalTime();
        const QString when = local.date() == QDate::currentDate() ? DateWords::time(local.time())
                                                                  : DateWords::dayAndTime(local, QDate::currentDate());
        //: %1 is when it was stored: "16:20", or with the day.
        m_recoveredText->setText(tr("Recovered what you typed at %1").arg(when));
    }
    m_recovered->setVisible(at.isValid());
}

void NoteField::keepRecovered()
{
    // The button goes with what it kept.
    m_editor->setFocus();
    flush();
}

void NoteField::discardRecovered()
{
    m_editor->setFocus();
    m_keeper->discardRecovered();
    m_editor->showText(m_keeper->stored());
    showRecovered();
}

void NoteField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

void NoteField::retranslate()
{
    const bool customer = m_kind == NoteKind::Customer;
    m_name->setText(customer ? tr("Customer notes") : tr("Private notes"));
    m_caption->setText(customer ? tr("seen by the client, included in confirmations") : tr("only for you"));
    m_editor->setAccessibleName(m_name->text());
    m_editor->setAccessibleDescription(m_caption->text());
    //: Make the text that was recovered the note.
    m_keep->setText(tr("Keep"));
    m_keep->setAccessibleName(tr("Keep what was recovered"));
    //: Throw away the text that was recovered.
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard what was recovered"));
    showRecovered();
}

} // namespace bitacora
