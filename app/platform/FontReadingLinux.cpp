#include "FontReading.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int libraryVersion = 1;
} // namespace

// fontconfig is what Qt reads the fonts with here; it is loaded already, and keeps what it has read.
FontReading::FontReading()
    : m_thread([] {
        const QFunctionPointer read = QLibrary::resolve(u"fontconfig"_s, libraryVersion, "FcInit");
        if (read != nullptr)
            reinterpret_cast<int (*)()>(read)();
    })
{
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
