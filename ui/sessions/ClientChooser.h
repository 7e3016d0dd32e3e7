#pragma once

#include "Client.h"

#include <QLineEdit>

#include <memory>
#include <optional>

namespace bitacora {

class ClientListModel;
class OfferList;
class Practice;

/// Whom a session is with: finds an active client by name, e-mail or phone as one types, or takes the typed name for a
/// new one. Enter and Tab take what the list marks.
class ClientChooser : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClientChooser(const Practice &practice, QWidget *parent = nullptr);
    ~ClientChooser() override;

    /// None while nobody is chosen, or when the name is one to be added.
    [[nodiscard]] std::optional<ClientId> client() const { return m_client; }
    /// The name of a client to be added; empty when it is none.
    [[nodiscard]] QString newName() const { return m_isNew ? text().simplified() : QString(); }
    [[nodiscard]] bool isChosen() const { return m_client.has_value() || m_isNew; }
    void setClient(const Client &client);
    void setNewName(const QString &name);
    void clearChoice();
    /// The names as they stand in the list below the field, in order.
    [[nodiscard]] QStringList offered() const;

Q_SIGNALS:
    /// Another client, a new name, or nobody.
    void choiceChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search(const QString &words);
    void offer();
    void take(int row);
    void takeExactName();
    /// Takes what the list marks; false when there is no list.
    bool takeMarked();
    void setChoice(std::optional<ClientId> client, bool isNew);

    const Practice &m_practice;
    /// Reads the clients when somebody types.
    std::unique_ptr<ClientListModel> m_clients;
    struct Offer
    {
        QString name;
        /// None: a client to be added.
        std::optional<ClientId> client;
    };
    QList<Offer> m_offered;
    OfferList *m_list;
    std::optional<ClientId> m_client;
    bool m_isNew = false;
};

} // namespace bitacora
