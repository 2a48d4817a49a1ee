"""Does a report count themes with campaigns and without, where any are shown apart?"""

from dataclasses import replace

from tests.factories.full_report import WORDS, figure
from waymark.consultations.exports.report_layout.blocks import Paragraph, Table
from waymark.consultations.exports.report_layout.themes import show_words


def test_themes_are_counted_with_campaigns_and_without() -> None:
    assert WORDS.themes is not None
    lines = tuple(
        replace(each, without=figure(each.figure.numerator - 2, 30)) for each in WORDS.themes.themes
    )
    question = replace(WORDS, themes=replace(WORDS.themes, themes=lines, apart=10))

    blocks = list(show_words(question))

    table = next(each for each in blocks if isinstance(each, Table) and each.key.endswith("themes"))
    assert [each.text for each in table.columns][-2:] == ["Raised by", "Without campaigns"]
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert "4 of 30" in table.rows[-1][-1].text
    said = [each for each in blocks if isinstance(each, Paragraph)]
    assert any("10 of these answers came in campaigns" in str(each) for each in said)


def test_report_without_campaigns_has_no_such_column() -> None:
    table = next(each for each in show_words(WORDS) if isinstance(each, Table))

    assert "Without campaigns" not in [each.text for each in table.columns]
