#include "ControlPainting.h"
#include "EmptyState.h"
#include "FormField.h"
#include "PassphraseField.h"
#include "SearchField.h"
#include "StrengthMeter.h"
#include "Theme.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void typingSearchesOnceAfterTheLastKey()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"mateo"_s);
        QCOMPARE(changed.count(), 0);
        QVERIFY(changed.wait(20 * SearchField::debounce));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), u"mateo"_s);
    }

    void enterSearchesAtOnce()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u" luna  "_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), u"luna"_s);
        QTest::qWait(2 * SearchField::debounce);
        QCOMPARE(changed.count(), 1);
    }

    void enterAndDownLeadToWhatWasFound()
    {
        SearchField field;
        QSignalSpy entered(&field, &QLineEdit::returnPressed);
        QSignalSpy down(&field, &SearchField::leftDownwards);
        QTest::keyClicks(&field, u"luna"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(down.count(), 1);
    }

    void thePlaceholderEndsWhereTheHintBegins()
    {
        SearchField field;
        QCOMPARE(field.textMargins().right(), 0);
        field.resize(400, 30);
        field.show();
        field.setShortcutHint(QKeySequence::Find);
        QVERIFY(field.textMargins().right() > 0);
        field.setText(u"luna"_s);
        QCOMPARE(field.textMargins().right(), 0);
        // Without room for both, what the field is for goes before its keys.
        field.clear();
        field.clearFocus();
        field.setPlaceholderText(u"Nombre, correo electrónico o teléfono"_s);
        field.resize(240, 30);
        QCOMPARE(field.textMargins().right(), 0);
        field.resize(600, 30);
        QVERIFY(field.textMargins().right() > 0);
    }

    void theSentenceOfAnEmptyPlaceIsWhole()
    {
        EmptyState place;
        place.setText(u"Every session of this client will stand here, newest first. "_s.repeated(3));
        place.resize(800, 600);
        place.show();
        QVERIFY(QTest::qWaitForWindowExposed(&place));
        const auto labels = place.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void escapeEmptiesTheSearch()
    {
        SearchField field;
        QTest::keyClicks(&field, u"luna"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QSignalSpy changed(&field, &SearchField::searchChanged);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), QString());
    }

    void aRestoredSearchIsNotAnnounced()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::searchChanged);
        field.setSearch(u"luna"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::qWait(2 * SearchField::debounce);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(field.text(), u"luna"_s);
    }

    void aFieldIsNamedAfterItsLabel()
    {
        auto *line = new QLineEdit;
        FormField form(line);
        form.setLabel(u"&Name"_s);
        form.setHint(u"As on reports."_s);
        QCOMPARE(line->accessibleName(), u"Name"_s);
        QCOMPARE(line->accessibleDescription(), u"As on reports."_s);
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [line](QLabel *label) { return label->buddy() == line; }));
    }

    void anErrorStandsForTheHintUntilItIsCleared()
    {
        auto *line = new QLineEdit(u"carmen at example"_s);
        FormField form(line);
        form.setHint(u"For confirmations."_s);
        form.setError(u"An address looks like name@example.org."_s);
        QVERIFY(form.hasError());
        QCOMPARE(line->accessibleDescription(), u"An address looks like name@example.org."_s);
        QVERIFY(line->property(invalidProperty).toBool());
        QCOMPARE(line->text(), u"carmen at example"_s);
        form.clearError();
        QVERIFY(!form.hasError());
        QCOMPARE(line->accessibleDescription(), u"For confirmations."_s);
        QVERIFY(!line->property(invalidProperty).toBool());
    }

    void anErrorIsSeenInTheColorForErrors()
    {
        FormField form(new QLineEdit);
        form.setError(u"Wrong."_s);
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        const auto sentence =
            std::find_if(labels.begin(), labels.end(), [](QLabel *label) { return label->text() == u"Wrong."; });
        QVERIFY(sentence != labels.end());
        QVERIFY(!(*sentence)->isHidden());
        (*sentence)->ensurePolished();
        QCOMPARE((*sentence)->palette().color(QPalette::WindowText), Theme::light().danger());
    }

    void aSecretIsHiddenUntilTheEyeIsPressed()
    {
        PassphraseField field;
        QTest::keyClicks(&field, u"correct horse"_s);
        QCOMPARE(field.displayText().contains(u"horse"_s), false);
        QVERIFY(field.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
        QVERIFY(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QAction *eye = field.actions().constFirst();
        const QString show = eye->text();
        eye->trigger();
        QVERIFY(field.isRevealed());
        QCOMPARE(field.displayText(), u"correct horse"_s);
        QVERIFY(field.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
        QVERIFY(eye->text() != show);
        eye->trigger();
        QVERIFY(!field.isRevealed());
        QTest::keyClick(&field, Qt::Key_F8, Qt::AltModifier);
        QVERIFY(field.isRevealed());
        QTest::keyClick(&field, Qt::Key_F8, Qt::AltModifier);
        QVERIFY(!field.isRevealed());
        QCOMPARE(field.text(), u"correct horse"_s);
    }

    void aSecretIsNotBroughtBackByUndo()
    {
        PassphraseField field;
        field.setRevealed(true);
        QTest::keyClicks(&field, u"correct horse"_s);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keySequence(&field, QKeySequence::Undo);
        QCOMPARE(field.text(), QString());
        QTest::keyClicks(&field, u"staple"_s);
        field.wipe();
        QCOMPARE(field.text(), QString());
        QVERIFY(!field.isUndoAvailable());
    }

    void strengthIsSaidInWords()
    {
        StrengthMeter meter;
        QCOMPARE(meter.word(), QString());
        QStringList words;
        for (int score = 0; score <= StrengthMeter::bars; ++score) {
            meter.setStrength(score, {});
            QVERIFY(!meter.word().isEmpty());
            QVERIFY(meter.accessibleName().contains(meter.word()));
            QVERIFY(!words.contains(meter.word()));
            words << meter.word();
        }
        meter.setStrength(1, u"It is one common word."_s);
        QCOMPARE(meter.accessibleDescription(), u"It is one common word."_s);
        meter.clear();
        QCOMPARE(meter.score(), -1);
    }

    void commonWordsAreWeakAndWhyIsSaid()
    {
        StrengthMeter meter;
        meter.measure(u"password"_s);
        QCOMPARE(meter.score(), 0);
        QVERIFY(!meter.weakness().isEmpty());
        meter.measure(u"tapir glacier umbrella nineteen"_s);
        QVERIFY(meter.score() >= 3);
        meter.measure({});
        QCOMPARE(meter.score(), -1);
    }
};

QTEST_MAIN(FieldsTest)

#include "tst_fields.moc"
