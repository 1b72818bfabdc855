"""What a copy of everything may show: the one table that a reviewer reads.

`ALLOWED`: where a personal value of a scenario may be found, and why. `COLLECTIONS`: every
collection with the class of each field. Adding a row is a decision; say why.
"""

from typing import NamedTuple

from functions.feedback.callbacks.model import Callback
from functions.feedback.digests.model import Digest
from functions.feedback.intake.store import Hour, Seen
from functions.feedback.intake.store import Spent as SpentSlip
from functions.feedback.model import Ballot
from functions.feedback.places.model import Code, GradedPlace
from functions.feedback.praise.model import Praise
from functions.feedback.slips.store import Act, Printed
from functions.feedback.stations.model import Batch, Release, Released
from functions.officers.otp_model import BudgetSlot, Challenge, Slot, Wait
from functions.sos import incident_model as incident
from functions.sos.ladder.heap_store import Heap
from functions.sos.phones.telephone_store import Paced
from functions.sos.probe.probe_model import Probe
from functions.tips.account.totals_model import Opening
from functions.tips.desk.model import Note
from functions.tips.model import Step, Tip
from functions.tips.news.model import LaneHour
from functions.tips.talk.model import Message, Try
from functions.upkeep.day_model import Day, Page
from shared.edge.proof_of_work import Spent
from shared.force.devices import Device
from shared.pure.post import Post
from shared.pure.privacy import DataClass, Stored, inventory
from shared.record import outbox
from shared.record.complaints import Handed
from shared.record.trail_model import Entry, Head

P0, P1 = DataClass.P0, DataClass.P1


class Allowed(NamedTuple):
    """A value that may be found in a place, and the reason."""

    source: str
    kind: str
    why: str


class Collection(NamedTuple):
    """One collection: what it is to a police officer, and the class of each field."""

    about: str
    fields: type[Stored] | dict[str, DataClass]

    @property
    def classes(self) -> dict[str, DataClass]:
        """The class of each field."""
        return self.fields if isinstance(self.fields, dict) else inventory(self.fields)


ALLOWED = (
    Allowed(
        "push by fcm",
        "officer's device",
        "Firebase must be told which phone to ring; the token names no person",
    ),
    Allowed(
        "push by sms",
        "sign-in code",
        "the one place where it is: the station's own telephone",
    ),
    Allowed("push by sms", "station's number", "the gateway must be told which telephone to ring"),
    Allowed("push by sms", "visitor's number", "the gateway must be told where the slip goes"),
    Allowed("push by sms", "texted slip", "the one place where it is: the visitor's own telephone"),
    Allowed(
        "collection posts/*", "station's number", "the post's official CUG number (P1), as above"
    ),
    Allowed("collection roster/*", "station's number", "the published copy of the same (P1)"),
    Allowed(
        "answer of start_session",
        "custom token",
        "given to the phone that was let in, for ten minutes; Firebase Auth exchanges it",
    ),
    Allowed(
        "answer of submit_tip",
        "receipt words",
        "shown to the citizens themselves, until they say that they wrote them down",
    ),
    Allowed(
        "collection posts/*",
        "officer's number",
        "the post's official CUG number, typed in by an admin and printed in the newspaper (P1)",
    ),
    Allowed(
        "collection posts/*",
        "officer's name",
        "who holds a post is public; nothing private about them is stored open (P1)",
    ),
    Allowed("collection roster/*", "officer's number", "the published copy of the same (P1)"),
    Allowed("collection roster/*", "officer's name", "the published copy of the same (P1)"),
    Allowed(
        "collection devices/*",
        "officer's name",
        "who held the post when the phone was let in: another holder signs in anew (P1)",
    ),
    Allowed(
        "collection districts/*",
        "station named",
        "the list of stations itself; a tip keeps the station it is about sealed",
    ),
    Allowed("collection posts/*", "station named", "the posts of that station"),
    Allowed("collection roster/*", "station named", "the posts of that station"),
    Allowed("collection devices/*", "station named", "the phones of that station's posts"),
    Allowed(
        "collection organisation/*",
        "station named",
        "the published copy of the same list",
    ),
)

