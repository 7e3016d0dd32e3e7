#include "GuiBench.h"
#include "TabWalk.h"
#include "Visits.h"

#include <QAccessible>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Every place for those who do not see it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
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

private Q_SLOTS:
    void everyControlHasAName_data() { addVisitRows(); }
    void everyControlHasAName()
    {
        QFETCH(const std::function<void(GuiBench &)>, go);
        GuiBench bench;
        go(bench);
        QVERIFY(!QTest::currentTestFailed());
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&TabWalk::shown(bench.window()));
        QVERIFY(root);
        QStringList nameless;
        int seen = 0;
        collectNameless(root, nameless, seen);
        QVERIFY(seen > 0);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
