// How ClinicalNotePage is put together, and how its parts hear of each other.

#include "Buttons.h"
#include "CarriedList.h"
#include "ClinicalNoteKeeper.h"
#include "ClinicalNotePage.h"
#include "EmptyState.h"
#include "FactsForm.h"
#include "FactsOverview.h"
#include "FactsPage.h"
#include "Hairline.h"
#include "LeftOutList.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "ModelProposalPanel.h"
#include "NoteHead.h"
#include "NoteVersionsPanel.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "ReadyPanel.h"
#include "SegmentedControl.h"
#include "SentenceEditor.h"
#include "SessionFactsRepository.h"
#include "SessionRepository.h"
#include "SignPanel.h"
#include "SignatureBlock.h"
#include "SignedPanel.h"
#include "WrapLayout.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMetaObject>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

namespace {

/// Below this width the check takes turns with what happened.
constexpr int narrowWidth = 960;
/// Below this one the head needs two rows.
constexpr int narrowHead = 860;
constexpr int readyWidth = 240;
constexpr int lookPause = 250;
constexpr int whole = 100;
/// Of the page, in percent: the cards, and the form in their place.
constexpr int cardsShare = 34;
constexpr int formShare = 42;
constexpr int leastLeft = 280;
constexpr int mostCards = 430;
constexpr int mostForm = 600;
/// Where the letters of the text begin.
constexpr int textInset = 12;
/// The widest that the text grows: lines of a length that is read well.
constexpr int textWidth = 720;

} // namespace

ClinicalNotePage::ClinicalNotePage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_desk(practice.practice())
    , m_head(new NoteHead(this))
    , m_preview(new QPushButton(m_head))
    , m_messages(new MessageBar(this))
    , m_columns(new QSplitter(this))
    , m_sidesRow(new QWidget(this))
    , m_sides(new SegmentedControl(m_sidesRow))
    , m_left(new QStackedWidget(this))
    , m_overview(new FactsOverview(this))
    , m_facts(new FactsPage(practice, this))
    , m_middle(new QStackedWidget(this))
    , m_editor(new SentenceEditor(this))
    , m_leftOut(new LeftOutList(this))
    , m_carried(new CarriedList(this))
    , m_anew(new QPushButton(this))
    , m_proposal(new ModelProposalPanel(practice, this))
    , m_empty(new EmptyState(this))
    , m_versions(new NoteVersionsPanel(practice.practice(), this))
    , m_signature(new SignatureBlock(this))
    , m_sign(new SignPanel(this))
    , m_ready(new ReadyPanel(this))
    , m_signedPanel(new SignedPanel(practice, this))
    , m_keeper(new ClinicalNoteKeeper(
          practice, [this] { return m_desk.draft(m_editor->note()); }, this))
{
    build();
    connectParts();
    connectText();
    connectSigning();
    connectProposal();
    addShortcuts();
    showSigned();
    retranslate();
}

ClinicalNotePage::~ClinicalNotePage()
{
    flush();
    // Whatever loses the keyboard while the page goes must not find half a page.
    m_editor->disconnect(this);
    m_overview->disconnect(this);
    m_facts->disconnect(this);
    m_facts->end();
    m_proposal->disconnect(this);
    m_keeper->disconnect(this);
    m_keeper->end();
}

QScrollArea *ClinicalNotePage::column(QWidget *content, int margin)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    auto *inside = new QWidget(area);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(margin, 2 * metrics::grid + metrics::halfGrid, margin, 2 * metrics::grid);
    rows->addWidget(content, 1);
    area->setWidget(inside);
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::Base);
    return area;
}

