#include "PdfPart.h"

#include <qpdf/qpdf-c.h>

#include <memory>
#include <type_traits>

namespace bitacora {

namespace {

struct Cleanup
{
    void operator()(qpdf_data data) const { qpdf_cleanup(&data); }
};
using Document = std::unique_ptr<std::remove_pointer_t<qpdf_data>, Cleanup>;

bool isDone(QPDF_ERROR_CODE code)
{
    return (code & QPDF_ERRORS) == 0;
}

} // namespace

bool PdfPart::encrypt(std::string_view pdf, const char *password, const Taker &take) const
{
    const Document document(qpdf_init());
    // What it says of a fault may quote the document.
    qpdf_set_suppress_warnings(document.get(), QPDF_TRUE);
    qpdf_silence_errors(document.get());
    if (!isDone(qpdf_read_memory(document.get(), "document", pdf.data(), pdf.size(), nullptr))
        || !isDone(qpdf_init_write_memory(document.get())))
        return false;
    // The owner's password, too: an empty one would open the file. Whoever can read it may do everything with it.
    qpdf_set_r6_encryption_parameters2(document.get(), password, password, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE,
                                       QPDF_TRUE, QPDF_TRUE, qpdf_r3p_full, QPDF_TRUE);
    if (!isDone(qpdf_write(document.get())))
        return false;
    return take(
        {reinterpret_cast<const char *>(qpdf_get_buffer(document.get())), qpdf_get_buffer_length(document.get())});
}

} // namespace bitacora
