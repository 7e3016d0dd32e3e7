#include "StatusShape.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bitacora;

namespace {

// The ink alone, whatever its color.
QImage inkOf(SessionStatus status)
{
    constexpr int side = 32;
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStatusShape(painter, QRectF(0, 0, side, side), status);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

} // namespace

class StatusShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasAShapeOfItsOwn();
    void theShapeStaysInItsSquare();
};

void StatusShapeTest::everyStatusHasAShapeOfItsOwn()
{
    for (const SessionStatus one : allSessionStatuses) {
        QImage blank(inkOf(one).size(), QImage::Format_Alpha8);
        blank.fill(0);
        QVERIFY(inkOf(one) != blank);
        for (const SessionStatus other : allSessionStatuses)
            QCOMPARE(inkOf(one) == inkOf(other), one == other);
    }
}

void StatusShapeTest::theShapeStaysInItsSquare()
{
    constexpr int side = 32;
    constexpr int around = 8;
    for (const SessionStatus status : allSessionStatuses) {
        QImage image(side + 2 * around, side + 2 * around, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawStatusShape(painter, QRectF(around, around, side, side), status);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool inside = QRect(around, around, side, side).contains(x, y);
                QVERIFY(inside || qAlpha(image.pixel(x, y)) == 0);
            }
        }
    }
}

QTEST_MAIN(StatusShapeTest)
#include "tst_statusshape.moc"
