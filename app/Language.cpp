#include "Language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
const QString embedded = u":/i18n"_s;
/// Whose catalogues are in use: what one of them lacks must not come from another's language.
Language *inUse = nullptr;
} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    uninstall();
    if (inUse == this)
        inUse = nullptr;
}

void Language::uninstall()
{
    for (QTranslator &translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
}

QString Language::codeOf(const QLocale &system)
{
    const QStringList wanted = system.uiLanguages();
    for (const QString &language : wanted) {
        QString code = language.section(u'-', 0, 0).toLower();
        if (code == "en"_L1 || code == "es"_L1)
            return code;
    }
    return u"en"_s;
}

QLocale Language::localeFor(const QString &code, const QLocale &system)
{
    const auto language = code == "es"_L1 ? QLocale::Spanish : QLocale::English;
    if (system.language() == language)
        return system;
    // With no region set, Spanish is Latin America's, whose words it uses, and not Spain's.
    const bool nowhere = system.language() == QLocale::C || system.territory() == QLocale::AnyTerritory;
    const auto territory = nowhere && language == QLocale::Spanish ? QLocale::LatinAmerica : system.territory();
    // Where nobody writes the language in that region, Qt takes the language's own.
    return QLocale(language, QLocale::AnyScript, territory);
}

void Language::apply(const QString &code)
{
    if (inUse && inUse != this)
        inUse->uninstall();
    inUse = this;
    const QLocale system = QLocale::system();
    m_current = code == "en"_L1 || code == "es"_L1 ? code : codeOf(system);
    QLocale::setDefault(localeFor(m_current, system));
    install(Qts, u"qtbase_"_s + m_current, {embedded, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(Ours, u"bitacora_"_s + m_current, {embedded});
    // Also where there was no catalogue to load: dates and numbers are written anew.
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

void Language::install(Catalogue catalogue, const QString &name, const QStringList &folders)
{
    QTranslator &translator = m_translators.at(catalogue);
    QCoreApplication::removeTranslator(&translator);
    for (const QString &folder : folders) {
        if (translator.load(name, folder)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

} // namespace bitacora
