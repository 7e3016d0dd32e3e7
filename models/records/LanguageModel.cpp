#include "LanguageModel.h"

using namespace Qt::StringLiterals;

namespace bitacora {

bool LanguageModel::needsConsent() const
{
    const ModelAddress where(address);
    return where.isValid() && !where.isThisComputer() && where.origin() != allowed;
}

bool LanguageModel::mayBeAsked() const
{
    return isOn && ModelAddress(address).isValid() && !needsConsent();
}

LanguageModel withoutStaleConsent(LanguageModel model)
{
    const ModelAddress where(model.address);
    if (!where.isValid() || where.isThisComputer() || where.origin() != model.allowed)
        model.allowed.clear();
    return model;
}

Result<void> validateLanguageModel(const LanguageModel &model)
{
    if (model.address.size() > ModelAddress::maxLength)
        return failure(ErrorCode::TextTooLong, u"address"_s, QString::number(ModelAddress::maxLength));
    if (model.name.size() > maxModelNameLength)
        return failure(ErrorCode::TextTooLong, u"model"_s, QString::number(maxModelNameLength));
    return {};
}

} // namespace bitacora
