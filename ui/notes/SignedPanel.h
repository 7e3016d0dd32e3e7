#pragma once

#include "SignedNote.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class AddendumForm;
class OpenPractice;

/// Beside a signed note: that it is locked, and the way to add to it.
class SignedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignedPanel(OpenPractice &practice, QWidget *parent = nullptr);

    void show(const SignedNote &note);
    /// Opens the form; again with what was typed and left.
    void add();
    bool flush();
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] AddendumForm *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_what;
    QPushButton *m_add;
    AddendumForm *m_form;
    int m_addenda = 0;
    QLabel *m_count;
};

} // namespace bitacora
