#include "DocumentLanguage.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

thread_local std::optional<NoteLanguage> spoken;

constexpr std::size_t languages = 2;
/// A text that every catalogue of the interface has, also the English one, which knows plural forms alone.
constexpr const char *probeContext = "bitacora::PeriodReportFlow";
constexpr const char *probe = "%1 (%Ln year(s))";
/// What is answered to everything while it is found out who answers first.
const QString ownAnswer = u"DocumentTranslator"_s;
thread_local bool isProbing = false;

/// Answers in the place of the interface's catalogue, while a document is laid out on the thread that asks.
class DocumentTranslator final : public QTranslator
{
public:
    DocumentTranslator()
    {
        // English says what stands in the code, but for plural forms. A program without catalogues says that, too.
        (void)m_catalogues.at(size_t(NoteLanguage::English)).load(u":/i18n/bitacora_en.qm"_s);
        (void)m_catalogues.at(size_t(NoteLanguage::Spanish)).load(u":/i18n/bitacora_es.qm"_s);
    }

    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int number) const override
    {
        if (isProbing)
            return ownAnswer;
        if (!spoken)
            return {};
        const QString translated = m_catalogues.at(size_t(*spoken)).translate(context, text, disambiguation, number);
        return translated.isNull() ? QString::fromUtf8(text) : translated;
    }

    // The interface keeps its language: nobody is to be told that it changed.
    [[nodiscard]] bool isEmpty() const override { return true; }

private:
    std::array<QTranslator, languages> m_catalogues;
};

// The catalogue that was installed last is asked first, which is the interface's once its language was changed.
void answerFirst()
{
    static DocumentTranslator translator;
    isProbing = true;
    const QString answer = QCoreApplication::translate(probeContext, probe, nullptr, 2);
    isProbing = false;
    if (answer != ownAnswer)
        (void)QCoreApplication::installTranslator(&translator);
}

} // namespace

DocumentLanguage::DocumentLanguage(NoteLanguage language)
    : m_before(std::exchange(spoken, language))
{
    answerFirst();
}

DocumentLanguage::~DocumentLanguage()
{
    spoken = m_before;
}

} // namespace bitacora
