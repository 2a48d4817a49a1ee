"""Which words does a consultation use for its states, kinds and reasons?"""

from dataclasses import dataclass
from enum import StrEnum


class ConsultationStage(StrEnum):
    """Where a consultation has got to."""

    DRAFT = "draft"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSED = "closed"
    ANALYSING = "analysing"
    REPORTED = "reported"
    FEEDBACK = "feedback"
    ARCHIVED = "archived"
    WITHDRAWN = "withdrawn"


class LatePolicy(StrEnum):
    """Whether responses received after closing are counted; stated in the report either way."""

    COUNT = "count"
    LEAVE_OUT = "leave_out"


class Sensitivity(StrEnum):
    """How carefully the answers to a question are kept and shown.

    EQUALITY: kept apart from every other answer and never joined to one.
    """

    NORMAL = "normal"
    PERSONAL = "personal"
    EQUALITY = "equality"


class ChoiceRole(StrEnum):
    """What a choice stands for beside the others of its question.

    NEUTRAL is the middle of a scale. The last three are answers, but stand apart from the scale
    or from the options.
    """

    ORDINARY = "ordinary"
    NEUTRAL = "neutral"
    DONT_KNOW = "dont_know"
    NO_PREFERENCE = "no_preference"
    PREFER_NOT_TO_SAY = "prefer_not_to_say"


class QuestionKind(StrEnum):
    """What sort of answer a question takes."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    OPEN_TEXT = "open_text"
    AGREEMENT = "agreement"
    RANKING = "ranking"
    POINTS = "points"
    MATRIX = "matrix"
    NUMBER = "number"
    DATE = "date"
    POSTCODE = "postcode"
    CRITERIA = "criteria"
    FILE = "file"


@dataclass(frozen=True, kw_only=True)
class QuestionRules:
    """What an answer to one kind of question may hold, and how it is counted.

    An answer is one row for each thing ticked, ranked, pointed or scored: a choice, the row of the
    grid that it stands in, a number, a day, a file, or a text. `is_tabulated`: counted by category
    and choice in one table.
    """

    has_choices: bool = False
    has_rows: bool = False
    holds_several: bool = False
    holds_text: bool = False
    holds_number: bool = False
    holds_day: bool = False
    holds_file: bool = False
    is_tabulated: bool = False


QUESTION_RULES = {
    QuestionKind.SINGLE_CHOICE: QuestionRules(has_choices=True, is_tabulated=True),
    QuestionKind.MULTIPLE_CHOICE: QuestionRules(
        has_choices=True, holds_several=True, is_tabulated=True
    ),
    QuestionKind.OPEN_TEXT: QuestionRules(holds_text=True),
    QuestionKind.AGREEMENT: QuestionRules(has_choices=True, is_tabulated=True),
    QuestionKind.RANKING: QuestionRules(has_choices=True, holds_several=True, holds_number=True),
    QuestionKind.POINTS: QuestionRules(has_choices=True, holds_several=True, holds_number=True),
    QuestionKind.MATRIX: QuestionRules(has_choices=True, has_rows=True, holds_several=True),
    QuestionKind.NUMBER: QuestionRules(holds_number=True),
    QuestionKind.DATE: QuestionRules(holds_day=True),
    QuestionKind.POSTCODE: QuestionRules(holds_text=True),
    QuestionKind.CRITERIA: QuestionRules(
        has_choices=True, has_rows=True, holds_several=True, holds_number=True
    ),
    QuestionKind.FILE: QuestionRules(holds_file=True, holds_text=True),
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


IN_WORDS = (QuestionKind.OPEN_TEXT, QuestionKind.FILE)
"""The kinds whose answers are read: moderated, put under themes and quoted."""


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


class ModerationState(StrEnum):
    """Whether an answer in words may be published; the redactions made on it apply."""

    APPROVED = "approved"
    REJECTED = "rejected"


class ThemeKind(StrEnum):
    """What a theme stands for: what people said, or one of the two that always exist."""

    SAID = "said"
    OTHER = "other"
    NO_REASON = "no_reason"


class ThemeStatus(StrEnum):
    """Whether a theme is in the framework, or only on the long list that is never lost."""

    CANDIDATE = "candidate"
    CHOSEN = "chosen"
    DROPPED = "dropped"
    MERGED = "merged"


class FrameworkStatus(StrEnum):
    """How far a framework of themes has come: two people sign before answers are coded."""

    DRAFT = "draft"
    SIGNED = "signed"
    REVISED = "revised"


class AssignmentSource(StrEnum):
    """Who put a theme to an answer.

    An engine's row is never deleted: confirmed or rejected, it shows how good the engine was.
    """

    PERSON = "person"
    ENGINE = "engine"
    ENGINE_CONFIRMED = "engine_confirmed"
    ENGINE_REJECTED = "engine_rejected"


class RunKind(StrEnum):
    """What an engine is asked to do with the answers to a question."""

    PROPOSE = "propose"
    SUGGEST = "suggest"


class RunState(StrEnum):
    """How far an engine has come with what it was asked."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


class FeedbackStance(StrEnum):
    """What the authority does about something that people said."""

    ACCEPTED = "accepted"
    PARTLY = "partly"
    NOT_ACCEPTED = "not_accepted"
