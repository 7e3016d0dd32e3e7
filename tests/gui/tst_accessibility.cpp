#include "ClientRepository.h"
#include "GuiBench.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "ShellActions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Every page for those who do not see it, and for those who do not use a mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    using Visit = std::function<void(GuiBench &)>;

    static QString describe(QAccessibleInterface *item)
    {
        const QObject *object = item->object();
        const QString name = object
            ? QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName()
            : u"(no object)"_s;
        const QObject *parent = object ? object->parent() : nullptr;
        return name + u" in "_s + (parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
    }

    /// Controls that take the keyboard and have nothing to be called by.
    static void collectNameless(QAccessibleInterface *item, QStringList &nameless, int &seen)
    {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const auto *widget = qobject_cast<const QWidget *>(item->object());
        const bool asked = widget && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && item->role() != QAccessible::Client && item->role() != QAccessible::Window;
        if (asked) {
            ++seen;
            if (item->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(describe(item));
        }
        // The rows of a table are the model's; they are read by their texts.
        if (item->tableInterface())
            return;
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
        QTest::newRow("client") << Visit([=](GuiBench &bench) { practice(bench, PracticePlace::Page::Client); });
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
        const QWidget &window = *shown(bench);
        // The sidebar and the page beside it are two columns, each read from its top.
        const auto isInSidebar = [](const QWidget *widget) {
            for (; widget; widget = widget->parentWidget()) {
                if (widget->objectName() == u"sidebar"_s)
                    return true;
            }
            return false;
        };
        QList<QWidget *> chain;
        for (QWidget *widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy())
                chain.append(widget);
        }
        QVERIFY(!chain.isEmpty());
        for (qsizetype i = 1; i < chain.size(); ++i) {
            if (isInSidebar(chain[i - 1]) != isInSidebar(chain[i]))
                continue;
            const auto name = [](const QWidget *widget) {
                return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->accessibleName()
                    + u"\" "_s + widget->objectName();
            };
            QVERIFY2(readsAfter(chain[i - 1], chain[i], &window),
                     qPrintable(name(chain[i]) + u" comes after "_s + name(chain[i - 1])));
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
