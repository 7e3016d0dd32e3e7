#include "RecoverySheet.h"

#include "PrivateFile.h"
#include "TextRole.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int groupsInLine = 5;
constexpr qreal marginMillimetres = 25;
constexpr int titlePoints = 22;
constexpr int codePoints = 18;
constexpr int textPoints = 11;
constexpr int smallPoints = 9;

/// Paints blocks of text one below the other.
class Sheet
{
public:
    explicit Sheet(QPagedPaintDevice &device)
        : m_painter(&device)
        , m_page(0, 0, device.width(), device.height())
        , m_millimetre(device.width() / qreal(device.widthMM()))
    {
    }

    void write(const QFont &font, const QString &text, qreal millimetresBelow)
    {
        m_painter.setFont(font);
        const QRectF room(0, m_y, m_page.width(), m_page.height() - m_y);
        QRectF used;
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        m_y = used.bottom() + millimetresBelow * m_millimetre;
    }

    void drawLine(qreal millimetresBelow)
    {
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
        m_y += millimetresBelow * m_millimetre;
    }

private:
    QPainter m_painter;
    QRectF m_page;
    qreal m_millimetre;
    qreal m_y = 0;
};

QFont textFont(int points, bool strong = false)
{
    QFont font = fontFor(TextRole::Body, strong);
    font.setPointSize(points);
    return font;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(codePoints);
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

void RecoverySheet::paint(QPagedPaintDevice &device) const
{
    constexpr qreal small = 2;
    constexpr qreal medium = 5;
    constexpr qreal large = 12;
    Sheet sheet(device);
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
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        paint(writer);
        return {};
    };
    // It opens the practice: owner alone, whatever was there before.
    return writePrivateFile(path, write, OldPermissions::Narrowed);
}

} // namespace bitacora
