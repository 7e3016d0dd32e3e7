#pragma once

#include <QLineEdit>

#include <optional>

namespace bitacora {

/// A length in whole minutes, typed as minutes ("60", "90 min") or as hours and minutes ("1:30", "1 h", "1 h 30").
class DurationField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DurationField(QWidget *parent = nullptr);

    /// None when it is empty or not a length. Says nothing about limits.
    [[nodiscard]] std::optional<int> minutes() const;
    void setMinutes(int minutes);
};

} // namespace bitacora
