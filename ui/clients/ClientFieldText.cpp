#include "ClientFieldText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

struct FieldText
{
    ClientForm::Field field;
    QString Client::*member;
    const char *subject;
    const char *label;
};

using Field = ClientForm::Field;

// In the order of the fields.
constexpr std::array fieldTexts {
    FieldText {Field::Name, &Client::name, "name", QT_TRANSLATE_NOOP("bitacora::ClientForm", "Name")},
    FieldText {Field::Gender, &Client::gender, "gender", QT_TRANSLATE_NOOP("bitacora::ClientForm", "Gender")},
    FieldText {Field::BirthDate, nullptr, "birthDate", QT_TRANSLATE_NOOP("bitacora::ClientForm", "Birth date")},
    FieldText {Field::Caregiver, &Client::caregiver, "caregiver",
               QT_TRANSLATE_NOOP("bitacora::ClientForm", "Caregiver")},
    FieldText {Field::Email, &Client::email, "email", QT_TRANSLATE_NOOP("bitacora::ClientForm", "E-mail")},
    FieldText {Field::Phone, &Client::phone, "phone", QT_TRANSLATE_NOOP("bitacora::ClientForm", "Phone")},
    FieldText {Field::Address, &Client::address, "address", QT_TRANSLATE_NOOP("bitacora::ClientForm", "Address")},
    FieldText {Field::Language, &Client::language, "language", QT_TRANSLATE_NOOP("bitacora::ClientForm", "Language")},
    FieldText {Field::Diagnosis, &Client::diagnosis, "diagnosis",
               QT_TRANSLATE_NOOP("bitacora::ClientForm", "Diagnosis")},
    FieldText {Field::MemberNumber, &Client::memberNumber, "memberNumber",
               QT_TRANSLATE_NOOP("bitacora::ClientForm", "Member number")},
    FieldText {Field::PrivateNotes, &Client::privateNotes, "privateNotes",
               QT_TRANSLATE_NOOP("bitacora::ClientForm", "Private notes")},
};

const FieldText &textOf(Field field)
{
    return fieldTexts[size_t(field)];
}

} // namespace

QString Client::*textMember(ClientForm::Field field)
{
    return textOf(field).member;
}

QString subjectOf(ClientForm::Field field)
{
    return QString::fromLatin1(textOf(field).subject);
}

QString fieldLabel(ClientForm::Field field)
{
    return ClientForm::tr(textOf(field).label);
}

} // namespace bitacora
