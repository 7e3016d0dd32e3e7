#pragma once

#include "FormDraft.h"
#include "PeriodReport.h"
#include "ProgressData.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace bitacora {

class DatePickField;
class FormField;
class NoteEditor;
class ReportPartField;
class SegmentedControl;

/// Where a progress report is written: its period, its language, what is in it, and the practitioner's words.
class ReportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(QWidget *parent = nullptr);

    void load(const PeriodReport &report);
    /// As it stands there; not checked. A day that cannot be read is none.
    [[nodiscard]] PeriodReport report() const;
    /// What was measured of the client; each behavior and program with figures, or with words, has a field.
    void setProgress(const ProgressData &data);
    /// Says beside its field what is wrong with the period; nothing else can be.
    void showError(const Error &error);
    void clearErrors();

    /// All that stands there, also what is no report yet.
    [[nodiscard]] FormDraft::Texts draft() const;
    /// False when it is none, or one of a later program.
    bool takeDraft(const FormDraft::Texts &texts);

    void focusFirst();
    [[nodiscard]] DatePickField *fromField() const { return m_from; }
    [[nodiscard]] DatePickField *toField() const { return m_to; }
    [[nodiscard]] SegmentedControl *language() const { return m_language; }
    [[nodiscard]] QCheckBox *withSessions() const { return m_sessions; }
    [[nodiscard]] NoteEditor *introduction() const { return m_introduction; }
    [[nodiscard]] NoteEditor *recommendations() const { return m_recommendations; }
    /// In the order of the document.
    [[nodiscard]] const QList<ReportPartField *> &parts() const { return m_parts; }

Q_SIGNALS:
    /// A person changed something.
    void edited();
    /// Escape, where words are typed.
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildPeriod();
    void connectParts();
    void showParts();
    void showSeries();
    void orderTabs();
    void retranslate();

    /// What the fields do not hold of it.
    PeriodReport m_report;
    ProgressData m_data;
    /// Of each part, the target in the data.
    QList<int> m_targets;
    bool m_isLoading = false;
    DatePickField *m_from;
    FormField *m_fromField;
    DatePickField *m_to;
    FormField *m_toField;
    QLabel *m_languageTitle;
    SegmentedControl *m_language;
    QLabel *m_introductionTitle;
    NoteEditor *m_introduction;
    QCheckBox *m_sessions;
    QLabel *m_partsTitle;
    QVBoxLayout *m_partsLayout;
    QList<ReportPartField *> m_parts;
    QLabel *m_recommendationsTitle;
    NoteEditor *m_recommendations;
};

} // namespace bitacora
