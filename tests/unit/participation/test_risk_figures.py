"""How do groups fare in a reckoning, and which numbers show?"""

from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.participation.rules.risk import Band
from waymark.participation.rules.risk_figures import By, Counted, group_rows


def _counted(
    number: int, *, band: Band = Band.HIGH, sex: str = "F", became: bool | None = None
) -> Counted:
    values = dict.fromkeys(By, "") | {By.SEX: sex}
    return Counted(values=values, band=band, became_neet=became, number=number)


def test_every_share_is_of_its_own_group() -> None:
    rows = group_rows(
        [
            _counted(20, band=Band.HIGH),
            _counted(60, band=Band.LOW),
            _counted(10, band=Band.HIGH, sex="M"),
            _counted(10, band=Band.LOW, sex="M"),
        ]
    )

    shares = {
        (row.by, row.value): row.share(Band.HIGH).percent  # type: ignore[union-attr]
        for row in rows
        if row.by in {None, By.SEX}
    }
    assert shares == {(None, ""): "30.0", (By.SEX, "F"): "25.0", (By.SEX, "M"): "50.0"}
    assert not rows[0].later
    assert rows[0].share_later(Band.HIGH) is None


def test_of_an_old_reckoning_it_is_told_who_became_neet_later() -> None:
    rows = group_rows(
        [
            _counted(10, became=True),
            _counted(30, became=False),
            _counted(50, band=Band.LOW, became=True),
            _counted(950, band=Band.LOW, became=False),
        ]
    )

    everybody = rows[0]
    assert everybody.share_later(Band.HIGH).percent == "25.0"  # type: ignore[union-attr]
    assert everybody.share_later(Band.LOW).percent == "5.0"  # type: ignore[union-attr]


def test_small_numbers_are_hidden_with_what_would_give_them_away() -> None:
    rows = group_rows(
        [
            _counted(2),
            _counted(40, band=Band.LOW),
            _counted(30, sex="M"),
            _counted(40, band=Band.LOW, sex="M"),
        ]
    )

    women, men = (
        next(row for row in rows if (row.by, row.value) == (By.SEX, sex)) for sex in ("F", "M")
    )
    assert women.bands[Band.HIGH] is None
    assert women.share(Band.HIGH) is None
    assert men.bands[Band.HIGH] is None


def test_without_anybody_there_is_a_row_of_nothing() -> None:
    (row,) = group_rows([])

    assert row.number == 0


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 40), st.sampled_from(Band), st.sampled_from("FMU"), st.booleans()),
        max_size=6,
    )
)
def test_no_number_below_the_threshold_is_ever_shown(
    cells: list[tuple[int, Band, str, bool]],
) -> None:
    rows = group_rows(
        [_counted(number, band=band, sex=sex, became=became) for number, band, sex, became in cells]
    )

    shown = [
        number for row in rows for number in (row.number, *row.bands.values(), *row.later.values())
    ]
    assert all(number is None or number == 0 or number >= 5 for number in shown)
