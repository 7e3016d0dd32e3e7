#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace bitacora {

/// How long a passphrase would withstand someone who guesses as people guess (zxcvbn), and what to do about it.
struct PassphraseStrength
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PassphraseStrength)
public:
    static constexpr int strongest = 4;
    /// What a practice should at least be protected with.
    static constexpr int good = 3;

    /// 0 (guessed at once) to 4 (very hard), after zxcvbn's own steps: 10^3, 10^6, 10^8 and 10^10 guesses.
    int score = 0;
    /// The decimal logarithm of the number of guesses.
    double guessesLog10 = 0;
    /// What makes it weak and how to mend it, in the current language; empty when it is strong.
    QString weakness;

    /// `ownWords` are what someone who knows the person would try first: the practice's name, their own.
    /// Takes a few milliseconds whatever the length: what is beyond the first 100 characters counts for little.
    static PassphraseStrength measure(const QString &passphrase, const QStringList &ownWords = {});
};

} // namespace bitacora
