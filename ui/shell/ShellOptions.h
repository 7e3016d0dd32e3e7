#pragma once

#include "Practice.h"
#include "QuickUnlock.h"
#include "SampleWriter.h"

#include <QString>

namespace bitacora {

/// What the window is given from outside; tests put a cheap key derivation and a folder of their own here.
struct ShellOptions
{
    PracticeOptions practice;
    /// Where new practices and the sample are made.
    QString practicesFolder;
    SampleSize sample;
    /// Whether the window makes backups by itself.
    bool backsUp = false;
    /// Whether the system can keep windows out of pictures of the screen; who does it follows the settings.
    bool canForbidCapture = false;
    /// The system's keychain, for quick unlock.
    QuickUnlock::Keychain keychain;
};

} // namespace bitacora
