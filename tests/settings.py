"""The settings of production, with a handful of lines changed for tests."""

import os

for name, value in {
    "SECRET_KEY": "tests-only-" + "x" * 60,
    "WAYMARK_FIELD_KEYS": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
    "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1",
    "WAYMARK_SECURE": "false",
}.items():
    os.environ[name] = value

from config.settings import *  # noqa: E402, F403, TID251 (the one place that may)
from config.settings import DATABASES, INSTALLED_APPS, VAR  # noqa: E402, TID251

INSTALLED_APPS.append("django_linear_migrations")  # a second head of migrations is a fault
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
MEDIA_ROOT = VAR / "test-files"
# WhiteNoise warns of a folder that is not there, and warnings are errors.
(VAR / "static").mkdir(parents=True, exist_ok=True)
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
DEMONSTRATION = False
DATABASES["default"]["CONN_MAX_AGE"] = 0
LOGGING_CONFIG = None  # type: ignore[assignment]
