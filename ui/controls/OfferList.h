#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace bitacora {

/// The list below a field that offers what may be meant while a person types. The field keeps the keyboard and decides
/// what its keys do; it gets them before the list does.
class OfferList : public QObject
{
    Q_OBJECT

public:
    /// As many rows are seen at once; more of them scroll.
    OfferList(QLineEdit *field, int visibleRows);

    void setOffers(const QStringList &offers);
    [[nodiscard]] QStringList offers() const;
    /// Without offers there is no list.
    void open(bool marksFirst = true);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The row that the arrows have marked; -1 while there is none, or no list.
    [[nodiscard]] int marked() const;

Q_SIGNALS:
    /// By a click.
    void chosen(int row);

private:
    QStringListModel *m_offers;
    QCompleter *m_completer;
};

} // namespace bitacora
