#include "HostilePractice.h"

#include "HostileCells.h"
#include "HostileDatabase.h"
#include "HostileInput.h"
#include "PracticeReading.h"

#include <cstdlib>
#include <memory>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Made once and open from then on, so that an input takes little more than reading what it altered.
class OpenHostilePractice
{
public:
    OpenHostilePractice();
    void take(const HostileScript &script);
    [[nodiscard]] const HostileCells &cells() const { return m_cells; }

private:
    [[nodiscard]] bool open();
    void beginAnew();
    void read();
    // The practice's own: what another one wrote, it would have to read from the file anew.
    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_connection, false); }

    HostileDatabase m_database;
    HostileCells m_cells;
    QString m_connection;
};

OpenHostilePractice::OpenHostilePractice()
    : m_cells(m_database)
{
    beginAnew();
}

bool OpenHostilePractice::open()
{
    const QStringList before = QSqlDatabase::connectionNames();
    if (!m_database.fixture().reopen())
        return false;
    QStringList names = QSqlDatabase::connectionNames();
    names.removeIf([&before](const QString &name) { return before.contains(name); });
    m_connection = names.value(0);
    return names.size() == 1;
}

void OpenHostilePractice::beginAnew()
{
    m_database.fixture().close();
    m_database.bringBack();
    m_cells.forgetAltered();
    if (!open())
        qFatal("The practice to alter cannot be opened as it was.");
}

void OpenHostilePractice::read()
{
    readEverything(m_database.fixture().practice());
    showEverything(m_database.fixture().practice());
}

void OpenHostilePractice::take(const HostileScript &script)
{
    const bool isWritten = m_cells.write(connection(), script);
    if (isWritten && !script.isOpenedAnew && !m_cells.altersLog(script)) {
        read();
        return;
    }
    m_database.fixture().close();
    if (isWritten && open())
        read();
    beginAnew();
}

std::unique_ptr<OpenHostilePractice> &practice()
{
    static std::unique_ptr<OpenHostilePractice> open;
    return open;
}

OpenHostilePractice &openPractice()
{
    if (!practice()) {
        practice() = std::make_unique<OpenHostilePractice>();
        // Its folder goes with it. Before what SQLCipher has of its own, which was there before.
        std::atexit([] { practice().reset(); });
    }
    return *practice();
}

} // namespace

QList<QByteArray> HostilePractice::samples()
{
    return openPractice().cells().samples();
}

QString HostilePractice::take(const QByteArray &bytes)
{
    openPractice().take(HostileScript::fromBytes(bytes));
    return {};
}

const QList<HostileInput> &hostileInputs()
{
    static const QList<HostileInput> inputs {{u"practice"_s, HostilePractice::samples, HostilePractice::take}};
    return inputs;
}

} // namespace bitacora
