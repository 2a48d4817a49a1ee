from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import jinja2
import pytest
from markupsafe import Markup

from waymark.core.figures import Direction, Figure
from waymark.web import jinja

NOW = datetime(2026, 11, 15, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def env() -> jinja2.Environment:
    return jinja.environment(loader=jinja2.DictLoader({"mail.txt": "{{ name }}"}))


def test_typed_text_is_escaped_in_pages(env: jinja2.Environment) -> None:
    assert env.from_string("{{ name }}").render(name="<b>") == "&lt;b&gt;"


def test_typed_text_is_not_escaped_in_messages_that_are_plain_text(env: jinja2.Environment) -> None:
    assert env.get_template("mail.txt").render(name="Ann & Bo") == "Ann & Bo"


def test_name_that_the_page_does_not_give_is_an_error(env: jinja2.Environment) -> None:
    with pytest.raises(jinja2.UndefinedError):
        env.from_string("{{ forgotten }}").render()


def test_name_that_is_not_given_is_an_error_inside_a_component_too(env: jinja2.Environment) -> None:
    with pytest.raises(jinja2.UndefinedError):
        env.from_string('{{ govukTag({"text": forgotten}) }}').render()


def test_typed_text_stays_escaped_in_a_translated_sentence(env: jinja2.Environment) -> None:
    page = env.from_string('{{ _("by %(name)s", name=name) }}')

    assert page.render(name="<b>") == "by &lt;b&gt;"


def test_markdown_becomes_safe_html(env: jinja2.Environment) -> None:
    html = env.from_string("{{ text | markdown }}").render(text="**bold** <script>x</script>")

    assert "<strong>bold</strong>" in html
    assert "<script" not in html


def test_day_is_written_as_people_write_it() -> None:
    assert jinja.show_date(date(2026, 11, 2)) == "2 November 2026"


def test_moment_is_shown_in_local_time() -> None:
    summer = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)

    assert jinja.show_datetime(summer) == "2 July 2026 at 12:30am"
    assert jinja.show_date(summer) == "2 July 2026"


def test_afternoon_has_no_leading_nought() -> None:
    assert jinja.show_datetime(datetime(2026, 11, 12, 14, 5, tzinfo=UTC)) == (
        "12 November 2026 at 2:05pm"
    )


@pytest.mark.parametrize("show", [jinja.show_date, jinja.show_datetime, jinja.show_ago])
def test_no_moment_shows_nothing(show: object) -> None:
    assert callable(show)
    assert show(None) == ""


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59, seconds=59), "59 minutes ago"),
        (timedelta(hours=23), "23 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=3, hours=4), "3 days ago"),
        (timedelta(days=14), "2 weeks ago"),
        (timedelta(days=90), "3 months ago"),
        (timedelta(days=800), "2 years ago"),
        (-timedelta(days=2), "in 2 days"),
    ],
)
def test_distance_is_in_words(before: timedelta, words: str) -> None:
    shown = jinja.show_ago(NOW - before, now=NOW)

    assert f">{words}</time>" in shown


def test_distance_keeps_the_full_date_in_its_title() -> None:
    shown = jinja.show_ago(NOW - timedelta(days=3), now=NOW)

    assert isinstance(shown, Markup)
    assert 'title="12 November 2026 at midday"' in shown
    assert 'datetime="2026-11-12T12:00:00+00:00"' in shown


@pytest.mark.parametrize(
    ("numerator", "base", "shown"),
    [
        (35, 41, "85.4% (35 of 41)"),
        (6, 7, "6 of 7 (85.7%)"),
        (5, 10, "50.0% (5 of 10)"),
        (0, 0, "no responses"),
        (1500, 2000, "75.0% (1,500 of 2,000)"),
    ],
)
def test_share_is_never_without_its_base(numerator: int, base: int, shown: str) -> None:
    assert jinja.show_figure(Figure(numerator, base, Direction.ROW)) == shown


def test_thousands_have_commas() -> None:
    assert jinja.show_number(1234567) == "1,234,567"


@pytest.mark.urls("tests.unit.web.addresses")
def test_address_of_a_route_takes_names_and_a_query() -> None:
    assert jinja.url("record", number=7, query={"page": 2}) == "/record/7/?page=2"


def test_every_template_can_be_read() -> None:
    folder = Path(jinja.__file__).parent / "templates"
    env = jinja.environment(loader=jinja2.FileSystemLoader(folder))

    names = [name for name in env.list_templates() if name.endswith((".html", ".txt"))]

    assert len(names) > 40
    for name in names:
        env.get_template(name)
