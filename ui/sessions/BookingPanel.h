#pragma once

#include "BookingRequest.h"
#include "FormDraft.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace bitacora {

class BookingForm;
class MessageBar;
class OpenPractice;
class RepeatFields;
class ScopeField;
class TypingPause;

/// Books, moves, copies or follows up a session, beside the list. What is typed is kept in the practice within a
/// second; what it collides with is said while somebody types, and holds nobody up.
class BookingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BookingPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Whose page the panel is on; none for the whole practice's. What was being typed there when the practice was
    /// left, or the page, stands in it again: isOpen() then says so. Each page has its own `name` for what is typed.
    void setPlace(std::optional<ClientId> client, const QString &name);
    /// Stays as it was, with the error, when what it is to begin with cannot be read.
    [[nodiscard]] Result<void> begin(const BookingRequest &request);
    /// Goes on with what was put away; stays closed when that can no longer be shown.
    void resume();
    [[nodiscard]] bool canResume() const { return !m_open && !m_putAway.isEmpty(); }
    /// Forgets what was typed, and closes.
    void discard();
    /// Asks nothing: what was typed can be resumed until something else is begun, also after a lock.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether something was typed or chosen since it was opened.
    [[nodiscard]] bool isTyped() const { return m_typed; }
    /// Puts the keyboard into the first field that is still to be filled in.
    void focusFirst();
    /// Keeps what was typed; false, and says so, when the practice could not.
    bool flush();
    [[nodiscard]] const BookingRequest &request() const { return m_request; }
    [[nodiscard]] BookingForm *form() const { return m_form; }
    [[nodiscard]] RepeatFields *repeats() const { return m_repeats; }
    [[nodiscard]] ScopeField *scopeField() const { return m_scope; }
    [[nodiscard]] QPushButton *bookButton() const { return m_book; }

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    /// So many are stored, this one first among them; `sentence` says what was.
    void booked(bitacora::SessionId session, const QString &sentence, int count);
    /// It was closed; `typed`: with something in it that can be resumed.
    void closed(bool typed);
    /// What was kept of it was changed by somebody else: it is to be shown, or no more.
    void replaced();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void show(const BookingStart &start);
    [[nodiscard]] bool isClientFixed() const;
    void edit();
    void warn();
    /// Adds who is new, and gives the session the client; nothing when the client is known.
    [[nodiscard]] Result<void> addClient(Session &session);
    /// What speaks against the session, and against others of its series that are changed with it, as sentences.
    [[nodiscard]] Result<QStringList> warningsFor(const Session &session) const;
    [[nodiscard]] Result<QStringList> seriesWarningsFor(const Session &session) const;
    /// Stores what differs from the session as it was shown, in each of the scope; invalid when nothing does.
    [[nodiscard]] Result<SessionId> change(const Session &session);
    /// Books a session at each of the starts; returns the first.
    [[nodiscard]] Result<SessionId> book(const Session &session, const QList<ZonedTime> &starts);
    [[nodiscard]] QString sentenceForChange(const Session &session) const;
    [[nodiscard]] QString sentenceFor(const Session &session, qsizetype count) const;
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] FormDraft draft() const;
    [[nodiscard]] FormDraft::Content content() const;
    bool restore(const FormDraft::Texts &texts);
    void loadDraft();
    void forgetClients(const QList<ClientId> &clients);
    [[nodiscard]] QDate today() const;
    void sayButton();
    /// As much as there is room for, with what makes them above them.
    void showDates();
    void retranslate();

    OpenPractice &m_practice;
    std::optional<ClientId> m_place;
    QString m_name;
    BookingRequest m_request;
    Session m_before;
    /// How many sessions the last change was in.
    int m_changed = 0;
    bool m_open = false;
    bool m_typed = false;
    /// What was typed when it was closed; empty when there is nothing to go on with.
    FormDraft::Texts m_putAway;
    TypingPause *m_pause;
    QTimer m_warn;
    QLabel *m_title;
    QScrollArea *m_scroll;
    BookingForm *m_form;
    RepeatFields *m_repeats;
    ScopeField *m_scope;
    MessageBar *m_messages;
    QPushButton *m_book;
    QPushButton *m_close;
};

} // namespace bitacora
