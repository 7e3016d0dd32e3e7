#include "PlanLinks.h"

#include "Metrics.h"
#include "PlanText.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace bitacora {

PlanLinks::PlanLinks(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, metrics::halfGrid, 0, 0);
    m_column->setSpacing(metrics::grid);
}

void PlanLinks::setBehaviors(const QList<PlanContent> &behaviors)
{
    const QList<PlanEntryId> before = checked();
    QList<PlanEntryId> ids;
    for (const PlanContent &behavior : behaviors)
        ids.append(itemOf(behavior).id);
    if (ids != m_ids) {
        qDeleteAll(m_boxes);
        m_boxes.clear();
        m_ids = ids;
        // Made after the rest of the form, and to come right behind this. setTabOrder passes over widgets without focus, so
        // this takes part for a moment.
        setFocusPolicy(Qt::StrongFocus);
        QWidget *previous = this;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            auto *box = new QCheckBox(this);
            m_column->addWidget(box);
            m_boxes.append(box);
            setTabOrder(previous, box);
            previous = box;
            connect(box, &QCheckBox::clicked, this, &PlanLinks::edited);
        }
        setFocusPolicy(Qt::NoFocus);
    }
    for (qsizetype i = 0; i < behaviors.size(); ++i) {
        // An ampersand of a name is no shortcut.
        QString name = PlanText::name(behaviors.at(i));
        m_boxes.at(i)->setAccessibleName(name);
        m_boxes.at(i)->setText(name.replace(u'&', QStringLiteral("&&")));
    }
    setChecked(before);
}

QWidget *PlanLinks::lastBox() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.constLast();
}

QList<PlanEntryId> PlanLinks::checked() const
{
    QList<PlanEntryId> behaviors;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            behaviors.append(m_ids.at(i));
    }
    return behaviors;
}

void PlanLinks::setChecked(const QList<PlanEntryId> &behaviors)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(behaviors.contains(m_ids.at(i)));
}

} // namespace bitacora
