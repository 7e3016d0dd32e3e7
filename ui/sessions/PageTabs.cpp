#include "PageTabs.h"

#include "Hairline.h"
#include "Metrics.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTabBar>

namespace bitacora {

PageTabs::PageTabs(int count, QWidget *page)
    : QWidget(page)
    , m_bar(new QTabBar(this))
{
    // A tab has some room at its sides; its word stands in line with the page.
    constexpr int tabPadding = 4;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pageMargin - tabPadding, 0, metrics::pageMargin, 0);
    row->addWidget(m_bar);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(new Hairline(this));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    for (int tab = 0; tab < count; ++tab)
        m_bar->addTab(QString());
    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::currentChanged);
    const auto add = [this, page](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    for (const auto keys : {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown})
        add(keys, 1);
    for (const auto keys : {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp})
        add(keys, -1);
}

int PageTabs::current() const
{
    return m_bar->currentIndex();
}

void PageTabs::setCurrent(int tab)
{
    m_bar->setCurrentIndex(tab);
}

void PageTabs::setText(int tab, const QString &text)
{
    m_bar->setTabText(tab, text);
}

void PageTabs::step(int by)
{
    setCurrent((current() + by + m_bar->count()) % m_bar->count());
    Q_EMIT stepped();
}

} // namespace bitacora