_DISTRICT = (
    "name_en name_hi state range valid_from valid_to crime_stopper_as_printed call units live"
)
COLLECTIONS: dict[str, Collection] = {
    "tips/*": Collection("one anonymous tip", Tip),
    "tips/*/history/*": Collection("what became of a tip, step by step", Step),
    "tips/*/messages/*": Collection("what tipster and officer wrote to each other", Message),
    "tips/*/notes/*": Collection("what an officer noted for officers alone", Note),
    "spent/*": Collection("a proof of work that was used", Spent),
    "slow_lane/*": Collection("how many tips without work reached a desk in an hour", LaneHour),
    "tip_totals/*/shards/*": Collection("counts of tips, by day and channel", {"days": P1}),
    "tip_openings/*": Collection("what was counted before this service was there", Opening),
    "receipt_tries/*": Collection("how often a receipt was tried within an hour", Try),
    "sos/*": Collection("one call for help", incident.Incident),
    "sos/*/callers/*": Collection("who called for help", incident.Pressed),
    "sos/*/history/*": Collection("what became of a call for help, step by step", incident.Step),
    "sos/*/positions/*": Collection(
        "where the caller is, while help is under way", incident.Position
    ),
    "sos/*/grants/*": Collection(
        "which officer's phone may see the place, until when", incident.Grant
    ),
    "sos_heaps/*": Collection("how many wait at a seat, rung for as one", Heap),
    "sos_telephones/*": Collection("when an office's telephone last had an SMS or a call", Paced),
    "sos_probes/*": Collection("the last test press of a district", Probe),
    "beats/*": Collection("when a piece of clockwork last ran", {"at": P1}),
    "feedback/*": Collection("one answer about a station or office", Ballot),
    "feedback_places/*": Collection(
        "a place that is graded, as its own page shows it", GradedPlace
    ),
    "feedback_codes/*": Collection("what the code of a poster stands for", Code),
    "feedback_spent/*": Collection("a slip that was used; tells not by which answer", SpentSlip),
    "feedback_devices/*": Collection(
        "that some browser answered about a place on a day; tells not which browser", Seen
    ),
    "feedback_hours/*": Collection("how many answers a place had within an hour", Hour),
    "feedback_slips/*": Collection("how many slips of a place's day were printed", Printed),
    "feedback_acts/*": Collection("an entry of slips or visitors that was counted", Act),
    "feedback_totals/*/shards/*": Collection("counts of answers, by unit", {"units": P1}),
    "feedback_batches/*": Collection("what a station was told of at least ten answers", Batch),
    "feedback_releases/*": Collection("how far a range's weeks were given out", Release),
    "feedback_callbacks/*": Collection(
        "that somebody above a station is to ring the citizen of an answer", Callback
    ),
    "feedback_praise/*": Collection("thanks to an officer, as the IG worded them", Praise),
    "feedback_released/*": Collection(
        "words that a station may read, as the IG edited them", Released
    ),
    "feedback_digests/*": Collection("a weekly or monthly letter to one post", Digest),
    "complaints/*": Collection("a complaint on its way to becoming a tip", Handed),
    "outbox/*": Collection("news of a record not yet told; empty in quiet times", outbox.Entry),
    "alerts/*": Collection(
        "what an admin must look at; names documents, not values",
        {"kind": P1, "subject": P1, "last_at": P1, "count": P1},
    ),
    "audit/*": Collection("where a day's audit chain of one phone, or other writer, ends", Head),
    "audit/*/entries/*": Collection("which post opened or did what, and when", Entry),
    "audit_days/*": Collection("that a day's audit chains are closed, signed", Day),
    "audit_days/*/pages/*": Collection("where each of them ended", Page),
    "posts/*": Collection(
        "a post and the officer who holds it, as admins edit it",
        inventory(Post) | {"disabled": P1, "source": P1},
    ),
    "roster/*": Collection("the last form of a post that could be read", Post),
    "devices/*": Collection("an officer's phone", Device),
    "otp/*": Collection("one request for a sign-in code; the code itself is nowhere", Challenge),
    "otp/*/slots/*": Collection("one guess or use of a sign-in code, used up", Slot),
    "otp_waits/*": Collection("how long a phone must wait for its next code", Wait),
    "otp_budget/*": Collection("one SMS of a telephone's day", BudgetSlot),
    "districts/*": Collection(
        "a district, its stations and where services run", dict.fromkeys(_DISTRICT.split(), P0)
    ),
    "categories/*": Collection(
        "what a tip can be about",
        dict.fromkeys(
            ("name_hi", "name_en", "urgent", "default_route", "call", "shown", "order"), P0
        ),
    ),
    "organisation/*": Collection(
        "the published organisation in one document, and what an admin wishes of it",
        {"json": P0} | dict.fromkeys(("home_state", "publish_now", "published_at", "problems"), P1),
    ),
}
