#pragma once

#include "PageBlock.h"
#include "Practitioner.h"
#include "ReportStyle.h"

#include <QList>
#include <QString>

namespace bitacora {

class PageFlow;

/// What the documents have in common. Lengths in report units.
namespace ReportPieces {

inline constexpr qreal sectionGap = 14 * point;
inline constexpr qreal boxPadding = 8 * point;
inline constexpr qreal boxRadius = 4 * point;

/// A label with what stands below it.
struct Pair
{
    QString label;
    QString value;
};

/// Who the practice is, with a rule below; returns where it ends, 0 where nothing is known of it.
qreal addLetterhead(PageBlock &block, const Practitioner &from, qreal width, const ReportFonts &fonts);
/// What a document is, and whom it is about; returns where it ends.
qreal addTitle(PageBlock &block, qreal top, const QString &kicker, const QString &title, qreal width,
               const ReportFonts &fonts);
/// Pairs in three columns, a long one in a row of its own; returns where they end.
qreal addFacts(PageBlock &block, qreal top, const QList<Pair> &pairs, qreal width, const ReportFonts &fonts);

/// The heading of a section, on the page of what follows.
void addHeading(PageFlow &flow, const QString &heading, qreal width, const ReportFonts &fonts);
/// The titles of a table's columns at their places, and its first rule. `shares` of the width add up to 1.
void addTableHead(PageFlow &flow, const QStringList &titles, const QList<qreal> &shares, qreal width,
                  const ReportFonts &fonts);
void addTableRow(PageFlow &flow, const QStringList &texts, const QList<qreal> &shares, qreal width,
                 const ReportFonts &fonts);
/// The same with more to come below it, which endTableRow() closes.
void beginTableRow(PageFlow &flow, const QStringList &texts, const QList<qreal> &shares, qreal width,
                   const ReportFonts &fonts);
void endTableRow(PageFlow &flow, qreal width);
/// "Label: value", the value as long as it is.
void addLine(PageFlow &flow, const Pair &pair, qreal width, const ReportFonts &fonts);

} // namespace ReportPieces

} // namespace bitacora
