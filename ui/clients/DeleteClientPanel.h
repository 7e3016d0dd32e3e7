#pragma once

#include "Client.h"
#include "ClientDeletion.h"
#include "RecordHold.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bitacora {

class FormField;
class MessageBar;
class OpenPractice;

/// What deleting a client means, in the place of the client's page: what goes, what stays, and until when the records
/// should be kept. Offers to archive and to export first, and wants the name typed.
class DeleteClientPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit DeleteClientPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Says everything as it is now, with nothing typed, and takes the keyboard.
    void begin(const ClientSummary &summary);
    /// The client as it is now, if it is the one that is asked about; what was typed stays.
    void refresh(const ClientSummary &summary);
    /// Forgets who it was about.
    void end();
    /// Why the client was not deleted.
    void showProblem(const QString &sentence);

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] FormField *confirmation() const { return m_confirmation; }
    [[nodiscard]] QPushButton *archiveButton() const { return m_archive; }
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *recordButton() const { return m_record; }
    [[nodiscard]] QPushButton *deleteButton() const { return m_delete; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// What it says of the consequences, a sentence a line.
    [[nodiscard]] QString consequences() const;
    /// What it says of how long records are to be kept; empty when there is nothing to say.
    [[nodiscard]] QString retention() const;

Q_SIGNALS:
    /// The name was typed.
    void confirmed();
    void archiveRequested();
    void exportRequested();
    void recordRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void orderTabs();
    void confirm();
    void showConsequences();
    void showRetention();
    [[nodiscard]] QString sentenceForProfile() const;
    /// What forbids the deletion.
    [[nodiscard]] std::optional<RecordHold> hold() const;
    [[nodiscard]] QStringList sentencesForSessions() const;
    void retranslate();

    OpenPractice &m_practice;
    ClientSummary m_summary;
    ClientFootprint m_footprint;
    QLabel *m_title;
    MessageBar *m_messages;
    QLabel *m_consequences;
    MessageBar *m_retention;
    QLabel *m_first;
    QPushButton *m_archive;
    QPushButton *m_export;
    QPushButton *m_record;
    QLabel *m_firstText;
    QLineEdit *m_name;
    FormField *m_confirmation;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

} // namespace bitacora
