#include "ControlStyle.h"

#include "ControlPainting.h"
#include "MenuPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int arrowColumn = 26;
constexpr int arrowSize = 12;
/// The margin that the style sheet puts between tabs.
constexpr int tabGap = 14;
constexpr int listItemHeight = 28;
constexpr int toolButtonSide = 28;

QSize atLeastControlHeight(QSize size)
{
    // Large text makes the control grow; small text never makes it shrink.
    return size.expandedTo({0, metrics::controlHeight});
}

bool isFieldInsideAnother(const QWidget *widget)
{
    const QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractItemView *>(parent ? parent->parentWidget() : nullptr) != nullptr;
}

QRect centered(const QRect &rect, int side)
{
    return {rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side};
}

void paintToolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool raised = !option.state.testFlag(QStyle::State_AutoRaise);
    const bool on = option.state.testAnyFlags(QStyle::State_On | QStyle::State_Sunken);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (raised)
        paintBox(painter, option.rect, on || over ? tokens.hover() : tokens.surface, tokens.hairline);
    else if (on || over)
        paintBox(painter, option.rect, on ? tokens.accentTint : tokens.hover(),
                 on ? tokens.accentTint : tokens.hover());
}

void paintFocusRect(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    // The list of a combo box shows its current row by the selection.
    if (widget != nullptr && widget->window()->windowType() == Qt::Popup)
        return;
    QRect rect = option.rect;
    // Fusion would put it so close around the word that it cuts the letters.
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        rect = tabs->tabRect(tabs->currentIndex()).adjusted(0, metrics::halfGrid, -tabGap, -metrics::halfGrid);
    paintFocusRing(painter, rect, Theme::instance().tokens().accent, metrics::smallRadius);
}

/// Qt paints weekends red, whatever the theme, and numbers the weeks.
void polishCalendar(QCalendarWidget &calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, {});
}

void polishHeader(QHeaderView &header)
{
    header.setHighlightSections(false);
    if (!header.testAttribute(Qt::WA_SetFont))
        header.setFont(fontFor(TextRole::Small));
}

QSize pushButtonSize(const QStyleOption *option, const QSize &content, const QWidget *widget)
{
    const QString hint = widget == nullptr ? QString() : widget->property(shortcutHintProperty).toString();
    const bool link = widget != nullptr && ButtonKind(widget->property(buttonKindProperty).toInt()) == ButtonKind::Link;
    const int padding = link ? metrics::grid : metrics::controlPadding;
    int width = content.width() + 2 * padding;
    if (!hint.isEmpty())
        width += keyHintWidth(hint) + metrics::grid;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button != nullptr && !button->icon.isNull() && !button->text.isEmpty())
        width += metrics::halfGrid;
    return atLeastControlHeight({width, content.height() + metrics::grid});
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isFieldInsideAnother(widget))
            paintFieldBox(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckMark(*painter, *option, true);
        return;
    case PE_FrameFocusRect:
        paintFocusRect(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButtonPanel(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, centered(option->rect, arrowSize), Icon::ChevronDown, Theme::instance().tokens().muted);
        return;
    case PE_FrameMenu:
        painter->setPen(Theme::instance().tokens().hairline);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButton && button != nullptr) {
        paintPushButton(*painter, *button, widget);
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item != nullptr) {
        paintMenuItem(*painter, *item);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ControlStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    paintFieldBox(*painter, *option, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintIcon(*painter, centered(arrow, arrowSize), Icon::ChevronDown, Theme::instance().tokens().muted);
}

void ControlStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    paintFieldBox(*painter, *option, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin == nullptr || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &tokens = Theme::instance().tokens();
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
        const bool over = option->activeSubControls == part && option->state.testFlag(State_MouseOver);
        const bool usable = spin->stepEnabled.testFlag(part == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled
                                                                            : QAbstractSpinBox::StepDownEnabled);
        painter->save();
        painter->translate(rect.center() + QPointF(1, 1));
        if (part == SC_SpinBoxUp)
            painter->rotate(180);
        constexpr int side = 10;
        paintIcon(*painter, QRectF(-side / 2, -side / 2, side, side), Icon::ChevronDown,
                  !usable    ? tokens.hairline
                      : over ? tokens.text
                             : tokens.muted);
        painter->restore();
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(option, size, widget);
    case CT_LineEdit:
        return isFieldInsideAnother(widget)
            ? size
            : atLeastControlHeight(size + QSize(2 * metrics::fieldPadding, metrics::grid));
    case CT_ComboBox:
        return atLeastControlHeight(size + QSize(metrics::fieldPadding + arrowColumn, metrics::grid));
    case CT_SpinBox:
        return atLeastControlHeight(size + QSize(metrics::fieldPadding, metrics::grid));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        return item == nullptr ? QProxyStyle::sizeFromContents(type, option, size, widget) : menuItemSize(*item, size);
    }
    case CT_ToolButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({toolButtonSide, toolButtonSide});
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, listItemHeight});
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        // QLineEdit keeps two pixels more on either side for itself.
        return isFieldInsideAnother(widget)
            ? option->rect
            : option->rect.adjusted(metrics::fieldPadding - 2, 1, -(metrics::fieldPadding - 2), -1);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const QRect inner = QProxyStyle::subElementRect(element, option, widget);
        return inner.adjusted(-metrics::halfGrid, -metrics::halfGrid, metrics::halfGrid, metrics::halfGrid)
            .intersected(option->rect);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, all,
                          {all.right() - arrowColumn + 1, all.top(), arrowColumn, all.height()});
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        // A date field with a calendar asks as a combo box, and its text is that of a line edit.
        const int shift = qobject_cast<const QAbstractSpinBox *>(widget) == nullptr ? 1 : 0;
        const QRect field = all.adjusted(metrics::fieldPadding - 2 + shift, 1 + shift, -arrowColumn, -1 + shift);
        return visualRect(option->direction, all, field);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int column = buttons ? arrowColumn : metrics::grid;
        const int half = all.height() / 2;
        switch (subControl) {
        case SC_SpinBoxEditField:
            return visualRect(option->direction, all, all.adjusted(metrics::fieldPadding - 2, 1, -column, -1));
        case SC_SpinBoxUp:
            return visualRect(option->direction, all, {all.right() - column, all.top() + 2, column, half - 2});
        case SC_SpinBoxDown:
            return visualRect(option->direction, all, {all.right() - column, all.top() + half, column, half - 2});
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_MenuButtonIndicator:
        return metrics::iconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::grid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return metrics::hairline;
    case PM_FocusFrameHMargin:
        return metrics::grid - 2; // the space beside the text of a list's item
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return metrics::halfGrid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return qMin(metrics::longestMotion, QProxyStyle::styleHint(hint, option, widget, returnData));
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon ControlStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return themedIcon(Icon::Close);
    case SP_ArrowLeft:
        return themedIcon(Icon::ChevronLeft);
    case SP_ArrowRight:
        return themedIcon(Icon::ChevronRight);
    default:
        break;
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The list of a combo box follows the style sheet only with the styled delegate.
    auto *combo = qobject_cast<QComboBox *>(widget);
    if (combo != nullptr && qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()) == nullptr)
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        polishCalendar(*calendar);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        polishHeader(*header);
    if (qobject_cast<QAbstractSpinBox *>(widget) != nullptr)
        widget->setMinimumHeight(qMax(widget->minimumHeight(), metrics::controlHeight));
    if (combo != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace bitacora
