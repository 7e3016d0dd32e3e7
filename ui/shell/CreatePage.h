#pragma once

#include "FrontPage.h"
#include "Practice.h"

class QPushButton;
class QStackedWidget;

namespace bitacora {

class BackgroundJob;
class BusyLine;
class CreatePlaceStep;
class MessageBar;
class NewPassphraseFields;
class RecoverySheetView;

/// Three steps to a new practice: name and place, passphrase, recovery sheet.
class CreatePage final : public FrontPage
{
    Q_OBJECT

public:
    enum Step { Place, Passphrase, Recovery };

    /// `folder` is where practices are made when nothing else is said.
    CreatePage(const PracticeOptions &options, const QString &folder, QWidget *parent = nullptr);

    /// Empty fields and the first step; forgets the key of what was made before.
    void begin();
    [[nodiscard]] QWidget *firstField() const override;
    /// The practice is being made, and its recovery code comes next.
    [[nodiscard]] bool isMaking() const;
    /// Makes none after all, and forgets the passphrase; its name stays.
    void giveUp();
    /// The key of the practice that created() names.
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }
    [[nodiscard]] Step step() const;
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// isMaking() may have changed.
    void busyChanged();
    /// The practice is made, and its recovery code is on the screen.
    void codeShown();
    /// The practice is made, closed, and its recovery code kept.
    void created(const QString &path);
    void cancelled();

protected:
    void retranslate() override;
    void escape() override;

private:
    void goOn();
    void goBack();
    void goTo(Step step);
    void create();
    void createFailed(const Error &error);
    void setBusy(bool busy);
    void fitToStep();

    PracticeOptions m_options;
    SecretBytes m_key;
    QString m_path;
    BackgroundJob *m_job = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_steps = nullptr;
    CreatePlaceStep *m_place = nullptr;
    NewPassphraseFields *m_passphrase = nullptr;
    RecoverySheetView *m_recovery = nullptr;
    BusyLine *m_busy = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace bitacora
