#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace bitacora {

/// Reads one object of a catalogue file, key by key, and keeps the first thing that is wrong with it. What is asked
/// for is what is known: finish() refuses every other key. After a mistake the reading goes on with empty values.
class CatalogueObject
{
public:
    /// `place` is named in the mistake: "entry 12".
    CatalogueObject(QJsonObject object, QString place);

    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    /// A text that has to be there: trimmed, one line, 1 to 1000 characters.
    QString text(QLatin1String key);
    /// The same, or empty when the key is missing.
    QString optionalText(QLatin1String key);
    /// A stable name: lower case letters and digits in words joined by hyphens.
    QString identifier(QLatin1String key);
    /// One of these words.
    QString choice(QLatin1String key, const QStringList &choices);
    /// The place of the word among these, which stand in the order of an enumeration; 0 after a mistake.
    template <typename Enumeration>
    Enumeration value(QLatin1String key, const QStringList &choices)
    {
        return Enumeration(std::max(qsizetype(0), choices.indexOf(choice(key, choices))));
    }
    int number(QLatin1String key, int smallest, int largest);
    /// `otherwise` when the key is missing.
    int optionalNumber(QLatin1String key, int smallest, int largest, int otherwise);
    /// False when the key is missing.
    bool flag(QLatin1String key);
    /// At least one text, none of them twice.
    QStringList texts(QLatin1String key);
    QJsonArray list(QLatin1String key, qsizetype longest);
    CatalogueObject object(QLatin1String key);
    /// Takes over the mistake of an object within this one.
    void adopt(const CatalogueObject &inner);

    /// To be called last.
    void finish();
    [[nodiscard]] bool isSound() const { return m_mistake.isEmpty(); }
    /// "entry 12: en: phrase is missing". Never a text of the file.
    [[nodiscard]] const QString &mistake() const { return m_mistake; }
    void refuse(QLatin1String key, const QString &why);

private:
    QJsonValue take(QLatin1String key);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_known;
    QString m_mistake;
};

} // namespace bitacora
