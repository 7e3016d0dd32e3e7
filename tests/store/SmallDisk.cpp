#include "SmallDisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const char *const insideVariable = "BITACORA_TEST_IN_NAMESPACE";
const QStringList &namespaceArguments()
{
    static const QStringList arguments {u"--user"_s, u"--map-root-user"_s, u"--mount"_s};
    return arguments;
}

bool succeeds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

SmallDisk::SmallDisk(int kibibytes)
    : m_mounted(
        succeeds(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(kibibytes), u"tmpfs"_s, m_folder.path()}))
{
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        succeeds(u"umount"_s, {path()});
}

bool SmallDisk::makeReadOnly() const
{
    return succeeds(u"mount"_s, {u"-o"_s, u"remount,ro"_s, path()});
}

void SmallDisk::fill() const
{
    constexpr qsizetype blockBytes = 1024;
    QFile filler(path() + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    const QByteArray block(blockBytes, 'x');
    while (filler.write(block) == block.size()) { }
}

void SmallDisk::makeRoom() const
{
    QFile::remove(path() + u"/filler"_s);
}

bool isInMountNamespace()
{
    return qEnvironmentVariableIsSet(insideVariable);
}

std::optional<int> exitCodeInMountNamespace()
{
    if (isInMountNamespace() || !succeeds(u"unshare"_s, namespaceArguments() + QStringList {u"true"_s}))
        return std::nullopt;
    qputenv(insideVariable, "1");
    return QProcess::execute(u"unshare"_s, namespaceArguments() + QCoreApplication::arguments());
}

} // namespace bitacora
