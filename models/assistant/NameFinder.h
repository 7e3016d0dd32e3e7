#pragma once

#include "KnownIdentity.h"
#include "NoteLanguage.h"

#include <QList>
#include <QSet>

namespace bitacora {

/// Where a text names somebody.
struct NameSpan
{
    /// Those that are more certain come first.
    enum class Kind {
        /// A number, a date, an address.
        Detail,
        Client,
        Person,
    };

    qsizetype position = 0;
    qsizetype length = 0;
    Kind kind = Kind::Person;
    bool beginsSentence = false;

    [[nodiscard]] qsizetype end() const { return position + length; }
};

/// Finds names and what else somebody can be known by: those that the practice knows, and in a person's own words also
/// what looks like one. Upper and lower case and accents make no difference where a word can only be a name.
class NameFinder
{
public:
    NameFinder(const KnownIdentity &identity, NoteLanguage language);

    /// In the order of the text; none overlaps another. `isOwn`: a person wrote it, not the built-in writer.
    [[nodiscard]] QList<NameSpan> find(const QString &text, bool isOwn) const;
    /// Whether any word of it is one of the client's name.
    [[nodiscard]] bool namesClient(const QString &text) const;
    /// The folded words of a name that can stand for it.
    [[nodiscard]] static QSet<QString> nameWords(const QString &name);

private:
    struct Word
    {
        qsizetype position = 0;
        qsizetype length = 0;
        QString folded;
        bool isCapital = false;
        bool isAllCapitals = false;
        bool begins = false;

        [[nodiscard]] qsizetype end() const { return position + length; }
    };
    using Words = QList<Word>;
    using Spans = QList<NameSpan>;

    [[nodiscard]] static Words wordsOf(const QString &text);
    [[nodiscard]] static QSet<QString> wordsOfPerson(const QString &person);
    [[nodiscard]] bool isNamingClient(const Word &word) const;
    void findClient(const QString &text, const Words &words, bool isOwn, Spans &spans) const;
    void findInitials(const QString &text, const Words &words, Spans &spans) const;
    void findPeople(const QString &text, const Words &words, Spans &spans) const;
    void findStrangers(const Words &words, Spans &spans) const;
    void findDetails(const QString &text, Spans &spans) const;
    static void findPatterns(const QString &text, Spans &spans);

    QStringList m_details;
    NoteLanguage m_language;
    QSet<QString> m_clientWords;
    QSet<QString> m_peopleWords;
    QString m_initials;
};

} // namespace bitacora
