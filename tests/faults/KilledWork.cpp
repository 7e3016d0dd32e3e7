#include "KilledWork.h"

#include "KeyReplacement.h"
#include "PracticeBackup.h"
#include "StoreFixture.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <memory>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array works {"day", "backup", "key"};

void say(const char *what, qint64 round = 0, qint64 number = 0, const QString &rest = {})
{
    std::printf("%s %lld %lld %s\n", what, static_cast<long long>(round), static_cast<long long>(number),
                qPrintable(rest));
    std::fflush(stdout);
}

int complain(const Error &error)
{
    std::fprintf(stderr, "The child: %s %s\n", qPrintable(error.sentence()), qPrintable(error.detail));
    return 1;
}

PracticeOptions cheapOptions()
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    return options;
}

void workADay(Practice &practice, SessionId typedIn, qint64 round)
{
    DayOfWork day(practice, typedIn);
    if (day.type(round))
        say("typed", round);
    if (const auto booked = day.book(round))
        say("booked", round, *booked);
    if (const auto signedNote = day.sign(round))
        say("signed", round, *signedNote);
    if (const auto erased = day.erase(round))
        say("erased", round, *erased);
}

Result<void> backUp(const QString &path, const SecretBytes &key, qint64 round)
{
    BackupOrder order;
    order.practice = path;
    order.dataKey = key.clone();
    say("backing", round);
    QElapsedTimer timer;
    timer.start();
    const auto made = PracticeBackup::make(order);
    if (!made)
        return Failure(made.error());
    say("backed", round, timer.elapsed(), made->path);
    return {};
}

Result<SecretBytes> replaceKey(const QString &path, qint64 round)
{
    say("replacing", round);
    QElapsedTimer timer;
    timer.start();
    auto key = KeyReplacement::run(path, StoreFixture::passphrase(), cheapOptions(), [](KeyReplacement::Step step) {
        switch (step) {
        case KeyReplacement::Step::Copied:
            return say("copied");
        case KeyReplacement::Step::KeysWritten:
            return say("wrapped");
        case KeyReplacement::Step::DatabaseReplaced:
            return say("exchanged");
        case KeyReplacement::Step::KeysReplaced:
            return say("renamed");
        }
    });
    if (key)
        say("replaced", round, timer.elapsed());
    return key;
}

} // namespace

QStringList killedWorkArguments(KilledWork work, SessionId typedIn, qint64 firstRound)
{
    return {QString::number(typedIn.value), QString::number(firstRound),
            QString::fromLatin1(works.at(std::size_t(work)))};
}

int runKilledWork(const QStringList &arguments)
{
    const QString &path = arguments.at(2);
    const SessionId typedIn {arguments.at(3).toLongLong()};
    const QString work = arguments.at(5);
    SecretBytes key = keyFromStandardInput();
    auto practice = Practice::openWithKey(path, key.clone(), cheapOptions());
    for (qint64 round = arguments.at(4).toLongLong(); practice; ++round) {
        say("open");
        workADay(**practice, typedIn, round);
        if (work == QLatin1String(works.at(std::size_t(KilledWork::Backup)))) {
            if (const auto made = backUp(path, key, round); !made)
                return complain(made.error());
        } else if (work == QLatin1String(works.at(std::size_t(KilledWork::NewKey)))) {
            practice->reset();
            auto replaced = replaceKey(path, round);
            if (!replaced)
                return complain(replaced.error());
            key = std::move(*replaced);
            practice = Practice::openWithKey(path, key.clone(), cheapOptions());
        }
    }
    return complain(practice.error());
}

void KilledWords::take(const QByteArray &said)
{
    const QList<QByteArray> lines = said.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString line = QString::fromLocal8Bit(lines.at(i));
        const QString what = line.section(u' ', 0, 0);
        const qint64 round = line.section(u' ', 1, 1).toLongLong();
        const qint64 number = line.section(u' ', 2, 2).toLongLong();
        if (what == "typed"_L1) {
            promises.typed = round;
        } else if (what == "booked"_L1) {
            promises.booked.insert(round, number);
        } else if (what == "signed"_L1) {
            promises.notes.insert(round, number);
        } else if (what == "erased"_L1) {
            promises.erased.insert(round, number);
        } else if (what == "backed"_L1) {
            backups.append(line.section(u' ', 3));
            backupTime = int(number);
        } else if (what == "replaced"_L1) {
            ++newKeys;
            newKeyTime = int(number);
        }
    }
}

} // namespace bitacora
