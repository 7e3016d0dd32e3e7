#pragma once

#include "RetainedRecord.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bitacora {

class FormField;
class MessageBar;
class OpenPractice;

/// Says in plain words what goes when a record is destroyed, and wants the name typed; a word of its own where there
/// is no name any more.
class DestructionPanel : public QWidget
{
    Q_OBJECT

public:
    /// The backups that may hold the record, as far as they are known.
    struct Backups
    {
        qsizetype count = 0;
        /// The day by which the last of them has given way to newer ones.
        QDate goneBy;
    };

    explicit DestructionPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Says everything as it is now, with nothing typed, and takes the keyboard.
    void open(const RetainedRecord &record, const Backups &backups);
    void close();

    [[nodiscard]] ClientId record() const { return m_record.client; }
    /// What it says of the consequences, a sentence a line.
    [[nodiscard]] QString consequences() const;
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] FormField *confirmation() const { return m_confirmation; }
    [[nodiscard]] QPushButton *destroyButton() const { return m_destroy; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    /// It is gone for good.
    void recordDestroyed(const bitacora::RetainedRecord &record);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void confirm();
    /// What is to be typed.
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] QString sentenceOfBackups() const;
    void retranslate();

    OpenPractice &m_practice;
    RetainedRecord m_record;
    RecordContents m_contents;
    Backups m_backups;
    bool m_isOpen = false;
    QLabel *m_title;
    QLabel *m_consequences;
    QLineEdit *m_name;
    FormField *m_confirmation;
    MessageBar *m_messages;
    QPushButton *m_destroy;
    QPushButton *m_cancel;
};

} // namespace bitacora
