#include "ClientRepository.h"
#include "GuiBench.h"
#include "Language.h"
#include "OpenPractice.h"
#include "PracticeView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// A language in which everything is said between brackets: what is not was not asked for anew.
class Bracketed : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (!QByteArray(context).startsWith("bitacora::"))
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        return u'«' + text + u'»';
    }
    bool isEmpty() const override { return false; }
};

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

} // namespace

/// A language is switched at once and everywhere.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private:
    /// Words that are the same in every language, or a person's own.
    static bool isData(const QString &text)
    {
        static const QStringList same {u"Bitácora"_s, u"English"_s, u"Español"_s};
        return same.contains(text) || !hasLetters(text);
    }

    static void collect(const QWidget *page, QStringList &left)
    {
        const auto widgets = page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisibleTo(page))
                continue;
            QStringList words;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words << label->text();
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                words << button->text() << button->accessibleName();
            if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                words << line->placeholderText();
            for (const QString &text : std::as_const(words)) {
                if (!isData(text) && !text.contains(u'«'))
                    left << widget->objectName() + u" "_s + QString::fromLatin1(widget->metaObject()->className())
                            + u": "_s + text;
            }
        }
    }

private Q_SLOTS:
    void everyPageOutsideAPracticeSpeaksTheNewLanguage_data()
    {
        QTest::addColumn<QStringList>("presses");
        QTest::newRow("welcome") << QStringList {};
        QTest::newRow("create") << QStringList {u"createChoice"_s};
    }

    void everyPageOutsideAPracticeSpeaksTheNewLanguage()
    {
        QFETCH(const QStringList, presses);
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        for (const QString &press : presses)
            bench.find<QAbstractButton>(press)->click();
        Bracketed bracketed;
        QCoreApplication::installTranslator(&bracketed);
        QCoreApplication::processEvents();
        QStringList left;
        collect(&window, left);
        QCoreApplication::removeTranslator(&bracketed);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void theUnlockPageSpeaksTheNewLanguage()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow(bench.makePractice(u"42"_s));
        Bracketed bracketed;
        QCoreApplication::installTranslator(&bracketed);
        QCoreApplication::processEvents();
        QStringList left;
        collect(&window, left);
        QCoreApplication::removeTranslator(&bracketed);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void theSidebarSpeaksTheNewLanguage()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        Bracketed bracketed;
        QCoreApplication::installTranslator(&bracketed);
        QCoreApplication::processEvents();
        const auto *entry = bench.find<QAbstractButton>(u"sidebarEntry0"_s);
        QCOMPARE(entry->text(), u"«Clients»"_s);
        QCOMPARE(bench.find<QAbstractButton>(u"lockButton"_s)->text(), u"«Lock»"_s);
        QCOMPARE(window.windowTitle(), u"«Bitácora — Río Claro»"_s);
        QCoreApplication::removeTranslator(&bracketed);
        QCoreApplication::processEvents();
        QCOMPARE(entry->text(), u"Clients"_s);
    }

    void theChooserOfTheFirstPageSwitchesAtOnce()
    {
        GuiBench bench;
        Language language;
        QObject::connect(&bench.preferences(), &Preferences::languageChanged, &language,
                         [&] { language.apply(bench.preferences().language()); });
        language.apply(u"en"_s);
        bench.startWindow();
        QVERIFY(bench.find<QAbstractButton>(u"createChoice"_s)->text() == u"Create a practice"_s);
        const auto buttons = bench.window().findChildren<QAbstractButton *>();
        const auto spanish = std::find_if(buttons.begin(), buttons.end(),
                                          [](QAbstractButton *button) { return button->text() == u"Español"_s; });
        QVERIFY(spanish != buttons.end());
        (*spanish)->click();
        QCoreApplication::processEvents();
        QCOMPARE(bench.preferences().language(), u"es"_s);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        language.apply(u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
