#include "OfferList.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace bitacora {

OfferList::OfferList(QLineEdit *field, int visibleRows)
    : QObject(field)
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleRows);
    m_completer->popup()->setObjectName(QStringLiteral("offers"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void OfferList::setOffers(const QStringList &offers)
{
    m_offers->setStringList(offers);
}

QStringList OfferList::offers() const
{
    return m_offers->stringList();
}

void OfferList::open(bool marksFirst)
{
    if (m_offers->rowCount() == 0)
        return close();
    m_completer->complete();
    if (marksFirst)
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void OfferList::close()
{
    m_completer->popup()->hide();
}

bool OfferList::isOpen() const
{
    return m_completer->popup()->isVisible();
}

int OfferList::marked() const
{
    return isOpen() ? m_completer->popup()->currentIndex().row() : -1;
}

} // namespace bitacora
