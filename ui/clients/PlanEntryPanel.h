#pragma once

#include "FormDraft.h"
#include "PlanEntry.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace bitacora {

class MessageBar;
class OpenPractice;
class PlanDays;
class PlanEntryForm;
class TypingPause;

/// One entry of a client's plan beside the list: read, edited, or made. What is typed is kept in the practice within a
/// second, for each entry, until it is saved. What an entry said on the days before is told below it, and stays.
class PlanEntryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlanEntryPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Keeps what was typed for the one before, closes, and takes up what was being typed about this one.
    void setClient(ClientId client);
    /// What was being typed when the practice was left is there again; false when nothing was.
    bool reopen();
    /// A new entry of the group.
    void begin(PlanGroup group);
    /// One that is in the plan now.
    void edit(PlanEntryId id);
    /// The records changed: what is shown of them follows, and what was typed stays.
    void refresh();
    /// Keeps what was typed.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Not valid while it is a new one.
    [[nodiscard]] PlanEntryId entry() const { return m_entry ? m_entry->id : PlanEntryId(); }
    /// Keeps what was typed; false when the practice could not.
    bool flush();
    /// The client is gone: nothing is kept any more.
    void forget();

    [[nodiscard]] PlanEntryForm *form() const { return m_form; }
    [[nodiscard]] PlanDays *days() const { return m_days; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QLabel *history() const { return m_history; }

Q_SIGNALS:
    void saved(bitacora::PlanEntryId id);
    /// The person is done with it; what was typed waits.
    void closed();
    void removalRequested(bitacora::PlanEntryId id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Texts = FormDraft::Texts;

    void build();
    void show(const Texts &texts);
    [[nodiscard]] Texts texts() const;
    [[nodiscard]] Texts storedTexts() const;
    void open();
    void keep();
    void drop();
    void save();
    [[nodiscard]] Result<PlanEntryId> store(const PlanContent &content);
    [[nodiscard]] Result<void> change(PlanContent content);
    void showHistory();
    [[nodiscard]] std::optional<PlanEntry> find(PlanEntryId id) const;
    [[nodiscard]] QString keptPrefix() const;
    [[nodiscard]] PlanGroup group() const { return m_entry ? m_entry->group() : m_newGroup; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] FormDraft draft() const;
    void retranslate();

    OpenPractice &m_practice;
    ClientId m_client;
    bool m_open = false;
    /// As it is stored; none while it is a new one.
    std::optional<PlanEntry> m_entry;
    PlanGroup m_newGroup = PlanGroup::Behaviors;
    /// What was typed and not saved, of every entry.
    Texts m_kept;
    TypingPause *m_pause;
    QWidget *m_content;
    QLabel *m_title;
    MessageBar *m_messages;
    PlanEntryForm *m_form;
    PlanDays *m_days;
    QPushButton *m_save;
    QPushButton *m_close;
    QPushButton *m_remove;
    QLabel *m_history;
};

} // namespace bitacora
