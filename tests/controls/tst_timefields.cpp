#include "DurationField.h"
#include "LocaleText.h"
#include "Theme.h"
#include "TimeField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TimeFieldsTest : public QObject
{
    Q_OBJECT

    const QLocale m_american {QLocale::English, QLocale::UnitedStates};
    const QLocale m_spanish {QLocale::Spanish, QLocale::Spain};

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }
    void init() { QLocale::setDefault(m_american); }

    void timesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("american");
        QTest::addColumn<QTime>("spanish");
        const auto row = [](const char *typed, QTime american, QTime spanish) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << american << spanish;
        };
        row("4", QTime(16, 0), QTime(4, 0));
        row("04:00", QTime(4, 0), QTime(4, 0));
        row("4:30", QTime(16, 30), QTime(4, 30));
        row("9:15", QTime(9, 15), QTime(9, 15));
        row("16.30", QTime(16, 30), QTime(16, 30));
        row("1630", QTime(16, 30), QTime(16, 30));
        row("930 pm", QTime(21, 30), QTime(21, 30));
        row("4:30 p. m.", QTime(16, 30), QTime(16, 30));
        row("4:30\u202Fp.\u00A0m.", QTime(16, 30), QTime(16, 30));
        row("12 AM", QTime(0, 0), QTime(0, 0));
        row("12pm", QTime(12, 0), QTime(12, 0));
        row("16h", QTime(16, 0), QTime(16, 0));
        row("0:05", QTime(0, 5), QTime(0, 5));
        for (const char *wrong : {"", "25", "4:75", "13 pm", "0 am", "four", "4:3", "-4", "24:00"})
            row(wrong, QTime(), QTime());
    }
    void timesAreReadAsPeopleTypeThem()
    {
        QFETCH(const QString, typed);
        QFETCH(const QTime, american);
        QFETCH(const QTime, spanish);
        QCOMPARE(TimeField::parse(typed, m_american), american);
        QCOMPARE(TimeField::parse(typed, m_spanish), spanish);
    }

    void whatIsTypedReadsAsTheRegionWritesItOnceThePersonLeaves()
    {
        QWidget window;
        TimeField field(&window);
        QLineEdit other(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClicks(field.lineEdit(), u"430"_s);
        QCOMPARE(field.text(), u"430"_s);
        other.setFocus();
        QCOMPARE(field.text(), m_american.toString(QTime(16, 30), QLocale::ShortFormat));
        // What is no time stays as it was typed.
        field.setText(u"soon"_s);
        field.setFocus();
        other.setFocus();
        QCOMPARE(field.text(), u"soon"_s);
    }

    void theArrowsStepAndTheWheelDoesNot()
    {
        TimeField field;
        field.setTime(QTime(23, 50));
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.time(), QTime(0, 5));
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.time(), QTime(23, 50));
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &wheel);
        QCOMPARE(field.time(), QTime(23, 50));
    }

    void openingTheListLeavesWhatWasTyped()
    {
        TimeField field;
        field.show();
        field.setText(u"4:10 PM"_s);
        field.showPopup();
        QCOMPARE(field.text(), u"4:10 PM"_s);
        QCOMPARE(field.currentIndex(), 32);
        field.hidePopup();
    }

    void anotherRegionRewritesTheTime()
    {
        TimeField field;
        field.setTime(QTime(16, 0));
        QLocale::setDefault(m_spanish);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&field, &change);
        QCOMPARE(field.text(), u"16:00"_s);
        QCOMPARE(field.time(), QTime(16, 0));
        QCOMPARE(field.count(), 48);
    }

    void anotherRegionMovesNoTime_data()
    {
        QTest::addColumn<QLocale>("from");
        QTest::addColumn<QLocale>("to");
        QTest::addColumn<QTime>("time");
        for (const QTime time : {QTime(0, 0), QTime(1, 0), QTime(6, 30), QTime(12, 0), QTime(13, 15), QTime(18, 30)}) {
            const QByteArray name = time.toString(Qt::ISODate).toLatin1();
            QTest::newRow(("es " + name).constData()) << m_spanish << m_american << time;
            QTest::newRow(("en " + name).constData()) << m_american << m_spanish << time;
        }
    }
    void anotherRegionMovesNoTime()
    {
        QFETCH(const QLocale, from);
        QFETCH(const QLocale, to);
        QFETCH(const QTime, time);
        QLocale::setDefault(from);
        TimeField field;
        field.setTime(time);
        QLocale::setDefault(to);
        // It is read between the change and its event, too: what was typed is kept then.
        QCOMPARE(field.time(), time);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&field, &change);
        QCOMPARE(field.time(), time);
        QCOMPARE(field.text(), shortTimeText(time, to));
    }

    void whatIsTypedIsReadByTheRegionInWhichItWasTyped()
    {
        QLocale::setDefault(m_spanish);
        TimeField field;
        QTest::keyClicks(field.lineEdit(), u"6:30"_s);
        QLocale::setDefault(m_american);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&field, &change);
        QCOMPARE(field.time(), QTime(6, 30));
        // From then on by the region of now.
        field.clearEditText();
        QTest::keyClicks(field.lineEdit(), u"6:30"_s);
        QCOMPARE(field.time(), QTime(18, 30));
    }

    void lengthsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *typed, int minutes) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << minutes;
        };
        row("60", 60);
        row(" 90 min ", 90);
        row("1:30", 90);
        row("1 h", 60);
        row("1h30", 90);
        row("2 horas", 120);
        row("1 h 5 min", 65);
        row("0", 0);
        row("9999", 9999);
        for (const char *wrong : {"", "an hour", "1:75", "-5", "1.5"})
            row(wrong, -1);
    }
    void lengthsAreReadAsPeopleTypeThem()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, minutes);
        DurationField field;
        field.setText(typed);
        QCOMPARE(field.minutes().value_or(-1), minutes);
    }
};

QTEST_MAIN(TimeFieldsTest)
#include "tst_timefields.moc"
