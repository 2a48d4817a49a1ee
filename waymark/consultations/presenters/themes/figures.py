"""How are theme figures and measures of agreement shown?"""

from dataclasses import dataclass

from waymark.consultations.presenters.header import Link
from waymark.consultations.queries.theme_counts import (
    CATEGORY,
    CHANNEL,
    OPTION,
    Agreement,
    ThemeTable,
)
from waymark.consultations.rules import agreement as rules
from waymark.consultations.rules.statistics.sizes import size_word
from waymark.consultations.rules.theme_figures import (
    figures_without_campaigns,
    overlaps,
    theme_figures,
    theme_splits,
)
from waymark.consultations.rules.themes import needs_revision
from waymark.consultations.rules.vocabulary import ThemeKind
from waymark.consultations.rules.wording import counted, share

DIMENSIONS = (
    (OPTION, "By the option chosen"),
    (CATEGORY, "By category"),
    (CHANNEL, "By how the answer came"),
)
MOST_PAIRS = 20


@dataclass(frozen=True)
class Table:
    """A table, already worded."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class FiguresPage:
    """How many answers hold each theme."""

    base: str
    warning: str
    tables: tuple[Table, ...]
    links: tuple[Link, ...]
    empty: str


@dataclass(frozen=True)
class AgreementPage:
    """How far engines and people saw the same."""

    summary: tuple[tuple[str, str], ...]
    human: str
    engines: Table | None
    kappas: Table | None
    warning: str
    links: tuple[Link, ...]


def figures_page(table: ThemeTable, *, links: tuple[Link, ...]) -> FiguresPage:
    """Word the figures: themes by size, then by what else people said, then pairs."""
    names = {theme.key: theme.name for theme in table.themes}
    figures = theme_figures(table.answers, list(names))
    said = [theme.key for theme in table.themes if theme.kind == ThemeKind.SAID]
    order = sorted(said, key=lambda key: -figures[key].numerator)
    order += [key for key in names if key not in said]
    apart = sum(each.is_apart for each in table.answers)
    without = figures_without_campaigns(table.answers, list(names))
    tables = [
        Table(
            caption="Answers that raise each theme",
            head=("Theme", "Answers", *(("Without campaigns",) if apart else ()), "In a word"),
            rows=tuple(
                (
                    names[key],
                    share(figures[key]),
                    *((share(without[key]),) if apart else ()),
                    size_word(figures[key]),
                )
                for key in order
            ),
        )
    ]
    for dimension, caption in DIMENSIONS:
        values = table.values[dimension]
        if len(values) < 2:
            continue
        splits = theme_splits(table.answers, order, dimension=dimension, values=values)
        tables.append(
            Table(
                caption=f"{caption}: of the coded answers in each column",
                head=("Theme", *values),
                rows=tuple(
                    (names[key], *(share(splits[key][value]) for value in values)) for key in order
                ),
            )
        )
    pairs = overlaps(table.answers)[:MOST_PAIRS]
    if pairs:
        tables.append(
            Table(
                caption="Themes that stand together",
                head=("Themes", "Answers"),
                rows=tuple(
                    (f"{names[one]} and {names[other]}", f"{number:,}")
                    for one, other, number in pairs
                    if one in names and other in names
                ),
            )
        )
    coded = len(table.answers)
    other = figures[ThemeKind.OTHER.value].numerator
    return FiguresPage(
        base=(
            f"{counted(table.answered, 'answer')} in words, of which {coded:,} are coded and "
            "counted here. An answer may raise several themes. These are answers to this "
            "consultation, not shares of the public."
            + (
                f" {counted(apart, 'coded answer')} of campaigns shown apart: each theme is "
                "counted with them and without."
                if apart
                else ""
            )
        ),
        warning=_other_warning(other, coded),
        tables=tuple(tables) if coded else (),
        links=links,
        empty="" if coded else "No answer is coded yet. Figures count only what people ticked.",
    )


def _other_warning(other: int, coded: int) -> str:
    if not needs_revision(other=other, coded=coded):
        return ""
    return (
        f"{other:,} of {counted(coded, 'coded answer')} are “Other”: more than 5%. Look at them, "
        "and revise the themes if something is missing."
    )


def agreement_page(found: Agreement, *, links: tuple[Link, ...]) -> AgreementPage:
    """Word the measures, with what people achieve beside them."""
    low, high = rules.HUMAN_F1
    summary = [
        ("Answers coded", f"{found.coded:,} of {found.answered:,}"),
        ("Counted in the figures", f"{found.standing:,}"),
        *(
            [("Coded together with another answer of a campaign", f"{found.repeated:,}")]
            if found.repeated
            else []
        ),
        ("Coded by two people", f"{found.twice:,}, at least {found.twice_wanted:,} wanted"),
        ("Coded differently, not settled", f"{found.differ:,}"),
        ("Two coders, mean F1", _number(found.coders_f1)),
        ("Two coders, Krippendorff's alpha (whole sets, MASI)", _number(found.alpha)),
    ]
    if found.sample_error:
        summary.append(
            (
                "What a share may differ by, coded so far",
                f"{100 * found.sample_error:.1f} percentage points either way (95%)",
            )
        )
    engines = Table(
        caption="What each method suggested, against what people decided",
        head=(
            "Method", "Mean F1", "Answers unchanged", "Themes added", "Themes removed",
            "Places moved",
        ),
        rows=tuple(
            (
                each.engine,
                _number(each.mean_f1),
                f"{each.change.unchanged:,} of {each.change.answers:,}",
                f"{each.change.added:,}",
                f"{each.change.removed:,}",
                _number(each.rank_shift),
            )
            for each in found.engines
        ),
    )  # fmt: skip
    kappas = Table(
        caption="Two coders on each theme",
        head=("Theme", "Cohen's kappa"),
        rows=tuple((name, _number(value)) for name, value in found.kappas),
    )
    return AgreementPage(
        summary=tuple(summary),
        human=(
            f"People agree with each other to a mean F1 of {low} to {high} in published "
            "evaluations. Coders here see the suggestions, which draws the two together."
        ),
        engines=engines if found.engines else None,
        kappas=kappas if found.twice else None,
        warning=_other_warning(found.other, found.standing),
        links=links,
    )


def _number(value: float | None) -> str:
    return "Not known yet" if value is None else f"{value:.2f}"
