#include "ClientRecordPages.h"

#include "NoteSheetFlow.h"
#include "Practice.h"
#include "ReportText.h"
#include "SessionNotePdf.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholePercent = 100;

} // namespace

ClientRecordPages::ClientRecordPages(Practice &practice, const ClientRecordOptions &options)
    : m_practice(practice)
    , m_options(options)
    , m_overview(practice, options)
{
}

QString ClientRecordPages::title() const
{
    return tr("Client record") + u" – "_s + m_overview.client().name;
}

PageFrame ClientRecordPages::frame() const
{
    PageFrame frame;
    frame.paper = m_options.paper;
    frame.subject = m_overview.client().name;
    frame.title = tr("Client record");
    const QDateTime now = m_overview.madeAt();
    //: The foot of a report: %1 is a date, %2 a time.
    frame.made =
        tr("Made on %1 at %2").arg(mediumDate(now.date(), m_options.locale), shortTime(now.time(), m_options.locale));
    if (m_options.withPrivateNotes)
        frame.made += u" · "_s + tr("with private notes");
    return frame;
}

Result<void> ClientRecordPages::prepare(const ReportProgress &progress)
{
    if (auto read = m_overview.read(); !read)
        return read;
    m_firstPages.clear();
    m_pageCount = 0;
    const size_t parts = m_overview.noted().size() + 2;
    for (size_t i = 0; i < parts; ++i) {
        if (progress && !progress(int(i * wholePercent / parts)))
            return failure(ErrorCode::Cancelled);
        const auto part = read(i);
        if (!part)
            return Failure(part.error());
        m_firstPages.push_back(m_pageCount);
        m_pageCount += (*part)->flow.pageCount();
    }
    return {};
}

Result<std::unique_ptr<ClientRecordPages::Part>> ClientRecordPages::read(size_t index) const
{
    const size_t notes = m_overview.noted().size();
    if (index > 0 && index <= notes)
        return readNote(m_overview.noted().at(index - 1));
    auto part = std::make_unique<Part>();
    part->frame = frame();
    part->locale = m_options.locale;
    //: %1 is the page, %2 how many there are.
    part->pages = tr("Page %1 of %2");
    const qreal width = part->frame.body().width();
    const auto added = index == 0 ? m_overview.addTo(part->flow, width) : m_overview.addActivityTo(part->flow, width);
    if (!added)
        return Failure(added.error());
    part->flow.layOut(part->frame.body().height());
    return part;
}

Result<std::unique_ptr<ClientRecordPages::Part>> ClientRecordPages::readNote(SessionId session) const
{
    const auto sheet = readNoteSheet(m_practice, session, noteLanguageOf(m_options.locale));
    if (!sheet)
        return Failure(sheet.error());
    auto part = std::make_unique<Part>();
    part->frame = noteFrame(*sheet, m_options.paper);
    part->locale = sheet->locale;
    part->pages = sheetWord(SheetWord::Page, sheet->language());
    NoteSheetFlow(*sheet, part->frame.body().width()).addTo(part->flow);
    part->flow.layOut(part->frame.body().height());
    return part;
}

Result<void> ClientRecordPages::paint(QPainter &painter, int page)
{
    const auto next = std::upper_bound(m_firstPages.begin(), m_firstPages.end(), page);
    const auto index = size_t(next - m_firstPages.begin()) - 1;
    if (!m_part || m_partIndex != index) {
        auto part = read(index);
        if (!part)
            return Failure(part.error());
        m_part = std::move(*part);
        m_partIndex = index;
    }
    const int own = page - m_firstPages.at(index);
    m_part->flow.paint(painter, own, m_part->frame.body().topLeft());
    m_part->frame.paint(painter, own == 0,
                        m_part->pages.arg(m_part->locale.toString(page + 1), m_part->locale.toString(m_pageCount)));
    return {};
}

} // namespace bitacora
