#include "NoteSheetFlow.h"

#include "Client.h"
#include "NoteOutline.h"
#include "ReportText.h"

#include <algorithm>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace ReportMetrics;

namespace {

constexpr qreal textSize = 9.5;
constexpr qreal textPitch = 14 * point;
constexpr qreal betweenParagraphs = 6 * point;
constexpr qreal betweenRows = 2 * point;
constexpr int digitsInGroup = 4;
constexpr int shownGroups = 8;

// What is long enough to tell one document from another, and short enough to be compared by eye.
QString fingerprint(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex()).toUpper();
    QStringList groups;
    for (int i = 0; i < shownGroups && (i + 1) * digitsInGroup <= digits.size(); ++i)
        groups.append(digits.mid(i * digitsInGroup, digitsInGroup));
    return groups.join(u' ') + (digits.size() > shownGroups * digitsInGroup ? u" …"_s : QString());
}

QString signer(const Signer &signer)
{
    return signer.credential.isEmpty() ? signer.name : signer.name + u", "_s + signer.credential;
}

} // namespace

NoteSheetFlow::NoteSheetFlow(const NoteSheet &sheet, qreal width)
    : m_sheet(sheet)
    , m_width(width)
    , m_fonts(ReportFonts::create())
{
}

void NoteSheetFlow::addTo(PageFlow &flow, Head head)
{
    m_flow = &flow;
    addHead(head);
    addData();
    addText();
    addSignature();
    addAddenda();
}

QString NoteSheetFlow::name(CatalogueKind kind, const FactTerm &term) const
{
    return term.isEmpty() ? QString() : m_names.text(kind, term, m_sheet.language()).name;
}

QString NoteSheetFlow::names(CatalogueKind kind, const FactTerms &terms) const
{
    QStringList all;
    for (const FactTerm &term : terms)
        all.append(name(kind, term));
    all.removeAll(QString());
    return all.join(u", "_s);
}

QString NoteSheetFlow::moment(const NoteSignature &signature) const
{
    const QDateTime wall = ZonedTime::fromInstant(signature.at, signature.zone).wall();
    QString zone = QString::fromLatin1(signature.zone);
    return word(SheetWord::Moment)
        .arg(mediumDate(wall.date(), m_sheet.locale), shortTime(wall.time(), m_sheet.locale), zone.replace(u'_', u' '));
}

void NoteSheetFlow::addHead(Head head)
{
    PageBlock block;
    qreal height = 0;
    const QString client = m_sheet.client ? m_sheet.client->name : m_sheet.input.clientName;
    if (head == Head::Whole) {
        height = ReportPieces::addLetterhead(block, m_sheet.practitioner, m_width, m_fonts);
        height = ReportPieces::addTitle(block, height, word(SheetWord::SessionNote), client, m_width, m_fonts);
        height += ReportPieces::boxPadding;
        height = ReportPieces::addFacts(block, height, clientFacts(), m_width, m_fonts);
    } else {
        const TextStyle strong {m_fonts.figure, ReportColor::text, textPitch, Qt::AlignLeft};
        const QString date = mediumDateWithWeekday(m_sheet.input.start.day(), m_sheet.locale);
        height += block.addText({0, 0}, word(SheetWord::SessionNote) + u" – "_s + date, strong, m_width);
    }
    height += ReportPieces::boxPadding;
    block.addRule(height, 0, m_width, ReportColor::hairline);
    height += ReportPieces::boxPadding;
    height = ReportPieces::addFacts(block, height, sessionFacts(), m_width, m_fonts);
    m_flow->addBlock(std::move(block), height);
}

