#include "ClipboardGuard.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Not every platform of the tests knows who owns the clipboard.
class ToldGuard : public ClipboardGuard
{
public:
    bool ours = true;

protected:
    [[nodiscard]] bool isOurs(QClipboard::Mode) const override { return ours; }
};

} // namespace

/// What was copied from a practice does not outlive its lock.
class TestClipboardGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }

    void aTextOfOursIsCleared()
    {
        ToldGuard guard;
        QApplication::clipboard()->setText(u"a line of a note"_s);
        guard.clearOurs();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void anotherProgramsTextStays()
    {
        ToldGuard guard;
        QApplication::clipboard()->setText(u"a line of a note"_s);
        guard.ours = false;
        QApplication::clipboard()->setText(u"a shopping list"_s);
        guard.clearOurs();
        QCOMPARE(QApplication::clipboard()->text(), u"a shopping list"_s);
    }

    void aTextThatWasThereBeforeStays()
    {
        QApplication::clipboard()->setText(u"from before"_s);
        ToldGuard guard;
        guard.clearOurs();
        QCOMPARE(QApplication::clipboard()->text(), u"from before"_s);
    }

    void clearingTwiceTouchesNothing()
    {
        ToldGuard guard;
        QApplication::clipboard()->setText(u"a line of a note"_s);
        guard.clearOurs();
        guard.ours = false;
        QApplication::clipboard()->setText(u"later"_s);
        guard.clearOurs();
        QCOMPARE(QApplication::clipboard()->text(), u"later"_s);
    }
};

QTEST_MAIN(TestClipboardGuard)
#include "tst_clipboardguard.moc"
