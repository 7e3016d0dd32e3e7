#include "ClinicalWords.h"

#include "HiddenName.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

Result<void> ClinicalWords::store(StoreContext &context, SessionId session, const NoteDraft &note,
                                  const QString &clientName)
{
    QStringList texts;
    const QList<NoteSentence> sentences = note.sentences();
    for (const NoteSentence &sentence : sentences)
        texts.append(sentence.text);
    Statement update(context, u"UPDATE session_text SET clinical_notes = ? WHERE session_id = ?"_s);
    return update.bind(HiddenName::hideIn(texts.join(u' '), clientName)).bind(session.value).run();
}

Result<void> ClinicalWords::add(StoreContext &context, SessionId session, const QString &text,
                                const QString &clientName)
{
    Statement update(context,
                     u"UPDATE session_text SET clinical_notes = clinical_notes || ' ' || ? WHERE session_id = ?"_s);
    return update.bind(HiddenName::hideIn(text, clientName)).bind(session.value).run();
}

} // namespace bitacora
