// How RepeatDates moves one of its dates, and what it keeps of that in a draft.

#include "DatePickField.h"
#include "Metrics.h"
#include "RepeatDateEditor.h"
#include "RepeatDates.h"
#include "TimeField.h"
#include "UtcZone.h"

#include <QApplication>
#include <QEvent>
#include <QMetaObject>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// The names of the fields in a draft.
const QString leftOutKey = u"repeatLeftOut"_s;
const QString movedKey = u"repeatMoved"_s;
const QString typedDayKey = u"repeatTyped"_s;
const QString typedDateKey = u"repeatTypedDate"_s;
const QString typedTimeKey = u"repeatTypedTime"_s;

const QString wallFormat = u"yyyy-MM-ddTHH:mm"_s;

// Also through windows of its own, such as an open calendar.
bool isWithin(const QWidget *widget, const QWidget *whole)
{
    while (widget && widget != whole)
        widget = widget->parentWidget();
    return widget != nullptr;
}

QDateTime wallOf(const ZonedTime &start)
{
    const QDateTime wall = start.wall();
    return {wall.date(), wall.time(), utcZone};
}

} // namespace

void RepeatDates::editRow(int row)
{
    if (row < 0 || row >= count() || (m_editor && m_days.at(row) == m_editedDay) || !finishEdit())
        return;
    m_editedDay = m_days.at(row);
    const auto moved = m_moved.constFind(m_editedDay);
    m_movedBeforeEdit = moved == m_moved.constEnd() ? std::nullopt : std::optional(*moved);
    openEditor(row);
    m_editor->setWall(m_movedBeforeEdit.value_or(wallOf(m_starts.at(row))));
    m_editor->focusFirst();
}

void RepeatDates::openEditor(int row)
{
    m_editor = new RepeatDateEditor(viewport());
    m_editor->setRuleText(isMoved(row) ? ruleText(row) : QString());
    connect(m_editor, &RepeatDateEditor::heightChanged, this, &RepeatDates::fitHeight);
    connect(m_editor, &RepeatDateEditor::edited, this, &RepeatDates::takeEdit);
    connect(m_editor, &RepeatDateEditor::accepted, this, [this] { (void)finishEdit(); });
    connect(m_editor, &RepeatDateEditor::rejected, this, &RepeatDates::abandonEdit);
    connect(m_editor, &RepeatDateEditor::resetRequested, this, [this] {
        m_moved.remove(m_editedDay);
        closeEditorRow();
        Q_EMIT edited();
    });
    setCurrentRow(row);
    mark(row);
    setItemWidget(item(row), m_editor);
    bringIntoView(row);
    // Tab goes through the fields of the row on the way out of the list.
    setTabOrder(this, m_editor->dateField());
    setTabOrder(m_editor->dateField(), m_editor->timeField());
    setTabOrder(m_editor->timeField(), m_editor->resetButton());
    fitHeight();
}

void RepeatDates::bringIntoView(int row)
{
    // It has its place only once it is laid out.
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            const QListWidgetItem *shown = item(row);
            for (QWidget *above = parentWidget(); above && shown; above = above->parentWidget()) {
                auto *form = qobject_cast<QScrollArea *>(above);
                if (!form)
                    continue;
                // The layouts around hand a new height on one by one, in turns of the event loop of their own.
                for (QWidget *around = parentWidget(); around != form; around = around->parentWidget()) {
                    QEvent request(QEvent::LayoutRequest);
                    QCoreApplication::sendEvent(around, &request);
                }
                const QRect place(viewport()->mapTo(form->widget(), visualItemRect(shown).topLeft()),
                                  visualItemRect(shown).size());
                form->ensureVisible(place.left(), place.bottom(), 0, metrics::grid);
                form->ensureVisible(place.left(), place.top(), 0, metrics::grid);
            }
        },
        Qt::QueuedConnection);
}

