#pragma once

#include "HttpModule.h"

#include <QObject>

namespace bitacora {

/// HttpModule with Qt's network.
class HttpPart final : public QObject, public HttpModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.bitacora.HttpModule/1")
    Q_INTERFACES(bitacora::HttpModule)

public:
    [[nodiscard]] std::unique_ptr<HttpAnswer> ask(const HttpQuestion &question,
                                                  const HttpAnswer::Listener &listener) const override;
};

} // namespace bitacora
