/// Paints the settings page in both themes into PNG files, to be looked at: `settings_gallery DIR`.

#include "LanguageModelSection.h"
#include "OpenPractice.h"
#include "PassphraseField.h"
#include "Preferences.h"
#include "SettingsPage.h"
#include "Theme.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bitacora;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    const QString folder = application.arguments().value(1, u"."_s);
    const QTemporaryDir home;
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    auto practice = Practice::create(home.filePath(u"Río Claro.bitacora"_s),
                                     SecretBytes::fromPassphrase(u"tapir glacier umbrella"_s), options);
    if (!practice)
        return 1;
    OpenPractice open(std::move(*practice));
    Preferences preferences(home.filePath(u"bitacora.ini"_s));
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s), {ThemeChoice::Dark, u"dark"_s}}) {
        Theme::instance().apply(choice);
        SettingsPage page(open, preferences);
        page.resize(1100, 1500);
        page.show();
        page.showPassphrasePanel();
        page.findChild<PassphraseField *>(u"newPassphrase"_s)->setText(u"password"_s);
        QApplication::processEvents();
        page.grab().save(folder + u"/settings-"_s + name + u".png"_s);
        for (const auto &[address, where] :
             {std::pair(ModelAddress::usual(), u"here"_s), {u"http://models.example.org/v1"_s, u"elsewhere"_s}}) {
            if (!open.settingsChanges().setLanguageModel({true, address, u"qwen2.5:7b"_s, {}}))
                return 1;
            LanguageModelSection section(open);
            section.resize(640, section.sizeHint().height());
            section.show();
            QApplication::processEvents();
            section.grab().save(folder + u"/language-model-"_s + where + u'-' + name + u".png"_s);
        }
    }
    return 0;
}
