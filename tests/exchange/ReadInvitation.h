#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace bitacora {

/// Whether this computer has the other parser.
bool canReadInvitations();

/// What another parser (python3-icalendar) reads in an invitation; empty when it refuses the text, and says why.
QJsonObject readInvitation(const QByteArray &text);

} // namespace bitacora
