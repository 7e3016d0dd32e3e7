#include "Application.h"

#include "CaptureGuard.h"
#include "Hardening.h"
#include "Language.h"
#include "LockTriggers.h"
#include "MainWindow.h"
#include "PartLoader.h"
#include "Preferences.h"
#include "Theme.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr std::chrono::milliseconds onceShown {100};
} // namespace

void nameApplication(QApplication &application)
{
    QApplication::setApplicationName(u"bitacora"_s);
    QApplication::setApplicationVersion(QStringLiteral(BITACORA_VERSION));
    QApplication::setDesktopFileName(u"org.bitacora.Bitacora"_s);
    // Not before the first page is there: the picture brings a library of its own.
    QTimer::singleShot(onceShown, &application,
                       [&application] { application.setWindowIcon(QIcon(u":/icons/bitacora.svg"_s)); });
}

int runWindow(QApplication &application, const QString &practicePath, SecretBytes key)
{
    (void)overwriteFreedMemory();
    nameApplication(application);
    Preferences preferences;
    Language language;
    language.apply(preferences.language());
    Theme::instance().apply(preferences.theme());
    QObject::connect(&preferences, &Preferences::languageChanged, &language,
                     [&] { language.apply(preferences.language()); });
    QObject::connect(&preferences, &Preferences::themeChanged, &language,
                     [&] { Theme::instance().apply(preferences.theme()); });

    ShellOptions options;
    options.practicesFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    options.backsUp = true;
    const CaptureGuard capture(preferences, ScreenCapture::ofSystem());
    options.canForbidCapture = capture.isPossible();
    options.keychain = [] { return PartLoader::part<KeychainModule>(u"keychain"_s); };
    MainWindow window(preferences, options);
    const LockTriggers triggers(window, preferences, &SessionWatch::ofSystem, LockRequests::usualFolder());
    // What cannot be opened is asked for, and there it is said why.
    if (key.isEmpty() || !window.openWithKey(practicePath, std::move(key)))
        window.start(practicePath);
    window.show();
    return QApplication::exec();
}

} // namespace bitacora
