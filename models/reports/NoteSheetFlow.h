#pragma once

#include "FactNames.h"
#include "NoteSheet.h"
#include "NoteSheetWords.h"
#include "PageFlow.h"
#include "ReportPieces.h"

namespace bitacora {

/// Sets a session's note as the pieces of a document. Lengths in report units.
class NoteSheetFlow
{
public:
    /// Whether the letterhead and the client's name stand above it, or the document has said them already.
    enum class Head { Whole, SessionOnly };

    /// `sheet` must outlive the object.
    NoteSheetFlow(const NoteSheet &sheet, qreal width);

    void addTo(PageFlow &flow, Head head = Head::Whole);

private:
    using Pair = ReportPieces::Pair;

    [[nodiscard]] QString word(SheetWord word) const { return sheetWord(word, m_sheet.language()); }
    [[nodiscard]] QString name(CatalogueKind kind, const FactTerm &term) const;
    [[nodiscard]] QString names(CatalogueKind kind, const FactTerms &terms) const;
    [[nodiscard]] QString moment(const NoteSignature &signature) const;

    void addHead(Head head);
    [[nodiscard]] QList<Pair> clientFacts() const;
    [[nodiscard]] QList<Pair> sessionFacts() const;
    [[nodiscard]] QString length() const;
    [[nodiscard]] QString place() const;

    void addData();
    void addPeople();
    void addBehaviors();
    [[nodiscard]] QString result(const BehaviorData &data) const;
    void addAbc();
    void addPrograms();
    void addWords();
    void addTable(const QString &heading, const QStringList &titles, const QList<qreal> &shares,
                  const QList<QStringList> &rows);

    void addText();
    void addParagraphs(const QString &text);
    void addSignature();
    void addAddenda();
    void addLine(const QString &label, const QString &value);
    void addBody(const QString &text, PageFlow::Joined joined = PageFlow::Joined::No);

    const NoteSheet &m_sheet;
    qreal m_width = 0;
    ReportFonts m_fonts;
    FactNames m_names;
    PageFlow *m_flow = nullptr;
};

} // namespace bitacora
