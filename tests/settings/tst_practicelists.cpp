#include "ActivitySection.h"
#include "CalendarsSection.h"
#include "HoursRow.h"
#include "PracticeBench.h"
#include "PracticeSettingsRepository.h"
#include "RecordList.h"
#include "ServicesSection.h"
#include "Theme.h"
#include "ViewRecording.h"
#include "WorkingHoursSection.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Services and calendars, as the practitioner keeps them.
class PracticeListsTest : public QObject, private PracticeBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }
    void init() { begin(); }
    void cleanup() { m_practice.reset(); }

    void theRecordingOfViewsIsSwitchedAndUndone()
    {
        const auto section = show<ActivitySection>();
        QCheckBox *box = section->recordsViews();
        QVERIFY(!box->isChecked());
        box->setFocus();
        press(Qt::Key_Space);
        QVERIFY(recordsViews(m_practice->practice().settings()));
        QVERIFY(section->isSavedShown());
        m_practice->changes().undo();
        QVERIFY(!recordsViews(m_practice->practice().settings()));
        QVERIFY(!box->isChecked());
    }

    void aServiceIsAddedByKeyboardAlone()
    {
        const auto section = show<ServicesSection>();
        const qsizetype before = services().size();
        section->list()->list()->setFocus();
        press(Qt::Key_Insert);
        type(u"School visit"_s);
        press(Qt::Key_Tab);
        type(u"97154"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"1:30"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"15"_s);
        press(Qt::Key_Tab);
        type(u"85.50"_s);
        press(Qt::Key_Return);
        QCOMPARE(services().size(), before + 1);
        const Service added = services().constLast();
        QCOMPARE(added.name, u"School visit"_s);
        QCOMPARE(added.code, u"97154"_s);
        QCOMPARE(added.durationMinutes, 90);
        QCOMPARE(added.bufferMinutes, 15);
        QCOMPARE(added.price->minorUnits, 8550);
        QVERIFY(!section->form()->isVisible());
        QCOMPARE(QApplication::focusWidget(), section->list()->list());
        QCOMPARE(section->list()->current(), added.id.value);
        m_practice->changes().undo();
        QCOMPARE(services().size(), before);
        QCOMPARE(section->list()->list()->count(), int(before));
    }

    void aServiceIsEditedInPlace()
    {
        const auto section = show<ServicesSection>();
        const Service before = services().at(1);
        section->list()->select(before.id.value);
        section->list()->list()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(section->form()->isVisible());
        QCOMPARE(section->form()->text(u"name"_s), before.name);
        retype(*section->form(), u"name"_s, u"Modification"_s);
        press(Qt::Key_Return);
        QCOMPARE(services().at(1).name, u"Modification"_s);
        QCOMPARE(services().at(1).code, before.code);
        QVERIFY(section->isSavedShown());
    }

    void whatIsWrongIsSaidBesideItsFieldAndNothingIsChanged()
    {
        const auto section = show<ServicesSection>();
        const QList<Service> before = services();
        QTest::mouseClick(section->list()->addButton(), Qt::LeftButton);
        retype(*section->form(), u"price"_s, u"a lot"_s);
        press(Qt::Key_Return);
        QVERIFY(section->form()->field(u"price"_s)->hasError());
        section->form()->setText(u"price"_s, {});
        press(Qt::Key_Return);
        QVERIFY2(section->form()->field(u"name"_s)->hasError(), "a name is required");
        retype(*section->form(), u"name"_s, u"Visit"_s);
        retype(*section->form(), u"duration"_s, u"0"_s);
        press(Qt::Key_Return);
        QVERIFY(section->form()->field(u"duration"_s)->hasError());
        QCOMPARE(section->form()->text(u"name"_s), u"Visit"_s);
        retype(*section->form(), u"duration"_s, u"30"_s);
        retype(*section->form(), u"buffer"_s, u"soon"_s);
        press(Qt::Key_Return);
        QVERIFY(section->form()->field(u"buffer"_s)->hasError());
        QVERIFY(services() == before);
        press(Qt::Key_Escape);
        QVERIFY(!section->form()->isVisible());
        QVERIFY(services() == before);
    }

    void keysPutServicesInOrderAndRetireThem()
    {
        const auto section = show<ServicesSection>();
        const QList<Service> before = services();
        section->list()->select(before.at(0).id.value);
        section->list()->list()->setFocus();
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(services().at(1).id, before.at(0).id);
        QCOMPARE(section->list()->current(), before.at(0).id.value);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(services().at(0).id, before.at(0).id);
        press(Qt::Key_Delete);
        QVERIFY(!m_practice->practice().services().find(before.at(0).id)->active);
        QVERIFY(section->list()->list()->currentItem()->text().contains(u"retired"_s));
        QCOMPARE(section->list()->toggleButton()->text(), u"Restore"_s);
        section->list()->toggleButton()->click();
        QVERIFY(m_practice->practice().services().find(before.at(0).id)->active);
        m_practice->changes().undo();
        QVERIFY(!m_practice->practice().services().find(before.at(0).id)->active);
    }

    void whatIsBeingTypedIsThereAfterALock()
    {
        auto section = show<ServicesSection>();
        QTest::mouseClick(section->list()->addButton(), Qt::LeftButton);
        type(u"School vi"_s);
        QVERIFY(section->flush());
        section.reset();
        const QString path = m_practice->practice().path();
        m_practice.reset();
        auto opened = Practice::openWithKey(path, m_key.clone(), options());
        QVERIFY(opened);
        m_practice = std::make_unique<OpenPractice>(std::move(*opened));
        section = show<ServicesSection>();
        QVERIFY(section->form()->isVisible());
        QCOMPARE(section->form()->text(u"name"_s), u"School vi"_s);
        section->form()->field(u"name"_s)->field()->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(services().constLast().name, u"School vi"_s);
        section.reset();
        section = show<ServicesSection>();
        QVERIFY2(!section->form()->isVisible(), "it is stored, and typed no more");
    }

    void anotherRowTakesNoPlaceOfWhatIsBeingTyped()
    {
        const auto section = show<ServicesSection>();
        const Service first = services().constFirst();
        QTest::mouseClick(section->list()->addButton(), Qt::LeftButton);
        type(u"School vi"_s);
        section->list()->select(first.id.value);
        section->list()->list()->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(section->form()->text(u"name"_s), u"School vi"_s);
        QCOMPARE(section->form()->id(), 0);
        QCOMPARE(QApplication::focusWidget(), section->form()->field(u"name"_s)->field());
        QTest::mouseClick(section->list()->addButton(), Qt::LeftButton);
        QCOMPARE(section->form()->text(u"name"_s), u"School vi"_s);
        // One in which nothing was typed gives way.
        retype(*section->form(), u"name"_s, u"School visit"_s);
        press(Qt::Key_Return);
        section->list()->list()->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(section->form()->text(u"name"_s), u"School visit"_s);
        section->list()->select(first.id.value);
        section->list()->list()->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(section->form()->text(u"name"_s), first.name);

        const auto others = show<CalendarsSection>();
        QTest::mouseClick(others->list()->addButton(), Qt::LeftButton);
        type(u"Clin"_s);
        others->list()->select(calendars().constFirst().id.value);
        others->list()->list()->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(others->form()->text(u"name"_s), u"Clin"_s);
    }

    void whatIsTypedIsThereAgainAfterTheFieldsWereClosed()
    {
        auto section = show<ServicesSection>();
        const QList<Service> before = services();
        const auto edit = [&section](const Service &service) {
            section->list()->select(service.id.value);
            section->list()->list()->setFocus();
            press(Qt::Key_Return);
        };
        QTest::mouseClick(section->list()->addButton(), Qt::LeftButton);
        type(u"School vi"_s);
        press(Qt::Key_Escape);
        QVERIFY(!section->form()->isVisible());
        edit(before.at(1));
        QCOMPARE(section->form()->text(u"name"_s), before.at(1).name);
        retype(*section->form(), u"code"_s, u"975"_s);
        press(Qt::Key_Escape);
        edit(before.at(0));
        QCOMPARE(section->form()->text(u"code"_s), before.at(0).code);
        press(Qt::Key_Escape);
        QVERIFY(services() == before);

        section = show<ServicesSection>();
        QVERIFY2(!section->form()->isVisible(), "it was closed");
        edit(before.at(1));
        QCOMPARE(section->form()->text(u"name"_s), before.at(1).name);
        QCOMPARE(section->form()->text(u"code"_s), u"975"_s);
        // Undo in the field gives what is stored, which leaves nothing to keep.
        auto *code = qobject_cast<QLineEdit *>(section->form()->field(u"code"_s)->field());
        code->undo();
        QCOMPARE(code->text(), before.at(1).code);
        press(Qt::Key_Escape);
        edit(before.at(1));
        QCOMPARE(section->form()->text(u"code"_s), before.at(1).code);
        press(Qt::Key_Escape);

        QTest::mouseClick(section->list()->addButton(), Qt::LeftButton);
        QCOMPARE(section->form()->text(u"name"_s), u"School vi"_s);
        press(Qt::Key_Return);
        QCOMPARE(services().constLast().name, u"School vi"_s);
        QTest::mouseClick(section->list()->addButton(), Qt::LeftButton);
        QVERIFY2(section->form()->text(u"name"_s).isEmpty(), "it is stored, and typed no more");
    }

    void aFieldThatWasLeftAloneIsNotWrittenBack()
    {
        auto section = show<ServicesSection>();
        Service service = services().at(1);
        section->list()->select(service.id.value);
        section->list()->list()->setFocus();
        press(Qt::Key_Return);
        retype(*section->form(), u"name"_s, u"Modification"_s);
        service.code = u"0373T"_s;
        service.durationMinutes = 45;
        service.bufferMinutes = 10;
        service.price = Money {12300, u"USD"_s};
        service.color = u"#123456"_s;
        QVERIFY(m_practice->serviceChanges().update(service));
        // Also not after a lock.
        QVERIFY(section->flush());
        section = show<ServicesSection>();
        QCOMPARE(section->form()->text(u"name"_s), u"Modification"_s);
        section->form()->field(u"name"_s)->field()->setFocus();
        retype(*section->form(), u"buffer"_s, u"20"_s);
        Service again = service;
        again.code = u"0362T"_s;
        again.price.reset();
        QVERIFY(m_practice->serviceChanges().update(again));
        press(Qt::Key_Return);
        again.name = u"Modification"_s;
        again.bufferMinutes = 20;
        QVERIFY(services().at(1) == again);
    }

    void calendarsAreAddedOrderedAndHidden()
    {
        const auto section = show<CalendarsSection>();
        const Calendar first = calendars().constFirst();
        section->list()->list()->setFocus();
        press(Qt::Key_Insert);
        QVERIFY2(section->form()->text(u"color"_s) != first.color, "a color that is not in use");
        type(u"Clinic"_s);
        press(Qt::Key_Return);
        QCOMPARE(calendars().size(), 2);
        const Calendar added = calendars().constLast();
        QCOMPARE(added.name, u"Clinic"_s);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(calendars().constFirst().id, added.id);
        press(Qt::Key_Delete);
        QVERIFY(!calendars().constFirst().shown);
        m_practice->changes().undo();
        QVERIFY(calendars().constFirst().shown);
    }

    void everyControlHasAName()
    {
        const auto services = show<ServicesSection>();
        QTest::mouseClick(services->list()->addButton(), Qt::LeftButton);
        const auto hours = show<WorkingHoursSection>();
        hours->rows().constFirst()->check()->click();
        for (QWidget *section : {static_cast<QWidget *>(services.get()), static_cast<QWidget *>(hours.get())}) {
            for (QWidget *widget : section->findChildren<QWidget *>()) {
                const bool isPart = qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
                    || qobject_cast<QComboBox *>(widget->parentWidget())
                    || qobject_cast<QLineEdit *>(widget->parentWidget());
                if (isPart || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(interface);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(PracticeListsTest)
#include "tst_practicelists.moc"
