"""With advisers, youth workers and managers at work at once, how slow do their pages become?

Prints one JSON document: milliseconds of each page for one person alone and for all at once, and
their ratios to the plainest page of the same server. The workers come from teams all over the
service, each with a caseload of their own and somebody of their team's areas to search for. Runs on
the database that DATABASE_URL names, which it migrates and fills with the demonstration (at scale
9, 54,000 people in Marshfield): give it one of its own, as `make bench` does. `--people` puts a
crowd of further young people around them, whom nobody works with (`_crowd.py`).
"""

import argparse
import asyncio
import json
import os
import platform
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("WAYMARK_DEMONSTRATION", "true")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

import httpx  # noqa: E402
from _crowd import gather_crowd  # noqa: E402
from _site import PATIENCE, served  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.access.models.authorities import Authority  # noqa: E402
from waymark.access.models.members import Membership  # noqa: E402
from waymark.access.queries import member_actor  # noqa: E402
from waymark.access.rules import RoleName  # noqa: E402
from waymark.casework.models.allocations import Allocation  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402
from waymark.demonstration.actions.whole import load_whole  # noqa: E402
from waymark.people.models.people import Person  # noqa: E402
from waymark.people.queries.people import list_reachable  # noqa: E402

PLAINEST = "/health/"
WORK = "/marshfield/work"
PAGES = {
    "plainest": PLAINEST,
    "my day": f"{WORK}/day/",
    "caseload": f"{WORK}/caseload/",
    "search, exact": f"{WORK}/people/find/?q={{name}}",
    "search, one slip": f"{WORK}/people/find/?q={{slip}}",
    "record": "",  # the first of the caseload
    "team board": f"{WORK}/my-team/",
    "chase": f"{WORK}/tracking/chase/",
    "chase, as a list": f"{WORK}/tracking/chase/list/",
    "what somebody needs": f"{WORK}/tracking/needs/",
}
ROLES = (
    (RoleName.PERSONAL_ADVISER, 3),
    (RoleName.SEND_ADVISER, 2),
    (RoleName.YOUTH_WORKER, 2),
    (RoleName.TEAM_MANAGER, 1),
    (RoleName.TRACKING_OFFICER, 1),
)
"""How many of nine who are at work have which role, about as in a team."""
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
RECORD = re.compile(r'href="(/marshfield/work/people/[0-9a-f-]{36}/)"')
MOST_MILLISECONDS = 100


@dataclass(frozen=True)
class Chosen:
    """Somebody to sign in as: their role, how many they lead, and whom they search for."""

    public_id: str
    role: str
    caseload: int
    given: str
    family: str


class Worker:
    """Somebody signed in, with the pages that they go round."""

    def __init__(self, address: str, *, number: int, chosen: Chosen) -> None:
        self.client = httpx.AsyncClient(
            base_url=address, follow_redirects=True, timeout=PATIENCE, trust_env=False
        )
        self.number = number
        self.chosen = chosen
        self.pages: dict[str, str] = {}
        self.seen: list[tuple[str, float]] = []

    async def sign_in(self) -> None:
        """Sign in by one click in the demonstration, and keep the pages that the role may see."""
        page = await self.client.get("/demonstration/")
        token = TOKEN.search(page.text)
        if token is None:
            sys.exit("The page to sign in by is not there: is this a demonstration?")
        await self.client.post(
            "/demonstration/sign-in/",
            data={
                "csrfmiddlewaretoken": token[1],
                "authority": "marshfield",
                "person": self.chosen.public_id,
            },
            headers={"Referer": str(page.url)},
        )
        given, family = self.chosen.given, self.chosen.family
        gaps = {"name": f"{given} {family}", "slip": f"{given} {family[:1]}{family[2:]}"}
        caseload = (await self.client.get(PAGES["caseload"])).text
        records = RECORD.findall(caseload)
        if records:
            self.pages["record"] = records[self.number % len(records)]
        for name, pattern in PAGES.items():
            address = pattern.format(**gaps)
            if not address or (name == "caseload" and not records):
                continue
            if (await self.client.get(address)).status_code != 403:
                self.pages[name] = address

    async def go_round(self, rounds: int) -> None:
        """Read every page in turn, beginning at another one than one's neighbours."""
        pages = list(self.pages.items())
        for step in range(rounds * len(pages)):
            name, address = pages[(self.number + step) % len(pages)]
            began = time.perf_counter()
            answer = await self.client.get(address)
            if answer.status_code != 200:
                sys.exit(f"{address} answered {answer.status_code}.")
            self.seen.append((name, 1000 * (time.perf_counter() - began)))


