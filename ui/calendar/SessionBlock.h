#pragma once

#include "BlockCache.h"
#include "SessionStatus.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace bitacora {

/// A session in the calendar: a box in its calendar's color whose border says the status (dashed: pending; struck
/// through and pale: cancelled; with a check: completed; with a barred circle: no-show), so that it reads without color.
struct SessionBlock
{
    /// A narrower one has no room for a word.
    static constexpr int leastWidthForWords = 22;

    QRect rect;
    /// Before the name, where one line is all: "9:00 AM".
    QString time;
    QString name;
    QString service;
    SessionStatus status = SessionStatus::Pending;
    /// As the theme shows it.
    QColor color;
    bool isCurrent = false;
    /// The keyboard is on it.
    bool hasFocus = false;
    /// Cut at midnight above, or below.
    bool isContinued = false;
    bool goesOn = false;

    void paint(QPainter &painter, BlockCache &cache) const;

private:
    void paintBox(QPainter &painter) const;
    void paintTexts(QPainter &painter, BlockCache &cache) const;
    [[nodiscard]] bool isStruck() const { return status == SessionStatus::Cancelled; }
};

} // namespace bitacora
