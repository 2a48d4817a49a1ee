from hypothesis import given
from hypothesis import strategies as st

from waymark.web import brand

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(colours)
def test_text_on_any_colour_is_legible(colour: str) -> None:
    assert brand.contrast(colour, brand.text_on(colour)) >= brand.LEGIBLE_CONTRAST


@given(colours)
def test_accent_of_any_colour_is_legible_on_white(colour: str) -> None:
    assert brand.contrast(brand.darkened_for_white(colour), brand.WHITE) >= brand.LEGIBLE_CONTRAST


def test_colour_that_is_legible_already_is_kept() -> None:
    assert brand.darkened_for_white("#00584d") == "#00584d"


def test_contrast_of_black_and_white_is_the_largest() -> None:
    assert brand.contrast("#000000", "#ffffff") == 21


def test_stylesheet_holds_the_colour() -> None:
    assert "--waymark-brand: #00584d;" in brand.stylesheet(colour="#00584D")


def test_stylesheet_never_repeats_what_is_no_colour() -> None:
    sheet = brand.stylesheet(colour="red; } body { display: none")

    assert "display" not in sheet
    assert brand.PLAIN in sheet
