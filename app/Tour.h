#pragma once

#include "Identifier.h"
#include "Preferences.h"
#include "Result.h"
#include "SecretBytes.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

namespace bitacora {

class Language;
class MainWindow;
class Practice;

/// Every page of the program as a picture, in both languages and both themes, and the documents of one
/// client, from a practice of made-up people. Needs no display, only a QApplication.
class Tour
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::Tour)

public:
    static constexpr std::chrono::milliseconds defaultPatience {20'000};

    /// What it makes lies in `folder`, which is made where there is none. A page that has not come after `patience`
    /// fails the tour.
    explicit Tour(const QString &folder, std::chrono::milliseconds patience = defaultPatience);

    /// The files that it made.
    [[nodiscard]] Result<QStringList> run();

private:
    /// The practice that is shown, in the program's language.
    [[nodiscard]] Result<void> makePractice();
    [[nodiscard]] Result<void> leaveTraces(Practice &practice);
    /// One language and theme.
    [[nodiscard]] Result<void> visit(Language &language, ThemeChoice theme);
    [[nodiscard]] Result<void> visitFront(MainWindow &window);
    [[nodiscard]] Result<void> visitPractice(MainWindow &window);
    void visitAddition(MainWindow &window);
    void visitClient(MainWindow &window);
    void visitCalendar(MainWindow &window);
    void visitLock(MainWindow &window);
    [[nodiscard]] Result<void> writeDocuments(MainWindow &window);
    void takePicture(MainWindow &window, const QString &page);
    /// "clients-en-light.png", in the folder.
    [[nodiscard]] QString picturePath(const QString &page) const;

    QString m_folder;
    std::chrono::milliseconds m_patience;
    QTemporaryDir m_workshop;
    Preferences m_preferences;
    QString m_practicePath;
    SecretBytes m_key;
    ClientId m_client;
    /// Whose graphs are shown: another one, who has nothing but what was measured.
    ClientId m_measured;
    SessionId m_session;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::Light;
    QStringList m_files;
    /// The first picture that could not be written.
    QString m_unwritten;
};

} // namespace bitacora
