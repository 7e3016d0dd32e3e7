#pragma once

#include "FormDraft.h"
#include "Result.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;

namespace bitacora {

class FormField;
class PracticeSettingsRepository;
class TypingPause;

/// The fields of one record below the list that it stands in. Hidden until begin(). What is typed is kept in the
/// practice within a second, until it is accepted. What was typed about a record when the fields were closed is there
/// again when they are opened for it; undo in a line of text gives what is stored.
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

    /// Shows the fields, which have the texts of the record (0: a new one), and what was being typed about it.
    void begin(qint64 id);
    /// It was accepted: there is nothing to keep.
    void end();
    /// Hides the fields, and keeps what was typed.
    void putAway();
    void focusFirst();
    [[nodiscard]] qint64 id() const { return m_id; }
    /// Whether something stands in the open fields that another record must not take the place of.
    [[nodiscard]] bool isTyped() const;
    /// Whether the form has a say over the field: every one of a new record, else one that was typed in.
    [[nodiscard]] bool isChanged(const QString &key) const;
    void clearErrors();
    /// Says it beside the field that it names, and puts the keyboard there; false when it names none.
    bool showError(const Error &error);
    /// Keeps what was typed; false when it could not be.
    bool flush();
    /// The record about which something was being typed when the practice was left (0: a new one).
    [[nodiscard]] std::optional<qint64> openDraft() const;

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
        /// What stood in it before anything was typed.
        QString before;
    };

    void keep();
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
    /// What was typed and not accepted, of every record, by its id and the field's key.
    FormDraft::Texts m_kept;
};

} // namespace bitacora
