"""Which words does a young person's record use? Stored values; labels stand with the models."""

from enum import StrEnum

from waymark.access.rules import DataGroup as DataGroup  # a word of records, known below them


class GrantKind(StrEnum):
    """Why somebody may see a record."""

    ALLOCATED = "allocated"  # works with the young person
    TEAM = "team"  # the young person is the team's
    LOCALITY = "locality"  # the team serves the area where the young person lives
    REFERRAL = "referral"  # was asked to help, for as long as that lasts
    ADDED = "added"  # wrote the record down; ends soon
    NAMED = "named"  # on the short list of a hidden record
    BREAK_GLASS = "break_glass"  # opened it beyond their reach, for three hours


class AlertKind(StrEnum):
    """What makes an opening or a search worth a second look."""

    OWN_RECORD = "own_record"  # the worker's own name
    OWN_FAMILY = "own_family"  # the worker's family name


class NameKind(StrEnum):
    PREVIOUS = "previous"
    ALIAS = "alias"
    SPELLING = "spelling"
    MAIDEN = "maiden"


class IdentifierScheme(StrEnum):
    UPN = "upn"
    FORMER_UPN = "former_upn"
    ULN = "uln"
    OTHER_DATABASE = "other_database"


class AddressKind(StrEnum):
    HOME = "home"
    TERM_TIME = "term_time"
    OTHER_PARENT = "other_parent"
    TEMPORARY = "temporary"
    CUSTODY = "custody"
    NO_FIXED_ABODE = "no_fixed_abode"


class ContactKind(StrEnum):
    MOBILE = "mobile"
    TELEPHONE = "telephone"
    EMAIL = "email"
    SOCIAL_MEDIA = "social_media"


class RelationshipKind(StrEnum):
    PARENT = "parent"
    STEP_PARENT = "step_parent"
    CARER = "carer"
    FOSTER_CARER = "foster_carer"
    GRANDPARENT = "grandparent"
    SIBLING = "sibling"
    PARTNER = "partner"
    SOCIAL_WORKER = "social_worker"
    YOUTH_JUSTICE_OFFICER = "youth_justice_officer"
    SENCO = "senco"
    CAREERS_LEADER = "careers_leader"
    TUTOR = "tutor"
    KEY_WORKER = "key_worker"
    PROVIDER_CONTACT = "provider_contact"
    EMPLOYER_CONTACT = "employer_contact"
    OTHER = "other"


class CharacteristicKind(StrEnum):
    """The characteristics that the national return counts, by their working names."""

    LOOKED_AFTER = "looked_after"
    CARING_FOR_OWN_CHILD = "caring_for_own_child"
    REFUGEE = "refugee"
    YOUNG_CARER = "young_carer"
    SUBSTANCE_MISUSE = "substance_misuse"
    CARE_LEAVER = "care_leaver"
    YOUTH_JUSTICE = "youth_justice"
    PREGNANCY = "pregnancy"
    PARENT_NOT_CARING = "parent_not_caring"
    ALTERNATIVE_PROVISION = "alternative_provision"
    MENTAL_HEALTH = "mental_health"


class BannerKind(StrEnum):
    STAFF_SAFETY = "staff_safety"
    SAFEGUARDING = "safeguarding"
    COURT_ORDER = "court_order"
    DO_NOT_CONTACT = "do_not_contact"
    COMMUNICATION_NEED = "communication_need"
    OTHER = "other"


class Tier(StrEnum):
    """How much support: level of need 3, 2 and 1 of the national return."""

    UNIVERSAL = "universal"
    TARGETED = "targeted"
    SPECIALIST = "specialist"


class Sex(StrEnum):
    FEMALE = "F"
    MALE = "M"
    UNKNOWN = "U"
    WITHHELD = "W"


class SendStatus(StrEnum):
    SUPPORT = "support"
    PLAN = "plan"


class Source(StrEnum):
    """Who said so."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    SCHOOL = "school"
    PROVIDER = "provider"
    AGENCY = "agency"
    WORKER = "worker"
    FILE = "file"


class Origin(StrEnum):
    """How the record came to be."""

    TYPED = "typed"
    FILE = "file"
    REFERRAL = "referral"
    SESSION = "session"


class AuthorityRole(StrEnum):
    RESIDENT = "resident"
    EDUCATED = "educated"


class ActivityGroup(StrEnum):
    """What a present activity comes to: the groups of the national return."""

    COMPULSORY = "compulsory"
    EET = "eet"
    REENGAGEMENT = "reengagement"
    NEET = "neet"
    OTHER = "other"
    NOT_KNOWN = "not_known"