void ClinicalNotePage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_head);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::grid);
    bar->addWidget(m_messages);
    page->addLayout(bar);
    page->addWidget(new Hairline(this));
    page->addWidget(m_columns, 1);

    auto *left = new QWidget(m_columns);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(0);
    auto *sides = new QHBoxLayout(m_sidesRow);
    sides->setContentsMargins(metrics::pageMargin, 2 * metrics::grid, metrics::pageMargin, 0);
    sides->addWidget(m_sides);
    sides->addStretch(1);
    leftColumn->addWidget(m_sidesRow);
    leftColumn->addWidget(m_left, 1);
    m_sides->setObjectName(QStringLiteral("noteSides"));
    m_sides->addSegment({});
    m_sides->addSegment({});
    m_factsArea = column(m_overview, metrics::pageMargin);
    m_formArea = column(m_facts, metrics::pageMargin);
    m_left->addWidget(m_factsArea);
    m_left->addWidget(m_formArea);

    auto *text = new QWidget(this);
    auto *textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins({});
    textColumn->setSpacing(2 * metrics::grid);
    textColumn->addWidget(m_editor);
    textColumn->addWidget(m_signature);
    textColumn->addWidget(m_leftOut);
    textColumn->addWidget(m_carried);
    auto *drafts = new WrapLayout(2 * metrics::grid, metrics::grid);
    drafts->setContentsMargins(textInset - metrics::grid, 0, 0, 0);
    drafts->addWidget(m_anew);
    drafts->addWidget(m_carried->offer());
    drafts->addWidget(m_proposal->offer());
    drafts->addWidget(m_versions->offer());
    setTabOrder(m_proposal->offer(), m_versions->offer());
    textColumn->addLayout(drafts);
    textColumn->addWidget(m_proposal);
    textColumn->addStretch(1);
    text->setMaximumWidth(textWidth);
    m_textArea = column(text, metrics::pageMargin - metrics::grid);
    m_middle->addWidget(m_textArea);
    m_middle->addWidget(m_empty);
    m_middle->addWidget(m_versions);
    for (QWidget *below : std::initializer_list<QWidget *> {m_signature, m_leftOut, m_carried})
        below->setContentsMargins(textInset, 0, textInset, 0);
    makeLink(m_anew);
    makeQuiet(m_preview);
    m_head->addAction(m_preview);
    m_anew->setObjectName(QStringLiteral("writeAnew"));

    auto *check = new QWidget(this);
    auto *checkColumn = new QVBoxLayout(check);
    checkColumn->setContentsMargins({});
    checkColumn->addWidget(m_sign);
    checkColumn->addWidget(m_ready);
    checkColumn->addWidget(m_signedPanel);
    checkColumn->addStretch(1);
    m_readyArea = column(check, 2 * metrics::grid + metrics::halfGrid);
    m_readyArea->setBackgroundRole(QPalette::Window);
    m_readyArea->widget()->setBackgroundRole(QPalette::Window);
    m_columns->addWidget(left);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_readyArea);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(metrics::hairline);
    m_columns->setStretchFactor(1, 1);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookPause);
    m_facts->setNoteOffered(false);
}

void ClinicalNotePage::connectParts()
{
    connect(m_head, &NoteHead::backRequested, this, &ClinicalNotePage::left);
    connect(m_head, &NoteHead::styleChosen, this, &ClinicalNotePage::chooseStyle);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        m_messages->clear();
        m_editor->undo();
        lookNow();
    });
    connect(m_sides, &SegmentedControl::currentChanged, this, [this](int side) { showSide(Side(side)); });
    connect(m_overview, &FactsOverview::pointedChanged, this, [this] {
        m_editor->point(m_overview->pointed());
        showCurrent();
    });
    connect(m_overview, &FactsOverview::changeRequested, this, &ClinicalNotePage::record);
    connect(m_facts, &FactsPage::closed, this, [this] {
        showSide(Side::Facts);
        focusText();
    });
    connect(m_versions, &NoteVersionsPanel::requested, this, &ClinicalNotePage::showVersions);
    connect(m_versions, &NoteVersionsPanel::closed, this, [this] {
        showText();
        focusText();
    });
    connect(m_empty, &EmptyState::activated, this, [this] { record(); });
    connect(m_ready, &ReadyPanel::chosen, this, &ClinicalNotePage::jump);
    connect(m_ready, &ReadyPanel::leftOutChosen, this, [this] {
        m_textArea->ensureWidgetVisible(m_leftOut);
        if (!m_leftOut->buttons().isEmpty())
            m_leftOut->buttons().constFirst()->setFocus(Qt::TabFocusReason);
    });
    Practice &practice = m_practice.practice();
    connect(&practice.sessionFacts(), &SessionFactsRepository::changed, this, &ClinicalNotePage::takeFacts);
    connect(&practice.sessions(), &SessionRepository::changed, this,
            [this](RecordChange change, const QList<SessionId> &ids) {
                if (!ids.contains(m_session))
                    return;
                if (change == RecordChange::Removed)
                    Q_EMIT left();
                else
                    takeFacts(m_session);
            });
    connect(&practice.settings(), &PracticeSettingsRepository::practitionerChanged, this,
            [this] { takeFacts(m_session); });
}

