#include "ActivityRepository.h"
#include "ChoiceField.h"
#include "LanguageModelSection.h"
#include "ModelConnection.h"
#include "ModelConsent.h"
#include "ModelServer.h"
#include "PracticeBench.h"
#include "PracticeSettingsRepository.h"
#include "Preferences.h"
#include "SettingsPage.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Which language model may be asked, as the practitioner sets it.
class LanguageModelSectionTest : public QObject, private PracticeBench
{
    Q_OBJECT

    std::unique_ptr<LanguageModelSection> m_section;
    std::unique_ptr<ModelServer> m_server;
    const QString m_elsewhere = u"https://models.example.org/v1"_s;

    [[nodiscard]] LanguageModel stored() const { return m_practice->practice().settings().languageModel(); }
    [[nodiscard]] ActivityKind latest() const { return m_practice->practice().activity().latest(1)->constFirst().kind; }
    [[nodiscard]] QLineEdit *address() const { return qobject_cast<QLineEdit *>(m_section->addressField()->field()); }
    [[nodiscard]] ChoiceField *name() const { return qobject_cast<ChoiceField *>(m_section->nameField()->field()); }
    void switchOn() const
    {
        m_section->onBox()->setFocus();
        QTest::keyClick(m_section->onBox(), Qt::Key_Space);
        QVERIFY(stored().isOn);
    }
    void retype(QLineEdit *line, const QString &text) const
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void pressTest() const
    {
        QTest::keyClick(m_section->testButton(), Qt::Key_Space);
        QTRY_COMPARE(m_section->testButton()->text(), u"Test"_s);
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_server = std::make_unique<ModelServer>();
        m_section = show<LanguageModelSection>();
    }
    void cleanup()
    {
        m_section.reset();
        m_practice.reset();
        m_server.reset();
    }

    void whileItIsOffNothingIsConnectedTo()
    {
        const int before = ModelConnection::questionsSoFar();
        QVERIFY(!stored().isOn);
        QVERIFY(!address()->isVisible());
        LanguageModel model = stored();
        model.address = m_server->address();
        model.name = u"qwen"_s;
        QVERIFY(m_practice->settingsChanges().setLanguageModel(model));
        Preferences preferences(m_folder->filePath(u"bitacora.ini"_s));
        SettingsPage page(*m_practice, preferences);
        page.show();
        page.showSection(0);
        QVERIFY(page.flush());
        m_section->testButton()->click();
        QTest::qWait(100);
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(ModelConnection::questionsSoFar(), before);
    }

    void switchingItOnIsOneStep()
    {
        switchOn();
        QVERIFY(address()->isVisible());
        QVERIFY(m_section->isSavedShown());
        QCOMPARE(address()->text(), ModelAddress::usual());
        QVERIFY(!m_section->consent()->isVisible());
        m_practice->changes().undo();
        QVERIFY(!stored().isOn);
        QVERIFY(!m_section->onBox()->isChecked());
        QVERIFY(!address()->isVisible());
    }

    void everythingIsReachedByTheKeyboardAndHasAName()
    {
        switchOn();
        retype(address(), m_elsewhere);
        QList<QWidget *> order {m_section->onBox(), address(), m_section->consent()->button(), name()};
        m_section->onBox()->setFocus();
        for (QWidget *widget : std::as_const(order)) {
            QCOMPARE(QApplication::focusWidget(), widget);
            QVERIFY(widget == m_section->onBox() || !widget->accessibleName().isEmpty());
            press(Qt::Key_Tab);
        }
        QVERIFY(!m_section->testButton()->isEnabled());
        QVERIFY(!m_section->testButton()->accessibleName().isEmpty());
    }

    void whatIsNoAddressIsThereAgainUntilItIsMended()
    {
        switchOn();
        retype(address(), u"file:///etc"_s);
        QVERIFY(m_section->addressField()->hasError());
        QCOMPARE(stored().address, ModelAddress::usual());
        m_section = show<LanguageModelSection>();
        QCOMPARE(address()->text(), u"file:///etc"_s);
        QVERIFY(m_section->addressField()->hasError());
        retype(address(), u"127.0.0.1:8080/v1/chat/completions"_s);
        QVERIFY(!m_section->addressField()->hasError());
        QCOMPARE(stored().address, u"http://127.0.0.1:8080/v1"_s);
        QCOMPARE(address()->text(), u"http://127.0.0.1:8080/v1"_s);
        m_section = show<LanguageModelSection>();
        QVERIFY(!m_section->addressField()->hasError());
    }

