#pragma once

#include "FormDraft.h"
#include "ProgressMark.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bitacora {

class DatePickField;
class FormField;
class SegmentedControl;

/// Where a phase line or an event of a graph is typed: what it is, from which day on, what it is called, and whether
/// all graphs of the client have it.
class ProgressMarkForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressMarkForm(QWidget *parent = nullptr);

    /// Without an entry there is only one choice: all graphs.
    void begin(ClientId client, std::optional<PlanEntryId> entry, QDate day);
    /// `entry` is that of the graph which is looked at.
    void edit(const ProgressMark &mark, std::optional<PlanEntryId> entry);
    /// As typed; not checked.
    [[nodiscard]] ProgressMark mark() const;
    void focusLabel();
    /// Says what is wrong beside its field.
    void showError(const Error &error);

    /// What was typed and is not stored; empty when nothing was.
    [[nodiscard]] FormDraft::Texts draft() const;
    void takeDraft(const FormDraft::Texts &texts);

    [[nodiscard]] QLineEdit *labelField() const { return m_label; }
    [[nodiscard]] DatePickField *dayField() const { return m_day; }
    [[nodiscard]] SegmentedControl *kind() const { return m_kind; }
    [[nodiscard]] QCheckBox *allGraphs() const { return m_all; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void saveRequested();
    void removalRequested();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void load(const ProgressMark &mark);
    void showKind();
    void retranslate();

    ProgressMark m_before;
    /// Of the graph that is looked at.
    std::optional<PlanEntryId> m_entry;
    QLabel *m_title;
    SegmentedControl *m_kind;
    QLineEdit *m_label;
    FormField *m_labelField;
    DatePickField *m_day;
    FormField *m_dayField;
    QCheckBox *m_all;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace bitacora
