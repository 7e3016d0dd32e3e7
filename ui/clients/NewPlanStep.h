#pragma once

#include "FormDraft.h"
#include "PlanContent.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace bitacora {

class PlanEntryForm;

/// One group of the plan of a client who is being added: the entries that there are to be, and the fields of one of
/// them. Nothing is stored; whoever shows it keeps the texts.
class NewPlanStep : public QWidget
{
    Q_OBJECT

public:
    using Texts = FormDraft::Texts;

    explicit NewPlanStep(PlanGroup group, QWidget *parent = nullptr);

    [[nodiscard]] PlanGroup group() const { return m_group; }
    /// What stands in the fields of all entries, by keys that begin with the group's number; and back.
    [[nodiscard]] Texts texts() const;
    void setTexts(const Texts &texts);
    void clear();
    /// What there is to be, with ids below 0 that are the entry's own in this group; entries in which nothing was typed
    /// are left out. Only to be used when check() found nothing wrong.
    [[nodiscard]] QList<PlanContent> contents() const;
    /// Shows the first entry that is wrong, and what is; true when none is.
    bool check();
    /// What programs and interventions can be for.
    void setBehaviors(const QList<PlanContent> &behaviors);
    void add();
    void begin();

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] PlanEntryForm *form() const { return m_form; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Entry
    {
        PlanEntryId id;
        Texts texts;
    };

    void build();
    void takeForm();
    void showCurrent();
    void showNames();
    void remove();
    [[nodiscard]] bool isEmpty(const Entry &entry) const;
    [[nodiscard]] PlanContent baseOf(const Entry &entry) const;

    PlanGroup m_group;
    QList<Entry> m_entries;
    /// The entry whose fields are shown; -1 while there is none.
    int m_shown = -1;
    QLabel *m_title;
    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    PlanEntryForm *m_form;
};

} // namespace bitacora
