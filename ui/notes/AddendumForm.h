#pragma once

#include "FormDraft.h"
#include "SignedNote.h"
#include "TypingPause.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace bitacora {

class ChoiceField;
class FormField;
class MessageBar;
class NoteEditor;
class SignerFields;
class OpenPractice;

/// What is added to a signed note: why, what, and who signs it. What is typed is kept until it is signed.
class AddendumForm : public QWidget
{
    Q_OBJECT

public:
    explicit AddendumForm(OpenPractice &practice, QWidget *parent = nullptr);

    /// For this note; with what was typed for it and left. Returns whether there was anything.
    bool open(SessionId session);
    void focusFirst();
    /// Keeps what was typed. False when it could not be.
    bool flush();

    [[nodiscard]] ChoiceField *type() const { return m_type; }
    [[nodiscard]] QLineEdit *reason() const { return m_reason; }
    [[nodiscard]] NoteEditor *text() const { return m_text; }
    [[nodiscard]] SignerFields *signer() const { return m_signer; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPushButton *signButton() const { return m_sign; }

Q_SIGNALS:
    /// It is signed and there, or was put aside.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void sign();
    void typed();
    void clear();
    void showError(const Error &error);
    void retranslate();

    OpenPractice &m_practice;
    SessionId m_session;
    std::unique_ptr<FormDraft> m_draft;
    TypingPause m_pause;
    ChoiceField *m_type;
    QLineEdit *m_reason;
    NoteEditor *m_text;
    FormField *m_typeField;
    FormField *m_reasonField;
    FormField *m_textField;
    SignerFields *m_signer;
    MessageBar *m_messages;
    QPushButton *m_sign;
    QPushButton *m_later;
};

} // namespace bitacora
