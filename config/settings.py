"""How is this installation configured? Everything comes from the environment.

Every name is listed with a sentence in `.env.example`. Defaults are safe for production; a local
set-up (`make run`) writes its own values to `var/local.env`, which never overrides the environment.
"""

from pathlib import Path
from typing import Any

import pghistory
from csp.constants import NONE, SELF
from environs import Env

from waymark.core.logs import logging_configuration

BASE_DIR = Path(__file__).resolve().parent.parent

env = Env(eager=False)
env.read_env(str(BASE_DIR / ".env"), recurse=False)
VAR = Path(env.str("WAYMARK_VAR", str(BASE_DIR / "var")) or BASE_DIR / "var")
env.read_env(str(VAR / "local.env"), recurse=False)

# What this installation may do --------------------------------------------------------------------
DEBUG = False
SECRET_KEY = env.str("SECRET_KEY")
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS")
SITE_URL = env.str("WAYMARK_SITE_URL", "http://localhost:8000")
OCID_PREFIX = env.str("WAYMARK_OCID_PREFIX", "")
DEMONSTRATION = env.bool("WAYMARK_DEMONSTRATION", False)
SECURE = env.bool("WAYMARK_SECURE", True)
FIELD_KEYS: list[str] = env.list("WAYMARK_FIELD_KEYS")
IMPORT_MAXIMUM_ROWS = env.int("WAYMARK_IMPORT_MAXIMUM_ROWS", 150_000)
UPLOAD_MAXIMUM_BYTES = env.int("WAYMARK_UPLOAD_MAXIMUM_BYTES", 50_000_000)
FILE_SCANNER = env.str("WAYMARK_FILE_SCANNER", "")
FONT_FOLDER = env.str("WAYMARK_FONT_FOLDER", "")
SESSION_IDLE_MINUTES = env.int("WAYMARK_SESSION_IDLE_MINUTES", 60)
THEMES_MODEL_URL = env.str("WAYMARK_THEMES_MODEL_URL", "")
THEMES_MODEL_NAME = env.str("WAYMARK_THEMES_MODEL_NAME", "")
THEMES_MODEL_KEY = env.str("WAYMARK_THEMES_MODEL_KEY", "")
THEMES_MODEL_PRICE_IN = env.float("WAYMARK_THEMES_MODEL_PRICE_IN", 0.0)
THEMES_MODEL_PRICE_OUT = env.float("WAYMARK_THEMES_MODEL_PRICE_OUT", 0.0)

# Database: one PostgreSQL, three roles ------------------------------------------------------------
DATABASE_ROLE = env.str("WAYMARK_DATABASE_ROLE", "app")
DATABASE_ADDRESSES: dict[str, Any] = {
    "app": env.dj_db_url("DATABASE_URL", conn_max_age=60, conn_health_checks=True),
    "owner": env.dj_db_url("DATABASE_OWNER_URL"),
    "keeper": env.dj_db_url("DATABASE_KEEPER_URL"),
}
PREPARE_AFTER = env.int("WAYMARK_PREPARE_AFTER", 5)
STATEMENT_SECONDS = env.int("WAYMARK_STATEMENT_SECONDS", 30)
EMAIL: dict[str, Any] = env.dj_email_url("EMAIL_URL", "smtp://localhost:25")
DEFAULT_FROM_EMAIL = env.str("WAYMARK_FROM_EMAIL", "waymark@localhost")
BOUNCE_ADDRESS = env.str("WAYMARK_BOUNCE_ADDRESS", "")
MESSAGES_BACKEND = env.str(
    "WAYMARK_MESSAGES_BACKEND", "waymark.messages.exports.django_email.DjangoEmail"
)
TEXTS_BACKEND = env.str("WAYMARK_TEXTS_BACKEND", "waymark.messages.exports.console.Console")
NOTIFY_KEY = env.str("WAYMARK_NOTIFY_KEY", "")
NOTIFY_URL = env.str("WAYMARK_NOTIFY_URL", "https://api.notifications.service.gov.uk")
NOTIFY_TEXT_TEMPLATE = env.str("WAYMARK_NOTIFY_TEXT_TEMPLATE", "")
NOTIFY_EMAIL_TEMPLATE = env.str("WAYMARK_NOTIFY_EMAIL_TEMPLATE", "")
NOTIFY_TOKEN = env.str("WAYMARK_NOTIFY_TOKEN", "")
NOTIFY_TIMEOUT = 20  # seconds without a byte; a server that stalls would hold the worker for ever

env.seal()

