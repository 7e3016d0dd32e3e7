#include "PrivateFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class PrivateFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    static constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;

    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &text) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    static Result<void> writeNew(QIODevice &device)
    {
        device.write("new");
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(u"file"_s);
        QFile::remove(m_path);
    }

    void aNewFileIsItsOwnersAlone()
    {
        QVERIFY(writePrivateFile(m_path, writeNew));
        QCOMPARE(content(), "new"_ba);
        QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    }

    void aFileThatWasThereKeepsItsPermissionsUnlessTheyAreToBeNarrowed()
    {
        put("old");
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
        QVERIFY(writePrivateFile(m_path, writeNew));
        QCOMPARE(QFile::permissions(m_path) & others, others);
        QVERIFY(writePrivateFile(m_path, writeNew, OldPermissions::Narrowed));
        QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    }

    void whatFailsLeavesTheOldFileAndSaysWhy()
    {
        put("old");
        const auto stopped = writePrivateFile(m_path, [](QIODevice &device) -> Result<void> {
            device.write("half");
            return failure(ErrorCode::Cancelled);
        });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(content(), "old"_ba);
        const auto full =
            writePrivateFile(m_path, [](QIODevice &) -> Result<void> { return failure(ErrorCode::FileNotWritable); });
        QCOMPARE(full.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(full.error().subject, m_path);
        const QString nowhere = m_folder.filePath(u"none/file"_s);
        QCOMPARE(writePrivateFile(nowhere, writeNew).error().subject, nowhere);
    }
};

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "tst_privatefile.moc"
