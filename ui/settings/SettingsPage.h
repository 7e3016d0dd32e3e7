#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace bitacora {

class BackupDesk;
class BackupsSection;
class CalendarsSection;
class DueRecordsSection;
class ImportSection;
class LanguageModelSection;
class LetterheadSection;
class LockSection;
class OpenPractice;
class PassphraseSection;
class Preferences;
class RecordsSection;
class RetentionSection;
class ReviewSettingsSection;
class SecuritySection;
class ServicesSection;
class SettingsSection;
class WorkingHoursSection;
struct SecurityServices;

/// Everything that is set once: language, appearance, lock, letterhead, services, calendars, working
/// hours, how long records are kept, review, language model, import, backups, passphrase, security, and what this program is.
/// Each change is kept as it is made; there is no button to save.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    struct Heading
    {
        QString text;
        /// Other words by which it is found.
        QString synonyms;
    };

    /// Without a desk there is no section of backups.
    SettingsPage(OpenPractice &practice, Preferences &preferences, BackupDesk *backups = nullptr,
                 QWidget *parent = nullptr);

    /// Stores what was typed and is not stored yet; to be called before the practice locks. False when it could not
    /// be stored.
    bool flush();
    /// Opens the panel that changes the passphrase and puts the keyboard there.
    void showPassphrasePanel();
    /// Brings the backups into view.
    void showBackups();
    /// Brings the import into view, with the keyboard on it.
    void showImport();
    /// Asks for two groups of the recovery sheet.
    void checkSheet();
    [[nodiscard]] SecuritySection &security() { return *m_security; }
    void setSecurity(const SecurityServices &services);
    /// What its sections are called, from the top.
    [[nodiscard]] QList<Heading> headings() const;
    /// Brings the section of that place into view, and puts the keyboard there.
    void showSection(int place);
    /// Begins a new one in its section.
    void addService();
    void addCalendar();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTo(RecordsSection *section);
    void scrollTo(const SettingsSection &section);
    void retranslate();

    QLabel *m_title;
    QList<SettingsSection *> m_sections;
    QScrollArea *m_scroll;
    LockSection *m_lock;
    LetterheadSection *m_letterhead;
    ServicesSection *m_services;
    CalendarsSection *m_calendars;
    WorkingHoursSection *m_hours;
    RetentionSection *m_retention;
    DueRecordsSection *m_dueRecords;
    ReviewSettingsSection *m_review;
    LanguageModelSection *m_languageModel;
    ImportSection *m_import;
    BackupsSection *m_backups;
    PassphraseSection *m_passphrase;
    SecuritySection *m_security;
};

} // namespace bitacora
