"""What was needed, asked and decided before something was bought, as open contracting data."""

from waymark.commissioning.exports.ocds.parts import (
    Record,
    Url,
    filled,
    instant,
    moment,
    notices_in,
)
from waymark.commissioning.queries.contracting import Process
from waymark.commissioning.rules.contracting import Section
from waymark.consultations.models.asking.consultations import Consultation
from waymark.decisions.models.decisions import Decision


def planning(process: Process, *, url: Url) -> Record:
    """Return the public papers of need and options, what was asked, and what was decided."""
    engaged = process.procurement.engaged_on if process.procurement else None
    is_told = any(each.code == "UK2" for each in process.notices)
    return filled(
        {
            "rationale": "\n\n".join(each.reasons for each in process.decisions if each.reasons),
            "documents": [
                *notices_in(process.notices, Section.PLANNING),
                *(_heard(each, url=url) for each in process.consultations),
                *(_decided(each, url=url) for each in process.decisions),
                *(
                    {
                        "id": str(each.public_id),
                        "title": each.document.title,
                        "format": each.document.media_type,
                        "url": url(
                            "decisions:public_document",
                            decision=next(
                                one.public_id
                                for one in process.decisions
                                if one.pk == each.decision_id
                            ),
                            document=each.public_id,
                        ),
                    }
                    for each in process.papers
                ),
            ],
            "milestones": [
                *(
                    [
                        {
                            "id": "market-engagement",
                            "title": "Preliminary market engagement",
                            "type": "engagement",
                            "status": "met",
                            "dateMet": moment(engaged),
                        }
                    ]
                    if engaged and is_told
                    else []
                ),
                *map(_engagement, process.consultations),
                *map(_approval, process.decisions),
            ],
        }
    )


def _heard(consultation: Consultation, *, url: Url) -> Record:
    return {
        "id": str(consultation.public_id),
        "documentType": "hearingNotice",
        "title": consultation.title,
        "url": url("consultations:public_detail", slug=consultation.slug),
    }


def _decided(decision: Decision, *, url: Url) -> Record:
    return {
        "id": str(decision.public_id),
        "title": decision.title,
        "datePublished": instant(decision.published_at),
        "url": url("decisions:public_detail", decision=decision.public_id),
    }


def _engagement(consultation: Consultation) -> Record:
    return {
        "id": str(consultation.public_id),
        "title": consultation.title,
        "type": "engagement",
        "dueDate": instant(consultation.closes_at),
        "dateMet": instant(consultation.closed_at),
        "status": "met" if consultation.closed_at else "scheduled",
    }


def _approval(decision: Decision) -> Record:
    return {
        "id": str(decision.public_id),
        "title": decision.title,
        "type": "approval",
        "dateMet": moment(decision.decided_on),
        "status": "met",
    }
