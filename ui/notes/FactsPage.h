#pragma once

#include "ClientPlan.h"
#include "FactsKeeper.h"
#include "FactsPlace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class FactsForm;
class LivePanel;
class OpenPractice;

/// What happened in one session, in place of its details: the way back, what became of what was typed, the form.
class FactsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPage(OpenPractice &practice, QWidget *parent = nullptr);

    /// Where the way back leads; to the session when nothing is said.
    void setBackText(const QString &text);
    void setNoteOffered(bool offered);
    /// False, and nothing is open, when it cannot be read.
    bool open(const Session &session);
    [[nodiscard]] bool isOpen() const { return m_keeper->session().isValid(); }
    /// Records what was typed and closes; stays open, and says why, when it could be kept nowhere.
    void finish();
    /// Closes without a word; what was typed must have been flushed.
    void end();
    /// Records what was typed, the form stays. False when it could be kept nowhere.
    bool flush();
    [[nodiscard]] const FactsKeeper &keeper() const { return *m_keeper; }
    [[nodiscard]] FactsForm *form() const { return m_form; }
    /// Counts while the session goes on, in place of the form, and back with everything filled in.
    void goLive();
    void leaveLive();
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] FactsPlace place() const;
    void goTo(const FactsPlace &place);
    [[nodiscard]] LivePanel *live() const { return m_live; }
    [[nodiscard]] QPushButton *liveButton() const { return m_goLive; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] QPushButton *carryOnButton() const { return m_carryOn; }
    [[nodiscard]] QPushButton *discardButton() const { return m_discard; }
    [[nodiscard]] QPushButton *noteButton() const { return m_note; }
    [[nodiscard]] QPushButton *doneButton() const { return m_done; }

Q_SIGNALS:
    /// It is closed; what was typed is recorded.
    void closed();
    /// After closed(): on to the clinical note.
    void noteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildLooks();
    void connectParts();
    [[nodiscard]] FactsDraft draft() const;
    void fillIn(const FactsDraft &draft);
    void showMode();
    void showRunning();
    void carryOn();
    void lookForLast();
    void showState();
    void retranslate();

    OpenPractice &m_practice;
    Session m_session;
    ClientPlan m_plan;
    RecordedFacts m_last;
    QString m_backText;
    bool m_isNoteOffered = true;
    QPushButton *m_back;
    QLabel *m_title;
    QWidget *m_recovered;
    QLabel *m_recoveredText;
    QPushButton *m_discard;
    QPushButton *m_carryOn;
    QPushButton *m_goLive;
    FactsForm *m_form;
    LivePanel *m_live;
    QLabel *m_saving;
    QPushButton *m_note;
    QPushButton *m_done;
    FactsKeeper *m_keeper;
};

} // namespace bitacora
