#pragma once

#include "RecordsSection.h"
#include "Service.h"

#include <optional>

namespace bitacora {

/// The services that the practitioner offers: name, code, usual length and price, in an own order. One that is retired
/// is offered no longer, and stays in the sessions that have it.
class ServicesSection : public RecordsSection
{
    Q_OBJECT

public:
    explicit ServicesSection(OpenPractice &practice, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] Result<QList<RecordEntry>> entries() const override;
    [[nodiscard]] Result<void> fill(qint64 id) override;
    bool isReadable() override;
    [[nodiscard]] Result<qint64> store(qint64 id) override;
    [[nodiscard]] Result<void> reorder(const QList<qint64> &ids) override;
    [[nodiscard]] Result<void> setActive(qint64 id, bool active) override;

private:
    [[nodiscard]] Service fresh() const;
    /// What was typed as the price; none when it is free.
    [[nodiscard]] Result<std::optional<Money>> price() const;
    /// Takes what was typed.
    void read(Service &service) const;

    /// Of prices: the service's own, else the practice's.
    QString m_currency;
};

} // namespace bitacora
