#include "ClientPage.h"
#include "ClientRepository.h"
#include "CommandPalette.h"
#include "DraftRepository.h"
#include "ExportPanel.h"
#include "FakeKeychain.h"
#include "GuiBench.h"
#include "NewSheetPage.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "RecoveredBar.h"
#include "SecurityRow.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "SettingsPage.h"
#include "ShellActions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Every page for those who do not see it, and for those who do not use a mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    using Visit = std::function<void(GuiBench &)>;

    static constexpr int longest = 60'000;

    static QString describe(QAccessibleInterface *item)
    {
        const QObject *object = item->object();
        const QString name = object
            ? QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName()
            : u"(no object)"_s;
        const QObject *parent = object ? object->parent() : nullptr;
        return name + u" in "_s + (parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
    }

    /// Whether a person can do something with it: by the keyboard, or with a click alone.
    static bool isControl(QAccessibleInterface *item)
    {
        switch (item->role()) {
        case QAccessible::Client:
        case QAccessible::Window:
            return false;
        case QAccessible::Button:
        case QAccessible::ButtonDropDown:
        case QAccessible::ButtonMenu:
        case QAccessible::CheckBox:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::Link:
        case QAccessible::ListItem:
        case QAccessible::MenuItem:
        case QAccessible::PageTab:
        case QAccessible::RadioButton:
        case QAccessible::Slider:
        case QAccessible::SpinBox:
            return true;
        default:
            return item->state().focusable;
        }
    }

    /// Rows that say nothing to whoever does not see them: of the first ones, a list is the same all the way down.
    static void collectSilentRows(QAccessibleInterface *item, QStringList &nameless)
    {
        constexpr int enough = 20;
        QAccessibleTableInterface *table = item->tableInterface();
        for (int row = 0; row < std::min(table->rowCount(), enough); ++row) {
            QString said;
            for (int column = 0; column < table->columnCount(); ++column) {
                if (QAccessibleInterface *cell = table->cellAt(row, column))
                    said += cell->text(QAccessible::Name).trimmed();
            }
            if (said.isEmpty())
                nameless.append(u"row %1 of "_s.arg(row) + describe(item));
        }
    }

    /// Controls that have nothing to be called by, whether a widget stands behind them or not.
    static void collectNameless(QAccessibleInterface *item, QStringList &nameless, int &seen)
    {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const auto *widget = qobject_cast<const QWidget *>(item->object());
        if (widget && !widget->isVisible())
            return;
        if (isControl(item)) {
            ++seen;
            if (item->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(describe(item));
        }
        if (item->tableInterface())
            return collectSilentRows(item, nameless);
        for (int i = 0; i < item->childCount(); ++i)
            collectNameless(item->child(i), nameless, seen);
    }

    /// The window, or the dialog over it.
    static QWidget *shown(GuiBench &bench)
    {
        QWidget *dialog = QApplication::activeModalWidget();
        return dialog ? dialog : &bench.window();
    }

    static QPoint place(const QWidget *widget, const QWidget *window) { return widget->mapTo(window, QPoint(0, 0)); }

    /// Whether `later` lies after `earlier` as one reads: further down, or beside it to the right.
    static bool readsAfter(const QWidget *earlier, const QWidget *later, const QWidget *window)
    {
        const QRect first(place(earlier, window), earlier->size());
        const QRect second(place(later, window), later->size());
        const bool sameLine = first.top() < second.bottom() && second.top() < first.bottom();
        return sameLine ? second.left() >= first.left() : second.top() >= first.top();
    }

    /// Whether the Tab key is to come to it.
    static bool isStop(const QWidget *widget)
    {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy();
    }
    static QString named(const QWidget *widget)
    {
        return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->accessibleName() + u"\" "_s
            + widget->objectName();
    }
    /// The controls of a window in the order in which they follow each other.
    static QList<QWidget *> stopsOf(const QWidget &window)
    {
        QList<QWidget *> stops;
        for (QWidget *widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain()) {
            if (isStop(widget))
                stops.append(widget);
        }
        return stops;
    }
    /// Where a key leads, until the keyboard leaves the page or comes to a control for the second time.
    static QList<QWidget *> round(QWidget *from, const QWidget &page, Qt::Key key,
                                  Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QList<QWidget *> visited;
        from->setFocus(Qt::TabFocusReason);
        for (QWidget *focused = QApplication::focusWidget(); page.isAncestorOf(focused) && !visited.contains(focused);
             focused = QApplication::focusWidget()) {
            visited.append(focused);
            QTest::keyClick(focused, key, modifiers);
        }
        return visited;
    }

    static void lockWithPin(GuiBench &bench)
    {
        // It outlives every window.
        static FakeKeychain keychain;
        bench.keychain = [] { return &keychain; };
        bench.openWindow();
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        bench.window().findChild<QAbstractButton *>(u"quickUnlock"_s)->click();
        bench.find<QLineEdit>(u"quickPassphrase"_s)->setText(GuiBench::passphrase);
        for (const QString &field : {u"quickPin"_s, u"quickPinAgain"_s})
            bench.find<QLineEdit>(field)->setText(u"271828"_s);
        bench.find<QLineEdit>(u"quickPinAgain"_s)->setFocus();
        bench.press(Qt::Key_Return);
        const auto *row = bench.window().findChild<SecurityRow *>(u"securityQuick"_s);
        QTRY_VERIFY_WITH_TIMEOUT(row->accessibleDescription().contains(u"until"_s), longest);
        QVERIFY(bench.lock());
        QTRY_VERIFY(bench.find<QLineEdit>(u"unlockPin"_s));
    }
    static void replaceKey(GuiBench &bench)
    {
        bench.openWindow();
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        auto *button = bench.find<QAbstractButton>(u"replaceKey"_s);
        QVERIFY(button);
        button->setFocus();
        bench.press(Qt::Key_Return);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<NewSheetPage>({}), longest);
    }

    static void pages()
    {
        QTest::addColumn<Visit>("visit");
        const auto practice = [](GuiBench &bench, PracticePlace::Page page) {
            bench.openWindow();
            const auto clients = bench.window().practice()->practice().clients().summaries(ClientState::Active);
            bench.window().view()->goTo({page, clients->first().client.id});
            QTest::qWait(50);
        };
        QTest::newRow("welcome") << Visit([](GuiBench &bench) { bench.startWindow(); });
        QTest::newRow("create: place") << Visit([](GuiBench &bench) {
            bench.startWindow();
            bench.find<QAbstractButton>(u"createChoice"_s)->click();
        });
        QTest::newRow("create: passphrase") << Visit([](GuiBench &bench) {
            bench.startWindow();
            bench.find<QAbstractButton>(u"createChoice"_s)->click();
            bench.type(u"A"_s);
            bench.press(Qt::Key_Return);
        });
        QTest::newRow("unlock") << Visit([](GuiBench &bench) { bench.startWindow(bench.makePractice()); });
        QTest::newRow("unlock: code") << Visit([](GuiBench &bench) {
            bench.startWindow(bench.makePractice());
            bench.find<QAbstractButton>(u"useRecoveryCode"_s)->click();
        });
        QTest::newRow("create: recovery sheet") << Visit([](GuiBench &bench) {
            bench.startWindow();
            bench.find<QAbstractButton>(u"createChoice"_s)->click();
            bench.type(u"A"_s);
            bench.press(Qt::Key_Return);
            for (int i = 0; i < 2; ++i) {
                bench.type(GuiBench::passphrase);
                bench.press(Qt::Key_Return);
            }
            QTRY_VERIFY(bench.find<QLabel>(u"recoveryCode"_s));
        });
        QTest::newRow("new passphrase") << Visit([](GuiBench &bench) {
            bench.startWindow(bench.makePractice());
            bench.find<QAbstractButton>(u"useRecoveryCode"_s)->click();
            bench.type(bench.recoveryCode());
            bench.press(Qt::Key_Return);
            QTRY_VERIFY(bench.find<QLineEdit>(u"newPassphrase"_s));
        });
        const auto dialog = [](ShellActions::Id id) {
            return Visit([id](GuiBench &bench) {
                bench.openWindow();
                bench.window().actions().get(id)->trigger();
                QTRY_VERIFY(QApplication::activeModalWidget());
            });
        };
        QTest::newRow("about") << dialog(ShellActions::Id::About);
        QTest::newRow("shortcuts") << dialog(ShellActions::Id::Shortcuts);
        QTest::newRow("recovery sheet") << dialog(ShellActions::Id::RecoverySheet);
        QTest::newRow("clients") << Visit([=](GuiBench &bench) { practice(bench, PracticePlace::Page::Clients); });
        const auto clientTab = [](ClientPage::Tab tab) {
            return Visit([tab](GuiBench &bench) {
                bench.openWindow();
                const auto clients = bench.window().practice()->practice().clients().summaries(ClientState::Active);
                bench.window().view()->goTo(
                    {.page = PracticePlace::Page::Client, .client = clients->first().client.id, .tab = tab});
                QTest::qWait(50);
            });
        };
        QTest::newRow("client: sessions") << clientTab(ClientPage::Tab::Sessions);
        QTest::newRow("client: plan") << clientTab(ClientPage::Tab::Plan);
        QTest::newRow("client: progress") << clientTab(ClientPage::Tab::Progress);
        QTest::newRow("client: details") << clientTab(ClientPage::Tab::Details);
        QTest::newRow("client: activity") << clientTab(ClientPage::Tab::Activity);
        QTest::newRow("client: export") << Visit([clientTab](GuiBench &bench) {
            clientTab(ClientPage::Tab::Sessions)(bench);
            // What a scroll area hides stands nowhere.
            bench.window().resize(1440, 1200);
            auto *page = qobject_cast<ClientPage *>(bench.window().view()->currentPage());
            page->timeline()->exportHistory();
            QVERIFY(page->timeline()->exportPanel()->isVisible());
        });
        QTest::newRow("review") << Visit([=](GuiBench &bench) { practice(bench, PracticePlace::Page::Review); });
        QTest::newRow("command palette") << Visit([](GuiBench &bench) {
            bench.openWindow();
            bench.press(Qt::Key_K, Qt::ControlModifier);
            QVERIFY(bench.window().commandPalette().isVisible());
        });
        QTest::newRow("recovered bar") << Visit([](GuiBench &bench) {
            bench.openWindow();
            Practice &store = bench.window().practice()->practice();
            const SessionId session {store.sessions().keys({})->back().id};
            QVERIFY(store.drafts().save(session, NoteKind::Private, u"Half a sentence"_s));
            QVERIFY(bench.lock());
            QVERIFY(bench.unlock());
            QTRY_VERIFY(bench.window().view()->recovered().isVisible());
        });
        QTest::newRow("unlock: PIN") << Visit(lockWithPin);
        QTest::newRow("new recovery sheet") << Visit(replaceKey);
        QTest::newRow("clients: search") << Visit([=](GuiBench &bench) {
            practice(bench, PracticePlace::Page::Clients);
            bench.press(Qt::Key_F, Qt::ControlModifier);
            // With something to clear, and a button that does.
            bench.type(u"a"_s);
        });
        QTest::newRow("calendar") << Visit([=](GuiBench &bench) { practice(bench, PracticePlace::Page::Calendar); });
        QTest::newRow("history") << Visit([=](GuiBench &bench) { practice(bench, PracticePlace::Page::History); });
        QTest::newRow("settings") << Visit([=](GuiBench &bench) { practice(bench, PracticePlace::Page::Settings); });
    }

private Q_SLOTS:
    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName()
    {
        QFETCH(const Visit, visit);
        GuiBench bench;
        visit(bench);
        QVERIFY(!QTest::currentTestFailed());
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(shown(bench));
        QVERIFY(root);
        QStringList nameless;
        int seen = 0;
        collectNameless(root, nameless, seen);
        QVERIFY(seen > 0);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabGoesInReadingOrder_data() { pages(); }
    void tabGoesInReadingOrder()
    {
        QFETCH(const Visit, visit);
        GuiBench bench;
        visit(bench);
        QVERIFY(!QTest::currentTestFailed());
        const QWidget &window = *shown(bench);
        // The sidebar and the page beside it are two columns, and the palette lies over both: each is read from its top.
        const auto columnOf = [](const QWidget *widget) {
            for (; widget; widget = widget->parentWidget()) {
                if (widget->objectName() == u"sidebar"_s || widget->objectName() == u"commandPalette"_s)
                    return widget;
            }
            return widget;
        };
        const QList<QWidget *> chain = stopsOf(window);
        QVERIFY(!chain.isEmpty());
        for (qsizetype i = 1; i < chain.size(); ++i) {
            if (columnOf(chain[i - 1]) != columnOf(chain[i]))
                continue;
            QVERIFY2(readsAfter(chain[i - 1], chain[i], &window),
                     qPrintable(named(chain[i]) + u" comes after "_s + named(chain[i - 1])));
        }
    }

    void tabComesToEachSettingOnceAndBack()
    {
        static FakeKeychain keychain;
        GuiBench bench;
        bench.keychain = [] { return &keychain; };
        bench.openWindow().view()->goTo({.page = PracticePlace::Page::Settings});
        const auto *page = bench.window().findChild<SettingsPage *>();
        QVERIFY(page);
        QTest::qWait(50);
        QList<QWidget *> stops = stopsOf(bench.window());
        stops.removeIf([page](const QWidget *stop) { return !page->isAncestorOf(stop); });
        QVERIFY(stops.size() > 40);
        const QList<QWidget *> there = round(stops.constFirst(), *page, Qt::Key_Tab);
        QStringList missed;
        for (const QWidget *stop : stops) {
            if (!there.contains(stop))
                missed.append(named(stop));
        }
        QVERIFY2(missed.isEmpty(),
                 qPrintable(u"After "_s + named(there.constLast()) + u" the keyboard never came to\n"_s
                            + missed.join(u'\n')));
        QCOMPARE(there, stops);
        const QList<QWidget *> back = round(stops.constLast(), *page, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(back, QList<QWidget *>(stops.crbegin(), stops.crend()));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
