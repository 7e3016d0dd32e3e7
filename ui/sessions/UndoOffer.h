#pragma once

#include "MessageBar.h"

#include <QObject>

namespace bitacora {

class ChangeStack;

/// Says in a message bar what was done, with a button that takes it back for as long as it is the last thing that was
/// done and the bar says nothing else.
class UndoOffer : public QObject
{
    Q_OBJECT

public:
    /// The bar is the page's, and outlives this; others may use it for other messages.
    UndoOffer(ChangeStack &changes, MessageBar &bar, QObject *parent);

    /// After the change was made. Also words an offer anew that stands already.
    void offer(const QString &sentence, MessageBar::Kind kind = MessageBar::Kind::Info);
    /// Takes the offer away; another message stays.
    void withdraw();
    [[nodiscard]] bool isOffered() const { return m_isOffered; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// It is about to be taken back: what is being typed is to be stored first. That is a change of its own; with it
    /// the offer goes, and nothing is taken back.
    void undoing();
    /// The person took it back.
    void undone();

private:
    void undo();

    ChangeStack &m_changes;
    MessageBar &m_bar;
    bool m_isOffered = false;
};

} // namespace bitacora
