#include "PdfProtection.h"

#include "PartLoader.h"
#include "PdfForm.h"
#include "PdfModule.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

struct ProtectionWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PdfProtection)
};

/// As a C string, which is what the library takes.
SecretBytes terminated(const SecretBytes &password)
{
    SecretBytes text(password.size() + 1);
    const std::span bytes(password.data(), password.size());
    if (!text.isEmpty())
        std::copy(bytes.begin(), bytes.end(), text.data());
    return text;
}

} // namespace

Result<void> writeProtectedPdf(const QByteArray &pdf, const SecretBytes &password, QIODevice &device)
{
    if (!isUsablePdfPassword(password))
        return failure(ErrorCode::FileNotWritable);
    const SecretBytes text = terminated(password);
    if (text.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    const auto *part = PartLoader::part<PdfModule>(u"pdf"_s);
    if (!part)
        return failure(ErrorCode::FileNotWritable, {},
                       //: In brackets after a sentence that a file could not be written
                       ProtectionWords::tr("the part of the program that gives a PDF its password is missing or "
                                           "damaged: install the program again"));
    const auto take = [&device](std::string_view file) {
        return device.write(file.data(), qint64(file.size())) == qint64(file.size());
    };
    if (!part->encrypt({pdf.constData(), size_t(pdf.size())}, reinterpret_cast<const char *>(text.data()), take))
        return failure(ErrorCode::FileNotWritable, {}, device.errorString());
    return {};
}

} // namespace bitacora
