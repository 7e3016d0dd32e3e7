#pragma once

#include "Calendar.h"
#include "Service.h"
#include "SessionImport.h"

#include <QList>
#include <QMap>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace bitacora {

class ChoiceField;
class FormField;
class SegmentedControl;

/// Which column of a file holds what, and what the file leaves open: asked for one file at a time.
class ImportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget *parent = nullptr);
    ~ImportForm() override;

    /// Guesses all of it from the file. Without a service or a calendar there is nothing to book sessions with.
    void begin(std::shared_ptr<const ImportTable> table, const QList<Service> &services,
               const QList<Calendar> &calendars);
    /// The services and calendars are others now; what is chosen stays where it is still there.
    void refresh(const QList<Service> &services, const QList<Calendar> &calendars);
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const SessionImportOptions &options() const { return m_options; }
    /// Fields without which nothing can be imported, and that no column is chosen for.
    [[nodiscard]] QList<ImportField> missing() const;

    [[nodiscard]] SegmentedControl *target() const { return m_target; }
    [[nodiscard]] ChoiceField *column(ImportField field) const;
    /// Asks for what the file seems not to have, too.
    [[nodiscard]] QPushButton *moreButton() const { return m_more; }
    [[nodiscard]] ChoiceField *dateOrder() const { return m_dateOrder; }
    [[nodiscard]] ChoiceField *service() const { return m_service; }
    [[nodiscard]] ChoiceField *calendar() const { return m_calendar; }
    [[nodiscard]] ChoiceField *status() const { return m_status; }
    [[nodiscard]] QCheckBox *addsUnknown() const { return m_addsUnknown; }

Q_SIGNALS:
    /// The person chose something else.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    FormField *add(ChoiceField *&choice, const QString &name);
    void takeRecords(const QList<Service> &services, const QList<Calendar> &calendars);
    void setTarget(ImportTarget target);
    void choose(ImportField field);
    void chooseOptions();
    void showChoices();
    /// The fields that are asked for now, in their order, in two columns.
    void place();
    [[nodiscard]] QList<ImportField> askedFor() const;
    void fillColumns();
    void fillOptions();
    void retranslate();

    std::shared_ptr<const ImportTable> m_table;
    ImportMapping m_mapping;
    SessionImportOptions m_options;
    QList<Service> m_services;
    QList<Calendar> m_calendars;
    SegmentedControl *m_target;
    FormField *m_targetField;
    QLabel *m_hint;
    QWidget *m_grid;
    QMap<ImportField, ChoiceField *> m_columns;
    QMap<ImportField, FormField *> m_fields;
    ChoiceField *m_dateOrder = nullptr;
    FormField *m_dateOrderField;
    ChoiceField *m_service = nullptr;
    FormField *m_serviceField;
    ChoiceField *m_calendar = nullptr;
    FormField *m_calendarField;
    ChoiceField *m_status = nullptr;
    FormField *m_statusField;
    QPushButton *m_more;
    QCheckBox *m_addsUnknown;
    /// Every field is asked for, not only those that the file seems to have.
    bool m_asksAll = false;
};

} // namespace bitacora
