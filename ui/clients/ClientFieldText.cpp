#include "ClientFieldText.h"

namespace bitacora {

QString fieldLabel(ClientField field)
{
    switch (field) {
    case ClientField::Name:
        return ClientForm::tr("Name");
    case ClientField::Gender:
        return ClientForm::tr("Gender");
    case ClientField::BirthDate:
        return ClientForm::tr("Birth date");
    case ClientField::Caregiver:
        return ClientForm::tr("Caregiver");
    case ClientField::Email:
        return ClientForm::tr("E-mail");
    case ClientField::Phone:
        return ClientForm::tr("Phone");
    case ClientField::Address:
        return ClientForm::tr("Address");
    case ClientField::Language:
        return ClientForm::tr("Language");
    case ClientField::Diagnosis:
        return ClientForm::tr("Diagnosis");
    case ClientField::MemberNumber:
        return ClientForm::tr("Member number");
    case ClientField::PrivateNotes:
        return ClientForm::tr("Private notes");
    }
    return {};
}

} // namespace bitacora
