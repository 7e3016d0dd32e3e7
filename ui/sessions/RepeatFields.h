#pragma once

#include "FormDraft.h"
#include "Recurrence.h"
#include "Session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace bitacora {

class ChoiceField;
class DatePickField;
class FormField;
class Practice;
class RepeatDates;

/// Whether a session that is being booked repeats, until when, and the dates that this makes: each with what it
/// collides with, and each can be left out or moved.
class RepeatFields : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatFields(const Practice &practice, QWidget *parent = nullptr);

    /// Tab goes from `before` through these fields, and ends in the list.
    void orderAfter(QWidget *before);
    void reset();
    [[nodiscard]] bool repeats() const;
    /// How many sessions are listed to be booked; 1 when it does not repeat, or it is not clear how often.
    [[nodiscard]] int count() const;
    /// Lists the dates that follow from the session as it stands; none: it has no date yet. `typed` is the wall time
    /// that was typed, also in an hour that the clock skips.
    void preview(const std::optional<Session> &first, QTime typed);
    /// The starts to book, the first included, without those left out, in order of time; none, with what is wrong said,
    /// when it is not clear how often or when. Only the first when it does not repeat.
    [[nodiscard]] std::optional<QList<ZonedTime>> starts(const ZonedTime &first, QTime typed);
    [[nodiscard]] FormDraft::Texts texts() const;
    void setTexts(const FormDraft::Texts &texts);
    /// The first field that has an error; null when none has.
    [[nodiscard]] QWidget *erroneous() const;

    [[nodiscard]] ChoiceField *rhythmField() const { return m_rhythm; }
    [[nodiscard]] QLineEdit *countField() const { return m_count; }
    [[nodiscard]] DatePickField *untilField() const { return m_until; }
    [[nodiscard]] ChoiceField *endField() const { return m_end; }
    /// How it repeats, if it does.
    [[nodiscard]] Recurrence::Rhythm rhythm() const;
    [[nodiscard]] RepeatDates *list() const { return m_list; }
    void retranslate();

Q_SIGNALS:
    void edited();
    /// There are dates to look at, where there were none.
    void listed();

private:
    enum End { AfterCount, OnDate };

    void build();
    void connectParts();
    void showFields();
    void change();
    void sayCount();
    [[nodiscard]] std::optional<Recurrence> recurrence() const;

    bool m_filling = false;
    ChoiceField *m_rhythm;
    ChoiceField *m_end;
    QLineEdit *m_count;
    DatePickField *m_until;
    FormField *m_rhythmForm;
    FormField *m_endForm;
    FormField *m_countForm;
    FormField *m_untilForm;
    RepeatDates *m_list;
    QLabel *m_summary;
};

} // namespace bitacora
