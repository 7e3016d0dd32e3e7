#include "Client.h"

#include "ClientField.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// A name of nothing but spaces, or of characters that show nothing, is no name.
bool showsSomething(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const QChar::Category category = character.category();
        return !character.isSpace() && category != QChar::Other_Control && category != QChar::Other_Format;
    });
}

bool looksLikeEmail(const QString &text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 && at < address.size() - 1
        && std::none_of(address.begin(), address.end(), [](QChar character) { return character.isSpace(); });
}

Result<void> checkLengths(const Client &client)
{
    for (const ClientFieldInfo &field : clientFields) {
        if (field.text && (client.*field.text).size() > field.limit)
            return failure(ErrorCode::TextTooLong, field.key, QString::number(field.limit));
    }
    return {};
}

QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = characters.toNextBoundary();
    return end > 0 ? word.left(end) : word;
}

} // namespace

std::optional<int> ageInYears(QDate birthDate, QDate on)
{
    if (!birthDate.isValid() || !on.isValid() || birthDate > on)
        return std::nullopt;
    const bool birthdayIsToCome =
        on.month() < birthDate.month() || (on.month() == birthDate.month() && on.day() < birthDate.day());
    return on.year() - birthDate.year() - (birthdayIsToCome ? 1 : 0);
}

Result<void> validateClient(const Client &client, QDate today)
{
    if (!showsSomething(client.name))
        return failure(ErrorCode::NameMissing, u"name"_s);
    if (!client.email.trimmed().isEmpty() && !looksLikeEmail(client.email))
        return failure(ErrorCode::EmailMalformed, u"email"_s);
    if (client.birthDate.isValid() && client.birthDate > today)
        return failure(ErrorCode::BirthDateInFuture, u"birthDate"_s);
    return checkLengths(client);
}

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList named;
    // "Mateo (Teo) Luna": what stands in brackets is no name of its own.
    std::copy_if(words.begin(), words.end(), std::back_inserter(named),
                 [](const QString &word) { return word.front().isLetterOrNumber() || word.front().isSurrogate(); });
    if (named.isEmpty())
        return words.isEmpty() ? QString() : firstCharacter(words.front()).toUpper();
    const QString first = firstCharacter(named.front()).toUpper();
    return named.size() == 1 ? first : first + firstCharacter(named.back()).toUpper();
}

} // namespace bitacora
