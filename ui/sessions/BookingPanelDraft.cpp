// What BookingPanel keeps of a session that is not booked yet.

#include "BookingForm.h"
#include "BookingPanel.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "RepeatFields.h"
#include "ScopeField.h"
#include "TypingPause.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString kindKey = u"kind"_s;
const QString sourceKey = u"source"_s;
const QString scopeKey = u"scope"_s;
const QString fixedClientKey = u"fixedClient"_s;

} // namespace

void BookingPanel::setPlace(std::optional<ClientId> client, const QString &name)
{
    if (m_open && client == m_place && name == m_name)
        return;
    if (m_open)
        flush();
    m_pause->stop();
    m_place = client;
    m_name = name;
    loadDraft();
}

void BookingPanel::loadDraft()
{
    const FormDraft::Content kept = draft().load();
    m_open = kept.open && restore(kept.texts);
    m_typed = m_open;
    m_putAway = m_open ? FormDraft::Texts() : kept.texts;
}

QString BookingPanel::draftName() const
{
    return m_place ? u"%1:%2"_s.arg(m_name).arg(m_place->value) : m_name;
}

FormDraft BookingPanel::draft() const
{
    return {m_practice.practice().settings(), draftName()};
}

void BookingPanel::forgetClients(const QList<ClientId> &clients)
{
    const auto isGone = [&clients](const std::optional<ClientId> &client) {
        return client && clients.contains(*client);
    };
    // What was typed about somebody who is gone went with them; of others, only who it was.
    if (isGone(m_place)) {
        m_pause->stop();
        loadDraft();
        Q_EMIT replaced();
        return;
    }
    if (isGone(m_before.client))
        m_before.client.reset();
    if (isGone(m_request.client))
        m_request.client.reset();
    m_form->forgetClients(clients);
}

FormDraft::Content BookingPanel::content() const
{
    if (!m_open)
        return {m_putAway, false};
    if (!m_typed)
        return {};
    FormDraft::Texts texts = m_form->texts();
    texts.insert(m_repeats->texts());
    texts.insert(kindKey, keyOf(m_request.kind));
    texts.insert(sourceKey, QString::number(m_request.source.value));
    texts.insert(scopeKey, QString::number(int(m_scope->scope())));
    texts.insert(fixedClientKey, QString::number(m_request.client ? m_request.client->value : 0));
    return {texts, true};
}

bool BookingPanel::restore(const FormDraft::Texts &texts)
{
    const ClientId fixed {texts.value(fixedClientKey).toLongLong()};
    m_request = {};
    m_request.kind = kindFromKey(texts.value(kindKey));
    m_request.source = {texts.value(sourceKey).toLongLong()};
    if (fixed.isValid())
        m_request.client = fixed;
    auto start = startOf(m_practice.practice(), m_request);
    if (!start && start.error().code == ErrorCode::RecordNotFound) {
        // What it began from is gone since; what was typed can be booked all the same.
        m_request.kind = BookingRequest::Kind::New;
        m_request.source = {};
        if (!m_request.client)
            m_request.client = m_place;
        start = startOf(m_practice.practice(), m_request);
    }
    if (!start)
        return false;
    show({start->session, {}});
    m_form->setTexts(texts);
    m_repeats->setTexts(texts);
    m_scope->choose(SeriesScope(texts.value(scopeKey).toInt()));
    retranslate();
    warn();
    return true;
}

bool BookingPanel::flush()
{
    m_pause->stop();
    // Without a place it keeps nothing, and takes nobody else's draft away.
    if (m_name.isEmpty())
        return true;
    const auto kept = draft().save(content());
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

void BookingPanel::close()
{
    if (!m_open)
        return;
    m_putAway = content().texts;
    m_open = false;
    flush();
    Q_EMIT closed(!m_putAway.isEmpty());
}

void BookingPanel::discard()
{
    m_putAway.clear();
    m_open = false;
    flush();
    Q_EMIT closed(false);
}

void BookingPanel::resume()
{
    m_open = restore(m_putAway);
    m_typed = m_open;
    if (!m_open)
        return;
    m_putAway.clear();
    flush();
}

} // namespace bitacora
