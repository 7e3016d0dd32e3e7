#pragma once

#include "ScopeField.h"
#include "Session.h"
#include "SessionSpan.h"

#include <QObject>

namespace bitacora {

class MessageBar;
class OpenPractice;
class UndoOffer;

/// Moves a session of the calendar, says so in the page's message bar with what speaks against it, and offers to take
/// it back; where the session repeats, also to move the others with it, which is one step then.
class MoveOffer : public QObject
{
    Q_OBJECT

public:
    /// What the keyboard moves those that follow with, too, and all of them; the page sees to it.
    static constexpr Qt::Key followingKey = Qt::Key_F;
    static constexpr Qt::Key allKey = Qt::Key_A;

    /// The bar is the page's, and outlives this; others may use it for other messages.
    MoveOffer(OpenPractice &practice, MessageBar &bar, QObject *parent);

    /// Gives the session another time or length. False, and says why, when it could not be.
    bool move(const SessionSpan &span);
    /// Whether others could be moved with it: as long as nothing else was done and the bar says nothing else.
    [[nodiscard]] bool isAsking() const;
    /// Does the same to those of the scope.
    void moveToo(SeriesScope scope);
    /// Puts it back to where it was before.
    void restore();

Q_SIGNALS:
    /// As UndoOffer's.
    void undoing();
    void undone();

private:
    void say(const Session &after);
    [[nodiscard]] QString conflictsOf(const Session &session) const;
    [[nodiscard]] QString sentenceFor(const Session &after) const;
    [[nodiscard]] bool store();
    [[nodiscard]] QString whenOf(const Session &session) const;

    OpenPractice &m_practice;
    MessageBar &m_bar;
    UndoOffer *m_undo;
    /// As it was before it was moved, step by step with the keys, and what could be moved with it then.
    Session m_before;
    QList<ScopeField::Offer> m_scopes;
    int m_steps = 0;
};

} // namespace bitacora
