#include "FontReading.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int libraryVersion = 1;
} // namespace

// fontconfig is what Qt reads the fonts with here; it is loaded already, and keeps what it has read. The thread knows
// nothing of Qt, which would take the first thread that it meets for the main one.
FontReading::FontReading()
{
    const QFunctionPointer read = QLibrary::resolve(u"fontconfig"_s, libraryVersion, "FcInit");
    if (read != nullptr)
        m_thread = std::thread([read] { reinterpret_cast<int (*)()>(read)(); });
}

FontReading::~FontReading()
{
    finish();
}

void FontReading::finish()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace bitacora
