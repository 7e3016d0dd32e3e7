#pragma once

#include "SessionEntry.h"

namespace bitacora {

/// What was recorded of a session in one line, and the way to the form.
class FactsEntry final : public SessionEntry
{
    Q_OBJECT

public:
    explicit FactsEntry(const Practice &practice, QWidget *parent = nullptr);

protected:
    void load() override;
};

} // namespace bitacora
