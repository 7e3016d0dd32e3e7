#include "LeftOutList.h"

#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bitacora {

LeftOutList::LeftOutList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::halfGrid);
    m_column->addWidget(m_title);
    setTextRole(m_title, TextRole::Small, true);
    hide();
    retranslate();
}

void LeftOutList::show(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    for (QWidget *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    m_buttons.clear();
    for (const Entry &entry : entries)
        addRow(entry);
    setVisible(!entries.isEmpty());
}

void LeftOutList::addRow(const Entry &entry)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(metrics::grid);
    auto *text = new QLabel(entry.text, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *reason = new QLabel(entry.reason, row);
    setTextRole(text, TextRole::Small);
    setTextRole(reason, TextRole::Small);
    setMuted(reason);
    line->addWidget(text, 1);
    line->addWidget(reason);
    if (entry.canPutIn) {
        auto *button = new QPushButton(tr("Put in"), row);
        //: For screen readers: puts what was recorded into the note; %1 is what was recorded.
        button->setAccessibleName(tr("Put in: %1").arg(entry.text));
        button->setAccessibleDescription(entry.reason);
        setTextRole(button, TextRole::Small);
        makeLink(button);
        connect(button, &QPushButton::clicked, this, [this, fact = entry.fact] { Q_EMIT putInRequested(fact); });
        line->addWidget(button);
        m_buttons.append(button);
    }
    m_column->addWidget(row);
    row->show();
    m_rows.append(row);
}

void LeftOutList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeftOutList::retranslate()
{
    //: A heading: what was recorded and no sentence of the note says.
    m_title->setText(tr("Recorded, but not in the note"));
    setAccessibleName(m_title->text());
}

} // namespace bitacora
