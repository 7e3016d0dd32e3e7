#pragma once

#include "FormDraft.h"
#include "PlanFormValues.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace bitacora {

class CatalogueField;
class ChoiceField;
class FormField;
class NoteEditor;
class PlanLinks;

/// The fields of an entry of a plan, of whichever group, with what is wrong beside each.
class PlanEntryForm : public QWidget
{
    Q_OBJECT

public:
    enum Field {
        Name,
        Details,
        Measure,
        Intensity,
        Baseline,
        Unit,
        BaselineWords,
        Percent,
        Sessions,
        MasteryWords,
        Kind,
        Links,
        FieldCount
    };
    using Texts = PlanFormValues::Texts;

    explicit PlanEntryForm(QWidget *parent = nullptr);

    /// Shows the fields that entries of the group have.
    void setGroup(PlanGroup group);
    [[nodiscard]] PlanGroup group() const { return m_group; }
    /// What a program or an intervention can be linked to.
    void setBehaviors(const QList<PlanContent> &behaviors);
    /// What the practitioner worded for other clients, offered with the names of the catalogue.
    void setOwnEntries(const QList<PlanContent> &entries);
    /// Shows what an entry says. What is new is filled from the catalogue when its name is taken from there.
    void show(const Texts &texts, bool isNew);
    /// What stands in the fields, as it was typed.
    [[nodiscard]] Texts texts() const;

    void clearErrors();
    /// Says each problem beside its field; the first that is said for a field stays. False when one names no field.
    bool showErrors(const QList<Error> &problems);
    /// The first field that has an error, in reading order; null when none has.
    [[nodiscard]] QWidget *erroneous() const;
    void focusName();

    [[nodiscard]] FormField *field(Field field) const { return m_fields[field]; }
    [[nodiscard]] CatalogueField *nameField() const { return m_name; }
    [[nodiscard]] NoteEditor *detailsField() const { return m_details; }
    [[nodiscard]] ChoiceField *measureField() const { return m_measure; }
    [[nodiscard]] QLineEdit *line(Field field) const;
    [[nodiscard]] PlanLinks *links() const { return m_links; }
    /// The last that the keyboard comes to.
    [[nodiscard]] QWidget *lastField() const;
    void retranslate();

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();
    /// Escape in the description.
    void escaped();

private:
    void build();
    void connectFields();
    void fillChoices();
    void takeFromCatalogue(const QString &id);
    void takeOwn(const QString &name);
    void take(const Texts &offered);
    void takeMeasure();
    void showLinks();
    void changed(Field field);
    void setText(Field field, const QString &text);
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] bool isOfGroup(Field field) const;
    [[nodiscard]] QString sentence(const Error &error) const;
    [[nodiscard]] QString detailsLabel() const;

    PlanGroup m_group = PlanGroup::Behaviors;
    bool m_isNew = true;
    QList<PlanContent> m_ownEntries;
    /// What stood in the fields before the person typed.
    Texts m_pristine;
    std::array<FormField *, FieldCount> m_fields {};
    CatalogueField *m_name;
    NoteEditor *m_details;
    ChoiceField *m_measure;
    ChoiceField *m_unit;
    ChoiceField *m_kind;
    PlanLinks *m_links;
};

} // namespace bitacora
