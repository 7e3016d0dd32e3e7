#include "NotePrompt.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QString english(const QStringList &headings, qsizetype paragraphs)
{
    QString form = paragraphs == 1
        ? u"Write one paragraph."_s
        : u"Write %1 paragraphs in the order of the draft, divided by an empty line."_s.arg(paragraphs);
    if (!headings.isEmpty())
        form = u"Write these sections in this order, each under its heading alone on a line: %1."_s.arg(
            headings.join(u", "_s));
    return u"You rewrite drafts of the session notes of behavior analysts, so that they read fluently.\n"
           "Rules:\n"
           "1. Say only what the draft says. Add no event, number, person, place, reason, plan or conclusion.\n"
           "2. Keep every fact of the draft: each number and percentage, each behavior, program, prompt, procedure, "
           "intervention, function and reinforcer, by the same name.\n"
           "3. Write in the third person and the past tense, objectively: only what could be seen or measured; nothing "
           "about what anybody felt, wanted, liked or thought.\n"
           "4. Call the client \u201Cthe client\u201D. Codes in square brackets, such as [P1] or [X2], stand for words "
           "that you are not shown: copy them exactly.\n"
           "5. Do not write a date, a time of day or who provided the service: that stands there already.\n"
           "6. %1\n"
           "7. Answer with the text of the note alone, in English, as plain text: no Markdown, no list, no title, no "
           "introduction, no comment."_s.arg(form);
}

QString spanish(const QStringList &headings, qsizetype paragraphs)
{
    QString form = paragraphs == 1
        ? u"Escriba un p\u00E1rrafo."_s
        : u"Escriba %1 p\u00E1rrafos en el orden del borrador, separados por una l\u00EDnea en blanco."_s.arg(
            paragraphs);
    if (!headings.isEmpty())
        form = u"Escriba estas secciones en este orden, cada una bajo su t\u00EDtulo solo en una l\u00EDnea: %1."_s.arg(
            headings.join(u", "_s));
    return u"Usted reescribe borradores de notas de sesi\u00F3n de analistas de conducta para que se lean con "
           "fluidez.\n"
           "Reglas:\n"
           "1. Diga solo lo que dice el borrador. No agregue ning\u00FAn hecho, n\u00FAmero, persona, lugar, motivo, "
           "plan ni conclusi\u00F3n.\n"
           "2. Conserve todos los datos del borrador: cada n\u00FAmero y porcentaje, cada conducta, programa, ayuda, "
           "procedimiento, intervenci\u00F3n, funci\u00F3n y reforzador, con el mismo nombre.\n"
           "3. Escriba en tercera persona y en pasado, con objetividad: solo lo que se pudo ver o medir; nada de lo "
           "que "
           "alguien sinti\u00F3, quiso, prefiri\u00F3 o pens\u00F3.\n"
           "4. Llame al cliente \u201Cel cliente\u201D. Los c\u00F3digos entre corchetes, como [P1] o [X2], ocupan el "
           "lugar de palabras que no se le muestran: c\u00F3pielos tal cual.\n"
           "5. No escriba la fecha, la hora ni qui\u00E9n brind\u00F3 el servicio: eso ya est\u00E1 escrito.\n"
           "6. %1\n"
           "7. Responda solo con el texto de la nota, en espa\u00F1ol y como texto simple: sin Markdown, sin listas, "
           "sin t\u00EDtulo, sin introducci\u00F3n y sin comentarios."_s.arg(form);
}

} // namespace

QString PromptWords::instructions(NoteLanguage language, const QStringList &headings, qsizetype paragraphs)
{
    return language == NoteLanguage::Spanish ? spanish(headings, paragraphs) : english(headings, paragraphs);
}

QString PromptWords::draftFollows(NoteLanguage language)
{
    return language == NoteLanguage::Spanish ? u"Borrador:"_s : u"Draft:"_s;
}

} // namespace bitacora
