"""Is a file that may become the next edition read whole, and is every fault told?"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.codes.editions import packaged_texts, read_edition
from waymark.participation.exports.edition_file import edition_file
from waymark.participation.presenters.editions import checked_page, differences
from waymark.participation.rules import editions as rules
from waymark.participation.rules.editions import (
    CohortEdition,
    CurrencyEdition,
    StandingEdition,
    read_cohort,
    read_currency,
    read_standing,
)
from waymark.participation.rules.next_editions import (
    LONGEST_FILE,
    MOST_TOLD,
    RULES,
    FaultyFile,
    HeldEdition,
    NextEdition,
    Subject,
    read_next,
)

TODAY = date(2026, 11, 23)
HELD = {
    subject: tuple(
        HeldEdition.of(text, is_loaded=False)
        for text in packaged_texts(
            rules.FOLDER if subject in RULES else "waymark.core:codes", subject.value
        )
    )
    for subject in Subject
}


def next_of(subject: Subject) -> str:
    """Return the newest edition as the next one, from April 2027."""
    newest = HELD[subject][-1]
    text = edition_file(subject, newest).decode()
    return text.replace(f'edition = "{newest.name}"', 'edition = "2027-28"').replace(
        f"starts_on = {newest.starts_on}", "starts_on = 2027-04-01"
    )


def read(text: str | bytes) -> NextEdition:
    content = text.encode() if isinstance(text, str) else text
    return read_next(content, held=HELD, today=TODAY)


@pytest.mark.parametrize("subject", Subject)
def test_newest_edition_under_another_name_and_day_is_the_next(subject: Subject) -> None:
    found = read(next_of(subject))

    assert (found.subject, found.edition.name) == (subject, "2027-28")
    assert found.before == HELD[subject][-1]
    assert checked_page(found).differences == ()


CURRENCY = next_of(Subject.CURRENCY)
ACTIVITY = next_of(Subject.ACTIVITY)
COHORT = next_of(Subject.COHORT)
STANDING = next_of(Subject.STANDING)
FAULTS = {
    "no text": (b"\xff\xfe" + ACTIVITY.encode(), "Line 1 cannot be read as text"),
    "too long": (b"#" * (LONGEST_FILE + 1), "longer than 200 kilobytes"),
    "no TOML": (ACTIVITY.replace("starts_on =", "starts_on"), "Line 7, character 11, cannot be"),
    "never ends": ("a = " + "[" * 100_000, "The last line cannot be read as TOML"),
    "no subject": (ACTIVITY.replace('subject = "activity"', ""), "“subject” has to say"),
    "unknown subject": (ACTIVITY.replace('"activity"', '"postcodes"'), "“subject” has to say"),
    "no start": (ACTIVITY.replace("starts_on = 2027-04-01", ""), "“starts_on” is missing"),
    "start as text": (
        ACTIVITY.replace("2027-04-01", '"2027-04-01"'),
        "“starts_on” has to be a day without quotation marks",
    ),
    "start with a time": (ACTIVITY.replace("2027-04-01", "2027-04-01T00:00:00"), "has to be a day"),
    "start of the last": (ACTIVITY.replace("2027-04-01", "2019-04-01"), "after 1 April 2019"),
    "far ahead": (ACTIVITY.replace("2027-04-01", "2072-04-01"), "more than 3 years ahead"),
    "rule of the past": (CURRENCY.replace("2027-04-01", "2026-11-22"), "today or later"),
    "name of a packaged one": (ACTIVITY.replace("2027-28", "2019-20"), "comes with Waymark"),
    "key misspelt": (ACTIVITY.replace("source =", "sauce ="), "“sauce” is no key"),
    "part without words": (
        ACTIVITY.replace('words = "At school"\n', ""),
        "[[codes]] number 1 (110): “words” is missing",
    ),
    "hidden character": (ACTIVITY.replace('"At school"', '"At\\u0000school"'), "number 1 (110)"),
    "no codes": (ACTIVITY[: ACTIVITY.index("[[codes]]")], "“codes” is missing"),
    "empty codes": (ACTIVITY[: ACTIVITY.index("[[codes]]")] + "codes = []", "one or more parts"),
    "code twice": (
        ACTIVITY + ACTIVITY[ACTIVITY.index("[[codes]]") :],
        "Code 110 is there twice",
    ),
    "code of four": (ACTIVITY.replace('"110"', '"1101"'), "Code “1101”: a code of this list is"),
    "unknown group": (ACTIVITY.replace('"compulsory"', '"school"'), "“group” is none of"),
    "another group": (
        ACTIVITY.replace('"Educated at home"\ngroup = "compulsory"', '"At home"\ngroup = "neet"'),
        "Code 120 counts as compulsory",
    ),
    "retired before": (
        ACTIVITY.replace('"At school"\n', '"At school"\nends_on = 2026-01-01\n'),
        "Code 110: “ends_on” is before the edition begins",
    ),
    "status that is needed": (
        next_of(Subject.SEPTEMBER_GUARANTEE).replace('code = "159"', 'code = "998"'),
        "Code 159 is missing",
    ),
    "unknown kind": (CURRENCY.replace('"never"', '"always"'), "“kind” is none of"),
    "months without number": (CURRENCY.replace("number = 12\n", ""), "needs a “number” from 1 to"),
    "number too many": (
        CURRENCY.replace('kind = "never"', 'kind = "never"\nnumber = 3'),
        "“never” has no number",
    ),
    "period twice": (CURRENCY.replace('["530"]', '["530", "540"]'), "Code 540 is there twice"),
    "period of no activity": (CURRENCY.replace('"530"', '"999"'), "Code 999 is in no list"),
    "two ways": (STANDING.replace('["310"]', '["310", "320"]'), "Code 320 is there twice"),
    "ages in disorder": (COHORT.replace("oldest = 17", "oldest = 15"), "in that order"),
    "age of nobody": (COHORT.replace("oldest = 17", "oldest = 71"), "go from 15 to 25"),
    "ages beyond the cohort": (COHORT.replace("[16, 17]", "[16, 18]"), "“headline” has to name"),
    "an age twice": (COHORT.replace("[16, 17]", "[16, 16]"), "names an age twice"),
    "number as truth": (COHORT.replace("oldest = 17", "oldest = true"), "has to be a whole number"),
}


@pytest.mark.parametrize(("content", "sentence"), FAULTS.values(), ids=FAULTS)
def test_faulty_file_is_refused_with_place_and_remedy(content: str | bytes, sentence: str) -> None:
    with pytest.raises(FaultyFile) as refused:
        read(content)

    assert any(sentence in each for each in refused.value.told), refused.value.told


def test_all_faults_are_told_at_once_and_no_more_than_can_be_read() -> None:
    with pytest.raises(FaultyFile) as refused:
        read(ACTIVITY.replace('group = "eet"', 'group = "work"').replace('"110"', '"11"'))
    assert len(refused.value.faults) > 5

    with pytest.raises(FaultyFile) as refused:
        read(ACTIVITY.replace("label =", "name ="))
    assert len(refused.value.told) == MOST_TOLD + 1
    assert "more faults" in refused.value.told[-1]


def test_list_of_codes_may_come_late_and_windows_may_have_saved_it() -> None:
    late = ACTIVITY.replace("2027-04-01", "2026-09-01").replace("\n", "\r\n")

    assert read(b"\xef\xbb\xbf" + late.encode()).edition.starts_on == date(2026, 9, 1)


def test_differences_name_what_comes_goes_and_changes() -> None:
    text = ACTIVITY.replace('code = "140"', 'code = "145"').replace(
        'words = "At school"', 'words = "On a school\'s roll"'
    )
    found = checked_page(read(text))

    assert [each.split(",")[0] for each in found.differences] == [
        "Added: 145",
        "Taken out: 140",
        "Changed: 110",
    ]
    assert "No period of currency names 145" in found.notes[0]


@pytest.mark.parametrize(
    ("subject", "was", "now", "words"),
    [
        (
            Subject.CURRENCY, "number = 12", "number = 1",
            "310, current for 1 month; before, current for 12 months",
        ),
        (
            Subject.CURRENCY, "number = 28", "number = 30",
            "260, current until 30 days after the day to look again; before, ",
        ),
        (Subject.COHORT, "[16, 17]", "[17]", "Academic ages of the figures, 17; before, 16, 17"),
        (
            Subject.STANDING, 'apprenticeship = ["310"]', "apprenticeship = []",
            "Taken out: 310, an apprenticeship",
        ),
    ],
)  # fmt: skip
def test_differences_of_rules_are_told_in_words(
    subject: Subject, was: str, now: str, words: str
) -> None:
    after = read(next_of(subject).replace(was, now)).edition

    assert any(words in each for each in differences(subject, HELD[subject][-1], after))


SOUND = {subject: next_of(subject).encode() for subject in Subject}
PIECES = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [
            b'"', b"[", b"]]", b"=", b"\n", b"#", b"true", b"-1", b"9999-12-31", b"0001-01-01",
            b"[[codes]]", b"[[rules]]", b"codes = [1]", b'"\\u0000"', b"1e400", b"inf", b"{}",
            b"codes.code = 1", b"1979-05-27T07:32:00Z", b'subject = "cohort"',
        ]
    ),
)  # fmt: skip


@given(subject=st.sampled_from(Subject), data=st.data())
def test_edited_file_either_loads_or_is_refused_with_a_sentence(
    subject: Subject, data: st.DataObject
) -> None:
    content = SOUND[subject]
    for _ in range(data.draw(st.integers(1, 4))):
        first = data.draw(st.integers(0, len(content)))
        last = data.draw(st.integers(first, min(first + 30, len(content))))
        content = content[:first] + data.draw(PIECES) + content[last:]

    faults, found = _tried(content)

    assert all(each.strip() and each.isprintable() for each in faults)
    assert bool(faults) != bool(found)
    if found:
        assert checked_page(found).what
        _is_read_by_the_rules(found)


def _tried(content: bytes) -> tuple[tuple[str, ...], NextEdition | None]:
    try:
        return (), read(content)
    except FaultyFile as refused:
        return refused.told, None


def _is_read_by_the_rules(found: NextEdition) -> None:
    facts = dict(found.edition.facts)
    kept: CurrencyEdition | CohortEdition | StandingEdition
    match found.subject:
        case Subject.CURRENCY:
            kept = read_currency(facts)
        case Subject.COHORT:
            kept = read_cohort(facts)
        case Subject.STANDING:
            kept = read_standing(facts)
        case _:
            assert read_edition(facts).name == found.edition.name
            return
    assert kept.name == found.edition.name
