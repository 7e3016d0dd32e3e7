#pragma once

#include "SessionEntry.h"

namespace bitacora {

/// How far the clinical note of a session is, in one line: "Not written yet", "Draft, not signed", "Signed 11/18/2026".
class ClinicalNoteEntry final : public SessionEntry
{
    Q_OBJECT

public:
    explicit ClinicalNoteEntry(const Practice &practice, QWidget *parent = nullptr);

protected:
    void load() override;
};

} // namespace bitacora
