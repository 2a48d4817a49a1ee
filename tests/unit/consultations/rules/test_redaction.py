"""What of an answer is published once parts of it are hidden?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.redaction import (
    REMOVED,
    RedactionReason,
    Span,
    find_words,
    merge_spans,
    published_text,
    split_text,
)

TEXTS = st.text(max_size=60)
SPANS = st.lists(
    st.builds(
        lambda start, length, reason: Span(start, start + length, reason),
        st.integers(0, 70),
        st.integers(1, 20),
        st.sampled_from(RedactionReason),
    ),
    max_size=8,
)


def hidden(spans: list[Span] | tuple[Span, ...]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


@given(spans=SPANS)
def test_merging_hides_the_same_characters_and_leaves_gaps(spans: list[Span]) -> None:
    merged = merge_spans(spans)

    assert hidden(merged) == hidden(spans)
    assert all(one.end < other.start for one, other in zip(merged, merged[1:], strict=False))
    assert merge_spans(merged) == merged


@given(spans=SPANS, order=st.randoms(use_true_random=False))
def test_merging_does_not_depend_on_the_order(spans: list[Span], order: object) -> None:
    shuffled = list(spans)
    order.shuffle(shuffled)  # type: ignore[attr-defined]

    assert merge_spans(shuffled) == merge_spans(spans)


@given(text=TEXTS, spans=SPANS)
def test_the_pieces_joined_are_the_original(text: str, spans: list[Span]) -> None:
    pieces = split_text(text, spans)

    assert "".join(piece.text for piece in pieces) == text
    shown = [piece.text for piece in pieces if piece.reason is None]
    kept = {place for place in range(len(text)) if place not in hidden(spans)}
    assert "".join(shown) == "".join(text[place] for place in sorted(kept))


@given(text=TEXTS)
def test_nothing_hidden_publishes_the_original(text: str) -> None:
    assert published_text(text, []) == text


@given(text=TEXTS, spans=SPANS, further=SPANS)
def test_a_further_redaction_never_shows_what_was_hidden(
    text: str, spans: list[Span], further: list[Span]
) -> None:
    before = {place for place in range(len(text)) if place not in hidden(spans)}
    after = {place for place in range(len(text)) if place not in hidden(spans + further)}

    assert after <= before
    assert len(split_text(text, spans + further)) <= 2 * len(spans + further) + 1


def test_readers_see_what_sort_of_thing_was_hidden_but_not_how_long_it_was() -> None:
    text = "Ask Jo Bloggs on 01582 000000 about it"

    published = published_text(
        text,
        [Span(4, 13, RedactionReason.NAME), Span(17, 29, RedactionReason.CONTACT)],
    )

    assert published == "Ask [name removed] on [contact details removed] about it"


def test_every_reason_has_its_words() -> None:
    assert set(REMOVED) == set(RedactionReason)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_a_span_that_covers_nothing_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="covers no characters"):
        Span(start, end, RedactionReason.OTHER)


def test_words_are_found_whatever_their_capitals_and_spaces_but_not_inside_others() -> None:
    text = "Ann met ANN at the annual fair. Ann  Lee was there."

    assert find_words(text, "ann") == ((0, 3), (8, 11), (32, 35))
    assert find_words(text, "Ann Lee") == ((32, 40),)
    assert find_words(text, "  ") == ()
    assert find_words("Cost: £5 (or so).", "(or so)") == ((9, 16),)
