// Writes the samples of an input into a folder, for a fuzzer to begin with: fuzz_seeds NAME FOLDER
#include "HostileInput.h"

#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("fuzz_seeds NAME FOLDER\n", stderr);
        return EXIT_FAILURE;
    }
    const QCoreApplication application(argc, argv);
    for (const bitacora::HostileInput &input : bitacora::hostileInputs()) {
        if (input.name != QString::fromLocal8Bit(argv[1]))
            continue;
        int number = 0;
        const QList<QByteArray> samples = input.samples();
        for (const QByteArray &sample : samples) {
            QFile file(QString::fromLocal8Bit(argv[2]) + u"/seed-%1"_s.arg(++number));
            if (!file.open(QIODevice::WriteOnly) || file.write(sample) != sample.size())
                return EXIT_FAILURE;
        }
        return EXIT_SUCCESS;
    }
    return EXIT_FAILURE;
}
