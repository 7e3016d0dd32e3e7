#pragma once

#include <QCoreApplication>
#include <QString>

namespace bitacora {

/// Why a language model's answer did not come, or not whole.
struct ModelFailure
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ModelFailure)
public:
    enum class Kind {
        /// It is switched off, its address is none, or nobody allowed sending to that computer. Nothing was sent.
        NotAllowed,
        /// The facts hold nothing that a model could put into words. Nothing was sent.
        NothingToWrite,
        /// What was to be sent would still have named somebody. Nothing was sent.
        WouldIdentify,
        /// The file of the program that speaks to the network is missing or damaged. Nothing was sent.
        NotInstalled,
        NoSuchHost,
        /// Nothing answers there: in most cases the server is not running.
        CannotConnect,
        NotSecure,
        /// An HTTP status other than success.
        Status,
        /// It wanted to be asked at another address; it was not.
        Redirected,
        NotTheFormat,
        /// The connection ended before the answer did.
        CutOff,
        /// Nothing came for so long that nothing was waited for any more.
        Stalled,
        TookTooLong,
        Empty,
        /// The model would not answer.
        Refused,
        TooLong,
        /// The model's own limit ended the answer.
        Unfinished,
    };

    Kind kind = Kind::CannotConnect;
    /// Of the server, such as "http://127.0.0.1:11434".
    QString where;
    int status = 0;
    /// In the server's or the system's words, one plain line. Never what was sent.
    QString detail;

    /// What happened, what was kept, and what to do, in the current language.
    [[nodiscard]] QString sentence() const;
    /// Whether it is about the address rather than about the model or the answer.
    [[nodiscard]] bool isOfAddress() const;
    friend bool operator==(const ModelFailure &, const ModelFailure &) = default;
};

} // namespace bitacora
