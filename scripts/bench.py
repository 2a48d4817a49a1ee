"""How fast is it, as ratios of one run on this machine?"""

from __future__ import annotations

import sys

import databases
import toolbox


def main() -> None:
    """Run every benchmark in turn on a database of its own."""
    toolbox.require_python()
    toolbox.make_environment()
    toolbox.install(development=True)
    if not toolbox.inside_environment():
        toolbox.in_environment(__file__, *sys.argv[1:])
    with databases.throw_away(name="bench", durable=True) as environment:
        for benchmark in sorted((toolbox.PROJECT / "benchmarks").glob("[!_]*.py")):
            toolbox.say(f"Benchmark: {benchmark.stem.replace('_', ' ')}")
            toolbox.call(toolbox.PYTHON, benchmark, extra=environment)


if __name__ == "__main__":
    try:
        main()
    except toolbox.CannotGoOn as refusal:
        sys.exit(f"{refusal}")
