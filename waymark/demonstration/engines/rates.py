"""How often do invented young people begin, leave and change what they do, and how is it known?

Drawn so that the month ends come near those published for England: of those aged 16 and 17, three
to four in a hundred out of learning and work, fewer of whom nobody knows but in autumn, 92 taking
part. Source: participation in education, training and NEET age 16 to 17 by local authority.
"""

from waymark.demonstration.engines.chance import Weighted
from waymark.demonstration.rules import places
from waymark.participation.rules.vocabulary import LeavingReason
from waymark.people.rules.vocabulary import CharacteristicKind

OUT = "out"
"""Stands for a code of those who are not in learning or work, drawn by what their life is like."""

ADULT = 18
"""The academic age from which it need not be known what somebody does, unless they have a plan."""

Table = Weighted[str]

AFTER_SCHOOL: Table = Weighted.of(
    [("210", 300), ("220", 145), ("230", 390), ("310", 32), ("320", 6), ("330", 9), ("410", 26),
     ("530", 6), (OUT, 17)]
)  # fmt: skip
AFTER_COURSE: Table = Weighted.of(
    [("230", 80), ("310", 8), ("410", 3), ("330", 3), (OUT, 4)]
)  # fmt: skip
AFTER_DROPPING_OUT: Table = Weighted.of(
    [(OUT, 60), ("330", 9), ("360", 3), ("310", 11), ("410", 9), ("530", 3), ("230", 6)]
)  # fmt: skip
AFTER_OUT: Table = Weighted.of(
    [("230", 38), ("410", 22), ("310", 14), ("330", 10), ("360", 3), ("350", 2), ("530", 6),
     ("320", 2), ("550", 1), ("290", 1)]
)  # fmt: skip
AS_ADULT: Table = Weighted.of(
    [("240", 30), ("310", 14), ("330", 22), ("230", 14), ("360", 7), ("260", 3), ("350", 3),
     ("380", 1), (OUT, 22)]
)  # fmt: skip
AS_ADULT_OUT: Table = Weighted.of(
    [("330", 36), ("360", 16), ("350", 9), ("310", 10), ("440", 8), ("230", 18), ("380", 2),
     ("710", 1)]
)  # fmt: skip
WITH_PLAN: Table = Weighted.of([("230", 62), ("280", 20), ("210", 8), ("410", 4), (OUT, 6)])
WITH_PLAN_AS_ADULT: Table = Weighted.of(
    [("230", 46), ("280", 18), ("460", 14), ("330", 7), ("360", 5), (OUT, 10)]
)

OUT_BY_KIND = (
    (CharacteristicKind.CARING_FOR_OWN_CHILD, "630", 0.7),
    (CharacteristicKind.PREGNANCY, "650", 0.4),
    (CharacteristicKind.YOUNG_CARER, "620", 0.4),
    (CharacteristicKind.MENTAL_HEALTH, "640", 0.35),
)
OUT_OTHERWISE: Table = Weighted.of([("619", 72), ("610", 12), ("640", 9), ("540", 3), ("680", 4)])
OUT_WITH_PLAN: Table = Weighted.of([("619", 55), ("640", 22), ("540", 10), ("670", 13)])
DAYS_OUT = {"619": 130, "610": 150, "640": 210, "620": 240, "630": 400, "650": 120, "670": 900}
"""How many days such a time lasts on average, beyond its three weeks; a hundred otherwise."""
LEAST_DAYS_OUT = 21
SHARE_AGREED = 0.3
"""Of those who leave such a time, how many had agreed the day of the start before."""

SHARE_DROPPING_OUT = {
    "210": 0.028, "220": 0.04, "230": 0.075, "240": 0.05, "280": 0.03, "310": 0.16, "410": 0.2,
    "460": 0.08,
}  # fmt: skip
"""How many leave a course in one of its winters, or an apprenticeship before its end."""
TIMES_AT_RISK = 2.2
WINTER = Weighted.of(
    [((10, 0), 25), ((11, 0), 20), ((12, 0), 8), ((1, 1), 18), ((2, 1), 12), ((3, 1), 9),
     ((5, 1), 8)]
)  # fmt: skip
"""In which month they leave a course, most in winter: its number, and the years after autumn's."""
SHARE_OF_TWO_YEARS = {"210": 0.94, "220": 0.92, "230": 0.6, "280": 0.85, "240": 1.0}
SHARE_LEAVING_BETWEEN = 0.03
"""Of those with two years before them, how many do not come back for the second."""

DAYS_OF_WORK = {
    "310": (365, 610), "320": (200, 600), "330": (40, 560), "350": (40, 110), "360": (40, 420),
    "380": (120, 500), "410": (80, 240), "440": (80, 190), "460": (240, 320), "530": (40, 90),
    "550": (60, 200), "290": (60, 170), "710": (90, 300),
}  # fmt: skip

