#pragma once

#include "RecordedFacts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <span>

namespace bitacora {

/// The object that a stored document is. DatabaseDamaged, with where, for more than `maxBytes` and for anything else.
[[nodiscard]] Result<QJsonObject> storedObject(const QByteArray &bytes, qsizetype maxBytes);

/// An object within a JSON document that is read, and where it is. What has the wrong type reads as nothing, and the
/// first such place is kept in `wrong`, so that a reader asks once, at the end.
class JsonPlace
{
public:
    /// `wrong` stays null while all is well, and must outlive the place.
    JsonPlace(QJsonObject object, QString path, QString *wrong);

    /// Whether the document's "version" is the one that is read: PracticeNewer for a later one, otherwise
    /// DatabaseDamaged.
    [[nodiscard]] Result<void> checkVersion(int version);
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] QStringList names() const { return m_object.keys(); }
    /// Whole numbers that an int holds.
    std::optional<int> number(const QString &name);
    /// A record's id, 0 where there is none.
    qint64 identifier(const QString &name);
    QString text(const QString &name);
    /// False where there is none.
    bool flag(const QString &name);
    /// The place of a word in a list of them.
    std::optional<int> choice(const QString &name, std::span<const QStringView> choices);
    JsonPlace object(const QString &name);
    /// The texts of an array of at most so many.
    QStringList texts(const QString &name, int most);
    /// The objects of an array of at most so many.
    template <typename Row, typename Read>
    QList<Row> rows(const QString &name, Read read, int most = maxFactRows)
    {
        QList<Row> rows;
        const QJsonArray elements = array(name, most);
        for (qsizetype i = 0; i < elements.size(); ++i)
            rows.append(read(element(name, elements.at(i), i)));
        return rows;
    }
    /// This place, or what stands in it by that name, is wrong.
    void fail(const QString &name = {});

private:
    QJsonArray array(const QString &name, int most);
    JsonPlace element(const QString &name, const QJsonValue &value, qsizetype index);
    [[nodiscard]] QString pathOf(const QString &name) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_wrong;
};

} // namespace bitacora
