#include "ParticipantRow.h"

#include "Fields.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace bitacora {

namespace {

constexpr int nameWidth = 150;

} // namespace

ParticipantRow::ParticipantRow(FactsContext &context, QWidget *parent)
    : FactRow(context, kind, parent)
    , m_person(new QLineEdit(this))
{
    m_person->setMaxLength(maxFactNameLength);
    m_person->setFixedWidth(nameWidth);
    m_person->setObjectName(QStringLiteral("participantName"));
    head()->addWidget(m_person);
    connect(m_person, &QLineEdit::textEdited, this, &FactRow::changed);
    connect(m_person, &QLineEdit::returnPressed, this, &FactRow::finished);
}

Participant ParticipantRow::data() const
{
    // What the form does not ask for stays as it is.
    Participant participant = m_shown;
    participant.role = term();
    participant.person = m_person->text().simplified();
    return participant;
}

void ParticipantRow::setData(const Participant &participant)
{
    m_shown = participant;
    m_person->setText(participant.person);
    setRow(participant.role.key, participant.role);
}

QWidget *ParticipantRow::first()
{
    return m_person;
}

void ParticipantRow::place(const QString &)
{
    // A name is a fact as soon as it is typed.
}

void ParticipantRow::retranslate()
{
    //: The name of a participant, such as the mother's.
    m_person->setPlaceholderText(tr("Name (optional)"));
    m_person->setAccessibleName(nameOf(tr("Name (optional)")));
}

} // namespace bitacora
