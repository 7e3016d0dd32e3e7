#include "ReviewRowButtons.h"

#include "Buttons.h"
#include "Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleOptionButton>

namespace bitacora {

namespace {

/// Looks as a button with a menu does; the list opens the menu, since it is for several rows, too.
class MenuButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->features |= QStyleOptionButton::HasMenu;
    }
};

} // namespace

ReviewRowButtons::ReviewRowButtons(ReviewSection section, QWidget *parent)
    : QWidget(parent)
    , m_action(section == ReviewSection::Unsettled ? new MenuButton(this) : new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid);
    if (section == ReviewSection::OftenMissed) {
        m_seen = new QPushButton(this);
        makeQuiet(m_seen);
        m_seen->setFocusPolicy(Qt::NoFocus);
        row->addWidget(m_seen);
    }
    makeQuiet(m_action);
    m_action->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_action, 1);
}

void ReviewRowButtons::setTexts(const QString &action, const QString &row)
{
    m_action->setText(action);
    //: A button of a row, for a screen reader: %1 what it does, %2 with whom.
    m_action->setAccessibleName(tr("%1: %2").arg(action, row));
    if (!m_seen)
        return;
    //: A button: the practitioner has looked at how much a client cancelled, and the row can go.
    m_seen->setText(tr("Seen"));
    m_seen->setAccessibleName(tr("%1: %2").arg(m_seen->text(), row));
    //: A tooltip of "Seen"; Delete is a key.
    m_seen->setToolTip(tr("Put away until another session is cancelled or missed (Delete)"));
}

} // namespace bitacora
