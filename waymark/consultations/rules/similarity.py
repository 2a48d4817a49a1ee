"""Which responses look like one another, or like the work of one hand?

Everything here finds; nothing decides. A person looks at each group before anything is done, and
nobody is stopped from answering: a family shares an address, a school shares a room of computers,
and a campaign is people who agree.
"""

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)

PHRASE = 4
"""How many words make a phrase."""

SHARED_BY = 10
"""A phrase that so many responses share is a campaign's, if a person agrees."""

PHRASES_FLAGGED = 3
"""A response with so many shared phrases is shown with the campaign."""

RUN = 5
"""Texts that share so many common phrases in a row (eight words) are of one campaign."""

SHORTEST_COMPARED = 8
"""Texts of fewer words ("I agree with this") are alike without anybody having copied them."""

BURST_WINDOW = timedelta(minutes=10)
BURST_LEAST = 20
BURST_TIMES = 10
"""A burst is so many times what came in at other hours, and at least twenty in ten minutes."""

_WORD = re.compile(r"\w+")


class SimilarSignal(StrEnum):
    """What responses have in common."""

    EMAIL = "email"
    BODY = "body"
    TEXT = "text"
    SESSION = "session"
    BURST = "burst"
    CAMPAIGN = "campaign"


class SimilarDecision(StrEnum):
    """What a person made of responses that have something in common."""

    DUPLICATES = "duplicates"
    CAMPAIGN = "campaign"
    DISMISSED = "dismissed"


class CampaignTreatment(StrEnum):
    """Which responses of a campaign are shown apart; the report says which was chosen."""

    ALL_APART = "all_apart"
    IDENTICAL_APART = "identical_apart"


@dataclass(frozen=True)
class Campaign(Generic[Key]):
    """Responses that share a wording.

    `identical` hold the wording that most of them have, to the word; `varied` are the others.
    """

    identical: tuple[Key, ...]
    varied: tuple[Key, ...]

    @property
    def members(self) -> tuple[Key, ...]:
        """Return all of them, the identical ones first."""
        return (*self.identical, *self.varied)


@dataclass(frozen=True)
class Burst(Generic[Key]):
    """Responses that came in far faster than the others."""

    members: tuple[Key, ...]
    starts_at: datetime
    ends_at: datetime


