"""An authority whose scope is open, those who work for it, and a consultation with its report."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_django import Settings

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    AnalysisSnapshotFactory,
    ConsultationDocumentFactory,
    ready_consultation,
)
from tests.factories.decisions import BodyFactory
from tests.factories.luton import luton_counts
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.consultations.actions.reports import draft_report, publish_report
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules import codec
from waymark.consultations.rules.vocabulary import ConsultationStage, DocumentKind
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import Body

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def authority(db: None) -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def scope(authority: Authority) -> Iterator[None]:
    with open_scope(authority.pk):
        yield


@pytest.fixture
def membership(authority: Authority, scope: None) -> Membership:
    return MembershipFactory.create(authority=authority, role=RoleName.DEMOCRATIC_SERVICES_OFFICER)


@pytest.fixture
def officer(membership: Membership) -> Actor:
    return member_actor(membership)


@pytest.fixture
def councillor(authority: Authority, scope: None) -> Membership:
    return MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR)


@pytest.fixture
def body(scope: None) -> Body:
    return BodyFactory.create(name="Invented Executive")


@pytest.fixture
def consultation(scope: None) -> Consultation:
    """A closed consultation with a frozen snapshot and no report."""
    made = ready_consultation(stage=ConsultationStage.CLOSED.value, slug="youth-hub")
    AnalysisSnapshotFactory.create(
        consultation=made, counts=codec.to_plain(luton_counts(amendments=()))
    )
    return made


@pytest.fixture
def published(authority: Authority, consultation: Consultation) -> ReportEdition:
    """The first edition of the report of the consultation, which everybody may read."""
    ConsultationDocumentFactory.create(
        consultation=consultation, kind=DocumentKind.EQUALITY_IMPACT_ASSESSMENT
    )
    reporter = member_actor(MembershipFactory.create(authority=authority))
    edition = draft_report(by=reporter, consultation=consultation, at=NOW)
    return publish_report(by=reporter, edition=edition, at=NOW)


@pytest.fixture
def file_store(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path
