#include "Terminal.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <stdio.h>

namespace bitacora {

namespace {

constexpr DWORD longestLine = 4096;

} // namespace

std::optional<QByteArray> readSecretLine(const QString &prompt)
{
    const HANDLE input = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                     nullptr, OPEN_EXISTING, 0, nullptr);
    const HANDLE output =
        CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    std::optional<QByteArray> line;
    DWORD before = 0;
    if (input != INVALID_HANDLE_VALUE && output != INVALID_HANDLE_VALUE && GetConsoleMode(input, &before)) {
        DWORD written = 0;
        WriteConsoleW(output, reinterpret_cast<const wchar_t *>(prompt.utf16()), DWORD(prompt.size()), &written,
                      nullptr);
        SetConsoleMode(input, (before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
        wchar_t letters[longestLine];
        DWORD count = 0;
        const bool read = ReadConsoleW(input, letters, longestLine, &count, nullptr);
        SetConsoleMode(input, before);
        WriteConsoleW(output, L"\n", 1, &written, nullptr);
        if (read) {
            while (count > 0 && (letters[count - 1] == L'\n' || letters[count - 1] == L'\r'))
                --count;
            line = QStringView(letters, count).toUtf8();
        }
        SecureZeroMemory(letters, sizeof(letters));
    }
    if (input != INVALID_HANDLE_VALUE)
        CloseHandle(input);
    if (output != INVALID_HANDLE_VALUE)
        CloseHandle(output);
    return line;
}

bool outputIsTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool prepareOutput()
{
    return _fileno(stdout) >= 0;
}

bool hasDisplay()
{
    return true;
}

void useUtf8Output()
{
    SetConsoleOutputCP(CP_UTF8);
    // A PDF is no text, and neither standard input nor a CSV wants its line breaks changed.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}

} // namespace bitacora
