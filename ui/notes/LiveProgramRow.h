#pragma once

#include "LiveTally.h"

#include <QWidget>

class QLabel;

namespace bitacora {

class ChoiceField;
class LiveButton;

/// One program while a session goes on: the prompt that is given, and a button each for a trial that was correct and
/// for one that was not.
class LiveProgramRow : public QWidget
{
    Q_OBJECT

public:
    explicit LiveProgramRow(const FactTerm &term, QWidget *parent = nullptr);

    /// Null while nothing was recorded of it.
    void show(const ProgramData *data);
    /// What is given with the next trial; empty when nobody said.
    [[nodiscard]] FactTerm prompt() const;
    /// The next prompt of the list, and after the last the first.
    void nextPrompt();
    [[nodiscard]] ChoiceField *promptField() const { return m_prompt; }
    [[nodiscard]] LiveButton *correctButton() const { return m_correct; }
    [[nodiscard]] LiveButton *incorrectButton() const { return m_incorrect; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showFigures();
    void retranslate();

    FactTerm m_term;
    /// As it was shown last.
    ProgramData m_data;
    QLabel *m_title;
    QLabel *m_figures;
    ChoiceField *m_prompt;
    LiveButton *m_correct;
    LiveButton *m_incorrect;
};

} // namespace bitacora
