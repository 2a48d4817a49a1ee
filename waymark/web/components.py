"""How does a page draw GOV.UK components, and what stops typed text becoming markup there?"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import jinja2
from markupsafe import Markup

# One macro a component of GOV.UK Frontend 6.3. The crown header is left out: councils have their
# own name and colour.
COMPONENTS = {
    "govukAccordion": "accordion",
    "govukBackLink": "back-link",
    "govukBreadcrumbs": "breadcrumbs",
    "govukButton": "button",
    "govukCharacterCount": "character-count",
    "govukCheckboxes": "checkboxes",
    "govukCookieBanner": "cookie-banner",
    "govukDateInput": "date-input",
    "govukDetails": "details",
    "govukErrorMessage": "error-message",
    "govukErrorSummary": "error-summary",
    "govukExitThisPage": "exit-this-page",
    "govukFieldset": "fieldset",
    "govukFileUpload": "file-upload",
    "govukFooter": "footer",
    "govukGenericHeader": "generic-header",
    "govukHint": "hint",
    "govukInput": "input",
    "govukInsetText": "inset-text",
    "govukLabel": "label",
    "govukNotificationBanner": "notification-banner",
    "govukPagination": "pagination",
    "govukPanel": "panel",
    "govukPasswordInput": "password-input",
    "govukPhaseBanner": "phase-banner",
    "govukRadios": "radios",
    "govukSelect": "select",
    "govukServiceNavigation": "service-navigation",
    "govukSkipLink": "skip-link",
    "govukSummaryList": "summary-list",
    "govukTable": "table",
    "govukTabs": "tabs",
    "govukTag": "tag",
    "govukTaskList": "task-list",
    "govukTextarea": "textarea",
    "govukWarningText": "warning-text",
}

# Options that the macros print as they are, besides the ones whose name ends in "html".
UNESCAPED_OPTIONS = {"attributes", "start", "end", "navigationStart", "navigationEnd"}


class UnsafeOption(TypeError):
    """An option that is printed without escaping was given text that is not Markup."""


def draw(name: str, params: Mapping[str, Any] | None = None, **blocks: Any) -> Markup:
    """Draw one GOV.UK component.

    Raises UnsafeOption where an option that the macro does not escape holds anything but Markup.
    """
    options = {} if params is None else params
    _refuse_plain_text(options, place=name)
    return Markup(_macro(name)(options, **blocks))  # noqa: S704 (the macro escapes)


def component(name: str) -> Callable[..., Markup]:
    """The component as a function that templates call."""

    def drawn(params: Mapping[str, Any] | None = None, **blocks: Any) -> Markup:
        return draw(name, params, **blocks)

    drawn.__name__ = name
    return drawn


def _refuse_plain_text(options: Any, *, place: str) -> None:
    if isinstance(options, Mapping):
        for key, value in options.items():
            inside = f"{place}.{key}"
            if _is_unescaped(str(key), value) and not isinstance(value, Markup):
                message = f"{inside} is printed without escaping: it must be Markup"
                raise UnsafeOption(message)
            _refuse_plain_text(value, place=inside)
    elif isinstance(options, list | tuple):
        for index, value in enumerate(options):
            _refuse_plain_text(value, place=f"{place}[{index}]")


def _is_unescaped(key: str, value: Any) -> bool:
    """Whether a macro prints this value as it is; nothing, and attributes by name, are harmless."""
    if key.lower().endswith("html"):
        return value is not None and value is not False and value != ""
    return key in UNESCAPED_OPTIONS and isinstance(value, str) and value != ""


@cache
def _macro(name: str) -> Callable[..., str]:
    template = f"govuk_frontend_jinja/components/{COMPONENTS[name]}/macro.html"
    macro: Callable[..., str] = getattr(_library().get_template(template).module, name)
    return macro


@cache
def _library() -> jinja2.Environment:
    """The macros read options that are not there, so strict undefined names are for our pages."""
    package = jinja2.PackageLoader("govuk_frontend_jinja")
    return jinja2.Environment(
        autoescape=True,
        undefined=jinja2.ChainableUndefined,
        loader=jinja2.PrefixLoader({"govuk_frontend_jinja": package}),
    )
