#include "DemoPractice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QString notePath(const QString &path)
{
    return QDir(path).filePath(u"SAMPLE.txt"_s);
}

Result<void> writeNote(const QString &path, const QString &words)
{
    QFile file(notePath(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text) || file.write(words.toUtf8()) < 0)
        return failure(ErrorCode::FileNotWritable, file.fileName(), file.errorString());
    return {};
}

Result<SecretBytes> fill(const QString &path, const SecretBytes &passphrase, const PracticeOptions &options,
                         const SampleSize &size, BackgroundJob::Control &control)
{
    auto practice = Practice::create(path, passphrase, options);
    if (!practice)
        return Failure(practice.error());
    const auto written = writeSample(**practice, size, [&control](int percent) { return control.report(percent); });
    if (!written)
        return Failure(written.error());
    if (control.isCancelled())
        return failure(ErrorCode::Cancelled);
    return (*practice)->dataKey();
}

} // namespace

QString DemoPractice::passphrase()
{
    return u"river stone blue sky"_s;
}

QString DemoPractice::pathIn(const QString &folder)
{
    //: The name of the folder of the practice with made-up people
    return Practice::withSuffix(QDir(folder).filePath(tr("Sample practice")));
}

bool DemoPractice::isSample(const QString &path)
{
    return QFile::exists(notePath(path));
}

Result<SecretBytes> DemoPractice::prepare(const QString &path, PracticeOptions options, const SampleSize &size,
                                          BackgroundJob::Control &control)
{
    const SecretBytes passphrase = SecretBytes::fromPassphrase(DemoPractice::passphrase());
    if (isSample(path))
        return KeyFile::unwrap(Practice::keyFilePath(path), passphrase);
    if (QFileInfo::exists(path))
        return failure(ErrorCode::PracticeExists, path);
    // Its passphrase is known to everybody: there is nothing that a dear guess would protect.
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    // It gets its name when it is whole: a half one, after the program was killed, is in nobody's way.
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QTemporaryDir place(path + u".XXXXXX"_s);
    if (!place.isValid())
        return failure(ErrorCode::PracticeNotWritable, path, place.errorString());
    const QString half = place.filePath(QFileInfo(path).fileName());
    auto key = fill(half, passphrase, options, size, control);
    if (!key)
        return key;
    const auto noted = writeNote(
        half,
        tr("This practice is made up: its people do not exist. Its passphrase is: %1").arg(DemoPractice::passphrase())
            + u'\n');
    if (!noted)
        return Failure(noted.error());
    if (!QDir().rename(half, path))
        return failure(QFileInfo::exists(path) ? ErrorCode::PracticeExists : ErrorCode::PracticeNotWritable, path);
    return key;
}

} // namespace bitacora
