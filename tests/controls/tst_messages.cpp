#include "Announcement.h"
#include "Avatar.h"
#include "Buttons.h"
#include "ElidedLabel.h"
#include "EmptyState.h"
#include "FileDialogs.h"
#include "FilterButton.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "PassphraseField.h"
#include "SearchField.h"
#include "SegmentedControl.h"
#include "Theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

class AnsweringDialogs final : public FileDialogs
{
public:
    QString saveFile(QWidget *, const QString &, const QString &suggestedName, const QString &) override
    {
        return u"/somewhere/"_s + suggestedName;
    }
};

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void aMessageIsShownAndReadAloud()
    {
        QStringList said;
        observeAnnouncements([&said](const QString &text) { said << text; });
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showInfo(u"The history was exported."_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"The history was exported."_s);
        bar.clear();
        observeAnnouncements({});
        QCOMPARE(said, QStringList {u"The history was exported."_s});
    }

    void anErrorSaysItsSentence()
    {
        MessageBar bar;
        const Error error {ErrorCode::DiskFull, {}, {}};
        bar.showError(error);
        QCOMPARE(bar.kind(), MessageBar::Kind::Error);
        QVERIFY(!error.sentence().isEmpty());
        QCOMPARE(bar.text(), error.sentence());
        bar.showWarning(u"There are conflicts."_s);
        QCOMPARE(bar.kind(), MessageBar::Kind::Warning);
    }

    void moreButtonsGoWithTheMessage()
    {
        MessageBar bar;
        bar.showInfo(u"Booked."_s);
        bar.setAction(u"Undo"_s);
        int pressed = 0;
        QPushButton *more = bar.addAction(u"Confirmation…"_s);
        connect(more, &QPushButton::clicked, &bar, [&pressed, &bar] {
            ++pressed;
            bar.clear();
        });
        QCOMPARE(bar.moreButtons(), QList<QPushButton *> {more});
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(pressed, 1);
        QVERIFY(bar.moreButtons().isEmpty());
        bar.addAction(u"Confirmation…"_s);
        bar.showInfo(u"Moved."_s);
        QVERIFY(bar.moreButtons().isEmpty());
    }

    void manyButtonsStandBelowALongSentence()
    {
        MessageBar bar;
        bar.resize(1400, 60);
        bar.showInfo(u"Moved to tomorrow, 9:30 AM. This session only. Overlaps the session with somebody else."_s);
        bar.setAction(u"Undo"_s);
        for (const QString &more : {u"This and the following (4)"_s, u"All (5)"_s})
            bar.addAction(more);
        bar.show();
        const QList<QPushButton *> more = bar.moreButtons();
        const auto middle = [&bar](const QWidget *widget) { return widget->mapTo(&bar, widget->rect().center()).y(); };
        QTRY_COMPARE(middle(bar.actionButton()), middle(bar.closeButton()));
        bar.resize(620, 90);
        QTRY_VERIFY(middle(bar.actionButton()) > middle(bar.closeButton()));
        QCOMPARE(middle(more.at(0)), middle(bar.actionButton()));
        QCOMPARE(middle(more.at(1)), middle(bar.actionButton()));
        QVERIFY(bar.rect().contains(more.at(1)->mapTo(&bar, more.at(1)->rect().bottomRight())));
        bar.resize(1400, 60);
        QTRY_COMPARE(middle(bar.actionButton()), middle(bar.closeButton()));
    }

    void itsActionGoesWithTheMessage()
    {
        MessageBar bar;
        bar.showInfo(u"Exported."_s);
        bar.setAction(u"Open folder"_s);
        QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
        QVERIFY(!bar.actionButton()->isHidden());
        QTest::mouseClick(bar.actionButton(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        bar.showInfo(u"Another."_s);
        QVERIFY(bar.actionButton()->isHidden());
    }

    void closingEmptiesIt()
    {
        MessageBar bar;
        bar.showError(u"The folder is read-only."_s);
        QSignalSpy closed(&bar, &MessageBar::closed);
        QTest::mouseClick(bar.closeButton(), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.text(), QString());
        QCOMPARE(bar.accessibleName(), QString());
    }

    void anEmptyPlaceOffersItsAction()
    {
        EmptyState state;
        state.setTitle(u"No clients yet"_s);
        QVERIFY(state.actionButton()->isHidden());
        state.setAction(u"Add your first client"_s);
        QVERIFY(!state.actionButton()->isHidden());
        QSignalSpy activated(&state, &EmptyState::activated);
        QTest::mouseClick(state.actionButton(), Qt::LeftButton);
        QCOMPARE(activated.count(), 1);
    }

    void initialsAreOfTheFirstAndTheLastWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Mateo Luna"_s << u"ML"_s;
        QTest::newRow("three words") << u"María José Núñez"_s << u"MN"_s;
        QTest::newRow("one word") << u"Wren"_s << u"W"_s;
        QTest::newRow("accents") << u"ángel óscar"_s << u"ÁÓ"_s;
        QTest::newRow("spaces") << u"  Theo   Bright "_s << u"TB"_s;
        QTest::newRow("punctuation") << u"(Sofía) Otero"_s << u"SO"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void initialsAreOfTheFirstAndTheLastWord()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(Avatar::initialsOf(name), initials);
    }

    void whatIsCutIsSaidByTheToolTip()
    {
        QWidget window;
        ElidedLabel label(u"One line that gives way where there is no room <b>for the whole of it</b>"_s, &window);
        window.show();
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QVERIFY(label.toolTip().contains(u"&lt;b&gt;"_s));
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        QCOMPARE(label.toolTip(), QString());
    }

    void aTestAnswersTheFileChooser()
    {
        AnsweringDialogs answers;
        FileDialogs::replace(&answers);
        QCOMPARE(FileDialogs::instance().saveFile(nullptr, {}, u"history.csv"_s, {}), u"/somewhere/history.csv"_s);
        FileDialogs::replace(nullptr);
        QVERIFY(&FileDialogs::instance() != &answers);
    }

    void everyControlIsAsHighAsTheGridSays()
    {
        QPushButton plain(u"Print"_s);
        QPushButton primary(u"New session"_s);
        makePrimary(&primary);
        QComboBox combo;
        combo.addItem(u"Direct therapy"_s);
        QSpinBox spin;
        spin.ensurePolished();
        SearchField search;
        FilterButton filter;
        filter.setText(u"Status"_s);
        SegmentedControl segments;
        segments.addSegment(u"All"_s);
        PassphraseField secret;
        for (QWidget *widget :
             {static_cast<QWidget *>(&plain), static_cast<QWidget *>(&primary), static_cast<QWidget *>(&combo),
              static_cast<QWidget *>(&search), static_cast<QWidget *>(&filter), static_cast<QWidget *>(&segments),
              static_cast<QWidget *>(&secret)}) {
            widget->ensurePolished();
            QVERIFY2(widget->sizeHint().height() == metrics::controlHeight,
                     qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()))
                                    .arg(widget->sizeHint().height())));
        }
        QCOMPARE(spin.minimumHeight(), metrics::controlHeight);
    }

    void aShortcutHintMakesRoomForItself()
    {
        QPushButton button(u"New session"_s);
        button.ensurePolished();
        const int before = button.sizeHint().width();
        setShortcutHint(&button, QKeySequence(Qt::CTRL | Qt::Key_N));
        QVERIFY(button.sizeHint().width() > before + 20);
        QCOMPARE(button.text(), u"New session"_s);
        QVERIFY(button.shortcut().isEmpty());
    }

    void keyboardFocusIsVisible_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("quiet") << 0;
        QTest::newRow("primary") << 1;
        QTest::newRow("link") << 2;
        QTest::newRow("danger") << 3;
    }
    void keyboardFocusIsVisible()
    {
        QFETCH(int, kind);
        QWidget window;
        QPushButton button(u"Print"_s, &window);
        const std::array makers {makeQuiet, makePrimary, makeLink, makeDanger};
        makers[std::size_t(kind)](&button);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button.clearFocus();
        const QImage without = button.grab().toImage();
        button.setFocus(Qt::TabFocusReason);
        const QImage with = button.grab().toImage();
        QVERIFY(with != without);
        // The ring is the accent, two pixels wide, in the middle of the left edge.
        for (const int x : {0, 1})
            QCOMPARE(with.pixelColor(x, with.height() / 2).rgb(), Theme::light().accent.rgb());
    }
};

QTEST_MAIN(MessagesTest)

#include "tst_messages.moc"
