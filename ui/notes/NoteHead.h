#pragma once

#include "NoteInput.h"
#include "NoteStyle.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace bitacora {

class ChoiceField;
class SegmentedControl;

/// The head of a note's page: whose it is and of when, its language and template, and what is done with it.
class NoteHead : public QWidget
{
    Q_OBJECT

public:
    explicit NoteHead(QWidget *parent = nullptr);

    void show(const NoteInput &input);
    /// Without asking for anything.
    void setStyle(NoteLanguage language, NoteTemplate layout);
    [[nodiscard]] NoteLanguage language() const;
    [[nodiscard]] NoteTemplate layoutOfNote() const;
    /// Whether language and template can be chosen.
    void setChangeable(bool changeable);
    /// Two rows in place of one.
    void setNarrow(bool narrow);
    /// For whatever else is done with the note; stands before the button that signs.
    void addAction(QWidget *button);

    [[nodiscard]] QToolButton *backButton() const { return m_back; }
    [[nodiscard]] SegmentedControl *languageControl() const { return m_language; }
    [[nodiscard]] ChoiceField *templateField() const { return m_template; }
    [[nodiscard]] QPushButton *signButton() const { return m_sign; }

Q_SIGNALS:
    void backRequested();
    /// A person chose another language or template.
    void styleChosen();
    void signRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    NoteInput m_input;
    bool m_isSetting = false;
    QBoxLayout *m_rows;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_when;
    QBoxLayout *m_actions;
    SegmentedControl *m_language;
    ChoiceField *m_template;
    QPushButton *m_sign;
};

} // namespace bitacora
