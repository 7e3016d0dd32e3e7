#include "NameVeil.h"

#include "DeletedClient.h"
#include "TextFolding.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// With the names that the session itself has.
KnownIdentity withNamesOf(const NoteInput &input, KnownIdentity identity)
{
    // A client whose profile was deleted has no name any more, only words that stand for it.
    if (identity.client.isEmpty() && input.clientName != deletedClientName())
        identity.client = input.clientName.simplified();
    identity.people.append(input.provider.name.simplified());
    identity.people.append(input.facts.words.value(FactField::Supervisor).simplified());
    for (const Participant &participant : input.facts.participants)
        identity.people.append(participant.person.simplified());
    for (const QString &detail : {input.provider.practiceName, input.provider.practiceAddress})
        identity.details.append(detail.simplified());
    identity.details.removeAll(QString());
    identity.people.removeAll(QString());
    return identity;
}

} // namespace

NameVeil::NameVeil(const KnownIdentity &identity, const NoteInput &input, NoteLanguage language)
    : m_identity(withNamesOf(input, identity))
    , m_language(language)
    , m_finder(m_identity, language)
{
}

QString NameVeil::withRole(const QString &before, bool begins) const
{
    if (m_language == NoteLanguage::English)
        return before + (begins ? u"The client"_s : u"the client"_s);
    // "a" and "de" run together with the article.
    static const QRegularExpression runsOn(u"(?:^|\\s)(?:a|de)\\s$"_s, QRegularExpression::CaseInsensitiveOption);
    if (runsOn.match(before).hasMatch())
        return before.chopped(1) + u"l cliente"_s;
    return before + (begins ? u"El cliente"_s : u"el cliente"_s);
}

QString NameVeil::codeFor(const QString &hidden, QChar kind)
{
    const QString key = kind + hidden;
    const auto known = m_codes.constFind(key);
    if (known != m_codes.constEnd())
        return *known;
    const QString name = kind + QString::number(m_codes.size() + 1);
    m_hidden.insert(name, hidden);
    return *m_codes.insert(key, u'[' + name + u']');
}

QString NameVeil::hide(const QString &text, bool isOwn)
{
    const QList<NameSpan> spans = m_finder.find(text, isOwn);
    QString hidden;
    qsizetype done = 0;
    for (const NameSpan &span : spans) {
        hidden += text.mid(done, span.position - done);
        const QChar kind = span.kind == NameSpan::Kind::Person ? u'P' : u'X';
        if (span.kind == NameSpan::Kind::Client)
            hidden = withRole(hidden, span.beginsSentence);
        else
            hidden += codeFor(text.mid(span.position, span.length), kind);
        done = span.end();
    }
    return hidden + text.mid(done);
}

QString NameVeil::reveal(const QString &text) const
{
    // Models take liberties with brackets.
    static const QRegularExpression code(u"\\[\\s*([PX])\\s*[-_ ]?\\s*(\\d+)\\s*\\]|\\b([PX])(\\d+)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString revealed;
    qsizetype done = 0;
    auto found = code.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const int first = match.capturedLength(1) > 0 ? 1 : 3;
        const auto hidden = m_hidden.constFind(match.captured(first).toUpper() + match.captured(first + 1));
        if (hidden == m_hidden.constEnd())
            continue;
        revealed += text.mid(done, match.capturedStart() - done) + *hidden;
        done = match.capturedEnd();
    }
    return revealed + text.mid(done);
}

bool NameVeil::identifies(const QString &text) const
{
    const QString plain = folded(text);
    // Only what is a name and nothing else: a supervisor may be told of in a sentence.
    const auto names = [&plain](const QString &name) {
        static const QRegularExpression wholeName(u"^\\p{Lu}[\\p{L}\\p{M}'-]*(?: [\\p{L}\\p{M}'.-]+){1,5}$"_s);
        return wholeName.match(name).hasMatch() && NameFinder::nameWords(name).size() > 1
            && plain.contains(folded(name));
    };
    const auto digitsOf = [](QString number) { return number.remove(QRegularExpression(u"\\D"_s)); };
    const QString digits = digitsOf(text);
    const auto isTold = [&](const QString &detail) {
        constexpr qsizetype fewestDigits = 6;
        const QString number = digitsOf(detail);
        return plain.contains(folded(detail)) || (number.size() >= fewestDigits && digits.contains(number));
    };
    if (names(m_identity.client) || m_finder.namesClient(text)
        || std::any_of(m_identity.people.begin(), m_identity.people.end(), names)
        || std::any_of(m_identity.details.begin(), m_identity.details.end(), isTold))
        return true;
    const QDate birth = m_identity.birthDate;
    if (!birth.isValid())
        return false;
    QStringList written;
    for (const QString &format : {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"MM/dd/yyyy"_s, u"M/d/yyyy"_s,
                                  u"M/d/yy"_s, u"d/M/yy"_s, u"d.M.yyyy"_s, u"dd.MM.yyyy"_s, u"M-d-yyyy"_s})
        written.append(birth.toString(format));
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::Spanish)}) {
        for (const QString &format : {u"MMMM d"_s, u"d MMMM"_s, u"d 'de' MMMM"_s})
            written.append(locale.toString(birth, format));
    }
    return std::any_of(written.begin(), written.end(),
                       [&plain](const QString &date) { return plain.contains(folded(date)); });
}

} // namespace bitacora
