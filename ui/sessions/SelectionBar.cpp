#include "SelectionBar.h"

#include "Buttons.h"
#include "Hairline.h"
#include "Metrics.h"
#include "StatusMenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_status(new QPushButton(this))
    , m_menu(new StatusMenu(this))
{
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(this));
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setContentsMargins(metrics::pageMargin, metrics::grid, 2 * metrics::grid, metrics::grid);
    row->setSpacing(2 * metrics::grid);
    row->addWidget(m_text);
    row->addWidget(m_status);
    row->addStretch(1);
    makeQuiet(m_status);
    m_status->setMenu(m_menu);
    connect(m_menu, &StatusMenu::chosen, this, &SelectionBar::statusChosen);
    hide();
    retranslate();
}

void SelectionBar::setCount(int count)
{
    m_count = count;
    setVisible(count > 1);
    retranslate();
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SelectionBar::retranslate()
{
    //: How many sessions of the list are selected.
    m_text->setText(tr("%Ln session(s) selected", nullptr, m_count));
    //: Give all selected sessions another status.
    m_status->setText(tr("Set status"));
    m_status->setAccessibleDescription(m_text->text());
}

} // namespace bitacora
