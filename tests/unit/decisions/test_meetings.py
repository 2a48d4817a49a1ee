"""What the rules of meetings, papers and minutes say."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.decisions.rules.agendas import needs_late_reason
from waymark.decisions.rules.closing import Access, Closing, closing_fault, may_read
from waymark.decisions.rules.meetings import Presence, day_warning, is_carried, is_quorate
from waymark.decisions.rules.minutes import may_approve
from waymark.decisions.rules.reports import SignOffKind, appendix_name, numbered, unsigned

PARAGRAPHS = st.sets(st.integers(1, 7), min_size=1)


@pytest.mark.parametrize(
    ("paragraphs", "contract_terms", "expected"),
    [
        ({3}, False, True),
        ({6}, False, True),
        ({3, 6}, False, True),
        ({3}, True, False),
        ({1}, False, False),
        ({3, 5}, False, False),
    ],
)
def test_members_read_paragraphs_3_and_6_but_no_terms_of_contracts(
    paragraphs: set[int], *, contract_terms: bool, expected: bool
) -> None:
    assert expected == may_read(
        access=Access.EXEMPT,
        paragraphs=paragraphs,
        contract_terms=contract_terms,
        sees_all=False,
        sees_as_member=True,
    )


@given(PARAGRAPHS, st.booleans(), st.sampled_from([Access.EXEMPT, Access.CONFIDENTIAL]))
def test_the_public_reads_nothing_closed_and_officers_everything(
    paragraphs: set[int],
    contract_terms: bool,  # noqa: FBT001 (given by hypothesis)
    access: Access,
) -> None:
    def read(*, sees_all: bool) -> bool:
        return may_read(
            access=access,
            paragraphs=paragraphs,
            contract_terms=contract_terms,
            sees_all=sees_all,
            sees_as_member=False,
        )

    assert not read(sees_all=False)
    assert read(sees_all=True)


def test_only_what_is_exempt_is_looked_at_again() -> None:
    day = date(2027, 1, 1)

    assert closing_fault(Closing(Access.EXEMPT, (3,), reason="Bids", review_on=day)) is None
    for other in (Closing(review_on=day), Closing(Access.CONFIDENTIAL, reason="G", review_on=day)):
        fault = closing_fault(other)
        assert fault is not None
        assert fault[0] == "review_on"


def test_an_appendix_is_named_by_its_report_and_number_alone() -> None:
    assert appendix_name(report="0123456789ab", position=2, ending=".PDF") == (
        "report-01234567-appendix-2.pdf"
    )


def test_members_read_nothing_confidential() -> None:
    assert not may_read(
        access=Access.CONFIDENTIAL,
        paragraphs=(),
        contract_terms=False,
        sees_all=False,
        sees_as_member=True,
    )


@pytest.mark.parametrize(
    ("closing", "field"),
    [
        (Closing(), ""),
        (Closing(Access.EXEMPT, (3,), contract_terms=True, reason="Bids are open"), ""),
        (Closing(Access.CONFIDENTIAL, reason="A court forbids it"), ""),
        (Closing(Access.EXEMPT, (3,)), "closed_reason"),
        (Closing(Access.EXEMPT, (), reason="Why"), "paragraphs"),
        (Closing(Access.EXEMPT, (8,), reason="Why"), "paragraphs"),
        (Closing(Access.EXEMPT, (4,), contract_terms=True, reason="Why"), "contract_terms"),
        (Closing(Access.CONFIDENTIAL, (1,), reason="Why"), "paragraphs"),
        (Closing(Access.OPEN, (1,)), "access"),
    ],
)
def test_a_closed_part_says_what_the_law_asks(closing: Closing, field: str) -> None:
    fault = closing_fault(closing)

    assert (fault[0] if fault else "") == field


def test_paragraphs_keep_their_numbers_within_their_part() -> None:
    assert numbered(4, "One.\n\n\nTwo,\nstill two.\n\n") == [
        ("4.1", "One."),
        ("4.2", "Two,\nstill two."),
    ]
    assert numbered("L", "") == []


def test_what_is_not_signed_is_named_in_order() -> None:
    assert unsigned([SignOffKind.FINANCE]) == [
        SignOffKind.LEGAL,
        SignOffKind.EQUALITY,
        SignOffKind.WORKFORCE,
    ]


def test_a_bank_holiday_is_warned_of() -> None:
    christmas = date(2026, 12, 25)

    assert "bank holiday" in day_warning(christmas, holidays={christmas}, are_known=True)
    assert "not been announced" in day_warning(christmas, holidays=(), are_known=False)
    assert day_warning(christmas, holidays=(), are_known=True) == ""


def test_substitutes_count_towards_the_quorum_and_apologies_do_not() -> None:
    there = [Presence.PRESENT, Presence.SUBSTITUTE, Presence.APOLOGIES, Presence.ABSENT]

    assert is_quorate(quorum=2, presences=there) is True
    assert is_quorate(quorum=3, presences=there) is False
    assert is_quorate(quorum=None, presences=there) is None


def test_a_tie_is_lost() -> None:
    assert is_carried(votes_for=4, votes_against=3)
    assert not is_carried(votes_for=3, votes_against=3)


def test_a_late_item_needs_its_reason_once_the_agenda_is_out() -> None:
    assert needs_late_reason(is_published=True, is_from_history=False, reason=" ")
    assert not needs_late_reason(is_published=True, is_from_history=False, reason="Fire")
    assert not needs_late_reason(is_published=False, is_from_history=False, reason="")
    assert not needs_late_reason(is_published=True, is_from_history=True, reason="")


def test_a_meeting_does_not_approve_its_own_minutes() -> None:
    def approves(approved_on: date, *, same_body: bool = True, was_held: bool = True) -> bool:
        return may_approve(
            same_body=same_body,
            was_held=was_held,
            held_on=date(2026, 11, 5),
            approved_on=approved_on,
        )

    assert approves(date(2026, 12, 3))
    assert not approves(date(2026, 11, 5))
    assert not approves(date(2026, 12, 3), same_body=False)
    assert not approves(date(2026, 12, 3), was_held=False)
