"""The tables of this app, with their walls and their history."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.sealed
import waymark.core.tenancy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0004_teams_and_staff"),
        ("directory", "0001_initial"),
        ("participation", "0001_initial"),
        ("people", "0001_initial"),
        ("waymark_messages", "0002_texts"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="ActivityConsent",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "kinds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), size=None
                            ),
                        ),
                        (
                            "given_by",
                            models.CharField(
                                choices=[
                                    ("parent", "Parent or carer"),
                                    ("young_person", "The young person"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("giver", models.CharField(blank=True, max_length=120)),
                        ("given_on", models.DateField()),
                        ("expires_on", models.DateField(null=True)),
                        ("ended_on", models.DateField(null=True)),
                        ("medical", waymark.core.sealed.SealedTextField(blank=True)),
                        ("recorded_at", models.DateTimeField()),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-given_on", "-id"],
                                name="activity_consent_person",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("given_by__in", ["parent", "young_person"])),
                                name="activity_consent_giver_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("expires_on__isnull", True),
                                        ("expires_on__gte", models.F("given_on")),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("ended_on__isnull", True),
                                        ("ended_on__gte", models.F("given_on")),
                                        _connector="OR",
                                    ),
                                ),
                                name="activity_consent_dates",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kinds__contained_by",
                                        ["taking_part", "off_site", "photographs", "first_aid"],
                                    )
                                ),
                                name="activity_consent_to_known_things",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_activityconsent_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_activityconsent_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_activityconsent_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="casework_activityconsent_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Appointment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("starts_at", models.DateTimeField()),
                        ("moved_from", models.DateTimeField(null=True)),
                        ("minutes", models.PositiveSmallIntegerField()),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("centre", "At our centre"),
                                    ("school", "At school, college or a provider"),
                                    ("home", "At home"),
                                    ("community", "Elsewhere in the community"),
                                    ("phone", "By telephone"),
                                    ("video", "By video call"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("place", models.CharField(blank=True, max_length=200)),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("careers_interview", "Careers interview"),
                                    ("tracking", "Asking what they do now"),
                                    ("transition", "Moving on to the next stage"),
                                    ("application", "Help with an application"),
                                    ("interview_preparation", "Preparing for an interview"),
                                    ("benefits", "Benefits"),
                                    ("housing", "Housing"),
                                    ("wellbeing", "Health and wellbeing"),
                                    ("send_review", "SEND review"),
                                    ("plan_review", "Plan review"),
                                    ("home_visit", "Home visit"),
                                    ("crisis", "Crisis"),
                                    ("in_work_support", "Support in work"),
                                    ("betterment", "Something better than now"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("booked", "Booked"),
                                    ("attended", "Attended"),
                                    ("did_not_attend", "Did not attend"),
                                    ("cancelled", "Called off"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "cancelled_by",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer"),
                                    ("service", "We did"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("booked_at", models.DateTimeField()),
                        ("is_reminded_of", models.BooleanField(default=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["worker", "starts_at", "id"], name="appointment_of_worker"
                            ),
                            models.Index(
                                fields=["person", "starts_at", "id"], name="appointment_of_person"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "way__in",
                                        ["centre", "school", "home", "community", "phone", "video"],
                                    )
                                ),
                                name="appointment_way_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "purpose__in",
                                        [
                                            "careers_interview",
                                            "tracking",
                                            "transition",
                                            "application",
                                            "interview_preparation",
                                            "benefits",
                                            "housing",
                                            "wellbeing",
                                            "send_review",
                                            "plan_review",
                                            "home_visit",
                                            "crisis",
                                            "in_work_support",
                                            "betterment",
                                        ],
                                    )
                                ),
                                name="appointment_purpose_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        ["booked", "attended", "did_not_attend", "cancelled"],
                                    )
                                ),
                                name="appointment_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("cancelled_by__in", ["young_person", "parent", "service"]),
                                        ("state", "cancelled"),
                                    ),
                                    models.Q(
                                        models.Q(("state", "cancelled"), _negated=True),
                                        ("cancelled_by", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="appointment_cancelled_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("minutes__gte", 1), ("minutes__lte", 600)),
                                name="appointment_within_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_appointment_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_appointment_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_appointment_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="casework_appointment_worker_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Assessment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("profile", "Universal profile"),
                                    ("targeted", "Targeted assessment"),
                                    ("readiness", "Readiness for learning or work"),
                                    (
                                        "learning_difficulty",
                                        "Learning difficulty assessment, until 2014",
                                    ),
                                    ("ehc_plan", "Education, health and care plan: facts"),
                                    ("ehc_review", "Education, health and care plan: review"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("version", models.PositiveSmallIntegerField()),
                        ("done_on", models.DateField()),
                        ("answers", models.JSONField(default=dict)),
                        ("own_view", models.CharField(blank=True, max_length=2000)),
                        ("review_on", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("completed", "Completed"),
                                    ("approved", "Approved"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("written_at", models.DateTimeField()),
                        ("completed_at", models.DateTimeField(null=True)),
                        ("approved_at", models.DateTimeField(null=True)),
                        (
                            "approved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                            "completed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-done_on", "-id"], name="assessment_person"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "profile",
                                            "targeted",
                                            "readiness",
                                            "learning_difficulty",
                                            "ehc_plan",
                                            "ehc_review",
                                        ],
                                    )
                                ),
                                name="assessment_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["draft", "completed", "approved"])
                                ),
                                name="assessment_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("completed_at__isnull", True), ("state", "draft")),
                                    models.Q(
                                        models.Q(("state", "draft"), _negated=True),
                                        ("completed_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="assessment_completed_at_a_moment",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("approved_at__isnull", False), ("state", "approved")),
                                    models.Q(
                                        models.Q(("state", "approved"), _negated=True),
                                        ("approved_at__isnull", True),
                                        ("approved_by__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="assessment_approved_at_a_moment",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("completed_by__isnull", True),
                                    ("completed_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="assessment_completed_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("approved_by", models.F("written_by")), _negated=True
                                    ),
                                    models.Q(
                                        ("approved_by", models.F("completed_by")), _negated=True
                                    ),
                                ),
                                name="assessment_approved_by_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("review_on__isnull", True),
                                    ("review_on__gte", models.F("done_on")),
                                    _connector="OR",
                                ),
                                name="assessment_review_later",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_assessment_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_assessment_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_assessment_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="written_by_id",
                                name="casework_assessment_written_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="completed_by_id",
                                name="casework_assessment_completed_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="approved_by_id",
                                name="casework_assessment_approved_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CalendarFeed",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("token_hash", models.CharField(max_length=64)),
                        ("made_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "token_hash"), name="calendar_feed_token_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ended_at__isnull", True)),
                                fields=("membership",),
                                name="calendar_feed_one_each",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ended_at__isnull", True),
                                    ("ended_at__gte", models.F("made_at")),
                                    _connector="OR",
                                ),
                                name="calendar_feed_ends_after_start",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_calendarfeed_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_calendarfeed_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="casework_calendarfeed_membership_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Contact",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("happened_at", models.DateTimeField()),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("in_person", "In person"),
                                    ("home_visit", "Home visit"),
                                    ("phone_out", "Telephone, we called"),
                                    ("phone_in", "Telephone, they called"),
                                    ("text_out", "Text, we wrote"),
                                    ("text_in", "Text, they wrote"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("video", "Video call"),
                                    ("social_media", "Message on social media"),
                                    ("via_parent", "Through a parent or carer"),
                                    ("via_professional", "Through another professional"),
                                    ("group_session", "Group session"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("spoke", "Spoke with the young person"),
                                    ("attended", "The young person attended"),
                                    ("spoke_to_parent", "Spoke with a parent or carer"),
                                    ("spoke_to_others", "Spoke with somebody else"),
                                    ("refused", "Did not want contact"),
                                    ("message_left", "Message left"),
                                    ("no_answer", "No answer"),
                                    ("did_not_attend", "Did not attend"),
                                    ("not_at_address", "Not at the address"),
                                    ("wrong_number", "Wrong number"),
                                    ("number_dead", "Number no longer works"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("centre", "Our centre"),
                                    ("school", "School, college or provider"),
                                    ("home", "Home"),
                                    ("community", "Elsewhere in the community"),
                                    ("custody", "Custody"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("minutes", models.PositiveSmallIntegerField(null=True)),
                        (
                            "purposes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=30), default=list, size=None
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=20000)),
                        ("own_words", models.CharField(blank=True, max_length=2000)),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("notes", "Anybody who may read notes"),
                                    ("sensitive", "Sensitive: health, pregnancy, substances, care"),
                                    ("safeguarding", "Safeguarding"),
                                    ("justice", "Youth justice"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("confirmed", "Yes, still true"),
                                    ("changed", "No, it has changed"),
                                    ("not_asked", "It did not come up"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("written_at", models.DateTimeField()),
                        ("reason", models.CharField(blank=True, max_length=200)),
                        ("is_latest", models.BooleanField(default=True)),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.activity",
                            ),
                        ),
                        (
                            "amends",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.contact",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("is_latest", True)),
                                fields=["person", "-happened_at", "-id"],
                                name="contact_timeline",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "method__in",
                                        [
                                            "in_person",
                                            "home_visit",
                                            "phone_out",
                                            "phone_in",
                                            "text_out",
                                            "text_in",
                                            "email",
                                            "letter",
                                            "video",
                                            "social_media",
                                            "via_parent",
                                            "via_professional",
                                            "group_session",
                                        ],
                                    )
                                ),
                                name="contact_method_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "outcome__in",
                                        [
                                            "spoke",
                                            "attended",
                                            "spoke_to_parent",
                                            "spoke_to_others",
                                            "refused",
                                            "message_left",
                                            "no_answer",
                                            "did_not_attend",
                                            "not_at_address",
                                            "wrong_number",
                                            "number_dead",
                                        ],
                                    )
                                ),
                                name="contact_outcome_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("level__in", ["notes", "sensitive", "safeguarding", "justice"])
                                ),
                                name="contact_level_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["confirmed", "changed", "not_asked"])
                                ),
                                name="contact_status_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("place", ""),
                                    (
                                        "place__in",
                                        ["centre", "school", "home", "community", "custody"],
                                    ),
                                    _connector="OR",
                                ),
                                name="contact_place_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("note", ""), _negated=True),
                                    (
                                        "outcome__in",
                                        [
                                            "no_answer",
                                            "message_left",
                                            "did_not_attend",
                                            "not_at_address",
                                            "wrong_number",
                                            "number_dead",
                                        ],
                                    ),
                                    _connector="OR",
                                ),
                                name="contact_says_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("happened_at__lte", models.F("written_at"))),
                                name="contact_not_before_it_happened",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("amends__isnull", True), ("reason", "")),
                                    models.Q(
                                        ("amends__isnull", False),
                                        models.Q(("reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="contact_amended_for_a_reason",
                            ),
                            models.UniqueConstraint(
                                fields=("amends",), name="contact_amended_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_contact_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_contact_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_contact_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="activity_id",
                                name="casework_contact_activity_id_key",
                                to_table="participation_activity",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="written_by_id",
                                name="casework_contact_written_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="amends_id",
                                name="casework_contact_amends_id_key",
                                to_table="casework_contact",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Cover",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField()),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("leave", "Planned leave"),
                                    ("absence", "Unplanned absence"),
                                    ("training", "Training"),
                                    ("other", "Another reason"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("made_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "colleague",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "ended_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "made_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("ended_at__isnull", True)),
                                fields=["colleague", "ends_at"],
                                name="cover_by_colleague",
                            ),
                            models.Index(
                                condition=models.Q(("ended_at__isnull", True)),
                                fields=["worker", "ends_at"],
                                name="cover_of_worker",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("reason__in", ["leave", "absence", "training", "other"])
                                ),
                                name="cover_reason_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("worker", models.F("colleague")), _negated=True
                                ),
                                name="cover_by_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="cover_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ended_by__isnull", True),
                                    ("ended_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="cover_ended_by_somebody",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_cover_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_cover_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="casework_cover_worker_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="colleague_id",
                                name="casework_cover_colleague_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="made_by_id",
                                name="casework_cover_made_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="ended_by_id",
                                name="casework_cover_ended_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Ending",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("closure", "Close the work"),
                                    ("step_down", "Step down to a lower level of support"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "circumstance",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("in_learning", "In learning"),
                                    ("in_work", "In work or an apprenticeship"),
                                    ("neet", "Not in learning or work"),
                                    ("not_known", "Not known"),
                                    ("away", "No longer in the area"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("goals_met", "What was agreed has been reached"),
                                    ("moved", "Moved to another authority"),
                                    ("other_service", "Another service has taken over"),
                                    ("aged_out", "Too old for the service"),
                                    ("declined", "Does not want support"),
                                    ("no_contact", "Could not be reached"),
                                    ("deceased", "Has died"),
                                    ("in_error", "Opened in error"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("sustained", "Settled in learning or work"),
                                    ("moved", "Moved to another authority"),
                                    ("handed_to_adult_service", "Handed to an adult service"),
                                    ("aged_out", "Aged out"),
                                    ("declined", "Declined support"),
                                    ("no_engagement", "No engagement after every way was tried"),
                                    ("deceased", "Deceased"),
                                    ("opened_in_error", "Opened in error"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "tier",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("universal", "Universal"),
                                    ("targeted", "Targeted"),
                                    ("specialist", "Specialist"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(max_length=2000)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Waiting for a manager"),
                                    ("approved", "Approved"),
                                    ("sent_back", "Sent back"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("proposed_at", models.DateTimeField()),
                        ("decided_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=2000)),
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
                            "decided_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "proposed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state", "waiting")),
                                fields=["authority", "proposed_at", "id"],
                                name="ending_waiting",
                            ),
                            models.Index(fields=["person", "-decided_at"], name="ending_person"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["closure", "step_down"])),
                                name="ending_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["waiting", "approved", "sent_back", "withdrawn"])
                                ),
                                name="ending_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("note", ""), _negated=True),
                                name="ending_says_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "circumstance__in",
                                            ["in_learning", "in_work", "neet", "not_known", "away"],
                                        ),
                                        ("kind", "closure"),
                                        (
                                            "outcome__in",
                                            [
                                                "sustained",
                                                "moved",
                                                "handed_to_adult_service",
                                                "aged_out",
                                                "declined",
                                                "no_engagement",
                                                "deceased",
                                                "opened_in_error",
                                            ],
                                        ),
                                        (
                                            "reason__in",
                                            [
                                                "goals_met",
                                                "moved",
                                                "other_service",
                                                "aged_out",
                                                "declined",
                                                "no_contact",
                                                "deceased",
                                                "in_error",
                                            ],
                                        ),
                                        ("tier", ""),
                                    ),
                                    models.Q(
                                        ("circumstance", ""),
                                        ("outcome", ""),
                                        ("reason", ""),
                                        ("kind", "step_down"),
                                        ("tier__in", ["universal", "targeted", "specialist"]),
                                    ),
                                    _connector="OR",
                                ),
                                name="ending_of_its_kind",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answer", ""),
                                        ("decided_at__isnull", True),
                                        ("state", "waiting"),
                                    ),
                                    models.Q(
                                        models.Q(("state", "waiting"), _negated=True),
                                        ("decided_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="ending_decided_at_a_moment",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("decided_by__isnull", True),
                                    ("decided_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="ending_decided_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state", "withdrawn"),
                                    models.Q(
                                        ("decided_by", models.F("proposed_by")), _negated=True
                                    ),
                                    _connector="OR",
                                ),
                                name="ending_decided_by_another",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "waiting")),
                                fields=("person",),
                                name="ending_one_waits",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_ending_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_ending_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_ending_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="proposed_by_id",
                                name="casework_ending_proposed_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decided_by_id",
                                name="casework_ending_decided_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Feedback",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("complaint", "Complaint"),
                                    ("compliment", "Compliment"),
                                    ("comment", "Comment"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("received_on", models.DateField()),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("in_person", "In person"),
                                    ("telephone", "By telephone"),
                                    ("letter", "By letter"),
                                    ("email", "By email"),
                                    ("text", "By text"),
                                    ("online", "Online"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "sender",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer"),
                                    ("school", "A school or college"),
                                    ("other", "Somebody else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("sender_name", waymark.core.sealed.SealedTextField(blank=True)),
                        ("answer_to", waymark.core.sealed.SealedTextField(blank=True)),
                        ("topic", models.CharField(max_length=30)),
                        ("words", waymark.core.sealed.SealedTextField()),
                        ("wish", waymark.core.sealed.SealedTextField(blank=True)),
                        ("recorded_at", models.DateTimeField()),
                        ("revision", models.PositiveIntegerField(default=1)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "Waits to be taken on"),
                                    ("in_hand", "In hand"),
                                    ("replied", "Answered"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("procedure", models.CharField(blank=True, max_length=20)),
                        ("stage", models.PositiveSmallIntegerField(default=1)),
                        ("stage_began_on", models.DateField()),
                        ("acknowledge_by", models.DateField(null=True)),
                        ("acknowledged_on", models.DateField(null=True)),
                        ("reply_by", models.DateField(null=True)),
                        ("is_extended", models.BooleanField(default=False)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("upheld", "Upheld"),
                                    ("partly_upheld", "Partly upheld"),
                                    ("not_upheld", "Not upheld"),
                                    ("no_finding", "No finding"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("replied_on", models.DateField(null=True)),
                        ("shared_at", models.DateTimeField(null=True)),
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
                            "handler",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "staff",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "-received_on", "-id"], name="feedback_list"
                            ),
                            models.Index(
                                fields=["person", "-received_on", "-id"], name="feedback_person"
                            ),
                            models.Index(
                                fields=["recorded_by", "-received_on", "-id"],
                                name="feedback_recorder",
                            ),
                            models.Index(fields=["staff"], name="feedback_staff"),
                            models.Index(fields=["handler", "state"], name="feedback_handler"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["complaint", "compliment", "comment"])
                                ),
                                name="feedback_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "way__in",
                                        [
                                            "in_person",
                                            "telephone",
                                            "letter",
                                            "email",
                                            "text",
                                            "online",
                                        ],
                                    )
                                ),
                                name="feedback_way_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("sender__in", ["young_person", "parent", "school", "other"])
                                ),
                                name="feedback_sender_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["received", "in_hand", "replied", "withdrawn"])
                                ),
                                name="feedback_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words", ""), _negated=True),
                                    models.Q(("topic", ""), _negated=True),
                                ),
                                name="feedback_says_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("staff__isnull", True),
                                    ("handler__isnull", True),
                                    models.Q(("handler", models.F("staff")), _negated=True),
                                    _connector="OR",
                                ),
                                name="feedback_not_handled_by_whom_it_is_about",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "in_hand"), _negated=True),
                                    ("handler__isnull", False),
                                    _connector="OR",
                                ),
                                name="feedback_in_hand_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("acknowledge_by__isnull", False),
                                        ("kind", "complaint"),
                                        ("reply_by__isnull", False),
                                        models.Q(("procedure", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("kind", "complaint"), _negated=True),
                                        ("acknowledge_by__isnull", True),
                                        ("procedure", ""),
                                        ("reply_by__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="feedback_complaint_is_due",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("acknowledged_on__isnull", True),
                                    ("acknowledged_on__gte", models.F("stage_began_on")),
                                    _connector="OR",
                                ),
                                name="feedback_acknowledged_after_it_began",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("replied_on__isnull", False), ("state", "replied")),
                                    models.Q(
                                        models.Q(("state", "replied"), _negated=True),
                                        ("replied_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="feedback_replied_has_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("kind", "complaint"),
                                        (
                                            "outcome__in",
                                            ["upheld", "partly_upheld", "not_upheld", "no_finding"],
                                        ),
                                        ("state", "replied"),
                                    ),
                                    models.Q(
                                        ("outcome", ""),
                                        models.Q(
                                            ("kind", "complaint"),
                                            ("state", "replied"),
                                            _negated=True,
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="feedback_outcome_of_reply_to_complaint",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("shared_at__isnull", True),
                                    ("staff__isnull", False),
                                    _connector="OR",
                                ),
                                name="feedback_shared_with_somebody",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_feedback_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_feedback_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_feedback_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="staff_id",
                                name="casework_feedback_staff_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="casework_feedback_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="handler_id",
                                name="casework_feedback_handler_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FileSample",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "tier",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("universal", "Universal"),
                                    ("targeted", "Targeted"),
                                    ("specialist", "Specialist"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("drawn_at", models.DateTimeField()),
                        ("seed", models.PositiveIntegerField()),
                        ("frame_size", models.PositiveIntegerField()),
                        ("checklist", models.CharField(max_length=10)),
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
                            "drawn_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.team",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["drawn_by", "-drawn_at", "-id"], name="file_sample_drawn_by"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tier", ""),
                                    ("tier__in", ["universal", "targeted", "specialist"]),
                                    _connector="OR",
                                ),
                                name="file_sample_tier_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("frame_size__gte", 1)),
                                name="file_sample_drawn_from_some",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("worker__isnull", True),
                                    models.Q(("worker", models.F("drawn_by")), _negated=True),
                                    _connector="OR",
                                ),
                                name="file_sample_by_another",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_filesample_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_filesample_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="casework_filesample_team_id_key",
                                to_table="access_team",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="casework_filesample_worker_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="drawn_by_id",
                                name="casework_filesample_drawn_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FrontDoor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("name", models.CharField(max_length=200)),
                        ("telephone", models.CharField(max_length=30)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("is_secure", models.BooleanField(default=False)),
                        ("web_address", models.URLField(blank=True)),
                        ("opens", models.TimeField()),
                        ("closes", models.TimeField()),
                        ("out_of_hours_name", models.CharField(blank=True, max_length=200)),
                        ("out_of_hours_telephone", models.CharField(blank=True, max_length=30)),
                        ("officer_name", models.CharField(blank=True, max_length=200)),
                        ("officer_telephone", models.CharField(blank=True, max_length=30)),
                        ("hours", models.PositiveSmallIntegerField(default=4)),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
                        (
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("ends_at__isnull", True)),
                                fields=("authority",),
                                name="front_door_one_in_force",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("opens__lt", models.F("closes"))),
                                name="front_door_opens_before_it_closes",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("hours__gte", 1), ("hours__lte", 40)),
                                name="front_door_hours_within_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_secure", False),
                                    models.Q(("email", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="front_door_secure_needs_email",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("officer_name", ""), ("officer_telephone", "")),
                                    models.Q(
                                        models.Q(("officer_name", ""), _negated=True),
                                        models.Q(("officer_telephone", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="front_door_officer_in_full",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_frontdoor_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_frontdoor_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HandOver",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("made_at", models.DateTimeField()),
                        ("read_at", models.DateTimeField(null=True)),
                        ("undone_at", models.DateTimeField(null=True)),
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
                            "made_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "undone_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "worker_before",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(
                                    ("read_at__isnull", True), ("undone_at__isnull", True)
                                ),
                                fields=["worker", "-made_at"],
                                name="hand_over_to_read",
                            ),
                            models.Index(fields=["made_by", "-made_at"], name="hand_over_made"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("worker_before__isnull", True),
                                    models.Q(("worker_before", models.F("worker")), _negated=True),
                                    _connector="OR",
                                ),
                                name="hand_over_to_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("undone_by__isnull", True),
                                    ("undone_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="hand_over_undone_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("undone_at__isnull", True),
                                    ("undone_at__gte", models.F("made_at")),
                                    _connector="OR",
                                ),
                                name="hand_over_undone_after",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_handover_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_handover_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_before_id",
                                name="casework_handover_worker_before_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="casework_handover_worker_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="made_by_id",
                                name="casework_handover_made_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="undone_by_id",
                                name="casework_handover_undone_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LoneVisit",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("colleague_mobile", waymark.core.sealed.SealedTextField(blank=True)),
                        ("place", models.CharField(max_length=200)),
                        ("with_whom", models.CharField(blank=True, max_length=200)),
                        ("began_at", models.DateTimeField()),
                        ("expected_at", models.DateTimeField()),
                        ("help_at", models.DateTimeField(null=True)),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "colleague",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "ended_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("ended_at__isnull", True)),
                                fields=["authority", "expected_at", "id"],
                                name="lone_visit_out_now",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("ended_at__isnull", True)),
                                fields=("worker",),
                                name="lone_visit_one_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("ended_at__isnull", True), ("ended_by__isnull", True)
                                    ),
                                    models.Q(
                                        ("ended_at__isnull", False), ("ended_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="lone_visit_ended_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("worker", models.F("colleague")), _negated=True
                                ),
                                name="lone_visit_has_a_colleague",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("place", ""), _negated=True),
                                name="lone_visit_is_somewhere",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("expected_at__gt", models.F("began_at"))),
                                name="lone_visit_expected_after_start",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_lonevisit_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_lonevisit_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="casework_lonevisit_worker_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="colleague_id",
                                name="casework_lonevisit_colleague_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_lonevisit_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="ended_by_id",
                                name="casework_lonevisit_ended_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MessageReply",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("received_at", models.DateTimeField()),
                        ("settled_at", models.DateTimeField(null=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "settled_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "text",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="waymark_messages.receivedtext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-received_at", "-id"],
                                name="message_reply_timeline",
                            ),
                            models.Index(
                                condition=models.Q(("settled_at__isnull", True)),
                                fields=["person"],
                                name="message_reply_unsettled",
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("person", "text"), name="message_reply_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("settled_by__isnull", True),
                                    ("settled_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="message_reply_settled_at_a_moment",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_messagereply_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_messagereply_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_messagereply_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="text_id",
                                name="casework_messagereply_text_id_key",
                                to_table="waymark_messages_receivedtext",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="settled_by_id",
                                name="casework_messagereply_settled_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MessageTemplate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("name", models.CharField(max_length=100)),
                        ("purpose", models.CharField(blank=True, max_length=200)),
                        (
                            "channel",
                            models.CharField(
                                choices=[("email", "Email"), ("text", "Text")], max_length=10
                            ),
                        ),
                        ("subject", models.CharField(blank=True, max_length=150)),
                        ("body", models.CharField(max_length=4000)),
                        ("is_active", models.BooleanField(default=True)),
                        (
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "channel", "name"),
                                name="message_template_name_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("channel__in", ["email", "text"])),
                                name="message_template_channel_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("name", ""), _negated=True),
                                    models.Q(("body", ""), _negated=True),
                                ),
                                name="message_template_says_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("channel", "email"), ("subject", ""), _connector="OR"
                                ),
                                name="message_template_subject_of_email",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_messagetemplate_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_messagetemplate_tenant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MoveIn",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("link", models.UUIDField(default=uuid.uuid4)),
                        ("received", models.JSONField(default=dict)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("answer", models.CharField(blank=True, max_length=1000)),
                        ("answered_at", models.DateTimeField()),
                        (
                            "answered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                            "partner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-answered_at", "id"], name="move_in_person"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "link"), name="move_in_answered_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("person__isnull", False),
                                    models.Q(("answer", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="move_in_declined_with_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_movein_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_movein_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_movein_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answered_by_id",
                                name="casework_movein_answered_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MoveOut",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("name", models.CharField(max_length=210)),
                        ("born_on", models.DateField(null=True)),
                        ("is_restricted", models.BooleanField(default=False)),
                        ("moves_on", models.DateField()),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("tracking", "Knowing who takes part in education or training"),
                                    (
                                        "participation",
                                        "Support to take part in education or training",
                                    ),
                                    ("referral", "Asking another service to help"),
                                    ("safeguarding", "Keeping somebody safe"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        ("why", models.CharField(max_length=500)),
                        ("note", models.CharField(max_length=1000)),
                        ("new_address", models.CharField(blank=True, max_length=300)),
                        ("new_postcode", models.CharField(blank=True, max_length=8)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("offered", "Waiting for an answer"),
                                    ("accepted", "Taken over"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Taken back"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("offered_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=1000)),
                        ("their_reference", models.UUIDField(null=True)),
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
                            "offered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "partner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("status", "offered")),
                                fields=["partner", "offered_at", "id"],
                                name="move_out_waiting",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["offered", "accepted", "declined", "withdrawn"])
                                ),
                                name="move_out_status_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "purpose__in",
                                        ["tracking", "participation", "referral", "safeguarding"],
                                    )
                                ),
                                name="move_out_purpose_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "data_groups__contained_by",
                                        [
                                            "contact",
                                            "education",
                                            "send",
                                            "notes",
                                            "sensitive",
                                            "safeguarding",
                                            "justice",
                                        ],
                                    )
                                ),
                                name="move_out_groups_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("partner", models.F("authority")), _negated=True
                                ),
                                name="move_out_to_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("why", ""), _negated=True),
                                    models.Q(("note", ""), _negated=True),
                                ),
                                name="move_out_says_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "offered"),
                                    ("ended_at__isnull", False),
                                    _connector="XOR",
                                ),
                                name="move_out_ended_whole",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["accepted", "declined"]),
                                    ("their_reference__isnull", True),
                                    _connector="XOR",
                                ),
                                name="move_out_answered_whole",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "offered")),
                                fields=("person",),
                                name="move_out_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="casework_moveout_rls", partner="partner_id"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_moveout_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_moveout_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="offered_by_id",
                                name="casework_moveout_offered_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NoteDraft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("typed", models.JSONField()),
                        ("number", models.PositiveIntegerField()),
                        ("saved_at", models.DateTimeField()),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "writer",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["writer", "-saved_at"], name="note_draft_writer")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("person", "writer"), name="note_draft_one_each"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_notedraft_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_notedraft_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_notedraft_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="writer_id",
                                name="casework_notedraft_writer_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Plan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("series", models.UUIDField(default=uuid.uuid4)),
                        ("number", models.PositiveSmallIntegerField(default=1)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("general", "Action plan"),
                                    ("transition", "Transition plan, Year 11"),
                                    ("supported_internship", "Plan for a supported internship"),
                                    ("adulthood", "Plan for preparing for adulthood"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("goal", models.CharField(max_length=2000)),
                        ("starts_on", models.DateField()),
                        ("review_on", models.DateField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("agreed", "Agreed"),
                                    ("replaced", "Earlier version"),
                                    ("closed", "Closed"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("timeline", models.CharField(blank=True, max_length=20)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("written_at", models.DateTimeField()),
                        ("agreed_on", models.DateField(null=True)),
                        (
                            "agreed_how",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("on_paper", "Signed on paper"),
                                    ("on_screen", "Read and agreed on screen"),
                                    ("verbally", "Said so, with a witness"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("witness", models.CharField(blank=True, max_length=100)),
                        ("copy_given_on", models.DateField(null=True)),
                        ("closed_on", models.DateField(null=True)),
                        (
                            "agreed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-starts_on", "-id"], name="plan_person"
                            ),
                            models.Index(
                                condition=models.Q(("state", "agreed")),
                                fields=["review_on", "id"],
                                name="plan_review_due",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "general",
                                            "transition",
                                            "supported_internship",
                                            "adulthood",
                                        ],
                                    )
                                ),
                                name="plan_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["draft", "agreed", "replaced", "closed"])
                                ),
                                name="plan_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("goal", ""), _negated=True),
                                name="plan_has_a_goal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("review_on__gte", models.F("starts_on"))),
                                name="plan_review_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("agreed_how", ""),
                                        ("agreed_on__isnull", True),
                                        ("copy_given_on__isnull", True),
                                        ("state", "draft"),
                                        ("witness", ""),
                                    ),
                                    models.Q(
                                        models.Q(("state", "draft"), _negated=True),
                                        ("agreed_how__in", ["on_paper", "on_screen", "verbally"]),
                                        ("agreed_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_agreed_or_draft",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("agreed_how", "verbally"), ("witness", ""), _negated=True
                                ),
                                name="plan_said_before_a_witness",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_on__isnull", False), ("state", "closed")),
                                    models.Q(
                                        models.Q(("state", "closed"), _negated=True),
                                        ("closed_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_closed_on_a_day",
                            ),
                            models.UniqueConstraint(
                                fields=("series", "number"), name="plan_version_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "draft")),
                                fields=("series",),
                                name="plan_one_draft",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "agreed")),
                                fields=("series",),
                                name="plan_one_in_force",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_plan_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_plan_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_plan_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="written_by_id",
                                name="casework_plan_written_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="agreed_by_id",
                                name="casework_plan_agreed_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Project",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("name", models.CharField(max_length=120)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("open_access", "Open access"),
                                    ("targeted_group", "Targeted group"),
                                    ("detached", "Detached work"),
                                    ("residential", "Residential"),
                                    ("one_off", "One-off event"),
                                    ("school_workshop", "School workshop"),
                                    ("job_club", "Job club"),
                                    ("online", "Online"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("aims", models.TextField(blank=True)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("ages", models.CharField(blank=True, max_length=60)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.team",
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
                                            "open_access",
                                            "targeted_group",
                                            "detached",
                                            "residential",
                                            "one_off",
                                            "school_workshop",
                                            "job_club",
                                            "online",
                                        ],
                                    )
                                ),
                                name="project_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("name", ""), _negated=True),
                                name="project_named",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="project_dates",
                            ),
                            models.UniqueConstraint(
                                fields=("team", "name"), name="project_name_unique"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_project_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_project_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="casework_project_locality_id_key",
                                to_table="access_locality",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="casework_project_team_id_key",
                                to_table="access_team",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Referral",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("casework", "Ask for help"),
                                    ("notification", "Only let the service know"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("reason", models.CharField(max_length=2000)),
                        (
                            "urgency",
                            models.CharField(
                                choices=[
                                    ("routine", "Routine"),
                                    ("soon", "Within two weeks"),
                                    ("urgent", "Within two working days"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "needs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[
                                    ("consent", "Consent"),
                                    (
                                        "duty",
                                        "A duty: support to take part in education or training",
                                    ),
                                    ("safety", "To keep somebody safe"),
                                    ("not_needed", "None needed: a notification"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("basis_note", models.CharField(blank=True, max_length=500)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Not sent yet"),
                                    ("sent", "Sent"),
                                    ("received", "Received"),
                                    ("accepted", "Accepted"),
                                    ("waiting", "On a waiting list"),
                                    ("started", "Started"),
                                    ("completed", "Completed"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Withdrawn"),
                                    ("revoked", "Revoked"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("moved_at", models.DateTimeField()),
                        ("sent_at", models.DateTimeField(null=True)),
                        ("stopped_at", models.DateTimeField(null=True)),
                        (
                            "decline_reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("threshold", "Below or above what the service takes"),
                                    ("age", "Not of the right age"),
                                    ("area", "Lives outside the area"),
                                    ("full", "No places"),
                                    ("helped_already", "Is helped already"),
                                    ("not_reached", "Could not be reached"),
                                    ("other", "Another reason"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("helped", "Helped"),
                                    ("helped_in_part", "Helped in part"),
                                    ("did_not_engage", "The young person did not take it up"),
                                    ("passed_on", "Passed on to another service"),
                                    ("not_helped", "Did not help"),
                                ],
                                max_length=20,
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
                            "consent",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.consent",
                            ),
                        ),
                        (
                            "grant",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.accessgrant",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "referred_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "service",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="directory.service",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        ["accepted", "received", "sent", "started", "waiting"],
                                    )
                                ),
                                fields=["team", "sent_at", "id"],
                                name="referral_in",
                            ),
                            models.Index(
                                fields=["referred_by", "-moved_at", "id"], name="referral_sent"
                            ),
                            models.Index(
                                fields=["person", "-moved_at", "id"], name="referral_person"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["notification", "casework"])),
                                name="referral_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("urgency__in", ["routine", "soon", "urgent"])),
                                name="referral_urgency_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("basis__in", ["consent", "duty", "safety", "not_needed"])
                                ),
                                name="referral_basis_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "draft",
                                            "sent",
                                            "received",
                                            "accepted",
                                            "waiting",
                                            "started",
                                            "completed",
                                            "declined",
                                            "withdrawn",
                                            "revoked",
                                        ],
                                    )
                                ),
                                name="referral_status_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True),
                                name="referral_says_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("basis", "consent"),
                                    ("consent__isnull", True),
                                    _connector="XOR",
                                ),
                                name="referral_consent_whole",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("basis__in", ["duty", "safety"]), _negated=True),
                                    models.Q(("basis_note", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="referral_other_basis_in_words",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("stopped_at__isnull", True),
                                    ("sent_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="referral_stopped_was_sent",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("basis", "not_needed"), _negated=True),
                                    ("kind", "notification"),
                                    _connector="OR",
                                ),
                                name="referral_for_help_has_a_basis",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status", "declined"),
                                        models.Q(("decline_reason", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "declined"), _negated=True),
                                        ("decline_reason", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="referral_declined_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status", "completed"),
                                        models.Q(("outcome", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "completed"), _negated=True),
                                        ("outcome", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="referral_completed_with_outcome",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "status__in",
                                            ["accepted", "received", "sent", "started", "waiting"],
                                        ),
                                        _negated=True,
                                    ),
                                    ("sent_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="referral_open_was_sent",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        ["accepted", "received", "sent", "started", "waiting"],
                                    )
                                ),
                                fields=("person", "service"),
                                name="referral_once_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_referral_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_referral_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_referral_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="service_id",
                                name="casework_referral_service_id_key",
                                to_table="directory_service",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="casework_referral_team_id_key",
                                to_table="access_team",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="consent_id",
                                name="casework_referral_consent_id_key",
                                to_table="people_consent",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="referred_by_id",
                                name="casework_referral_referred_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="grant_id",
                                name="casework_referral_grant_id_key",
                                to_table="people_accessgrant",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReminderRefusal",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
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
                            "ended_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "said_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("ends_at__isnull", True)),
                                fields=("person",),
                                name="reminder_refusal_one_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_at__isnull", True),
                                    ("ends_at__gte", models.F("starts_at")),
                                    _connector="OR",
                                ),
                                name="reminder_refusal_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ended_by__isnull", True),
                                    ("ends_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="reminder_refusal_ended_at_a_moment",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_reminderrefusal_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_reminderrefusal_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_reminderrefusal_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="said_by_id",
                                name="casework_reminderrefusal_said_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="ended_by_id",
                                name="casework_reminderrefusal_ended_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReminderWording",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("text", models.CharField(max_length=300)),
                        (
                            "timing",
                            models.CharField(
                                choices=[
                                    ("day_before", "At 4pm on the day before"),
                                    ("two_hours", "Two hours before"),
                                    ("both", "Both: on the day before, and two hours before"),
                                    ("never", "Never: send no reminders"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("since_at", models.DateTimeField()),
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
                            "saved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                                    ("timing__in", ["day_before", "two_hours", "both", "never"])
                                ),
                                name="reminder_wording_timing_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True),
                                name="reminder_wording_says_something",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_reminderwording_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_reminderwording_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="saved_by_id",
                                name="casework_reminderwording_saved_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionSession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("held_on", models.DateField()),
                        ("next_on", models.DateField(null=True)),
                        ("points", waymark.core.sealed.SealedTextField()),
                        ("wellbeing", waymark.core.sealed.SealedTextField(blank=True)),
                        ("written_at", models.DateTimeField()),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("signed_at", models.DateTimeField(null=True)),
                        ("comment", waymark.core.sealed.SealedTextField(blank=True)),
                        ("read_at", models.DateTimeField(null=True)),
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
                            "manager",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["worker", "-held_on", "-id"], name="supervision_worker"
                            ),
                            models.Index(
                                fields=["manager", "-held_on", "-id"], name="supervision_manager"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("worker", models.F("manager")), _negated=True),
                                name="supervision_by_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("next_on__isnull", True),
                                    ("next_on__gt", models.F("held_on")),
                                    _connector="OR",
                                ),
                                name="supervision_next_after",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("read_at__isnull", True),
                                    models.Q(
                                        ("read_at__gte", models.F("signed_at")),
                                        ("signed_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="supervision_read_once_signed",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("comment", ""), ("read_at__isnull", False), _connector="OR"
                                ),
                                name="supervision_comment_by_reader",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="casework_supervisionsession_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="casework_supervisionsession_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="casework_supervisionsession_worker_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="manager_id",
                                name="casework_supervisionsession_manager_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Transfer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("note", models.CharField(max_length=1000)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("offered", "Waiting for an answer"),
                                    ("accepted", "Taken over"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Taken back"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("offered_at", models.DateTimeField()),
                        ("answered_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=1000)),
                        (
                            "answered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                            "offered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("status", "offered")),
                                fields=["team", "offered_at", "id"],
                                name="transfer_offered",
                            ),
                            models.Index(
                                fields=["offered_by", "-offered_at", "id"], name="transfer_offers"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["offered", "accepted", "declined", "withdrawn"])
                                ),
                                name="transfer_status_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answer", ""),
                                        ("answered_at__isnull", True),
                                        ("answered_by__isnull", True),
                                        ("status", "offered"),
                                    ),
                                    models.Q(
                                        models.Q(("status", "offered"), _negated=True),
                                        ("answered_at__isnull", False),
                                        ("answered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="transfer_answered_whole",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "declined"), _negated=True),
                                    models.Q(("answer", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="transfer_declined_with_reason",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "offered")),
                                fields=("person",),
                                name="transfer_one_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_transfer_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_transfer_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_transfer_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="casework_transfer_team_id_key",
                                to_table="access_team",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="offered_by_id",
                                name="casework_transfer_offered_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="answered_by_id",
                                name="casework_transfer_answered_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WeeklyDigest",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("is_wanted", models.BooleanField(default=True)),
                        ("told_for", models.DateField(null=True)),
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("membership",), name="weekly_digest_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_weeklydigest_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_weeklydigest_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="casework_weeklydigest_membership_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActivityConsentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kinds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), size=None
                            ),
                        ),
                        (
                            "given_by",
                            models.CharField(
                                choices=[
                                    ("parent", "Parent or carer"),
                                    ("young_person", "The young person"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("giver", models.CharField(blank=True, max_length=120)),
                        ("given_on", models.DateField()),
                        ("expires_on", models.DateField(null=True)),
                        ("ended_on", models.DateField(null=True)),
                        ("medical", waymark.core.sealed.SealedTextField(blank=True)),
                        ("recorded_at", models.DateTimeField()),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.activityconsent",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_activityconsenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreedAction",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("what", waymark.core.sealed.SealedTextField()),
                        ("due_on", models.DateField()),
                        ("done_at", models.DateTimeField(null=True)),
                        ("dropped_at", models.DateTimeField(null=True)),
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
                            "owner",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.supervisionsession",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["session", "due_on", "id"], name="agreed_action_session"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("done_at__isnull", True),
                                    ("dropped_at__isnull", True),
                                    _connector="OR",
                                ),
                                name="agreed_action_done_or_dropped",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_agreedaction_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_agreedaction_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_agreedaction_session_id_key",
                                to_table="casework_supervisionsession",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="owner_id",
                                name="casework_agreedaction_owner_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Allocation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("lead", "Lead worker"),
                                    ("co_worker", "Co-worker"),
                                    ("cover", "Cover"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("weight", models.PositiveSmallIntegerField(null=True)),
                        (
                            "allocated_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "cover",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.cover",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("ends_at__isnull", True)),
                                fields=["membership", "person"],
                                name="allocation_caseload",
                            ),
                            models.Index(
                                condition=models.Q(("cover__isnull", False)),
                                fields=["membership", "ends_at", "person"],
                                name="allocation_covering",
                            ),
                            models.Index(fields=["person", "ends_at"], name="allocation_person"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("role__in", ["lead", "co_worker", "cover"])),
                                name="allocation_role_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_at__isnull", True),
                                    ("ends_at__gte", models.F("starts_at")),
                                    _connector="OR",
                                ),
                                name="allocation_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("weight__isnull", True),
                                    models.Q(("weight__gte", 1), ("weight__lte", 50)),
                                    _connector="OR",
                                ),
                                name="allocation_weight_within_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("cover__isnull", True),
                                    models.Q(("ends_at__isnull", False), ("role", "cover")),
                                    _connector="OR",
                                ),
                                name="allocation_of_cover_ends",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_at__isnull", True), ("role", "lead")),
                                fields=("person",),
                                name="allocation_one_lead",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("ends_at__isnull", True)),
                                fields=("person", "membership"),
                                name="allocation_once",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_allocation_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_allocation_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_allocation_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="casework_allocation_membership_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="allocated_by_id",
                                name="casework_allocation_allocated_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="cover_id",
                                name="casework_allocation_cover_id_key",
                                to_table="casework_cover",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AppointmentHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_at", models.DateTimeField()),
                        ("moved_from", models.DateTimeField(null=True)),
                        ("minutes", models.PositiveSmallIntegerField()),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("centre", "At our centre"),
                                    ("school", "At school, college or a provider"),
                                    ("home", "At home"),
                                    ("community", "Elsewhere in the community"),
                                    ("phone", "By telephone"),
                                    ("video", "By video call"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("place", models.CharField(blank=True, max_length=200)),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("careers_interview", "Careers interview"),
                                    ("tracking", "Asking what they do now"),
                                    ("transition", "Moving on to the next stage"),
                                    ("application", "Help with an application"),
                                    ("interview_preparation", "Preparing for an interview"),
                                    ("benefits", "Benefits"),
                                    ("housing", "Housing"),
                                    ("wellbeing", "Health and wellbeing"),
                                    ("send_review", "SEND review"),
                                    ("plan_review", "Plan review"),
                                    ("home_visit", "Home visit"),
                                    ("crisis", "Crisis"),
                                    ("in_work_support", "Support in work"),
                                    ("betterment", "Something better than now"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("booked", "Booked"),
                                    ("attended", "Attended"),
                                    ("did_not_attend", "Did not attend"),
                                    ("cancelled", "Called off"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "cancelled_by",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer"),
                                    ("service", "We did"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("booked_at", models.DateTimeField()),
                        ("is_reminded_of", models.BooleanField(default=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.appointment",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_appointmenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AssessmentHistoryevent",
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
                                    ("profile", "Universal profile"),
                                    ("targeted", "Targeted assessment"),
                                    ("readiness", "Readiness for learning or work"),
                                    (
                                        "learning_difficulty",
                                        "Learning difficulty assessment, until 2014",
                                    ),
                                    ("ehc_plan", "Education, health and care plan: facts"),
                                    ("ehc_review", "Education, health and care plan: review"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("version", models.PositiveSmallIntegerField()),
                        ("done_on", models.DateField()),
                        ("answers", models.JSONField(default=dict)),
                        ("own_view", models.CharField(blank=True, max_length=2000)),
                        ("review_on", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("completed", "Completed"),
                                    ("approved", "Approved"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("written_at", models.DateTimeField()),
                        ("completed_at", models.DateTimeField(null=True)),
                        ("approved_at", models.DateTimeField(null=True)),
                        (
                            "approved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
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
                            "completed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.assessment",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_assessmenthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CalendarFeedHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("made_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.calendarfeed",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_calendarfeedhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContactHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("happened_at", models.DateTimeField()),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("in_person", "In person"),
                                    ("home_visit", "Home visit"),
                                    ("phone_out", "Telephone, we called"),
                                    ("phone_in", "Telephone, they called"),
                                    ("text_out", "Text, we wrote"),
                                    ("text_in", "Text, they wrote"),
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("video", "Video call"),
                                    ("social_media", "Message on social media"),
                                    ("via_parent", "Through a parent or carer"),
                                    ("via_professional", "Through another professional"),
                                    ("group_session", "Group session"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("spoke", "Spoke with the young person"),
                                    ("attended", "The young person attended"),
                                    ("spoke_to_parent", "Spoke with a parent or carer"),
                                    ("spoke_to_others", "Spoke with somebody else"),
                                    ("refused", "Did not want contact"),
                                    ("message_left", "Message left"),
                                    ("no_answer", "No answer"),
                                    ("did_not_attend", "Did not attend"),
                                    ("not_at_address", "Not at the address"),
                                    ("wrong_number", "Wrong number"),
                                    ("number_dead", "Number no longer works"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "place",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("centre", "Our centre"),
                                    ("school", "School, college or provider"),
                                    ("home", "Home"),
                                    ("community", "Elsewhere in the community"),
                                    ("custody", "Custody"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("minutes", models.PositiveSmallIntegerField(null=True)),
                        (
                            "purposes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=30), default=list, size=None
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=20000)),
                        ("own_words", models.CharField(blank=True, max_length=2000)),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("notes", "Anybody who may read notes"),
                                    ("sensitive", "Sensitive: health, pregnancy, substances, care"),
                                    ("safeguarding", "Safeguarding"),
                                    ("justice", "Youth justice"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("confirmed", "Yes, still true"),
                                    ("changed", "No, it has changed"),
                                    ("not_asked", "It did not come up"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("written_at", models.DateTimeField()),
                        ("reason", models.CharField(blank=True, max_length=200)),
                        ("is_latest", models.BooleanField(default=True)),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.activity",
                            ),
                        ),
                        (
                            "amends",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.contact",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.contact",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_contacthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CoverHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField()),
                        (
                            "reason",
                            models.CharField(
                                choices=[
                                    ("leave", "Planned leave"),
                                    ("absence", "Unplanned absence"),
                                    ("training", "Training"),
                                    ("other", "Another reason"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("made_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "colleague",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "ended_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "made_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.cover",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="casework_coverhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EndingHistoryevent",
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
                                    ("closure", "Close the work"),
                                    ("step_down", "Step down to a lower level of support"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "circumstance",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("in_learning", "In learning"),
                                    ("in_work", "In work or an apprenticeship"),
                                    ("neet", "Not in learning or work"),
                                    ("not_known", "Not known"),
                                    ("away", "No longer in the area"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("goals_met", "What was agreed has been reached"),
                                    ("moved", "Moved to another authority"),
                                    ("other_service", "Another service has taken over"),
                                    ("aged_out", "Too old for the service"),
                                    ("declined", "Does not want support"),
                                    ("no_contact", "Could not be reached"),
                                    ("deceased", "Has died"),
                                    ("in_error", "Opened in error"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("sustained", "Settled in learning or work"),
                                    ("moved", "Moved to another authority"),
                                    ("handed_to_adult_service", "Handed to an adult service"),
                                    ("aged_out", "Aged out"),
                                    ("declined", "Declined support"),
                                    ("no_engagement", "No engagement after every way was tried"),
                                    ("deceased", "Deceased"),
                                    ("opened_in_error", "Opened in error"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "tier",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("universal", "Universal"),
                                    ("targeted", "Targeted"),
                                    ("specialist", "Specialist"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(max_length=2000)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Waiting for a manager"),
                                    ("approved", "Approved"),
                                    ("sent_back", "Sent back"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("proposed_at", models.DateTimeField()),
                        ("decided_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=2000)),
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
                            "decided_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.ending",
                            ),
                        ),
                        (
                            "proposed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="casework_endinghistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FeedbackHistoryevent",
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
                                    ("complaint", "Complaint"),
                                    ("compliment", "Compliment"),
                                    ("comment", "Comment"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("received_on", models.DateField()),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("in_person", "In person"),
                                    ("telephone", "By telephone"),
                                    ("letter", "By letter"),
                                    ("email", "By email"),
                                    ("text", "By text"),
                                    ("online", "Online"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "sender",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "A parent or carer"),
                                    ("school", "A school or college"),
                                    ("other", "Somebody else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("sender_name", waymark.core.sealed.SealedTextField(blank=True)),
                        ("answer_to", waymark.core.sealed.SealedTextField(blank=True)),
                        ("topic", models.CharField(max_length=30)),
                        ("words", waymark.core.sealed.SealedTextField()),
                        ("wish", waymark.core.sealed.SealedTextField(blank=True)),
                        ("recorded_at", models.DateTimeField()),
                        ("revision", models.PositiveIntegerField(default=1)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("received", "Waits to be taken on"),
                                    ("in_hand", "In hand"),
                                    ("replied", "Answered"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("procedure", models.CharField(blank=True, max_length=20)),
                        ("stage", models.PositiveSmallIntegerField(default=1)),
                        ("stage_began_on", models.DateField()),
                        ("acknowledge_by", models.DateField(null=True)),
                        ("acknowledged_on", models.DateField(null=True)),
                        ("reply_by", models.DateField(null=True)),
                        ("is_extended", models.BooleanField(default=False)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("upheld", "Upheld"),
                                    ("partly_upheld", "Partly upheld"),
                                    ("not_upheld", "Not upheld"),
                                    ("no_finding", "No finding"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("replied_on", models.DateField(null=True)),
                        ("shared_at", models.DateTimeField(null=True)),
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
                            "handler",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.feedback",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "staff",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_feedbackhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FeedbackStep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "move",
                            models.CharField(
                                choices=[
                                    ("taken_on", "Taken on"),
                                    ("acknowledged", "Acknowledged"),
                                    ("replied", "Answered"),
                                    ("shared", "Shared with the worker"),
                                    ("extended", "Given more time"),
                                    ("named", "Said who it is about"),
                                    ("added", "Added"),
                                    ("escalated", "Gone on to the next stage"),
                                    ("unshared", "No longer shared"),
                                    ("withdrawn", "Withdrawn"),
                                    ("reopened", "Opened again"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("stage", models.PositiveSmallIntegerField()),
                        ("happened_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("upheld", "Upheld"),
                                    ("partly_upheld", "Partly upheld"),
                                    ("not_upheld", "Not upheld"),
                                    ("no_finding", "No finding"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("due_on", models.DateField(null=True)),
                        ("note", waymark.core.sealed.SealedTextField(blank=True)),
                        ("done", waymark.core.sealed.SealedTextField(blank=True)),
                        ("learnt", waymark.core.sealed.SealedTextField(blank=True)),
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
                            "feedback",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.feedback",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "staff",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["feedback", "id"], name="feedback_step_feedback")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "move__in",
                                        [
                                            "taken_on",
                                            "acknowledged",
                                            "replied",
                                            "shared",
                                            "extended",
                                            "named",
                                            "added",
                                            "escalated",
                                            "unshared",
                                            "withdrawn",
                                            "reopened",
                                        ],
                                    )
                                ),
                                name="feedback_step_move_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("outcome", ""),
                                    models.Q(
                                        ("move", "replied"),
                                        (
                                            "outcome__in",
                                            ["upheld", "partly_upheld", "not_upheld", "no_finding"],
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="feedback_step_outcome_of_reply",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("staff__isnull", True), ("move", "named"), _connector="OR"
                                ),
                                name="feedback_step_staff_where_named",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("due_on__isnull", False), ("move", "extended")),
                                    models.Q(
                                        ("due_on__isnull", True),
                                        models.Q(("move", "extended"), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="feedback_step_due_where_extended",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "move__in",
                                            [
                                                "replied",
                                                "extended",
                                                "added",
                                                "escalated",
                                                "withdrawn",
                                                "reopened",
                                            ],
                                        ),
                                        _negated=True,
                                    ),
                                    models.Q(("note", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="feedback_step_says_something",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_feedbackstep_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_feedbackstep_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="feedback_id",
                                name="casework_feedbackstep_feedback_id_key",
                                to_table="casework_feedback",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="casework_feedbackstep_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="staff_id",
                                name="casework_feedbackstep_staff_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FileSampleHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "tier",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("universal", "Universal"),
                                    ("targeted", "Targeted"),
                                    ("specialist", "Specialist"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("drawn_at", models.DateTimeField()),
                        ("seed", models.PositiveIntegerField()),
                        ("frame_size", models.PositiveIntegerField()),
                        ("checklist", models.CharField(max_length=10)),
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
                            "drawn_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.filesample",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.team",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_filesamplehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FrontDoorHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("telephone", models.CharField(max_length=30)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("is_secure", models.BooleanField(default=False)),
                        ("web_address", models.URLField(blank=True)),
                        ("opens", models.TimeField()),
                        ("closes", models.TimeField()),
                        ("out_of_hours_name", models.CharField(blank=True, max_length=200)),
                        ("out_of_hours_telephone", models.CharField(blank=True, max_length=30)),
                        ("officer_name", models.CharField(blank=True, max_length=200)),
                        ("officer_telephone", models.CharField(blank=True, max_length=30)),
                        ("hours", models.PositiveSmallIntegerField(default=4)),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
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
                                to="casework.frontdoor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_frontdoorhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HandOverHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("made_at", models.DateTimeField()),
                        ("read_at", models.DateTimeField(null=True)),
                        ("undone_at", models.DateTimeField(null=True)),
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
                            "made_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.handover",
                            ),
                        ),
                        (
                            "undone_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "worker_before",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_handoverhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LoneVisitAlert",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "step",
                            models.CharField(
                                choices=[
                                    ("overdue", "15 minutes overdue"),
                                    ("still_overdue", "30 minutes overdue"),
                                    ("help", "Asked for help"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("expected_at", models.DateTimeField()),
                        ("told_at", models.DateTimeField()),
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
                            "visit",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.lonevisit",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("visit", "step", "expected_at"),
                                name="lone_visit_alert_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("step__in", ["overdue", "still_overdue", "help"])
                                ),
                                name="lone_visit_alert_step_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_lonevisitalert_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_lonevisitalert_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="visit_id",
                                name="casework_lonevisitalert_visit_id_key",
                                to_table="casework_lonevisit",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LoneVisitHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("place", models.CharField(max_length=200)),
                        ("with_whom", models.CharField(blank=True, max_length=200)),
                        ("began_at", models.DateTimeField()),
                        ("expected_at", models.DateTimeField()),
                        ("help_at", models.DateTimeField(null=True)),
                        ("ended_at", models.DateTimeField(null=True)),
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
                            "colleague",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "ended_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.lonevisit",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_lonevisithistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LoneVisitNote",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("text", models.CharField(max_length=500)),
                        ("written_at", models.DateTimeField()),
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
                            "visit",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.lonevisit",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True),
                                name="lone_visit_note_says_something",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_lonevisitnote_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_lonevisitnote_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="visit_id",
                                name="casework_lonevisitnote_visit_id_key",
                                to_table="casework_lonevisit",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="written_by_id",
                                name="casework_lonevisitnote_written_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MessageReplyHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("received_at", models.DateTimeField()),
                        ("settled_at", models.DateTimeField(null=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.messagereply",
                            ),
                        ),
                        (
                            "settled_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "text",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="waymark_messages.receivedtext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_messagereplyhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MessageTemplateHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=100)),
                        ("purpose", models.CharField(blank=True, max_length=200)),
                        (
                            "channel",
                            models.CharField(
                                choices=[("email", "Email"), ("text", "Text")], max_length=10
                            ),
                        ),
                        ("subject", models.CharField(blank=True, max_length=150)),
                        ("body", models.CharField(max_length=4000)),
                        ("is_active", models.BooleanField(default=True)),
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
                                to="casework.messagetemplate",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_messagetemplatehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MoveInHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("link", models.UUIDField(default=uuid.uuid4)),
                        ("received", models.JSONField(default=dict)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("answer", models.CharField(blank=True, max_length=1000)),
                        ("answered_at", models.DateTimeField()),
                        (
                            "answered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
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
                            "partner",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.movein",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="casework_moveinhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MoveOutHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=210)),
                        ("born_on", models.DateField(null=True)),
                        ("is_restricted", models.BooleanField(default=False)),
                        ("moves_on", models.DateField()),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("tracking", "Knowing who takes part in education or training"),
                                    (
                                        "participation",
                                        "Support to take part in education or training",
                                    ),
                                    ("referral", "Asking another service to help"),
                                    ("safeguarding", "Keeping somebody safe"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        ("why", models.CharField(max_length=500)),
                        ("note", models.CharField(max_length=1000)),
                        ("new_address", models.CharField(blank=True, max_length=300)),
                        ("new_postcode", models.CharField(blank=True, max_length=8)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("offered", "Waiting for an answer"),
                                    ("accepted", "Taken over"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Taken back"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("offered_at", models.DateTimeField()),
                        ("ended_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=1000)),
                        ("their_reference", models.UUIDField(null=True)),
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
                            "offered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "partner",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.moveout",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_moveouthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NextStep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("what", models.CharField(max_length=200)),
                        ("due_on", models.DateField()),
                        ("first_due_on", models.DateField()),
                        ("put_off_from", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "open"),
                                    ("done", "done"),
                                    ("dropped", "dropped"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("added_at", models.DateTimeField()),
                        ("done_on", models.DateField(null=True)),
                        ("done_at", models.DateTimeField(null=True)),
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
                            "contact",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.contact",
                            ),
                        ),
                        (
                            "done_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "owner",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state", "open")),
                                fields=["owner", "due_on", "id"],
                                name="next_step_to_do",
                            ),
                            models.Index(
                                fields=["person", "due_on", "id"], name="next_step_person"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["open", "done", "dropped"])),
                                name="next_step_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("what", ""), _negated=True),
                                name="next_step_says_what",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("done_at__isnull", True),
                                        ("done_by__isnull", True),
                                        ("state", "open"),
                                    ),
                                    models.Q(
                                        ("done_at__isnull", False),
                                        ("state__in", ["done", "dropped"]),
                                    ),
                                    _connector="OR",
                                ),
                                name="next_step_done_at_a_moment",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("done_on__isnull", True), ("state", "done"), _connector="OR"
                                ),
                                name="next_step_done_on_a_day",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_nextstep_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_nextstep_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_nextstep_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="owner_id",
                                name="casework_nextstep_owner_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contact_id",
                                name="casework_nextstep_contact_id_key",
                                to_table="casework_contact",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="done_by_id",
                                name="casework_nextstep_done_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("series", models.UUIDField(default=uuid.uuid4)),
                        ("number", models.PositiveSmallIntegerField(default=1)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("general", "Action plan"),
                                    ("transition", "Transition plan, Year 11"),
                                    ("supported_internship", "Plan for a supported internship"),
                                    ("adulthood", "Plan for preparing for adulthood"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("goal", models.CharField(max_length=2000)),
                        ("starts_on", models.DateField()),
                        ("review_on", models.DateField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("agreed", "Agreed"),
                                    ("replaced", "Earlier version"),
                                    ("closed", "Closed"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("timeline", models.CharField(blank=True, max_length=20)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("written_at", models.DateTimeField()),
                        ("agreed_on", models.DateField(null=True)),
                        (
                            "agreed_how",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("on_paper", "Signed on paper"),
                                    ("on_screen", "Read and agreed on screen"),
                                    ("verbally", "Said so, with a witness"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("witness", models.CharField(blank=True, max_length=100)),
                        ("copy_given_on", models.DateField(null=True)),
                        ("closed_on", models.DateField(null=True)),
                        (
                            "agreed_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.plan",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="casework_planhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanReview",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("held_on", models.DateField()),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("goes_on", "It goes on: look again on another day"),
                                    ("achieved", "The goal was reached"),
                                    ("partly", "The goal was reached in part"),
                                    ("not_achieved", "The goal was not reached"),
                                    ("stopped", "It was stopped before its end"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=1000)),
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
                            "held_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.plan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["plan", "held_on"], name="plan_review_plan")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "outcome__in",
                                        [
                                            "goes_on",
                                            "achieved",
                                            "partly",
                                            "not_achieved",
                                            "stopped",
                                        ],
                                    )
                                ),
                                name="plan_review_outcome_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_planreview_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_planreview_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="casework_planreview_plan_id_key",
                                to_table="casework_plan",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="held_by_id",
                                name="casework_planreview_held_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProjectHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=120)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("open_access", "Open access"),
                                    ("targeted_group", "Targeted group"),
                                    ("detached", "Detached work"),
                                    ("residential", "Residential"),
                                    ("one_off", "One-off event"),
                                    ("school_workshop", "School workshop"),
                                    ("job_club", "Job club"),
                                    ("online", "Online"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("aims", models.TextField(blank=True)),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("ages", models.CharField(blank=True, max_length=60)),
                        ("starts_on", models.DateField(null=True)),
                        ("ends_on", models.DateField(null=True)),
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
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.project",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_projecthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReferralHistoryevent",
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
                                    ("casework", "Ask for help"),
                                    ("notification", "Only let the service know"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("reason", models.CharField(max_length=2000)),
                        (
                            "urgency",
                            models.CharField(
                                choices=[
                                    ("routine", "Routine"),
                                    ("soon", "Within two weeks"),
                                    ("urgent", "Within two working days"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "needs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "data_groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20), default=list, size=None
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[
                                    ("consent", "Consent"),
                                    (
                                        "duty",
                                        "A duty: support to take part in education or training",
                                    ),
                                    ("safety", "To keep somebody safe"),
                                    ("not_needed", "None needed: a notification"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("basis_note", models.CharField(blank=True, max_length=500)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Not sent yet"),
                                    ("sent", "Sent"),
                                    ("received", "Received"),
                                    ("accepted", "Accepted"),
                                    ("waiting", "On a waiting list"),
                                    ("started", "Started"),
                                    ("completed", "Completed"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Withdrawn"),
                                    ("revoked", "Revoked"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("moved_at", models.DateTimeField()),
                        ("sent_at", models.DateTimeField(null=True)),
                        ("stopped_at", models.DateTimeField(null=True)),
                        (
                            "decline_reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("threshold", "Below or above what the service takes"),
                                    ("age", "Not of the right age"),
                                    ("area", "Lives outside the area"),
                                    ("full", "No places"),
                                    ("helped_already", "Is helped already"),
                                    ("not_reached", "Could not be reached"),
                                    ("other", "Another reason"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("helped", "Helped"),
                                    ("helped_in_part", "Helped in part"),
                                    ("did_not_engage", "The young person did not take it up"),
                                    ("passed_on", "Passed on to another service"),
                                    ("not_helped", "Did not help"),
                                ],
                                max_length=20,
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
                            "consent",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.consent",
                            ),
                        ),
                        (
                            "grant",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.accessgrant",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.referral",
                            ),
                        ),
                        (
                            "referred_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "service",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="directory.service",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_referralhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReferralMove",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Not sent yet"),
                                    ("sent", "Sent"),
                                    ("received", "Received"),
                                    ("accepted", "Accepted"),
                                    ("waiting", "On a waiting list"),
                                    ("started", "Started"),
                                    ("completed", "Completed"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Withdrawn"),
                                    ("revoked", "Revoked"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("at", models.DateTimeField()),
                        ("note", models.CharField(blank=True, max_length=2000)),
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
                            "moved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "referral",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.referral",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["referral", "at"], name="referral_move_order")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "draft",
                                            "sent",
                                            "received",
                                            "accepted",
                                            "waiting",
                                            "started",
                                            "completed",
                                            "declined",
                                            "withdrawn",
                                            "revoked",
                                        ],
                                    )
                                ),
                                name="referral_move_status_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_referralmove_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_referralmove_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="referral_id",
                                name="casework_referralmove_referral_id_key",
                                to_table="casework_referral",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="moved_by_id",
                                name="casework_referralmove_moved_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReminderRefusalHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
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
                            "ended_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.reminderrefusal",
                            ),
                        ),
                        (
                            "said_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_reminderrefusalhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReminderWordingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", models.CharField(max_length=300)),
                        (
                            "timing",
                            models.CharField(
                                choices=[
                                    ("day_before", "At 4pm on the day before"),
                                    ("two_hours", "Two hours before"),
                                    ("both", "Both: on the day before, and two hours before"),
                                    ("never", "Never: send no reminders"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("since_at", models.DateTimeField()),
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
                                to="casework.reminderwording",
                            ),
                        ),
                        (
                            "saved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_reminderwordinghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SentMessage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("written_at", models.DateTimeField()),
                        ("settled_at", models.DateTimeField(null=True)),
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
                            "contact",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.contact",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "sent_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "settled_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "template",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.messagetemplate",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("settled_at__isnull", True)),
                                fields=["person", "written_at"],
                                name="sent_message_unsettled",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("contact",), name="sent_message_of_contact_once"
                            ),
                            models.UniqueConstraint(fields=("message",), name="sent_message_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("settled_by__isnull", True),
                                    ("settled_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="sent_message_settled_at_a_moment",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_sentmessage_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_sentmessage_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_sentmessage_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="contact_id",
                                name="casework_sentmessage_contact_id_key",
                                to_table="casework_contact",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="message_id",
                                name="casework_sentmessage_message_id_key",
                                to_table="waymark_messages_message",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="template_id",
                                name="casework_sentmessage_template_id_key",
                                to_table="casework_messagetemplate",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="sent_by_id",
                                name="casework_sentmessage_sent_by_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="settled_by_id",
                                name="casework_sentmessage_settled_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Session",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("title", models.CharField(max_length=120)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("open_access", "Open access"),
                                    ("targeted_group", "Targeted group"),
                                    ("detached", "Detached work"),
                                    ("residential", "Residential"),
                                    ("one_off", "One-off event"),
                                    ("school_workshop", "School workshop"),
                                    ("job_club", "Job club"),
                                    ("online", "Online"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField()),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("capacity", models.PositiveSmallIntegerField(null=True)),
                        ("plan", models.TextField(blank=True)),
                        ("risks", models.TextField(blank=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("held", "Held"),
                                    ("cancelled", "Cancelled"),
                                ],
                                default="planned",
                                max_length=10,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, max_length=200)),
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
                            "project",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.project",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["team", "starts_at", "id"], name="session_of_team"
                            ),
                            models.Index(
                                fields=["project", "-starts_at", "-id"], name="session_of_project"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "open_access",
                                            "targeted_group",
                                            "detached",
                                            "residential",
                                            "one_off",
                                            "school_workshop",
                                            "job_club",
                                            "online",
                                        ],
                                    )
                                ),
                                name="session_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["planned", "held", "cancelled"])),
                                name="session_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("title", ""), _negated=True),
                                name="session_named",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="session_ends_after_start",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state", "cancelled"),
                                        models.Q(("reason", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("state", "cancelled"), _negated=True),
                                        ("reason", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="session_cancelled_for_a_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_session_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_session_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="project_id",
                                name="casework_session_project_id_key",
                                to_table="casework_project",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="team_id",
                                name="casework_session_team_id_key",
                                to_table="access_team",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionSessionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("held_on", models.DateField()),
                        ("next_on", models.DateField(null=True)),
                        ("points", waymark.core.sealed.SealedTextField()),
                        ("wellbeing", waymark.core.sealed.SealedTextField(blank=True)),
                        ("written_at", models.DateTimeField()),
                        ("revision", models.PositiveIntegerField(default=1)),
                        ("signed_at", models.DateTimeField(null=True)),
                        ("comment", waymark.core.sealed.SealedTextField(blank=True)),
                        ("read_at", models.DateTimeField(null=True)),
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
                            "manager",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.supervisionsession",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_supervisionsessionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TalkedAbout",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.supervisionsession",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("session", "person"), name="talked_about_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_talkedabout_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_talkedabout_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_talkedabout_session_id_key",
                                to_table="casework_supervisionsession",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_talkedabout_person_id_key",
                                to_table="people_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TransferHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("note", models.CharField(max_length=1000)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("offered", "Waiting for an answer"),
                                    ("accepted", "Taken over"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Taken back"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("offered_at", models.DateTimeField()),
                        ("answered_at", models.DateTimeField(null=True)),
                        ("answer", models.CharField(blank=True, max_length=1000)),
                        (
                            "answered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
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
                            "offered_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.transfer",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_transferhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WeeklyDigestHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("is_wanted", models.BooleanField(default=True)),
                        ("told_for", models.DateField(null=True)),
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.weeklydigest",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_weeklydigesthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attendance",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("nickname", models.CharField(blank=True, max_length=60)),
                        ("arrived_at", models.DateTimeField()),
                        ("is_first_time", models.BooleanField(default=False)),
                        ("note", models.CharField(blank=True, max_length=500)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-arrived_at", "-id"], name="attendance_of_person"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("person__isnull", True), ("nickname", ""), _connector="XOR"
                                ),
                                name="attendance_of_one",
                            ),
                            models.UniqueConstraint(
                                fields=("session", "person"), name="attendance_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("nickname", ""), _negated=True),
                                fields=("session", "nickname"),
                                name="attendance_nickname_once",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_attendance_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_attendance_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_attendance_session_id_key",
                                to_table="casework_session",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_attendance_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="casework_attendance_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Concern",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("subject_name", models.CharField(blank=True, max_length=200)),
                        ("is_allegation", models.BooleanField(default=False)),
                        ("staff_name", models.CharField(blank=True, max_length=200)),
                        ("kind", models.CharField(max_length=30)),
                        ("words", models.CharField(max_length=20000)),
                        ("happened_at", models.DateTimeField()),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("seen_by", models.CharField(blank=True, max_length=200)),
                        ("is_immediate", models.BooleanField()),
                        ("done_at_once", models.CharField(blank=True, max_length=4000)),
                        (
                            "told",
                            models.CharField(
                                choices=[
                                    ("both", "Yes, the young person and a parent or carer"),
                                    ("young_person", "Yes, the young person"),
                                    ("parent", "Yes, a parent or carer"),
                                    ("nobody", "No"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("not_told_why", models.CharField(blank=True, max_length=4000)),
                        ("raised_at", models.DateTimeField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("raised", "Raised, not passed on"),
                                    ("passed_on", "Passed on, not received"),
                                    ("received", "Received"),
                                    ("decided", "Decision known"),
                                    ("closed", "Closed"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("receipt_due_at", models.DateTimeField()),
                        ("passed_on_at", models.DateTimeField(null=True)),
                        ("received_at", models.DateTimeField(null=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "raised_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "staff",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "-raised_at", "-id"], name="concern_list"
                            ),
                            models.Index(
                                fields=["person", "-raised_at", "-id"], name="concern_person"
                            ),
                            models.Index(
                                fields=["raised_by", "-raised_at", "-id"], name="concern_raiser"
                            ),
                            models.Index(
                                condition=models.Q(("state__in", ["raised", "passed_on"])),
                                fields=["authority", "receipt_due_at"],
                                name="concern_not_received",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        ["raised", "passed_on", "received", "decided", "closed"],
                                    )
                                ),
                                name="concern_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("told__in", ["both", "young_person", "parent", "nobody"])
                                ),
                                name="concern_told_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("person__isnull", False), ("subject_name", "")),
                                    models.Q(
                                        ("person__isnull", True),
                                        models.Q(("subject_name", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="concern_about_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("is_allegation", False),
                                        ("staff__isnull", True),
                                        ("staff_name", ""),
                                    ),
                                    models.Q(
                                        ("is_allegation", True),
                                        ("staff__isnull", False),
                                        ("staff_name", ""),
                                    ),
                                    models.Q(
                                        ("is_allegation", True),
                                        ("staff__isnull", True),
                                        models.Q(("staff_name", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="concern_allegation_about_staff",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words", ""), _negated=True),
                                    models.Q(("kind", ""), _negated=True),
                                ),
                                name="concern_says_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("told", "nobody"), _negated=True),
                                    models.Q(("not_told_why", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="concern_untold_for_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("happened_at__lte", models.F("raised_at"))),
                                name="concern_not_before_it_happened",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "received"), _negated=True),
                                    ("received_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="concern_received_has_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "passed_on"), _negated=True),
                                    ("passed_on_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="concern_passed_on_has_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_concern_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_concern_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_concern_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_concern_session_id_key",
                                to_table="casework_session",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="staff_id",
                                name="casework_concern_staff_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="raised_by_id",
                                name="casework_concern_raised_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AllocationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("lead", "Lead worker"),
                                    ("co_worker", "Co-worker"),
                                    ("cover", "Cover"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField(null=True)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        ("weight", models.PositiveSmallIntegerField(null=True)),
                        (
                            "allocated_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.allocation",
                            ),
                        ),
                        (
                            "cover",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.cover",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_allocationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Evaluation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("went_well", models.TextField()),
                        ("to_change", models.TextField(blank=True)),
                        ("concerns", models.TextField(blank=True)),
                        ("happy", models.PositiveSmallIntegerField(default=0)),
                        ("so_so", models.PositiveSmallIntegerField(default=0)),
                        ("unhappy", models.PositiveSmallIntegerField(default=0)),
                        ("written_at", models.DateTimeField()),
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
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("session",), name="evaluation_one_each"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("went_well", ""), _negated=True),
                                name="evaluation_says_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("happy__lte", 999), ("so_so__lte", 999), ("unhappy__lte", 999)
                                ),
                                name="evaluation_within_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_evaluation_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_evaluation_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_evaluation_session_id_key",
                                to_table="casework_session",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="written_by_id",
                                name="casework_evaluation_written_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FeedbackStepHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "move",
                            models.CharField(
                                choices=[
                                    ("taken_on", "Taken on"),
                                    ("acknowledged", "Acknowledged"),
                                    ("replied", "Answered"),
                                    ("shared", "Shared with the worker"),
                                    ("extended", "Given more time"),
                                    ("named", "Said who it is about"),
                                    ("added", "Added"),
                                    ("escalated", "Gone on to the next stage"),
                                    ("unshared", "No longer shared"),
                                    ("withdrawn", "Withdrawn"),
                                    ("reopened", "Opened again"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("stage", models.PositiveSmallIntegerField()),
                        ("happened_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("upheld", "Upheld"),
                                    ("partly_upheld", "Partly upheld"),
                                    ("not_upheld", "Not upheld"),
                                    ("no_finding", "No finding"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("due_on", models.DateField(null=True)),
                        ("note", waymark.core.sealed.SealedTextField(blank=True)),
                        ("done", waymark.core.sealed.SealedTextField(blank=True)),
                        ("learnt", waymark.core.sealed.SealedTextField(blank=True)),
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
                            "feedback",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.feedback",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.feedbackstep",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "staff",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_feedbackstephistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FileAudit",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("place", models.PositiveSmallIntegerField()),
                        ("finished_at", models.DateTimeField(null=True)),
                        (
                            "judgement",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("good", "Good practice"),
                                    ("sound", "Sound"),
                                    ("needs_work", "Needs work"),
                                    ("at_once", "Needs work at once"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("good_practice", waymark.core.sealed.SealedTextField(blank=True)),
                        ("read_at", models.DateTimeField(null=True)),
                        ("comment", waymark.core.sealed.SealedTextField(blank=True)),
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
                            "manager",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "sample",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.filesample",
                            ),
                        ),
                        (
                            "step",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.nextstep",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["worker", "-finished_at", "-id"], name="file_audit_worker"
                            ),
                            models.Index(fields=["person"], name="file_audit_person"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("sample", "person"), name="file_audit_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("worker", models.F("manager")), _negated=True),
                                name="file_audit_by_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("finished_at__isnull", True),
                                        ("good_practice", ""),
                                        ("judgement", ""),
                                        ("read_at__isnull", True),
                                        ("step__isnull", True),
                                    ),
                                    models.Q(
                                        ("finished_at__isnull", False),
                                        (
                                            "judgement__in",
                                            ["good", "sound", "needs_work", "at_once"],
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="file_audit_judged_once_finished",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("comment", ""), ("read_at__isnull", True)),
                                    ("read_at__gte", models.F("finished_at")),
                                    _connector="OR",
                                ),
                                name="file_audit_read_once_finished",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_fileaudit_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_fileaudit_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="sample_id",
                                name="casework_fileaudit_sample_id_key",
                                to_table="casework_filesample",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_fileaudit_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="casework_fileaudit_worker_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="manager_id",
                                name="casework_fileaudit_manager_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="step_id",
                                name="casework_fileaudit_step_id_key",
                                to_table="casework_nextstep",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HandedOver",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        (
                            "steps",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.UUIDField(), default=list, size=None
                            ),
                        ),
                        (
                            "appointments",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.UUIDField(), default=list, size=None
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
                            "ended",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.allocation",
                            ),
                        ),
                        (
                            "made",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.allocation",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "replaced",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.allocation",
                            ),
                        ),
                        (
                            "hand_over",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.handover",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [models.Index(fields=["person"], name="handed_over_person")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("hand_over", "person"), name="handed_over_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_handedover_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_handedover_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="hand_over_id",
                                name="casework_handedover_hand_over_id_key",
                                to_table="casework_handover",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_handedover_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="ended_id",
                                name="casework_handedover_ended_id_key",
                                to_table="casework_allocation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="replaced_id",
                                name="casework_handedover_replaced_id_key",
                                to_table="casework_allocation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="made_id",
                                name="casework_handedover_made_id_key",
                                to_table="casework_allocation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HeadCount",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "band",
                            models.CharField(
                                choices=[
                                    ("under_13", "Under 13"),
                                    ("from_13", "13 to 15"),
                                    ("from_16", "16 and 17"),
                                    ("from_18", "18 and over"),
                                    ("not_known", "Age not known"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField()),
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
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.session",
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
                                        "band__in",
                                        ["under_13", "from_13", "from_16", "from_18", "not_known"],
                                    )
                                ),
                                name="head_count_band_known",
                            ),
                            models.UniqueConstraint(
                                fields=("session", "band"), name="head_count_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("number__lte", 999)),
                                name="head_count_within_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_headcount_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_headcount_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_headcount_session_id_key",
                                to_table="casework_session",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LoneVisitAlertHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "step",
                            models.CharField(
                                choices=[
                                    ("overdue", "15 minutes overdue"),
                                    ("still_overdue", "30 minutes overdue"),
                                    ("help", "Asked for help"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("expected_at", models.DateTimeField()),
                        ("told_at", models.DateTimeField()),
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
                                to="casework.lonevisitalert",
                            ),
                        ),
                        (
                            "visit",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.lonevisit",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_lonevisitalerthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LoneVisitNoteHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", models.CharField(max_length=500)),
                        ("written_at", models.DateTimeField()),
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
                                to="casework.lonevisitnote",
                            ),
                        ),
                        (
                            "visit",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.lonevisit",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_lonevisitnotehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NextStepHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("what", models.CharField(max_length=200)),
                        ("due_on", models.DateField()),
                        ("first_due_on", models.DateField()),
                        ("put_off_from", models.DateField(null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "open"),
                                    ("done", "done"),
                                    ("dropped", "dropped"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("added_at", models.DateTimeField()),
                        ("done_on", models.DateField(null=True)),
                        ("done_at", models.DateTimeField(null=True)),
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
                            "contact",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.contact",
                            ),
                        ),
                        (
                            "done_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "owner",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.nextstep",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_nextstephistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanReviewHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("held_on", models.DateField()),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("goes_on", "It goes on: look again on another day"),
                                    ("achieved", "The goal was reached"),
                                    ("partly", "The goal was reached in part"),
                                    ("not_achieved", "The goal was not reached"),
                                    ("stopped", "It was stopped before its end"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=1000)),
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
                            "held_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.planreview",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.plan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_planreviewhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanStep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("key", models.UUIDField(default=uuid.uuid4)),
                        ("what", models.CharField(max_length=200)),
                        (
                            "doer",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("adviser", "The adviser"),
                                    ("parent", "A parent or carer"),
                                    ("partner", "Somebody else who helps"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("doer_name", models.CharField(blank=True, max_length=100)),
                        ("due_on", models.DateField()),
                        ("state", models.CharField(default="open", max_length=10)),
                        ("done_on", models.DateField(null=True)),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
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
                            "next_step",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.nextstep",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.plan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["plan", "due_on", "id"], name="plan_step_plan")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("doer__in", ["young_person", "adviser", "parent", "partner"])
                                ),
                                name="plan_step_doer_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["open", "done"])),
                                name="plan_step_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("what", ""), _negated=True),
                                name="plan_step_says_what",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("done_on__isnull", True), ("state", "open")),
                                    models.Q(("done_on__isnull", False), ("state", "done")),
                                    _connector="OR",
                                ),
                                name="plan_step_done_on_a_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("next_step__isnull", True),
                                    models.Q(("doer", "adviser"), ("state", "open")),
                                    _connector="OR",
                                ),
                                name="plan_step_of_staff_is_a_next_step",
                            ),
                            models.UniqueConstraint(fields=("plan", "key"), name="plan_step_once"),
                            waymark.core.tenancy.RowSecurity(name="casework_planstep_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_planstep_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_id",
                                name="casework_planstep_plan_id_key",
                                to_table="casework_plan",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="next_step_id",
                                name="casework_planstep_next_step_id_key",
                                to_table="casework_nextstep",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReferralMoveHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Not sent yet"),
                                    ("sent", "Sent"),
                                    ("received", "Received"),
                                    ("accepted", "Accepted"),
                                    ("waiting", "On a waiting list"),
                                    ("started", "Started"),
                                    ("completed", "Completed"),
                                    ("declined", "Declined"),
                                    ("withdrawn", "Withdrawn"),
                                    ("revoked", "Revoked"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("at", models.DateTimeField()),
                        ("note", models.CharField(blank=True, max_length=2000)),
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
                            "moved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.referralmove",
                            ),
                        ),
                        (
                            "referral",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.referral",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_referralmovehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AppointmentReminder",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("starts_at", models.DateTimeField()),
                        (
                            "lead",
                            models.CharField(
                                choices=[
                                    ("day_before", "the day before"),
                                    ("two_hours", "two hours before"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "appointment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.appointment",
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
                            "wording",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.reminderwording",
                            ),
                        ),
                        (
                            "sent",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.sentmessage",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("appointment", "starts_at", "lead"),
                                name="appointment_reminder_once",
                            ),
                            models.UniqueConstraint(
                                fields=("sent",), name="appointment_reminder_one_message"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("lead__in", ["day_before", "two_hours"])),
                                name="appointment_reminder_lead_known",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="casework_appointmentreminder_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="casework_appointmentreminder_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="appointment_id",
                                name="casework_appointmentreminder_appointment_id_key",
                                to_table="casework_appointment",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="sent_id",
                                name="casework_appointmentreminder_sent_id_key",
                                to_table="casework_sentmessage",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="wording_id",
                                name="casework_appointmentreminder_wording_id_key",
                                to_table="casework_reminderwording",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SentMessageHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("written_at", models.DateTimeField()),
                        ("settled_at", models.DateTimeField(null=True)),
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
                            "contact",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.contact",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.sentmessage",
                            ),
                        ),
                        (
                            "sent_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "settled_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "template",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.messagetemplate",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_sentmessagehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConcernDraft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("typed", models.JSONField()),
                        ("number", models.PositiveIntegerField()),
                        ("saved_at", models.DateTimeField()),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "writer",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("person__isnull", False)),
                                fields=("writer", "person"),
                                name="concern_draft_of_person",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("session__isnull", False)),
                                fields=("writer", "session"),
                                name="concern_draft_of_session",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("person__isnull", True), ("session__isnull", True)
                                ),
                                fields=("writer",),
                                name="concern_draft_of_nobody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("person__isnull", True),
                                    ("session__isnull", True),
                                    _connector="OR",
                                ),
                                name="concern_draft_of_one_place",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_concerndraft_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_concerndraft_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="writer_id",
                                name="casework_concerndraft_writer_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="casework_concerndraft_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_concerndraft_session_id_key",
                                to_table="casework_session",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=120)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("open_access", "Open access"),
                                    ("targeted_group", "Targeted group"),
                                    ("detached", "Detached work"),
                                    ("residential", "Residential"),
                                    ("one_off", "One-off event"),
                                    ("school_workshop", "School workshop"),
                                    ("job_club", "Job club"),
                                    ("online", "Online"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("starts_at", models.DateTimeField()),
                        ("ends_at", models.DateTimeField()),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("capacity", models.PositiveSmallIntegerField(null=True)),
                        ("plan", models.TextField(blank=True)),
                        ("risks", models.TextField(blank=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("held", "Held"),
                                    ("cancelled", "Cancelled"),
                                ],
                                default="planned",
                                max_length=10,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, max_length=200)),
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
                                to="casework.session",
                            ),
                        ),
                        (
                            "project",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.project",
                            ),
                        ),
                        (
                            "team",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.team",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_sessionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionWorker",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["membership", "session"], name="session_of_worker")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("session", "membership"), name="session_worker_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_sessionworker_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_sessionworker_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="session_id",
                                name="casework_sessionworker_session_id_key",
                                to_table="casework_session",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="membership_id",
                                name="casework_sessionworker_membership_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreedActionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("what", waymark.core.sealed.SealedTextField()),
                        ("due_on", models.DateField()),
                        ("done_at", models.DateTimeField(null=True)),
                        ("dropped_at", models.DateTimeField(null=True)),
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
                            "owner",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.agreedaction",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.supervisionsession",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_agreedactionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TalkedAboutHistoryevent",
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.talkedabout",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.supervisionsession",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_talkedabouthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConcernStep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "move",
                            models.CharField(
                                choices=[
                                    ("passed_on", "Passed on"),
                                    ("received", "Received"),
                                    ("decided", "What was decided"),
                                    ("added", "Added"),
                                    ("closed", "Closed"),
                                    ("reopened", "Opened again"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("happened_at", models.DateTimeField()),
                        ("recorded_at", models.DateTimeField()),
                        (
                            "way",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("telephone", "By telephone"),
                                    ("email", "By email from here"),
                                    ("web_form", "On the front door’s web form"),
                                    ("in_person", "In person"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("who", models.CharField(blank=True, max_length=200)),
                        ("their_reference", models.CharField(blank=True, max_length=200)),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("enquiry", "Enquiry under section 47"),
                                    ("assessment", "Assessment by a social worker"),
                                    ("known", "Passed to the social worker they have"),
                                    ("early_help", "Early help"),
                                    ("advice", "Advice to us"),
                                    ("no_action", "No further action"),
                                    ("other", "Something else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "closure",
                            models.CharField(
                                blank=True,
                                choices=[
                                    (
                                        "with_front_door",
                                        "The front door has it, nothing is left for us",
                                    ),
                                    ("own_support", "We go on with it in our own work"),
                                    ("not_borne_out", "It turned out otherwise"),
                                    ("same_as_another", "The same as another concern"),
                                    ("in_error", "Raised in error"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=20000)),
                        ("message_id", models.UUIDField(null=True)),
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
                            "concern",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.concern",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(fields=["concern", "id"], name="concern_step_concern")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "move__in",
                                        [
                                            "passed_on",
                                            "received",
                                            "decided",
                                            "added",
                                            "closed",
                                            "reopened",
                                        ],
                                    )
                                ),
                                name="concern_step_move_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("move", "passed_on"),
                                        (
                                            "way__in",
                                            ["telephone", "email", "web_form", "in_person"],
                                        ),
                                    ),
                                    models.Q(
                                        models.Q(("move", "passed_on"), _negated=True), ("way", "")
                                    ),
                                    _connector="OR",
                                ),
                                name="concern_step_way_of_passing_on",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("move", "received"), _negated=True),
                                    models.Q(("who", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="concern_step_received_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "decision__in",
                                            [
                                                "enquiry",
                                                "assessment",
                                                "known",
                                                "early_help",
                                                "advice",
                                                "no_action",
                                                "other",
                                            ],
                                        ),
                                        ("move", "decided"),
                                    ),
                                    models.Q(
                                        models.Q(("move", "decided"), _negated=True),
                                        ("decision", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="concern_step_decision_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "closure__in",
                                            [
                                                "with_front_door",
                                                "own_support",
                                                "not_borne_out",
                                                "same_as_another",
                                                "in_error",
                                            ],
                                        ),
                                        ("move", "closed"),
                                    ),
                                    models.Q(
                                        models.Q(("move", "closed"), _negated=True), ("closure", "")
                                    ),
                                    _connector="OR",
                                ),
                                name="concern_step_closed_for_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("move__in", ["added", "closed", "reopened"]), _negated=True
                                    ),
                                    models.Q(("note", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="concern_step_addition_says_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("happened_at__lte", models.F("recorded_at"))),
                                name="concern_step_not_before_it_happened",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_concernstep_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_concernstep_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="concern_id",
                                name="casework_concernstep_concern_id_key",
                                to_table="casework_concern",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="casework_concernstep_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FileAuditDraft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("typed", models.JSONField()),
                        ("number", models.PositiveIntegerField()),
                        ("saved_at", models.DateTimeField()),
                        (
                            "audit",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.fileaudit",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("audit",), name="file_audit_draft_one_each"
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_fileauditdraft_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_fileauditdraft_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="audit_id",
                                name="casework_fileauditdraft_audit_id_key",
                                to_table="casework_fileaudit",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FileFinding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("question", models.CharField(max_length=20)),
                        (
                            "answer",
                            models.CharField(
                                choices=[
                                    ("yes", "Yes"),
                                    ("partly", "Partly"),
                                    ("no", "No"),
                                    ("not_applicable", "Does not apply"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("comment", waymark.core.sealed.SealedTextField(blank=True)),
                        (
                            "audit",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.fileaudit",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answer__in", ["yes", "partly", "no", "not_applicable"])
                                ),
                                name="file_finding_answer_known",
                            ),
                            models.UniqueConstraint(
                                fields=("audit", "question"), name="file_finding_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("question", ""), _negated=True),
                                name="file_finding_says_which",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_filefinding_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_filefinding_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="audit_id",
                                name="casework_filefinding_audit_id_key",
                                to_table="casework_fileaudit",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HandedOverHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("note", models.CharField(blank=True, max_length=1000)),
                        (
                            "steps",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.UUIDField(), default=list, size=None
                            ),
                        ),
                        (
                            "appointments",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.UUIDField(), default=list, size=None
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
                            "ended",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.allocation",
                            ),
                        ),
                        (
                            "made",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.allocation",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.handedover",
                            ),
                        ),
                        (
                            "replaced",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.allocation",
                            ),
                        ),
                        (
                            "hand_over",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.handover",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_handedoverhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FileAuditHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("place", models.PositiveSmallIntegerField()),
                        ("finished_at", models.DateTimeField(null=True)),
                        (
                            "judgement",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("good", "Good practice"),
                                    ("sound", "Sound"),
                                    ("needs_work", "Needs work"),
                                    ("at_once", "Needs work at once"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("good_practice", waymark.core.sealed.SealedTextField(blank=True)),
                        ("read_at", models.DateTimeField(null=True)),
                        ("comment", waymark.core.sealed.SealedTextField(blank=True)),
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
                            "manager",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.fileaudit",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "sample",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.filesample",
                            ),
                        ),
                        (
                            "step",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.nextstep",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_fileaudithistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanStepHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("key", models.UUIDField(default=uuid.uuid4)),
                        ("what", models.CharField(max_length=200)),
                        (
                            "doer",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("adviser", "The adviser"),
                                    ("parent", "A parent or carer"),
                                    ("partner", "Somebody else who helps"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("doer_name", models.CharField(blank=True, max_length=100)),
                        ("due_on", models.DateField()),
                        ("state", models.CharField(default="open", max_length=10)),
                        ("done_on", models.DateField(null=True)),
                        ("evidence", models.CharField(blank=True, max_length=1000)),
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
                            "next_step",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.nextstep",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.planstep",
                            ),
                        ),
                        (
                            "plan",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.plan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_planstephistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AppointmentReminderHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_at", models.DateTimeField()),
                        (
                            "lead",
                            models.CharField(
                                choices=[
                                    ("day_before", "the day before"),
                                    ("two_hours", "two hours before"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "appointment",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.appointment",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.appointmentreminder",
                            ),
                        ),
                        (
                            "wording",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.reminderwording",
                            ),
                        ),
                        (
                            "sent",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.sentmessage",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_appointmentreminderhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HeadCountHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "band",
                            models.CharField(
                                choices=[
                                    ("under_13", "Under 13"),
                                    ("from_13", "13 to 15"),
                                    ("from_16", "16 and 17"),
                                    ("from_18", "18 and over"),
                                    ("not_known", "Age not known"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField()),
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
                                to="casework.headcount",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_headcounthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("went_well", models.TextField()),
                        ("to_change", models.TextField(blank=True)),
                        ("concerns", models.TextField(blank=True)),
                        ("happy", models.PositiveSmallIntegerField(default=0)),
                        ("so_so", models.PositiveSmallIntegerField(default=0)),
                        ("unhappy", models.PositiveSmallIntegerField(default=0)),
                        ("written_at", models.DateTimeField()),
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
                                to="casework.evaluation",
                            ),
                        ),
                        (
                            "written_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_evaluationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConcernHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("subject_name", models.CharField(blank=True, max_length=200)),
                        ("is_allegation", models.BooleanField(default=False)),
                        ("staff_name", models.CharField(blank=True, max_length=200)),
                        ("kind", models.CharField(max_length=30)),
                        ("words", models.CharField(max_length=20000)),
                        ("happened_at", models.DateTimeField()),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("seen_by", models.CharField(blank=True, max_length=200)),
                        ("is_immediate", models.BooleanField()),
                        ("done_at_once", models.CharField(blank=True, max_length=4000)),
                        (
                            "told",
                            models.CharField(
                                choices=[
                                    ("both", "Yes, the young person and a parent or carer"),
                                    ("young_person", "Yes, the young person"),
                                    ("parent", "Yes, a parent or carer"),
                                    ("nobody", "No"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("not_told_why", models.CharField(blank=True, max_length=4000)),
                        ("raised_at", models.DateTimeField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("raised", "Raised, not passed on"),
                                    ("passed_on", "Passed on, not received"),
                                    ("received", "Received"),
                                    ("decided", "Decision known"),
                                    ("closed", "Closed"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("receipt_due_at", models.DateTimeField()),
                        ("passed_on_at", models.DateTimeField(null=True)),
                        ("received_at", models.DateTimeField(null=True)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.concern",
                            ),
                        ),
                        (
                            "raised_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "staff",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_concernhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("nickname", models.CharField(blank=True, max_length=60)),
                        ("arrived_at", models.DateTimeField()),
                        ("is_first_time", models.BooleanField(default=False)),
                        ("note", models.CharField(blank=True, max_length=500)),
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
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.attendance",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_attendancehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionOutcome",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("code", models.CharField(max_length=30)),
                        (
                            "attendance",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="casework.attendance",
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
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("attendance", "code"), name="session_outcome_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code", ""), _negated=True),
                                name="session_outcome_coded",
                            ),
                            waymark.core.tenancy.RowSecurity(name="casework_sessionoutcome_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="casework_sessionoutcome_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="attendance_id",
                                name="casework_sessionoutcome_attendance_id_key",
                                to_table="casework_attendance",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionWorkerHistoryevent",
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
                            "membership",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.sessionworker",
                            ),
                        ),
                        (
                            "session",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_sessionworkerhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConcernStepHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "move",
                            models.CharField(
                                choices=[
                                    ("passed_on", "Passed on"),
                                    ("received", "Received"),
                                    ("decided", "What was decided"),
                                    ("added", "Added"),
                                    ("closed", "Closed"),
                                    ("reopened", "Opened again"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("happened_at", models.DateTimeField()),
                        ("recorded_at", models.DateTimeField()),
                        (
                            "way",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("telephone", "By telephone"),
                                    ("email", "By email from here"),
                                    ("web_form", "On the front door’s web form"),
                                    ("in_person", "In person"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("who", models.CharField(blank=True, max_length=200)),
                        ("their_reference", models.CharField(blank=True, max_length=200)),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("enquiry", "Enquiry under section 47"),
                                    ("assessment", "Assessment by a social worker"),
                                    ("known", "Passed to the social worker they have"),
                                    ("early_help", "Early help"),
                                    ("advice", "Advice to us"),
                                    ("no_action", "No further action"),
                                    ("other", "Something else"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "closure",
                            models.CharField(
                                blank=True,
                                choices=[
                                    (
                                        "with_front_door",
                                        "The front door has it, nothing is left for us",
                                    ),
                                    ("own_support", "We go on with it in our own work"),
                                    ("not_borne_out", "It turned out otherwise"),
                                    ("same_as_another", "The same as another concern"),
                                    ("in_error", "Raised in error"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=20000)),
                        ("message_id", models.UUIDField(null=True)),
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
                            "concern",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.concern",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.concernstep",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_concernstephistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FileFindingHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("question", models.CharField(max_length=20)),
                        (
                            "answer",
                            models.CharField(
                                choices=[
                                    ("yes", "Yes"),
                                    ("partly", "Partly"),
                                    ("no", "No"),
                                    ("not_applicable", "Does not apply"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("comment", waymark.core.sealed.SealedTextField(blank=True)),
                        (
                            "audit",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.fileaudit",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.filefinding",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_filefindinghistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionOutcomeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=30)),
                        (
                            "attendance",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="casework.attendance",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="casework.sessionoutcome",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="casework_sessionoutcomehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "activityconsent",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_activityconsenthistoryevent" ("authority_id", "ended_on", "expires_on", "given_by", "given_on", "giver", "id", "kinds", "medical", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id") SELECT new_values."authority_id", new_values."ended_on", new_values."expires_on", new_values."given_by", new_values."given_on", new_values."giver", new_values."id", new_values."kinds", new_values."medical", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="50389859ed3e998ad557b54fe0af4c9a62b92a04",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_22f9b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_activityconsent",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "activityconsent",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_activityconsenthistoryevent" ("authority_id", "ended_on", "expires_on", "given_by", "given_on", "giver", "id", "kinds", "medical", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id") SELECT new_values."authority_id", new_values."ended_on", new_values."expires_on", new_values."given_by", new_values."given_on", new_values."giver", new_values."id", new_values."kinds", new_values."medical", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f4650833dba42884531417147a0a838a32935eca",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3ad30",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_activityconsent",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "activityconsent",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_activityconsenthistoryevent" ("authority_id", "ended_on", "expires_on", "given_by", "given_on", "giver", "id", "kinds", "medical", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id") SELECT old_values."authority_id", old_values."ended_on", old_values."expires_on", old_values."given_by", old_values."given_on", old_values."giver", old_values."id", old_values."kinds", old_values."medical", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="240c2e0f0dc5cac74fd0fd2b707700f88e661a2a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_30e02",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_activityconsent",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appointment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_appointmenthistoryevent" ("authority_id", "booked_at", "cancelled_by", "id", "is_reminded_of", "minutes", "moved_from", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "purpose", "starts_at", "state", "way", "worker_id") SELECT new_values."authority_id", new_values."booked_at", new_values."cancelled_by", new_values."id", new_values."is_reminded_of", new_values."minutes", new_values."moved_from", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."purpose", new_values."starts_at", new_values."state", new_values."way", new_values."worker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2b7745f272103a2720279cd20e588bd396d25396",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_532f7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_appointment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appointment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_appointmenthistoryevent" ("authority_id", "booked_at", "cancelled_by", "id", "is_reminded_of", "minutes", "moved_from", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "purpose", "starts_at", "state", "way", "worker_id") SELECT new_values."authority_id", new_values."booked_at", new_values."cancelled_by", new_values."id", new_values."is_reminded_of", new_values."minutes", new_values."moved_from", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."purpose", new_values."starts_at", new_values."state", new_values."way", new_values."worker_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7426ecd095979257ecd728565855d7c24e48e4e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_68a07",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_appointment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appointment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_appointmenthistoryevent" ("authority_id", "booked_at", "cancelled_by", "id", "is_reminded_of", "minutes", "moved_from", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "purpose", "starts_at", "state", "way", "worker_id") SELECT old_values."authority_id", old_values."booked_at", old_values."cancelled_by", old_values."id", old_values."is_reminded_of", old_values."minutes", old_values."moved_from", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."purpose", old_values."starts_at", old_values."state", old_values."way", old_values."worker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2148878ba26be8e38369c0fba797b3246b866490",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3c297",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_appointment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "assessment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_assessmenthistoryevent" ("answers", "approved_at", "approved_by_id", "authority_id", "completed_at", "completed_by_id", "done_on", "id", "kind", "own_view", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_on", "revision", "state", "version", "written_at", "written_by_id") SELECT new_values."answers", new_values."approved_at", new_values."approved_by_id", new_values."authority_id", new_values."completed_at", new_values."completed_by_id", new_values."done_on", new_values."id", new_values."kind", new_values."own_view", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."review_on", new_values."revision", new_values."state", new_values."version", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="da4bc314e30773f22d70927d081255f27e3011a1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_75c41",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_assessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "assessment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_assessmenthistoryevent" ("answers", "approved_at", "approved_by_id", "authority_id", "completed_at", "completed_by_id", "done_on", "id", "kind", "own_view", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_on", "revision", "state", "version", "written_at", "written_by_id") SELECT new_values."answers", new_values."approved_at", new_values."approved_by_id", new_values."authority_id", new_values."completed_at", new_values."completed_by_id", new_values."done_on", new_values."id", new_values."kind", new_values."own_view", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."review_on", new_values."revision", new_values."state", new_values."version", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c021b716a8bdd390b4ac48f24ed3f85e453f50e2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c783b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_assessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "assessment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_assessmenthistoryevent" ("answers", "approved_at", "approved_by_id", "authority_id", "completed_at", "completed_by_id", "done_on", "id", "kind", "own_view", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_on", "revision", "state", "version", "written_at", "written_by_id") SELECT old_values."answers", old_values."approved_at", old_values."approved_by_id", old_values."authority_id", old_values."completed_at", old_values."completed_by_id", old_values."done_on", old_values."id", old_values."kind", old_values."own_view", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."review_on", old_values."revision", old_values."state", old_values."version", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="611ab77086a71b25b57d260b923b8fccb9878d55",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1d6c8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_assessment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarfeed",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_calendarfeedhistoryevent" ("authority_id", "ended_at", "id", "made_at", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."ended_at", new_values."id", new_values."made_at", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b79f7d6bda9128bf2dc067d0a42d8878dd178dba",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_57889",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_calendarfeed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarfeed",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_calendarfeedhistoryevent" ("authority_id", "ended_at", "id", "made_at", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."ended_at", new_values."id", new_values."made_at", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."made_at" IS DISTINCT FROM (new_values."made_at") OR old_values."membership_id" IS DISTINCT FROM (new_values."membership_id") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="37af39417a6336526663e21be440b503322b1096",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_747f4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_calendarfeed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarfeed",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_calendarfeedhistoryevent" ("authority_id", "ended_at", "id", "made_at", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."ended_at", old_values."id", old_values."made_at", old_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0dbc614648c6bd29e7d92f059181f37217ec62ed",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_94b87",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_calendarfeed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "concernstep",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_concernstephistoryevent" ("authority_id", "closure", "concern_id", "decision", "happened_at", "id", "message_id", "move", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "their_reference", "way", "who") SELECT new_values."authority_id", new_values."closure", new_values."concern_id", new_values."decision", new_values."happened_at", new_values."id", new_values."message_id", new_values."move", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."their_reference", new_values."way", new_values."who" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8b257491f681717259ae43b1b92034cfb3d55ff9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5c873",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_concernstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "concernstep",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_concernstephistoryevent" ("authority_id", "closure", "concern_id", "decision", "happened_at", "id", "message_id", "move", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "their_reference", "way", "who") SELECT new_values."authority_id", new_values."closure", new_values."concern_id", new_values."decision", new_values."happened_at", new_values."id", new_values."message_id", new_values."move", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."their_reference", new_values."way", new_values."who" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f7b00750c50e034ad18da1e5b4f03da22fe5cfe8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17d2b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_concernstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "concernstep",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_concernstephistoryevent" ("authority_id", "closure", "concern_id", "decision", "happened_at", "id", "message_id", "move", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "their_reference", "way", "who") SELECT old_values."authority_id", old_values."closure", old_values."concern_id", old_values."decision", old_values."happened_at", old_values."id", old_values."message_id", old_values."move", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."their_reference", old_values."way", old_values."who" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e230ce8bdb5461916739c454fa65225321b43d67",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e3f87",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_concernstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contact",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_contacthistoryevent" ("activity_id", "amends_id", "authority_id", "happened_at", "id", "is_latest", "level", "method", "minutes", "note", "outcome", "own_words", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "purposes", "reason", "status", "written_at", "written_by_id") SELECT new_values."activity_id", new_values."amends_id", new_values."authority_id", new_values."happened_at", new_values."id", new_values."is_latest", new_values."level", new_values."method", new_values."minutes", new_values."note", new_values."outcome", new_values."own_words", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."purposes", new_values."reason", new_values."status", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="466c99deefbb083cb1c6cbb6f769cd834d967a3a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2589a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_contact",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contact",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_contacthistoryevent" ("activity_id", "amends_id", "authority_id", "happened_at", "id", "is_latest", "level", "method", "minutes", "note", "outcome", "own_words", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "purposes", "reason", "status", "written_at", "written_by_id") SELECT new_values."activity_id", new_values."amends_id", new_values."authority_id", new_values."happened_at", new_values."id", new_values."is_latest", new_values."level", new_values."method", new_values."minutes", new_values."note", new_values."outcome", new_values."own_words", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."purposes", new_values."reason", new_values."status", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0cbab44cceade076f0a5444cb2803b1cd4d9ebfb",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7b6a9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_contact",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contact",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_contacthistoryevent" ("activity_id", "amends_id", "authority_id", "happened_at", "id", "is_latest", "level", "method", "minutes", "note", "outcome", "own_words", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "purposes", "reason", "status", "written_at", "written_by_id") SELECT old_values."activity_id", old_values."amends_id", old_values."authority_id", old_values."happened_at", old_values."id", old_values."is_latest", old_values."level", old_values."method", old_values."minutes", old_values."note", old_values."outcome", old_values."own_words", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."purposes", old_values."reason", old_values."status", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3ae32b3f7af4937ea0071c9fb56209b68db90a70",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2a70f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_contact",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cover",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_coverhistoryevent" ("authority_id", "colleague_id", "ended_at", "ended_by_id", "ends_at", "id", "made_at", "made_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_at", "worker_id") SELECT new_values."authority_id", new_values."colleague_id", new_values."ended_at", new_values."ended_by_id", new_values."ends_at", new_values."id", new_values."made_at", new_values."made_by_id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."starts_at", new_values."worker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1c53a0c25da41279a0309e3463f3ebd7a182c5d5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_85ba8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_cover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cover",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_coverhistoryevent" ("authority_id", "colleague_id", "ended_at", "ended_by_id", "ends_at", "id", "made_at", "made_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_at", "worker_id") SELECT new_values."authority_id", new_values."colleague_id", new_values."ended_at", new_values."ended_by_id", new_values."ends_at", new_values."id", new_values."made_at", new_values."made_by_id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."starts_at", new_values."worker_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="672a6ff4afd0b63a6a564cd130ae984e886a0cbb",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a8d3f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_cover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cover",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_coverhistoryevent" ("authority_id", "colleague_id", "ended_at", "ended_by_id", "ends_at", "id", "made_at", "made_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_at", "worker_id") SELECT old_values."authority_id", old_values."colleague_id", old_values."ended_at", old_values."ended_by_id", old_values."ends_at", old_values."id", old_values."made_at", old_values."made_by_id", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."starts_at", old_values."worker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="823fdc100310ed580a1dcc0ae83e8a14221dfde8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_032ae",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_cover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "allocation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_allocationhistoryevent" ("allocated_by_id", "authority_id", "cover_id", "ends_at", "id", "membership_id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "starts_at", "weight") SELECT new_values."allocated_by_id", new_values."authority_id", new_values."cover_id", new_values."ends_at", new_values."id", new_values."membership_id", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."role", new_values."starts_at", new_values."weight" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5d0902cbd1a88e9e509d622963e293197b100c7d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d8f02",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_allocation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "allocation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_allocationhistoryevent" ("allocated_by_id", "authority_id", "cover_id", "ends_at", "id", "membership_id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "starts_at", "weight") SELECT new_values."allocated_by_id", new_values."authority_id", new_values."cover_id", new_values."ends_at", new_values."id", new_values."membership_id", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."role", new_values."starts_at", new_values."weight" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="82943bb0f145797cf3361076a4c123d69fa2563e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6fc7f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_allocation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "allocation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_allocationhistoryevent" ("allocated_by_id", "authority_id", "cover_id", "ends_at", "id", "membership_id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "role", "starts_at", "weight") SELECT old_values."allocated_by_id", old_values."authority_id", old_values."cover_id", old_values."ends_at", old_values."id", old_values."membership_id", old_values."note", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."role", old_values."starts_at", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="797191a3457b05e4ec5c6f1ab9023c998d15892d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e543a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_allocation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ending",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_endinghistoryevent" ("answer", "authority_id", "circumstance", "decided_at", "decided_by_id", "id", "kind", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "public_id", "reason", "state", "tier") SELECT new_values."answer", new_values."authority_id", new_values."circumstance", new_values."decided_at", new_values."decided_by_id", new_values."id", new_values."kind", new_values."note", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."proposed_at", new_values."proposed_by_id", new_values."public_id", new_values."reason", new_values."state", new_values."tier" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d7e1b0c0b17126e9b169c8f1427ac5f157dec31b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b2b37",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_ending",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ending",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_endinghistoryevent" ("answer", "authority_id", "circumstance", "decided_at", "decided_by_id", "id", "kind", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "public_id", "reason", "state", "tier") SELECT new_values."answer", new_values."authority_id", new_values."circumstance", new_values."decided_at", new_values."decided_by_id", new_values."id", new_values."kind", new_values."note", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."proposed_at", new_values."proposed_by_id", new_values."public_id", new_values."reason", new_values."state", new_values."tier" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="62df1b4d9564fc3b3db4fd31faf3041beec11143",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_82ee0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_ending",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ending",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_endinghistoryevent" ("answer", "authority_id", "circumstance", "decided_at", "decided_by_id", "id", "kind", "note", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "public_id", "reason", "state", "tier") SELECT old_values."answer", old_values."authority_id", old_values."circumstance", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."kind", old_values."note", old_values."outcome", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."proposed_at", old_values."proposed_by_id", old_values."public_id", old_values."reason", old_values."state", old_values."tier" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8b0d79c945e5dcb112899f4b77e6753d90ecbe0e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_68919",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_ending",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedback",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackhistoryevent" ("acknowledge_by", "acknowledged_on", "answer_to", "authority_id", "handler_id", "id", "is_extended", "kind", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "public_id", "received_on", "recorded_at", "recorded_by_id", "replied_on", "reply_by", "revision", "sender", "sender_name", "shared_at", "staff_id", "stage", "stage_began_on", "state", "topic", "way", "wish", "words") SELECT new_values."acknowledge_by", new_values."acknowledged_on", new_values."answer_to", new_values."authority_id", new_values."handler_id", new_values."id", new_values."is_extended", new_values."kind", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."procedure", new_values."public_id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."replied_on", new_values."reply_by", new_values."revision", new_values."sender", new_values."sender_name", new_values."shared_at", new_values."staff_id", new_values."stage", new_values."stage_began_on", new_values."state", new_values."topic", new_values."way", new_values."wish", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="52f14399f0119f2f04f171a8c965ac78fe3bc25d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84acd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_feedback",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedback",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackhistoryevent" ("acknowledge_by", "acknowledged_on", "answer_to", "authority_id", "handler_id", "id", "is_extended", "kind", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "public_id", "received_on", "recorded_at", "recorded_by_id", "replied_on", "reply_by", "revision", "sender", "sender_name", "shared_at", "staff_id", "stage", "stage_began_on", "state", "topic", "way", "wish", "words") SELECT new_values."acknowledge_by", new_values."acknowledged_on", new_values."answer_to", new_values."authority_id", new_values."handler_id", new_values."id", new_values."is_extended", new_values."kind", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."procedure", new_values."public_id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."replied_on", new_values."reply_by", new_values."revision", new_values."sender", new_values."sender_name", new_values."shared_at", new_values."staff_id", new_values."stage", new_values."stage_began_on", new_values."state", new_values."topic", new_values."way", new_values."wish", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f03644c4a233bc216c06fbaf7ce84dddf3c99696",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6b0f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_feedback",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedback",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackhistoryevent" ("acknowledge_by", "acknowledged_on", "answer_to", "authority_id", "handler_id", "id", "is_extended", "kind", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "public_id", "received_on", "recorded_at", "recorded_by_id", "replied_on", "reply_by", "revision", "sender", "sender_name", "shared_at", "staff_id", "stage", "stage_began_on", "state", "topic", "way", "wish", "words") SELECT old_values."acknowledge_by", old_values."acknowledged_on", old_values."answer_to", old_values."authority_id", old_values."handler_id", old_values."id", old_values."is_extended", old_values."kind", old_values."outcome", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."procedure", old_values."public_id", old_values."received_on", old_values."recorded_at", old_values."recorded_by_id", old_values."replied_on", old_values."reply_by", old_values."revision", old_values."sender", old_values."sender_name", old_values."shared_at", old_values."staff_id", old_values."stage", old_values."stage_began_on", old_values."state", old_values."topic", old_values."way", old_values."wish", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cddefef9ee3a416f7ce5b5cfc9aeebd584b3115f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_01dc1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_feedback",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackstep",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackstephistoryevent" ("authority_id", "done", "due_on", "feedback_id", "happened_on", "id", "learnt", "move", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "staff_id", "stage") SELECT new_values."authority_id", new_values."done", new_values."due_on", new_values."feedback_id", new_values."happened_on", new_values."id", new_values."learnt", new_values."move", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."staff_id", new_values."stage" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8cf9e1d4e8398d8a27b1a0c2d6cb48e72b6a9cc7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3593c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_feedbackstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackstep",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackstephistoryevent" ("authority_id", "done", "due_on", "feedback_id", "happened_on", "id", "learnt", "move", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "staff_id", "stage") SELECT new_values."authority_id", new_values."done", new_values."due_on", new_values."feedback_id", new_values."happened_on", new_values."id", new_values."learnt", new_values."move", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."staff_id", new_values."stage" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2f030e33e3556093eef12d0fec9b4f392a99bb45",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_87eaf",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_feedbackstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackstep",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_feedbackstephistoryevent" ("authority_id", "done", "due_on", "feedback_id", "happened_on", "id", "learnt", "move", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "staff_id", "stage") SELECT old_values."authority_id", old_values."done", old_values."due_on", old_values."feedback_id", old_values."happened_on", old_values."id", old_values."learnt", old_values."move", old_values."note", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."staff_id", old_values."stage" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c5563964941a11381d66efa0497fc82805bcf0a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f4b32",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_feedbackstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "filefinding",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_filefindinghistoryevent" ("answer", "audit_id", "authority_id", "comment", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question") SELECT new_values."answer", new_values."audit_id", new_values."authority_id", new_values."comment", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bba11f65c637a9bf0f93b7bff607ad97baa5c5ae",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_02ebe",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_filefinding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "filefinding",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_filefindinghistoryevent" ("answer", "audit_id", "authority_id", "comment", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question") SELECT new_values."answer", new_values."audit_id", new_values."authority_id", new_values."comment", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a11629339ddff723c736da7f78194e3520ea17e3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4cc05",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_filefinding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "filefinding",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_filefindinghistoryevent" ("answer", "audit_id", "authority_id", "comment", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question") SELECT old_values."answer", old_values."audit_id", old_values."authority_id", old_values."comment", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ef204cce485d76c915eee1651a29652b56dca35",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e02c7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_filefinding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "filesample",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_filesamplehistoryevent" ("authority_id", "checklist", "drawn_at", "drawn_by_id", "frame_size", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seed", "team_id", "tier", "worker_id") SELECT new_values."authority_id", new_values."checklist", new_values."drawn_at", new_values."drawn_by_id", new_values."frame_size", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."seed", new_values."team_id", new_values."tier", new_values."worker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="368f3c81563e45773cfe1a8d0fff49ea752018cc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cf35d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_filesample",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "filesample",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_filesamplehistoryevent" ("authority_id", "checklist", "drawn_at", "drawn_by_id", "frame_size", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seed", "team_id", "tier", "worker_id") SELECT new_values."authority_id", new_values."checklist", new_values."drawn_at", new_values."drawn_by_id", new_values."frame_size", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."seed", new_values."team_id", new_values."tier", new_values."worker_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2cadfd17e001525812c3466635eef302e117a05",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c4344",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_filesample",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "filesample",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_filesamplehistoryevent" ("authority_id", "checklist", "drawn_at", "drawn_by_id", "frame_size", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seed", "team_id", "tier", "worker_id") SELECT old_values."authority_id", old_values."checklist", old_values."drawn_at", old_values."drawn_by_id", old_values."frame_size", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."seed", old_values."team_id", old_values."tier", old_values."worker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="66d26c0e4c9323792c0e468bb7ce768e91cb057e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b36c8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_filesample",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frontdoor",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_frontdoorhistoryevent" ("authority_id", "closes", "email", "ends_at", "hours", "id", "is_secure", "name", "officer_name", "officer_telephone", "opens", "out_of_hours_name", "out_of_hours_telephone", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_at", "telephone", "web_address") SELECT new_values."authority_id", new_values."closes", new_values."email", new_values."ends_at", new_values."hours", new_values."id", new_values."is_secure", new_values."name", new_values."officer_name", new_values."officer_telephone", new_values."opens", new_values."out_of_hours_name", new_values."out_of_hours_telephone", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_at", new_values."telephone", new_values."web_address" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="acbe1263128fd060677ee906a2080d3885905152",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_30ccd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_frontdoor",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frontdoor",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_frontdoorhistoryevent" ("authority_id", "closes", "email", "ends_at", "hours", "id", "is_secure", "name", "officer_name", "officer_telephone", "opens", "out_of_hours_name", "out_of_hours_telephone", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_at", "telephone", "web_address") SELECT new_values."authority_id", new_values."closes", new_values."email", new_values."ends_at", new_values."hours", new_values."id", new_values."is_secure", new_values."name", new_values."officer_name", new_values."officer_telephone", new_values."opens", new_values."out_of_hours_name", new_values."out_of_hours_telephone", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_at", new_values."telephone", new_values."web_address" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9d4d0556d1580181b5f97865f1d59fb9311a4255",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eebcc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_frontdoor",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frontdoor",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_frontdoorhistoryevent" ("authority_id", "closes", "email", "ends_at", "hours", "id", "is_secure", "name", "officer_name", "officer_telephone", "opens", "out_of_hours_name", "out_of_hours_telephone", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_at", "telephone", "web_address") SELECT old_values."authority_id", old_values."closes", old_values."email", old_values."ends_at", old_values."hours", old_values."id", old_values."is_secure", old_values."name", old_values."officer_name", old_values."officer_telephone", old_values."opens", old_values."out_of_hours_name", old_values."out_of_hours_telephone", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_at", old_values."telephone", old_values."web_address" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a17fe76ebd11250de442c6a5474bc0a9ebeb5a13",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c81f8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_frontdoor",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handover",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_handoverhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read_at", "undone_at", "undone_by_id", "worker_before_id", "worker_id") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."read_at", new_values."undone_at", new_values."undone_by_id", new_values."worker_before_id", new_values."worker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="435930e4f6c3c9b781bf333ec9f1e8b50d98f9e5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1e0c5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_handover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handover",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_handoverhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read_at", "undone_at", "undone_by_id", "worker_before_id", "worker_id") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."read_at", new_values."undone_at", new_values."undone_by_id", new_values."worker_before_id", new_values."worker_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2c884dbfb591b6b3182078459260f5de8a25c825",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b4c16",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_handover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handover",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_handoverhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "read_at", "undone_at", "undone_by_id", "worker_before_id", "worker_id") SELECT old_values."authority_id", old_values."id", old_values."made_at", old_values."made_by_id", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."read_at", old_values."undone_at", old_values."undone_by_id", old_values."worker_before_id", old_values."worker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="38506f01f1088e4fa510077731eb56e3303b9852",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c7253",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_handover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handedover",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_handedoverhistoryevent" ("appointments", "authority_id", "ended_id", "hand_over_id", "id", "made_id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaced_id", "steps") SELECT new_values."appointments", new_values."authority_id", new_values."ended_id", new_values."hand_over_id", new_values."id", new_values."made_id", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."replaced_id", new_values."steps" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="33a12094f35449ecb9d0c94f098719c907caffd8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d6861",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_handedover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handedover",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_handedoverhistoryevent" ("appointments", "authority_id", "ended_id", "hand_over_id", "id", "made_id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaced_id", "steps") SELECT new_values."appointments", new_values."authority_id", new_values."ended_id", new_values."hand_over_id", new_values."id", new_values."made_id", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."replaced_id", new_values."steps" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2b609f324f050d4e563f68d762fb7377d6fef8e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8d0bc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_handedover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handedover",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_handedoverhistoryevent" ("appointments", "authority_id", "ended_id", "hand_over_id", "id", "made_id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaced_id", "steps") SELECT old_values."appointments", old_values."authority_id", old_values."ended_id", old_values."hand_over_id", old_values."id", old_values."made_id", old_values."note", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."replaced_id", old_values."steps" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c384f71fbf8b69c4125d34b41319e7c1daf38da5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8001f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_handedover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisit",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisithistoryevent" ("authority_id", "began_at", "colleague_id", "ended_at", "ended_by_id", "expected_at", "help_at", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "with_whom", "worker_id") SELECT new_values."authority_id", new_values."began_at", new_values."colleague_id", new_values."ended_at", new_values."ended_by_id", new_values."expected_at", new_values."help_at", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."with_whom", new_values."worker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1395940bc5955d4e70e9ae71bbd015d895039338",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c55b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_lonevisit",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisit",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisithistoryevent" ("authority_id", "began_at", "colleague_id", "ended_at", "ended_by_id", "expected_at", "help_at", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "with_whom", "worker_id") SELECT new_values."authority_id", new_values."began_at", new_values."colleague_id", new_values."ended_at", new_values."ended_by_id", new_values."expected_at", new_values."help_at", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."with_whom", new_values."worker_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."began_at" IS DISTINCT FROM (new_values."began_at") OR old_values."colleague_id" IS DISTINCT FROM (new_values."colleague_id") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."ended_by_id" IS DISTINCT FROM (new_values."ended_by_id") OR old_values."expected_at" IS DISTINCT FROM (new_values."expected_at") OR old_values."help_at" IS DISTINCT FROM (new_values."help_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."place" IS DISTINCT FROM (new_values."place") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."with_whom" IS DISTINCT FROM (new_values."with_whom") OR old_values."worker_id" IS DISTINCT FROM (new_values."worker_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="78f3e9c4a7e1e6124ba6d340bdb4f028ce54923e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f6291",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_lonevisit",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisit",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisithistoryevent" ("authority_id", "began_at", "colleague_id", "ended_at", "ended_by_id", "expected_at", "help_at", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "with_whom", "worker_id") SELECT old_values."authority_id", old_values."began_at", old_values."colleague_id", old_values."ended_at", old_values."ended_by_id", old_values."expected_at", old_values."help_at", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."with_whom", old_values."worker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a305e2b41270e5917521b0c58cfe1c794a753dd4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_17f6c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_lonevisit",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisitalert",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisitalerthistoryevent" ("authority_id", "expected_at", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "step", "told_at", "visit_id") SELECT new_values."authority_id", new_values."expected_at", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."step", new_values."told_at", new_values."visit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="77ab41a935478f0e9f299da87fc797ba6c872a3e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6328b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_lonevisitalert",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisitalert",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisitalerthistoryevent" ("authority_id", "expected_at", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "step", "told_at", "visit_id") SELECT new_values."authority_id", new_values."expected_at", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."step", new_values."told_at", new_values."visit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ed03e46f174bf4adbebb6e3fab45998d93c5105e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_311db",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_lonevisitalert",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisitalert",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisitalerthistoryevent" ("authority_id", "expected_at", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "step", "told_at", "visit_id") SELECT old_values."authority_id", old_values."expected_at", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."step", old_values."told_at", old_values."visit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="929b01c5a95a64c32e129ba8e1577f4f60f01675",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e5dd4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_lonevisitalert",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisitnote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisitnotehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text", "visit_id", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."text", new_values."visit_id", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="79697642b9b1cf9f0b5b6ab80d8e0e60821359ed",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9887f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_lonevisitnote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisitnote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisitnotehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text", "visit_id", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."text", new_values."visit_id", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="828023343610bf7ccbd916aa84a2562ae6d49c42",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2e11",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_lonevisitnote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lonevisitnote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_lonevisitnotehistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text", "visit_id", "written_at", "written_by_id") SELECT old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."text", old_values."visit_id", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="696d4a433c81f7c4cd73f086e497c3fda90b0496",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a9568",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_lonevisitnote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "messagereply",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_messagereplyhistoryevent" ("authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "settled_at", "settled_by_id", "text_id") SELECT new_values."authority_id", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received_at", new_values."settled_at", new_values."settled_by_id", new_values."text_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9d9fac7aae7e49c47e81e33bdbc7b980f44018b5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6a57f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_messagereply",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "messagereply",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_messagereplyhistoryevent" ("authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "settled_at", "settled_by_id", "text_id") SELECT new_values."authority_id", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received_at", new_values."settled_at", new_values."settled_by_id", new_values."text_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6aaafa336741b726d40d55a3143389065794c4de",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dbe55",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_messagereply",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "messagereply",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_messagereplyhistoryevent" ("authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "settled_at", "settled_by_id", "text_id") SELECT old_values."authority_id", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received_at", old_values."settled_at", old_values."settled_by_id", old_values."text_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2936dfc4ef1e78903a21012fe7bcf7a9301ddef",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_45606",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_messagereply",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "messagetemplate",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_messagetemplatehistoryevent" ("authority_id", "body", "channel", "id", "is_active", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "subject") SELECT new_values."authority_id", new_values."body", new_values."channel", new_values."id", new_values."is_active", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose", new_values."subject" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b1098bf90f48333ce2c5b0c5f9cdcf91be13c061",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ba51f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_messagetemplate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "messagetemplate",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_messagetemplatehistoryevent" ("authority_id", "body", "channel", "id", "is_active", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "subject") SELECT new_values."authority_id", new_values."body", new_values."channel", new_values."id", new_values."is_active", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose", new_values."subject" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="73bdaaab8b2c7d5f8ba713a77c902ba39e1e4657",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e1825",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_messagetemplate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "messagetemplate",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_messagetemplatehistoryevent" ("authority_id", "body", "channel", "id", "is_active", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "subject") SELECT old_values."authority_id", old_values."body", old_values."channel", old_values."id", old_values."is_active", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose", old_values."subject" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="948ff8feecebbd00663f626242fe7a81f1c1366a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_20828",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_messagetemplate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "movein",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_moveinhistoryevent" ("answer", "answered_at", "answered_by_id", "authority_id", "id", "link", "note", "partner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received") SELECT new_values."answer", new_values."answered_at", new_values."answered_by_id", new_values."authority_id", new_values."id", new_values."link", new_values."note", new_values."partner_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."received" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d0341b10ccad133c13e32b8cbb2deeddec7a99bf",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_02f36",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_movein",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "movein",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_moveinhistoryevent" ("answer", "answered_at", "answered_by_id", "authority_id", "id", "link", "note", "partner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received") SELECT new_values."answer", new_values."answered_at", new_values."answered_by_id", new_values."authority_id", new_values."id", new_values."link", new_values."note", new_values."partner_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."received" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0b41b1a15db9a3d3c6d094474c93c0a6fefd8a4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8638f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_movein",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "movein",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_moveinhistoryevent" ("answer", "answered_at", "answered_by_id", "authority_id", "id", "link", "note", "partner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received") SELECT old_values."answer", old_values."answered_at", old_values."answered_by_id", old_values."authority_id", old_values."id", old_values."link", old_values."note", old_values."partner_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."received" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9447a2a823c74b105ee977ea31c48b8723cd8e18",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_99419",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_movein",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moveout",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_moveouthistoryevent" ("answer", "authority_id", "born_on", "data_groups", "ended_at", "id", "is_restricted", "moves_on", "name", "new_address", "new_postcode", "note", "offered_at", "offered_by_id", "partner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "status", "their_reference", "why") SELECT new_values."answer", new_values."authority_id", new_values."born_on", new_values."data_groups", new_values."ended_at", new_values."id", new_values."is_restricted", new_values."moves_on", new_values."name", new_values."new_address", new_values."new_postcode", new_values."note", new_values."offered_at", new_values."offered_by_id", new_values."partner_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."purpose", new_values."status", new_values."their_reference", new_values."why" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="00e303e9074941e53ff20c3e76f1664cbe68a0ed",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_96014",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_moveout",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moveout",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_moveouthistoryevent" ("answer", "authority_id", "born_on", "data_groups", "ended_at", "id", "is_restricted", "moves_on", "name", "new_address", "new_postcode", "note", "offered_at", "offered_by_id", "partner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "status", "their_reference", "why") SELECT new_values."answer", new_values."authority_id", new_values."born_on", new_values."data_groups", new_values."ended_at", new_values."id", new_values."is_restricted", new_values."moves_on", new_values."name", new_values."new_address", new_values."new_postcode", new_values."note", new_values."offered_at", new_values."offered_by_id", new_values."partner_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."purpose", new_values."status", new_values."their_reference", new_values."why" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f048be617f44316838c24c7bd6dc9d2996534505",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0aa3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_moveout",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moveout",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_moveouthistoryevent" ("answer", "authority_id", "born_on", "data_groups", "ended_at", "id", "is_restricted", "moves_on", "name", "new_address", "new_postcode", "note", "offered_at", "offered_by_id", "partner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "status", "their_reference", "why") SELECT old_values."answer", old_values."authority_id", old_values."born_on", old_values."data_groups", old_values."ended_at", old_values."id", old_values."is_restricted", old_values."moves_on", old_values."name", old_values."new_address", old_values."new_postcode", old_values."note", old_values."offered_at", old_values."offered_by_id", old_values."partner_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."purpose", old_values."status", old_values."their_reference", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ea84fb6f8a2dc46d0c26c9d1fd5ce397fb4f5374",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a598a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_moveout",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "nextstep",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_nextstephistoryevent" ("added_at", "authority_id", "contact_id", "done_at", "done_by_id", "done_on", "due_on", "first_due_on", "id", "owner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "put_off_from", "state", "what") SELECT new_values."added_at", new_values."authority_id", new_values."contact_id", new_values."done_at", new_values."done_by_id", new_values."done_on", new_values."due_on", new_values."first_due_on", new_values."id", new_values."owner_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."put_off_from", new_values."state", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1c71e775e299615abec6e35d05b787d5efa551e7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_58aaa",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_nextstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "nextstep",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_nextstephistoryevent" ("added_at", "authority_id", "contact_id", "done_at", "done_by_id", "done_on", "due_on", "first_due_on", "id", "owner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "put_off_from", "state", "what") SELECT new_values."added_at", new_values."authority_id", new_values."contact_id", new_values."done_at", new_values."done_by_id", new_values."done_on", new_values."due_on", new_values."first_due_on", new_values."id", new_values."owner_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."put_off_from", new_values."state", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8025642a784e8b1ff5d1486950b50f1b45444c32",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fda1e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_nextstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "nextstep",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_nextstephistoryevent" ("added_at", "authority_id", "contact_id", "done_at", "done_by_id", "done_on", "due_on", "first_due_on", "id", "owner_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "put_off_from", "state", "what") SELECT old_values."added_at", old_values."authority_id", old_values."contact_id", old_values."done_at", old_values."done_by_id", old_values."done_on", old_values."due_on", old_values."first_due_on", old_values."id", old_values."owner_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."put_off_from", old_values."state", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="33947d90ff143fe210cfaf3e20bf1810ad8f14fc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7b5ab",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_nextstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fileaudit",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_fileaudithistoryevent" ("authority_id", "comment", "finished_at", "good_practice", "id", "judgement", "manager_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "read_at", "sample_id", "step_id", "worker_id") SELECT new_values."authority_id", new_values."comment", new_values."finished_at", new_values."good_practice", new_values."id", new_values."judgement", new_values."manager_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."read_at", new_values."sample_id", new_values."step_id", new_values."worker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07ba9c05f77dc8e879747d3e20e2a935b58c5b3e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_66e2f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_fileaudit",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fileaudit",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_fileaudithistoryevent" ("authority_id", "comment", "finished_at", "good_practice", "id", "judgement", "manager_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "read_at", "sample_id", "step_id", "worker_id") SELECT new_values."authority_id", new_values."comment", new_values."finished_at", new_values."good_practice", new_values."id", new_values."judgement", new_values."manager_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."read_at", new_values."sample_id", new_values."step_id", new_values."worker_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fb6814a189fe4578279918c234323e661621b5fa",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d3838",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_fileaudit",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fileaudit",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_fileaudithistoryevent" ("authority_id", "comment", "finished_at", "good_practice", "id", "judgement", "manager_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "read_at", "sample_id", "step_id", "worker_id") SELECT old_values."authority_id", old_values."comment", old_values."finished_at", old_values."good_practice", old_values."id", old_values."judgement", old_values."manager_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."read_at", old_values."sample_id", old_values."step_id", old_values."worker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="602004aea14aa9882c18dbc8d607959ebafb555b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dbcd1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_fileaudit",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planhistoryevent" ("agreed_by_id", "agreed_how", "agreed_on", "authority_id", "closed_on", "copy_given_on", "goal", "id", "kind", "number", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_on", "revision", "series", "starts_on", "state", "timeline", "witness", "written_at", "written_by_id") SELECT new_values."agreed_by_id", new_values."agreed_how", new_values."agreed_on", new_values."authority_id", new_values."closed_on", new_values."copy_given_on", new_values."goal", new_values."id", new_values."kind", new_values."number", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."review_on", new_values."revision", new_values."series", new_values."starts_on", new_values."state", new_values."timeline", new_values."witness", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="35472d363a06add19a7375a9da2bfdbbcde4d68d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f77ea",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planhistoryevent" ("agreed_by_id", "agreed_how", "agreed_on", "authority_id", "closed_on", "copy_given_on", "goal", "id", "kind", "number", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_on", "revision", "series", "starts_on", "state", "timeline", "witness", "written_at", "written_by_id") SELECT new_values."agreed_by_id", new_values."agreed_how", new_values."agreed_on", new_values."authority_id", new_values."closed_on", new_values."copy_given_on", new_values."goal", new_values."id", new_values."kind", new_values."number", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."review_on", new_values."revision", new_values."series", new_values."starts_on", new_values."state", new_values."timeline", new_values."witness", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="453d0133b10037a4c7db89259cc128804d132237",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d5dfe",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planhistoryevent" ("agreed_by_id", "agreed_how", "agreed_on", "authority_id", "closed_on", "copy_given_on", "goal", "id", "kind", "number", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_on", "revision", "series", "starts_on", "state", "timeline", "witness", "written_at", "written_by_id") SELECT old_values."agreed_by_id", old_values."agreed_how", old_values."agreed_on", old_values."authority_id", old_values."closed_on", old_values."copy_given_on", old_values."goal", old_values."id", old_values."kind", old_values."number", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."review_on", old_values."revision", old_values."series", old_values."starts_on", old_values."state", old_values."timeline", old_values."witness", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="192d94a1d7b2fe134464211a090bc644654a977e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_91fd6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planreview",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planreviewhistoryevent" ("authority_id", "held_by_id", "held_on", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id") SELECT new_values."authority_id", new_values."held_by_id", new_values."held_on", new_values."id", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="496535b669cc8caa1d80fed008587582ae563988",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d7a97",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_planreview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planreview",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planreviewhistoryevent" ("authority_id", "held_by_id", "held_on", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id") SELECT new_values."authority_id", new_values."held_by_id", new_values."held_on", new_values."id", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d7d753eb6a6ea2459512540a0ad86ef0e023c67c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_506dd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_planreview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planreview",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planreviewhistoryevent" ("authority_id", "held_by_id", "held_on", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id") SELECT old_values."authority_id", old_values."held_by_id", old_values."held_on", old_values."id", old_values."note", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="15e86f5dcf20bf92868f5b92e22d38fbde1064fc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_825d7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_planreview",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planstep",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planstephistoryevent" ("authority_id", "doer", "doer_name", "done_on", "due_on", "evidence", "id", "key", "next_step_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "state", "what") SELECT new_values."authority_id", new_values."doer", new_values."doer_name", new_values."done_on", new_values."due_on", new_values."evidence", new_values."id", new_values."key", new_values."next_step_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_id", new_values."public_id", new_values."state", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="943ced0c7e850d34a4248111a21ac48232b02009",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4dd1b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_planstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planstep",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planstephistoryevent" ("authority_id", "doer", "doer_name", "done_on", "due_on", "evidence", "id", "key", "next_step_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "state", "what") SELECT new_values."authority_id", new_values."doer", new_values."doer_name", new_values."done_on", new_values."due_on", new_values."evidence", new_values."id", new_values."key", new_values."next_step_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_id", new_values."public_id", new_values."state", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="968860fdaa2242d3e38aa6e95903ccee26ec907c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c44a0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_planstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planstep",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_planstephistoryevent" ("authority_id", "doer", "doer_name", "done_on", "due_on", "evidence", "id", "key", "next_step_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "state", "what") SELECT old_values."authority_id", old_values."doer", old_values."doer_name", old_values."done_on", old_values."due_on", old_values."evidence", old_values."id", old_values."key", old_values."next_step_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_id", old_values."public_id", old_values."state", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7942b2fe3518a492ff21cc84dd03acbc2aa20273",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c08ff",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_planstep",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_projecthistoryevent" ("ages", "aims", "authority_id", "ends_on", "id", "kind", "locality_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "starts_on", "team_id") SELECT new_values."ages", new_values."aims", new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."locality_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."starts_on", new_values."team_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c5865b26f081a795669e30387529673c1c28b11c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_34cac",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_project",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_projecthistoryevent" ("ages", "aims", "authority_id", "ends_on", "id", "kind", "locality_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "starts_on", "team_id") SELECT new_values."ages", new_values."aims", new_values."authority_id", new_values."ends_on", new_values."id", new_values."kind", new_values."locality_id", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."starts_on", new_values."team_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a39fba8b1ae6f32aedaad609151456ea803eb0f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f0f14",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_project",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_projecthistoryevent" ("ages", "aims", "authority_id", "ends_on", "id", "kind", "locality_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "starts_on", "team_id") SELECT old_values."ages", old_values."aims", old_values."authority_id", old_values."ends_on", old_values."id", old_values."kind", old_values."locality_id", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."starts_on", old_values."team_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="93095eafcc5dce6c76efa6a3e521ffa0ead2824d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f56df",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_project",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "referral",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_referralhistoryevent" ("authority_id", "basis", "basis_note", "consent_id", "data_groups", "decline_reason", "grant_id", "id", "kind", "moved_at", "needs", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "referred_by_id", "sent_at", "service_id", "status", "stopped_at", "team_id", "urgency") SELECT new_values."authority_id", new_values."basis", new_values."basis_note", new_values."consent_id", new_values."data_groups", new_values."decline_reason", new_values."grant_id", new_values."id", new_values."kind", new_values."moved_at", new_values."needs", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."referred_by_id", new_values."sent_at", new_values."service_id", new_values."status", new_values."stopped_at", new_values."team_id", new_values."urgency" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6c51e3461b82ade3c2efaef7ed50e4295a1762ab",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_178a9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_referral",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "referral",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_referralhistoryevent" ("authority_id", "basis", "basis_note", "consent_id", "data_groups", "decline_reason", "grant_id", "id", "kind", "moved_at", "needs", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "referred_by_id", "sent_at", "service_id", "status", "stopped_at", "team_id", "urgency") SELECT new_values."authority_id", new_values."basis", new_values."basis_note", new_values."consent_id", new_values."data_groups", new_values."decline_reason", new_values."grant_id", new_values."id", new_values."kind", new_values."moved_at", new_values."needs", new_values."outcome", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."referred_by_id", new_values."sent_at", new_values."service_id", new_values."status", new_values."stopped_at", new_values."team_id", new_values."urgency" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4af0a1f649d36ef55fe2f4f2c2a973d4b033bff1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4f0e9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_referral",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "referral",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_referralhistoryevent" ("authority_id", "basis", "basis_note", "consent_id", "data_groups", "decline_reason", "grant_id", "id", "kind", "moved_at", "needs", "outcome", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "referred_by_id", "sent_at", "service_id", "status", "stopped_at", "team_id", "urgency") SELECT old_values."authority_id", old_values."basis", old_values."basis_note", old_values."consent_id", old_values."data_groups", old_values."decline_reason", old_values."grant_id", old_values."id", old_values."kind", old_values."moved_at", old_values."needs", old_values."outcome", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."referred_by_id", old_values."sent_at", old_values."service_id", old_values."status", old_values."stopped_at", old_values."team_id", old_values."urgency" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9d9a644523d750f5067dfee321a6f2086278e705",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a4427",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_referral",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "referralmove",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_referralmovehistoryevent" ("at", "authority_id", "id", "moved_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "referral_id", "status") SELECT new_values."at", new_values."authority_id", new_values."id", new_values."moved_by_id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."referral_id", new_values."status" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="01f968f59f89dfee4f003d6d22ccdb45c2db5e4d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cfd30",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_referralmove",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "referralmove",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_referralmovehistoryevent" ("at", "authority_id", "id", "moved_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "referral_id", "status") SELECT new_values."at", new_values."authority_id", new_values."id", new_values."moved_by_id", new_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."referral_id", new_values."status" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="85f5ec035a9d362efc4f9d7e1e13b68659e797d4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f207f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_referralmove",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "referralmove",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_referralmovehistoryevent" ("at", "authority_id", "id", "moved_by_id", "note", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "referral_id", "status") SELECT old_values."at", old_values."authority_id", old_values."id", old_values."moved_by_id", old_values."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."referral_id", old_values."status" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="673c77c5c14fa0a928e3682a87feb7178875c1ec",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cc00b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_referralmove",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reminderrefusal",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_reminderrefusalhistoryevent" ("authority_id", "ended_by_id", "ends_at", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "said_by_id", "starts_at") SELECT new_values."authority_id", new_values."ended_by_id", new_values."ends_at", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."said_by_id", new_values."starts_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1f51a67c1db45dc08fe8fb69e089d2f708e11873",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0f8cd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_reminderrefusal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reminderrefusal",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_reminderrefusalhistoryevent" ("authority_id", "ended_by_id", "ends_at", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "said_by_id", "starts_at") SELECT new_values."authority_id", new_values."ended_by_id", new_values."ends_at", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."said_by_id", new_values."starts_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="29bb5dfc203c0492cc3b2e86eb3bb3cb0f48437d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_751c8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_reminderrefusal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reminderrefusal",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_reminderrefusalhistoryevent" ("authority_id", "ended_by_id", "ends_at", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "said_by_id", "starts_at") SELECT old_values."authority_id", old_values."ended_by_id", old_values."ends_at", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."said_by_id", old_values."starts_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b34ab9dd586b01220550927f4729b3e10608e7f4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2b31f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_reminderrefusal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reminderwording",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_reminderwordinghistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "saved_by_id", "since_at", "text", "timing") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."saved_by_id", new_values."since_at", new_values."text", new_values."timing" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="30d1717470806021186a83452a3791988d8e0994",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_eb3f6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_reminderwording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reminderwording",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_reminderwordinghistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "saved_by_id", "since_at", "text", "timing") SELECT new_values."authority_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."saved_by_id", new_values."since_at", new_values."text", new_values."timing" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe89cb79ff6c0b80e6c55616e11ffc9b1d966029",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0eaa7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_reminderwording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reminderwording",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_reminderwordinghistoryevent" ("authority_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "saved_by_id", "since_at", "text", "timing") SELECT old_values."authority_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."saved_by_id", old_values."since_at", old_values."text", old_values."timing" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bfd5cde3c93cbddf77f613db5ef21d89f7a3d9e2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2f32d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_reminderwording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sentmessage",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sentmessagehistoryevent" ("authority_id", "contact_id", "id", "message_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_by_id", "settled_at", "settled_by_id", "template_id", "written_at") SELECT new_values."authority_id", new_values."contact_id", new_values."id", new_values."message_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sent_by_id", new_values."settled_at", new_values."settled_by_id", new_values."template_id", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c64c853343f15a7686202c8e2fcea5cf890f3c0e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c8fc7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_sentmessage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sentmessage",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sentmessagehistoryevent" ("authority_id", "contact_id", "id", "message_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_by_id", "settled_at", "settled_by_id", "template_id", "written_at") SELECT new_values."authority_id", new_values."contact_id", new_values."id", new_values."message_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sent_by_id", new_values."settled_at", new_values."settled_by_id", new_values."template_id", new_values."written_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="34a9f13a66af38eaf73083a5c64b8c058f98f71a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17573",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_sentmessage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sentmessage",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sentmessagehistoryevent" ("authority_id", "contact_id", "id", "message_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_by_id", "settled_at", "settled_by_id", "template_id", "written_at") SELECT old_values."authority_id", old_values."contact_id", old_values."id", old_values."message_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sent_by_id", old_values."settled_at", old_values."settled_by_id", old_values."template_id", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b92eaf3f7c9ec53b5759ef38ff9f0c222fff4430",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0518a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_sentmessage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appointmentreminder",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_appointmentreminderhistoryevent" ("appointment_id", "authority_id", "id", "lead", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_id", "starts_at", "wording_id") SELECT new_values."appointment_id", new_values."authority_id", new_values."id", new_values."lead", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sent_id", new_values."starts_at", new_values."wording_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="044cb78b01f0c0af8b80a0df7c6a6d911383421a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_44c10",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_appointmentreminder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appointmentreminder",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_appointmentreminderhistoryevent" ("appointment_id", "authority_id", "id", "lead", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_id", "starts_at", "wording_id") SELECT new_values."appointment_id", new_values."authority_id", new_values."id", new_values."lead", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sent_id", new_values."starts_at", new_values."wording_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1401853d8f56d3b39cbae0f7e26d613b0d316520",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e7933",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_appointmentreminder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "appointmentreminder",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_appointmentreminderhistoryevent" ("appointment_id", "authority_id", "id", "lead", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_id", "starts_at", "wording_id") SELECT old_values."appointment_id", old_values."authority_id", old_values."id", old_values."lead", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sent_id", old_values."starts_at", old_values."wording_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="10a1493305c662a4d170cf12b251113cf9a80281",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_461ff",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_appointmentreminder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "session",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionhistoryevent" ("authority_id", "capacity", "ends_at", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "plan", "project_id", "public_id", "reason", "risks", "starts_at", "state", "team_id", "title") SELECT new_values."authority_id", new_values."capacity", new_values."ends_at", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."plan", new_values."project_id", new_values."public_id", new_values."reason", new_values."risks", new_values."starts_at", new_values."state", new_values."team_id", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="443a9fdd6cf68771f8d1514aa4b6d11f9718228d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c5483",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_session",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "session",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionhistoryevent" ("authority_id", "capacity", "ends_at", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "plan", "project_id", "public_id", "reason", "risks", "starts_at", "state", "team_id", "title") SELECT new_values."authority_id", new_values."capacity", new_values."ends_at", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."plan", new_values."project_id", new_values."public_id", new_values."reason", new_values."risks", new_values."starts_at", new_values."state", new_values."team_id", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4bb4c44171a826f79f3432f72b6407822714593c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7e6aa",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_session",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "session",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionhistoryevent" ("authority_id", "capacity", "ends_at", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "plan", "project_id", "public_id", "reason", "risks", "starts_at", "state", "team_id", "title") SELECT old_values."authority_id", old_values."capacity", old_values."ends_at", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."plan", old_values."project_id", old_values."public_id", old_values."reason", old_values."risks", old_values."starts_at", old_values."state", old_values."team_id", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="06a7e20740703e836503c8f057f434c3c4f50cf6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7ce0e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_session",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "headcount",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_headcounthistoryevent" ("authority_id", "band", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT new_values."authority_id", new_values."band", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."session_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8591bb02a9bd90dffd5be48e435471ae27876560",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5f267",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_headcount",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "headcount",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_headcounthistoryevent" ("authority_id", "band", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT new_values."authority_id", new_values."band", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."session_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="920cbed966682a9e42b326f4e63dd7dba0670d5f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_91962",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_headcount",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "headcount",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_headcounthistoryevent" ("authority_id", "band", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT old_values."authority_id", old_values."band", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."session_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="43f2c28fa463955df925f34aa7d73b43712667a7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eb0a2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_headcount",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_evaluationhistoryevent" ("authority_id", "concerns", "happy", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "so_so", "to_change", "unhappy", "went_well", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."concerns", new_values."happy", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."session_id", new_values."so_so", new_values."to_change", new_values."unhappy", new_values."went_well", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="588afdfdd37661d8d62a0ef15a172dfde04136e1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_396b0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_evaluation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_evaluationhistoryevent" ("authority_id", "concerns", "happy", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "so_so", "to_change", "unhappy", "went_well", "written_at", "written_by_id") SELECT new_values."authority_id", new_values."concerns", new_values."happy", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."session_id", new_values."so_so", new_values."to_change", new_values."unhappy", new_values."went_well", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c5f37e809c54b9c04c9b54a0e6d0d2c48eac162e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e1147",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_evaluation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_evaluationhistoryevent" ("authority_id", "concerns", "happy", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "so_so", "to_change", "unhappy", "went_well", "written_at", "written_by_id") SELECT old_values."authority_id", old_values."concerns", old_values."happy", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."session_id", old_values."so_so", old_values."to_change", old_values."unhappy", old_values."went_well", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="87cd8b4bcf0fe96883add3d4e29761fdccd3fbf2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dfdfa",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_evaluation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "concern",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_concernhistoryevent" ("authority_id", "done_at_once", "happened_at", "id", "is_allegation", "is_immediate", "kind", "not_told_why", "passed_on_at", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "raised_at", "raised_by_id", "receipt_due_at", "received_at", "seen_by", "session_id", "staff_id", "staff_name", "state", "subject_name", "told", "words") SELECT new_values."authority_id", new_values."done_at_once", new_values."happened_at", new_values."id", new_values."is_allegation", new_values."is_immediate", new_values."kind", new_values."not_told_why", new_values."passed_on_at", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."raised_at", new_values."raised_by_id", new_values."receipt_due_at", new_values."received_at", new_values."seen_by", new_values."session_id", new_values."staff_id", new_values."staff_name", new_values."state", new_values."subject_name", new_values."told", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a18ef1ccae9be05f9712c0a2efcc6eeb7f0e08c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_72c15",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "concern",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_concernhistoryevent" ("authority_id", "done_at_once", "happened_at", "id", "is_allegation", "is_immediate", "kind", "not_told_why", "passed_on_at", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "raised_at", "raised_by_id", "receipt_due_at", "received_at", "seen_by", "session_id", "staff_id", "staff_name", "state", "subject_name", "told", "words") SELECT new_values."authority_id", new_values."done_at_once", new_values."happened_at", new_values."id", new_values."is_allegation", new_values."is_immediate", new_values."kind", new_values."not_told_why", new_values."passed_on_at", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."raised_at", new_values."raised_by_id", new_values."receipt_due_at", new_values."received_at", new_values."seen_by", new_values."session_id", new_values."staff_id", new_values."staff_name", new_values."state", new_values."subject_name", new_values."told", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b9d527c410c0d6b51e3cdc14b4d0954c12b7ad76",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_23d99",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "concern",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_concernhistoryevent" ("authority_id", "done_at_once", "happened_at", "id", "is_allegation", "is_immediate", "kind", "not_told_why", "passed_on_at", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "raised_at", "raised_by_id", "receipt_due_at", "received_at", "seen_by", "session_id", "staff_id", "staff_name", "state", "subject_name", "told", "words") SELECT old_values."authority_id", old_values."done_at_once", old_values."happened_at", old_values."id", old_values."is_allegation", old_values."is_immediate", old_values."kind", old_values."not_told_why", old_values."passed_on_at", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."raised_at", old_values."raised_by_id", old_values."receipt_due_at", old_values."received_at", old_values."seen_by", old_values."session_id", old_values."staff_id", old_values."staff_name", old_values."state", old_values."subject_name", old_values."told", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="468aaa18c63353c6c54667bf8ebf098b82db8e44",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ef8e2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_attendancehistoryevent" ("arrived_at", "authority_id", "id", "is_first_time", "nickname", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "session_id") SELECT new_values."arrived_at", new_values."authority_id", new_values."id", new_values."is_first_time", new_values."nickname", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_by_id", new_values."session_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f472e3d173fbdc132ef0b92a49047734c9e4f0e6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cb711",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_attendancehistoryevent" ("arrived_at", "authority_id", "id", "is_first_time", "nickname", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "session_id") SELECT new_values."arrived_at", new_values."authority_id", new_values."id", new_values."is_first_time", new_values."nickname", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_by_id", new_values."session_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fdda434f92668394aec25794d5272c6688b26da9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4e84b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_attendancehistoryevent" ("arrived_at", "authority_id", "id", "is_first_time", "nickname", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "session_id") SELECT old_values."arrived_at", old_values."authority_id", old_values."id", old_values."is_first_time", old_values."nickname", old_values."note", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_by_id", old_values."session_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="72c0d96f8c25411c18f011b45cc395756202b11b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ef7d3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionoutcome",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionoutcomehistoryevent" ("attendance_id", "authority_id", "code", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."attendance_id", new_values."authority_id", new_values."code", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="84f91e82ee472b631fe12b63f1d8d27723962d2e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f1f78",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_sessionoutcome",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionoutcome",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionoutcomehistoryevent" ("attendance_id", "authority_id", "code", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."attendance_id", new_values."authority_id", new_values."code", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b6fb34cbc879858a4821cc86dc5f9dd7d7ea6292",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_712ed",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_sessionoutcome",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionoutcome",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionoutcomehistoryevent" ("attendance_id", "authority_id", "code", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."attendance_id", old_values."authority_id", old_values."code", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="57edca5ecebd1099cbb0bc34b9f4cab69e26464a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c78e8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_sessionoutcome",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionworker",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionworkerhistoryevent" ("authority_id", "id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT new_values."authority_id", new_values."id", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."session_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="03347db8db6fe6c173fd987f3892a9f7b93bcf19",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_49db4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_sessionworker",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionworker",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionworkerhistoryevent" ("authority_id", "id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT new_values."authority_id", new_values."id", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."session_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b74e9c7bb93a9dc7888b894678039e15166708c1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8bdea",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_sessionworker",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionworker",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_sessionworkerhistoryevent" ("authority_id", "id", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT old_values."authority_id", old_values."id", old_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."session_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d113684d2df2100ebfd79f222d867c4d751d3780",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c3f6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_sessionworker",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "supervisionsession",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_supervisionsessionhistoryevent" ("authority_id", "comment", "held_on", "id", "manager_id", "next_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "public_id", "read_at", "revision", "signed_at", "wellbeing", "worker_id", "written_at") SELECT new_values."authority_id", new_values."comment", new_values."held_on", new_values."id", new_values."manager_id", new_values."next_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."points", new_values."public_id", new_values."read_at", new_values."revision", new_values."signed_at", new_values."wellbeing", new_values."worker_id", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="985910d1b684b7b3eebb429e1dabf2f31956901a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d5fd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_supervisionsession",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "supervisionsession",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_supervisionsessionhistoryevent" ("authority_id", "comment", "held_on", "id", "manager_id", "next_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "public_id", "read_at", "revision", "signed_at", "wellbeing", "worker_id", "written_at") SELECT new_values."authority_id", new_values."comment", new_values."held_on", new_values."id", new_values."manager_id", new_values."next_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."points", new_values."public_id", new_values."read_at", new_values."revision", new_values."signed_at", new_values."wellbeing", new_values."worker_id", new_values."written_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1ab3a0be1de069976c6236aff534050c907ccdcc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2bbea",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_supervisionsession",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "supervisionsession",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_supervisionsessionhistoryevent" ("authority_id", "comment", "held_on", "id", "manager_id", "next_on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "public_id", "read_at", "revision", "signed_at", "wellbeing", "worker_id", "written_at") SELECT old_values."authority_id", old_values."comment", old_values."held_on", old_values."id", old_values."manager_id", old_values."next_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."points", old_values."public_id", old_values."read_at", old_values."revision", old_values."signed_at", old_values."wellbeing", old_values."worker_id", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="51a3e41b7f683f8250b64e629f16503a0c95a5b4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d082",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_supervisionsession",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreedaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_agreedactionhistoryevent" ("authority_id", "done_at", "dropped_at", "due_on", "id", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "what") SELECT new_values."authority_id", new_values."done_at", new_values."dropped_at", new_values."due_on", new_values."id", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."session_id", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e5834049a1b8806ed59e89fe659ae53095dc65f0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5aaab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_agreedaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreedaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_agreedactionhistoryevent" ("authority_id", "done_at", "dropped_at", "due_on", "id", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "what") SELECT new_values."authority_id", new_values."done_at", new_values."dropped_at", new_values."due_on", new_values."id", new_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."session_id", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3a165150620713c7626088fbd6408b92399eb2a3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2789e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_agreedaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreedaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_agreedactionhistoryevent" ("authority_id", "done_at", "dropped_at", "due_on", "id", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "what") SELECT old_values."authority_id", old_values."done_at", old_values."dropped_at", old_values."due_on", old_values."id", old_values."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."session_id", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e68af458e46b1d57ee053ba3da56f339222b0504",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b2d37",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_agreedaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "talkedabout",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_talkedabouthistoryevent" ("authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT new_values."authority_id", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."session_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2003ad84d931e81826498101addfe5b195bc4adb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40cc8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_talkedabout",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "talkedabout",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_talkedabouthistoryevent" ("authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT new_values."authority_id", new_values."id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."session_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="25c6a96d28230b4ec25a140dc7973051fc0ca4b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a1b93",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_talkedabout",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "talkedabout",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_talkedabouthistoryevent" ("authority_id", "id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id") SELECT old_values."authority_id", old_values."id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."session_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="83fcaf0117830e48923e0a319f2984fd995a000c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fd3f6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_talkedabout",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transfer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_transferhistoryevent" ("answer", "answered_at", "answered_by_id", "authority_id", "id", "note", "offered_at", "offered_by_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status", "team_id") SELECT new_values."answer", new_values."answered_at", new_values."answered_by_id", new_values."authority_id", new_values."id", new_values."note", new_values."offered_at", new_values."offered_by_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."status", new_values."team_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="91d3178379effbd3a9de6efec66ce752e5121cdb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1b7f2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_transfer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transfer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_transferhistoryevent" ("answer", "answered_at", "answered_by_id", "authority_id", "id", "note", "offered_at", "offered_by_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status", "team_id") SELECT new_values."answer", new_values."answered_at", new_values."answered_by_id", new_values."authority_id", new_values."id", new_values."note", new_values."offered_at", new_values."offered_by_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."status", new_values."team_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ea0cd37763b5a07a21f80ada3e582709462ccea6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_87816",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_transfer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "transfer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_transferhistoryevent" ("answer", "answered_at", "answered_by_id", "authority_id", "id", "note", "offered_at", "offered_by_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status", "team_id") SELECT old_values."answer", old_values."answered_at", old_values."answered_by_id", old_values."authority_id", old_values."id", old_values."note", old_values."offered_at", old_values."offered_by_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."status", old_values."team_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fd73105364294031e83f915a0eada1e0e88b02b2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9bd5e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_transfer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "weeklydigest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_weeklydigesthistoryevent" ("authority_id", "id", "is_wanted", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "told_for") SELECT new_values."authority_id", new_values."id", new_values."is_wanted", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."told_for" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="057c3e0653cfaa82e92033262aad2f33d2232344",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_19232",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="casework_weeklydigest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "weeklydigest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_weeklydigesthistoryevent" ("authority_id", "id", "is_wanted", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "told_for") SELECT new_values."authority_id", new_values."id", new_values."is_wanted", new_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."told_for" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bda161a51101304877ff397936d6bdcdb9858ace",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0f280",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="casework_weeklydigest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "weeklydigest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "casework_weeklydigesthistoryevent" ("authority_id", "id", "is_wanted", "membership_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "told_for") SELECT old_values."authority_id", old_values."id", old_values."is_wanted", old_values."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."told_for" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a87b22fb1263d02f349b48c252291407a07be2a7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_110a2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="casework_weeklydigest",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
