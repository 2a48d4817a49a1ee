"""What can every page template use: which functions, filters and names?"""

from datetime import date, datetime
from functools import partial
from typing import Any, Protocol

import jinja2
from django.conf import settings
from django.contrib.messages import get_messages
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, get_language_bidi, gettext, ngettext
from markupsafe import Markup

from waymark.core import markup
from waymark.core.dates import clock_in_words, day_in_words
from waymark.web import components
from waymark.web.forms import error_list

SMALL_UNITS = ((60, "minute"), (24, "hour"), (7, "day"))
SECONDS_IN_MINUTE = 60
FOOTER_LINKS = (
    ("Accessibility", "/accessibility/"),
    ("Privacy and cookies", "/privacy/"),
    ("About Waymark", "/about/"),
)


class Share(Protocol):
    """A count beside its base, as `core.figures.Figure` has them."""

    @property
    def numerator(self) -> int:
        """How many."""

    @property
    def base(self) -> int:
        """Of how many."""

    @property
    def percent(self) -> str | None:
        """The share with one decimal, or None on a base of 0."""

    @property
    def is_small_base(self) -> bool:
        """Whether the counts should be read before the percentage."""


def environment(**options: Any) -> jinja2.Environment:
    """Build the environment that Django's Jinja2 backend renders every page with."""
    options["undefined"] = jinja2.StrictUndefined
    options["autoescape"] = _is_markup
    env = jinja2.Environment(  # noqa: S701 (every template but .txt is escaped)
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=-1,  # every template stays compiled: there are more than it would keep
        **options,
    )
    # The extension adds this method when it loads, which no type knows.
    install = env.install_gettext_callables  # type: ignore[attr-defined]
    install(gettext, ngettext, newstyle=True)
    env.globals.update({name: components.component(name) for name in components.COMPONENTS})
    env.globals.update(
        url=url,
        static=static,
        get_messages=get_messages,
        error_list=error_list,
        language=get_language,
        is_right_to_left=get_language_bidi,
        **page_defaults(),
    )
    env.filters.update(
        date=show_date,
        datetime=show_datetime,
        ago=show_ago,
        number=show_number,
        figure=show_figure,
        markdown=markup.to_html,
    )
    return env


def page_defaults() -> dict[str, Any]:
    """What the layouts show on a page that states nothing else: sign-in and error pages.

    Every other name is strict: a page that forgets one fails loudly.
    """
    return {
        "authority": None,
        "viewer": None,
        "navigation": (),
        "search_box": None,
        "area": None,
        "breadcrumbs": (),
        "footer_links": FOOTER_LINKS,
        "form": None,
        "messages": None,
        "request": None,
        "csrf_input": Markup(""),
        "demonstration": getattr(settings, "DEMONSTRATION", False),
    }


def url(name: str, *args: Any, query: dict[str, Any] | None = None, **kwargs: Any) -> str:
    """The address of a named route."""
    return reverse(name, args=args or None, kwargs=kwargs or None, query=query)


def show_date(day: date | None) -> str:
    """A day as people write it: 12 November 2026; nothing for no day."""
    if day is None:
        return ""
    return day_in_words(_local(day))


def show_datetime(moment: datetime | None) -> str:
    """A moment in local time: 12 November 2026 at 2:05pm; nothing for no moment."""
    if moment is None:
        return ""
    clock = clock_in_words(timezone.localtime(moment).time())
    return gettext("{day} at {time}").format(day=show_date(moment), time=clock)


def show_ago(moment: datetime | None, *, now: datetime | None = None) -> Markup:
    """How long ago, in words, with the full date in the title of a time element."""
    if moment is None:
        return Markup("")
    words = _distance(moment, now=now or timezone.now())
    return Markup('<time datetime="{}" title="{}">{}</time>').format(
        timezone.localtime(moment).isoformat(timespec="seconds"), show_datetime(moment), words
    )


def show_number(value: int) -> str:
    """A whole number with a comma at every thousand."""
    return f"{value:,}"


def show_figure(figure: Share) -> str:
    """A share never without its base: 85.4% (35 of 41), counts first where the base is small."""
    if figure.percent is None:
        return gettext("no responses")
    counts = gettext("{numerator} of {base}").format(
        numerator=show_number(figure.numerator), base=show_number(figure.base)
    )
    if figure.is_small_base:
        return f"{counts} ({figure.percent}%)"
    return f"{figure.percent}% ({counts})"


def _is_markup(name: str | None) -> bool:
    return name is None or not name.endswith(".txt")


def _local(day: date) -> date:
    if isinstance(day, datetime) and timezone.is_aware(day):
        return timezone.localtime(day)
    return day


def _distance(moment: datetime, *, now: datetime) -> str:
    seconds = int((now - moment).total_seconds())
    words = partial(_unit_words, future=seconds < 0)
    amount = abs(seconds) // SECONDS_IN_MINUTE
    if amount == 0:
        return gettext("just now")
    for size, unit in SMALL_UNITS:
        if amount < size:
            return words(amount, unit)
        amount //= size
    days = abs((_local_day(now) - _local_day(moment)).days)
    if days < 60:
        return words(days // 7, "week")
    if days < 365:
        return words(days // 30, "month")
    return words(days // 365, "year")


def _local_day(moment: datetime) -> date:
    return timezone.localtime(moment).date()


def _unit_words(amount: int, unit: str, *, future: bool) -> str:
    forms = {
        "minute": ngettext("%(n)d minute", "%(n)d minutes", amount),
        "hour": ngettext("%(n)d hour", "%(n)d hours", amount),
        "day": ngettext("%(n)d day", "%(n)d days", amount),
        "week": ngettext("%(n)d week", "%(n)d weeks", amount),
        "month": ngettext("%(n)d month", "%(n)d months", amount),
        "year": ngettext("%(n)d year", "%(n)d years", amount),
    }
    words = forms[unit] % {"n": amount}
    return (
        gettext("in {time}").format(time=words)
        if future
        else gettext("{time} ago").format(time=words)
    )
