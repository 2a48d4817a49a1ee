"""What should a note say when something particular comes up? Prompts, one a line.

Source: Hertfordshire, "Recording the client journey", list of scenarios that need a template.
"""

from dataclasses import dataclass

from waymark.people.rules.vocabulary import DataGroup


@dataclass(frozen=True)
class Scenario:
    """A situation, the prompts that a note about it answers, and how confidential it is."""

    key: str
    label: str
    prompts: tuple[str, ...]
    level: DataGroup = DataGroup.NOTES

    @property
    def text(self) -> str:
        """The prompts as they stand in the text box."""
        return "\n".join(f"{prompt}: " for prompt in self.prompts)


SCENARIOS = (
    Scenario(
        "pregnancy",
        "Pregnancy",
        (
            "Who knows, and who may be told",
            "Due date",
            "Midwife or other support",
            "Learning or work until then",
            "Plans for childcare and going back",
        ),
        DataGroup.SENSITIVE,
    ),
    Scenario(
        "risk",
        "Violence or risk",
        (
            "What happened, and who said so",
            "Who is at risk",
            "What was done at once",
            "Who was told, and when",
            "What visitors need to know",
        ),
        DataGroup.SAFEGUARDING,
    ),
    Scenario(
        "court",
        "Offence or court date",
        (
            "Court, day and time",
            "Youth justice worker",
            "Conditions that limit learning or work",
            "Support for the day",
        ),
        DataGroup.JUSTICE,
    ),
    Scenario(
        "homeless",
        "Homeless or about to be",
        (
            "Where they sleep tonight",
            "Since when, and why",
            "Who is at home",
            "Housing service told, and when",
            "How to reach them",
        ),
    ),
    Scenario(
        "referred",
        "Referred to another service",
        (
            "Service, and whom we spoke to",
            "What we ask them for",
            "What the young person agreed to share",
            "When we hear back",
        ),
    ),
    Scenario(
        "multi_agency",
        "Meeting of several agencies",
        (
            "Who was there",
            "What the young person wanted said",
            "What was agreed: who does what by when",
            "Next meeting",
        ),
    ),
    Scenario(
        "safeguarding",
        "Safeguarding or domestic abuse",
        (
            "What was seen or said, in the words used",
            "When and where",
            "Who else knows",
            "Told the safeguarding lead, and when",
            "What was agreed",
        ),
        DataGroup.SAFEGUARDING,
    ),
    Scenario(
        "home_educated",
        "Educated at home",
        (
            "Since when, and why",
            "Who teaches, and what",
            "Whether the elective home education team knows",
            "What they want after Year 11",
        ),
    ),
    Scenario(
        "betterment",
        "Wants better than the present job",
        (
            "What they do now, and hours",
            "What they want instead",
            "What stands in the way",
            "Courses or vacancies looked at",
        ),
    ),
    Scenario(
        "care",
        "In care or leaving care",
        (
            "Social worker or leaving-care adviser",
            "Where they live, and for how long",
            "What the pathway plan says of learning or work",
            "What they want us to do",
        ),
        DataGroup.SENSITIVE,
    ),
)


def find_scenario(key: str) -> Scenario | None:
    """Return the scenario with this key."""
    return next((each for each in SCENARIOS if each.key == key), None)
