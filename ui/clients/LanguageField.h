#pragma once

#include <QComboBox>

namespace bitacora {

/// The language that a client speaks: none said, English, Spanish, or another that was stored.
class LanguageField : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageField(QWidget *parent = nullptr);

    /// A BCP 47 tag, or empty.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);

Q_SIGNALS:
    /// The person chose one.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] static QString nameOf(const QString &tag);
};

} // namespace bitacora