WHY_LEFT: Weighted[LeavingReason] = Weighted.of(
    [
        (LeavingReason.WRONG_COURSE, 30), (LeavingReason.HEALTH, 16), (LeavingReason.UNKNOWN, 18),
        (LeavingReason.FAMILY, 7), (LeavingReason.MONEY, 6), (LeavingReason.TRAVEL, 6),
        (LeavingReason.BULLYING, 4), (LeavingReason.EXCLUDED, 6), (LeavingReason.MOVED, 4),
    ]
)  # fmt: skip
WHY_WORK_ENDED: Weighted[LeavingReason] = Weighted.of(
    [
        (LeavingReason.CONTRACT_ENDED, 40), (LeavingReason.WRONG_COURSE, 20),
        (LeavingReason.DISMISSED, 12), (LeavingReason.REDUNDANT, 12), (LeavingReason.UNKNOWN, 16),
    ]
)  # fmt: skip

OFFERS_OF_CODE = {
    "210": places.WITH_SIXTH_FORM,
    "220": places.SIXTH_FORM_COLLEGE,
    "230": places.COLLEGE,
    "280": places.COLLEGE,
    "310": places.TRAINING,
    "410": places.TRAINING,
    "460": places.COLLEGE,
}
COURSES = {
    "210": ("A levels", "A levels", "Level 3 BTEC, sport", "Level 3 BTEC, health and social care"),
    "220": ("A levels", "A levels", "Level 3 BTEC, business", "Level 3 BTEC, applied science"),
    "230": (
        "T Level, digital", "T Level, construction", "Level 2 motor vehicle", "Level 2 catering",
        "Level 3 business", "Level 1 bricklaying", "Level 3 art and design", "Level 2 hair",
        "Level 1 vocational studies", "Level 3 childcare", "Entry level, life skills",
    ),
    "240": ("BA", "BSc", "Foundation degree"),
    "280": ("Preparing for adult life", "Entry level, life skills"),
    "310": (
        "Apprentice carpenter", "Apprentice electrician", "Apprentice in business administration",
        "Apprentice nursery nurse", "Apprentice chef",
    ),
    "410": ("Study programme, retail", "Study programme, construction", "Study programme, sport"),
    "460": ("Supported internship at the hospital", "Supported internship at the council"),
}  # fmt: skip

# How it is known -------------------------------------------------------------------------------

LIST_DAYS = {"110": (1, 30), "210": (0, 24), "220": (3, 28), "230": (0, 40), "280": (6, 46)}
"""From how many to how many days after 6 September the list of a school or college comes."""
SHARE_LATE = 0.075
"""Of those on a list, how many only turn up after it, in November or later."""
SHARE_UNVERIFIED = {False: 0.012, True: 0.25}
"""For how many nobody asks again in an autumn: of those who must be known, and of adults."""
LAGS = {
    "240": (40, 160), "310": (8, 60), "410": (6, 40), "460": (6, 40), "530": (2, 20),
    "260": (20, 120), "290": (5, 30), "710": (5, 30),
}  # fmt: skip
LAG_OUT, LAG_WORK = (6, 42), (12, 80)
"""How many days after its start it comes to be known that somebody is out, or at work."""
SHARE_NEVER_KNOWN = {False: 0.006, True: 0.2}
DAYS_UNTIL_NOT_KNOWN = 32
"""If more days pass before it is known what somebody does, many are written down as not known."""
SHARE_NOT_KNOWN = {False: 0.6, True: 0.3}
SHARE_TOLD_BACK = 0.6
"""How often what was learnt late is recorded from the day it began, and not from that day."""
SHARE_OVERTAKEN = 0.5
"""Of what was over before it was known, how much is recorded all the same."""
SHARE_WITH_GAP = 0.06
NOT_KNOWN: Table = Weighted.of([("810", 91), ("820", 5), ("830", 4)])
CHECKS = {
    "310": (140, 330), "320": (140, 330), "330": (80, 190), "360": (80, 190), "350": (30, 60),
    "380": (80, 190), "410": (50, 120), "440": (50, 120), "550": (50, 120), "530": (25, 70),
    "290": (30, 80), "710": (60, 150),
}  # fmt: skip
"""From how many to how many days after the last word somebody asks whether it is still true."""
CHECKS_OUT, CHECKS_OTHERWISE = (21, 80), (180, 360)
SHARE_LOST = {False: 0.05, True: 0.25}
"""How often nobody asks again, and the record grows old."""

SHARE_WRONG_CODE, SHARE_WRONG_DAY, SHARE_WITHDRAWN = 0.012, 0.012, 0.008
TAKEN_FOR = {
    "210": "220", "220": "210", "230": "250", "310": "320", "330": "310", "360": "350",
    "410": "230", "619": "610", "610": "619", "240": "230",
}  # fmt: skip
"""As which code another is written down by mistake."""
WITHDRAWN_BECAUSE = (
    "Entered for somebody of the same name.",
    "The college named the wrong learner.",
    "Started another course before this one began.",
)
LIST_CAME_LATE = "The list of enrolments came late and shows where they were."
TOLD_LATER = "It came out later what they did in that time."
SHARE_ENDING_EARLY = 0.03
"""Of courses, how many are recorded to end on the last day of teaching, not of the school year."""
