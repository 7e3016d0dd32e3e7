#pragma once

#include "Client.h"
#include "FormDraft.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bitacora {

class ClientForm;
class MessageBar;
class NewPlanStep;
class OpenPractice;
class SegmentedControl;
class TypingPause;

/// A new client in five steps, in place of the cards: who it is, behaviors, replacement programs, interventions, and a
/// review of it all. Only the name is needed, the rest can wait: the client can be added at every step.
/// What was typed stays when it is closed, and is kept in the practice within a second, until the client is added.
class AddClientPanel : public QWidget
{
    Q_OBJECT

public:
    enum Step { Basics, Behaviors, Programs, Interventions, Review, StepCount };

    explicit AddClientPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Puts the cursor into the name.
    void begin();
    /// The person went back to the clients: what was typed waits.
    void end();
    /// Whether what is kept was being typed when the practice was left.
    [[nodiscard]] bool wasOpen() const { return m_open; }
    /// Keeps what was typed; false, and says so, when the practice could not.
    bool flush();
    [[nodiscard]] ClientForm &form() const { return *m_form; }
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    /// The one of a group; of behaviors, programs and interventions.
    [[nodiscard]] NewPlanStep *planStep(Step step) const { return m_plan[std::size_t(step - Behaviors)]; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *addButton() const { return m_save; }
    [[nodiscard]] QLabel *review() const { return m_review; }

Q_SIGNALS:
    void added(bitacora::ClientId client);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildBasics(QWidget *page);
    void connectParts();
    void showStep();
    void showReview();
    /// Everything that is wrong is said; false when something is, and the person is where it is.
    bool check(const Client &client);
    [[nodiscard]] Result<ClientId> store(const Client &client);
    void save();
    void clear();
    void load();
    void retranslate();

    static constexpr int planSteps = Review - Behaviors;

    OpenPractice &m_practice;
    FormDraft m_draft;
    bool m_open = false;
    TypingPause *m_pause;
    ClientForm *m_form;
    MessageBar *m_messages;
    SegmentedControl *m_steps;
    QStackedWidget *m_stack;
    std::array<NewPlanStep *, planSteps> m_plan {};
    QLabel *m_review;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace bitacora
