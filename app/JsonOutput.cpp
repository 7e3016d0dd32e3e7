#include "JsonOutput.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString jsonOption = u"json"_s;

} // namespace

void JsonOutput::declareOption(QCommandLineParser &parser, const QString &description)
{
    parser.addOption({jsonOption, description});
}

bool JsonOutput::isWanted(const QCommandLineParser &parser)
{
    return parser.isSet(jsonOption);
}

QJsonValue JsonOutput::textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace bitacora
