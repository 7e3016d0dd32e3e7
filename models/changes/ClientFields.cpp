#include "ClientFields.h"

#include "ClientField.h"

#include <algorithm>

namespace bitacora {

bool fieldsDiffer(const Client &a, const Client &b)
{
    return a.birthDate != b.birthDate || a.state != b.state
        || std::any_of(clientFields.begin(), clientFields.end(),
                       [&](const ClientFieldInfo &field) { return field.text && a.*field.text != b.*field.text; });
}

void applyDifferences(const Client &from, const Client &to, Client &target)
{
    const auto apply = [&](auto member) {
        if (from.*member != to.*member)
            target.*member = to.*member;
    };
    apply(&Client::birthDate);
    apply(&Client::state);
    for (const ClientFieldInfo &field : clientFields) {
        if (field.text)
            apply(field.text);
    }
}

} // namespace bitacora