    void anotherComputerTakesAPersonsWord()
    {
        switchOn();
        retype(address(), m_elsewhere);
        QCOMPARE(stored().address, m_elsewhere);
        QVERIFY(m_section->consent()->isVisible());
        QVERIFY(m_section->consent()->text().contains(u"https://models.example.org:443"_s));
        QVERIFY(m_section->consent()->text().contains(u"own words"_s));
        QVERIFY(!m_section->consent()->text().contains(u"not encrypted"_s));
        QVERIFY(!stored().mayBeAsked());
        m_section->consent()->button()->click();
        QVERIFY(stored().mayBeAsked());
        QCOMPARE(latest(), ActivityKind::ModelAllowed);
        QVERIFY(m_section->testButton()->isEnabled());
        // It can be taken back, and goes with the address.
        m_section->consent()->button()->click();
        QCOMPARE(latest(), ActivityKind::ModelWithdrawn);
        QVERIFY(!stored().mayBeAsked());
        m_section->consent()->button()->click();
        retype(address(), u"http://models.example.org/v1"_s);
        QVERIFY(!stored().mayBeAsked());
        QVERIFY(m_section->consent()->text().contains(u"not encrypted"_s));
        retype(address(), ModelAddress::usual());
        QVERIFY(!m_section->consent()->isVisible());
        QVERIFY(stored().mayBeAsked());
    }

    void aTestListsTheModelsAndSaysHowLongItTook()
    {
        switchOn();
        m_server->answer(ModelServer::models({u"llama3.1:8b"_s, u"qwen2.5"_s}));
        retype(address(), m_server->address());
        pressTest();
        QTRY_VERIFY(m_section->testResult().startsWith(u"It answered in 0."_s));
        QVERIFY(m_section->testResult().contains(u"2 model"_s));
        QVERIFY(m_section->testResult().contains(u"Choose one"_s));
        QCOMPARE(name()->count(), 2);
        retype(name()->lineEdit(), u"mistral"_s);
        QCOMPARE(stored().name, u"mistral"_s);
        QVERIFY(m_section->testResult().contains(u"\u201Cmistral\u201D"_s));
        name()->setFocus();
        QTest::keyClick(name(), Qt::Key_Down);
        QTRY_VERIFY(stored().name == u"llama3.1:8b"_s || stored().name == u"qwen2.5"_s);
        QVERIFY(!m_section->testResult().contains(u"does not have"_s));
        // Nothing of the practice went there.
        const QList<QByteArray> questions = m_server->questions();
        QVERIFY(!questions.isEmpty());
        // A newer Qt asks again when the connection is closed.
        for (const QByteArray &question : questions) {
            QVERIFY(question.startsWith("GET /v1/models "));
            QVERIFY(question.endsWith("\r\n\r\n"));
        }
    }

    void aTestThatFailsIsSaidBesideTheAddress()
    {
        switchOn();
        m_server->answer(ModelServer::whole("{}", 404));
        retype(address(), m_server->address());
        pressTest();
        QTRY_VERIFY(m_section->addressField()->hasError());
        QVERIFY(m_section->addressField()->error().contains(u"/v1"_s));
        // The address stays: the server may only not run yet.
        QCOMPARE(stored().address, m_server->address());
        m_section = show<LanguageModelSection>();
        QVERIFY(!m_section->addressField()->hasError());
        m_server->answer(ModelServer::models({}));
        pressTest();
        QTRY_VERIFY(m_section->testResult().contains(u"no model yet"_s));
    }

    void aTestCanBeStopped()
    {
        switchOn();
        ModelServer::Answer stalling;
        stalling.end = ModelServer::End::Stall;
        m_server->answer(stalling);
        retype(address(), m_server->address());
        m_section->testButton()->click();
        QCOMPARE(m_section->testButton()->text(), u"Stop"_s);
        QTRY_COMPARE(m_server->openConnections(), 1);
        m_section->testButton()->click();
        QCOMPARE(m_section->testButton()->text(), u"Test"_s);
        QTRY_COMPARE(m_server->openConnections(), 0);
        // And by a lock.
        m_section->testButton()->click();
        QTRY_COMPARE(m_server->openConnections(), 1);
        m_section.reset();
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
};

QTEST_MAIN(LanguageModelSectionTest)
#include "tst_languagemodelsection.moc"
