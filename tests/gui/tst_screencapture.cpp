#include "CaptureGuard.h"
#include "GuiBench.h"
#include "PracticeView.h"
#include "SecurityRow.h"

#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// A system that can, and says what it was told.
class ToldScreen final : public ScreenCapture
{
public:
    ToldScreen(QMap<quintptr, bool> &told, bool can)
        : m_told(told)
        , m_can(can)
    {
    }
    [[nodiscard]] bool canBeForbidden() const override { return m_can; }
    void setForbidden(quintptr window, bool forbidden) override { m_told[window] = forbidden; }

private:
    QMap<quintptr, bool> &m_told;
    bool m_can;
};

} // namespace

/// The option that keeps the windows out of pictures of the screen.
class TestScreenCapture : public QObject
{
    Q_OBJECT

private:
    static QPushButton *button(GuiBench &bench)
    {
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        return bench.window().findChild<QPushButton *>(u"forbidCapture"_s);
    }

    static void press(GuiBench &bench, QPushButton *button)
    {
        button->setFocus();
        bench.press(Qt::Key_Space);
    }

private Q_SLOTS:
    void everyWindowIsKeptOutWhileTheSettingsSaySo()
    {
        GuiBench bench;
        bench.canForbidCapture = true;
        QMap<quintptr, bool> told;
        const CaptureGuard guard(bench.preferences(), std::make_unique<ToldScreen>(told, true));
        MainWindow &window = bench.openWindow();
        QVERIFY(told.isEmpty());
        QPushButton *forbid = button(bench);
        QVERIFY(forbid && forbid->isEnabled());
        press(bench, forbid);
        QVERIFY(bench.preferences().forbidsCapture());
        QCOMPARE(told.value(quintptr(window.windowHandle()->winId())), true);
        auto *row = window.findChild<SecurityRow *>(u"securityCapture"_s);
        QCOMPARE(row->state(), SecurityRow::State::InOrder);

        // A menu is a window of its own.
        QMenu menu;
        menu.addAction(u"Later"_s);
        menu.popup({});
        QVERIFY(menu.windowHandle());
        QCOMPARE(told.value(quintptr(menu.windowHandle()->winId())), true);
        menu.close();

        press(bench, forbid);
        QVERIFY(!bench.preferences().forbidsCapture());
        QCOMPARE(told.value(quintptr(window.windowHandle()->winId())), false);
    }

    void aWindowThatComesLaterIsKeptOutFromTheStart()
    {
        GuiBench bench;
        bench.preferences().setForbidsCapture(true);
        QMap<quintptr, bool> told;
        const CaptureGuard guard(bench.preferences(), std::make_unique<ToldScreen>(told, true));
        const MainWindow &window = bench.startWindow(bench.makePractice());
        QCOMPARE(told.value(quintptr(window.windowHandle()->winId())), true);
    }

    void whereTheSystemCannotTheOptionSaysSo()
    {
        GuiBench bench;
        bench.preferences().setForbidsCapture(true);
        QMap<quintptr, bool> told;
        const CaptureGuard guard(bench.preferences(), std::make_unique<ToldScreen>(told, false));
        MainWindow &window = bench.openWindow();
        QVERIFY(told.isEmpty());
        QVERIFY(!button(bench)->isEnabled());
        auto *row = window.findChild<SecurityRow *>(u"securityCapture"_s);
        QCOMPARE(row->state(), SecurityRow::State::Told);
        QVERIFY(row->accessibleDescription().contains(u"This system"_s));
    }

    void linuxSaysThatItCannot()
    {
#ifdef Q_OS_LINUX
        QVERIFY(!ScreenCapture::ofSystem()->canBeForbidden());
#else
        QSKIP("This is another system.");
#endif
    }
};

QTEST_MAIN(TestScreenCapture)
#include "tst_screencapture.moc"
