"""What happened while people were asked, beyond the set-up and the answers, for a report?"""

from collections.abc import Iterator

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce

from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.running import NOTICE_KIND_LABELS
from waymark.consultations.models.similarity import TREATMENT_LABELS
from waymark.consultations.queries.entering import check_rate
from waymark.consultations.queries.inviting.bodies import response_rate
from waymark.consultations.queries.inviting.formats import count_format_requests
from waymark.consultations.queries.moderation.similar import campaigns_in
from waymark.consultations.queries.petitions import petition_lines
from waymark.consultations.queries.running import list_notices
from waymark.consultations.rules.content.facts import (
    CampaignLine,
    HowItRan,
    NoticeLine,
    VersionLine,
)
from waymark.consultations.rules.entering import check_sentence
from waymark.consultations.rules.inviting import format_sentence, rate_sentence
from waymark.consultations.rules.similarity import CampaignTreatment
from waymark.consultations.rules.stages import NoticeKind
from waymark.consultations.rules.versions import differences
from waymark.core.dates import local_date


def how_it_ran(*, snapshot: AnalysisSnapshot, late_policy: str) -> HowItRan:
    """Return what a report made of a snapshot says of the running; campaigns as it counts them.

    `late_policy` is the sentence that was frozen with the figures.
    """
    consultation = snapshot.consultation
    return HowItRan(
        notices=_notices(consultation),
        versions=tuple(_versions(consultation)),
        petitions=petition_lines(consultation),
        campaigns=tuple(
            CampaignLine(
                title=each.campaign.name,
                organiser=each.campaign.organiser,
                identical=each.identical,
                varied=each.varied,
                treatment=TREATMENT_LABELS[CampaignTreatment(each.campaign.treatment)],
            )
            for each in campaigns_in(snapshot).campaigns
        ),
        response_rate=rate_sentence(response_rate(consultation)),
        late_policy=late_policy,
        format_requests=format_sentence(count_format_requests(consultation)),
        paper_check=check_sentence(*check_rate(consultation)),
    )


def _notices(consultation: Consultation) -> tuple[NoticeLine, ...]:
    """Everything that was made known, the oldest first."""
    return tuple(
        NoticeLine(
            published_on=local_date(each.published_at),
            heading=NOTICE_KIND_LABELS[NoticeKind(each.kind)],
            text=each.text,
        )
        for each in reversed(list_notices(consultation=consultation))
    )


def _versions(consultation: Consultation) -> Iterator[VersionLine]:
    """Every frozen state of what was asked, with what differs from the one before."""
    answered = Response.objects.filter(version=OuterRef("pk"), consultation=consultation)
    counted = answered.order_by().values("version").annotate(number=Count("id")).values("number")
    rows = ConsultationVersion.objects.filter(consultation=consultation).annotate(
        responses=Coalesce(Subquery(counted), 0)
    )
    versions = list(rows.order_by("number", "id"))
    for before, version in zip([None, *versions], versions, strict=False):
        yield VersionLine(
            number=version.number,
            frozen_at=version.frozen_at,
            responses=version.responses,
            changes=_differing(before, version) if before else (),
        )


def _differing(before: ConsultationVersion, after: ConsultationVersion) -> tuple[str, ...]:
    found = differences(before.content, after.content)
    return tuple(dict.fromkeys(f"{each.where}: {each.kind.value}" for each in found))
