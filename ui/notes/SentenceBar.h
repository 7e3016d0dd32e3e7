#pragma once

#include <QList>
#include <QWidget>

namespace bitacora {

/// What a person can do with a sentence that is marked.
enum class SentenceDeed { Rewrite, Keep, TakeOut };

/// What is said below a paragraph of a note: claims that nothing bears out, and sentences whose facts changed, with
/// what can be done about each.
class SentenceBar : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        bool isClaim = true;
        QString html;
        /// For screen readers.
        QString spoken;
        /// Which one the deeds are about.
        int sentence = -1;
        QList<SentenceDeed> deeds;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit SentenceBar(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// "Rewrite", "Keep", "Take out".
    [[nodiscard]] static QString deedText(SentenceDeed deed);

Q_SIGNALS:
    void requested(int sentence, bitacora::SentenceDeed deed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const Row &row);

    QList<Row> m_rows;
    QList<QWidget *> m_parts;
};

} // namespace bitacora
