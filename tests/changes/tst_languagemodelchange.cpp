#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "PracticeFixture.h"
#include "PracticeSettingsRepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The language model of a practice: off at first, undoable, and sending anywhere else is somebody's word in the log.
class LanguageModelChangeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    const QString m_elsewhere = u"https://models.example.org/v1"_s;
    const QString m_origin = u"https://models.example.org:443"_s;

    [[nodiscard]] LanguageModel stored() const { return m_open->practice().settings().languageModel(); }
    bool set(const LanguageModel &model) const { return m_open->settingsChanges().setLanguageModel(model).has_value(); }
    /// The kinds of the newest entries, the newest first.
    [[nodiscard]] QList<ActivityKind> latest(int count) const
    {
        QList<ActivityKind> kinds;
        const QList<ActivityEntry> entries = m_open->practice().activity().latest(count).value();
        for (const ActivityEntry &entry : entries)
            kinds.append(entry.kind);
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_open.reset();
        m_fixture = std::make_unique<PracticeFixture>();
        m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    }

    void itIsOffUntilSomebodySwitchesItOn()
    {
        QVERIFY(!stored().isOn);
        QVERIFY(!stored().mayBeAsked());
        QCOMPARE(stored().address, ModelAddress::usual());
        QVERIFY(ModelAddress(stored().address).isThisComputer());
        QVERIFY(set(stored()));
        QVERIFY(!m_open->changes().canUndo());
    }

    void aChangeIsOneStepThatCanBeUndone()
    {
        QSignalSpy changed(&m_open->practice().settings(), &PracticeSettingsRepository::languageModelChanged);
        LanguageModel model = stored();
        model.isOn = true;
        model.name = u"qwen"_s;
        QVERIFY(set(model));
        QCOMPARE(stored(), model);
        QVERIFY(stored().mayBeAsked());
        const ActivityEntry entry = m_open->practice().activity().latest(1)->constFirst();
        QCOMPARE(entry.kind, ActivityKind::SettingsChanged);
        QCOMPARE(entry.after, u"modelOn, modelName"_s);
        QCOMPARE(m_open->changes().undoText(), u"changing which language model is used"_s);
        m_open->changes().undo();
        QVERIFY(!stored().isOn);
        QCOMPARE(latest(1), QList {ActivityKind::Undone});
        m_open->changes().redo();
        QCOMPARE(stored(), model);
        QCOMPARE(latest(1), QList {ActivityKind::Redone});
        QCOMPARE(changed.size(), 3);
    }

    void aConsentIsLoggedWithItsHost()
    {
        LanguageModel model = stored();
        model.isOn = true;
        model.address = m_elsewhere;
        QVERIFY(set(model));
        QVERIFY(stored().needsConsent());
        model.allowed = m_origin;
        QVERIFY(set(model));
        QVERIFY(stored().mayBeAsked());
        const ActivityEntry entry = m_open->practice().activity().latest(1)->constFirst();
        QCOMPARE(entry.kind, ActivityKind::ModelAllowed);
        QCOMPARE(entry.after, m_origin);
        m_open->changes().undo();
        QVERIFY(!stored().mayBeAsked());
        QCOMPARE(latest(2), QList({ActivityKind::ModelWithdrawn, ActivityKind::Undone}));
    }

    void anotherAddressTakesTheConsentAway_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("another host") << u"https://other.example.org/v1"_s;
        QTest::newRow("without encryption") << u"http://models.example.org/v1"_s;
        QTest::newRow("another port") << u"https://models.example.org:8443/v1"_s;
        QTest::newRow("this computer") << ModelAddress::usual();
        QTest::newRow("none") << u"my computer"_s;
    }
    void anotherAddressTakesTheConsentAway()
    {
        QFETCH(QString, address);
        QVERIFY(set({true, m_elsewhere, u"qwen"_s, m_origin}));
        QVERIFY(stored().mayBeAsked());
        // The consent as it was typed once; it is not for this address.
        QVERIFY(set({true, address, u"qwen"_s, m_origin}));
        QCOMPARE(stored().allowed, QString());
        QCOMPARE(latest(2), QList({ActivityKind::ModelWithdrawn, ActivityKind::SettingsChanged}));
        // And it does not come back with the address.
        QVERIFY(set({true, m_elsewhere, u"qwen"_s, {}}));
        QVERIFY(stored().needsConsent());
    }

    void theSameHostKeepsItsConsent()
    {
        QVERIFY(set({true, m_elsewhere, u"qwen"_s, m_origin}));
        QVERIFY(set({true, u"https://models.example.org/api/v1"_s, u"llama"_s, m_origin}));
        QVERIFY(stored().mayBeAsked());
        QCOMPARE(latest(1), QList {ActivityKind::SettingsChanged});
    }

    void whatIsTooLongIsRefused()
    {
        LanguageModel model = stored();
        model.name = QString(maxModelNameLength + 1, u'x');
        QCOMPARE(m_open->settingsChanges().setLanguageModel(model).error().code, ErrorCode::TextTooLong);
        QVERIFY(!m_open->changes().canUndo());
    }
};

QTEST_GUILESS_MAIN(LanguageModelChangeTest)
#include "tst_languagemodelchange.moc"
