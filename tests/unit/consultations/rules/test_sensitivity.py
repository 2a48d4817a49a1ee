"""Does an amendment show what it would change, and keep what was cast?"""

from dataclasses import replace

import pytest

from tests.factories.luton import CLARIFICATION, O1, O2, O4, QUESTION, luton_content, luton_counts
from waymark.consultations.rules.amendments import (
    Amendment,
    covered_certainty,
    marked_table,
    recount,
)
from waymark.consultations.rules.content.amendments import AmendmentReport
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.reconstruction import (
    KnownSum,
    Reconstruction,
    marked_as_cast,
)
from waymark.consultations.rules.sensitivity import amendment_report
from waymark.consultations.rules.tables import Cell, CrossTable, Heading, cross_table
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    Certainty,
    QuestionKind,
    SupportKind,
)

OPTIONS = {"in": "In-house", "out": "Bought in"}


def table(counts: dict[Cell, int]) -> CrossTable:
    return cross_table(
        kind=QuestionKind.SINGLE_CHOICE,
        categories=(Heading(key="schools", label="Schools"), Heading(key="health", label="Health")),
        choices=tuple(Heading(key=key, label=label) for key, label in OPTIONS.items()),
        counts=counts,
    )


def amendment(
    covered: dict[Cell, int],
    *,
    effect: AmendmentEffect = AmendmentEffect.NOTE,
    supports: tuple[tuple[str, SupportKind], ...] = (),
    counted_as: dict[Cell, int] | None = None,
) -> Amendment:
    return Amendment(
        body="Health trust",
        question="q",
        wording="We can support either.",
        effect=effect,
        supports=supports,
        covered=covered,
        counted_as=counted_as or {},
    )


def report(made: Amendment, now: CrossTable) -> AmendmentReport:
    return amendment_report(
        amendment=made, options=OPTIONS, table=now, reconstruction=None, every=(made,)
    )


def rows_of(made: AmendmentReport) -> dict[str, list[str]]:
    assert made.sensitivity is not None
    return {row.label: [cell.text for cell in row.cells] for row in made.sensitivity.rows}


EVEN = {("schools", "in"): 20, ("health", "out"): 12}


def test_note_is_shown_with_and_without_the_responses_it_covers() -> None:
    supports = (("in", SupportKind.ACCEPTABLE), ("out", SupportKind.ACCEPTABLE))

    made = report(amendment({("health", "out"): 12}, supports=supports), table(EVEN))

    assert made.sensitivity is not None
    assert made.sensitivity.sentence == (
        "If the 12 responses from Health trust no longer counted for Bought in, the even split of "
        "categories would end: if they are left out, In-house leads 1 category, and no other "
        "choice leads any; if they count for In-house, In-house leads 2 categories, and no other "
        "choice leads any."
    )
    assert rows_of(made)["Responses for In-house"] == [
        "62.5% (20 of 32)",
        "100.0% (20 of 20)",
        "100.0% (32 of 32)",
    ]
    assert rows_of(made)["Health leads with"] == [
        "Bought in, 100.0% (12 of 12)",
        "no responses",
        "In-house, 100.0% (12 of 12)",
    ]


def test_real_responses_make_no_remark_on_reconstruction() -> None:
    made = report(amendment({("health", "out"): 12}), table(EVEN))

    assert made.sensitivity is not None
    assert made.sensitivity.rests_on_reconstructed == ""
    assert made.reconstructed is None


def test_opposed_option_is_no_way_to_count_the_responses() -> None:
    supports = (("in", SupportKind.OPPOSED),)

    made = report(amendment({("health", "out"): 12}, supports=supports), table(EVEN))

    assert made.sensitivity is not None
    assert made.sensitivity.columns == ("As cast", "If they are left out")


def test_sentence_says_so_when_the_finding_by_category_would_not_change() -> None:
    made = report(amendment({("health", "out"): 2}), table(EVEN))

    assert made.sensitivity is not None
    assert made.sensitivity.sentence.endswith(
        "the finding by category would not change: Even split: In-house and Bought in each lead "
        "1 category."
    )
    assert {change.finding for change in made.sensitivity.changes} == {
        "responses",
        "supporters:out",
        "majority:health",
    }


def test_replaced_responses_are_compared_with_the_votes_as_cast() -> None:
    made = amendment(
        {("health", "out"): 12},
        effect=AmendmentEffect.REPLACE,
        counted_as={("health", "in"): 12},
    )

    printed = report(made, table({("schools", "in"): 20, ("health", "in"): 12}))

    assert printed.sensitivity is not None
    assert printed.sensitivity.columns == ("As cast", "As counted in this report")
    assert rows_of(printed)["Responses for Bought in"] == ["37.5% (12 of 32)", "0.0% (0 of 32)"]
    assert "the even split of categories ends" in printed.sensitivity.sentence


def test_withdrawn_responses_are_gone_from_the_figures_and_kept_in_the_comparison() -> None:
    made = amendment({("health", "out"): 12}, effect=AmendmentEffect.WITHDRAW)

    printed = report(made, table({("schools", "in"): 20}))

    assert rows_of(printed)["Responses for Bought in"] == ["37.5% (12 of 32)", "0.0% (0 of 20)"]


