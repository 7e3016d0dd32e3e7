#pragma once

#include "Client.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

class Clock;

/// What a card and the head of a client's page say about a client, in the current language and region.
struct ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ClientWords)
public:
    /// "Next: Mon Nov 23, 4:00 PM" or "No session booked".
    static QString next(const ClientSummary &summary, const Clock &clock);
    /// "Last: Nov 18 · 131 sessions", without the part that there is not.
    static QString last(const ClientSummary &summary, const Clock &clock);
    /// "not seen for 7 weeks", or empty when nothing needs attention: the client has a next session, was seen within
    /// `weeks` (as the review counts them), or is archived.
    static QString attention(const ClientSummary &summary, const Clock &clock, int weeks);
    /// "6 years · mother Carmen · 555-0142 · since March 2025", of what is known.
    static QString contact(const Client &client, QDate since, QDate today);
    /// "6 years", "8 months"; empty when the birth date is unknown or later than `today`.
    static QString age(QDate birthDate, QDate today);
    /// The computer's date.
    static QDate today(const Clock &clock);
};

} // namespace bitacora
