#pragma once

#include "Practice.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace bitacora {

/// The made-up practice that is measured, and the same rows in a plain SQLite file beside it.
/// A failure ends the program with its sentence.
class BenchPractice
{
public:
    /// `folder` is the caller's, and is there already.
    explicit BenchPractice(const QString &folder);

    /// Makes the practice, unless it is there already.
    void preparePractice(int clients, int sessions) const;
    /// Signs the notes of so many sessions, unless they are already: with the rows that signing leaves, without what is
    /// in them.
    void prepareSignedNotes(int count) const;
    /// Makes a practice without a client or a session, unless it is there already.
    void prepareEmpty() const;
    /// Makes the plain copy of it, unless it is there already.
    void preparePlain() const;
    [[nodiscard]] std::unique_ptr<Practice> open() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString plainPath() const;
    /// The plain file through Qt's QSQLITE, with the same settings as ours.
    [[nodiscard]] QSqlDatabase openPlain() const;

private:
    QString m_folder;
};

/// The value, or the end of the program with the error's sentence.
[[noreturn]] void giveUp(const Error &error);
[[noreturn]] void giveUp(const QString &sentence);

template <typename T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

} // namespace bitacora
