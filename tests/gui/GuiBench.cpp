#include "GuiBench.h"

#include "Language.h"
#include "PracticeView.h"
#include "SampleWriter.h"
#include "Theme.h"
#include "UnlockPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr SampleSize smallSample {.clients = 4, .sessions = 60, .seed = 7};
constexpr QSize windowSize {1280, 820};
constexpr int mostTabs = 60;
} // namespace

const QString GuiBench::passphrase = u"lantern orchard 47 pebble"_s;

AnsweredDialogs::AnsweredDialogs()
{
    FileDialogs::replace(this);
}

AnsweredDialogs::~AnsweredDialogs()
{
    FileDialogs::replace(nullptr);
}

GuiBench::GuiBench()
    : m_preferences(std::make_unique<Preferences>(QDir(m_folder.path()).filePath(u"settings.ini"_s)))
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme::instance().apply(ThemeChoice::Light);
}

GuiBench::~GuiBench() = default;

ShellOptions GuiBench::options() const
{
    ShellOptions options;
    options.practice.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    options.practice.clock = &clock;
    options.practicesFolder = m_folder.path();
    options.sample = smallSample;
    options.backsUp = backsUp;
    options.canForbidCapture = canForbidCapture;
    options.keychain = keychain;
    return options;
}

QString GuiBench::makePractice(const QString &name)
{
    const QString path = Practice::withSuffix(QDir(m_folder.path()).filePath(name));
    const auto practice = Practice::create(path, SecretBytes::fromPassphrase(passphrase), options().practice);
    if (!practice || !writeSample(**practice, smallSample))
        return {};
    m_recoveryCode = (*practice)->recoveryCode();
    return path;
}

MainWindow &GuiBench::startWindow(const QString &path)
{
    m_window = std::make_unique<MainWindow>(*m_preferences, options());
    m_window->resize(windowSize);
    m_window->start(path);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("The window did not become active");
    return *m_window;
}

bool GuiBench::unlock()
{
    QSignalSpy opened(m_window.get(), &MainWindow::practiceOpened);
    type(passphrase);
    press(Qt::Key_Return);
    return !opened.isEmpty() || opened.wait();
}

bool GuiBench::lock()
{
    QSignalSpy closed(m_window.get(), &MainWindow::practiceClosed);
    press(Qt::Key_L, Qt::ControlModifier);
    return !closed.isEmpty() || closed.wait();
}

MainWindow &GuiBench::openWindow()
{
    MainWindow &window = startWindow(makePractice());
    if (!unlock())
        qWarning("The practice did not open");
    return window;
}

void GuiBench::createPractice()
{
    find<QAbstractButton>(u"createChoice"_s)->click();
    type(u"Nueva"_s);
    press(Qt::Key_Return);
    // The passphrase, and the same again.
    for (int i = 0; i < 2; ++i) {
        type(passphrase);
        press(Qt::Key_Return);
    }
}

void GuiBench::replaceKey(const QString &typed)
{
    m_window->view()->goTo({.page = PracticePlace::Page::Settings});
    auto *button = find<QAbstractButton>(u"replaceKey"_s);
    QVERIFY(button);
    button->setFocus();
    press(Qt::Key_Return);
    type(typed);
    press(Qt::Key_Return);
}

void GuiBench::type(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused)
        return qWarning("Nothing has the keyboard");
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void GuiBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
}

bool GuiBench::tabTo(const QString &objectName)
{
    for (int i = 0; i < mostTabs; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool GuiBench::says(const QString &part) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

bool GuiBench::anyWidgetSays(const QString &text)
{
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        QStringList said {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                          widget->windowTitle()};
        // text of labels, buttons and line edits; plainText of editors.
        for (const char *property : {"text", "plainText", "title"})
            said.append(widget->property(property).toString());
        for (const QString &words : said) {
            if (words.contains(text))
                return true;
        }
    }
    return false;
}

} // namespace bitacora
