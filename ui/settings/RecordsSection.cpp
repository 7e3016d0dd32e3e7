#include "RecordsSection.h"

#include "EditForm.h"
#include "MessageBar.h"
#include "OpenPractice.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace bitacora {

RecordsSection::RecordsSection(OpenPractice &practice, const QString &draftName, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_list(new RecordList(this))
    , m_form(new EditForm(practice.practice().settings(), draftName, this))
    , m_messages(new MessageBar(this))
{
    content()->addWidget(m_list);
    content()->addWidget(m_form);
    content()->addWidget(m_messages);
    connect(m_form, &EditForm::accepted, this, &RecordsSection::accept);
    connect(m_form, &EditForm::closed, this, [this] {
        m_form->putAway();
        focusList();
    });
    connect(m_list, &RecordList::addRequested, this, [this] { edit(0); });
    connect(m_list, &RecordList::editRequested, this, &RecordsSection::edit);
    connect(m_list, &RecordList::orderRequested, this, [this](const QList<qint64> &ids) { report(reorder(ids)); });
    connect(m_list, &RecordList::activeRequested, this,
            [this](qint64 id, bool active) { report(setActive(id, active)); });
}

void RecordsSection::start()
{
    m_form->finish();
    retranslate();
    if (const auto id = m_form->openDraft())
        showRecord(*id);
}

void RecordsSection::load()
{
    if (const auto found = entries())
        m_list->setEntries(*found);
    else
        m_messages->showError(found.error());
}

bool RecordsSection::showRecord(qint64 id)
{
    if (!fill(id))
        return false;
    m_form->begin(id);
    return true;
}

void RecordsSection::edit(qint64 id)
{
    m_messages->clear();
    // One that is being typed is gone on with.
    if (!m_form->isTyped() && !showRecord(id))
        return;
    m_form->focusFirst();
}

void RecordsSection::accept()
{
    m_form->clearErrors();
    if (!isReadable())
        return;
    const Result<qint64> id = store(m_form->id());
    if (!id) {
        if (!m_form->showError(id.error()))
            m_messages->showError(id.error());
        return;
    }
    report({});
    m_form->end();
    focusList();
    m_list->select(*id);
}

void RecordsSection::focusList()
{
    m_list->list()->setFocus(Qt::OtherFocusReason);
}

void RecordsSection::report(const Result<void> &done)
{
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->clear();
    showSaved();
}

bool RecordsSection::flush()
{
    return m_form->flush();
}

} // namespace bitacora
