#include "ActivityRepository.h"
#include "Announcement.h"
#include "BusyLine.h"
#include "FormField.h"
#include "MessageBar.h"
#include "NewPassphraseFields.h"
#include "OpenPractice.h"
#include "PassphraseChange.h"
#include "PassphraseField.h"
#include "PassphraseSection.h"
#include "PracticeSettingsRepository.h"
#include "Preferences.h"
#include "SecuritySection.h"
#include "SegmentedControl.h"
#include "SettingsPage.h"
#include "StrengthMeter.h"
#include "Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QString thePassphrase = u"tapir glacier umbrella nineteen"_s;
const QString anotherPassphrase = u"violet anchor pancake seventy"_s;

/// The sentences that stand below the fields of the page.
bool isSaid(const QWidget &page, const QString &part)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

/// A language in which every text begins with a mark, so that one that stayed behind is seen.
class Marking final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'~' + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<OpenPractice> m_practice;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"Río Claro.bitacora"_s); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *child = m_page->findChild<T *>(name);
        if (child == nullptr)
            qFatal("no %s", qPrintable(name));
        return child;
    }
    [[nodiscard]] PracticeSettingsRepository &stored() const { return m_practice->practice().settings(); }
    [[nodiscard]] FormField *formOf(QWidget *field) const { return qobject_cast<FormField *>(field->parentWidget()); }
    [[nodiscard]] PassphraseSection *passphrase() const { return m_page->findChild<PassphraseSection *>(); }

    /// What labels and buttons say, but for what no language changes.
    [[nodiscard]] QStringList unmarkedTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->objectName() != u"versions" && !label->text().isEmpty() && !label->text().startsWith(u'~'))
                texts << label->text();
        }
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            // Weekdays are named by the region.
            if (button->objectName() != u"weekday"_s && !button->text().isEmpty() && !button->text().startsWith(u'~'))
                texts << button->text();
        }
        return texts;
    }

    void fillPassphrases(const QString &present, const QString &next, const QString &again) const
    {
        m_page->showPassphrasePanel();
        find<PassphraseField>(u"presentPassphrase"_s)->setText(present);
        find<PassphraseField>(u"newPassphrase"_s)->setText(next);
        find<PassphraseField>(u"newPassphraseAgain"_s)->setText(again);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply(ThemeChoice::Light);
        PracticeOptions options;
        options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
        auto created = Practice::create(path(), SecretBytes::fromPassphrase(thePassphrase), options);
        QVERIFY2(created, created ? "" : qPrintable(created.error().sentence()));
        m_practice = std::make_unique<OpenPractice>(std::move(*created));
    }

    void init()
    {
        m_preferences =
            std::make_unique<Preferences>(m_folder.filePath(u"%1.ini"_s.arg(QUuid::createUuid().toString())));
        m_page = std::make_unique<SettingsPage>(*m_practice, *m_preferences);
        m_page->resize(900, 1400);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void theLanguageChangesAtOnce()
    {
        auto *languages = find<QComboBox>(u"language"_s);
        QSignalSpy changed(m_preferences.get(), &Preferences::languageChanged);
        QCOMPARE(languages->currentData().toString(), QString());
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_End);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_preferences->language(), u"es"_s);
        m_preferences->setLanguage(u"en"_s);
        QCOMPARE(languages->currentText(), u"English"_s);
    }

    void theThemeIsChosenAndFollowsChangesFromElsewhere()
    {
        auto *themes = find<SegmentedControl>(u"theme"_s);
        QTest::mouseClick(themes->segment(2), Qt::LeftButton);
        QCOMPARE(m_preferences->theme(), ThemeChoice::Dark);
        m_preferences->setTheme(ThemeChoice::Light);
        QCOMPARE(themes->current(), 1);
    }

    void idleMinutesAreKeptAndSaid()
    {
        auto *minutes = find<QLineEdit>(u"idleMinutes"_s);
        QCOMPARE(minutes->text(), u"10"_s);
        QStringList said;
        observeAnnouncements([&said](const QString &text) { said << text; });
        minutes->selectAll();
        QTest::keyClicks(minutes, u"25"_s);
        observeAnnouncements({});
        QCOMPARE(m_preferences->idleMinutes(), 25);
        QVERIFY(isSaid(*m_page, u"Saved"_s));
        QVERIFY(!said.isEmpty());
    }

    void wrongMinutesAreSaidBesideTheFieldAndStay_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0", "241", "-5", "soon", "2.5", "99999999999"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void wrongMinutesAreSaidBesideTheFieldAndStay()
    {
        QFETCH(QString, typed);
        auto *minutes = find<QLineEdit>(u"idleMinutes"_s);
        minutes->selectAll();
        QTest::keyClicks(minutes, typed);
        QVERIFY(formOf(minutes)->hasError());
        QVERIFY(minutes->accessibleDescription().contains(u"240"_s));
        QCOMPARE(minutes->text(), typed);
        QVERIFY(m_preferences->idleMinutes() >= Preferences::leastIdleMinutes);
        minutes->selectAll();
        QTest::keyClicks(minutes, u"15"_s);
        QVERIFY(!formOf(minutes)->hasError());
        QCOMPARE(m_preferences->idleMinutes(), 15);
    }

    void theLetterheadIsStoredAMomentAfterTheLastKey()
    {
        auto *name = find<QLineEdit>(u"practitionerName"_s);
        QTest::keyClicks(name, u"Ana Ruiz"_s);
        QCOMPARE(stored().practitioner().name, QString());
        QTRY_COMPARE_WITH_TIMEOUT(stored().practitioner().name, u"Ana Ruiz"_s, 1000);
        QVERIFY(isSaid(*m_page, u"Saved"_s));
    }

    void whatWasTypedIsStoredBeforeTheLock()
    {
        auto *address = find<QPlainTextEdit>(u"practiceAddress"_s);
        QTest::keyClicks(address, u"12 Main St"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QTest::keyClicks(address, u"Springfield"_s);
        QTest::keyClicks(find<QLineEdit>(u"credential"_s), u"BCBA"_s);
        m_page->flush();
        QCOMPARE(stored().practitioner().practiceAddress, u"12 Main St\nSpringfield"_s);
        QCOMPARE(stored().practitioner().credential, u"BCBA"_s);
    }

    void leavingTheFieldStoresIt()
    {
        auto *practice = find<QLineEdit>(u"practiceName"_s);
        practice->setText(u"Río Claro"_s);
        QTest::keyClick(practice, Qt::Key_Return);
        QCOMPARE(stored().practitioner().practiceName, u"Río Claro"_s);
        const SettingsPage another(*m_practice, *m_preferences);
        QCOMPARE(another.findChild<QLineEdit *>(u"practiceName"_s)->text(), u"Río Claro"_s);
    }

    void aNewPracticeHasItsNameOnTheLetterheadAndWhatIsTypedIsUndone()
    {
        PracticeOptions options;
        options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
        auto created = Practice::create(m_folder.filePath(u"Otra consulta.bitacora"_s),
                                        SecretBytes::fromPassphrase(thePassphrase), options);
        QVERIFY(created);
        OpenPractice open(std::move(*created));
        SettingsPage page(open, *m_preferences);
        page.show();
        QCOMPARE(page.findChild<QLineEdit *>(u"practiceName"_s)->text(), u"Otra consulta"_s);
        auto *name = page.findChild<QLineEdit *>(u"practitionerName"_s);
        QTest::keyClicks(name, u"Ana"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClicks(name, u" Ruiz"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *credential = page.findChild<QLineEdit *>(u"credential"_s);
        QTest::keyClicks(credential, u"RBT"_s);
        QTest::keyClick(credential, Qt::Key_Return);

        ChangeStack &changes = open.changes();
        QVERIFY(changes.undoText().contains(u"letterhead"_s));
        changes.undo();
        QCOMPARE(credential->text(), QString());
        QCOMPARE(name->text(), u"Ana Ruiz"_s);
        changes.undo();
        QCOMPARE(name->text(), QString());
        QVERIFY(!changes.canUndo());
        changes.redo();
        QCOMPARE(name->text(), u"Ana Ruiz"_s);
        QCOMPARE(open.practice().settings().practitioner().name, u"Ana Ruiz"_s);
    }

    void aWrongPresentPassphraseIsSaidBesideTheFieldAndChangesNothing()
    {
        fillPassphrases(u"not the one at all"_s, anotherPassphrase, anotherPassphrase);
        QSignalSpy failed(&passphrase()->change(), &PassphraseChange::failed);
        QTest::mouseClick(find<QPushButton>(u"submitPassphrase"_s), Qt::LeftButton);
        QVERIFY(passphrase()->change().isRunning());
        QVERIFY(failed.wait(10000));
        auto *present = find<PassphraseField>(u"presentPassphrase"_s);
        QVERIFY(formOf(present)->hasError());
        QCOMPARE(find<PassphraseField>(u"newPassphrase"_s)->text(), anotherPassphrase);
        QVERIFY(KeyFile::unwrap(Practice::keyFilePath(path()), SecretBytes::fromPassphrase(thePassphrase)));
        QVERIFY(!KeyFile::unwrap(Practice::keyFilePath(path()), SecretBytes::fromPassphrase(anotherPassphrase)));
        QTest::keyClicks(present, u"x"_s);
        QVERIFY(!formOf(present)->hasError());
    }

    void aWeakNewPassphraseIsRefused()
    {
        fillPassphrases(thePassphrase, u"password"_s, u"password"_s);
        QVERIFY(m_page->findChild<StrengthMeter *>()->score() < NewPassphraseFields::leastScore);
        QTest::mouseClick(find<QPushButton>(u"submitPassphrase"_s), Qt::LeftButton);
        QVERIFY(!passphrase()->change().isRunning());
        QVERIFY(formOf(find<PassphraseField>(u"newPassphrase"_s))->hasError());
    }

    void aSlipInTheSecondIsNoticed()
    {
        fillPassphrases(thePassphrase, anotherPassphrase, anotherPassphrase + u"x"_s);
        QTest::keyClick(find<PassphraseField>(u"newPassphraseAgain"_s), Qt::Key_Return);
        QVERIFY(!passphrase()->change().isRunning());
        QVERIFY(formOf(find<PassphraseField>(u"newPassphraseAgain"_s))->hasError());
    }

    void leavingThePageEmptiesThePassphrases()
    {
        fillPassphrases(thePassphrase, anotherPassphrase, {});
        m_page->hide();
        QCOMPARE(find<PassphraseField>(u"presentPassphrase"_s)->text(), QString());
        QCOMPARE(find<PassphraseField>(u"newPassphrase"_s)->text(), QString());
    }

    void changingThePassphraseKeepsTheWindowAliveAndIsLogged()
    {
        fillPassphrases(thePassphrase, anotherPassphrase, anotherPassphrase);
        QSignalSpy succeeded(&passphrase()->change(), &PassphraseChange::succeeded);
        QTest::mouseClick(find<QPushButton>(u"submitPassphrase"_s), Qt::LeftButton);
        QVERIFY(passphrase()->change().isRunning()); // and the click has returned
        QVERIFY(!find<QPushButton>(u"submitPassphrase"_s)->isEnabled());
        QVERIFY(succeeded.wait(10000));
        QVERIFY(KeyFile::unwrap(Practice::keyFilePath(path()), SecretBytes::fromPassphrase(anotherPassphrase)));
        QVERIFY(!KeyFile::unwrap(Practice::keyFilePath(path()), SecretBytes::fromPassphrase(thePassphrase)));
        const auto log = m_practice->practice().activity().latest(1);
        QVERIFY(log && !log->isEmpty());
        QCOMPARE(log->first().kind, ActivityKind::PassphraseChanged);
        QCOMPARE(find<PassphraseField>(u"newPassphrase"_s)->text(), QString());
        QVERIFY(isSaid(*m_page, u"passphrase was changed"_s));
    }

    void aChangeThatIsCancelledWritesNothing()
    {
        const QString keys = Practice::keyFilePath(path());
        QFile before(keys);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        fillPassphrases(anotherPassphrase, thePassphrase, thePassphrase);
        QSignalSpy succeeded(&passphrase()->change(), &PassphraseChange::succeeded);
        QTest::mouseClick(find<QPushButton>(u"submitPassphrase"_s), Qt::LeftButton);
        QVERIFY(passphrase()->change().isRunning());
        passphrase()->findChild<BusyLine *>()->cancelButton()->click();
        QVERIFY(!passphrase()->change().isRunning());
        QVERIFY(find<QPushButton>(u"submitPassphrase"_s)->isEnabled());
        QVERIFY(!succeeded.wait(1000));
        QFile after(keys);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
        // What was typed stays, for another try.
        QCOMPARE(find<PassphraseField>(u"newPassphrase"_s)->text(), thePassphrase);
    }

    void aChangeThatThePageDoesNotLiveToSeeIsStoredAndLogged()
    {
        {
            PassphraseChange change(m_practice->practice());
            change.start(SecretBytes::fromPassphrase(anotherPassphrase), SecretBytes::fromPassphrase(thePassphrase));
        }
        QVERIFY(KeyFile::unwrap(Practice::keyFilePath(path()), SecretBytes::fromPassphrase(thePassphrase)));
        QCOMPARE(m_practice->practice().activity().latest(1)->first().kind, ActivityKind::PassphraseChanged);
    }

    void everyTextFollowsTheLanguage()
    {
        m_page->showPassphrasePanel();
        Marking translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QApplication::processEvents();
        const QStringList untranslated = unmarkedTexts();
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(untranslated, QStringList());
    }

    void theVersionsAreSaid()
    {
        const QString versions = find<QLabel>(u"versions"_s)->text();
        for (const QString &part : {u"Qt 6."_s, u"SQLCipher 4."_s, u"SQLite 3."_s})
            QVERIFY2(versions.contains(part), qPrintable(versions));
    }

    void aSectionIsAtTheTopAlsoOfAPageThatWasNeverSeen()
    {
        QStackedWidget window;
        window.resize(760, 560);
        window.show();
        auto *page = new SettingsPage(*m_practice, *m_preferences);
        window.addWidget(page);
        window.setCurrentWidget(page);
        const QList<SettingsPage::Heading> headings = page->headings();
        const auto security = std::find_if(headings.begin(), headings.end(),
                                           [](const auto &heading) { return heading.text == u"Security"_s; });
        QVERIFY(security != headings.end());
        page->showSection(int(security - headings.begin()));
        QApplication::processEvents();
        const auto *area = page->findChild<QScrollArea *>();
        const int top = page->security().mapTo(area->viewport(), QPoint()).y();
        QVERIFY2(top >= 0 && top < 40, qPrintable(QString::number(top)));
    }

    void nothingIsNameless()
    {
        m_page->showPassphrasePanel();
        const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
        int seen = 0;
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr)
                continue;
            QAccessibleInterface *seenAs = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(seenAs != nullptr);
            QVERIFY2(
                !seenAs->text(QAccessible::Name).isEmpty(),
                qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
            ++seen;
        }
        QVERIFY(seen >= 12);
    }
};

QTEST_MAIN(SettingsPageTest)

#include "tst_settings_page.moc"
