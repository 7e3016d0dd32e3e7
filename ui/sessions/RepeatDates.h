#pragma once

#include "FocusFollower.h"
#include "FormDraft.h"
#include "Session.h"

#include <QDateTime>
#include <QListWidget>
#include <QMap>
#include <QSet>
#include <QTime>

#include <optional>
#include <utility>

namespace bitacora {

class Practice;
class RepeatDateEditor;

/// The dates of a session that repeats, each with what it collides with. As high as its rows are: the form around it
/// scrolls. Space leaves one out; Enter, F2 or a double
/// click moves it, in its row; Delete puts back the date that follows from the rule.
class RepeatDates : public QListWidget
{
    Q_OBJECT

public:
    explicit RepeatDates(const Practice &practice, QWidget *parent = nullptr);

    void forget();
    /// Lists the dates of the rule. `typed` is the wall time that was typed, also in an hour that the clock skips.
    void showDates(const Session &first, const QList<ZonedTime> &starts, QTime typed);
    void clearDates();
    /// Of the dates of the rule, those to book, moved as they were, in order of time. None, with what is wrong said in
    /// its row, when a date is being typed that is none.
    [[nodiscard]] std::optional<QList<ZonedTime>> startsFor(const QList<ZonedTime> &starts);
    [[nodiscard]] int bookedCount() const;
    /// How many of those to book something speaks against.
    [[nodiscard]] int warningCount() const;

    void editRow(int row);
    void putBack(int row);
    [[nodiscard]] bool isMoved(int row) const { return m_moved.contains(m_days.value(row)); }
    /// The fields of the row that is being moved; null when none is.
    [[nodiscard]] RepeatDateEditor *editor() const { return m_editor; }
    [[nodiscard]] QWidget *erroneous() const;

    [[nodiscard]] FormDraft::Texts texts() const;
    void setTexts(const FormDraft::Texts &texts);

Q_SIGNALS:
    /// A date was left out, taken in, moved or put back.
    void edited();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Typed
    {
        QDate day;
        std::pair<QString, QString> texts;
    };

    void leaveOut(int row);
    void fitHeight();
    [[nodiscard]] int rowHeight(int row) const;
    [[nodiscard]] int editorHeight() const;
    /// In the form that scrolls.
    void bringIntoView(int row);
    void fillRow(int row, const QList<Session> &sessions, QTime typed);
    void mark(int row);
    [[nodiscard]] ZonedTime movedFrom(const ZonedTime &start) const;
    [[nodiscard]] QString conflictsOf(int row, const QList<Session> &sessions, QTime typed) const;
    [[nodiscard]] QString ruleText(int row) const;
    void openEditor(int row);
    void takeEdit();
    bool finishEdit();
    void abandonEdit();
    void closeEditorRow();
    void followFocus(QWidget *now);
    void resumeEdit();

    const Practice &m_practice;
    bool m_filling = false;
    /// The starts and wall days of the rule, a row each.
    QList<ZonedTime> m_starts;
    QList<QDate> m_days;
    /// Wall days of the rule that the person left out.
    QSet<QDate> m_leftOut;
    /// Days of the rule, and the wall time that stands for each (as UTC's).
    QMap<QDate, QDateTime> m_moved;
    RepeatDateEditor *m_editor = nullptr;
    QDate m_editedDay;
    std::optional<QDateTime> m_movedBeforeEdit;
    /// What was being typed when the panel was closed; the row is opened with it when it is listed.
    std::optional<Typed> m_toResume;
    FocusFollower m_focus;
};

} // namespace bitacora
