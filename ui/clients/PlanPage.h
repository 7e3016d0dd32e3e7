#pragma once

#include "PlanContent.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace bitacora {

class DatePickField;
class MessageBar;
class OpenPractice;
class PlanEntryPanel;
class PlanList;
class PlanModel;
class UndoOffer;

/// The plan of a client, in four groups, as it is today or as it was on another day, and an entry of it beside the list.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(OpenPractice &practice, QWidget *parent = nullptr);
    /// Keeps what is being typed; the practice must still be there.
    ~PlanPage() override;

    void setClient(ClientId client);
    void focusList();
    void add(PlanGroup group);
    /// Shows an entry beside the list.
    void open(PlanEntryId id);
    /// The plan as it was on that day; today's can be changed.
    void showDay(QDate day);
    [[nodiscard]] QDate day() const;
    /// Keeps what is being typed; before the practice is locked. False when it could not be.
    bool flush();
    /// The client is gone.
    void forget();

    [[nodiscard]] PlanList *list() const { return m_list; }
    [[nodiscard]] PlanModel &plan() const { return *m_plan; }
    [[nodiscard]] PlanEntryPanel *panel() const { return m_panel; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] DatePickField *dayField() const { return m_day; }
    [[nodiscard]] QPushButton *todayButton() const { return m_today; }
    [[nodiscard]] QLabel *reading() const { return m_reading; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void load();
    void takeDay();
    void closePanel();
    void remove(PlanEntryId id);
    void move(PlanEntryId id, int step);
    void report(const Result<void> &done);
    void showSide();
    void arrange();
    [[nodiscard]] QDate today() const;
    void retranslate();

    OpenPractice &m_practice;
    ClientId m_client;
    /// Null for today, whichever day that is.
    QDate m_shown;
    PlanModel *m_plan;
    QLabel *m_dayLabel;
    DatePickField *m_day;
    QPushButton *m_today;
    QLabel *m_hint;
    MessageBar *m_messages;
    UndoOffer *m_undo;
    QSplitter *m_splitter;
    PlanList *m_list;
    QStackedWidget *m_side;
    PlanEntryPanel *m_panel;
    /// What an entry said on another day.
    QLabel *m_reading;
};

} // namespace bitacora
