#pragma once

#include "Calendar.h"
#include "Result.h"
#include "SettingsSection.h"

namespace bitacora {

class EditForm;
class MessageBar;
class OpenPractice;
class RecordList;

/// The calendars in which sessions are kept apart, in an own order. One that is hidden keeps its sessions.
class CalendarsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit CalendarsSection(OpenPractice &practice, QWidget *parent = nullptr);

    /// Keeps what is being typed; false when it could not be.
    bool flush();
    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] EditForm *form() const { return m_form; }

protected:
    void retranslate() override;

private:
    void load();
    [[nodiscard]] Calendar fresh() const;
    void showRecord(const Calendar &calendar);
    void edit(const Calendar &calendar);
    /// Shows what was being typed when the practice was left.
    void restore();
    void store();
    void report(const Result<void> &done);
    void focusList();

    OpenPractice &m_practice;
    RecordList *m_list;
    EditForm *m_form;
    MessageBar *m_messages;
};

} // namespace bitacora
