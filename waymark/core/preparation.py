"""What must a PostgreSQL have before Waymark can live in it, and how is what is missing put there?

Three roles (owner, run-time, keeper), one UTF-8 database, three extensions, and grants. Only what
is missing is done, so it is safe to repeat; a rehearsal lists it and does nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import LiteralString
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import psycopg
from psycopg import conninfo, sql

OLDEST_SERVER = 150000
EXTENSIONS = ("btree_gist", "unaccent", "fuzzystrmatch")
TABLE_RIGHTS = "SELECT, INSERT, UPDATE, DELETE"
SEQUENCE_RIGHTS = "USAGE, SELECT"
# What pg_roles calls a power, and the words that give it and take it.
POWERS: dict[str, tuple[LiteralString, LiteralString]] = {
    "rolcanlogin": ("LOGIN", "NOLOGIN"),
    "rolsuper": ("SUPERUSER", "NOSUPERUSER"),
    "rolcreaterole": ("CREATEROLE", "NOCREATEROLE"),
    "rolcreatedb": ("CREATEDB", "NOCREATEDB"),
    "rolbypassrls": ("BYPASSRLS", "NOBYPASSRLS"),
}


class CannotPrepare(Exception):
    """The database cannot be prepared; the text says why and what to do."""


@dataclass(frozen=True)
class Addresses:
    """How the three roles reach the one database."""

    app: str
    owner: str
    keeper: str

    @property
    def database(self) -> str:
        """The name of the database, which all three must share."""
        names = {part_of(address, "dbname") for address in (self.app, self.owner, self.keeper)}
        if len(names) != 1:
            raise CannotPrepare(
                "DATABASE_URL, DATABASE_OWNER_URL and DATABASE_KEEPER_URL must name one database; "
                f"they name {', '.join(sorted(names))}."
            )
        return names.pop()


@dataclass(frozen=True)
class Step:
    """One thing to be done: the sentence for people, the statement for the server."""

    sentence: str
    statement: sql.Composed | sql.SQL


@dataclass(frozen=True)
class _Role:
    name: str
    password: str
    powers: dict[str, bool]
    address: str


def part_of(address: str, part: str) -> str:
    """Return one part (user, password, host, port, dbname) of a PostgreSQL address."""
    try:
        value = conninfo.conninfo_to_dict(address).get(part)
    except psycopg.Error as error:
        raise CannotPrepare(f"A database address cannot be read: {error}".strip()) from None
    return str(value or "")


def to_database(address: str, name: str) -> str:
    """Return the same address for another database of the same server."""
    return urlunsplit(urlsplit(address)._replace(path=f"/{quote(name, safe='')}"))


def for_role(address: str, *, user: str, password: str) -> str:
    """Return the same address for another role."""
    parts = urlsplit(address)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(
        parts._replace(netloc=f"{quote(user, safe='')}:{quote(password, safe='')}@{place}")
    )


def is_administrator(address: str) -> bool:
    """Whether this address signs in as a role that may make other roles, so may prepare a server.

    The database it names need not exist yet.
    """
    name = part_of(address, "dbname")
    with _connect(address, name, "postgres", "template1") as connection:
        found = connection.execute(
            "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
    return bool(found and found[0])


def own_addresses(address: str, *, passwords: dict[str, str], database: str) -> Addresses:
    """Return addresses of Waymark's own three roles on the server that an administrator named."""
    made = {
        role: to_database(
            for_role(address, user=f"{database}_{role}", password=passwords[role]),
            database,
        )
        for role in ("app", "owner", "keeper")
    }
    return Addresses(**made)


def default_database(address: str) -> str:
    """Return the database an administrator's address means: `waymark` unless it names one."""
    name = unquote(urlsplit(address).path.removeprefix("/"))
    return "waymark" if name in ("", "postgres", "template1") else name


def prepare(
    *,
    admin: str,
    addresses: Addresses,
    rehearse: bool = False,
    may_create_databases: bool = False,
    furnish_template: bool = False,
) -> list[str]:
    """Put in place what is missing, and return a sentence for each thing done.

    `may_create_databases` lets the owner make test databases. `furnish_template` also prepares
    template1, so that databases made later start out prepared: only for a server of our own.
    """
    database = addresses.database
    done: list[str] = []
    with _connect(admin, "postgres", "template1", database) as server:
        _require_version(server)
        steps = [
            *_role_steps(server, addresses, may_create_databases=may_create_databases),
            *_membership_steps(server, part_of(addresses.owner, "user")),
            *_database_steps(server, addresses),
        ]
        done += _take(server, steps, rehearse=rehearse)
        exists = _has_database(server, database)
        places = [database, *(["template1"] if furnish_template else [])]
        done += _take(server, list(_password_steps(server, addresses)), rehearse=rehearse)
    if not exists:
        return [*done, f"Add extensions and grants to the database {database}."]
    for place in places:
        with _connect(admin, place) as inside:
            _require_letters(inside, place)
            done += _take(inside, list(_inside_steps(inside, addresses)), rehearse=rehearse)
    return done


