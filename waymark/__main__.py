"""What runs on `python -m waymark`: the same command as `waymark`."""

from waymark.cli import main

main()
