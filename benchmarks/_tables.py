"""How does the planner come to know tables that a benchmark has just filled?"""

import os

import psycopg
from psycopg import sql


def analyse(*tables: str) -> None:
    """Gather the planner's statistics of these tables, as a running server does by itself.

    As their owner: the run-time role may not, and PostgreSQL only warns of that.
    """
    listed = sql.SQL(", ").join(map(sql.Identifier, tables))
    with psycopg.connect(os.environ["DATABASE_OWNER_URL"], autocommit=True) as connection:
        connection.execute(sql.SQL("ANALYZE {}").format(listed))
