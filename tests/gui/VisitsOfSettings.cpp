#include "CalendarsSection.h"
#include "FakeKeychain.h"
#include "GuiBench.h"
#include "HoursRow.h"
#include "NewSheetPage.h"
#include "PracticeView.h"
#include "RecordList.h"
#include "SecurityRow.h"
#include "ServicesSection.h"
#include "SettingsPage.h"
#include "Visits.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int longest = 60'000;

FakeKeychain &fakeKeychain()
{
    // It outlives every window.
    static FakeKeychain keychain;
    return keychain;
}

SettingsPage *settingsOf(GuiBench &bench)
{
    bench.keychain = [] { return &fakeKeychain(); };
    bench.openWindow().view()->goTo({.page = PracticePlace::Page::Settings});
    QTest::qWait(50);
    return bench.find<SettingsPage>({});
}

void openSettings(GuiBench &bench)
{
    QVERIFY(settingsOf(bench));
}

void press(GuiBench &bench, const QString &button)
{
    auto *found = bench.find<QAbstractButton>(button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

void lockWithPin(GuiBench &bench)
{
    openSettings(bench);
    press(bench, u"quickUnlock"_s);
    bench.find<QLineEdit>(u"quickPassphrase"_s)->setText(GuiBench::passphrase);
    for (const QString &field : {u"quickPin"_s, u"quickPinAgain"_s})
        bench.find<QLineEdit>(field)->setText(u"271828"_s);
    bench.find<QLineEdit>(u"quickPinAgain"_s)->setFocus();
    bench.press(Qt::Key_Return);
    const auto *row = bench.find<SecurityRow>(u"securityQuick"_s);
    QTRY_VERIFY_WITH_TIMEOUT(row->accessibleDescription().contains(u"until"_s), longest);
    QVERIFY(bench.lock());
    QTRY_VERIFY(bench.find<QLineEdit>(u"unlockPin"_s));
}

void replaceKey(GuiBench &bench)
{
    bench.openWindow();
    bench.replaceKey();
    QTRY_VERIFY_WITH_TIMEOUT(bench.find<NewSheetPage>({}), longest);
}

template <typename Section>
void beginARecord(SettingsPage *page)
{
    const RecordList *list = page->findChild<Section *>()->list();
    list->addButton()->click();
}

/// Whatever can be open at once.
void openForms(GuiBench &bench)
{
    SettingsPage *page = settingsOf(bench);
    QVERIFY(page);
    beginARecord<ServicesSection>(page);
    beginARecord<CalendarsSection>(page);
    press(bench, u"openPassphrasePanel"_s);
    press(bench, u"quickUnlock"_s);
    page->findChild<QAbstractButton *>(u"languageModelOn"_s)->setChecked(true);
    // A day with a break.
    auto *day = page->findChild<HoursRow *>();
    day->showSpans({{540, 720}, {780, 1020}});
}

void openImport(GuiBench &bench)
{
    openSettings(bench);
    bench.dialogs.openedFile = bench.folder() + u"/made-up.csv"_s;
    QFile file(bench.dialogs.openedFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Client,Date,Service\nAna Prueba,5/4/2026 3:00 PM,Made up\n");
    file.close();
    press(bench, u"importChoose"_s);
    QTRY_VERIFY(bench.find<QAbstractButton>(u"importStart"_s));
    QTRY_VERIFY(bench.find<QAbstractButton>(u"importStart"_s)->isEnabled());
}

void askForThePassphrase(GuiBench &bench)
{
    openSettings(bench);
    press(bench, u"replaceKey"_s);
}

void checkTheSheet(GuiBench &bench)
{
    openSettings(bench);
    press(bench, u"checkSheet"_s);
}

} // namespace

QList<Visit> visitsOfSettings()
{
    return {
        {"settings", openSettings},         {"unlock: PIN", lockWithPin},
        {"new recovery sheet", replaceKey}, {"settings: forms", openForms},
        {"settings: import", openImport},   {"settings: passphrase asked for", askForThePassphrase},
        {"settings: sheet", checkTheSheet},
    };
}

} // namespace bitacora
