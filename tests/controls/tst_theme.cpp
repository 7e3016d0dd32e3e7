#include "ControlStyle.h"
#include "Icons.h"
#include "StatusGlyph.h"
#include "StyleSheet.h"
#include "TextRole.h"
#include "Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr double leastContrast = 4.5;

QImage painted(const QIcon &icon, int side)
{
    return icon.pixmap(QSize(side, side), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

int opaquePixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    }
    return count;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }
    void cleanup() { Theme::instance().apply(ThemeChoice::Light); }

    void contrastIsWhatWcagSays()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadableInBothThemes_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        for (const auto &[name, tokens] : {std::pair("light", Theme::light()), {"dark", Theme::dark()}}) {
            const auto row = [theme = name](const QString &pair, const QColor &front, const QColor &back) {
                QTest::newRow(qPrintable(QLatin1StringView(theme) + u": "_s + pair)) << front << back;
            };
            const std::pair<QString, QColor> backs[] = {{u"background"_s, tokens.background},
                                                        {u"surface"_s, tokens.surface},
                                                        {u"selection"_s, tokens.selection},
                                                        {u"tint"_s, tokens.accentTint},
                                                        {u"hover"_s, tokens.hover()}};
            for (const auto &[backName, back] : backs) {
                row(u"text on "_s + backName, tokens.text, back);
                row(u"muted on "_s + backName, tokens.muted, back);
                row(u"accent on "_s + backName, tokens.accent, back);
            }
            row(u"on accent"_s, tokens.onAccent, tokens.accent);
            for (const SessionStatus status : allSessionStatuses) {
                for (const auto &[backName, back] : {backs[0], backs[1], backs[2]})
                    row(SessionStatusText::key(status) + u" on "_s + backName, tokens.status(status), back);
            }
        }
    }
    void textIsReadableInBothThemes()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        const double contrast = contrastRatio(front, back);
        QVERIFY2(contrast >= leastContrast, qPrintable(QString::number(contrast)));
    }

    void theStyleSheetNamesNoTokenThatThereIsNot()
    {
        QVERIFY(!styleSheetFor(Theme::light()).contains(u'@'));
        QVERIFY(styleSheetFor(Theme::dark()).contains(Theme::dark().muted.name()));
    }

    void choosingAThemeChangesPaletteAndTellsOnce()
    {
        QSignalSpy changed(&Theme::instance(), &Theme::changed);
        Theme::instance().apply(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Theme::instance().tokens().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().background);
        Theme::instance().apply(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        Theme::instance().apply(ThemeChoice::Light);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().background);
        QCOMPARE(Theme::instance().choice(), ThemeChoice::Light);
    }

    void followingTheSystemAgainBringsItsThemeBack()
    {
        Theme::instance().apply(ThemeChoice::Dark);
        Theme::instance().apply(ThemeChoice::System);
        // The platform that tests run on is a light one.
        QVERIFY(!Theme::instance().tokens().dark);
        QCOMPARE(Theme::instance().choice(), ThemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().background);
    }

    void aLabelsToneFollowsTheTheme()
    {
        QLabel label(u"Last: 18 Nov"_s);
        setMuted(&label);
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().muted);
        Theme::instance().apply(ThemeChoice::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::dark().muted);
        setTone(&label, Tone::Danger);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::dark().danger());
        setMuted(&label, false);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::dark().text);
    }

    void textHasTheSizesOfTheDesign()
    {
        QCOMPARE(QFontInfo(fontFor(TextRole::Title)).pixelSize(), 21);
        QCOMPARE(QFontInfo(fontFor(TextRole::Heading)).pixelSize(), 15);
        QCOMPARE(QFontInfo(fontFor(TextRole::Small)).pixelSize(), 12);
        QVERIFY(fontFor(TextRole::Body).pointSizeF() > fontFor(TextRole::Small).pointSizeF());
        QVERIFY(fontFor(TextRole::Small, true).weight() > fontFor(TextRole::Small).weight());
    }

    void buttonsSpeakALittleLouderThanText()
    {
        QPushButton button(u"Print"_s);
        QLabel label(u"Print"_s);
        button.ensurePolished();
        label.ensurePolished();
        QCOMPARE(button.font().weight(), QFont::Medium);
        QCOMPARE(label.font().weight(), QFont::Normal);
        Theme::instance().apply(ThemeChoice::Dark);
        QCOMPARE(button.font().weight(), QFont::Medium);
    }

    void everyIconDrawsSomethingAtEverySize()
    {
        for (int index = 0; index < iconCount; ++index) {
            for (const int side : {16, 32, 48}) {
                const QImage image = painted(icon(Icon(index), Qt::black), side);
                QCOMPARE(image.size(), QSize(side, side));
                QVERIFY2(opaquePixels(image) > side / 4, qPrintable(u"icon %1 at %2"_s.arg(index).arg(side)));
            }
        }
    }

    void aThemedIconTakesTheTextColorOfTheMoment()
    {
        const QIcon menu = themedIcon(Icon::Menu);
        const auto darkest = [&menu] {
            const QImage image = painted(menu, 32);
            return image.pixelColor(16, 16).rgb();
        };
        QCOMPARE(darkest(), Theme::light().text.rgb());
        Theme::instance().apply(ThemeChoice::Dark);
        QCOMPARE(darkest(), Theme::dark().text.rgb());
    }

    void everyStatusHasAShapeOfItsOwn()
    {
        QList<QImage> seen;
        for (const SessionStatus status : allSessionStatuses) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintStatusGlyph(painter, image.rect(), status, Qt::black);
            painter.end();
            QVERIFY(opaquePixels(image) > 10);
            QVERIFY(!seen.contains(image));
            seen << image;
        }
    }
};

QTEST_MAIN(ThemeTest)

#include "tst_theme.moc"
