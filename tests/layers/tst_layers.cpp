#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile
{
    /// Relative to the project's root, with forward slashes.
    QString path;
    QString text;

    QString folder() const { return path.left(path.lastIndexOf(u'/')); }
    QString name() const { return path.mid(path.lastIndexOf(u'/') + 1); }
};

// What each folder may include, besides itself. The link lists of the CMake targets say the same.
QHash<QString, QStringList> allowedIncludes()
{
    const QStringList records {u"models/records"_s};
    const QStringList store = records + QStringList {u"models/store"_s};
    const QStringList models =
    allowed[u"models/assistant"_s] = records + QStringList {u"models/notes"_s};
