#include "CatalogueField.h"

#include "Catalogue.h"
#include "CatalogueSearch.h"
#include "OfferList.h"
#include "PlanText.h"
#include "TextFolding.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace bitacora {

namespace {

/// The list scrolls: without words it is the whole catalog.
constexpr int mostRows = 9;
constexpr qsizetype mostOffers = 200;

const Catalogue &catalogueFor(PlanGroup group)
{
    return Catalogue::builtIn(PlanText::catalogueOf(group));
}

} // namespace

CatalogueField::CatalogueField(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new OfferList(this, mostRows))
{
    setMaxLength(maxPlanNameLength);
    connect(m_list, &OfferList::chosen, this, &CatalogueField::take);
    connect(this, &QLineEdit::textEdited, this, &CatalogueField::search);
}

void CatalogueField::setGroup(PlanGroup group)
{
    m_group = group;
}

void CatalogueField::setChoice(const QString &name, const QString &catalogueId)
{
    if (text() != name)
        setText(name);
    m_id = catalogueId;
}

QStringList CatalogueField::offered() const
{
    return m_list->offers();
}

void CatalogueField::fill(const QString &words)
{
    m_offered.clear();
    QStringList names;
    const QString wanted = folded(words);
    bool isNamedSo = false;
    for (const QString &name : std::as_const(m_ownNames)) {
        if (!folded(name).contains(wanted))
            continue;
        m_offered.append({name, {}, true});
        names.append(name);
        isNamedSo = isNamedSo || folded(name) == wanted;
    }
    const CatalogueSearch search(catalogueFor(m_group), PlanText::language());
    for (const CatalogueEntry *entry : search.find(words, mostOffers)) {
        const QString name = entry->in(PlanText::language()).name;
        m_offered.append({name, entry->id});
        names.append(name);
        isNamedSo = isNamedSo || folded(name) == wanted;
    }
    if (!words.isEmpty() && !isNamedSo) {
        m_offered.append({words, {}, false});
        //: %1 is what was typed: a behavior, program, intervention or reinforcer that the catalogue does not have.
        names.append(tr("Add “%1” as your own").arg(words));
    }
    m_list->setOffers(names);
}

void CatalogueField::search(const QString &words)
{
    m_id.clear();
    fill(words.simplified());
    if (words.simplified().isEmpty())
        m_list->close();
    else
        m_list->open();
    Q_EMIT named();
}

void CatalogueField::take(int row)
{
    // Whoever hears of it may offer something else.
    const Offer offer = m_offered.value(row);
    setText(offer.name);
    m_id = offer.id;
    if (!offer.id.isEmpty())
        Q_EMIT chosen(offer.id);
    else if (offer.isKnown)
        Q_EMIT ownChosen(offer.name);
    else
        Q_EMIT named();
}

bool CatalogueField::takeMarked()
{
    if (!m_list->isOpen())
        return false;
    take(std::max(0, m_list->marked()));
    m_list->close();
    return true;
}

void CatalogueField::takeExactName()
{
    const QString typed = folded(text().simplified());
    if (!m_id.isEmpty() || typed.isEmpty())
        return;
    const QList<CatalogueEntry> &entries = catalogueFor(m_group).entries();
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&typed](const CatalogueEntry &entry) {
        return folded(entry.in(PlanText::language()).name) == typed;
    });
    if (found == entries.cend())
        return;
    m_id = found->id;
    Q_EMIT chosen(m_id);
}

bool CatalogueField::event(QEvent *event)
{
    // The list hands every key over before it acts itself.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab) {
            takeMarked();
        } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && takeMarked()) {
            event->accept();
            return true;
        } else if (key == Qt::Key_Down && !m_list->isOpen()) {
            fill(m_id.isEmpty() ? text().simplified() : QString());
            m_list->open();
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CatalogueField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        takeExactName();
}

} // namespace bitacora
