#pragma once

#include "FormDraft.h"
#include "LanguageModel.h"
#include "SettingsSection.h"

#include <QStringList>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bitacora {

class ChoiceField;
class FormField;
class MessageBar;
class ModelConsent;
class ModelList;
class OpenPractice;
struct ModelFailure;

/// Whether a language model may be asked for the wording of notes, and which: its address, its name, a test, and a
/// person's word where it is on another computer.
class LanguageModelSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LanguageModelSection(OpenPractice &practice, QWidget *parent = nullptr);
    ~LanguageModelSection() override;

    /// Stores what stands in the fields, as leaving them does. What is no address changes nothing, stays there, and is
    /// there again after a lock. False when it could not be kept.
    bool flush();

    [[nodiscard]] QCheckBox *onBox() const { return m_on; }
    [[nodiscard]] FormField *addressField() const { return m_addressField; }
    [[nodiscard]] FormField *nameField() const { return m_nameField; }
    [[nodiscard]] ModelConsent *consent() const { return m_consent; }
    [[nodiscard]] QPushButton *testButton() const { return m_test; }
    /// What the last test brought.
    [[nodiscard]] QString testResult() const;

protected:
    void retranslate() override;

private:
    void connectFields();
    void load();
    void choose(bool on);
    void allow(const QString &origin);
    void keepName();
    bool store(const LanguageModel &model);
    [[nodiscard]] LanguageModel stored() const;
    [[nodiscard]] static QString sentenceFor(ModelAddress::Problem problem);
    void test();
    void endTest();
    void showModels(const QStringList &names);
    void showFailure(const ModelFailure &failure);
    void showResult();

    /// What a test brought, to be said again in another language.
    struct Tested
    {
        QStringList models;
        double seconds = 0;
        std::shared_ptr<ModelFailure> failure;
    };

    OpenPractice &m_practice;
    FormDraft m_draft;
    QCheckBox *m_on;
    QLabel *m_hint;
    QWidget *m_details;
    QLineEdit *m_address;
    FormField *m_addressField;
    ModelConsent *m_consent;
    ChoiceField *m_name;
    FormField *m_nameField;
    QPushButton *m_test;
    QLabel *m_result;
    MessageBar *m_messages;
    ModelList *m_list = nullptr;
    std::unique_ptr<Tested> m_tested;
};

} // namespace bitacora
