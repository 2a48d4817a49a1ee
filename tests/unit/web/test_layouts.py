"""Does every layout, component and sign-in page keep what the site promises everywhere?"""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from django import forms as django_forms
from django.test import RequestFactory
from django.utils import translation
from markupsafe import Markup

from waymark.web import account_forms, jinja
from waymark.web.forms import Form
from waymark.web.navigation import Link

TEMPLATES = Path(jinja.__file__).parent / "templates"
COMPONENTS = sorted(path.name for path in (TEMPLATES / "web" / "components").glob("*.html"))
AUTHORITY = SimpleNamespace(name="Marshfield Council", code="marshfield", colour="#00584d")
VIEWER = SimpleNamespace(name="Sam Clerk", role_label="Consultation officer")
HOSTILE = "<script>alert(1)</script>"
FORM_PAGE = '{% extends "web/layouts/form.html" %}'
QUESTION_PAGE = '{% extends "web/layouts/question.html" %}'

pytestmark = pytest.mark.urls("tests.unit.web.addresses")


class Asked(Form):
    title = django_forms.CharField()


class Upload(Form):
    paper = django_forms.FileField()


class Message:
    def __init__(self, text: str, *, level: str = "success", extra_tags: str = "") -> None:
        self.text, self.level_tag, self.extra_tags = text, level, extra_tags

    def __str__(self) -> str:
        return self.text


class RecoveryCodes:
    def get_unused_codes(self) -> list[str]:
        return ["12345678", "87654321"]


@pytest.fixture(scope="module")
def env() -> jinja2.Environment:
    return jinja.environment(loader=jinja2.FileSystemLoader(TEMPLATES))


def context(**more: Any) -> dict[str, Any]:
    return {
        "title": "Consultations",
        "authority": AUTHORITY,
        "viewer": VIEWER,
        "navigation": [Link("My day", "/a/", False), Link("Consultations", "/b/", True)],
        "breadcrumbs": [("Work", "/a/")],
        "messages": [],
        "form": None,
        "demonstration": False,
        "footer_links": [("Privacy", "/privacy/")],
        "page": None,
        "csrf_input": Markup('<input type="hidden" name="csrfmiddlewaretoken" value="x">'),
        "request": RequestFactory().get("/"),
        **more,
    }


def every_page() -> list[Any]:
    """Each page that is drawn here, with what it needs beside the common context."""
    code_form = Asked()
    code_form.secret = "JBSWY3DPEHPK3PXP"  # type: ignore[attr-defined]
    common = {"redirect_field": "", "reauthentication_alternatives": []}
    pages: dict[str, dict[str, Any]] = {
        "web/components.html": {},
        "web/home.html": {"page": [("Marshfield", "/marshfield/work/")]},
        "web/signed_out.html": {},
        "400.html": {},
        "403.html": {},
        "403_csrf.html": {},
        "404.html": {},
        "429.html": {},
        "500.html": {},
        "503.html": {},
        "account/login.html": {"form": account_forms.SignIn(), "demonstration": True},
        "account/logout.html": {},
        "account/account_inactive.html": {},
        "account/password_reset.html": {"form": account_forms.PasswordForgotten()},
        "account/password_reset_done.html": {},
        "account/password_reset_from_key.html": {
            "form": account_forms.PasswordFromLink(),
            "action_url": "/x/",
        },
        "account/password_reset_from_key_done.html": {},
        "account/password_change.html": {"form": account_forms.PasswordChange()},
        "account/reauthenticate.html": {"form": account_forms.PasswordAgain(user=None)},
        "mfa/authenticate.html": {
            "form": account_forms.SignInCode(user=None),
            "webauthn_form": Asked(),
            "js_data": {"request_options": {"publicKey": {"allowCredentials": [{"id": "x"}]}}},
        },
        "mfa/reauthenticate.html": {"form": account_forms.SignInCodeAgain(user=None)},
        "mfa/index.html": {"authenticators": {"totp": 1, "recovery_codes": RecoveryCodes()}},
        "mfa/totp/activate_form.html": {"form": code_form, "totp_svg_data_uri": "data:,"},
        "mfa/totp/deactivate_form.html": {"form": Asked({"title": ""})},
        "mfa/recovery_codes/index.html": {
            "unused_codes": ["12345678"],
            "can_view_codes": True,
            "can_download_codes": True,
            "can_generate_codes": True,
            "total_count": 10,
        },
        "mfa/recovery_codes/generate.html": {"form": Asked(), "unused_code_count": 3},
    }
    return [pytest.param(name, common | own, id=name) for name, own in pages.items()]


