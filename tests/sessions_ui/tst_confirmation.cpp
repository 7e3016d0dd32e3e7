#include "ActivityRepository.h"
#include "BookingPanel.h"
#include "ChoiceField.h"
#include "ConfirmationPanel.h"
#include "FileDialogs.h"
#include "MailProgram.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "PracticeSettingsRepository.h"
#include "RepeatDates.h"
#include "RepeatFields.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionTimeline.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

class MadeUpMailProgram final : public MailProgram
{
public:
    bool isThere = true;
    QList<QUrl> opened;

    bool open(const QUrl &link) override
    {
        opened.append(link);
        return isThere;
    }
};

class MadeUpDialogs final : public FileDialogs
{
public:
    QString path;
    QString suggested;

    QString saveFile(QWidget *, const QString &, const QString &suggestedName, const QString &) override
    {
        suggested = suggestedName;
        return path;
    }
};

} // namespace

class ConfirmationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<SessionTimeline> m_page;
    MadeUpMailProgram m_mail;
    MadeUpDialogs m_dialogs;
    ClientId m_client;
    SessionId m_session;

    [[nodiscard]] SessionFoot *foot() const { return m_page->foot(); }
    [[nodiscard]] ConfirmationPanel *panel() const { return foot()->confirmation(); }
    [[nodiscard]] QString said() const { return panel()->messages()->text(); }
    [[nodiscard]] QList<ActivityKind> logged() const
    {
        QList<ActivityKind> kinds;
        const auto entries = m_fixture->practice().activity().ofSession(m_session);
        for (const ActivityEntry &entry : *entries)
            kinds.append(entry.kind);
        return kinds;
    }
    void setClient(const QString &email, const QString &language) const
    {
        Client client = *m_fixture->practice().clients().find(m_client);
        client.email = email;
        client.language = language;
        QVERIFY(m_fixture->open().clientChanges().update(client, UiFixture::today()));
    }
    /// By the menu behind the "…".
    void begin() const
    {
        QMenu menu;
        foot()->addActionsTo(&menu);
        const QList<QAction *> actions = menu.actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [](const QAction *action) { return action->text() == u"Confirmation…"_s; });
        QVERIFY(found != actions.end());
        QVERIFY((*found)->isEnabled());
        (*found)->trigger();
        QVERIFY(panel()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        MailProgram::replace(&m_mail);
        FileDialogs::replace(&m_dialogs);
        m_mail = {};
        m_dialogs = {};
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        setClient(u"carmen@example.com"_s, u"es"_s);
        Session session = m_fixture->session(m_client, 2);
        session.customerNotes = u"Traiga agua."_s;
        session.privateNotes = u"Asked for help."_s;
        m_session = m_fixture->addSession(session).id;
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_page->resize(1200, 900);
        showActive(*m_page);
        QVERIFY(m_page->showSession(m_session));
    }
    void cleanup()
    {
        m_page.reset();
        MailProgram::replace(nullptr);
        FileDialogs::replace(nullptr);
    }

    void theTextIsShownInTheClientsLanguageBeforeItGoes()
    {
        begin();
        QVERIFY(!m_page->panel()->isVisible());
        QVERIFY(panel()->mailButton()->hasFocus());
        QCOMPARE(panel()->recipient()->text(), u"To carmen@example.com, in Spanish"_s);
        QVERIFY(panel()->addressButton()->isHidden());
        const QString text = panel()->preview()->toPlainText();
        QVERIFY2(text.contains(u"Su sesión está confirmada."_s) && text.contains(u"Traiga agua."_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Asked"_s), qPrintable(text));
        QCOMPARE(namelessControls(*panel()), QString());
    }

    void theMailProgramGetsWhatIsShown()
    {
        begin();
        QTest::keyClick(panel()->mailButton(), Qt::Key_Space);
        QCOMPARE(m_mail.opened.size(), 1);
        const QUrl link = m_mail.opened.constFirst();
        QCOMPARE(link.scheme(), u"mailto"_s);
        QCOMPARE(link.path(), u"carmen@example.com"_s);
        QString body = QUrlQuery(link).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QCOMPARE(body.replace(u"\r\n"_s, u"\n"_s).trimmed().replace(QChar::Nbsp, u' '),
                 panel()->preview()->toPlainText());
        QVERIFY2(said().contains(u"mail program has the text"_s), qPrintable(said()));
        QVERIFY(logged().contains(ActivityKind::ConfirmationOpened));
    }

    void withoutAMailProgramTheTextCanBeCopied()
    {
        m_mail.isThere = false;
        begin();
        panel()->mailButton()->click();
        QVERIFY2(said().contains(u"No mail program"_s), qPrintable(said()));
        QVERIFY(!logged().contains(ActivityKind::ConfirmationOpened));
        QCOMPARE(panel()->messages()->actionButton()->text(), u"Copy text"_s);
        panel()->messages()->actionButton()->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Su sesión del"_s) && copied.contains(u"Traiga agua."_s), qPrintable(copied));
        QVERIFY(logged().contains(ActivityKind::ConfirmationOpened));
        // As long as ClipboardGuard leaves it there.
        QVERIFY2(said().contains(u"after 60 seconds"_s), qPrintable(said()));
    }

    void noWordOfAMessageIsLogged()
    {
        if (QGuiApplication::platformName() != u"offscreen"_s)
            QSKIP("A mail program could open.");
        MailProgram::replace(nullptr);
        static QString logged;
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
        QVERIFY(!MailProgram::instance().open(QUrl(u"mailto:carmen@example.com?body=secret"_s)));
        qInstallMessageHandler(before);
        QCOMPARE(logged, QString());
    }

    void anInvitationIsSaved()
    {
        const QTemporaryDir folder;
        begin();
        panel()->saveButton()->click();
        // The person thought better of it.
        QVERIFY(!logged().contains(ActivityKind::InvitationSaved));
        QVERIFY2(m_dialogs.suggested.endsWith(u"2026-11-20.ics"_s), qPrintable(m_dialogs.suggested));
        QVERIFY(!m_dialogs.suggested.contains(u"Luna"_s));
        m_dialogs.path = folder.filePath(u"a.ics"_s);
        panel()->saveButton()->click();
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("METHOD:PUBLISH"));
        QVERIFY2(said().contains(u"not encrypted"_s), qPrintable(said()));
        QVERIFY(logged().contains(ActivityKind::InvitationSaved));
        m_dialogs.path = folder.filePath(u"no/such/a.ics"_s);
        panel()->saveButton()->click();
        QCOMPARE(panel()->messages()->kind(), MessageBar::Kind::Error);
    }

    void whoHasNoAddressIsSaidToHaveNone()
    {
        setClient({}, {});
        begin();
        QVERIFY2(panel()->recipient()->text().contains(u"no e-mail address"_s),
                 qPrintable(panel()->recipient()->text()));
        QVERIFY(panel()->recipient()->text().contains(u"in English"_s));
        const QSignalSpy asked(m_page->booking(), &TimelineBooking::detailsRequested);
        QVERIFY(panel()->addressButton()->isVisible());
        panel()->addressButton()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<ClientId>(), m_client);
        // The address that was added meanwhile.
        setClient(u"new@example.com"_s, {});
        QVERIFY(panel()->recipient()->text().contains(u"new@example.com"_s));
        QVERIFY(panel()->addressButton()->isHidden());
    }

    void whatIsBeingTypedIsInIt()
    {
        NoteEditor *editor = m_page->panel()->note(NoteKind::Customer)->editor();
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, u"Entre por el patio"_s);
        begin();
        QVERIFY(panel()->preview()->toPlainText().contains(u"Entre por el patio"_s));
    }

    void longNotesAreSaidToBeCut()
    {
        begin();
        QVERIFY(panel()->cutNotice()->isHidden());
        const QString notes = u"muchas palabras "_s.repeated(500).trimmed();
        QVERIFY(m_fixture->open().sessionChanges().setNotes(m_session, NoteKind::Customer, notes));
        QVERIFY(panel()->cutNotice()->isVisible());
        QVERIFY(panel()->preview()->toPlainText().contains(notes));
        panel()->mailButton()->click();
        QVERIFY(m_mail.opened.constFirst().toEncoded().size() <= ConfirmationText::longestLink);
    }

    void aMovedAndACancelledSessionSaySo()
    {
        Session session = m_fixture->stored(m_session);
        session.start.epochSeconds += 3600;
        QVERIFY(m_fixture->open().sessionChanges().update({session}));
        begin();
        QVERIFY(panel()->preview()->toPlainText().contains(u"un nuevo horario"_s));
        QVERIFY(m_fixture->open().sessionChanges().cancel({m_session}, u"Ill"_s));
        const QString text = panel()->preview()->toPlainText();
        QVERIFY2(text.contains(u"no tendrá lugar"_s) && !text.contains(u"Ill"_s), qPrintable(text));
    }

    void whatChangedWhileItWasHiddenIsReadAnew()
    {
        begin();
        m_page->hide();
        setClient(u"nueva@example.com"_s, u"es"_s);
        Session session = m_fixture->stored(m_session);
        session.start.epochSeconds += 3600;
        QVERIFY(m_fixture->open().sessionChanges().update({session}));
        showActive(*m_page);
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->recipient()->text().contains(u"nueva@example.com"_s));
        panel()->mailButton()->click();
        const QString link = m_mail.opened.constFirst().toString(QUrl::FullyDecoded);
        QVERIFY2(link.contains(u"nueva@example.com"_s) && link.contains(u"nuevo horario"_s), qPrintable(link));
    }

    void escapeBringsTheSessionBack()
    {
        begin();
        QTest::keyClick(panel()->mailButton(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->panel()->isVisible());
        QVERIFY(foot()->moreButton()->isVisible());
        QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    }

    void escapeGivesTheKeyboardBackToTheButtonThatOpenedIt()
    {
        QMenu *menu = foot()->moreButton()->menu();
        for (const SessionFoot::Action which : {SessionFoot::Action::Confirm, SessionFoot::Action::Cancel}) {
            menu->popup(QPoint());
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (!action->isSeparator() && action->data().toInt() == int(which))
                    menu->setActiveAction(action);
            }
            QTest::keyClick(menu, Qt::Key_Return);
            QVERIFY(!foot()->moreButton()->isVisible());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(foot()->moreButton()->isVisible());
            QCOMPARE(QApplication::focusWidget(), foot()->moreButton());
        }
    }

    void anotherSessionEndsIt()
    {
        const SessionId other = m_fixture->addSession(m_fixture->session(m_client, 9)).id;
        begin();
        QVERIFY(m_page->showSession(other));
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->panel()->isVisible());
    }

    void itIsOfferedAfterBooking()
    {
        m_page->newSession();
        m_page->booking()->panel()->submit();
        const SessionId booked = m_page->panel()->session();
        QVERIFY(booked != m_session);
        const auto bars = m_page->findChildren<MessageBar *>();
        const auto offer =
            std::find_if(bars.begin(), bars.end(), [](const MessageBar *bar) { return !bar->moreButtons().isEmpty(); });
        QVERIFY(offer != bars.end());
        QCOMPARE((*offer)->moreButtons().constFirst()->text(), u"Confirmation…"_s);
        // Also after another session was looked at.
        QVERIFY(m_page->showSession(m_session));
        QTest::mouseClick((*offer)->moreButtons().constFirst(), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QCOMPARE(m_page->panel()->session(), booked);
        QCOMPARE(QApplication::focusWidget(), panel()->mailButton());
    }

    void ofARepeatedSessionTheFirstIsOffered()
    {
        m_page->newSession();
        RepeatFields *repeats = m_page->booking()->panel()->repeats();
        repeats->rhythmField()->setFocus();
        QTest::keyClick(repeats->rhythmField(), Qt::Key_Down);
        QTRY_VERIFY(repeats->list()->count() > 1);
        m_page->booking()->panel()->submit();
        const SessionId first = m_page->panel()->session();
        QVERIFY(first != m_session);
        QPushButton *offer = nullptr;
        const auto bars = m_page->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (!bar->moreButtons().isEmpty())
                offer = bar->moreButtons().constFirst();
        }
        QVERIFY(offer);
        QCOMPARE(offer->text(), u"Confirmation of the first…"_s);
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QCOMPARE(m_page->panel()->session(), first);
    }

    void aNarrowWindowGivesItTheHeight()
    {
        m_page->resize(780, 480);
        begin();
        QVERIFY(panel()->height() >= 200);
        QVERIFY(m_page->rect().contains(panel()->mailButton()->mapTo(m_page.get(), QPoint())));
        QTest::keyClick(panel()->mailButton(), Qt::Key_Escape);
        QVERIFY(m_page->isVisible());
    }

    void aSessionOfNobodyHasNoConfirmation()
    {
        const SessionId orphan = m_fixture->addSession(m_fixture->session(std::nullopt, 3)).id;
        SessionTimeline history(m_fixture->open(), std::nullopt);
        history.resize(1200, 900);
        showActive(history);
        QVERIFY(history.showSession(orphan));
        QMenu menu;
        history.foot()->addActionsTo(&menu);
        const QList<QAction *> actions = menu.actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [](const QAction *action) { return action->text() == u"Confirmation…"_s; });
        QVERIFY(found != actions.end() && !(*found)->isEnabled());
    }
};

QTEST_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"
