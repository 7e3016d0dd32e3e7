#include "GuiBench.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Whether what is on the clipboard is of this program.
bool &isOfThisProgram()
{
    static bool isOurs = true;
    return isOurs;
}

} // namespace

// The platform of the tests does not know; these take the place of Qt's own, as every linker but that of Windows lets a
// program do.
bool QClipboard::ownsClipboard() const
{
    return isOfThisProgram();
}

bool QClipboard::ownsSelection() const
{
    return isOfThisProgram();
}

/// What was copied from a practice goes with its lock.
class LockClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCopiedIsTakenOffTheClipboard()
    {
        isOfThisProgram() = true;
        GuiBench bench;
        bench.openWindow();
        QClipboard *clipboard = QApplication::clipboard();
        clipboard->setText(u"a line of a note"_s);
        QCOMPARE(clipboard->text(), u"a line of a note"_s);
        QVERIFY(bench.lock());
        QVERIFY(clipboard->text().isEmpty());
    }

    void whatAnotherProgramCopiedStays()
    {
        isOfThisProgram() = false;
        GuiBench bench;
        bench.openWindow();
        QClipboard *clipboard = QApplication::clipboard();
        clipboard->setText(u"a shopping list"_s);
        QVERIFY(bench.lock());
        QCOMPARE(clipboard->text(), u"a shopping list"_s);
    }

    void aPassphraseThatShowsIsNotCopied()
    {
        isOfThisProgram() = true;
        QClipboard *clipboard = QApplication::clipboard();
        clipboard->clear();
        GuiBench bench;
        bench.startWindow(bench.makePractice());
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_F8, Qt::AltModifier);
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(clipboard->text().isEmpty());
        bench.press(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(clipboard->text().isEmpty());
        // Nor is it cut away. What takes the line away does it without copying, where the system has keys for that.
        QVERIFY(!bench.find<QLineEdit>(u"unlockPassphrase"_s)->text().isEmpty());
        for (const auto taking : {QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine}) {
            const QList<QKeySequence> keys = QKeySequence::keyBindings(taking);
            for (const QKeySequence &key : keys)
                bench.press(key[0].key(), key[0].keyboardModifiers());
            QVERIFY(clipboard->text().isEmpty());
        }
    }
};

QTEST_MAIN(LockClipboardTest)
#include "tst_lockclipboard.moc"
