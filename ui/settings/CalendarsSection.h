#pragma once

#include "Calendar.h"
#include "RecordsSection.h"

namespace bitacora {

/// The calendars in which sessions are kept apart, in an own order. One that is hidden keeps its sessions.
class CalendarsSection : public RecordsSection
{
    Q_OBJECT

public:
    explicit CalendarsSection(OpenPractice &practice, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] Result<QList<RecordEntry>> entries() const override;
    [[nodiscard]] Result<void> fill(qint64 id) override;
    [[nodiscard]] Result<qint64> store(qint64 id) override;
    [[nodiscard]] Result<void> reorder(const QList<qint64> &ids) override;
    [[nodiscard]] Result<void> setActive(qint64 id, bool active) override;

private:
    [[nodiscard]] Calendar fresh() const;
};

} // namespace bitacora
