#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace bitacora {

/// One question over HTTP, a GET without a body and a POST with one.
struct HttpQuestion
{
    QUrl url;
    /// Whose certificate counts; empty: the host's of the address.
    QString verifiedName;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::optional<QByteArray> body;
};

/// An answer as it comes. Deleting it, also while it calls its listener, ends the exchange and its connection.
class HttpAnswer
{
public:
    enum class Error {
        None,
        NoSuchHost,
        CannotConnect,
        NotSecure,
        CutOff,
        NotTheFormat,
    };

    /// Called in the thread that asked, never before HttpModule::ask() has returned.
    struct Listener
    {
        std::function<void()> headCame;
        std::function<void()> bytesCame;
        std::function<void()> ended;
    };

    HttpAnswer() = default;
    HttpAnswer(const HttpAnswer &) = delete;
    HttpAnswer &operator=(const HttpAnswer &) = delete;
    virtual ~HttpAnswer() = default;

    /// 0 until the head came.
    [[nodiscard]] virtual int status() const = 0;
    /// As the server wrote it: "text/event-stream; charset=utf-8".
    [[nodiscard]] virtual QString contentType() const = 0;
    [[nodiscard]] virtual QByteArray takeBytes() = 0;
    [[nodiscard]] virtual Error error() const = 0;
    /// In the system's words, which may name the host.
    [[nodiscard]] virtual QString errorSentence() const = 0;
};

/// The network. No redirect is followed and no proxy asked; no cookie, cache or connection is kept.
class HttpModule
{
public:
    HttpModule() = default;
    HttpModule(const HttpModule &) = delete;
    HttpModule &operator=(const HttpModule &) = delete;
    virtual ~HttpModule() = default;

    [[nodiscard]] virtual std::unique_ptr<HttpAnswer> ask(const HttpQuestion &question,
                                                          const HttpAnswer::Listener &listener) const = 0;
};

} // namespace bitacora

Q_DECLARE_INTERFACE(bitacora::HttpModule, "org.bitacora.HttpModule/1")
