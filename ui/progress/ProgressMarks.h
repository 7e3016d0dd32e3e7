#pragma once

#include "FormDraft.h"
#include "ProgressChanges.h"
#include "ProgressSeries.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace bitacora {

class OpenPractice;
class ProgressMarkForm;
class WrapLayout;

/// The phase lines and events of the graph that is shown, each a button that opens it, and the form in which they are
/// typed.
class ProgressMarks : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressMarks(OpenPractice &practice, QWidget *parent = nullptr);

    /// Keeps what is being typed for the client before, and brings back what was typed for this one.
    void setClient(ClientId client);
    /// Those that are in the graph of a target.
    void setMarks(const ProgressTarget &target, const QList<ProgressMark> &marks);
    void add();
    /// Keeps what is being typed; before the practice is locked. False when it could not be.
    bool flush();
    /// The client is gone, with what was typed.
    void forget();

    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] ProgressMarkForm *form() const { return m_form; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    /// In the order of their days.
    [[nodiscard]] const QList<QPushButton *> &markButtons() const { return m_buttons; }

Q_SIGNALS:
    /// A sentence that says so, with an offer to take it back.
    void removed();
    void failed(const bitacora::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void edit(const ProgressMark &mark);
    void save();
    void remove();
    void close();
    void showForm(bool shown);
    void showButtons();
    /// Shortens what has no room in a line; its tooltip says it whole.
    void fitButtons();
    [[nodiscard]] std::optional<PlanEntryId> entry() const;
    [[nodiscard]] FormDraft draft() const;
    [[nodiscard]] QString textOf(const ProgressMark &mark) const;
    void retranslate();

    OpenPractice &m_practice;
    ProgressChanges m_changes;
    ClientId m_client;
    ProgressTarget m_target;
    QList<ProgressMark> m_marks;
    WrapLayout *m_line;
    QList<QPushButton *> m_buttons;
    QPushButton *m_add;
    ProgressMarkForm *m_form;
    /// What was typed before a lock, until the marks are known.
    FormDraft::Texts m_kept;
};

} // namespace bitacora