async def _work(
    address: str, *, chosen: list[Chosen], rounds: int
) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
    """Return what each page took, for one worker after another and for all at once."""
    workers = [Worker(address, number=place, chosen=each) for place, each in enumerate(chosen)]
    for each in workers:
        await each.sign_in()
    for each in workers[:2]:
        await each.go_round(2)  # warm
        each.seen.clear()
    for each in workers:
        await each.go_round(rounds)
    alone = [seen for each in workers for seen in each.seen]
    for each in workers:
        each.seen.clear()
    await asyncio.gather(*(each.go_round(rounds) for each in workers))
    at_once = [seen for each in workers for seen in each.seen]
    for each in workers:
        await each.client.aclose()
    return alone, at_once


def _by_page(seen: Iterable[tuple[str, float]]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for name, took in seen:
        found.setdefault(name, []).append(took)
    return found


def _figures(times: list[float]) -> dict[str, float]:
    return {
        "p50_ms": round(statistics.median(times), 1),
        "p95_ms": round(statistics.quantiles(times, n=20)[-1], 1),
    }


def _choose(number: int, *, at: datetime) -> list[Chosen]:
    """Return so many workers in the shares of the roles, from the first team to the last.

    The scope is open.
    """
    share = sum(each for _, each in ROLES)
    chosen = []
    for role, of_nine in ROLES:
        wanted = max(1, round(number * of_nine / share))
        there = list(
            Membership.objects.filter(
                role=role.value, ended_at__isnull=True, user__email__endswith="marshfield.example"
            )
            .select_related("user")
            .order_by("pk")
        )
        chosen += [
            _chosen(there[place * len(there) // wanted], place=place, at=at)
            for place in range(wanted)
        ]
    return chosen[:number]


def _chosen(member: Membership, *, place: int, at: datetime) -> Chosen:
    open_to_them = list_reachable(viewer=member_actor(member), at=at)
    named = open_to_them.filter(is_restricted=False, person__family_name__regex=".{5}")
    person = named[100 * place % named.count()].person
    return Chosen(
        public_id=str(member.public_id),
        role=member.role,
        caseload=Allocation.objects.filter(membership=member, ends_at__isnull=True).count(),
        given=person.given_names,
        family=person.family_name,
    )


def measure(*, scale: int, people: int, number: int, rounds: int) -> dict[str, Any]:
    """Measure every page for one person after another, then for all of them at once."""
    now = timezone.now()
    load_whole(at=now, scale=scale, tell=lambda _: None)
    authority = Authority.objects.get(code="marshfield")
    gather_crowd(authority.pk, people)
    with open_scope(authority.pk):
        count = Person.objects.filter(is_restricted=False).count()
        chosen = _choose(number, at=now)
    with served() as address:
        alone, at_once = asyncio.run(_work(address, chosen=chosen, rounds=rounds))
    one, all_ = _by_page(alone), _by_page(at_once)
    plain = statistics.median(one["plainest"])
    led = [each.caseload for each in chosen if each.caseload]
    return {
        "people": count,
        "at_once": len(chosen),
        "workers": dict(Counter(each.role for each in chosen)),
        "caseload": {
            "mean": round(statistics.mean(led), 1),
            "greatest": max(led),
        },
        "requests": len(at_once),
        "errors": 0,
        "one_alone": {
            name: _figures(times)
            | {"median_to_plainest": round(statistics.median(times) / plain, 1)}
            for name, times in one.items()
        },
        "all_at_once": {
            name: _figures(times)
            | {"p95_to_p50": round(_figures(times)["p95_ms"] / _figures(times)["p50_ms"], 2)}
            for name, times in all_.items()
        },
        "aim": f"one alone, 95th percentile, under {MOST_MILLISECONDS} ms; p95 under 2 x p50",
    }


def main() -> None:
    """Read the size from the command line, measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--scale", type=int, default=9)
    parser.add_argument("--people", type=int, default=0, help="at least so many in Marshfield")
    parser.add_argument("--at-once", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    found = measure(
        scale=chosen.scale, people=chosen.people, number=chosen.at_once, rounds=chosen.rounds
    )
    print(
        json.dumps(
            {"benchmark": "work pages", "python": platform.python_version(), **found}, indent=2
        )
    )


if __name__ == "__main__":
    main()
