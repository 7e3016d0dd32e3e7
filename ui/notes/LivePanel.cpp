#include "LivePanel.h"

#include "Announcement.h"
#include "Buttons.h"
#include "ChoiceField.h"
#include "Clock.h"
#include "EmptyState.h"
#include "LiveBehaviorRow.h"
#include "LiveButton.h"
#include "LiveKeys.h"
#include "LiveProgramRow.h"
#include "Metrics.h"
#include "ReadingOrder.h"
#include "TextRole.h"

#include <QAbstractScrollArea>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int tickMilliseconds = 250;

} // namespace

LivePanel::LivePanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_head(new QWidget(this))
    , m_time(new QLabel(m_head))
    , m_planned(new QLabel(m_head))
    , m_last(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_behaviorsTitle(new QLabel(this))
    , m_programsTitle(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_behaviorColumn(new QVBoxLayout)
    , m_programColumn(new QVBoxLayout)
{
    build();
    connect(&m_everySecond, &QTimer::timeout, this, &LivePanel::tick);
    connect(m_undo, &QPushButton::clicked, this, &LivePanel::undo);
    connect(m_empty, &EmptyState::activated, this, &LivePanel::left);
    retranslate();
}

void LivePanel::build()
{
    m_everySecond.setInterval(tickMilliseconds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->addWidget(m_time);
    head->addSpacing(metrics::grid);
    head->addWidget(m_planned, 1);
    column->addWidget(m_head);
    m_head->setAutoFillBackground(true);
    m_head->setBackgroundRole(QPalette::Base);
    auto *last = new QHBoxLayout;
    last->addWidget(m_last, 1);
    last->addWidget(m_undo);
    column->addLayout(last);
    column->addWidget(m_empty);
    column->addWidget(m_behaviorsTitle);
    column->addLayout(m_behaviorColumn);
    column->addSpacing(metrics::grid);
    column->addWidget(m_programsTitle);
    column->addLayout(m_programColumn);
    column->addWidget(m_hint);
    m_behaviorColumn->setSpacing(metrics::grid);
    m_programColumn->setSpacing(2 * metrics::grid);
    setTextRole(m_time, TextRole::Title);
    for (QLabel *title : {m_behaviorsTitle, m_programsTitle})
        setTextRole(title, TextRole::Body, true);
    for (QLabel *label : {m_planned, m_last, m_hint}) {
        setTextRole(label, TextRole::Small);
        setMuted(label);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_undo->setObjectName(QStringLiteral("takeBackTap"));
    makeQuiet(m_undo);
    setShortcutHint(m_undo, Qt::Key_Backspace);
}

// The clock stays in sight while the buttons below it scroll.
void LivePanel::holdClock()
{
    const int top = visibleRegion().boundingRect().top();
    m_head->move(0, std::clamp(top, 0, std::max(0, height() - m_head->height())));
    m_head->raise();
}

void LivePanel::clearRows()
{
    const auto clear = [](const auto &rows) {
        for (QWidget *row : rows) {
            row->hide();
            row->setParent(nullptr);
            row->deleteLater();
        }
    };
    clear(m_behaviors);
    clear(m_programs);
    m_behaviors.clear();
    m_programs.clear();
    m_buttons.clear();
}

void LivePanel::open(const Session &session, const FactsDraft &draft, const ClientPlan &plan)
{
    clearRows();
    m_isOpen = true;
    m_session = session;
    m_typed = draft.typed;
    m_tally = LiveTally(draft.facts, draft.running, plan);
    LiveKeys keys;
    for (qsizetype i = 0; i < m_tally.behaviors().size(); ++i)
        addBehavior(i, keys);
    for (qsizetype i = 0; i < m_tally.programs().size(); ++i)
        addProgram(i, keys);
    m_behaviorsTitle->setVisible(!m_behaviors.isEmpty());
    m_programsTitle->setVisible(!m_programs.isEmpty());
    m_hint->setVisible(!m_buttons.isEmpty());
    m_empty->setVisible(m_buttons.isEmpty());
    followReadingOrder(*this);
    showAll();
}

void LivePanel::addBehavior(qsizetype index, LiveKeys &keys)
{
    const LiveBehavior &behavior = m_tally.behaviors().at(index);
    auto *row = new LiveBehaviorRow(behavior.term, behavior.measure, this);
    m_behaviors.append(row);
    m_behaviorColumn->addWidget(row);
    row->button()->setKey(keys.nextBehavior());
    m_buttons.append(row->button());
    const auto forget = [this, index] {
        forgetTyped(m_tally.behaviors().at(index).row,
                    {QStringLiteral("count"), QStringLiteral("time"), QStringLiteral("intervals")});
    };
    connect(row->button(), &LiveButton::clicked, this, [this, index, row, forget] {
        tap([&] {
            forget();
            if (row->isTimed())
                m_tally.startOrStop(index, m_clock.now());
            else if (row->measure() == BehaviorMeasure::Interval)
                m_tally.observeInterval(index, true);
            else
                m_tally.count(index);
        });
    });
    connect(row->noneButton(), &QPushButton::clicked, this, [this, index, row, forget] {
        tap([&] {
            forget();
            m_tally.sayNone(index);
        });
        // Its own button goes with the first number.
        row->button()->setFocus(Qt::OtherFocusReason);
    });
    if (!row->withoutButton())
        return;
    row->withoutButton()->setKey(keys.nextSpare());
    m_buttons.append(row->withoutButton());
    connect(row->withoutButton(), &LiveButton::clicked, this, [this, index, forget] {
        tap([&] {
            forget();
            m_tally.observeInterval(index, false);
        });
    });
}

void LivePanel::addProgram(qsizetype index, LiveKeys &keys)
{
    auto *row = new LiveProgramRow(m_tally.programs().at(index).term, this);
    m_programs.append(row);
    m_programColumn->addWidget(row);
    // Its letters count; they do not look for a prompt.
    row->promptField()->installEventFilter(this);
    const LiveKeys::Pair pair = keys.nextPair();
    row->correctButton()->setKey(pair.correct);
    row->incorrectButton()->setKey(pair.incorrect);
    for (LiveButton *button : {row->correctButton(), row->incorrectButton()}) {
        m_buttons.append(button);
        connect(button, &LiveButton::clicked, this, [this, index, row, button] {
            tap([&] {
                forgetTyped(m_tally.programs().at(index).row, {QStringLiteral("correct"), QStringLiteral("total")});
                m_tally.addTrial(index, button == row->correctButton(), row->prompt());
            });
        });
    }
}

void LivePanel::close()
{
    clearRows();
    m_isOpen = false;
    m_tally = {};
    m_typed.clear();
    m_session = {};
    m_last->clear();
}

FactsDraft LivePanel::draft() const
{
    return {m_tally.facts(), m_typed, m_tally.running()};
}

void LivePanel::focusFirst()
{
    if (m_buttons.isEmpty())
        m_empty->actionButton()->setFocus(Qt::TabFocusReason);
    else
        m_buttons.constFirst()->setFocus(Qt::TabFocusReason);
}

// A number that was half typed gives way to the one that is counted.
void LivePanel::forgetTyped(int row, const QStringList &places)
{
    for (const QString &place : places)
        m_typed.remove(QString::number(row) + u'/' + place);
}

void LivePanel::tap(const std::function<void()> &deed)
{
    const qsizetype before = m_tally.steps().size();
    deed();
    showAll();
    if (m_tally.steps().size() == before)
        return;
    announce(this, lastText());
    Q_EMIT changed();
}

void LivePanel::undo()
{
    if (!m_tally.nextUndo())
        return;
    m_tally.follow(m_clock.now());
    m_tally.undo();
    showAll();
    if (!m_undo->isEnabled())
        focusFirst();
    Q_EMIT changed();
}

void LivePanel::tick()
{
    if (m_isOpen)
        showAll();
}

void LivePanel::showAll()
{
    const QDateTime now = m_clock.now();
    m_tally.follow(now);
    for (qsizetype i = 0; i < m_behaviors.size(); ++i) {
        const LiveBehavior &behavior = m_tally.behaviors().at(i);
        m_behaviors.at(i)->show(m_tally.data(behavior), m_tally.watch(behavior), now);
    }
    for (qsizetype i = 0; i < m_programs.size(); ++i)
        m_programs.at(i)->show(m_tally.data(m_tally.programs().at(i)));
    showClock();
    showLast();
    holdClock();
}

bool LivePanel::pressKey(const QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isUndo = event->matches(QKeySequence::Undo) || (event->key() == Qt::Key_Backspace && !modifiers);
    if (isUndo) {
        undo();
        return true;
    }
    if (event->key() == Qt::Key_Escape && !modifiers) {
        Q_EMIT left();
        return true;
    }
    if (modifiers == Qt::ShiftModifier) {
        for (LiveProgramRow *row : std::as_const(m_programs)) {
            if (row->correctButton()->key() == event->key()) {
                row->nextPrompt();
                announce(this, row->promptField()->currentText());
                return true;
            }
        }
    }
    if (modifiers)
        return false;
    for (LiveButton *button : std::as_const(m_buttons)) {
        if (button->key() != 0 && button->key() == event->key()) {
            // A key that is held down is one tap.
            if (!event->isAutoRepeat())
                button->click();
            return true;
        }
    }
    return false;
}

bool LivePanel::event(QEvent *event)
{
    // Ctrl+Z takes back the last tap, not the last change of the practice.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool LivePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && pressKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void LivePanel::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(event))
        QWidget::keyPressEvent(event);
}

void LivePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    holdClock();
}

void LivePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (const auto *area = qobject_cast<QAbstractScrollArea *>(above))
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &LivePanel::holdClock,
                    Qt::UniqueConnection);
    }
    m_everySecond.start();
    tick();
}

void LivePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_everySecond.stop();
}

void LivePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bitacora
