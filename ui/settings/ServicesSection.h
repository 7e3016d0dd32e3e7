#pragma once

#include "Error.h"
#include "Service.h"
#include "SettingsSection.h"

namespace bitacora {

class DurationField;
class EditForm;
class MessageBar;
class OpenPractice;
class RecordList;

/// The services that the practitioner offers: name, code, usual length and price, in an own order. One that is retired
/// is offered no longer, and stays in the sessions that have it.
class ServicesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ServicesSection(OpenPractice &practice, QWidget *parent = nullptr);

    /// Keeps what is being typed; false when it could not be.
    bool flush();
    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] EditForm *form() const { return m_form; }

protected:
    void retranslate() override;

private:
    void buildForm();
    void load();
    [[nodiscard]] Service fresh() const;
    void showRecord(const Service &service);
    void edit(const Service &service);
    /// Shows what was being typed when the practice was left.
    void restore();
    void store();
    /// What was typed; false when something of it is no service, which is then said beside its field.
    bool read(Service &service);
    bool readPrice(Service &service);
    void report(const Result<void> &done);
    void focusList();

    OpenPractice &m_practice;
    /// Of prices: the service's own, else the practice's.
    QString m_currency;
    RecordList *m_list;
    EditForm *m_form;
    MessageBar *m_messages;
};

} // namespace bitacora