void ClinicalNotePage::connectText()
{
    connect(&m_lookSoon, &QTimer::timeout, this, &ClinicalNotePage::lookNow);
    connect(m_editor, &SentenceEditor::typed, this, &ClinicalNotePage::takeTyped);
    connect(m_editor, &SentenceEditor::currentChanged, this, &ClinicalNotePage::showCurrent);
    connect(m_editor, &SentenceEditor::requested, this, &ClinicalNotePage::act);
    connect(m_editor, &SentenceEditor::escaped, this, [this] {
        if (!m_proposal->cancel())
            Q_EMIT left();
    });
    connect(m_editor, &SentenceEditor::shown, this, [this](const QRect &rect) {
        // What was only just typed is not laid out yet.
        const QPoint place = rect.center();
        QMetaObject::invokeMethod(
            this,
            [this, place] {
                const QPoint there = m_editor->viewport()->mapTo(m_textArea->widget(), place);
                m_textArea->ensureVisible(there.x(), there.y(), 0, 4 * metrics::grid);
            },
            Qt::QueuedConnection);
    });
    connect(m_leftOut, &LeftOutList::putInRequested, this,
            [this](FactId fact) { change(m_desk.putIn(m_editor->note(), fact)); });
    connect(m_carried, &CarriedList::putInRequested, this,
            [this](const QString &sentence) { change(m_desk.carriedOn(m_editor->note(), sentence)); });
    connect(m_carried, &CarriedList::closed, this, [this] { focusText(); });
    connect(m_anew, &QPushButton::clicked, this, &ClinicalNotePage::writeAnew);
    connect(m_preview, &QPushButton::clicked, this, &ClinicalNotePage::preview);
    connect(m_keeper, &ClinicalNoteKeeper::stateChanged, this, [this] { m_ready->setSaving(m_keeper->stateText()); });
    connect(m_keeper, &ClinicalNoteKeeper::replaced, this, [this](const NoteDraft &note) {
        if (m_isSigning || m_signed)
            return;
        if (note.paragraphs.isEmpty())
            // Somebody took back that it was written: it is not written again at once.
            m_editor->show(NoteText(note));
        else
            m_editor->show(m_desk.rewritten(note));
        showText();
        lookNow();
    });
    m_focus.follow([this](QWidget *now) {
        for (QScrollArea *area : {m_formArea, m_readyArea, m_factsArea}) {
            if (now && area->widget()->isAncestorOf(now))
                // What was only just added is not laid out yet.
                QMetaObject::invokeMethod(
                    now, [area, now] { area->ensureWidgetVisible(now, 0, 3 * metrics::grid); }, Qt::QueuedConnection);
        }
    });
}

void ClinicalNotePage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::Key_F8), [this] { m_editor->goToNext(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_editor->goToNext(true); });
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { record(); });
    add(QKeySequence(Qt::Key_F9), [this] { showVersions(); });
    add(QKeySequence::Print, [this] { preview(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT left(); });
}

void ClinicalNotePage::showSide(Side side)
{
    m_side = side;
    m_sides->setCurrent(int(side));
    const bool narrow = width() < narrowWidth;
    m_sidesRow->setVisible(narrow);
    // The check has a column of its own, or a place beside the cards.
    if (narrow && m_left->indexOf(m_readyArea) < 0)
        m_left->addWidget(m_readyArea);
    else if (!narrow && m_left->indexOf(m_readyArea) >= 0)
        m_columns->addWidget(m_readyArea);
    m_readyArea->setVisible(!narrow || side == Side::Ready);
    QWidget *shown = isRecording() ? m_formArea : m_factsArea;
    m_left->setCurrentWidget(narrow && side == Side::Ready ? m_readyArea : shown);
    const int share = isRecording() ? formShare : cardsShare;
    const int most = isRecording() ? mostForm : mostCards;
    const int left = std::clamp(width() * share / whole, leastLeft, most);
    m_columns->setSizes({left, std::max(width() - left - (narrow ? 0 : readyWidth), 0), readyWidth});
}

void ClinicalNotePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setNarrow(width() < narrowHead);
    showSide(m_side);
}

void ClinicalNotePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    lookNow();
}

void ClinicalNotePage::retranslateSides()
{
    m_sides->setText(int(Side::Facts), tr("What happened"));
    const int open = m_ready->open();
    m_sides->setText(int(Side::Ready),
                     m_signed        ? tr("Signed")
                         : open == 0 ? tr("Ready to sign?")
                                     //: %1 is how many things are left to look at before a note is signed.
                                     : tr("Ready to sign? %1").arg(QLocale().toString(open)));
}

void ClinicalNotePage::retranslate()
{
    setAccessibleName(tr("Clinical note"));
    m_editor->setAccessibleName(tr("Text of the note"));
    m_editor->setAccessibleDescription(tr("F8 leads to the next thing to look at, Shift+F8 to the one before."));
    m_sides->setAccessibleName(tr("Beside the note"));
    m_facts->setBackText(tr("Back to the note"));
    m_preview->setText(tr("Print preview"));
    m_anew->setText(tr("Write anew from what was recorded"));
    m_empty->setTitle(tr("Nothing is recorded yet"));
    m_empty->setText(tr("The note is written from what happened in the session, and says nothing else."));
    m_empty->setAction(tr("Record what happened"));
    retranslateSides();
}

} // namespace bitacora
