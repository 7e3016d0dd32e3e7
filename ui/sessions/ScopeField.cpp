#include "ScopeField.h"

#include "ChoiceField.h"
#include "Fields.h"
#include "FormField.h"
#include "Practice.h"
#include "SeriesChanges.h"
#include "SessionRepository.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

constexpr std::array allScopes {SeriesScope::This, SeriesScope::ThisAndFollowing, SeriesScope::All};

} // namespace

ScopeField::ScopeField(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_choice(new ChoiceField(this))
    , m_form(new FormField(m_choice, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    makeInset(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        sayStaying();
        Q_EMIT changed();
    });
    // What was cancelled or completed elsewhere is none of them any more.
    connect(&practice.sessions(), &SessionRepository::changed, this, [this] {
        m_isStale = m_session.isValid();
        if (parentWidget() && parentWidget()->isVisible())
            refresh();
    });
    retranslate();
    showSession({});
}

void ScopeField::showSession(SessionId session)
{
    m_session = session;
    m_isStale = false;
    m_extents = extentsOf(m_practice, m_session);
    m_choice->clear();
    offer();
}

void ScopeField::refresh()
{
    if (!std::exchange(m_isStale, false))
        return;
    const auto before = m_extents;
    m_extents = extentsOf(m_practice, m_session);
    if (m_extents == before)
        return;
    offer();
    Q_EMIT changed();
}

ScopeField::Extents ScopeField::extentsOf(const Practice &practice, SessionId session)
{
    Extents extents;
    // Without them it is this one alone.
    const auto series =
        session.isValid() ? SeriesChanges::seriesOf(practice, session) : Result<QList<Session>>(QList<Session>());
    if (!series)
        return extents;
    for (const SeriesScope scope : allScopes) {
        const SeriesPlan plan = planSeriesCancellation(*series, session, scope, {});
        extents.at(size_t(scope)) = {int(plan.sessions.size()), plan.staying};
    }
    return extents;
}

QList<ScopeField::Offer> ScopeField::offersOf(const Extents &extents)
{
    QList<Offer> offers;
    int offered = 0;
    for (const SeriesScope each : allScopes) {
        const int sessions = extents.at(size_t(each)).sessions;
        if (sessions <= offered)
            continue;
        offered = sessions;
        offers.append({each, nameOf(each, sessions)});
    }
    return offers;
}

QList<ScopeField::Offer> ScopeField::offersFor(const Practice &practice, SessionId session)
{
    return offersOf(extentsOf(practice, session));
}

void ScopeField::offer()
{
    const SeriesScope chosen = scope();
    m_choice->clear();
    const QList<Offer> offers = offersOf(m_extents);
    for (const Offer &each : offers)
        m_choice->addItem(each.name, int(each.scope));
    choose(chosen);
    setVisible(m_choice->count() > 1);
    sayStaying();
}

SeriesScope ScopeField::scope() const
{
    return m_choice->currentIndex() < 0 ? SeriesScope::This : SeriesScope(m_choice->currentData().toInt());
}

void ScopeField::choose(SeriesScope scope)
{
    // One that is not offered means the same sessions as the next narrower one.
    const auto wanted = std::find(allScopes.crbegin(), allScopes.crend(), scope);
    (void)std::any_of(wanted, allScopes.crend(), [this](SeriesScope each) { return m_choice->choose(int(each)); });
    sayStaying();
}

int ScopeField::count() const
{
    return m_extents[size_t(scope())].sessions;
}

void ScopeField::sayStaying()
{
    const int staying = m_extents[size_t(scope())].staying;
    m_form->setHint(staying == 0
                        ? QString()
                        //: Of a series that is changed.
                        : tr("%n session(s) stay as they are: completed, cancelled or missed.", nullptr, staying));
}

QString ScopeField::nameOf(SeriesScope scope, int sessions)
{
    const QString count = QLocale().toString(sessions);
    switch (scope) {
    case SeriesScope::This:
        return tr("This session only");
    case SeriesScope::ThisAndFollowing:
        //: Sessions of a series; %1 is how many they are together.
        return tr("This and the following (%1)").arg(count);
    case SeriesScope::All:
        break;
    }
    //: Sessions of a series; %1 is how many they are.
    return tr("All (%1)").arg(count);
}

void ScopeField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ScopeField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScopeField::retranslate()
{
    //: Which sessions of a series are changed or cancelled.
    m_form->setLabel(tr("Which sessions"));
    const QList<Offer> offers = offersOf(m_extents);
    for (int i = 0; i < m_choice->count() && i < offers.size(); ++i)
        m_choice->setItemText(i, offers.at(i).name);
    sayStaying();
}

} // namespace bitacora
