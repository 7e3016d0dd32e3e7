#include "RepeatDates.h"

#include "ConflictText.h"
#include "Conflicts.h"
#include "DateWords.h"
#include "Icons.h"
#include "LocalNow.h"
#include "Metrics.h"
#include "Practice.h"
#include "RepeatDateDelegate.h"
#include "RepeatDateEditor.h"
#include "SessionSpan.h"
#include "Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QDate todayOf(const Practice &practice)
{
    return localNow(practice.clock()).date();
}

bool overlap(const Session &a, const Session &b)
{
    const SessionSpan first = SessionSpan::of(a);
    const SessionSpan second = SessionSpan::of(b);
    return first.start < second.end() && second.start < first.end();
}

} // namespace

RepeatDates::RepeatDates(const Practice &practice, QWidget *parent)
    : QListWidget(parent)
    , m_practice(practice)
{
    setObjectName(u"records"_s);
    setItemDelegate(new RepeatDateDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (hasFocus())
            bringIntoView(row);
    });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            leaveOut(row(item));
    });
    m_focus.follow([this](QWidget *now) { followFocus(now); });
}

void RepeatDates::forget()
{
    m_leftOut.clear();
    m_moved.clear();
    m_toResume.reset();
    clearDates();
}

void RepeatDates::clearDates()
{
    const QScopedValueRollback filling(m_filling, true);
    closeEditorRow();
    m_starts.clear();
    m_days.clear();
    clear();
    fitHeight();
}

void RepeatDates::showDates(const Session &first, const QList<ZonedTime> &starts, QTime typed)
{
    const QScopedValueRollback filling(m_filling, true);
    m_starts = starts;
    const qsizetype editedRow = m_days.indexOf(m_editedDay);
    m_days.clear();
    for (const ZonedTime &start : starts)
        m_days.append(start.day());
    if (m_editor && m_days.indexOf(m_editedDay) != editedRow)
        closeEditorRow();
    while (count() > starts.size())
        delete takeItem(count() - 1);
    QList<Session> sessions;
    for (const ZonedTime &start : starts) {
        sessions.append(first);
        sessions.last().start = movedFrom(start);
    }
    // In place, so that what is typed in a row, the row with the keyboard and the scrolling stay.
    for (int row = 0; row < starts.size(); ++row)
        fillRow(row, sessions, typed);
    fitHeight();
    resumeEdit();
}

void RepeatDates::fillRow(int row, const QList<Session> &sessions, QTime typed)
{
    if (row == count()) {
        auto *added = new QListWidgetItem(this);
        added->setFlags(added->flags() | Qt::ItemIsUserCheckable);
    }
    const QString conflicts = conflictsOf(row, sessions, typed);
    const QString date = DateWords::dayAndTime(sessions.at(row).start.wall(), todayOf(m_practice));
    QStringList details;
    if (isMoved(row))
        //: After the date that one of a repeating session's was moved to; %1 is the day and time that it had.
        details.append(tr("instead of %1").arg(ruleText(row)));
    if (!conflicts.isEmpty())
        details.append(conflicts);
    QListWidgetItem *shown = item(row);
    // For screen readers all of it is the row's name.
    shown->setText((QStringList {date} + details).join(u" · "_s));
    shown->setData(RepeatDateDelegate::DateRole, date);
    shown->setData(RepeatDateDelegate::DetailRole, details.join(u'\n'));
    shown->setData(RepeatDateDelegate::WarningRole, !conflicts.isEmpty());
    mark(row);
    shown->setCheckState(m_leftOut.contains(m_days.at(row)) ? Qt::Unchecked : Qt::Checked);
    QFont font = this->font();
    font.setItalic(isMoved(row));
    shown->setFont(font);
    if (!m_editor || m_days.at(row) != m_editedDay)
        return;
    m_editor->setWarning(conflicts);
    m_editor->setRuleText(isMoved(row) ? ruleText(row) : QString());
}

void RepeatDates::mark(int row)
{
    const QScopedValueRollback filling(m_filling, true);
    // The row that is being moved says it below its fields.
    const bool isEdited = m_editor && m_days.at(row) == m_editedDay;
    const bool isMarked = item(row)->data(RepeatDateDelegate::WarningRole).toBool() && !isEdited;
    item(row)->setIcon(isMarked ? icon(Icon::Warning, Theme::instance().tokens().warning()) : QIcon());
}

QString RepeatDates::ruleText(int row) const
{
    return DateWords::dayAndTime(m_starts.at(row).wall(), todayOf(m_practice));
}

ZonedTime RepeatDates::movedFrom(const ZonedTime &start) const
{
    const auto moved = m_moved.constFind(start.day());
    return moved == m_moved.constEnd() ? start : ZonedTime::fromWall(moved->date(), moved->time(), start.zone);
}

