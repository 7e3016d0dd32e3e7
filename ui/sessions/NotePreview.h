#pragma once

#include "PrintPreview.h"
#include "SessionNotePdf.h"

namespace bitacora {

class OpenPractice;

/// How the clinical note of a session looks on paper; printed and saved from there.
class NotePreview : public PrintPreview
{
    Q_OBJECT

public:
    /// Shows the note as it was signed, or else as `shown`, in a window of its own that belongs to `parent`.
    [[nodiscard]] static Result<void> open(OpenPractice &practice, SessionId session, const NoteDraft &shown,
                                           QWidget *parent);

    [[nodiscard]] const SessionNotePdf &document() const { return m_document; }

protected:
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] Result<void> paintPages(QPrinter &printer, int from, int to) override;
    [[nodiscard]] Result<void> logPrinted() override;
    void save() override;

private:
    NotePreview(OpenPractice &practice, SessionNotePdf document, QWidget *parent);

    OpenPractice &m_practice;
    SessionNotePdf m_document;
};

} // namespace bitacora
