#include "BlockPlaces.h"

#include "Metrics.h"

#include <algorithm>

namespace bitacora {

namespace {

using Face = BlockCache::Face;

constexpr int textLeft = 11;
constexpr int narrowTextLeft = 7;
constexpr int narrow = 48;
constexpr int textRight = 5;
constexpr int textTop = 5;
constexpr int textBottom = 2;
constexpr int lineGap = 1;
constexpr int shapeInset = 5;
constexpr int shapeGap = 2;
/// Beside a shape a name has at least this; else the shape stands below it.
constexpr int leastBesideShape = 64;
/// In a low block with less than this for the name, the shape says more than a letter.
constexpr int leastBeforeShape = 24;
/// A name that has less room than this goes before the time, and a service that has less is left out.
constexpr int leastNameWidth = 56;
constexpr int leastServiceWidth = 36;
constexpr int mostNameLines = 3;

Face nameFace(const BlockPlaces::Words &words)
{
    return words.isStruck ? Face::StruckName : Face::Name;
}

Face detailFace(const BlockPlaces::Words &words)
{
    return words.isStruck ? Face::StruckDetail : Face::Detail;
}

int shapeLeft(const QRect &block)
{
    const int inset = block.width() < narrow ? (shapeInset + 1) / 2 : shapeInset;
    return block.right() + 1 - inset - BlockPlaces::shapeSize;
}

} // namespace

BlockPlaces BlockPlaces::of(const QRect &block, const Words &words, BlockCache &cache)
{
    BlockPlaces places;
    const int twoLines = textTop + cache.lineHeight(Face::Name) + lineGap + cache.lineHeight(Face::Detail);
    if (block.height() >= twoLines)
        places.placeHigh(block, words, cache);
    else
        places.placeLow(block, words, cache);
    return places;
}

void BlockPlaces::placeHigh(const QRect &block, const Words &words, BlockCache &cache)
{
    const int left = block.left() + (block.width() < narrow ? narrowTextLeft : textLeft);
    const int end = block.right() - textRight + (block.width() < narrow ? textRight / 2 : 0);
    const int height = cache.lineHeight(Face::Name) + lineGap;
    int rows = (block.bottom() + 1 - textBottom - block.top() - textTop + lineGap) / height;
    int nameEnd = end;
    if (words.hasShape) {
        const int beside = shapeLeft(block) - shapeGap;
        const bool isBeside = beside - left >= leastBesideShape;
        const int below = std::max(block.bottom() + 1 - shapeInset - shapeSize, block.top() + textTop + height);
        const int top = isBeside ? block.top() + textTop : below;
        shape = {shapeLeft(block), top, shapeSize, shapeSize};
        if (isBeside)
            nameEnd = beside;
        else
            rows = std::max(1, (shape.top() - block.top() - textTop + lineGap) / height);
    }
    int top = block.top() + textTop;
    const auto add = [&](const QString &text, Face face, int right) {
        lines.push_back({QRect(left, top, right - left, cache.lineHeight(face)), text, face});
        top += height;
    };
    const QStringList name =
        cache.wrapped(words.name, nameFace(words), {nameEnd - left, std::clamp(rows, 1, mostNameLines)});
    for (const QString &line : name)
        add(line, nameFace(words), nameEnd);
    if (rows > name.size() && !words.service.isEmpty())
        add(words.service, detailFace(words), end);
}

void BlockPlaces::placeLow(const QRect &block, const Words &words, BlockCache &cache)
{
    const int left = block.left() + (block.width() < narrow ? narrowTextLeft : textLeft);
    QRect line(left, block.top(), block.right() - textRight - left, block.height());
    if (words.hasShape) {
        shape = {shapeLeft(block), block.center().y() - shapeSize / 2, shapeSize, shapeSize};
        line.setRight(shape.left() - shapeGap - 1);
        if (line.width() < leastBeforeShape)
            return;
    }
    // Whose it is comes before when it is.
    const int timeWidth =
        words.time.isEmpty() ? 0 : cache.widthOf(words.time, detailFace(words)) + metrics::halfGrid + 1;
    if (timeWidth > 0 && line.width() - timeWidth >= leastNameWidth) {
        const QRect time(line.left(), line.top(), timeWidth - metrics::halfGrid, line.height());
        lines.push_back({time, words.time, detailFace(words)});
        line.setLeft(line.left() + timeWidth);
    }
    const int used = cache.widthOf(words.name, nameFace(words)) + metrics::grid;
    const bool hasService =
        words.time.isEmpty() && !words.service.isEmpty() && line.width() - used >= leastServiceWidth;
    const int nameWidth = hasService ? used - metrics::halfGrid : line.width();
    lines.push_back({QRect(line.left(), line.top(), nameWidth, line.height()), words.name, nameFace(words)});
    if (hasService)
        lines.push_back({line.adjusted(used, 0, 0, 0), words.service, detailFace(words)});
}

} // namespace bitacora
