#pragma once

#include "FormDraft.h"
#include "Result.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace bitacora {

class FormField;
class PracticeSettingsRepository;
class TypingPause;

/// The fields of one record below the list that it stands in. Hidden until begin(). What is typed is kept in the
/// practice within a second, until it is accepted or closed.
class EditForm : public QWidget
{
    Q_OBJECT

public:
    /// `draftName`: under which what is typed is kept.
    EditForm(PracticeSettingsRepository &settings, const QString &draftName, QWidget *parent = nullptr);
    ~EditForm() override;

    /// Adds the next field, two in a row. The key is what Error::subject calls it. Takes a line of text or a ColorField.
    void addField(const QString &key, QWidget *editor);
    /// After the last field: the buttons.
    void finish();
    [[nodiscard]] FormField *field(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;
    void setText(const QString &key, const QString &text);

    /// Shows the fields as they are for the record (0: a new one), and puts the keyboard into the first.
    void begin(qint64 id);
    void end();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 id() const { return m_id; }
    void clearErrors();
    /// Says it beside the field that it names, and puts the keyboard there; false when it names none.
    bool showError(const Error &error);
    /// Keeps what was typed; false when it could not be.
    bool flush();
    /// Shows what was being typed when the practice was left.
    void restore();

Q_SIGNALS:
    void accepted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        QString key;
        FormField *field;
    };

    void edited(FormField *field);
    void retranslate();

    FormDraft m_draft;
    TypingPause *m_pause;
    QGridLayout *m_grid;
    QList<Entry> m_fields;
    QPushButton *m_save;
    QPushButton *m_close;
    qint64 m_id = 0;
    bool m_open = false;
    bool m_typed = false;
};

} // namespace bitacora