def draw(env: jinja2.Environment, source: str, **more: Any) -> str:
    return env.from_string(source).render(context(**more))


@pytest.mark.parametrize(("name", "own"), every_page())
def test_page_keeps_to_the_content_security_policy(
    env: jinja2.Environment, name: str, own: dict[str, Any]
) -> None:
    html = env.get_template(name).render(context(**own))

    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", html)
    for script in re.findall(r"<script[^>]*>.*?</script>", html, re.DOTALL):
        assert re.fullmatch(r'<script type="module" src="[^"]+"></script>', script)


@pytest.mark.parametrize(("name", "own"), every_page())
def test_page_has_one_heading_one_main_and_each_id_once(
    env: jinja2.Environment, name: str, own: dict[str, Any]
) -> None:
    html = env.get_template(name).render(context(**own))

    ids = re.findall(r'\sid="([^"]+)"', html)
    assert html.count("<h1") == 1
    assert html.count("<main") == 1
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("title", [HOSTILE, "Bread & butter"])
def test_typed_title_is_escaped_everywhere(env: jinja2.Environment, title: str) -> None:
    html = draw(
        env,
        '{% extends "web/layouts/work.html" %}',
        title=title,
        authority=SimpleNamespace(name=title, code="marshfield"),
        viewer=SimpleNamespace(name=title, role_label=title),
        breadcrumbs=[(title, "/")],
        navigation=[Link(title, "/", True)],
        messages=[Message(title)],
        footer_links=[(title, "/")],
    )

    assert "<script>alert" not in html
    assert "Bread & " not in html


def test_page_without_faults_is_named_after_its_title(env: jinja2.Environment) -> None:
    html = draw(env, FORM_PAGE, form=Asked())

    assert "<title>Consultations - Marshfield Council</title>" in html
    assert "govuk-error-summary" not in html


def test_page_with_faults_says_so_first(env: jinja2.Environment) -> None:
    html = draw(env, FORM_PAGE, form=Asked({"title": ""}))

    assert "<title>Error: Consultations - Marshfield Council</title>" in html
    assert html.index("govuk-error-summary") < html.index("<h1")
    assert 'href="#id_title"' in html


def test_form_page_sends_its_token_and_its_files(env: jinja2.Environment) -> None:
    assert 'enctype="multipart/form-data"' in draw(env, FORM_PAGE, form=Upload())

    html = draw(env, FORM_PAGE, form=Asked())

    assert "enctype" not in html
    assert 'name="csrfmiddlewaretoken"' in html
    assert 'name="submission"' in html


def test_question_is_the_heading_of_its_page(env: jinja2.Environment) -> None:
    html = draw(
        env,
        '{% extends "web/layouts/question.html" %}'
        '{% set back_url = "/before/" %}{% set progress = "Question 3 of 6" %}',
        form=Asked(),
    )

    assert html.count("<h1") == 1
    assert 'class="govuk-back-link"' in html
    assert "Question 3 of 6" in html


def test_first_question_has_no_way_back(env: jinja2.Environment) -> None:
    assert "govuk-back-link" not in draw(env, QUESTION_PAGE, form=Asked())


def test_sign_out_is_a_post_with_its_token(env: jinja2.Environment) -> None:
    html = draw(env, '{% extends "web/layouts/work.html" %}')

    menu = html.split('class="waymark-menu"')[1].split("</details>")[0]
    assert 'action="/accounts/logout/" method="post"' in menu
    assert "csrfmiddlewaretoken" in menu


def test_public_page_has_no_menu_of_a_viewer(env: jinja2.Environment) -> None:
    html = draw(env, '{% extends "web/layouts/public.html" %}', viewer=None, navigation=[])

    assert "waymark-menu" not in html
    assert "govuk-service-navigation" not in html


def test_authority_wears_its_own_colour(env: jinja2.Environment) -> None:
    assert 'href="/marshfield/brand.css"' in draw(env, '{% extends "web/layouts/public.html" %}')
    assert "brand.css" not in draw(env, '{% extends "web/layouts/public.html" %}', authority=None)


@pytest.mark.parametrize("is_one", [True, False])
def test_demonstration_says_what_it_is(env: jinja2.Environment, *, is_one: bool) -> None:
    html = draw(env, '{% extends "web/layouts/public.html" %}', demonstration=is_one)

    assert ("the people are invented" in html) is is_one


def test_message_says_what_happened(env: jinja2.Environment) -> None:
    html = draw(env, '{% extends "web/layouts/work.html" %}', messages=[Message("Case closed")])

    assert "govuk-notification-banner--success" in html
    assert "Case closed" in html
    assert "Undo" not in html


