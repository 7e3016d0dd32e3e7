#include "ConfirmationPhrases.h"

#include "SessionNotice.h"

namespace bitacora {

namespace {

constexpr ConfirmationPhrases english {
    .subject = u"Your session on %1",
    .movedSubject = u"New time for your session: %1",
    .cancelledSubject = u"Cancelled: your session on %1",
    .greeting = u"Hello,",
    .confirmed = u"Your session is confirmed. These are the details:",
    .pending = u"These are the details of your session. Could you please reply and tell me whether the time suits you?",
    .moved = u"Your session has a new time. These are the details:",
    .movedPending = u"Your session has a new time. Could you please reply and tell me whether it suits you?",
    .cancelled = u"This session is cancelled and will not take place:",
    .past = u"These are the details of your session:",
    .service = u"Service: %1",
    .date = u"Date: %1",
    .time = u"Time: %1",
    .place = u"Place: %1",
    .span = u"%1 – %2 (%3 time)",
    .plainSpan = u"%1 – %2 (%3)",
    .universalTime = u"universal time, UTC",
    .closing = u"If you cannot come, please let me know.",
    .cancelledClosing = u"If you would like another time, please write to me.",
    .farewell = u"Kind regards,",
    .notesGoOn = u"[…] These notes go on; I will send you the rest separately.",
    .with = u"%1 with %2",
};

constexpr ConfirmationPhrases spanish {
    .subject = u"Su sesión del %1",
    .movedSubject = u"Nuevo horario de su sesión: %1",
    .cancelledSubject = u"Cancelada: su sesión del %1",
    .greeting = u"Hola:",
    .confirmed = u"Su sesión está confirmada. Estos son los datos:",
    .pending = u"Estos son los datos de su sesión. ¿Podría responderme para decirme si el horario le conviene?",
    .moved = u"Su sesión tiene un nuevo horario. Estos son los datos:",
    .movedPending = u"Su sesión tiene un nuevo horario. ¿Podría responderme para decirme si le conviene?",
    .cancelled = u"Esta sesión se ha cancelado y no tendrá lugar:",
    .past = u"Estos son los datos de su sesión:",
    .service = u"Servicio: %1",
    .date = u"Fecha: %1",
    .time = u"Hora: %1",
    .place = u"Lugar: %1",
    .span = u"%1 – %2 (hora de %3)",
    .plainSpan = u"%1 – %2 (%3)",
    .universalTime = u"tiempo universal, UTC",
    .closing = u"Si no puede asistir, avíseme, por favor.",
    .cancelledClosing = u"Si desea otra fecha, escríbame, por favor.",
    .farewell = u"Un saludo cordial,",
    .notesGoOn = u"[…] Estas notas continúan; le enviaré el resto por separado.",
    .with = u"%1 con %2",
};

} // namespace

const ConfirmationPhrases &ConfirmationPhrases::in(const QLocale &locale)
{
    return locale.language() == QLocale::Spanish ? spanish : english;
}

QString ConfirmationPhrases::summary(const SessionNotice &notice)
{
    const QString person = notice.practitioner.name.simplified();
    const QString who = person.isEmpty() ? notice.practitioner.practiceName.simplified() : person;
    return who.isEmpty() ? notice.service : in(notice.locale).with.toString().arg(notice.service, who);
}

} // namespace bitacora
