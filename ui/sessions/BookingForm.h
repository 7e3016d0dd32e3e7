#pragma once

#include "FormDraft.h"
#include "Session.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;

namespace bitacora {

class ChoiceField;
class ClientChooser;
class DatePickField;
class DurationField;
class FormField;
class MessageBar;
class NoteEditor;
class Practice;
class TimeField;

/// The fields of a session that is being booked or changed, in reading order, with what is wrong beside each.
class BookingForm : public QWidget
{
    Q_OBJECT

public:
    enum Field {
        Client,
        Service,
        Date,
        Time,
        Duration,
        Fee,
        Calendar,
        Status,
        Location,
        CustomerNotes,
        PrivateNotes,
        FieldCount
    };

    explicit BookingForm(const Practice &practice, QWidget *parent = nullptr);

    /// Fills every field. Fields of `hidden` keep the session's own values.
    void show(const Session &session, const QList<Field> &hidden);
    /// A client that cannot be changed here (the page is the client's own) is read and not typed.
    void setClientFixed(bool fixed);
    /// Takes these out of the field, and out of the session that it began from.
    void forgetClients(const QList<ClientId> &clients);
    /// The session as it stands, with what is wrong said beside its field; none when something is. A client to be
    /// added is in newClient(), and in no session yet.
    [[nodiscard]] std::optional<Session> read();
    /// As read(), of what can be read, silently: for what is said while somebody types. None without a time.
    [[nodiscard]] std::optional<Session> peek() const;
    [[nodiscard]] QString newClient() const;
    /// The wall time as it was typed, also in an hour that the clock skips.
    [[nodiscard]] QTime typedTime() const;
    /// What stands in the fields, as it was typed, and back.
    [[nodiscard]] FormDraft::Texts texts() const;
    void setTexts(const FormDraft::Texts &texts);
    /// The first field that has an error, in reading order; null when none has.
    [[nodiscard]] QWidget *erroneous() const;

    /// Why the date is suggested, and what it collides with; empty takes the sentence away.
    void setReason(const QString &reason);
    void setConflicts(const QStringList &sentences);
    [[nodiscard]] QStringList conflicts() const { return m_conflicts; }

    [[nodiscard]] FormField *field(Field field) const { return m_fields[field]; }
    [[nodiscard]] ClientChooser *clientField() const { return m_client; }
    [[nodiscard]] DatePickField *dateField() const { return m_date; }
    [[nodiscard]] TimeField *timeField() const { return m_time; }
    void retranslate();

Q_SIGNALS:
    /// Something that is kept was typed or chosen.
    void edited();
    /// Escape in a note.
    void escaped();

private:
    void build();
    void addField(Field field, QWidget *editor);
    void layOut();
    void watch();
    void watchLine(QLineEdit *line, Field field);
    void change(Field field);
    /// Lists what can be chosen, with these two chosen.
    void fillChoices(ServiceId service, CalendarId calendar);
    void refillChoices();
    void takeService();
    void takeUsual();
    void sayHints();
    void setFee(const std::optional<Money> &fee);
    [[nodiscard]] std::optional<Money> feeOr(const std::optional<Money> &otherwise) const;
    [[nodiscard]] QString timeProblem() const;
    bool checkNotes();
    bool readWhen(Session &session);
    bool readFee(Session &session);

    const Practice &m_practice;
    Session m_base;
    QString m_currency;
    /// The person has chosen a service: another client's usual one does not replace it.
    bool m_serviceChosen = false;
    bool m_filling = false;
    QStringList m_conflicts;
    std::array<FormField *, FieldCount> m_fields {};
    ClientChooser *m_client;
    ChoiceField *m_service;
    DatePickField *m_date;
    TimeField *m_time;
    DurationField *m_duration;
    ChoiceField *m_calendar;
    ChoiceField *m_status;
    QLineEdit *m_location;
    QLineEdit *m_fee;
    NoteEditor *m_customerNotes;
    NoteEditor *m_privateNotes;
    QLabel *m_reason;
    MessageBar *m_warnings;
};

} // namespace bitacora
