#include "NoteVersionsPanel.h"

#include "Announcement.h"
#include "Buttons.h"
#include "DifferenceView.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NoteVersionWords.h"
#include "Practice.h"
#include "SegmentedControl.h"
#include "SessionNoteRepository.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int mostRows = 6;
/// The widest that the text grows, as the note's own does.
constexpr int textWidth = 720;

} // namespace

NoteVersionsPanel::NoteVersionsPanel(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_offer(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_shown(new SegmentedControl(this))
    , m_status(new QLabel(this))
    , m_text(new DifferenceView(this))
    , m_legend(new QLabel(this))
{
    build();
    connect(m_offer, &QPushButton::clicked, this, &NoteVersionsPanel::requested);
    connect(m_back, &QPushButton::clicked, this, &NoteVersionsPanel::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoteVersionsPanel::showVersion);
    connect(m_shown, &SegmentedControl::currentChanged, this, &NoteVersionsPanel::showVersion);
    connect(m_text, &DifferenceView::currentChanged, this, [this] {
        showStatus();
        announce(m_text, m_status->text());
    });
    retranslate();
}

void NoteVersionsPanel::build()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::pageMargin, 2 * metrics::grid, metrics::pageMargin, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_list);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_shown);
    choice->addStretch(1);
    column->addLayout(choice);
    column->addWidget(m_status);
    column->addWidget(m_text, 1);
    column->addWidget(m_legend);
    inside->setMaximumWidth(textWidth + 2 * metrics::pageMargin);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(inside);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTextRole(m_title, TextRole::Heading);
    for (QLabel *label : {m_status, m_legend}) {
        setTextRole(label, TextRole::Small);
        setMuted(label);
        label->setWordWrap(true);
    }
    makeLink(m_offer);
    makeQuiet(m_back);
    m_shown->addSegment({});
    m_shown->addSegment({});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The name is that of the style sheet.
    m_list->setObjectName(QStringLiteral("records"));
    m_offer->setObjectName(QStringLiteral("noteVersions"));
    m_text->setObjectName(QStringLiteral("versionText"));
}

void NoteVersionsPanel::open(SessionId session)
{
    wipe();
    m_messages->clear();
    auto versions = m_practice.sessionNotes().versions(session);
    if (versions)
        m_versions = std::move(*versions);
    else
        m_messages->showError(versions.error());
    list(0);
    m_list->setFocus(Qt::TabFocusReason);
}

void NoteVersionsPanel::wipe()
{
    m_versions.clear();
    list(0);
}

void NoteVersionsPanel::list(int current)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        const QByteArray zone = m_practice.clock().zone();
        for (auto version = m_versions.crbegin(); version != m_versions.crend(); ++version)
            m_list->addItem(NoteVersionWords::line(*version, zone));
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setToolTip(m_list->item(row)->text());
            m_list->item(row)->setSizeHint({0, metrics::controlHeight});
        }
        m_list->setCurrentRow(current);
    }
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * metrics::controlHeight + 2 * metrics::focusRing);
    showVersion();
}

int NoteVersionsPanel::chosen() const
{
    return m_list->currentRow() < 0 ? -1 : int(m_versions.size()) - 1 - m_list->currentRow();
}

void NoteVersionsPanel::showVersion()
{
    const int version = chosen();
    QList<WordDifference> pieces;
    if (version >= 0 && (version == 0 || Shown(m_shown->current()) == Shown::Whole))
        pieces = {{WordDifference::Kind::Same, m_versions.at(version).text}};
    else if (version > 0)
        pieces = wordDifference(m_versions.at(version - 1).text, m_versions.at(version).text);
    m_text->show(pieces);
    m_legend->setVisible(!m_text->changes().isEmpty());
    m_shown->setEnabled(version >= 0);
    showStatus();
}

void NoteVersionsPanel::showStatus()
{
    m_status->setText(statusText());
}

QString NoteVersionsPanel::status() const
{
    return m_status->text();
}

QString NoteVersionsPanel::statusText() const
{
    const int version = chosen();
    if (version < 0)
        return tr("Nothing of this note is saved yet.");
    if (Shown(m_shown->current()) == Shown::Whole)
        return tr("All that the note said then, with the addenda until then.");
    if (version == 0)
        return tr("The first version: there is none before it to compare with.");
    const QList<DifferenceView::Change> &changes = m_text->changes();
    if (changes.isEmpty())
        return tr("It says the same as the version before.");
    if (m_text->current() < 0)
        return tr("%Ln change(s) since the version before. F8 leads from one to the next.", nullptr,
                  int(changes.size()));
    const DifferenceView::Change &change = changes.at(m_text->current());
    const QLocale locale;
    //: %1 of %2 changes between two versions of a note; %3 is such as "“8/10” became “9/10”".
    return tr("Change %1 of %2: %3.")
        .arg(locale.toString(m_text->current() + 1), locale.toString(int(changes.size())),
             NoteVersionWords::change(change.removed, change.added));
}

bool NoteVersionsPanel::event(QEvent *event)
{
    // Here F8 leads from change to change, and not through the note behind.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F8) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void NoteVersionsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_F8)
        m_text->goToNext(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void NoteVersionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteVersionsPanel::retranslate()
{
    //: Of a note: what it said at different times.
    m_title->setText(tr("Versions"));
    setAccessibleName(m_title->text());
    m_list->setAccessibleName(tr("Versions of the note, newest first"));
    m_offer->setText(tr("Versions"));
    m_offer->setToolTip(tr("All that this note said since it was first saved"));
    m_back->setText(tr("Back to the note"));
    m_shown->setAccessibleName(tr("What is shown of the version"));
    m_shown->setText(int(Shown::Changes), tr("Changes"));
    //: All of a text, as it was, rather than what changed in it.
    m_shown->setText(int(Shown::Whole), tr("Whole text"));
    m_text->setAccessibleName(tr("Text of the version"));
    m_legend->setText(tr("Underlined: added. Struck through: taken out."));
    list(m_list->currentRow());
}

} // namespace bitacora