QList<ReportPieces::Pair> NoteSheetFlow::clientFacts() const
{
    QList<Pair> facts;
    if (!m_sheet.client)
        return facts;
    const NotedClient &client = *m_sheet.client;
    if (client.birthDate.isValid()) {
        const auto age = ageInYears(client.birthDate, m_sheet.input.start.day());
        const QString born = mediumDate(client.birthDate, m_sheet.locale);
        const SheetWord pattern = age == 1 ? SheetWord::BornWithAgeOne : SheetWord::BornWithAge;
        facts.append({word(SheetWord::Born), age ? word(pattern).arg(born, m_sheet.locale.toString(*age)) : born});
    }
    if (!client.memberNumber.isEmpty())
        facts.append({word(SheetWord::MemberNumber), client.memberNumber});
    if (!client.diagnosis.isEmpty())
        facts.append({word(SheetWord::Diagnosis), client.diagnosis});
    return facts;
}

QString NoteSheetFlow::length() const
{
    QString length = word(SheetWord::Minutes).arg(m_sheet.locale.toString(m_sheet.input.durationMinutes));
    if (m_sheet.units) {
        const SheetWord pattern = *m_sheet.units == 1 ? SheetWord::UnitsOne : SheetWord::Units;
        length += u" · "_s + word(pattern).arg(m_sheet.locale.toString(*m_sheet.units));
    }
    return length;
}

QString NoteSheetFlow::place() const
{
    const FactTerm &term = m_sheet.input.facts.place;
    const QString place = name(CatalogueKind::PlacesOfService, term);
    const CatalogueEntry *entry =
        term.catalogueId.isEmpty() ? nullptr : m_names.entry(CatalogueKind::PlacesOfService, term.catalogueId);
    return entry && !entry->code.isEmpty() ? u"%1 (%2)"_s.arg(place, entry->code) : place;
}

QList<ReportPieces::Pair> NoteSheetFlow::sessionFacts() const
{
    const NoteInput &input = m_sheet.input;
    const ZonedTime end = input.end();
    const QDateTime start = input.start.wall();
    QString until = shortTime(end.wall().time(), m_sheet.locale);
    if (end.day() != input.start.day())
        until += u" ("_s + mediumDate(end.day(), m_sheet.locale) + u')';
    QString zone = QString::fromLatin1(input.start.zone);
    QList<Pair> facts {
        {word(SheetWord::Date), mediumDateWithWeekday(start.date(), m_sheet.locale)},
        {word(SheetWord::Time),
         u"%1 – %2 (%3)"_s.arg(shortTime(start.time(), m_sheet.locale), until, zone.replace(u'_', u' '))},
        {word(SheetWord::Length), length()},
        {word(SheetWord::Service),
         input.serviceCode.isEmpty() || input.serviceName.isEmpty() ? input.serviceCode + input.serviceName
                                                                    : input.serviceCode + u" · "_s + input.serviceName},
    };
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    add(word(SheetWord::Place), place());
    add(word(SheetWord::Provider), signer({input.provider.name, input.provider.credential}));
    add(word(SheetWord::Supervisor), input.facts.words.value(FactField::Supervisor));
    if (input.facts.groupSize)
        add(word(SheetWord::GroupSize), m_sheet.locale.toString(*input.facts.groupSize));
    // That it was held goes without saying in a note that somebody signed.
    if (m_sheet.status != SessionStatus::Completed && !m_sheet.isSigned())
        add(word(SheetWord::Status), sheetWord(m_sheet.status, m_sheet.language()));
    return facts;
}

void NoteSheetFlow::addBody(const QString &text, PageFlow::Joined joined)
{
    QFont font = m_fonts.body;
    font.setPixelSize(qRound(textSize * point));
    TextBlock block;
    block.add(text, {font, ReportColor::text, textPitch, Qt::AlignLeft}, m_width);
    m_flow->addText(std::move(block), joined);
}

void NoteSheetFlow::addParagraphs(const QString &text)
{
    bool first = true;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (!std::exchange(first, false))
            m_flow->addGap(betweenParagraphs);
        addBody(paragraph);
    }
}

