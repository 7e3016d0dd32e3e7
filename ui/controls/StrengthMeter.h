#pragma once

#include <QWidget>

class QLabel;

namespace bitacora {

/// How strong a passphrase is: four bars, a word, and a sentence that says what makes it weak.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    static constexpr int bars = 4;

    explicit StrengthMeter(QWidget *parent = nullptr);

    /// Nothing typed yet: empty bars and no word.
    void clear();
    /// What PassphraseStrength says of it; clears for an empty one. Call it again after a change of language.
    void measure(const QString &passphrase, const QStringList &ownWords = {});
    /// `score` 0 to 4; `weakness` may be empty.
    void setStrength(int score, const QString &weakness);
    /// -1 while nothing is typed.
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] QString weakness() const { return m_weakness; }
    [[nodiscard]] QString word() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QColor color() const;

    QWidget *m_barSpace;
    QLabel *m_word;
    QLabel *m_sentence;
    int m_score = -1;
    QString m_weakness;
};

} // namespace bitacora
