#pragma once

#include <QAbstractItemView>

#include <algorithm>

namespace bitacora {

/// A list with headings, which are no place for the keyboard to be: its keys go from entry to entry.
template <typename View>
class HeadedView : public View
{
public:
    using View::View;

protected:
    /// The entry at or after `row` (or before, with a negative step); -1 when there is none.
    [[nodiscard]] virtual int entryFrom(int row, int step) const = 0;
    /// How many entries the view is high.
    [[nodiscard]] virtual int entriesOnScreen() const = 0;

    /// The rows in which Up and Down begin to look.
    struct Beside
    {
        int above = 0;
        int below = 0;
    };
    [[nodiscard]] virtual Beside besideCurrent() const
    {
        const int row = this->currentIndex().row();
        return {row - 1, row + 1};
    }

    QModelIndex moveCursor(typename View::CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const int last = this->model()->rowCount() - 1;
        if (last < 0)
            return {};
        const Beside beside = besideCurrent();
        const int current = beside.above + 1;
        const auto at = [this](int row, int step) {
            const int found = entryFrom(row, step);
            return found >= 0 ? this->model()->index(found, 0) : this->currentIndex();
        };
        switch (action) {
        case View::MoveUp:
        case View::MovePrevious:
            return at(beside.above, -1);
        case View::MoveDown:
        case View::MoveNext:
            return at(beside.below, 1);
        case View::MoveHome:
            return at(0, 1);
        case View::MoveEnd:
            return at(last, -1);
        case View::MovePageUp:
            return at(std::max(entryFrom(0, 1), current - entriesOnScreen()), -1);
        case View::MovePageDown: {
            const int row = std::min(last, current + entriesOnScreen());
            return at(row, entryFrom(row, 1) >= 0 ? 1 : -1);
        }
        case View::MoveLeft:
        case View::MoveRight:
            return this->currentIndex();
        }
        return View::moveCursor(action, modifiers);
    }
};

} // namespace bitacora
