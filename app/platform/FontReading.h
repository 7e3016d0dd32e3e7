#pragma once

#include <thread>

namespace bitacora {

/// Reads what fonts the system has on another core, while the program connects to the display: the first text waits
/// for nothing else as long. To be made before the QApplication; the destructor waits for the end. Does nothing where
/// the system keeps its fonts read (Windows, macOS).
class FontReading
{
public:
    FontReading();
    ~FontReading();
    FontReading(const FontReading &) = delete;
    FontReading(FontReading &&) = delete;
    FontReading &operator=(const FontReading &) = delete;
    FontReading &operator=(FontReading &&) = delete;

    /// Waits until they are read.
    void finish();

private:
    std::thread m_thread;
};

} // namespace bitacora