void NoteSheetFlow::addText()
{
    ReportPieces::addHeading(*m_flow, word(SheetWord::Note), m_width, m_fonts);
    if (m_sheet.text.trimmed().isEmpty()) {
        addBody(word(SheetWord::NothingWritten));
        return addWords();
    }
    // What was signed is printed as it was signed, to the letter.
    if (m_sheet.text != m_sheet.note.text())
        return addParagraphs(m_sheet.text);
    std::optional<NoteSection> section;
    for (const NoteParagraph &paragraph : m_sheet.note.paragraphs) {
        const bool isNew = section != paragraph.section;
        if (section)
            m_flow->addGap(betweenParagraphs);
        section = paragraph.section;
        const QString heading = isNew ? sectionHeading(paragraph.section, m_sheet.language()) : QString();
        if (!heading.isEmpty()) {
            TextBlock title;
            title.add(heading, {m_fonts.strong, ReportColor::text, textPitch, Qt::AlignLeft}, m_width);
            m_flow->addText(std::move(title), PageFlow::Joined::WithNext);
        }
        QStringList sentences;
        for (const NoteSentence &sentence : paragraph.sentences)
            sentences.append(sentence.text);
        addBody(sentences.join(u' '));
    }
}

void NoteSheetFlow::addLine(const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        ReportPieces::addLine(*m_flow, {label, value}, m_width, m_fonts);
}

void NoteSheetFlow::addSignature()
{
    m_flow->addGap(ReportPieces::sectionGap);
    PageBlock block;
    constexpr qreal padding = ReportPieces::boxPadding;
    const qreal inside = m_width - 2 * padding;
    if (m_sheet.isSigned()) {
        const TextStyle strong {m_fonts.strong, ReportColor::text, textPitch, Qt::AlignLeft};
        const TextStyle small {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft};
        qreal y = padding;
        y += block.addText({padding, y}, word(SheetWord::SignedBy), small, inside);
        y += block.addText({padding, y}, signer(m_sheet.signature->signer), strong, inside);
        y += block.addText({padding, y}, word(SheetWord::SignedOn) + u": "_s + moment(*m_sheet.signature), small,
                           inside);
        y += block.addText({padding, y}, word(SheetWord::Fingerprint) + u": "_s + fingerprint(m_sheet.hash), small,
                           inside);
        y += padding;
        block.addBox(QRectF(0, 0, m_width, y), ReportColor::accentTint, ReportPieces::boxRadius);
        m_flow->addBlock(std::move(block), y);
        return;
    }
    // To be signed by hand on paper; the program says on every page that nobody has signed it in the practice.
    constexpr qreal room = 30 * point;
    const TextStyle small {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft};
    const qreal column = (m_width - 2 * columnGap) / 3;
    qreal x = 0;
    for (const SheetWord label : {SheetWord::SignatureLine, SheetWord::CredentialLine, SheetWord::DateLine}) {
        block.addRule(room, x, x + column, ReportColor::text);
        block.addText({x, room + betweenRows}, word(label), small, column);
        x += column + columnGap;
    }
    m_flow->addBlock(std::move(block), room + betweenRows + smallPitch);
}

void NoteSheetFlow::addAddenda()
{
    if (m_sheet.addenda.isEmpty())
        return;
    ReportPieces::addHeading(*m_flow, word(SheetWord::Addenda), m_width, m_fonts);
    bool first = true;
    for (const NoteAddendum &addendum : m_sheet.addenda) {
        if (!std::exchange(first, false))
            m_flow->addGap(ReportPieces::sectionGap);
        TextBlock title;
        const QString number = m_sheet.locale.toString(addendum.number);
        title.add(number + u". "_s + sheetWord(addendum.type, m_sheet.language()),
                  {m_fonts.strong, ReportColor::text, textPitch, Qt::AlignLeft}, m_width);
        m_flow->addText(std::move(title), PageFlow::Joined::WithNext);
        addLine(word(SheetWord::Reason), addendum.reason);
        m_flow->addGap(betweenRows);
        addParagraphs(addendum.text);
        m_flow->addGap(betweenRows);
        TextBlock signedBy;
        signedBy.add(word(SheetWord::SignedBy) + u' ' + signer(addendum.signature.signer) + u" · "_s
                         + moment(addendum.signature),
                     {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft}, m_width);
        m_flow->addText(std::move(signedBy));
    }
}

} // namespace bitacora
