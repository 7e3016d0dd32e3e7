#pragma once

#include "FormDraft.h"
#include "Series.h"
#include "Session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class ChoiceField;
class FormField;
class Practice;
class ScopeField;
class TypingPause;

/// Why a session is cancelled: nothing need be said; what was said before is offered, the most usual first. What is
/// typed is kept in the practice within a second, for each session, until that one is cancelled for it.
class CancelForm : public QWidget
{
    Q_OBJECT

public:
    /// So many reasons are offered.
    static constexpr int mostReasons = 10;

    explicit CancelForm(const Practice &practice, QWidget *parent = nullptr);

    /// Asks about the session, with what was typed about it before, and puts the keyboard there.
    void begin(SessionId session);
    /// Shows what was being typed about the session when it was left, without the keyboard. False when that was nothing.
    bool resume(SessionId session);
    /// Keeps what was typed; the question is no longer open.
    void putAway();
    /// The session was cancelled for what was said.
    void forget(SessionId session);
    /// Keeps what was typed; false when it could not be.
    bool flush();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] ChoiceField *reasonField() const { return m_reason; }
    [[nodiscard]] ScopeField *scopeField() const { return m_scope; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void accepted(const QString &reason, bitacora::SeriesScope scope);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void ask(SessionId session, const FormDraft::Texts &texts);
    [[nodiscard]] FormDraft::Texts kept() const;
    void keep(SessionId session, const QString &reason, bool isOpen);
    void retranslate();

    const Practice &m_practice;
    SessionId m_session;
    FormDraft m_draft;
    /// What could not be stored yet; an empty text takes one away.
    FormDraft::Texts m_unstored;
    TypingPause *m_pause;
    ChoiceField *m_reason;
    FormField *m_field;
    ScopeField *m_scope;
    QPushButton *m_accept;
    QPushButton *m_close;
};

} // namespace bitacora
