"""Who leads in each category, how do the categories divide, and what follows from it?"""

from collections.abc import Iterator

from waymark.consultations.rules.content.answers import ComputedFinding, LeadLine, MajorityLine
from waymark.consultations.rules.content.figures import NamedFigure, ReportFigure
from waymark.consultations.rules.reconstruction import MarkedTable, remark, weakest
from waymark.consultations.rules.tables import Heading
from waymark.consultations.rules.vocabulary import Certainty, MajorityOutcome
from waymark.consultations.rules.wording import (
    called,
    counted,
    listed,
    number_word,
    sentence,
    share,
)
from waymark.core.figures import Direction

CATEGORY_SPLIT = "category_split"
RESPONSES = "responses"


def majorities(marked: MarkedTable) -> tuple[MajorityLine, ...]:
    """How each category divided: more than half, else the largest share, ties named."""
    return tuple(_majority(marked, category) for category in marked.table.categories)


def _majority(marked: MarkedTable, category: Heading) -> MajorityLine:
    table = marked.table
    most = max((table.counts[cell] for cell in table.row_cells(category.key)), default=0)
    leaders = [each for each in table.choices if table.counts[category.key, each.key] == most]
    figure = marked.row(category.key, leaders[0].key) if most else None
    outcome, text = _outcome(category, leaders, figure)
    return MajorityLine(
        category=category.key,
        label=category.label,
        outcome=outcome,
        choices=tuple(each.key for each in leaders) if most else (),
        figure=figure,
        sentence=text,
        reconstructed=marked.lead_certainty(category.key),
    )


def _outcome(
    category: Heading, leaders: list[Heading], figure: ReportFigure | None
) -> tuple[MajorityOutcome, str]:
    if figure is None:
        return MajorityOutcome.NO_RESPONSES, f"{category.label}: no responses."
    names = listed([called(each.label) for each in leaders])
    if len(leaders) > 1:
        text = f"{category.label}: a tie between {names}, {share(figure)} each."
        return MajorityOutcome.TIE, text
    if figure.is_majority:
        text = f"{category.label}: a majority for {names}, {share(figure)}."
        return MajorityOutcome.MAJORITY, text
    text = f"{category.label}: the largest share for {names}, {share(figure)}, but no majority."
    return MajorityOutcome.LARGEST_SHARE, text


def leads(marked: MarkedTable) -> tuple[LeadLine, ...]:
    """Each choice by categories and by responses, side by side."""
    lines = majorities(marked)
    return tuple(_lead(marked, choice, lines) for choice in marked.table.choices)


def _lead(marked: MarkedTable, choice: Heading, lines: tuple[MajorityLine, ...]) -> LeadLine:
    alone = [line for line in lines if line.choices == (choice.key,)]
    held = [line for line in alone if line.outcome is MajorityOutcome.MAJORITY]
    return LeadLine(
        choice=choice.key,
        label=choice.label,
        majorities=tuple(line.category for line in held),
        leads=tuple(line.category for line in alone),
        people=marked.overall(choice.key),
        responses_in_majorities=sum(marked.table.answering[line.category] for line in held),
    )


def front_runners(lines: tuple[LeadLine, ...]) -> tuple[LeadLine, ...]:
    """The choices that lead the most categories; two or more of them are an even split."""
    most = max((len(line.leads) for line in lines), default=0)
    return tuple(line for line in lines if most and len(line.leads) == most)


def computed_findings(marked: MarkedTable) -> tuple[ComputedFinding, ...]:
    """Everything that follows from a table without anybody's judgement, in a fixed order."""
    if not marked.table.base:
        return ()
    lines = leads(marked)
    return (
        _category_split(marked, lines),
        _responses(marked, lines),
        *_concentrations(marked, lines),
        *_supporters(marked, lines),
    )


def _category_split(marked: MarkedTable, lines: tuple[LeadLine, ...]) -> ComputedFinding:
    figures = tuple(
        NamedFigure(
            label=f"Categories that {called(line.label)} leads", figure=categories_led(marked, line)
        )
        for line in lines
    )
    text = f"{split_clause(lines)}{_without_majority(lines)}"
    return _finding(CATEGORY_SPLIT, text, figures, leading_certainty(marked))


def categories_led(marked: MarkedTable, line: LeadLine) -> ReportFigure:
    """How many categories a choice leads, of those in which anybody answered."""
    answered = sum(1 for each in marked.table.categories if marked.table.answering[each.key])
    certainty = leading_certainty(marked)
    return ReportFigure(len(line.leads), answered, Direction.TOTAL, reconstructed=certainty)


