#include "DateField.h"
#include "DateRangePopup.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class DateFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void datesAreReadInTheOrderOfTheRegion_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("month first") << u"en_US"_s << u"3/1/2026"_s << QDate(2026, 3, 1);
        QTest::newRow("day first") << u"es_CO"_s << u"3/1/2026"_s << QDate(2026, 1, 3);
        QTest::newRow("points") << u"es_ES"_s << u" 3.1.2026 "_s << QDate(2026, 1, 3);
        QTest::newRow("dashes") << u"en_US"_s << u"3-1-2026"_s << QDate(2026, 3, 1);
        QTest::newRow("ISO") << u"es_ES"_s << u"2026-03-01"_s << QDate(2026, 3, 1);
        QTest::newRow("two digits") << u"en_US"_s << u"3/1/19"_s << QDate(2019, 3, 1);
        QTest::newRow("two digits of the last century") << u"en_US"_s << u"3/1/62"_s << QDate(1962, 3, 1);
        QTest::newRow("leap day") << u"en_US"_s << u"2/29/2024"_s << QDate(2024, 2, 29);
        QTest::newRow("no leap day") << u"en_US"_s << u"2/29/2026"_s << QDate();
        QTest::newRow("no such month") << u"en_US"_s << u"13/1/2026"_s << QDate();
        QTest::newRow("year of three digits") << u"en_US"_s << u"1/1/202"_s << QDate();
        QTest::newRow("words") << u"en_US"_s << u"tomorrow"_s << QDate();
    }

    void datesAreReadInTheOrderOfTheRegion()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(DateField::parse(text, 2026), date);
    }

    void whatTheFieldWritesItReads()
    {
        for (const auto *locale : {"en_US", "en_GB", "es_ES", "es_CO", "de_DE", "sv_SE"}) {
            QLocale::setDefault(QLocale(QLatin1String(locale)));
            DateField field;
            field.setDate(QDate(2026, 11, 3));
            QCOMPARE(field.date(), QDate(2026, 11, 3));
            QVERIFY2(field.text().contains(u"2026"), locale);
        }
    }

    void anEmptyFieldIsAcceptableAndHoldsNoDate()
    {
        DateField field;
        QVERIFY(field.isAcceptable());
        QVERIFY(field.date().isNull());
        QTest::keyClicks(&field, u"31/31/2026"_s);
        QVERIFY(!field.isAcceptable());
        field.setDate({});
        QVERIFY(field.isAcceptable());
    }

    void anotherRegionKeepsTheMeaningOfWhatWasTyped()
    {
        DateField field;
        QTest::keyClicks(&field, u"3/11/2026"_s);
        QLocale::setDefault(QLocale(u"es_ES"_s));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&field, &change);
        QCOMPARE(field.text(), u"11/3/2026"_s);
        QCOMPARE(field.date(), QDate(2026, 3, 11));
    }

    void aRangeThatEndsBeforeItBeginsIsSaidAndNotTaken()
    {
        QWidget anchor;
        anchor.show();
        DateRangePopup popup;
        QSignalSpy chosen(&popup, &DateRangePopup::rangeChosen);
        popup.popupUnder(&anchor, {}, QDate(2026, 11, 18));
        const QList<DateField *> fields = popup.findChildren<DateField *>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields[0], u"3/10/2026"_s);
        QTest::keyClicks(fields[1], u"3/1/2026"_s);
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QVERIFY(popup.isVisible());
        const QList<QLabel *> labels = popup.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"after the last"_s);
        }));
        QCOMPARE(fields[0]->text(), u"3/10/2026"_s);

        fields[1]->clear();
        QTest::keyClick(fields[1], Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<DateRange>(), (DateRange {QDate(2026, 3, 10), QDate()}));
        QVERIFY(!popup.isVisible());
    }

    void aUsualRangeIsOneKeyPressAway()
    {
        QWidget anchor;
        anchor.show();
        DateRangePopup popup;
        QSignalSpy chosen(&popup, &DateRangePopup::rangeChosen);
        popup.popupUnder(&anchor, {}, QDate(2026, 11, 18));
        QTest::keyClick(&popup, Qt::Key_Down);
        QTest::keyClick(popup.focusWidget(), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<DateRange>(), (DateRange {QDate(2026, 11, 1), QDate(2026, 11, 30)}));
    }
};

QTEST_MAIN(DateFieldTest)
#include "tst_datefield.moc"
