#include "CommandPractice.h"

#include "ClientRepository.h"
#include "ServiceRepository.h"

#include <QJsonDocument>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"a quiet river"_s;

} // namespace

const QStringList CommandPractice::mateo {u"--client"_s, u"mateo luna"_s, u"--service"_s, u"97153"_s};

bool CommandPractice::create()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"commands.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto practice = Practice::create(m_path, SecretBytes::fromPassphrase(passphrase), options);
    if (!practice)
        return false;
    Client client;
    client.name = u"Mateo Luna"_s;
    client.email = u"mateo@example.com"_s;
    if (!(*practice)->clients().add(client))
        return false;
    Service service = (*practice)->services().all()->constFirst();
    service.code = u"97153"_s;
    service.durationMinutes = 45;
    service.price = Money {6'000, u"USD"_s};
    if (!(*practice)->services().update(service))
        return false;
    service = (*practice)->services().all()->constLast();
    service.name = u"Old assessment"_s;
    service.active = false;
    return (*practice)->services().update(service).has_value();
}

ProgramRun CommandPractice::run(const QString &command, const QStringList &options) const
{
    return runProgram(QStringList {command, m_path, u"--passphrase-file"_s, u"-"_s} + options,
                      passphrase.toUtf8() + '\n');
}

QJsonArray CommandPractice::json(const QString &command, const QStringList &options) const
{
    const ProgramRun done = run(command, options + QStringList {u"--json"_s});
    if (done.status != 0 || !done.errors.isEmpty())
        qWarning("status %d, %s", done.status, done.errors.constData());
    return QJsonDocument::fromJson(done.output).array();
}

ProgramRun CommandPractice::book(const QStringList &more, const QString &start) const
{
    return run(u"book"_s, mateo + QStringList {u"--start"_s, start} + more);
}

std::unique_ptr<Practice> CommandPractice::open() const
{
    auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(passphrase));
    return practice ? std::move(*practice) : nullptr;
}

} // namespace bitacora