def leading_certainty(marked: MarkedTable) -> Certainty | None:
    """How firmly the number of categories that each choice leads stands."""
    return weakest(marked.lead_certainty(each.key) for each in marked.table.categories)


def split_clause(lines: tuple[LeadLine, ...]) -> str:
    """How the categories divide between the choices, in one clause."""
    front = front_runners(lines)
    if not front:
        return "No choice leads any category"
    names = listed([called(line.label) for line in front])
    number = counted(len(front[0].leads), "category", "categories")
    if len(front) > 1:
        return f"Even split: {names} each lead {number}"
    others = sorted({len(line.leads) for line in lines if line not in front}, reverse=True)
    behind = [called(line.label) for line in lines if others[:1] == [len(line.leads)]]
    if not others or others[0] == 0:
        return f"{names} leads {number}, and no other choice leads any"
    verb = "leads" if len(behind) == 1 else "each lead"
    return f"{names} leads {number} and {listed(behind)} {verb} {others[0]:,}"


def _without_majority(lines: tuple[LeadLine, ...]) -> str:
    without = [called(line.label) for line in lines if not line.majorities]
    if not without:
        return ""
    return f"; no category has a majority for {listed(without, last='or')}"


def _responses(marked: MarkedTable, lines: tuple[LeadLine, ...]) -> ComputedFinding:
    ranked = sorted(lines, key=lambda line: -line.people.numerator)
    top = [line for line in lines if line in ranked[:2]]
    parts = [f"{called(line.label)} was chosen by {share(line.people)}" for line in top]
    figures = tuple(
        NamedFigure(label=f"Responses that chose {called(line.label)}", figure=line.people)
        for line in lines
    )
    text = f"By responses rather than categories, {listed(parts)}"
    return _finding(RESPONSES, text, figures, weakest(line.people.reconstructed for line in top))


def _concentrations(marked: MarkedTable, lines: tuple[LeadLine, ...]) -> Iterator[ComputedFinding]:
    """Majorities that look like many but are few people: most of them under a tenth together."""
    table = marked.table
    for line in lines:
        by_size = sorted(line.majorities, key=lambda category: table.answering[category])
        for number in range(len(by_size), len(by_size) // 2, -1):
            few = by_size[:number]
            held = sum(table.answering[category] for category in few)
            if number > 1 and 10 * held < table.base:
                yield _concentration(marked, line, few, held)
                break


def _concentration(
    marked: MarkedTable, line: LeadLine, few: list[str], held: int
) -> ComputedFinding:
    every = len(line.majorities)
    which = (
        f"the {number_word(every)}"
        if len(few) == every
        else f"{number_word(len(few))} of the {number_word(every)}"
    )
    text = (
        f"{sentence(which)} categories with a majority for {called(line.label)} hold "
        f"{counted(held, 'response')} between them"
    )
    cells = [cell for category in few for cell in marked.table.row_cells(category)]
    certainty = weakest([marked.certainty(cells), marked.certainty(marked.table.cells())])
    figure = ReportFigure(held, marked.table.base, Direction.TOTAL, reconstructed=certainty)
    names = [each.label for each in marked.table.categories if each.key in few]
    named = NamedFigure(label=f"Responses from {listed(names)}", figure=figure)
    return _finding(f"concentration:{line.choice}", text, (named,), certainty)


def _supporters(marked: MarkedTable, lines: tuple[LeadLine, ...]) -> Iterator[ComputedFinding]:
    """The largest category among the supporters of each choice that leads somewhere."""
    table = marked.table
    for line in lines:
        if not line.leads:
            continue
        most = max(table.counts[cell] for cell in table.column_cells(line.choice))
        largest = [each for each in table.categories if table.counts[each.key, line.choice] == most]
        figures = tuple(
            NamedFigure(
                label=f"{each.label} among those who chose {called(line.label)}",
                figure=marked.column(each.key, line.choice),
            )
            for each in largest
        )
        figure = figures[0].figure
        each_of = " each" if len(largest) > 1 else ""
        text = (
            f"Of those who chose {called(line.label)}, {share(figure)}{each_of} "
            f"came from {listed([each.label for each in largest])}"
        )
        rivals = (marked.certainty([cell]) for cell in table.column_cells(line.choice))
        certainty = figure.reconstructed if figure.is_majority else weakest(rivals)
        yield _finding(f"supporters:{line.choice}", text, figures, certainty)


def _finding(
    key: str, text: str, figures: tuple[NamedFigure, ...], certainty: Certainty | None
) -> ComputedFinding:
    return ComputedFinding(
        key=key,
        sentence=f"{text}.",
        figures=figures,
        reconstructed=certainty,
        rests_on_reconstructed=remark(certainty),
    )
