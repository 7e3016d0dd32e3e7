#pragma once

#include <QString>
#include <QUrl>

namespace bitacora {

/// Where a language model's server answers: the part of its addresses that all of them share, such as
/// "http://127.0.0.1:11434/v1".
class ModelAddress
{
public:
    /// Why what somebody typed is no such address.
    enum class Problem {
        None,
        Empty,
        /// No host, a port that is none, a character that has no place there, or too long.
        Malformed,
        /// Neither http nor https.
        OtherScheme,
        /// A user name or password, which would stand in the settings as plain text.
        HasCredentials,
        /// A question mark or a number sign.
        HasQuery,
    };

    static constexpr qsizetype maxLength = 500;
    /// Where Ollama answers on this computer.
    static QString usual();

    /// What a person typed. Without "http://" it is http on this computer and https anywhere else; what belongs to the
    /// address of one question ("/chat/completions") is taken off.
    explicit ModelAddress(const QString &typed = {});

    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool isValid() const { return m_problem == Problem::None; }
    /// As it is kept and shown; what was typed, where it is no address.
    [[nodiscard]] QString text() const;
    /// Without the port; a name with other letters in the form that the network uses.
    [[nodiscard]] QString host() const;
    /// The scheme, the host and the port: what a person allows sending to.
    [[nodiscard]] QString origin() const;
    [[nodiscard]] bool isEncrypted() const;
    /// 127.0.0.0/8, ::1 or the name "localhost", for which nobody is asked: see connectsTo().
    [[nodiscard]] bool isThisComputer() const;
    /// Where a connection goes: for "localhost" 127.0.0.1 itself (RFC 6761, 6.3), so that no resolver can lead it
    /// anywhere else.
    [[nodiscard]] QString connectsTo() const;
    /// `path` such as "chat/completions".
    [[nodiscard]] QUrl question(const QString &path) const;

private:
    void parse(const QString &typed);

    QString m_typed;
    QUrl m_url;
    Problem m_problem = Problem::Empty;
};

} // namespace bitacora
