import uuid

import django.db.models.deletion
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.sealed
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_reserve_consultations"),
        ("access", "__first__"),
        ("consultations", "0005_running"),
        ("organisations", "0001_initial"),
        ("waymark_messages", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="BodyList",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("file_name", models.CharField(max_length=200)),
                ("sha256", models.CharField(max_length=64)),
                ("content", waymark.core.sealed.SealedTextField(blank=True)),
                ("row_count", models.PositiveIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("ready", "Ready to add"),
                            ("applied", "Added"),
                            ("undone", "Undone"),
                            ("discarded", "Discarded"),
                        ],
                        max_length=10,
                    ),
                ),
                ("received_at", models.DateTimeField()),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "received_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["ready", "applied", "undone", "discarded"])
                        ),
                        name="body_list_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("content__gt", ""), ("state", "ready")),
                            models.Q(models.Q(("state", "ready"), _negated=True), ("content", "")),
                            _connector="OR",
                        ),
                        name="body_list_content_while_ready",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_bodylist_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_bodylist_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_bodylist_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FormatRequest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("large_print", "Large print"),
                            ("braille", "Braille"),
                            ("easy_read", "Easy read"),
                            ("audio", "Audio"),
                            ("language", "Another language"),
                            ("bsl", "British Sign Language (BSL)"),
                            ("other", "Something else"),
                        ],
                        max_length=12,
                    ),
                ),
                ("detail", waymark.core.sealed.SealedTextField(blank=True)),
                ("name", waymark.core.sealed.SealedTextField(blank=True)),
                ("contact", waymark.core.sealed.SealedTextField()),
                ("asked_at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "answered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "large_print",
                                    "braille",
                                    "easy_read",
                                    "audio",
                                    "language",
                                    "bsl",
                                    "other",
                                ],
                            )
                        ),
                        name="format_request_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answered_by__isnull", True),
                            ("answered_at__isnull", False),
                            _connector="OR",
                        ),
                        name="format_request_answered_has_time",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_formatrequest_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_formatrequest_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_formatrequest_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InvitationText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                        max_length=12,
                    ),
                ),
                ("subject", models.CharField(max_length=200)),
                ("body", models.TextField(max_length=5000)),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "kind"), name="invitation_text_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["invitation", "reminder"])),
                        name="invitation_text_kind",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_invitationtext_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_invitationtext_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_invitationtext_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NewsRequest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("address", waymark.core.sealed.SealedTextField()),
                ("address_hash", models.CharField(max_length=64)),
                ("asked_on", models.DateField()),
                ("confirmed_on", models.DateField(null=True)),
                ("told_on", models.DateField(null=True)),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(fields=["authority", "address_hash"], name="news_request_address")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("told_on__isnull", True),
                            ("confirmed_on__isnull", False),
                            _connector="OR",
                        ),
                        name="news_request_told_once_confirmed",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_newsrequest_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_newsrequest_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_newsrequest_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NewsTold",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[("opened", "Opening"), ("reported", "Outcome")], max_length=10
                    ),
                ),
                ("told_at", models.DateTimeField()),
                ("readers", models.PositiveIntegerField()),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "consultation", "kind"), name="news_told_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["opened", "reported"])),
                        name="news_told_kind",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_newstold_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_newstold_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_newstold_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BodyListHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("file_name", models.CharField(max_length=200)),
                ("sha256", models.CharField(max_length=64)),
                ("row_count", models.PositiveIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("ready", "Ready to add"),
                            ("applied", "Added"),
                            ("undone", "Undone"),
                            ("discarded", "Discarded"),
                        ],
                        max_length=10,
                    ),
                ),
                ("received_at", models.DateTimeField()),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.bodylist",
                    ),
                ),
                (
                    "received_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_bodylisthistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="FormatRequestHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("large_print", "Large print"),
                            ("braille", "Braille"),
                            ("easy_read", "Easy read"),
                            ("audio", "Audio"),
                            ("language", "Another language"),
                            ("bsl", "British Sign Language (BSL)"),
                            ("other", "Something else"),
                        ],
                        max_length=12,
                    ),
                ),
                ("asked_at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "answered_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.formatrequest",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_formatrequesthistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InvitationTextHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                        max_length=12,
                    ),
                ),
                ("subject", models.CharField(max_length=200)),
                ("body", models.TextField(max_length=5000)),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.invitationtext",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_invitationtexthistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="NewsToldHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("opened", "Opening"), ("reported", "Outcome")], max_length=10
                    ),
                ),
                ("told_at", models.DateTimeField()),
                ("readers", models.PositiveIntegerField()),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.newstold",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_newstoldhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="StakeholderBody",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", models.CharField(max_length=200)),
                ("contact_name", waymark.core.sealed.SealedTextField(blank=True)),
                ("contact_email", waymark.core.sealed.SealedTextField()),
                ("added_at", models.DateTimeField()),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "body_list",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.bodylist",
                    ),
                ),
                (
                    "category",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.stakeholdercategory",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "organisation",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisations.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        models.F("authority"),
                        models.F("consultation"),
                        django.db.models.functions.text.Lower("name"),
                        name="stakeholder_body_once",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_stakeholderbody_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_stakeholderbody_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_stakeholderbody_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="organisation_id",
                        name="consultations_stakeholderbody_organisation_id_key",
                        to_table="organisations_organisation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="category_id",
                        name="consultations_stakeholderbody_category_id_key",
                        to_table="consultations_stakeholdercategory",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="body_list_id",
                        name="consultations_stakeholderbody_body_list_id_key",
                        to_table="consultations_bodylist",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InvitationLetter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                        max_length=12,
                    ),
                ),
                ("link_hash", models.CharField(max_length=64, unique=True)),
                ("written_at", models.DateTimeField()),
                ("is_to_former_address", models.BooleanField(default=False)),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "message",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="waymark_messages.message",
                    ),
                ),
                (
                    "body",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.stakeholderbody",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "indexes": [
                    models.Index(
                        fields=["authority", "body", "-id"], name="invitation_letter_latest"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["invitation", "reminder"])),
                        name="invitation_letter_kind",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_invitationletter_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_invitationletter_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="body_id",
                        name="consultations_invitationletter_body_id_key",
                        to_table="consultations_stakeholderbody",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="message_id",
                        name="consultations_invitationletter_message_id_key",
                        to_table="waymark_messages_message",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InvitedResponse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "authority",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "body",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.stakeholderbody",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "response"), name="invited_response_of_one_body"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_invitedresponse_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_invitedresponse_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="body_id",
                        name="consultations_invitedresponse_body_id_key",
                        to_table="consultations_stakeholderbody",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="response_id",
                        name="consultations_invitedresponse_response_id_key",
                        to_table="consultations_response",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StakeholderBodyHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("name", models.CharField(max_length=200)),
                ("added_at", models.DateTimeField()),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "body_list",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.bodylist",
                    ),
                ),
                (
                    "category",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.stakeholdercategory",
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "organisation",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="organisations.organisation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.stakeholderbody",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_stakeholderbodyhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InvitedResponseHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.invitedresponse",
                    ),
                ),
                (
                    "response",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.response",
                    ),
                ),
                (
                    "body",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.stakeholderbody",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_invitedresponsehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InvitationLetterHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("invitation", "Invitation"), ("reminder", "Reminder")],
                        max_length=12,
                    ),
                ),
                ("written_at", models.DateTimeField()),
                ("is_to_former_address", models.BooleanField(default=False)),
                (
                    "authority",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "message",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="waymark_messages.message",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.invitationletter",
                    ),
                ),
                (
                    "body",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.stakeholderbody",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_invitationletterhistoryevent_rls"
                    )
                ],
            },
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "bodylist",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_bodylisthistoryevent" ("authority_id", "consultation_id", "file_name", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "sha256", "state") SELECT new_values."authority_id", new_values."consultation_id", new_values."file_name", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_at", new_values."received_by_id", new_values."row_count", new_values."sha256", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d495933ee25ed61eb69ffa8e803f7bff0786de47",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ccb8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_bodylist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bodylist",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_bodylisthistoryevent" ("authority_id", "consultation_id", "file_name", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "sha256", "state") SELECT new_values."authority_id", new_values."consultation_id", new_values."file_name", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_at", new_values."received_by_id", new_values."row_count", new_values."sha256", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."file_name" IS DISTINCT FROM (new_values."file_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."received_at" IS DISTINCT FROM (new_values."received_at") OR old_values."received_by_id" IS DISTINCT FROM (new_values."received_by_id") OR old_values."row_count" IS DISTINCT FROM (new_values."row_count") OR old_values."sha256" IS DISTINCT FROM (new_values."sha256") OR old_values."state" IS DISTINCT FROM (new_values."state")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6f1db9dcabf1e7800d4af0addc8028836a560816",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e9c8e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_bodylist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bodylist",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_bodylisthistoryevent" ("authority_id", "consultation_id", "file_name", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "received_by_id", "row_count", "sha256", "state") SELECT old_values."authority_id", old_values."consultation_id", old_values."file_name", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_at", old_values."received_by_id", old_values."row_count", old_values."sha256", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8382816a155a7f7f62e2d9f5368e80d9c90e84e1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ffc47",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_bodylist",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formatrequest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_formatrequesthistoryevent" ("answered_at", "answered_by_id", "asked_at", "authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."answered_at", new_values."answered_by_id", new_values."asked_at", new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7fffdae3d861a194704a1fc42c484856b15f6ae3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_92d5c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_formatrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formatrequest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_formatrequesthistoryevent" ("answered_at", "answered_by_id", "asked_at", "authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."answered_at", new_values."answered_by_id", new_values."asked_at", new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."answered_at" IS DISTINCT FROM (new_values."answered_at") OR old_values."answered_by_id" IS DISTINCT FROM (new_values."answered_by_id") OR old_values."asked_at" IS DISTINCT FROM (new_values."asked_at") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="44cf0179a08f59f32e16a555d968a3802e15a918",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_71426",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_formatrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formatrequest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_formatrequesthistoryevent" ("answered_at", "answered_by_id", "asked_at", "authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."answered_at", old_values."answered_by_id", old_values."asked_at", old_values."authority_id", old_values."consultation_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7280c26b1e34331743c261d0c8e277c323398722",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34dce",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_formatrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationtext",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationtexthistoryevent" ("authority_id", "body", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT new_values."authority_id", new_values."body", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."subject" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a79905a59333c8dd1024eaaa17250e03ac37d731",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fa045",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_invitationtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationtext",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationtexthistoryevent" ("authority_id", "body", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT new_values."authority_id", new_values."body", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."subject" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6e7ad908233923e3ecb5549f7398bd95c8a7671a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_06b7c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_invitationtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationtext",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationtexthistoryevent" ("authority_id", "body", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject") SELECT old_values."authority_id", old_values."body", old_values."consultation_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."subject" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="43c0f4726b8c416017aa5dbb47154d51ddd512bf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_25061",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_invitationtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "newstold",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_newstoldhistoryevent" ("authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "readers", "told_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."readers", new_values."told_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dcbd37bf75dff9c3f118f53ab90ec378a005c96a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f828",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_newstold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "newstold",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_newstoldhistoryevent" ("authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "readers", "told_at") SELECT new_values."authority_id", new_values."consultation_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."readers", new_values."told_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c33dac706e53b753daaf047e68ceaefe4ec477d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_39396",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_newstold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "newstold",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_newstoldhistoryevent" ("authority_id", "consultation_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "readers", "told_at") SELECT old_values."authority_id", old_values."consultation_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."readers", old_values."told_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3bff0db77f6803a9b38e8b16976b3c0f7c7117b9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3cdc9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_newstold",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholderbody",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholderbodyhistoryevent" ("added_at", "authority_id", "body_list_id", "category_id", "consultation_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."added_at", new_values."authority_id", new_values."body_list_id", new_values."category_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c194c0c64756b291817ff1ae4cbcd7daa3f0786",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f61b0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_stakeholderbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholderbody",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholderbodyhistoryevent" ("added_at", "authority_id", "body_list_id", "category_id", "consultation_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."added_at", new_values."authority_id", new_values."body_list_id", new_values."category_id", new_values."consultation_id", new_values."id", new_values."name", new_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."added_at" IS DISTINCT FROM (new_values."added_at") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."body_list_id" IS DISTINCT FROM (new_values."body_list_id") OR old_values."category_id" IS DISTINCT FROM (new_values."category_id") OR old_values."consultation_id" IS DISTINCT FROM (new_values."consultation_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e05a3a5fcfb77b4443934b78e2b5f382abf78fee",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5a915",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_stakeholderbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholderbody",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholderbodyhistoryevent" ("added_at", "authority_id", "body_list_id", "category_id", "consultation_id", "id", "name", "organisation_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."added_at", old_values."authority_id", old_values."body_list_id", old_values."category_id", old_values."consultation_id", old_values."id", old_values."name", old_values."organisation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2028cd2656b080e71f876bbec1252bdcf517c77c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8c0b6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_stakeholderbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitedresponse",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitedresponsehistoryevent" ("authority_id", "body_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c36e350ec9cc2c953be9b03f97c3c29bea0956dd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9f42",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_invitedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitedresponse",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitedresponsehistoryevent" ("authority_id", "body_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."response_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2e2a580fe8b22fd0873efc83f935147f5959a6c7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b9012",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_invitedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitedresponse",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitedresponsehistoryevent" ("authority_id", "body_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response_id") SELECT old_values."authority_id", old_values."body_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."response_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d0cade412d8391008668cf41ece6cd73fdfe1437",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9675a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_invitedresponse",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationletter",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationletterhistoryevent" ("authority_id", "body_id", "id", "is_to_former_address", "kind", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_to_former_address", new_values."kind", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="731bcbed4df2e138405252170986682f49edacb8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a8c6c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_invitationletter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationletter",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationletterhistoryevent" ("authority_id", "body_id", "id", "is_to_former_address", "kind", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_to_former_address", new_values."kind", new_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."written_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."body_id" IS DISTINCT FROM (new_values."body_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_to_former_address" IS DISTINCT FROM (new_values."is_to_former_address") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."message_id" IS DISTINCT FROM (new_values."message_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."written_at" IS DISTINCT FROM (new_values."written_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef21e1e1ddfa0d3706a5752831f914fae5d4f4bd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d8839",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_invitationletter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationletter",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_invitationletterhistoryevent" ("authority_id", "body_id", "id", "is_to_former_address", "kind", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") SELECT old_values."authority_id", old_values."body_id", old_values."id", old_values."is_to_former_address", old_values."kind", old_values."message_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d9892afbcaac121930554a3a43bba96665428d19",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e6d42",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_invitationletter",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
