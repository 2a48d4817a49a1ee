"""Which words does a consultation use for its states, kinds and reasons?"""

from dataclasses import dataclass
from enum import StrEnum


class ConsultationStage(StrEnum):
    """Where a consultation has got to."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSED = "closed"
    ANALYSING = "analysing"
    REPORTED = "reported"


class QuestionKind(StrEnum):
    """What sort of answer a question takes."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    OPEN_TEXT = "open_text"


@dataclass(frozen=True)
class QuestionRules:
    """What an answer to one kind of question may hold, and how it is counted."""

    has_choices: bool
    holds_several: bool
    holds_text: bool
    is_tabulated: bool


QUESTION_RULES = {
    QuestionKind.SINGLE_CHOICE: QuestionRules(
        has_choices=True, holds_several=False, holds_text=False, is_tabulated=True
    ),
    QuestionKind.MULTIPLE_CHOICE: QuestionRules(
        has_choices=True, holds_several=True, holds_text=False, is_tabulated=True
    ),
    QuestionKind.OPEN_TEXT: QuestionRules(
        has_choices=False, holds_several=False, holds_text=True, is_tabulated=False
    ),
}


class ResponseStatus(StrEnum):
    """What has become of a response; none is ever deleted, so the totals reconcile."""

    STARTED = "started"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    QUERY = "query"
    EXCLUDED = "excluded"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class RespondentKind(StrEnum):
    """For whom a response speaks."""

    INDIVIDUAL = "individual"
    BODY = "body"
    GROUP = "group"


class Channel(StrEnum):
    """How a response reached the authority."""

    ONLINE = "online"
    EMAIL = "email"
    LETTER = "letter"
    PAPER_FORM = "paper_form"
    TELEPHONE = "telephone"
    EVENT_SHEET = "event_sheet"
    GROUP_SESSION = "group_session"
    PETITION = "petition"
    SOCIAL_MEDIA = "social_media"
    OFFICER_ENTRY = "officer_entry"
    IMPORT_FILE = "import_file"


class ExclusionReason(StrEnum):
    """Why a response that was received is not counted."""

    BLANK = "blank"
    NO_IDENTITY = "no_identity"
    DUPLICATE = "duplicate"
    OUT_OF_SCOPE = "out_of_scope"
    LATE = "late"
    TEST = "test"


class AmendmentEffect(StrEnum):
    """What a change of mind after closing does to the figures."""

    NOTE = "note"
    REPLACE = "replace"
    WITHDRAW = "withdraw"


class SupportKind(StrEnum):
    """How a body stands to an option."""

    PREFERRED = "preferred"
    ACCEPTABLE = "acceptable"
    OPPOSED = "opposed"


class GroupOutcome(StrEnum):
    """What a group came to; no preference is a view, not a blank."""

    ONE_OPTION = "one_option"
    SEVERAL_OPTIONS = "several_options"
    NO_PREFERENCE = "no_preference"


class EventKind(StrEnum):
    """What sort of occasion people were brought together for."""

    BRIEFING = "briefing"
    PUBLIC_MEETING = "public_meeting"
    DROP_IN = "drop_in"
    WORKSHOP = "workshop"
    YOUNG_PEOPLE = "young_people"
    ONLINE = "online"


class DocumentKind(StrEnum):
    """What a document put before the people consulted is."""

    PROPOSAL = "proposal"
    EQUALITY_IMPACT_ASSESSMENT = "equality_impact_assessment"
    EASY_READ = "easy_read"
    TRANSLATION = "translation"
    COSTINGS = "costings"
    OTHER = "other"


class ReportState(StrEnum):
    """Whether the public may read a report."""

    DRAFT = "draft"
    PUBLISHED = "published"


class Certainty(StrEnum):
    """How firmly a count rebuilt from published percentages stands.

    FORCED: every table that fits the publication has this count. FREE: several counts fit, and
    one of them was chosen. A count of real responses has no such mark.
    """

    FORCED = "forced"
    FREE = "free"


class MajorityOutcome(StrEnum):
    """How a category of respondents divided."""

    MAJORITY = "majority"
    LARGEST_SHARE = "largest_share"
    TIE = "tie"
    NO_RESPONSES = "no_responses"
