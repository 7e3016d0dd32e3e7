#pragma once

#include "SessionStatus.h"

#include <QMenu>

#include <optional>

namespace bitacora {

/// The five statuses, each with its shape, to choose the one that sessions are to have.
class StatusMenu : public QMenu
{
    Q_OBJECT

public:
    explicit StatusMenu(QWidget *parent = nullptr);

    /// Only these can be chosen, where the others would make no sense.
    void offer(const QList<SessionStatus> &statuses);
    /// The status that carries the mark; none when the sessions differ.
    void setCurrent(std::optional<SessionStatus> status);

Q_SIGNALS:
    void chosen(bitacora::SessionStatus status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<SessionStatus> m_current;
};

} // namespace bitacora
