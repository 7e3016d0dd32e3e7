#include "Counter.h"

#include "Metrics.h"
#include "NumberLine.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace bitacora {

namespace {

constexpr int lineWidth = 72;

} // namespace

Counter::Counter(int least, int most, QWidget *parent)
    : QWidget(parent)
    , m_less(new QToolButton(this))
    , m_line(new NumberLine(NumberLine::Format::Whole, least, most, this))
    , m_more(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::halfGrid);
    row->addWidget(m_less);
    row->addWidget(m_line);
    row->addWidget(m_more);
    m_less->setText(QStringLiteral("−"));
    m_more->setText(QStringLiteral("+"));
    for (QToolButton *button : {m_less, m_more}) {
        button->setFixedSize(metrics::controlHeight, metrics::controlHeight);
        // The keys + and - do the same within the line.
        button->setFocusPolicy(Qt::NoFocus);
    }
    m_line->setFixedWidth(lineWidth);
    m_line->setAlignment(Qt::AlignHCenter);
    // Its parts stay side by side where there is room.
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_less, &QToolButton::clicked, m_line, [this] { m_line->stepBy(-1); });
    connect(m_more, &QToolButton::clicked, m_line, [this] { m_line->stepBy(1); });
}

void Counter::setName(const QString &name)
{
    m_line->setAccessibleName(name);
    //: The name of a button that counts; %1 is what is counted.
    m_less->setAccessibleName(tr("One less: %1").arg(name));
    //: The name of a button that counts; %1 is what is counted.
    m_more->setAccessibleName(tr("One more: %1").arg(name));
}

} // namespace bitacora
