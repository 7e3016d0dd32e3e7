#pragma once

#include "FocusFollower.h"
#include "Identifier.h"
#include "NoteDesk.h"
#include "Session.h"
#include "SignedNote.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace bitacora {

class CarriedList;
class ClinicalNoteKeeper;
class EmptyState;
class FactsOverview;
class FactsPage;
struct FactsPlace;
class LeftOutList;
class MessageBar;
class ModelProposalPanel;
class NoteHead;
class NoteVersionsPanel;
class OpenPractice;
class ReadyPanel;
class SegmentedControl;
class SentenceEditor;
class SignPanel;
class SignatureBlock;
class SignedPanel;

/// The clinical note of one session: what happened on the left, the text in the middle, the check on the right (one
/// beside the other on the left in a narrow window).
class ClinicalNotePage : public QWidget
{
    Q_OBJECT

public:
    explicit ClinicalNotePage(OpenPractice &practice, QWidget *parent = nullptr);
    ~ClinicalNotePage() override;

    /// Begins with the note as it was left, or with the writer's draft. False, and it says why, when it cannot be read.
    bool open(SessionId session);
    [[nodiscard]] SessionId session() const { return m_session; }
    /// Puts the cursor into the text.
    void focusText();
    /// Opens the form of what happened in place of the cards, at the fact.
    void record(std::optional<FactId> fact = {});
    void recordAt(const FactsPlace &place);
    [[nodiscard]] bool isRecording() const;
    /// Asks for the note on paper, once what was typed is stored.
    void preview();
    /// Opens where the note is signed.
    void beginSigning();
    [[nodiscard]] bool isSigned() const { return m_signed.has_value(); }
    /// The writer's draft in place of the text; can be taken back.
    void writeAnew();
    /// All that the note ever said, in place of its text.
    void showVersions();
    /// Closes without a word; what was typed must have been flushed.
    void end();
    /// Makes a change of what was typed. False when it could be kept nowhere.
    bool flush();
    [[nodiscard]] const ClinicalNoteKeeper &keeper() const { return *m_keeper; }

    [[nodiscard]] SentenceEditor *editor() const { return m_editor; }
    [[nodiscard]] FactsOverview *overview() const { return m_overview; }
    [[nodiscard]] FactsPage *factsPage() const { return m_facts; }
    [[nodiscard]] ReadyPanel *ready() const { return m_ready; }
    [[nodiscard]] LeftOutList *leftOut() const { return m_leftOut; }
    [[nodiscard]] CarriedList *carried() const { return m_carried; }
    [[nodiscard]] NoteHead *head() const { return m_head; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPushButton *previewButton() const { return m_preview; }
    [[nodiscard]] SignPanel *signPanel() const { return m_sign; }
    [[nodiscard]] SignedPanel *signedPanel() const { return m_signedPanel; }
    [[nodiscard]] SignatureBlock *signature() const { return m_signature; }
    [[nodiscard]] ModelProposalPanel *proposal() const { return m_proposal; }
    [[nodiscard]] NoteVersionsPanel *versions() const { return m_versions; }
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    /// What is found in the text as it stands, without waiting for a pause.
    void lookNow();

Q_SIGNALS:
    /// Back to the session.
    void left();
    /// What is missing is entered elsewhere: the client's profile, the session, or the letterhead in the settings.
    void clientRequested(bitacora::ClientId client);
    void sessionRequested(bitacora::SessionId session);
    void letterheadRequested();
    /// How the note looks on paper; `shown` is what stands in the editor, stored or not.
    void previewRequested(bitacora::SessionId session, const bitacora::NoteDraft &shown);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Side { Facts, Ready };

    void build();
    QScrollArea *column(QWidget *content, int margin);
    void connectParts();
    void connectText();
    void connectSigning();
    void connectProposal();
    void takeProposal(const NoteDraft &note);
    bool readSigned();
    void showSigned();
    void sign();
    void addShortcuts();
    void begin(const std::optional<NoteDraft> &note);
    void takeFacts(SessionId session);
    void takeTyped();
    void chooseStyle();
    void showCurrent();
    void jump(const ReadyItem &item);
    void enterElsewhere(FactField field);
    void act(int sentence, SentenceDeed deed);
    void change(const NoteText &note);
    void showText();
    void showSide(Side side);
    void retranslate();
    void retranslateSides();

    OpenPractice &m_practice;
    NoteDesk m_desk;
    SessionId m_session;
    std::optional<SignedNote> m_signed;
    bool m_isSigning = false;
    Side m_side = Side::Facts;
    QTimer m_lookSoon;
    NoteHead *m_head;
    QPushButton *m_preview;
    MessageBar *m_messages;
    QSplitter *m_columns;
    QWidget *m_sidesRow;
    SegmentedControl *m_sides;
    QStackedWidget *m_left;
    FactsOverview *m_overview;
    FactsPage *m_facts;
    QStackedWidget *m_middle;
    SentenceEditor *m_editor;
    LeftOutList *m_leftOut;
    CarriedList *m_carried;
    QPushButton *m_anew;
    ModelProposalPanel *m_proposal;
    EmptyState *m_empty;
    NoteVersionsPanel *m_versions;
    SignatureBlock *m_signature;
    SignPanel *m_sign;
    ReadyPanel *m_ready;
    SignedPanel *m_signedPanel;
    QScrollArea *m_factsArea = nullptr;
    QScrollArea *m_formArea = nullptr;
    QScrollArea *m_textArea = nullptr;
    QScrollArea *m_readyArea = nullptr;
    ClinicalNoteKeeper *m_keeper;
    FocusFollower m_focus;
};

} // namespace bitacora
