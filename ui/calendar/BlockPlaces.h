#pragma once

#include "BlockCache.h"

#include <QRect>
#include <QString>

#include <vector>

namespace bitacora {

/// Where the words of a session's block stand, and the shape of its status: none of them on another, and every name
/// whole or with three dots.
struct BlockPlaces
{
    struct Line
    {
        QRect rect;
        QString text;
        BlockCache::Face face = BlockCache::Face::Name;
    };
    /// What the block says.
    struct Words
    {
        /// Before the name, where one line is all.
        QString time;
        QString name;
        QString service;
        /// Cancelled.
        bool isStruck = false;
        /// The status has a shape.
        bool hasShape = false;
    };
    static constexpr int shapeSize = 13;

    [[nodiscard]] static BlockPlaces of(const QRect &block, const Words &words, BlockCache &cache);

    std::vector<Line> lines;
    /// Empty when there is none.
    QRect shape;

private:
    void placeLow(const QRect &block, const Words &words, BlockCache &cache);
    void placeHigh(const QRect &block, const Words &words, BlockCache &cache);
};

} // namespace bitacora
