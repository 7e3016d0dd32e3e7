#pragma once

#include <QTimer>
#include <QWidget>

#include <array>

namespace bitacora {

class FigureCard;
class Practice;
struct Error;

/// The figures above the clients' cards. Follows every change of a session a moment later.
class FiguresRow : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresRow(const Practice &practice, QWidget *parent = nullptr);

    void setActiveClients(int count);
    void refresh();

Q_SIGNALS:
    void failed(const bitacora::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Figure { Active, Week, Month, Upcoming, Revenue, FigureCount };

    const Practice &m_practice;
    int m_activeClients = 0;
    std::array<FigureCard *, FigureCount> m_cards {};
    /// Counted again when someone looks.
    bool m_stale = false;
    QTimer m_timer;
};

} // namespace bitacora
