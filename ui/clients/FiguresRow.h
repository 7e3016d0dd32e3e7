#pragma once

#include <QDate>
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

    void setClients(int count);
    void refresh();
    /// Once, however often it is asked for; when somebody looks.
    void refreshSoon();

Q_SIGNALS:
    void failed(const bitacora::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showClients();

    enum Figure { Clients, Week, Month, Upcoming, Revenue, FigureCount };

    const Practice &m_practice;
    int m_clients = 0;
    int m_seenLately = 0;
    std::array<FigureCard *, FigureCount> m_cards {};
    /// On which it was counted.
    QDate m_day;
    /// Counted again when someone looks.
    bool m_stale = false;
    QTimer m_timer;
};

} // namespace bitacora
