#pragma once

#include "CommandOutput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

class QCommandLineParser;

namespace bitacora {

/// What commands share that can print JSON.
class JsonOutput
{
public:
    /// --json; `description` says what is printed then.
    static void declareOption(QCommandLineParser &parser, const QString &description);
    [[nodiscard]] static bool isWanted(const QCommandLineParser &parser);
    /// Null for an empty text.
    [[nodiscard]] static QJsonValue textOrNull(const QString &text);

    /// A list: with --json an array of what `objectOf` makes of each record, else a line of each by `lineOf`.
    template <typename Record, typename ObjectOf, typename LineOf>
    [[nodiscard]] static CommandResult<void> printList(const QCommandLineParser &parser, const QList<Record> &records,
                                                       ObjectOf objectOf, LineOf lineOf)
    {
        if (isWanted(parser)) {
            QJsonArray array;
            for (const Record &record : records)
                array.append(objectOf(record));
            return CommandOutput::printBytes(QJsonDocument(array).toJson());
        }
        for (const Record &record : records) {
            if (auto printed = CommandOutput::printLine(lineOf(record)); !printed)
                return printed;
        }
        return {};
    }
};

} // namespace bitacora