def test_message_may_offer_to_undo(env: jinja2.Environment) -> None:
    message = Message("Batch applied", extra_tags="undo:/marshfield/work/undo/")

    html = draw(env, '{% extends "web/layouts/work.html" %}', messages=[message])

    assert '<form action="/marshfield/work/undo/" method="post">' in html


@pytest.mark.parametrize(("language", "direction"), [("en-gb", "ltr"), ("ar", "rtl")])
def test_page_says_its_language_and_direction(
    env: jinja2.Environment, language: str, direction: str
) -> None:
    with translation.override(language):
        html = draw(env, '{% extends "web/layouts/public.html" %}')

    assert f'<html lang="{language}" dir="{direction}"' in html


def test_no_page_wears_what_is_gov_uks_alone(env: jinja2.Environment) -> None:
    html = env.get_template("web/components.html").render(context())

    assert "GOV.UK" not in html
    assert "crown" not in html.lower()


def test_page_of_components_shows_every_one(env: jinja2.Environment) -> None:
    source = (TEMPLATES / "web" / "components.html").read_text()

    assert len(COMPONENTS) > 10
    for name in COMPONENTS:
        assert f'"web/components/{name}"' in source, name


@pytest.mark.parametrize("name", COMPONENTS)
def test_component_states_its_options_first(name: str) -> None:
    assert (TEMPLATES / "web" / "components" / name).read_text().startswith("{#")


def test_spent_link_offers_another(env: jinja2.Environment) -> None:
    html = env.get_template("account/password_reset_from_key.html").render(
        context(token_fail=True, form=None)
    )

    assert "This link no longer works" in html
    assert 'href="/accounts/password/reset/"' in html


def test_sign_in_speaks_our_words() -> None:
    form = account_forms.SignIn({"login": "", "password": ""})

    assert form.errors == {
        "login": ["Enter an email address"],
        "password": ["Enter a password"],
    }


def test_refusal_of_the_librarys_form_is_not_shown_as_a_fault(env: jinja2.Environment) -> None:
    html = env.get_template("mfa/totp/deactivate_form.html").render(
        context(form=Asked({"title": ""}))
    )

    assert "govuk-error-summary" not in html
    assert "Error:" not in html


def test_nothing_waits_draws_nothing(env: jinja2.Environment) -> None:
    source = (
        '{% from "web/components/needs_you.html" import needs_you %}{{ needs_you([]) }}'
        '{% from "web/components/pages.html" import pages %}{{ pages() }}'
    )

    assert env.from_string(source).render().strip() == ""


def test_each_cell_of_a_stacked_row_carries_the_words_of_its_head(env: jinja2.Environment) -> None:
    source = (
        '{% from "web/components/scroll_table.html" import stacked_table, text_table %}'
        "{% set blank %} {% endset %}"
        '{% set first = [{"text": "Tick"}, {"text": "Sam"}, {"text": "17"}, {"html": blank}, {}] %}'
        '{% set second = [{"text": "Tick"}, {"text": "Ali"}, {"html": ""}, {}, {}] %}'
        '{% set rows = [first + [{"text": 0}], second + [{"text": 0}]] %}'
        '{% set heads = ["Tick", "Name", "Age", "Grace", "Reason", "Visits"] %}'
        '{% set head = [] %}{% for text in heads %}{% do head.append({"text": text}) %}{% endfor %}'
        '{{ stacked_table({"caption": "People", "head": head, "rows": rows}, bare=2) }}'
        '{{ text_table("Steps", ["Who", "What"], [["You", "Ring"]], is_stacked=true) }}'
    )

    html = env.from_string(source).render()

    assert html.count("data-head=") == 4
    assert 'data-head="Age"' in html
    assert html.count('data-head="Visits"') == 2
    assert 'data-head="What"' in html
    assert html.count("waymark-stacked__none") == 1
    assert "Grace" not in html
    assert "Reason" not in html
    assert html.count("<td") + html.count("<th ") == 3 * 4 + 2 * 2
    assert 'aria-label="People"' in html


def test_work_that_is_done_stops_looking_again(env: jinja2.Environment) -> None:
    source = (
        '{% from "web/components/progress.html" import progress %}'
        '{{ progress("Reading", "1 of 2", 1, 2, "/x/", is_finished=done) }}'
    )

    assert "data-waymark-look-again" in env.from_string(source).render(done=False)
    assert "data-waymark-look-again" not in env.from_string(source).render(done=True)
