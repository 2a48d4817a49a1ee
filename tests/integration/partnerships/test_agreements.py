"""Is the register of sharing agreements kept by those who answer for it, and read by the others?"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.partnerships import AgreementPartyFactory, SharingAgreementFactory
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import DataGroup, RoleName
from waymark.audit.models import AuditEvent
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.organisations.models import Organisation
from waymark.partnerships.actions import agreements as actions
from waymark.partnerships.actions.agreements import Terms
from waymark.partnerships.models.agreements import AgreementParty, SharingAgreement
from waymark.partnerships.queries import agreements as queries
from waymark.partnerships.rules.agreements import Purpose

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


def join(authority: Authority, role: RoleName) -> Membership:
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(authority=authority, role=role.value)
    return made


@pytest.fixture
def lead(authority: Authority, client: Client) -> Membership:
    made = join(authority, RoleName.INFORMATION_GOVERNANCE_LEAD)
    sign_in(client, made)
    return made


@pytest.fixture
def college(authority: Authority) -> Organisation:
    with open_scope(authority.pk):
        made: Organisation = OrganisationFactory.create(name="Marsh College")
    return made


@pytest.fixture
def terms(lead: Membership, college: Organisation) -> Terms:
    return Terms(
        title="Enrolment lists",
        purpose=Purpose.TRACKING,
        organisations=[college],
        groups=[DataGroup.EDUCATION],
        starts_on=date(2026, 9, 1),
        review_on=date(2027, 9, 1),
        owner=lead,
        security="Sent sealed",
    )


def version(found: SharingAgreement) -> int:
    parties = AgreementParty.objects.filter(agreement=found).values_list(
        "organisation_id", flat=True
    )
    return queries.agreement_version(found, parties)


def page(authority: Authority, route: str = "list", **kwargs: Any) -> str:
    return reverse(f"partnerships:{route}", kwargs={"authority": authority.code, **kwargs})


def text(response: Any) -> str:
    html: str = response.content.decode()
    assert faults_of(html) == []
    return html


def boxes(name: str, day: date) -> dict[str, Any]:
    return {f"{name}-day": day.day, f"{name}-month": day.month, f"{name}-year": day.year}


def typed(terms: Terms, **more: Any) -> dict[str, Any]:
    return {
        "title": terms.title,
        "organisations": [str(each.public_id) for each in terms.organisations],
        "purpose": terms.purpose.value,
        "groups": [each.value for each in terms.groups],
        "security": terms.security,
        "owner": str(terms.owner.public_id),
        **boxes("starts_on", terms.starts_on),
        **boxes("review_on", terms.review_on),
        **more,
    }


def test_an_agreement_is_entered_and_changed_with_one_event_each(
    authority: Authority, lead: Membership, terms: Terms, college: Organisation
) -> None:
    by = member_actor(lead)
    with open_scope(authority.pk):
        school = OrganisationFactory.create()
        made = actions.add_agreement(by=by, terms=terms, at=NOW)
        shown = version(made)
        changed = replace(terms, organisations=[school], paper=("signed.txt", b"Signed."))
        actions.change_agreement(by=by, agreement=made, terms=changed, version=shown, at=NOW)

        made.refresh_from_db()
        assert made.document is not None
        parties = queries.parties_of(viewer=by, agreements=[made.pk])
        assert parties == {made.pk: [school]}
        assert AuditEvent.objects.filter(event="partnerships.agreement_saved").count() == 2
        with pytest.raises(ChangedMeanwhile):
            actions.change_agreement(by=by, agreement=made, terms=terms, version=shown, at=NOW)


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"title": "ENROLMENT lists"}, actions.TitleTaken),
        ({"organisations": []}, actions.NobodyToShareWith),
        ({"ends_on": date(2026, 8, 1)}, actions.EndsBeforeStart),
        ({"review_on": date(2026, 8, 1)}, actions.ReviewedBeforeStart),
    ],
)
def test_terms_that_do_not_hold_together_are_refused(
    authority: Authority,
    lead: Membership,
    terms: Terms,
    more: dict[str, Any],
    refusal: type[ActionRefused],
) -> None:
    by = member_actor(lead)
    with open_scope(authority.pk):
        actions.add_agreement(by=by, terms=terms, at=NOW)

        with pytest.raises(refusal):
            actions.add_agreement(
                by=by, terms=replace(terms, **({"title": "Others"} | more)), at=NOW
            )


def test_only_those_who_answer_for_sharing_change_the_register(
    authority: Authority, terms: Terms
) -> None:
    adviser = member_actor(join(authority, RoleName.PERSONAL_ADVISER))
    councillor = member_actor(join(authority, RoleName.COUNCILLOR))
    with open_scope(authority.pk):
        made = SharingAgreementFactory.create()
        with pytest.raises(NotAllowed):
            actions.add_agreement(by=adviser, terms=terms, at=NOW)
        with pytest.raises(NotAllowed):
            actions.change_agreement(by=adviser, agreement=made, terms=terms, version=0, at=NOW)
        with pytest.raises(NotAllowed):
            queries.list_agreements(viewer=councillor)

        assert queries.get_agreement(viewer=adviser, public_id=made.public_id) == made
        with pytest.raises(NotFound):
            queries.get_agreement(viewer=adviser, public_id=made.owner.public_id)


def test_an_agreement_covers_its_organisations_from_its_start_to_its_end(
    authority: Authority, lead: Membership, college: Organisation
) -> None:
    by = member_actor(lead)
    with open_scope(authority.pk):
        given = {"organisation": college, "agreement__starts_on": date(2025, 1, 1)}
        holding = AgreementPartyFactory.create(**given).agreement
        AgreementPartyFactory.create(**given, agreement__ends_on=TODAY)
        AgreementPartyFactory.create(
            organisation=college, agreement__starts_on=TODAY + timedelta(days=1)
        )
        AgreementPartyFactory.create()

        found = queries.list_covering(viewer=by, organisations=[college.pk], day=TODAY)

        assert found == {college.pk: [holding]}


def test_the_register_says_what_waits_for_its_review(
    client: Client, authority: Authority, lead: Membership
) -> None:
    today = local_date(timezone.now())
    assert "No agreements yet" in text(client.get(page(authority)))
    with open_scope(authority.pk):
        SharingAgreementFactory.create(review_on=today)
        SharingAgreementFactory.create(ends_on=today, review_on=today)
    assert "1 agreement is due for review." in text(client.get(page(authority)))
    with open_scope(authority.pk):
        SharingAgreementFactory.create(review_on=today)

    html = text(client.get(page(authority)))

    assert "2 agreements are due for review." in html
    for words in ("Review due", "Ended", "Add an agreement"):
        assert words in html


def test_an_agreement_is_typed_read_and_changed_on_its_pages(
    client: Client, authority: Authority, terms: Terms
) -> None:
    text(client.get(page(authority, "create")))
    paper = SimpleUploadedFile("signed.txt", b"Signed.")

    html = text(client.post(page(authority, "create"), typed(terms, paper=paper), follow=True))

    for words in ("Enrolment lists added", "Marsh College", "Education and Skills Act 2008"):
        assert words in html
    with open_scope(authority.pk):
        made = SharingAgreement.objects.get()
    one = {"agreement": made.public_id}
    assert client.get(page(authority, "file", **one)).content == b"Signed."
    edit = page(authority, "edit", **one)
    text(client.get(edit))
    with open_scope(authority.pk):
        shown = version(made)
    changed = typed(terms, title="Enrolment and leaving", version=shown)
    assert "Enrolment and leaving changed" in text(client.post(edit, changed, follow=True))

    stale = client.post(edit, typed(terms, security="By post", version=shown))

    assert stale.status_code == 400
    html = text(stale)
    assert "Saved by somebody else" in html
    assert "Enrolment and leaving" in html
    assert "By post" in html


def test_what_is_no_longer_on_offer_stays_with_its_agreement(
    client: Client, authority: Authority, lead: Membership
) -> None:
    with open_scope(authority.pk):
        gone = OrganisationFactory.create(name="Closed School", ends_on=date(2026, 1, 1))
        leaver = MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR.value)
        made = AgreementPartyFactory.create(
            organisation=gone, agreement__owner=leaver, agreement__data_groups=["notes"]
        ).agreement

    html = text(client.get(page(authority, "edit", agreement=made.public_id)))

    assert "Closed School" in html
    assert str(leaver.user) in html
    assert client.get(page(authority, "file", agreement=made.public_id)).status_code == 404


def test_the_register_asks_as_much_for_many_as_for_few(
    client: Client,
    authority: Authority,
    lead: Membership,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    with open_scope(authority.pk):
        for _ in range(60):
            AgreementPartyFactory.create(agreement__owner=lead)

    with django_assert_max_num_queries(17):
        html = text(client.get(page(authority)))

    assert "?page=2" in html


def test_an_adviser_reads_the_register_and_does_not_change_it(
    client: Client, authority: Authority
) -> None:
    sign_in(client, join(authority, RoleName.PERSONAL_ADVISER))
    with open_scope(authority.pk):
        made = SharingAgreementFactory.create(ends_on=None)
    assert "Add an agreement" not in text(client.get(page(authority)))
    assert "No end is set" in text(client.get(page(authority, "detail", agreement=made.public_id)))
    assert client.get(page(authority, "create")).status_code == 403
