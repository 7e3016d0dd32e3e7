#pragma once

#include "PlanContent.h"

#include <QLineEdit>

namespace bitacora {

class OfferList;

/// What an entry of a plan is called: finds it in the catalogue of its group as one types, or takes the typed name as
/// the practitioner's own. Enter and Tab take what the list marks; Down opens the whole catalogue.
class CatalogueField : public QLineEdit
{
    Q_OBJECT

public:
    explicit CatalogueField(QWidget *parent = nullptr);

    void setGroup(PlanGroup group);
    /// Names that the practitioner gave before, offered ahead of the catalogue's.
    void setOwnNames(const QStringList &names) { m_ownNames = names; }
    /// Empty while the name is the practitioner's own.
    [[nodiscard]] QString catalogueId() const { return m_id; }
    void setChoice(const QString &name, const QString &catalogueId);
    /// The names as they stand in the list below the field, in order.
    [[nodiscard]] QStringList offered() const;

Q_SIGNALS:
    /// The person took an entry of the catalogue.
    void chosen(const QString &catalogueId);
    /// The person took one of the own names.
    void ownChosen(const QString &name);
    /// The person typed, or took the name as an own one.
    void named();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search(const QString &words);
    void fill(const QString &words);
    void take(int row);
    /// Takes what the list marks; false when there is no list.
    bool takeMarked();
    void takeExactName();

    PlanGroup m_group = PlanGroup::Behaviors;
    QString m_id;
    QStringList m_ownNames;
    struct Offer
    {
        QString name;
        /// Empty: the practitioner's own.
        QString id;
        /// Whether the practitioner gave it before.
        bool isKnown = false;
    };
    QList<Offer> m_offered;
    OfferList *m_list;
};

} // namespace bitacora