def require_version(address: str) -> None:
    """Refuse a server that is older than PostgreSQL 15."""
    with _connect(address, part_of(address, "dbname"), "postgres", "template1") as connection:
        _require_version(connection)


def _connect(address: str, *databases: str) -> psycopg.Connection:
    """Connect to the first of these databases that can be reached."""
    problem = ""
    for name in dict.fromkeys(filter(None, databases)):
        try:
            return psycopg.connect(to_database(address, name), autocommit=True, connect_timeout=10)
        except psycopg.OperationalError as error:
            problem = problem or " ".join(str(error).split())
    raise CannotPrepare(f"The PostgreSQL server cannot be reached: {problem}")


def _require_version(connection: psycopg.Connection) -> None:
    version = connection.info.server_version
    if version < OLDEST_SERVER:
        raise CannotPrepare(
            f"Waymark needs PostgreSQL 15 or newer; this server is version {version // 10000}."
        )


def _require_letters(connection: psycopg.Connection, database: str) -> None:
    """Refuse a database that cannot hold every letter; Django stores text as UTF-8."""
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise CannotPrepare(
            f"The database {database} stores text as {encoding}; Waymark needs UTF8. Name a "
            "database that does not exist yet, and it will be made so."
        )


def _take(connection: psycopg.Connection, steps: list[Step], *, rehearse: bool) -> list[str]:
    for step in steps if not rehearse else []:
        try:
            connection.execute(step.statement)
        except psycopg.Error as error:
            reason = str(error).strip().splitlines()[0]
            raise CannotPrepare(f"{step.sentence} The server refused: {reason}") from error
    return [step.sentence for step in steps]


def _roles(addresses: Addresses, *, may_create_databases: bool = False) -> list[_Role]:
    """Return the three roles and what each may do; the owner first, as it owns the database."""
    bound = {"rolcanlogin": True, "rolsuper": False, "rolcreaterole": False, "rolbypassrls": False}
    wanted: list[tuple[str, dict[str, bool]]] = [
        (addresses.owner, bound | ({"rolcreatedb": True} if may_create_databases else {})),
        (addresses.app, bound),
        (addresses.keeper, bound | {"rolbypassrls": True}),
    ]
    return [
        _Role(part_of(address, "user"), part_of(address, "password"), powers, address)
        for address, powers in wanted
    ]


def _role_steps(
    server: psycopg.Connection, addresses: Addresses, *, may_create_databases: bool
) -> Iterator[Step]:
    roles = _roles(addresses, may_create_databases=may_create_databases)
    if len({role.name for role in roles}) != len(roles):
        raise CannotPrepare(
            "DATABASE_URL, DATABASE_OWNER_URL and DATABASE_KEEPER_URL must name three roles: one "
            "that runs the site, one that owns the tables, one that keeps backups."
        )
    for role in roles:
        found = server.execute(
            "SELECT row_to_json(pg_roles) FROM pg_roles WHERE rolname = %s", [role.name]
        ).fetchone()
        if found is None:
            # A new role is harmless by default, and only a superuser may say NOSUPERUSER.
            words = [POWERS[power][0] for power, may in role.powers.items() if may]
            yield Step(
                f"Make the role {role.name}.",
                sql.SQL("CREATE ROLE {} {} PASSWORD {}").format(
                    sql.Identifier(role.name), _listed(words), sql.Literal(role.password)
                ),
            )
            continue
        words = [
            POWERS[power][0 if may else 1]
            for power, may in role.powers.items()
            if found[0][power] != may
        ]
        if words:
            yield Step(
                f"Correct the role {role.name}: {', '.join(words)}.",
                sql.SQL("ALTER ROLE {} {}").format(sql.Identifier(role.name), _listed(words)),
            )


def _listed(words: list[LiteralString]) -> sql.Composed:
    return sql.SQL(" ").join(sql.SQL(word) for word in words)


def _database_steps(server: psycopg.Connection, addresses: Addresses) -> Iterator[Step]:
    name, owner = addresses.database, part_of(addresses.owner, "user")
    if _has_database(server, name):
        held = server.execute(
            "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = %s", [name]
        ).fetchone()
        if held and held[0] != owner:
            yield Step(
                f"Give the database {name} to {owner}.",
                sql.SQL("ALTER DATABASE {} OWNER TO {}").format(
                    sql.Identifier(name), sql.Identifier(owner)
                ),
            )
        return
    yield Step(
        f"Make the database {name}.",
        sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template0 ENCODING 'UTF8' {}").format(
            sql.Identifier(name), sql.Identifier(owner), sql.SQL(_locale(server))
        ),
    )


