#include "AboutDialog.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClientsPage.h"
#include "GuiBench.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SessionRepository.h"
#include "ShellActions.h"
#include "ShortcutsDialog.h"
#include "SqlCipherVersions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What the Help menu opens.
class TestDialogs : public QObject
{
    Q_OBJECT

private:
    static QString native(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

    /// The keys that the list names, from the words that a screen reader reads.
    static QStringList namedKeys(const ShortcutsDialog &dialog)
    {
        QStringList keys;
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            keys.append(label->accessibleName().section(u": "_s, 1).split(u", "_s, Qt::SkipEmptyParts));
        return keys;
    }

    template <typename Dialog>
    static Dialog *shown(MainWindow &window)
    {
        const auto dialogs = window.findChildren<Dialog *>();
        for (Dialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void theListOfShortcutsNamesEveryOneThatThereIs()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        using Page = PracticePlace::Page;
        const auto clients = window.practice()->practice().clients().summaries(ClientState::Active);
        // Every page is made, and with it its shortcuts.
        window.view()->goTo({.page = Page::Client, .client = clients->first().client.id});
        window.view()->goTo({.page = Page::History});
        const auto sessions = window.practice()->practice().sessions().keys({});
        window.view()->goTo({.page = Page::Note, .session = {sessions->front().id}});
        window.view()->goTo({.page = Page::Settings});
        window.view()->goTo({.page = Page::Clients});
        qobject_cast<ClientsPage *>(window.view()->currentPage())->addClient();
        bench.press(Qt::Key_F1);
        auto *dialog = shown<ShortcutsDialog>(window);
        QVERIFY(dialog);
        const QStringList named = namedKeys(*dialog);

        QList<QKeySequence> all;
        const auto shortcuts = window.findChildren<QShortcut *>();
        for (const QShortcut *shortcut : shortcuts)
            all.append(shortcut->key());
        const auto actions = window.findChildren<QAction *>();
        for (const QAction *action : actions)
            all.append(action->shortcuts());
        QVERIFY(all.size() > 20);
        for (const QKeySequence &keys : std::as_const(all)) {
            // The list names one of the two Enter keys.
            const QString name = native(keys).replace(u"Return"_s, u"Enter"_s);
            QVERIFY2(name.isEmpty() || named.contains(name), qPrintable(name));
        }
        // Keys of a list, which are no shortcuts.
        for (const Qt::Key key : {Qt::Key_Menu, Qt::Key_S})
            QVERIFY2(named.contains(native(key)), qPrintable(native(key)));
    }

    void theListNamesUndoAndNotWhatItWouldUndo()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const auto clients = window.practice()->practice().clients().summaries(ClientState::Active);
        QVERIFY(
            window.practice()->clientChanges().setState(clients->first().client.id, ClientState::Archived).has_value());
        QVERIFY(window.actions().get(ShellActions::Id::Undo)->text() != u"Undo"_s);
        QCOMPARE(window.actions().name(ShellActions::Id::Undo), u"Undo"_s);
    }

    void theKeysMoveBetweenAClientsTabs()
    {
        GuiBench bench;
        bench.openWindow();
        bench.press(Qt::Key_Return);
        auto *page = qobject_cast<ClientPage *>(bench.window().view()->currentPage());
        QVERIFY(page);
        const auto isInTab = [page] {
            return page->findChild<QStackedWidget *>()->currentWidget()->isAncestorOf(QApplication::focusWidget());
        };
        for (const auto &[key, modifiers] :
             {std::pair<Qt::Key, Qt::KeyboardModifiers> {Qt::Key_Tab, Qt::ControlModifier},
              {Qt::Key_PageDown, Qt::ControlModifier},
              {Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier},
              {Qt::Key_PageUp, Qt::ControlModifier}}) {
            const ClientPage::Tab before = page->tab();
            bench.press(key, modifiers);
            QVERIFY(page->tab() != before);
            QVERIFY(isInTab());
        }
        QCOMPARE(page->tab(), ClientPage::Tab::Sessions);
        // Around the end, too, and out of a note that is being written.
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(page->tab() != ClientPage::Tab::Sessions);
    }

    void aboutSaysTheVersions()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        window.actions().get(ShellActions::Id::About)->trigger();
        const QPointer<AboutDialog> dialog = shown<AboutDialog>(window);
        QVERIFY(dialog);
        QString said;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text() + u'\n';
        const SqlCipherVersions versions = sqlCipherVersions();
        for (const QString &version : {QApplication::applicationVersion(), versions.sqlCipher, versions.sqlite,
                                       QString::fromLatin1(qVersion()), u"General Public License"_s})
            QVERIFY2(said.contains(version), qPrintable(version));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
