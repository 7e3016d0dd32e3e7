#pragma once

#include <QWidget>

namespace bitacora {

class Preferences;
class SegmentedControl;

/// English or Spanish, each by its own name, switched at once.
class LanguageChooser : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageChooser(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SegmentedControl *m_languages = nullptr;
};

} // namespace bitacora
