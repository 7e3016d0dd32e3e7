#pragma once

#include "Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QPageSize>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace bitacora {

/// The sheet of paper that opens a practice when its passphrase is lost.
class RecoverySheet
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::RecoverySheet)

public:
    RecoverySheet(const QString &practiceName, const QString &recoveryCode, QDate made);

    /// The code in lines of a few groups, as it is read aloud and copied by hand.
    [[nodiscard]] QString groupedCode() const;
    [[nodiscard]] static QString explanation();
    /// The region's, as reports have it.
    [[nodiscard]] static QPageSize paper();
    /// One page, on whatever paper. FileNotWritable, also when a printer does not take it.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device) const;
    /// Atomically. FileNotWritable, DiskFull.
    [[nodiscard]] Result<void> writePdf(const QString &path) const;

private:
    void write(QPainter &painter) const;

    QString m_practiceName;
    QString m_code;
    QDate m_made;
};

} // namespace bitacora