def _membership_steps(server: psycopg.Connection, owner: str) -> Iterator[Step]:
    """An administrator that is no superuser must belong to a role before giving it anything."""
    belongs = server.execute(
        "SELECT bool_or(pg_has_role(oid, 'MEMBER')) FROM pg_roles WHERE rolname = %s",
        [owner],
    ).fetchone()
    is_superuser = server.info.parameter_status("is_superuser") == "on"
    if is_superuser or (belongs and belongs[0]):
        return
    yield Step(
        f"Let {server.info.user} act for {owner}.",
        sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(owner)),
    )


def _locale(server: psycopg.Connection) -> LiteralString:
    """Choose a locale that folds every letter, such as É, the same way on every machine."""
    if server.info.server_version >= 170000:
        return "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'"
    known = server.execute(
        "SELECT 1 FROM pg_collation WHERE lower(collname) IN ('c.utf8', 'c.utf-8')"
    ).fetchone()
    return "LOCALE 'C.UTF-8'" if known else ""


def _has_database(server: psycopg.Connection, name: str) -> bool:
    found = server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
    return found is not None


def _password_steps(server: psycopg.Connection, addresses: Addresses) -> Iterator[Step]:
    """Set the password of each role that cannot sign in with the one in its address."""
    for role in _roles(addresses):
        known = server.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role.name]).fetchone()
        if known and _has_database(server, addresses.database) and not _signs_in(role.address):
            yield Step(
                f"Set the password of the role {role.name}.",
                sql.SQL("ALTER ROLE {} PASSWORD {}").format(
                    sql.Identifier(role.name), sql.Literal(role.password)
                ),
            )


def _signs_in(address: str) -> bool:
    try:
        psycopg.connect(address, connect_timeout=10).close()
    except psycopg.OperationalError:
        return False
    return True


def _inside_steps(inside: psycopg.Connection, addresses: Addresses) -> Iterator[Step]:
    """Extensions, and who may do what in the one schema."""
    owner, app, keeper = (
        part_of(address, "user") for address in (addresses.owner, addresses.app, addresses.keeper)
    )
    place = inside.info.dbname
    present = {row[0] for row in inside.execute("SELECT extname FROM pg_extension")}
    for name in EXTENSIONS:
        if name not in present:
            yield Step(
                f"Add the extension {name} to {place}.",
                sql.SQL("CREATE EXTENSION {}").format(sql.Identifier(name)),
            )
    known = {row[0] for row in inside.execute("SELECT rolname FROM pg_roles")}
    public = inside.execute("SELECT has_schema_privilege('public', 'public', 'CREATE')").fetchone()
    if public and public[0]:
        yield Step(
            f"Stop everybody from making tables in {place}.",
            sql.SQL("REVOKE CREATE ON SCHEMA public FROM PUBLIC"),
        )
    if owner in known and not _may(inside, owner, "CREATE"):
        yield Step(
            f"Let {owner} make tables in {place}.",
            sql.SQL("GRANT CREATE, USAGE ON SCHEMA public TO {}").format(sql.Identifier(owner)),
        )
    for role in (app, keeper):
        if role not in known or owner not in known:
            continue
        granted = inside.execute(
            "SELECT 1 FROM pg_default_acl, aclexplode(defaclacl) AS entry"
            " WHERE defaclobjtype = 'r' AND pg_get_userbyid(defaclrole) = %s"
            " AND pg_get_userbyid(entry.grantee) = %s",
            [owner, role],
        ).fetchone()
        if granted is None:
            yield from _default_steps(place=place, owner=owner, role=role)


def _may(inside: psycopg.Connection, role: str, right: str) -> bool:
    found = inside.execute("SELECT has_schema_privilege(%s, 'public', %s)", [role, right])
    return bool((found.fetchone() or [False])[0])


def _default_steps(*, place: str, owner: str, role: str) -> Iterator[Step]:
    """Let a role use what the owner will make; migrations take back what is append-only."""
    yield Step(
        f"Let {role} use the tables that {owner} makes in {place}.",
        sql.SQL(
            "GRANT USAGE ON SCHEMA public TO {role};"
            " ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA public"
            " GRANT {tables} ON TABLES TO {role};"
            " ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA public"
            " GRANT {sequences} ON SEQUENCES TO {role}"
        ).format(
            owner=sql.Identifier(owner),
            role=sql.Identifier(role),
            tables=sql.SQL(TABLE_RIGHTS),
            sequences=sql.SQL(SEQUENCE_RIGHTS),
        ),
    )
