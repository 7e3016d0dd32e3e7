#pragma once

#include "Error.h"
#include "Result.h"
#include "SecretBytes.h"
#include "Session.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bitacora {

class Practice;

/// What was being typed and its practice could not store when it was left: a full disk, a folder that is gone. It waits
/// in memory, encrypted under the practice's own data key, until the practice is open again. What it held is
/// overwritten when it goes.
class UnstoredDrafts
{
public:
    enum class Kind { Note, Facts, ClinicalNote, State };

    struct Draft
    {
        Kind kind = Kind::State;
        /// Not of a state, which has a name instead.
        SessionId session {};
        /// Of a note.
        NoteKind note = NoteKind::Private;
        QString name {};
        QByteArray content {};
    };

    UnstoredDrafts() = default;
    ~UnstoredDrafts();
    UnstoredDrafts(UnstoredDrafts &&) noexcept = default;
    UnstoredDrafts &operator=(UnstoredDrafts &&other) noexcept;
    Q_DISABLE_COPY(UnstoredDrafts)

    /// In the place of an earlier one of the same text. What no disk could store (there is no such session, or its note
    /// is signed) is left out.
    void add(Draft draft, const Error &error);
    [[nodiscard]] bool isEmpty() const { return m_drafts.empty(); }
    /// Why the last one was not stored.
    [[nodiscard]] const std::optional<Error> &reason() const { return m_reason; }

    /// OutOfMemory.
    [[nodiscard]] Result<QByteArray> seal(const SecretBytes &dataKey) const;
    /// DatabaseKeyMismatch when it was sealed under another key.
    [[nodiscard]] static Result<UnstoredDrafts> unseal(const QByteArray &sealed, const SecretBytes &dataKey);
    /// Stores all of them as what they were; afterwards it may be done once more. Returns how many there is no place
    /// for any more.
    [[nodiscard]] Result<int> store(Practice &practice) const;

private:
    [[nodiscard]] QByteArray toBytes() const;

    std::vector<Draft> m_drafts;
    std::optional<Error> m_reason;
};

} // namespace bitacora
