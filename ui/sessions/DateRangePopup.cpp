#include "DateRangePopup.h"

#include "Announcement.h"
#include "Buttons.h"
#include "ControlPainting.h"
#include "DateField.h"
#include "DateWords.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int fieldWidth = 144;
constexpr int columns = 2;

} // namespace

DateRangePopup::DateRangePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_fromLabel(new QLabel(this))
    , m_toLabel(new QLabel(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_problem(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    grid->setSpacing(metrics::grid);
    addPresets(grid);
    addFields(grid);
    setTabs();
    retranslate();
}

void DateRangePopup::addPresets(QGridLayout *grid)
{
    for (const DatePreset preset : allDatePresets) {
        auto *button = new QPushButton(this);
        makeQuiet(button);
        button->setAutoDefault(false);
        grid->addWidget(button, int(m_presets.size()) / columns, int(m_presets.size()) % columns);
        connect(button, &QPushButton::clicked, this,
                [this, preset] { choose(presetRange(preset, m_today, QLocale().firstDayOfWeek())); });
        m_presets.append(button);
    }
}

void DateRangePopup::addFields(QGridLayout *grid)
{
    const int row = grid->rowCount();
    grid->setRowMinimumHeight(row, metrics::halfGrid);
    grid->addWidget(m_fromLabel, row + 1, 0);
    grid->addWidget(m_toLabel, row + 1, 1);
    grid->addWidget(m_from, row + 2, 0);
    grid->addWidget(m_to, row + 2, 1);
    grid->addWidget(m_problem, row + 3, 0, 1, columns);
    grid->addWidget(m_apply, row + 4, 0, 1, columns, Qt::AlignRight);
    for (DateField *field : {m_from, m_to}) {
        field->setFixedWidth(fieldWidth);
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
        connect(field, &QLineEdit::returnPressed, this, &DateRangePopup::accept);
    }
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QLabel *label : {m_fromLabel, m_toLabel})
        setTextRole(label, TextRole::Small, true);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Small);
    setTone(m_problem, Tone::Danger);
    m_problem->hide();
    makePrimary(m_apply);
    m_apply->setAutoDefault(false);
    connect(m_apply, &QPushButton::clicked, this, &DateRangePopup::accept);
}

void DateRangePopup::setTabs()
{
    QList<QWidget *> order(m_presets.begin(), m_presets.end());
    order << m_from << m_to << m_apply;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void DateRangePopup::popupUnder(const QWidget *anchor, const DateRange &range, QDate today)
{
    m_today = today;
    m_from->setDate(range.from);
    m_to->setDate(range.to);
    showProblem({});
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + metrics::halfGrid));
    const QRect free = anchor->screen()->availableGeometry();
    corner.setX(std::max(free.left(), std::min(corner.x(), free.right() - width())));
    corner.setY(std::max(free.top(), std::min(corner.y(), free.bottom() - height())));
    move(corner);
    show();
    const bool ownDates = !range.isOpen() && !matchingPreset(range, today);
    (ownDates ? static_cast<QWidget *>(m_from) : m_presets.first())->setFocus(Qt::PopupFocusReason);
}

DateRangePopup::Problem DateRangePopup::problem() const
{
    for (DateField *field : {m_from, m_to}) {
        if (!field->isAcceptable())
            return {field->problem(), field};
    }
    if (m_from->date().isNull() && m_to->date().isNull())
        return {tr("Type a first day, a last day, or both."), m_from};
    if (m_from->date().isValid() && m_to->date().isValid() && m_from->date() > m_to->date())
        return {tr("The first day is after the last one. Change one of them."), m_from};
    return {};
}

QString DateRangePopup::problemText() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void DateRangePopup::showProblem(const Problem &problem)
{
    for (DateField *field : {m_from, m_to}) {
        field->setProperty(invalidProperty, field == problem.field);
        field->setAccessibleDescription(field == problem.field ? problem.sentence : DateField::pattern());
        field->update();
    }
    m_problem->setText(problem.sentence);
    m_problem->setVisible(!problem.sentence.isEmpty());
    // What wraps is measured at the width that it gets.
    m_problem->setMinimumHeight(std::max(m_problem->heightForWidth(2 * fieldWidth + metrics::grid), 0));
    adjustSize();
    if (!problem.field)
        return;
    announce(m_problem, problem.sentence);
    problem.field->setFocus(Qt::OtherFocusReason);
    problem.field->selectAll();
}

void DateRangePopup::accept()
{
    const Problem wrong = problem();
    if (wrong.sentence.isEmpty())
        choose({m_from->date(), m_to->date()});
    else
        showProblem(wrong);
}

void DateRangePopup::choose(const DateRange &range)
{
    hide();
    Q_EMIT rangeChosen(range);
}

void DateRangePopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateRangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
        focusNextChild();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

void DateRangePopup::retranslate()
{
    setAccessibleName(tr("Dates"));
    for (qsizetype i = 0; i < m_presets.size(); ++i)
        m_presets[i]->setText(DateWords::preset(allDatePresets[i]));
    //: The first day of a range of dates.
    m_fromLabel->setText(tr("From"));
    //: The last day of a range of dates.
    m_toLabel->setText(tr("To"));
    m_from->setAccessibleName(m_fromLabel->text());
    m_to->setAccessibleName(m_toLabel->text());
    m_from->setAccessibleDescription(DateField::pattern());
    m_to->setAccessibleDescription(DateField::pattern());
    //: Use the dates that were typed.
    m_apply->setText(tr("Apply"));
}

} // namespace bitacora
