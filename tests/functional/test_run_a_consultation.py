"""An officer asks, people answer, the officer reports, a committee decides, everybody reads it."""

from tests.functional.visitor import Visitor


def test_try(visitor: Visitor) -> None:
    visitor.sign_in_as("Tom Ashgrove", authority="marshfield")
    print(visitor.page.inner_text("body"))
    visitor.follow("Consultations", within="body")
    print(visitor.page.inner_text("body"))
    visitor.follow("Begin a consultation")
    print(visitor.page.inner_text("body"))
