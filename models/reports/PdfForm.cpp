#include "PdfForm.h"

#include <algorithm>
#include <span>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

PdfForm PdfForm::withPassword(SecretBytes password)
{
    PdfForm form;
    form.password = std::make_shared<const SecretBytes>(std::move(password));
    return form;
}

QString PdfForm::inLog() const
{
    if (isProtected())
        return u", password"_s;
    return isForArchive ? u", pdf/a"_s : QString();
}

bool isUsablePdfPassword(const SecretBytes &password)
{
    constexpr unsigned char firstPrintable = 0x20;
    constexpr unsigned char deletion = 0x7F;
    const std::span bytes(password.data(), password.size());
    return !bytes.empty() && bytes.size() <= longestPdfPassword
        && std::none_of(bytes.begin(), bytes.end(),
                        [](unsigned char byte) { return byte < firstPrintable || byte == deletion; });
}

} // namespace bitacora
