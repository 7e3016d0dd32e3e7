#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// The bytes of a catalogue file with a checksum that fits, whatever it holds.
inline QByteArray sealedCatalogue(QJsonObject file)
{
    const QString key = QStringLiteral("checksum");
    file.remove(key);
    const QByteArray canonical = QJsonDocument(file).toJson(QJsonDocument::Compact);
    file.insert(key, QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex()));
    return QJsonDocument(file).toJson();
}

/// The bytes of a catalogue that comes with the program.
inline QByteArray builtInCatalogueFile(const QString &name)
{
    QFile file(QStringLiteral(":/catalogues/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
