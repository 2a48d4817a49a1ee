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
from waymark.decisions.models.decisions import Decision, DecisionDocument

ENGAGED = "UK2"


def planning(process: Process, *, url: Url) -> Record:
    """Return the public papers of need and options, what was asked, and what was decided."""
    return filled(
        {
            "rationale": "\n\n".join(each.reasons for each in process.decisions if each.reasons),
            "documents": [
                *notices_in(process.notices, Section.PLANNING),
                *(_heard(each, url=url) for each in process.consultations),
                *(_decided(each, url=url) for each in process.decisions),
                *(_paper(each, url=url) for each in process.papers),
            ],
            "milestones": [
                *_market(process),
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


def _paper(paper: DecisionDocument, *, url: Url) -> Record:
    decision = paper.decision.public_id
    return {
        "id": str(paper.public_id),
        "title": paper.document.title,
        "format": paper.document.media_type,
        "url": url("decisions:public_document", decision=decision, document=paper.public_id),
    }


def _market(process: Process) -> list[Record]:
    """Return the talks with suppliers beforehand, once a notice has told of them."""
    bought = process.procurement
    if bought is None or not bought.engaged_on:
        return []
    if not any(each.code == ENGAGED for each in process.notices):
        return []
    return [
        {
            "id": "market-engagement",
            "title": "Preliminary market engagement",
            "type": "engagement",
            "status": "met",
            "dateMet": moment(bought.engaged_on),
        }
    ]


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
