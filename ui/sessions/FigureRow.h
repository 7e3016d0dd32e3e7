#pragma once

#include "SessionStatistics.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace bitacora {

class FigureLabel;
class WrapLayout;

/// Figures in one line, each a bold number with its word; they wrap where the width ends.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    /// The height of a line, so that lines with and without a button stand evenly.
    static constexpr int lineHeight = 22;

    explicit FigureRow(QWidget *parent = nullptr);

    /// `lead` stands before the figures, such as "In all"; may be empty.
    void setStatistics(const SessionStatistics &statistics, const QString &lead);
    /// The widget at the right edge of the line.
    void setTrailing(QWidget *widget);

    /// The figures in words, as the line shows them.
    static QStringList words(const SessionStatistics &statistics);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure
    {
        QString text;
        QString number;
    };
    static QList<Figure> figures(const SessionStatistics &statistics);

    void showFigures();
    /// Closer and smaller where the figures would not fit into one line.
    void fit();

    SessionStatistics m_statistics;
    QString m_lead;
    WrapLayout *m_layout;
    QWidget *m_trailing = nullptr;
    QList<FigureLabel *> m_labels;
    bool m_isNarrow = false;
};

} // namespace bitacora
