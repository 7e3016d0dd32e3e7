#pragma once

#include "Practice.h"
#include "Program.h"

#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace bitacora {

/// A practice with one client, Mateo Luna, that commands are run on.
class CommandPractice
{
protected:
    /// The client and the service of a booking.
    static const QStringList mateo;

    /// The practice anew.
    [[nodiscard]] bool create();
    [[nodiscard]] ProgramRun run(const QString &command, const QStringList &options) const;
    [[nodiscard]] QJsonArray json(const QString &command, const QStringList &options) const;
    [[nodiscard]] ProgramRun book(const QStringList &more,
                                  const QString &start = QStringLiteral("2031-03-04T16:00")) const;
    [[nodiscard]] std::unique_ptr<Practice> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace bitacora
