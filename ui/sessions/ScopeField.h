#pragma once

#include "Series.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <array>

namespace bitacora {

class ChoiceField;
class FormField;
class Practice;

/// Which sessions of a series a change is for: this one, it and those that follow, or all, with how many they are.
/// Hidden where there is nothing to choose.
class ScopeField : public QWidget
{
    Q_OBJECT

public:
    /// One that can be chosen, in words.
    struct Offer
    {
        SeriesScope scope = SeriesScope::This;
        QString name;
    };

    explicit ScopeField(const Practice &practice, QWidget *parent = nullptr);

    /// What there is to choose for a session, the narrowest first; only it alone when it repeats with no other.
    [[nodiscard]] static QList<Offer> offersFor(const Practice &practice, SessionId session);

    /// Offers what there is to choose for this session, with it alone chosen; an invalid id offers nothing.
    void showSession(SessionId session);
    [[nodiscard]] SeriesScope scope() const;
    /// Nothing happens when the scope is not offered.
    void choose(SeriesScope scope);
    /// How many sessions the chosen scope is.
    [[nodiscard]] int count() const;
    [[nodiscard]] ChoiceField *field() const { return m_choice; }

Q_SIGNALS:
    /// The person chose, or what there is to choose is another.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What a scope is, as the series is now.
    struct Extent
    {
        int sessions = 0;
        int staying = 0;
        friend bool operator==(const Extent &, const Extent &) = default;
    };
    static constexpr int scopes = 3;
    using Extents = std::array<Extent, scopes>;

    [[nodiscard]] static Extents extentsOf(const Practice &practice, SessionId session);
    /// One that says the same as the one before is none to choose.
    [[nodiscard]] static QList<Offer> offersOf(const Extents &extents);
    void refresh();
    void offer();
    void sayStaying();
    [[nodiscard]] static QString nameOf(SeriesScope scope, int sessions);
    void retranslate();

    const Practice &m_practice;
    SessionId m_session;
    Extents m_extents;
    /// Sessions changed while nobody could see this.
    bool m_isStale = false;
    ChoiceField *m_choice;
    FormField *m_form;
};

} // namespace bitacora
