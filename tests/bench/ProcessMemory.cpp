#include "ProcessMemory.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double kilobytesPerMegabyte = 1024;

} // namespace

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / kilobytesPerMegabyte;
}

} // namespace bitacora
