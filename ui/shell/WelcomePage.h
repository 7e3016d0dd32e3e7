#pragma once

#include "FrontPage.h"
#include "Practice.h"
#include "SampleWriter.h"

class QPushButton;

namespace bitacora {

class BackgroundJob;
class BusyLine;
class ChoiceButton;
class LanguageChooser;
class MessageBar;
class Preferences;
class RestoreOffer;

/// The first page: what a person can begin with, and in which language.
class WelcomePage final : public FrontPage
{
    Q_OBJECT

public:
    /// `folder` is where the sample practice is written.
    WelcomePage(Preferences &preferences, const PracticeOptions &options, const QString &folder,
                QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    void setSampleSize(const SampleSize &size) { m_sampleSize = size; }
    /// Whether there is a practice to go back to.
    void setBackOffered(bool offered);
    void showError(const Error &error);
    void clearMessage();
    /// The practice that was open last is not at its place: says so, and offers its last good backup.
    void showLost(const QString &practice);
    /// What is offered to be brought back; empty without one.
    [[nodiscard]] QString lostPractice() const;
    /// The key of the practice that sampleReady() names.
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void backRequested();
    void sampleReady(const QString &path);
    /// The backup is to take the place of the practice.
    void restoreRequested(const QString &backup, const QString &practice);

protected:
    void retranslate() override;
    void escape() override;

private:
    void trySample();
    void setBusy(bool busy);
    void sayLost();

    PracticeOptions m_options;
    QString m_folder;
    SampleSize m_sampleSize;
    SecretBytes m_key;
    BackgroundJob *m_job = nullptr;
    MessageBar *m_message = nullptr;
    ChoiceButton *m_create = nullptr;
    ChoiceButton *m_open = nullptr;
    ChoiceButton *m_sample = nullptr;
    BusyLine *m_busy = nullptr;
    LanguageChooser *m_language = nullptr;
    QPushButton *m_back = nullptr;
    /// Made when it is needed.
    RestoreOffer *m_offer = nullptr;
};

} // namespace bitacora
