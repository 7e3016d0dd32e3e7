#include "BlockCache.h"
#include "BlockPlaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What a session's block in the calendar says in how much room.
class TestBlockPlaces : public QObject
{
    Q_OBJECT

    BlockCache m_cache;

    QString shown(const BlockPlaces::Line &line)
    {
        return m_cache.line(line.text, line.face, line.rect.width()).text();
    }
    static BlockPlaces::Words words(const QString &time = {})
    {
        return {time, u"Valentina Rodríguez Peña"_s, u"Behavior treatment"_s, false, true};
    }

private Q_SLOTS:
    void nothingStandsOnAnythingElse()
    {
        for (int height = 18; height <= 120; height += 3) {
            for (int width = 22; width <= 240; ++width) {
                for (const QString &time : {QString(), u"10:30 AM"_s}) {
                    const QRect block(10, 20, width, height);
                    const BlockPlaces places = BlockPlaces::of(block, words(time), m_cache);
                    QVERIFY(block.contains(places.shape));
                    for (const BlockPlaces::Line &line : places.lines) {
                        QVERIFY(!line.rect.intersects(places.shape));
                        QVERIFY(line.rect.left() > block.left() && line.rect.right() <= block.right());
                        QVERIFY(line.rect.bottom() <= block.bottom());
                        const int needed = m_cache.widthOf(shown(line), line.face);
                        QVERIFY2(needed <= line.rect.width() + 1, qPrintable(shown(line)));
                    }
                    for (size_t i = 1; i < places.lines.size(); ++i)
                        QVERIFY(!places.lines[i].rect.intersects(places.lines[i - 1].rect));
                }
            }
        }
    }

    void aNameIsWholeOrHasThreeDots()
    {
        for (int width = 22; width <= 240; ++width) {
            const BlockPlaces places = BlockPlaces::of({0, 0, width, 54}, words(), m_cache);
            for (const BlockPlaces::Line &line : places.lines) {
                const QString text = shown(line);
                QVERIFY2(text.isEmpty() || text == line.text || text.endsWith(u'…'), qPrintable(text));
            }
        }
    }

    void aNameThatIsTooLongGoesOnInTheNextLine()
    {
        const QRect block(0, 0, 100, 54);
        const BlockPlaces places = BlockPlaces::of(block, words(), m_cache);
        QVERIFY(places.lines.size() >= 2);
        QCOMPARE(shown(places.lines[0]), u"Valentina"_s);
        QVERIFY(shown(places.lines[1]).startsWith(u"Rodríguez"_s));
        // A wide one has room for the service.
        const BlockPlaces wide = BlockPlaces::of({0, 0, 240, 54}, words(), m_cache);
        QCOMPARE(wide.lines.size(), size_t(2));
        QCOMPARE(wide.lines[0].text, u"Valentina Rodríguez Peña"_s);
        QCOMPARE(wide.lines[1].text, u"Behavior treatment"_s);
    }

    void theShapeOfTheStatusStandsBelowAShortName()
    {
        const BlockPlaces beside = BlockPlaces::of({0, 0, 140, 54}, words(), m_cache);
        QVERIFY(beside.shape.top() < beside.lines[0].rect.bottom());
        const BlockPlaces below = BlockPlaces::of({0, 0, 40, 54}, words(), m_cache);
        QVERIFY(below.shape.top() > below.lines.back().rect.bottom());
        QCOMPARE(below.shape.size(), QSize(BlockPlaces::shapeSize, BlockPlaces::shapeSize));
    }

    void aLowBlockWithoutRoomForANameKeepsTheShape()
    {
        const BlockPlaces places = BlockPlaces::of({0, 0, 34, 20}, words(), m_cache);
        QVERIFY(places.lines.empty());
        QVERIFY(!places.shape.isEmpty());
    }
};

QTEST_MAIN(TestBlockPlaces)
#include "tst_blockplaces.moc"