def test_two_amendments_of_one_question_are_each_undone_alone() -> None:
    first = amendment({("health", "out"): 2}, effect=AmendmentEffect.WITHDRAW)
    second = amendment({("schools", "in"): 5}, effect=AmendmentEffect.WITHDRAW)
    now = table({("schools", "in"): 15, ("health", "out"): 10})

    printed = amendment_report(
        amendment=second, options=OPTIONS, table=now, reconstruction=None, every=(first, second)
    )

    assert rows_of(printed)["Responses for In-house"] == ["66.7% (20 of 30)", "60.0% (15 of 25)"]


def test_question_with_several_choices_has_no_sensitivity() -> None:
    several = cross_table(
        kind=QuestionKind.MULTIPLE_CHOICE,
        categories=(Heading(key="health", label="Health"),),
        choices=(Heading(key="out", label="Bought in"),),
        counts={("health", "out"): 2},
        answering={"health": 2},
    )

    printed = report(amendment({("health", "out"): 2}), several)

    assert printed.sensitivity is None
    assert printed.responses == 2


def test_more_responses_than_were_cast_cannot_leave_an_option() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        report(amendment({("health", "out"): 13}), table(EVEN))


def luton_table(content: ReportContent) -> dict[tuple[str, str], Certainty | None]:
    found = content.questions[0].table
    assert found is not None
    return {
        (row.category, cell.choice): cell.total.reconstructed
        for row in found.rows
        for cell in row.cells
    }


def test_whole_cell_takes_its_certainty_along_and_a_part_does_not() -> None:
    counts = luton_counts(amendments=())
    question = counts.questions[0]
    cast = cross_table(
        kind=question.kind,
        categories=tuple(Heading(key=c.key, label=c.label) for c in counts.categories),
        choices=question.choices,
        counts=question.counts,
    )
    marked = marked_as_cast(cast, counts.reconstruction)

    whole = recount(marked, left={("lbc", O4): 29}, joined={("lbc", O1): 29})
    part = recount(marked, left={("lbc", O4): 5}, joined={("lbc", O1): 5})

    assert whole.certainty([("lbc", O1)]) is Certainty.FORCED
    assert part.certainty([("lbc", O1)]) is Certainty.FREE
    assert part.certainty([("lbc", O1), ("lbc", O4)]) is Certainty.FORCED
    some = replace(CLARIFICATION, covered={("lbc", O4): 5})
    assert covered_certainty(marked, some) is Certainty.FREE
    every = replace(CLARIFICATION, covered={("lbc", O4): 29})
    assert covered_certainty(marked, every) is Certainty.FORCED


def test_counted_amendment_keeps_the_marks_of_a_rebuilt_table() -> None:
    withdrawn = replace(
        CLARIFICATION,
        effect=AmendmentEffect.WITHDRAW,
        covered={("lbc", O4): 29},
    )
    counts = luton_counts(amendments=(withdrawn,))
    question = counts.questions[0]
    now = {cell: number for cell, number in question.counts.items() if cell != ("lbc", O4)}
    table_now = cross_table(
        kind=question.kind,
        categories=tuple(Heading(key=c.key, label=c.label) for c in counts.categories),
        choices=question.choices,
        counts=now,
    )

    marked = marked_table(
        table=table_now, reconstruction=counts.reconstruction, amendments=(withdrawn,)
    )

    assert marked.table.counts["lbc", O4] == 0
    assert marked.overall(O4).reconstructed is Certainty.FORCED
    assert marked.row("connexions", O2).reconstructed is Certainty.FREE


def test_changes_that_rest_on_forced_counts_alone_are_not_called_examples() -> None:
    made = amendment({("health", "out"): 12})
    known = tuple(
        KnownSum(total=EVEN.get((row, column), 0), categories=(row,), choices=(column,))
        for row in ("schools", "health")
        for column in OPTIONS
    )

    printed = amendment_report(
        amendment=made,
        options=OPTIONS,
        table=table(EVEN),
        reconstruction=Reconstruction(question="q", sentence="Rebuilt.", known=known),
        every=(made,),
    )

    assert printed.sensitivity is not None
    assert {each.reconstructed for each in printed.sensitivity.changes} == {Certainty.FORCED}
    assert printed.sensitivity.rests_on_reconstructed == (
        "The change in how the categories divide holds for every table that fits the published "
        "figures."
    )


def test_remark_speaks_of_free_counts_alone_when_the_split_stays() -> None:
    one = replace(CLARIFICATION, covered={("lbc", O4): 1}, supports=())

    (printed,) = luton_content(amendments=(one,)).amendments

    assert printed.sensitivity is not None
    assert printed.sensitivity.rests_on_reconstructed.startswith(
        "The number of responses that move"
    )


def test_note_changes_no_figure_of_the_report() -> None:
    with_note = luton_content()
    without = luton_content(amendments=())

    assert with_note.questions == without.questions
    assert luton_table(with_note)["lbc", O4] is Certainty.FORCED
    assert with_note.amendments[0].sensitivity is not None
    assert with_note.amendments[0].sensitivity.question == QUESTION
