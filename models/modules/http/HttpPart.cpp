#include "HttpPart.h"

#include "NetworkExchange.h"

namespace bitacora {

std::unique_ptr<HttpAnswer> HttpPart::ask(const HttpQuestion &question, const HttpAnswer::Listener &listener) const
{
    return std::make_unique<NetworkExchange>(question, listener);
}

} // namespace bitacora