void RepeatDates::takeEdit()
{
    if (const auto wall = m_editor->wall()) {
        const qsizetype row = m_days.indexOf(m_editedDay);
        if (row >= 0 && *wall == wallOf(m_starts.at(row)))
            m_moved.remove(m_editedDay);
        else
            m_moved.insert(m_editedDay, *wall);
    }
    Q_EMIT edited();
}

bool RepeatDates::finishEdit()
{
    if (!m_editor)
        return true;
    if (!m_editor->check())
        return false;
    closeEditorRow();
    return true;
}

void RepeatDates::abandonEdit()
{
    if (m_movedBeforeEdit)
        m_moved.insert(m_editedDay, *m_movedBeforeEdit);
    else
        m_moved.remove(m_editedDay);
    closeEditorRow();
    Q_EMIT edited();
}

void RepeatDates::closeEditorRow()
{
    if (!m_editor)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const bool hadFocus = isWithin(QApplication::focusWidget(), m_editor);
    const RepeatDateEditor *closing = std::exchange(m_editor, nullptr);
    disconnect(closing, nullptr, this, nullptr);
    for (int row = 0; row < count(); ++row) {
        if (itemWidget(item(row)) != closing)
            continue;
        removeItemWidget(item(row));
        mark(row);
    }
    m_editedDay = {};
    fitHeight();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void RepeatDates::followFocus(QWidget *now)
{
    // Without a window in front nobody has left the row, and a closed panel asks for nothing.
    if (m_editor && now && isVisible() && !isWithin(now, m_editor))
        (void)finishEdit();
}

FormDraft::Texts RepeatDates::texts() const
{
    QStringList leftOut;
    for (const QDate day : m_leftOut)
        leftOut.append(day.toString(Qt::ISODate));
    QStringList moved;
    for (auto date = m_moved.constBegin(); date != m_moved.constEnd(); ++date)
        moved.append(date.key().toString(Qt::ISODate) + u'=' + date.value().toString(wallFormat));
    FormDraft::Texts texts {{leftOutKey, leftOut.join(u',')}, {movedKey, moved.join(u',')}};
    // What is no date yet is kept as it was typed.
    if (m_editor && !m_editor->wall()) {
        const auto [date, time] = m_editor->texts();
        texts.insert(typedDayKey, m_editedDay.toString(Qt::ISODate));
        texts.insert(typedDateKey, date);
        texts.insert(typedTimeKey, time);
    }
    return texts;
}

void RepeatDates::setTexts(const FormDraft::Texts &texts)
{
    forget();
    const QStringList leftOut = texts.value(leftOutKey).split(u',', Qt::SkipEmptyParts);
    for (const QString &day : leftOut)
        m_leftOut.insert(QDate::fromString(day, Qt::ISODate));
    const QStringList moved = texts.value(movedKey).split(u',', Qt::SkipEmptyParts);
    for (const QString &date : moved) {
        const QDateTime wall = QDateTime::fromString(date.section(u'=', 1), wallFormat);
        const QDate day = QDate::fromString(date.section(u'=', 0, 0), Qt::ISODate);
        if (day.isValid() && wall.isValid())
            m_moved.insert(day, QDateTime(wall.date(), wall.time(), utcZone));
    }
    if (texts.contains(typedDayKey))
        m_toResume = Typed {QDate::fromString(texts.value(typedDayKey), Qt::ISODate),
                            {texts.value(typedDateKey), texts.value(typedTimeKey)}};
}

void RepeatDates::resumeEdit()
{
    if (!m_toResume)
        return;
    const Typed typed = *std::exchange(m_toResume, std::nullopt);
    const int row = int(m_days.indexOf(typed.day));
    if (row < 0)
        return;
    m_editedDay = typed.day;
    const auto moved = m_moved.constFind(typed.day);
    m_movedBeforeEdit = moved == m_moved.constEnd() ? std::nullopt : std::optional(*moved);
    openEditor(row);
    m_editor->setTexts(typed.texts);
    (void)m_editor->check();
}

} // namespace bitacora
