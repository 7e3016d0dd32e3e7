#include "ConfirmationText.h"

#include "ConfirmationPhrases.h"
#include "LocaleText.h"

#include <QTextBoundaryFinder>
#include <QTimeZone>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qint64 secondsInMinute = 60;
const QString paragraph = u"\n\n"_s;

// "New York" of "America/New_York"; nothing of a zone that is called after no place ("UTC", "Etc/GMT+5").
QString placeOf(const QByteArray &zone)
{
    const QString id = QString::fromLatin1(zone);
    if (!id.contains(u'/') || id.startsWith("Etc/"_L1))
        return {};
    return id.section(u'/', -1).replace(u'_', u' ');
}

// Of a zone without a place, as people call it.
QString nameOf(const QByteArray &zone, const QLocale &locale)
{
    const QTimeZone rules(zone);
    if (rules == QTimeZone::utc() || zone.endsWith("UTC"))
        return ConfirmationPhrases::in(locale).universalTime.toString();
    const QString name = rules.displayName(QTimeZone::GenericTime, QTimeZone::LongName, locale);
    return name.isEmpty() ? QString::fromLatin1(zone) : name;
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(QString(text).replace(u'\n', u"\r\n"_s));
}

QString oneKindOfLineBreak(const QString &text)
{
    return QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

ConfirmationText::ConfirmationText(SessionNotice notice)
    : m_notice(std::move(notice))
{
    m_notice.notes = oneKindOfLineBreak(m_notice.notes);
}

QString ConfirmationText::subject() const
{
    const ConfirmationPhrases &say = ConfirmationPhrases::in(m_notice.locale);
    const QDateTime start = m_notice.start.wall();
    const QString when = m_notice.locale.toString(start.date(), QLocale::LongFormat) + u", "_s
        + shortTimeText(start.time(), m_notice.locale);
    const QStringView pattern = m_notice.isCancellation() ? say.cancelledSubject
        : m_notice.isMoved                                ? say.movedSubject
                                                          : say.subject;
    return pattern.toString().arg(when).simplified();
}

QString ConfirmationText::lead() const
{
    const ConfirmationPhrases &say = ConfirmationPhrases::in(m_notice.locale);
    switch (m_notice.status) {
    case SessionStatus::Pending:
        return (m_notice.isMoved ? say.movedPending : say.pending).toString();
    case SessionStatus::Confirmed:
        return (m_notice.isMoved ? say.moved : say.confirmed).toString();
    case SessionStatus::Cancelled:
        return say.cancelled.toString();
    case SessionStatus::Completed:
    case SessionStatus::NoShow:
        break;
    }
    return say.past.toString();
}

QString ConfirmationText::closing() const
{
    const ConfirmationPhrases &say = ConfirmationPhrases::in(m_notice.locale);
    if (m_notice.isCancellation())
        return say.cancelledClosing.toString();
    const bool isToCome = m_notice.status == SessionStatus::Pending || m_notice.status == SessionStatus::Confirmed;
    return isToCome ? say.closing.toString() : QString();
}

QString ConfirmationText::timeSpan() const
{
    const ConfirmationPhrases &say = ConfirmationPhrases::in(m_notice.locale);
    const QLocale &locale = m_notice.locale;
    const QDateTime start = m_notice.start.wall();
    const QDateTime end =
        ZonedTime {m_notice.start.epochSeconds + m_notice.durationMinutes * secondsInMinute, m_notice.start.zone}
            .wall();
    QString until = shortTimeText(end.time(), locale);
    if (end.date() != start.date())
        until = locale.toString(end.date(), QLocale::LongFormat) + u", "_s + until;
    const QString place = placeOf(m_notice.start.zone);
    const QString begin = shortTimeText(start.time(), locale);
    if (place.isEmpty())
        return say.plainSpan.toString().arg(begin, until, nameOf(m_notice.start.zone, locale));
    return say.span.toString().arg(begin, until, place);
}

QString ConfirmationText::details() const
{
    const ConfirmationPhrases &say = ConfirmationPhrases::in(m_notice.locale);
    const QString date = m_notice.locale.toString(m_notice.start.day(), QLocale::LongFormat);
    QStringList lines {say.service.toString().arg(m_notice.service), say.date.toString().arg(date),
                       say.time.toString().arg(timeSpan())};
    if (!m_notice.location.isEmpty())
        lines.append(say.place.toString().arg(m_notice.location));
    return lines.join(u'\n');
}

QString ConfirmationText::body(const QString &notes) const
{
    const ConfirmationPhrases &say = ConfirmationPhrases::in(m_notice.locale);
    const Practitioner &practitioner = m_notice.practitioner;
    QStringList name {practitioner.name.simplified(), practitioner.credential.simplified()};
    name.removeAll(QString());
    QStringList signature {say.farewell.toString(), name.join(u", "_s), practitioner.practiceName.simplified()};
    signature.removeAll(QString());
    QStringList parts {say.greeting.toString(), lead(), details()};
    // How to get there, or what to bring, is of no use when the session is off.
    parts.append(m_notice.isCancellation() ? QString() : notes);
    parts.append(closing());
    parts.append(signature.join(u'\n'));
    parts.removeAll(QString());
    return parts.join(paragraph) + u'\n';
}

QString ConfirmationText::body() const
{
    return body(m_notice.notes);
}

QByteArray ConfirmationText::encodedLink(const QString &notes) const
{
    QByteArrayList to;
    for (const QString &recipient : m_notice.recipients)
        to.append(QUrl::toPercentEncoding(recipient, "@"));
    return "mailto:" + to.join(',') + "?subject=" + encoded(subject()) + "&body=" + encoded(body(notes));
}

QString ConfirmationText::notesThatFit() const
{
    QString end = ConfirmationPhrases::in(m_notice.locale).notesGoOn.toString();
    // Each character takes at least a byte; cut between those that a person sees as one.
    const QString notes = m_notice.notes.first(std::min<qsizetype>(m_notice.notes.size(), longestLink));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, notes);
    std::vector<qsizetype> cuts;
    for (qsizetype at = finder.toNextBoundary(); at >= 0 && at < notes.size(); at = finder.toNextBoundary())
        cuts.push_back(at);
    const auto cutAt = [&](qsizetype at) { return notes.first(at).trimmed() + u' ' + end; };
    const auto fits = [&](qsizetype at) { return encodedLink(cutAt(at)).size() <= longestLink; };
    const auto tooLong = std::partition_point(cuts.begin(), cuts.end(), fits);
    if (tooLong == cuts.begin())
        return end;
    qsizetype at = *(tooLong - 1);
    // At the end of a word, where there is one near.
    constexpr qsizetype longestWord = 40;
    for (qsizetype space = at; space > std::max<qsizetype>(0, at - longestWord); --space) {
        if (notes.at(space - 1).isSpace()) {
            at = space;
            break;
        }
    }
    return cutAt(at);
}

MailLink ConfirmationText::link() const
{
    QByteArray whole = encodedLink(m_notice.notes);
    const bool cut = whole.size() > longestLink && !m_notice.notes.isEmpty() && !m_notice.isCancellation();
    if (cut)
        whole = encodedLink(notesThatFit());
    return {QUrl::fromEncoded(whole, QUrl::StrictMode), cut};
}

} // namespace bitacora
