#include "RecoverySheet.h"

#include "HistoryReportOptions.h"
#include "PagePainting.h"
#include "PrivateFile.h"
#include "ReportStyle.h"
#include "TextRole.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int groupsInLine = 5;
constexpr qreal marginMillimetres = 25;
constexpr int titlePoints = 22;
constexpr int codePoints = 18;
constexpr int textPoints = 11;
constexpr int smallPoints = 9;

constexpr qreal millimetresPerInch = 25.4;
constexpr qreal millimetre = reportUnitsPerInch / millimetresPerInch;

/// Paints blocks of text one below the other, within the margins of a page in report units.
class Sheet
{
public:
    Sheet(QPainter &painter, QSizeF page)
        : m_painter(painter)
        , m_room(QRectF(QPointF(0, 0), page).marginsRemoved(margins()))
        , m_y(m_room.top())
    {
    }

    void write(const QFont &font, const QString &text, qreal millimetresBelow)
    {
        m_painter.setFont(font);
        const QRectF room(m_room.left(), m_y, m_room.width(), m_room.bottom() - m_y);
        QRectF used;
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        m_y = used.bottom() + millimetresBelow * millimetre;
    }

    void drawLine(qreal millimetresBelow)
    {
        m_painter.setPen(QPen(Qt::black, ReportMetrics::hairline));
        m_painter.drawLine(QPointF(m_room.left(), m_y), QPointF(m_room.right(), m_y));
        m_y += millimetresBelow * millimetre;
    }

private:
    static QMarginsF margins()
    {
        constexpr qreal margin = marginMillimetres * millimetre;
        return {margin, margin, margin, margin};
    }

    QPainter &m_painter;
    QRectF m_room;
    qreal m_y;
};

QFont textFont(int points, bool strong = false)
{
    QFont font = fontFor(TextRole::Body, strong);
    font.setPixelSize(qRound(points * point));
    return font;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(qRound(codePoints * point));
    return font;
}

} // namespace

RecoverySheet::RecoverySheet(const QString &practiceName, const QString &recoveryCode, QDate made)
    : m_practiceName(practiceName)
    , m_code(recoveryCode)
    , m_made(made)
{
}

QString RecoverySheet::groupedCode() const
{
    // In one buffer: the code is the key, and parts of it would stay in memory.
    QString code = m_code;
    qsizetype groups = 0;
    for (QChar &character : code) {
        if (character == u'-' && ++groups % groupsInLine == 0)
            character = u'\n';
    }
    return code;
}

QString RecoverySheet::explanation()
{
    return tr("This code opens the practice when the passphrase is lost. Nobody can make it again, and whoever has it "
              "can read everything: keep it on paper, away from the computer, where you keep what must not be lost.");
}

QPageSize RecoverySheet::paper()
{
    return QPageSize(pageSizeFor(QLocale()));
}

Result<void> RecoverySheet::paint(QPagedPaintDevice &device) const
{
    const auto write = [this](QPainter &painter, int) -> Result<void> {
        this->write(painter);
        return {};
    };
    return paintPages(device, paper().size(QPageSize::Point) * point, {0, 0}, write, {});
}

void RecoverySheet::write(QPainter &painter) const
{
    constexpr qreal small = 2;
    constexpr qreal medium = 5;
    constexpr qreal large = 12;
    Sheet sheet(painter, paper().size(QPageSize::Point) * point);
    sheet.write(textFont(titlePoints, true), tr("Recovery sheet"), small);
    sheet.write(textFont(textPoints), m_practiceName, large);
    sheet.drawLine(medium);
    sheet.write(textFont(smallPoints), tr("Recovery code"), small);
    sheet.write(codeFont(), groupedCode(), medium);
    sheet.drawLine(large);
    sheet.write(textFont(textPoints), explanation(), medium);
    sheet.write(textFont(textPoints),
                tr("To use it: start Bitácora, open the practice, choose “Use the recovery code”, and type the code. "
                   "Capitals, spaces and hyphens do not matter. Then choose a new passphrase."),
                medium);
    //: %1 is a date
    sheet.write(textFont(smallPoints), tr("Made on %1").arg(QLocale().toString(m_made, QLocale::LongFormat)), 0);
}

Result<void> RecoverySheet::writePdf(const QString &path) const
{
    const auto write = [this](QIODevice &device) -> Result<void> {
        QPdfWriter writer(&device);
        writer.setTitle(tr("Recovery sheet"));
        writer.setCreator(u"Bitácora"_s);
        writer.setPageSize(paper());
        writer.setPageMargins({});
        return paint(writer);
    };
    // It opens the practice: owner alone, whatever was there before.
    return writePrivateFile(path, write, OldPermissions::Narrowed);
}

} // namespace bitacora
