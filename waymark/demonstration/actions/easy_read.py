"""How is the open consultation of Marshfield put in easy read?"""

from datetime import datetime

from waymark.consultations.actions import wordings
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.rules.wordings import EASY_READ
from waymark.core.actors import Actor

WORDS = {
    "title": "Where can young people meet?",
    "purpose": "We want to pick a new place for young people.",
    "overview": (
        "The youth club in Mill Lane must close.\n\nThe roof is broken.\n\n"
        "We have money for 1 new place.\n\nTell us which place you like."
    ),
    "privacy_notice": (
        "We keep your answers for 2 years.\n\nThe youth service reads them.\n\n"
        "We only show your name if you say yes."
    ),
    "category.young_people.label": "I am 11 to 19",
    "category.parents.label": "I look after a child",
    "category.schools.label": "A school or college",
    "category.voluntary.label": "A charity or club",
    "category.other.label": "Somebody else",
    "option.library.description": "A room in the big library. It stays open until 8 at night.",
    "option.leisure.description": "2 rooms and a big hall for sport.",
    "option.bus.description": "A bus that comes near your home. It goes to a new place each night.",
    "question.place.wording": "Which place do you like best?",
    "question.place.choice.library": "The big library",
    "question.place.choice.leisure": "The sports centre",
    "question.place.choice.bus": "A bus for young people",
    "question.use.wording": "What would you do there?",
    "question.use.help": "You can pick more than 1.",
    "question.use.choice.homework": "Do school work",
    "question.use.choice.sport": "Play sport",
    "question.use.choice.music": "Play music or make things",
    "question.use.choice.talk": "Talk to somebody",
    "question.use.choice.none": "None of these",
    "question.missing.wording": "What else should we know?",
}


def load(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Write every text in easy read, and offer it."""
    wordings.begin_language(by=by, consultation=consultation, language=EASY_READ, at=at)
    wordings.save_wordings(
        by=by,
        consultation=consultation,
        language=EASY_READ,
        words=WORDS,
        is_offered=True,
        is_confirmed=True,
        at=at,
    )
