#pragma once

#include "ClientRecord.h"
#include "PageFlow.h"
#include "PageFrame.h"
#include "RecordOverview.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace bitacora {

/// A client's record broken into pages: an overview, a part for each session of which something was recorded or
/// written, and the activity. Every part is read and measured when it is needed and then forgotten, so that memory does
/// not grow with the record.
class ClientRecordPages
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ClientRecordPages)

public:
    /// `practice` must outlive the object.
    ClientRecordPages(Practice &practice, const ClientRecordOptions &options);

    /// Measures everything; the rest needs it.
    [[nodiscard]] Result<void> prepare(const ReportProgress &progress);
    [[nodiscard]] QString title() const;
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] int sessionCount() const { return int(m_overview.sessions().size()); }
    [[nodiscard]] QSizeF sheet() const { return frame().sheet(); }
    [[nodiscard]] Result<void> paint(QPainter &painter, int page);

private:
    struct Part
    {
        PageFrame frame;
        PageFlow flow;
        /// "Page %1 of %2", in the part's language.
        QString pages;
        QLocale locale;
    };

    [[nodiscard]] PageFrame frame() const;
    [[nodiscard]] Result<std::unique_ptr<Part>> read(size_t index) const;
    [[nodiscard]] Result<std::unique_ptr<Part>> readNote(SessionId session) const;

    Practice &m_practice;
    ClientRecordOptions m_options;
    RecordOverview m_overview;
    /// Of each part, the page that it begins with.
    std::vector<int> m_firstPages;
    int m_pageCount = 0;
    std::unique_ptr<Part> m_part;
    size_t m_partIndex = 0;
};

} // namespace bitacora
