#include "ModelFailure.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence + u" (%1)"_s.arg(detail);
}

} // namespace

bool ModelFailure::isOfAddress() const
{
    switch (kind) {
    case Kind::NotAllowed:
    case Kind::NoSuchHost:
    case Kind::CannotConnect:
    case Kind::NotSecure:
    case Kind::Status:
    case Kind::Redirected:
    case Kind::NotTheFormat:
        return true;
    default:
        return false;
    }
}

QString ModelFailure::sentence() const
{
    switch (kind) {
    case Kind::NotAllowed:
        return tr("Nothing was sent: the language model is off, or sending to that computer was not allowed. Look in "
                  "the settings under \u201CLanguage model\u201D.");
    case Kind::NothingToWrite:
        return tr("Nothing was sent: there is nothing recorded yet that a model could put into words.");
    case Kind::WouldIdentify:
        return tr("Nothing was sent: what was recorded names the client in a way that could not be taken out. Take "
                  "names, numbers and addresses out of your own words, then try again.");
    case Kind::NotInstalled:
        return tr("Nothing was sent: the part of the program that speaks to a language model is missing or damaged. "
                  "Install the program again; your records stay as they are.");
    case Kind::NoSuchHost:
        return tr("There is no computer of that name: %1. Check the address.").arg(where);
    case Kind::CannotConnect:
        return tr("Nothing answers at %1. Start the model's program, such as Ollama, or check the address.").arg(where);
    case Kind::NotSecure:
        return withDetail(tr("No secure connection to %1 could be made, so nothing was sent.").arg(where), detail);
    case Kind::Status:
        if (status == unauthorized || status == forbidden)
            return withDetail(tr("%1 asks for a key or a password, which this program does not send.").arg(where),
                              detail);
        if (status == notFound)
            return withDetail(tr("%1 does not know what it was asked. Check the model's name, and that the address "
                                 "ends as the server wants it, in most cases in /v1.")
                                  .arg(where),
                              detail);
        //: %1 is an address, %2 a number such as 500
        return withDetail(tr("%1 answered that it failed (HTTP %2).").arg(where).arg(status), detail);
    case Kind::Redirected:
        return tr("%1 sends on to another address. That was not followed, and nothing was sent there.").arg(where);
    case Kind::NotTheFormat:
        return tr("What answers at %1 is not a server of language models, as far as this program can tell.").arg(where);
    case Kind::CutOff:
        return withDetail(tr("The answer broke off. Nothing of your note was changed; try again."), detail);
    case Kind::Stalled:
        return tr("Nothing came any more, and the waiting was ended. Nothing of your note was changed; try again, or "
                  "choose a smaller model.");
    case Kind::TookTooLong:
        return tr("The answer took too long and was ended. Nothing of your note was changed; choose a smaller model.");
    case Kind::Empty:
        return tr("The model answered nothing. Nothing of your note was changed; try again, or choose another model.");
    case Kind::Refused:
        return withDetail(tr("The model would not write this. Nothing of your note was changed."), detail);
    case Kind::TooLong:
        return tr("The answer was far too long and was ended. Nothing of your note was changed; choose another model.");
    case Kind::Unfinished:
        return tr("The model stopped before the end of the note. Nothing of your note was changed; choose a model that "
                  "can write more.");
    }
    return {};
}

} // namespace bitacora
