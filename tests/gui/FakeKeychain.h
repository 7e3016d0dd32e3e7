#pragma once

#include "KeychainModule.h"

#include <QHash>
#include <QTimer>

namespace bitacora {

/// A keychain of the test's own, which does what the test says.
class FakeKeychain final : public KeychainModule
{
public:
    void write(const QString &name, const QByteArray &secret, const Listener &listener) override
    {
        ++asked;
        // Not the bytes of whoever wipes them.
        if (outcome == Outcome::Done)
            kept[name] = QByteArray(secret.constData(), secret.size());
        answer({outcome, {}}, listener);
    }
    void read(const QString &name, const Listener &listener) override
    {
        ++asked;
        if (outcome == Outcome::Done && !kept.contains(name))
            return answer({Outcome::NotThere, {}}, listener);
        const QByteArray secret = kept.value(name);
        answer({outcome, outcome == Outcome::Done ? QByteArray(secret.constData(), secret.size()) : QByteArray()},
               listener);
    }
    void remove(const QString &name, const Listener &listener) override
    {
        ++asked;
        kept.remove(name);
        answer({Outcome::Done, {}}, listener);
    }

    QHash<QString, QByteArray> kept;
    Outcome outcome = Outcome::Done;
    /// Somebody is asked and does not answer.
    bool isSilent = false;
    int asked = 0;

private:
    void answer(const KeychainModule::Answer &answer, const Listener &listener) const
    {
        if (!isSilent)
            QTimer::singleShot(0, [given = KeychainModule::Answer(answer), listener]() mutable { listener(given); });
    }
};

} // namespace bitacora
