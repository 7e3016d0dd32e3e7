#pragma once

#include "ReportStyle.h"

#include <QPageSize>
#include <QRectF>
#include <QString>

class QPainter;

namespace bitacora {

/// What stands around the body of every page of a document: who it is about above, what and which page below.
struct PageFrame
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    /// Above the body, from the second page on.
    QString subject;
    QString title;
    /// Above the body of every page, tinted as a warning; may be empty.
    QString notice;
    QString made;

    /// The whole sheet, in report units.
    [[nodiscard]] QSizeF sheet() const;
    [[nodiscard]] QRectF body() const;
    /// `pages` is such as "Page 2 of 9".
    void paint(QPainter &painter, bool isFirst, const QString &pages) const;
};

} // namespace bitacora
