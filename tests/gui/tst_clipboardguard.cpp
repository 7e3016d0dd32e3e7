#include "ClipboardGuard.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Not every platform of the tests knows who owns the clipboard.
class ToldGuard : public ClipboardGuard
{
public:
    using ClipboardGuard::ClipboardGuard;
    bool ours = true;
    /// Nor has every one a selection.
    QString selected;

protected:
    [[nodiscard]] bool isOurs(QClipboard::Mode) const override { return ours; }
    [[nodiscard]] QString textIn(QClipboard::Mode mode) const override
    {
        return mode == QClipboard::Selection ? selected : ClipboardGuard::textIn(mode);
    }
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

    void whatIsCopiedIsMarkedAsSecretAndStaysWhole()
    {
        const ToldGuard guard;
        auto *copied = new QMimeData;
        copied->setText(u"a line of a note"_s);
        copied->setHtml(u"<b>a line of a note</b>"_s);
        QApplication::clipboard()->setMimeData(copied);
        const QMimeData *there = QApplication::clipboard()->mimeData();
        QCOMPARE(there->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QCOMPARE(there->text(), u"a line of a note"_s);
        QCOMPARE(there->html(), u"<b>a line of a note</b>"_s);
    }

    void whatIsCopiedFromAFieldIsMarked()
    {
        const ToldGuard guard;
        QLineEdit field(u"Mateo Luna"_s);
        field.selectAll();
        field.copy();
        QCOMPARE(QApplication::clipboard()->text(), u"Mateo Luna"_s);
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void anotherProgramsTextIsNotMarked()
    {
        ToldGuard guard;
        guard.ours = false;
        QApplication::clipboard()->setText(u"a shopping list"_s);
        QVERIFY(!QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void aTextOfOursIsClearedAfterItsTime()
    {
        QCOMPARE(ClipboardGuard::usualLifetime, std::chrono::seconds(60));
        ToldGuard guard(std::chrono::milliseconds(200));
        QApplication::clipboard()->setText(u"the first line"_s);
        QTest::qWait(120);
        QApplication::clipboard()->setText(u"a line of a note"_s);
        QTest::qWait(120);
        // The time is that of the newest.
        QCOMPARE(QApplication::clipboard()->text(), u"a line of a note"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void anotherProgramsTextOutlastsTheTime()
    {
        ToldGuard guard(std::chrono::milliseconds(50));
        QApplication::clipboard()->setText(u"a line of a note"_s);
        guard.ours = false;
        QApplication::clipboard()->setText(u"a shopping list"_s);
        QTest::qWait(150);
        QCOMPARE(QApplication::clipboard()->text(), u"a shopping list"_s);
    }

    void selectingKeepsNoCopiedTextOnTheClipboard()
    {
        ToldGuard guard(std::chrono::milliseconds(300));
        QApplication::clipboard()->setText(u"a line of a note"_s);
        guard.selected = u"Mateo"_s;
        const auto select = [] { Q_EMIT QApplication::clipboard()->changed(QClipboard::Selection); };
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 600) {
            select();
            QTest::qWait(50);
        }
        QVERIFY(QApplication::clipboard()->text().isEmpty());
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
