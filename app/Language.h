#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <array>

namespace bitacora {

/// The language of the interface, switched while the program runs: the catalogues (ours and Qt's own), and
/// the locale that dates, numbers and money are written after.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// "en", "es", or empty for the system's (English where that is neither).
    void apply(const QString &code);
    /// "en" or "es".
    [[nodiscard]] QString current() const { return m_current; }

    /// The language with the region that the system says, such as Spanish as it is written in Colombia.
    static QLocale localeFor(const QString &code, const QLocale &system);
    /// "en" or "es", after the languages that the system prefers.
    static QString codeOf(const QLocale &system);

private:
    enum Catalogue { Ours, Qts, CatalogueCount };

    void uninstall();
    void install(Catalogue catalogue, const QString &name, const QStringList &folders);

    std::array<QTranslator, CatalogueCount> m_translators;
    QString m_current;
};

} // namespace bitacora