_own: dict[str, Any] = DATABASE_ADDRESSES[DATABASE_ROLE]
_options = {
    # No compiling: the walls and the reasons for access make every statement look dear to the
    # planner, so that seconds went on compiling what is read in milliseconds.
    "options": "-c jit=off",
    # For the same reasons planning takes longer than running: what is asked often is planned once.
    "server_side_binding": True,
    "prepare_threshold": PREPARE_AFTER or None,
    **_own.get("OPTIONS", {}),
}
DATABASES = {"default": {**_own, "OPTIONS": _options}}  # a copy: the addresses stay as they are
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "waymark.core",
    "waymark.audit",
    "waymark.access",
    "waymark.web",
    "waymark.documents",
    "waymark.messages",
    "waymark.intake",
    "waymark.organisations",
    "waymark.partnerships",
    "waymark.people",
    "waymark.directory",
    "waymark.participation",
    "waymark.casework",
    "waymark.indicators",
    "waymark.consultations",
    "waymark.decisions",
    "waymark.commissioning",
    "waymark.portal",
    "waymark.administration",
    "waymark.demonstration",
    "pghistory",
    "pgtrigger",
    "procrastinate.contrib.django",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_structlog",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "waymark.core.scoping.ClosedScopeMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "waymark.web.middleware.SessionLimits",
    "waymark.web.middleware.RequestLog",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": False,
        "DIRS": [
            BASE_DIR / "waymark" / app / "templates"
            for app in (
                "web",
                "casework",
                "commissioning",
                "consultations",
                "decisions",
                "directory",
                "indicators",
                "intake",
                "messages",
                "organisations",
                "participation",
                "partnerships",
                "people",
                "portal",
                "administration",
                "demonstration",
            )
        ],
        "OPTIONS": {"environment": "waymark.web.jinja.environment"},
    },
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    },
]

# History by trigger: who and why stand on the event itself ----------------
PGHISTORY_BASE_MODEL = "waymark.core.history.HistoryEvent"
PGHISTORY_CONTEXT_FIELD = pghistory.ContextJSONField()

# Sign-in ------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "access.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_ADAPTER = "waymark.web.adapters.StaffAccounts"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
ACCOUNT_RATE_LIMITS = {
    "login_failed": "10/m/ip,5/5m/key",
    # Each asks the council's own sign-in where it answers.
    "provider_leave": "120/m/ip",
    # Codes of answers: see consultations.views.answering.codes.
    "receipt_wrong": "20/10m/key",
    "early_receipt_wrong": "30/10m/ip",
}
# The proxy that certificates presume names the visitor, in the last place of X-Forwarded-For.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if SECURE else 0
ACCOUNT_FORMS = {
    "login": "waymark.web.account_forms.SignIn",
    "reset_password": "waymark.web.account_forms.PasswordForgotten",
    "reset_password_from_key": "waymark.web.account_forms.PasswordFromLink",
    "change_password": "waymark.web.account_forms.PasswordChange",
    "reauthenticate": "waymark.web.account_forms.PasswordAgain",
}
MFA_FORMS = {
    "authenticate": "waymark.web.account_forms.SignInCode",
    "reauthenticate": "waymark.web.account_forms.SignInCodeAgain",
    "activate_totp": "waymark.web.account_forms.SignInCodesSetUp",
    "deactivate_totp": "waymark.web.account_forms.SignInCodesStopped",
    "generate_recovery_codes": "waymark.web.account_forms.NewRecoveryCodes",
    "add_webauthn": "waymark.web.passkey_forms.PasskeyAdd",
    "authenticate_webauthn": "waymark.web.passkey_forms.PasskeyAsked",
    "reauthenticate_webauthn": "waymark.web.passkey_forms.PasskeyAskedAgain",
    "login_webauthn": "waymark.web.passkey_forms.PasskeySignIn",
    "edit_webauthn": "waymark.web.passkey_forms.PasskeyRename",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# A passkey alone signs in: it is two factors only if the device asks for a finger, face or PIN.
MFA_WEBAUTHN_USER_VERIFICATION = "required"
# Counts every press, not only failures, and a whole council may share one address.
MFA_RATE_LIMITS = {"webauthn_login": "120/m/ip"}
MFA_TOTP_ISSUER = "Waymark"
MFA_TOTP_TOLERANCE = 1  # a code typed while the next one comes up; RFC 6238, section 5.2
MFA_ADAPTER = "waymark.web.adapters.SecondFactors"
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "web:home"
ACCOUNT_LOGOUT_REDIRECT_URL = "portal:front"

SESSION_COOKIE_AGE = 12 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_SECURE = SECURE
SESSION_COOKIE_NAME = "waymark_session"
CSRF_COOKIE_SECURE = SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_TRUSTED_ORIGINS = [SITE_URL]
SECURE_SSL_REDIRECT = SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE
SECURE_HSTS_PRELOAD = SECURE
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
SILENCED_SYSTEM_CHECKS: list[str] = []

# Files, cache, email, time -----------------------------------------------------------------------
STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS: list[str] = []
MEDIA_ROOT = VAR / "files"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_PERMISSIONS = 0o600

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
    }
}

EMAIL_BACKEND = EMAIL.get("EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
EMAIL_HOST = EMAIL["EMAIL_HOST"]
EMAIL_PORT = EMAIL["EMAIL_PORT"]
EMAIL_HOST_USER = EMAIL["EMAIL_HOST_USER"]
EMAIL_HOST_PASSWORD = EMAIL["EMAIL_HOST_PASSWORD"]
EMAIL_USE_TLS = EMAIL["EMAIL_USE_TLS"]
EMAIL_USE_SSL = EMAIL["EMAIL_USE_SSL"]
EMAIL_TIMEOUT = 20  # seconds; without it a mail server that stalls holds the worker for ever

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True
USE_I18N = True
LOCALE_PATHS = [BASE_DIR / "waymark" / "web" / "locale"]

DJANGO_STRUCTLOG_IP_LOGGING_ENABLED = False
LOGGING = logging_configuration()
LOGGING_CONFIG = "waymark.core.logs.configure"
