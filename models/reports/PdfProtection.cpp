#include "PdfProtection.h"

#include "PdfForm.h"

#include <QIODevice>
#include <QScopeGuard>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <functional>
#include <span>

namespace bitacora {

namespace {

/// As a C string, which is what the library takes.
SecretBytes terminated(const SecretBytes &password)
{
    SecretBytes text(password.size() + 1);
    const std::span bytes(password.data(), password.size());
    if (!text.isEmpty())
        std::copy(bytes.begin(), bytes.end(), text.data());
    return text;
}

void encrypt(const QByteArray &pdf, const char *password, const std::function<void(const Buffer &)> &take)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("document", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    // The owner's password, too: an empty one would open the file. Whoever can read it may do everything with it.
    writer.setR6EncryptionParameters(password, password, true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    take(*writer.getBufferSharedPointer());
}

} // namespace

Result<void> writeProtectedPdf(const QByteArray &pdf, const SecretBytes &password, QIODevice &device)
{
    if (!isUsablePdfPassword(password))
        return failure(ErrorCode::FileNotWritable);
    const SecretBytes text = terminated(password);
    if (text.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    bool arrived = false;
    try {
        encrypt(pdf, reinterpret_cast<const char *>(text.data()), [&](const Buffer &file) {
            const auto size = qint64(file.getSize());
            arrived = device.write(reinterpret_cast<const char *>(file.getBuffer()), size) == size;
        });
    } catch (const std::exception &) {
        // Its words may quote the document.
        return failure(ErrorCode::FileNotWritable);
    }
    if (!arrived)
        return failure(ErrorCode::FileNotWritable, {}, device.errorString());
    return {};
}

} // namespace bitacora
