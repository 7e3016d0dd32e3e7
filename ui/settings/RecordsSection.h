#pragma once

#include "RecordList.h"
#include "Result.h"
#include "SettingsSection.h"

namespace bitacora {

class EditForm;
class MessageBar;
class OpenPractice;

/// A part of the settings that is a short list of records in an own order, and the fields of one of them below it.
/// A record has a number; 0 stands for one that is new.
class RecordsSection : public SettingsSection
{
    Q_OBJECT

public:
    /// Keeps what is being typed; false when it could not be.
    bool flush();
    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] EditForm *form() const { return m_form; }

protected:
    /// `draftName`: under which what is typed is kept.
    RecordsSection(OpenPractice &practice, const QString &draftName, QWidget *parent);

    /// At the end of the constructor, when the form has its fields: shows the list, and what was being typed when the
    /// practice was left.
    void start();
    /// Reads the list anew; retranslate() ends with it, too.
    void load();
    [[nodiscard]] OpenPractice &practice() const { return m_practice; }

    [[nodiscard]] virtual Result<QList<RecordEntry>> entries() const = 0;
    /// Puts the texts of the record into the form.
    [[nodiscard]] virtual Result<void> fill(qint64 id) = 0;
    /// Whether what was typed can be read; else it is said beside its field, which gets the keyboard.
    virtual bool isReadable() { return true; }
    /// Stores what was typed about the record, and returns its number. An error that names a field is said beside it.
    [[nodiscard]] virtual Result<qint64> store(qint64 id) = 0;
    [[nodiscard]] virtual Result<void> reorder(const QList<qint64> &ids) = 0;
    [[nodiscard]] virtual Result<void> setActive(qint64 id, bool active) = 0;

private:
    bool showRecord(qint64 id);
    void edit(qint64 id);
    void accept();
    void report(const Result<void> &done);
    void focusList();

    OpenPractice &m_practice;
    RecordList *m_list;
    EditForm *m_form;
    MessageBar *m_messages;
};

} // namespace bitacora
