#pragma once

#include "Client.h"

#include "ClientForm.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace bitacora {

class ClientArchiving;
class MessageBar;
class OpenPractice;
class TypingPause;

/// The profile of a client, read and edited in place. Each field is stored, as a change that can be undone,
/// when the person leaves it.
class ClientDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClientDetails(OpenPractice &practice, QWidget *parent = nullptr);

    void showClient(const ClientSummary &summary);
    /// Stores what was typed in a field that the person has not left yet. What is refused is kept beside the
    /// client, and shown again with its error; false when the practice could not keep it.
    bool flush();
    /// The client is gone: nothing of it stays, and nothing is stored any more.
    void forget();

    [[nodiscard]] ClientForm &form() const { return *m_form; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPushButton *archiveButton() const { return m_archive; }
    [[nodiscard]] QPushButton *deleteButton() const { return m_delete; }

Q_SIGNALS:
    /// The person wants to hear what deleting the client would mean.
    void deletionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Fact { Sessions, Last, Next, Created, Changed, FactCount };

    void build();
    void buildAside();
    void arrange();
    void store(ClientForm::Field field);
    bool keepDraft();
    void showDraft();
    void archiveOrRestore();
    void showFacts();
    void retranslate();
    [[nodiscard]] QDate today() const;

    OpenPractice &m_practice;
    ClientSummary m_summary;
    QWidget *m_content;
    ClientForm *m_form;
    TypingPause *m_pause;
    MessageBar *m_messages;
    ClientArchiving *m_archiving;
    std::array<QLabel *, FactCount> m_names {};
    std::array<QLabel *, FactCount> m_facts {};
    QBoxLayout *m_columns;
    /// What is known of the client without being typed, and the ways to the archive and out.
    QWidget *m_aside;
    QPushButton *m_archive;
    QLabel *m_archiveText;
    QPushButton *m_delete;
    QLabel *m_deleteText;
};

} // namespace bitacora
