#include "LanguageModelSection.h"

#include "Announcement.h"
#include "ChoiceField.h"
#include "FormField.h"
#include "ModelList.h"
#include "OpenPractice.h"
#include "TextRole.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bitacora {

// How an address is tried out: which models there are, and how long it takes to say so.

void LanguageModelSection::test()
{
    if (m_list) {
        endTest();
        return;
    }
    if (!flush() || !stored().mayBeAsked())
        return;
    m_tested.reset();
    m_addressField->clearError();
    m_list = new ModelList(stored(), ModelLimits::forList(), this);
    connect(m_list, &ModelList::found, this, &LanguageModelSection::showModels);
    connect(m_list, &ModelList::failed, this, &LanguageModelSection::showFailure);
    m_list->ask();
    showResult();
}

void LanguageModelSection::endTest()
{
    if (m_list) {
        m_list->abort();
        m_list->deleteLater();
        m_list = nullptr;
    }
    m_tested.reset();
    showResult();
}

void LanguageModelSection::showModels(const QStringList &names)
{
    constexpr double second = 1000;
    auto tested = std::make_unique<Tested>();
    tested->models = names;
    tested->seconds = double(m_list->took().count()) / second;
    endTest();
    m_tested = std::move(tested);
    const QString typed = m_name->currentText();
    m_name->clear();
    m_name->addItems(names);
    m_name->setEditText(typed);
    showResult();
    announce(m_result, m_result->text());
}

void LanguageModelSection::showFailure(const ModelFailure &failure)
{
    endTest();
    m_tested = std::make_unique<Tested>();
    m_tested->failure = std::make_shared<ModelFailure>(failure);
    showResult();
    announce(m_result, testResult());
}

QString LanguageModelSection::testResult() const
{
    return m_result->text().isEmpty() ? m_addressField->error() : m_result->text();
}

void LanguageModelSection::showResult()
{
    //: A button that asks a server whether it is there; and the same while it is asked
    m_test->setText(m_list ? tr("Stop") : tr("Test"));
    m_test->setAccessibleName(m_list ? tr("Stop asking at the address") : tr("Test the address"));
    setTone(m_result, Tone::Muted);
    m_result->clear();
    if (m_list) {
        m_result->setText(tr("Asking\u2026"));
        return;
    }
    if (!m_tested)
        return;
    if (m_tested->failure) {
        const ModelFailure &failure = *m_tested->failure;
        const bool isLate =
            failure.kind == ModelFailure::Kind::Stalled || failure.kind == ModelFailure::Kind::TookTooLong;
        if (failure.isOfAddress() || isLate)
            m_addressField->setError(isLate ? tr("%1 did not answer in time.").arg(failure.where) : failure.sentence());
        else
            m_result->setText(failure.sentence());
        setTone(m_result, Tone::Danger);
        return;
    }
    const QString chosen = m_name->currentText().trimmed();
    const bool isThere = m_tested->models.contains(chosen);
    const QString time = QLocale().toString(m_tested->seconds, 'f', 1);
    QStringList sentences {tr("It answered in %1 s.").arg(time)};
    if (m_tested->models.isEmpty())
        sentences.append(tr("It has no model yet: install one with its program."));
    else
        sentences.append(tr("It has %n model(s).", nullptr, int(m_tested->models.size())));
    if (!m_tested->models.isEmpty() && chosen.isEmpty())
        sentences.append(tr("Choose one above."));
    else if (!m_tested->models.isEmpty() && !isThere)
        sentences.append(tr("It does not have \u201C%1\u201D.").arg(chosen));
    m_result->setText(sentences.join(u' '));
    setTone(m_result, isThere ? Tone::Good : Tone::Warning);
}

} // namespace bitacora
