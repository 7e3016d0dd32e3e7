#pragma once

#include <QString>
#include <QStringView>

class QLocale;

namespace bitacora {

struct SessionNotice;

/// What a client is written, in the client's language, whatever the interface's. So these are no translations of the
/// interface: both languages are always at hand.
struct ConfirmationPhrases
{
    /// %1 is a date and a time.
    QStringView subject;
    QStringView movedSubject;
    QStringView cancelledSubject;
    QStringView greeting;
    QStringView confirmed;
    QStringView pending;
    QStringView moved;
    QStringView movedPending;
    QStringView cancelled;
    /// Of a session that has been.
    QStringView past;
    QStringView service;
    QStringView date;
    QStringView time;
    QStringView place;
    /// %1 begin, %2 end, %3 the zone's place.
    QStringView span;
    /// The same in a zone that is called after no place: %3 is the zone's name.
    QStringView plainSpan;
    /// How people call UTC.
    QStringView universalTime;
    QStringView closing;
    QStringView cancelledClosing;
    QStringView farewell;
    /// After notes of which the rest did not fit.
    QStringView notesGoOn;
    /// %1 a service, %2 the practitioner.
    QStringView with;

    /// English, or Spanish.
    static const ConfirmationPhrases &in(const QLocale &locale);
    /// What the appointment is called in the client's calendar: the service, and with whom.
    static QString summary(const SessionNotice &notice);
};

} // namespace bitacora
