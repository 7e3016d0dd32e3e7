#include "FactRows.h"

#include "FactRow.h"
#include "Metrics.h"
#include "RecordedFacts.h"
#include "TermField.h"

#include <QVBoxLayout>

#include <utility>

namespace bitacora {

FactRows::FactRows(FactsContext &context, CatalogueKind kind, Maker make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
    , m_column(new QVBoxLayout(this))
    , m_adder(new TermField(context, kind, this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::grid);
    m_column->addWidget(m_adder);
    connect(m_adder, &TermField::chosen, this, &FactRows::add);
    connect(m_adder, &TermField::typed, this, &FactRows::changed);
}

void FactRows::setName(const QString &name, const QString &placeholder)
{
    m_adder->setAccessibleName(name);
    m_adder->setPlaceholderText(placeholder);
}

FactRow *FactRows::append()
{
    FactRow *row = m_make(this);
    m_column->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    connect(row, &FactRow::changed, this, &FactRows::changed);
    connect(row, &FactRow::arranged, this, &FactRows::arranged);
    connect(row, &FactRow::removed, this, [this, row] { remove(row); });
    connect(row, &FactRow::finished, m_adder, [this] { m_adder->setFocus(Qt::TabFocusReason); });
    row->show();
    return row;
}

void FactRows::add(const FactTerm &term)
{
    if (m_rows.size() >= maxFactRows)
        return;
    FactRow *row = append();
    row->begin(term);
    Q_EMIT arranged();
    row->first()->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void FactRows::remove(FactRow *row)
{
    m_adder->setFocus(Qt::OtherFocusReason);
    m_rows.removeOne(row);
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
    Q_EMIT arranged();
    Q_EMIT changed();
}

void FactRows::clearRows()
{
    for (FactRow *row : std::as_const(m_rows)) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
}

} // namespace bitacora
