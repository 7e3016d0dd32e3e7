#pragma once

#include "ClientForm.h"

namespace bitacora {

/// The member that a field of text edits. Not for the birth date.
QString Client::*textMember(ClientForm::Field field);
/// What validateClient calls the field in Error::subject.
QString subjectOf(ClientForm::Field field);
/// The label above the field, in the current language.
QString fieldLabel(ClientForm::Field field);

} // namespace bitacora