def plain_words(text: str) -> list[str]:
    """Return the words of a text without capitals, signs or spacing."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("’", "'"))


def text_hash(text: str) -> str:
    """Return a digest that two texts share when their words are the same; empty for short ones."""
    words = plain_words(text)
    if len(words) < SHORTEST_COMPARED:
        return ""
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def group_same(values: Iterable[tuple[Key, str]]) -> tuple[tuple[Key, ...], ...]:
    """Return the groups of two or more that share a value; an empty value is shared by nobody."""
    groups: dict[str, list[Key]] = defaultdict(list)
    for key, value in values:
        if value:
            groups[value].append(key)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def find_campaigns(texts: Mapping[Key, str]) -> tuple[Campaign[Key], ...]:
    """Return the campaigns among some texts, the largest first.

    A phrase of four words is common when ten or more texts share it; a text with three or more
    common phrases belongs to a campaign. Two belong to the same one when they share a run of five
    common phrases, which is longer than idioms are; a text that shares no run goes where most of
    its phrases go. Takes time in proportion to the words.
    """
    words = {key: plain_words(text) for key, text in texts.items()}
    numbers: dict[tuple[str, ...], int] = {}
    phrases: dict[Key, list[int]] = {}
    spread: Counter[int] = Counter()
    for key, own in words.items():
        ordered = [
            numbers.setdefault(tuple(own[at : at + PHRASE]), len(numbers))
            for at in range(len(own) - PHRASE + 1)
        ]
        phrases[key] = ordered
        spread.update(set(ordered))
    common = {phrase for phrase, number in spread.items() if number >= SHARED_BY}
    flagged = {
        key: ordered
        for key, ordered in phrases.items()
        if len(common.intersection(ordered)) >= PHRASES_FLAGGED
    }
    groups = _grouped(flagged, common)
    found = [_campaign(group, words) for group in groups if len(group) >= SHARED_BY]
    return tuple(sorted(found, key=lambda each: -len(each.members)))


def _grouped(flagged: Mapping[Key, Sequence[int]], common: set[int]) -> list[list[Key]]:
    leader: dict[Key, Key] = {key: key for key in flagged}

    def led_by(key: Key) -> Key:
        while leader[key] != key:
            leader[key] = leader[leader[key]]
            key = leader[key]
        return key

    first: dict[tuple[int, ...], Key] = {}
    alone = set(flagged)
    for key, ordered in flagged.items():
        for run in zip(*(ordered[skipped:] for skipped in range(RUN)), strict=False):
            if common.issuperset(run):
                holder = first.setdefault(run, key)
                if holder != key:
                    leader[led_by(key)] = led_by(holder)
                    alone -= {key, holder}
    going: dict[int, Counter[Key]] = defaultdict(Counter)
    for key, ordered in flagged.items():
        if key not in alone:
            for phrase in common.intersection(ordered):
                going[phrase][led_by(key)] += 1
    groups: dict[Key, list[Key]] = defaultdict(list)
    for key, ordered in flagged.items():
        home = led_by(key)
        if key in alone:
            votes = Counter(
                going[phrase].most_common(1)[0][0]
                for phrase in sorted(common.intersection(ordered))
                if phrase in going
            )
            home = votes.most_common(1)[0][0] if votes else home
        groups[home].append(key)
    return list(groups.values())


def _campaign(group: Sequence[Key], words: Mapping[Key, Sequence[str]]) -> Campaign[Key]:
    counted = Counter(tuple(words[key]) for key in group)
    standard, _ = counted.most_common(1)[0]
    identical = tuple(key for key in group if tuple(words[key]) == standard)
    return Campaign(
        identical=identical,
        varied=tuple(key for key in group if tuple(words[key]) != standard),
    )


def find_bursts(
    arrivals: Iterable[tuple[Key, datetime]], *, opened_at: datetime, closed_at: datetime
) -> tuple[Burst[Key], ...]:
    """Return the bursts among some arrivals, the earliest first.

    Ten minutes are a burst when at least twenty came in them and ten times as many as came in
    ten minutes of the other time that the consultation was open.
    """
    ordered = sorted(arrivals, key=lambda pair: pair[1])
    moments = [moment for _, moment in ordered]
    windows = max((closed_at - opened_at) / BURST_WINDOW, 1.0)
    bursts: list[tuple[int, int]] = []
    begin = 0
    for end in range(1, len(ordered) + 1):
        while moments[end - 1] - moments[begin] > BURST_WINDOW:
            begin += 1
        number = end - begin
        usual = (len(ordered) - number) / windows
        if number >= max(BURST_LEAST, BURST_TIMES * usual):
            if bursts and begin <= bursts[-1][1]:
                bursts[-1] = (bursts[-1][0], end)
            else:
                bursts.append((begin, end))
    return tuple(
        Burst(
            members=tuple(key for key, _ in ordered[begin:end]),
            starts_at=moments[begin],
            ends_at=moments[end - 1],
        )
        for begin, end in bursts
    )


@dataclass(frozen=True, kw_only=True)
class ResponseFacts(Generic[Key]):
    """What is compared of one response; what is empty is shared with nobody.

    `text` is everything it says in words. `is_online` responses alone can come in a burst: those
    from paper are all entered at once.
    """

    key: Key
    received_at: datetime
    email: str = ""
    body: str = ""
    session: str = ""
    text: str = ""
    is_online: bool = True


@dataclass(frozen=True, kw_only=True)
class Alike(Generic[Key]):
    """A group that was found; `standard` are those of it with the wording that most have."""

    signal: SimilarSignal
    members: frozenset[Key]
    standard: frozenset[Key] = frozenset()
    starts_at: datetime | None = None
    ends_at: datetime | None = None


def find_alike(
    responses: Sequence[ResponseFacts[Key]], *, opened_at: datetime, closed_at: datetime
) -> tuple[Alike[Key], ...]:
    """Return every group of responses that share a sign; the same words only once."""
    found: list[Alike[Key]] = []
    campaigns = find_campaigns({each.key: each.text for each in responses})
    found += [
        Alike(
            signal=SimilarSignal.CAMPAIGN,
            members=frozenset(each.members),
            standard=frozenset(each.identical),
        )
        for each in campaigns
    ]
    in_campaigns = [each.members for each in found]
    signs = {
        SimilarSignal.EMAIL: [(each.key, each.email.strip().casefold()) for each in responses],
        SimilarSignal.BODY: [(each.key, " ".join(plain_words(each.body))) for each in responses],
        SimilarSignal.SESSION: [(each.key, each.session) for each in responses],
        SimilarSignal.TEXT: [(each.key, text_hash(each.text)) for each in responses],
    }
    for signal, values in signs.items():
        for group in group_same(values):
            members = frozenset(group)
            is_told = signal is SimilarSignal.TEXT and any(members <= each for each in in_campaigns)
            if not is_told:
                found.append(Alike(signal=signal, members=members))
    bursts = find_bursts(
        ((each.key, each.received_at) for each in responses if each.is_online),
        opened_at=opened_at,
        closed_at=closed_at,
    )
    found += [
        Alike(
            signal=SimilarSignal.BURST,
            members=frozenset(each.members),
            starts_at=each.starts_at,
            ends_at=each.ends_at,
        )
        for each in bursts
    ]
    return tuple(found)