QString RepeatDates::conflictsOf(int row, const QList<Session> &sessions, QTime typed) const
{
    const auto moved = m_moved.constFind(m_days.at(row));
    const auto conflicts =
        findConflicts(m_practice, sessions.at(row), {}, moved == m_moved.constEnd() ? typed : moved->time());
    QStringList sentences;
    if (conflicts) {
        for (const SessionConflict &conflict : *conflicts)
            sentences.append(ConflictText::sentence(conflict, m_practice.clock()));
    }
    // Dates of the rule lie further apart than a session lasts.
    for (int other = 0; other < sessions.size() && !m_moved.isEmpty(); ++other) {
        if (other == row || m_leftOut.contains(m_days.at(other)) || !overlap(sessions.at(row), sessions.at(other)))
            continue;
        sentences.append(tr("Overlaps another of these dates."));
        break;
    }
    return sentences.join(u' ');
}

void RepeatDates::fitHeight()
{
    const QScopedValueRollback filling(m_filling, true);
    int height = 2 * metrics::focusRing;
    for (int row = 0; row < count(); ++row) {
        item(row)->setSizeHint({0, rowHeight(row)});
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

int RepeatDates::rowHeight(int row) const
{
    if (m_editor && m_days.value(row) == m_editedDay)
        return editorHeight();
    return RepeatDateDelegate::heightOf(item(row)->data(RepeatDateDelegate::DetailRole).toString(),
                                        viewport()->width());
}

int RepeatDates::editorHeight() const
{
    const int height =
        m_editor->hasHeightForWidth() ? m_editor->heightForWidth(viewport()->width()) : m_editor->sizeHint().height();
    return std::max(metrics::controlHeight, height);
}

void RepeatDates::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    // Its own height is another one, too, when it is set.
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void RepeatDates::leaveOut(int row)
{
    const QDate day = m_days.value(row);
    if (item(row)->checkState() == Qt::Unchecked)
        m_leftOut.insert(day);
    else
        m_leftOut.remove(day);
    Q_EMIT edited();
}

int RepeatDates::bookedCount() const
{
    return int(std::count_if(m_days.begin(), m_days.end(), [this](QDate day) { return !m_leftOut.contains(day); }));
}

int RepeatDates::warningCount() const
{
    int warnings = 0;
    for (int row = 0; row < count(); ++row) {
        if (!m_leftOut.contains(m_days.at(row)) && item(row)->data(RepeatDateDelegate::WarningRole).toBool())
            ++warnings;
    }
    return warnings;
}

std::optional<QList<ZonedTime>> RepeatDates::startsFor(const QList<ZonedTime> &starts)
{
    if (!finishEdit())
        return std::nullopt;
    QList<ZonedTime> wanted;
    for (const ZonedTime &start : starts) {
        if (!m_leftOut.contains(start.day()))
            wanted.append(movedFrom(start));
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const ZonedTime &a, const ZonedTime &b) { return a.epochSeconds < b.epochSeconds; });
    return wanted;
}

void RepeatDates::putBack(int row)
{
    if (!isMoved(row))
        return;
    m_moved.remove(m_days.at(row));
    Q_EMIT edited();
}

void RepeatDates::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (plain && (enter || event->key() == Qt::Key_F2) && currentRow() >= 0)
        editRow(currentRow());
    else if (plain && event->key() == Qt::Key_Delete && currentRow() >= 0)
        putBack(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void RepeatDates::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListWidget::mouseDoubleClickEvent(event);
    const QPoint position = event->position().toPoint();
    const QListWidgetItem *clicked = itemAt(position);
    // On the box it is two clicks.
    if (clicked && position.x() > metrics::controlHeight)
        editRow(row(clicked));
}

void RepeatDates::contextMenuEvent(QContextMenuEvent *event)
{
    const QListWidgetItem *clicked = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (!clicked || (m_editor && m_editor->isAncestorOf(QApplication::focusWidget())))
        return;
    const int at = row(clicked);
    QMenu menu(this);
    //: One date of a session that repeats.
    connect(menu.addAction(tr("Move this date…")), &QAction::triggered, this, [this, at] { editRow(at); });
    const bool isIn = clicked->checkState() == Qt::Checked;
    //: One date of a session that repeats.
    connect(menu.addAction(isIn ? tr("Leave it out") : tr("Take it in again")), &QAction::triggered, this,
            [this, at, isIn] { item(at)->setCheckState(isIn ? Qt::Unchecked : Qt::Checked); });
    if (isMoved(at))
        //: Puts back the date that follows from how a session repeats; %1 is that day and time.
        connect(menu.addAction(tr("Back to %1").arg(ruleText(at))), &QAction::triggered, this,
                [this, at] { putBack(at); });
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                          : viewport()->mapToGlobal(visualItemRect(clicked).center()));
}

QWidget *RepeatDates::erroneous() const
{
    return m_editor ? m_editor->erroneous() : nullptr;
}

} // namespace bitacora
