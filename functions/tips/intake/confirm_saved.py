"""HTTP function `confirm_saved`: the citizen wrote the words down; they are not shown again."""

from functions.tips import store
from functions.tips.intake.model import ConfirmSaved, tip_id
from functions.tips.intake.saved_page import SavedPage
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure.replies import Done
from shared.pure.texts import Text

KEPT = Text(
    "ठीक है। अब ये शब्द दोबारा नहीं दिखाए जाएँगे; नंबर और शब्द सँभालकर रखें।",
    "Good. The words will not be shown again; keep the number and the words safe.",
)


@endpoint(ConfirmSaved, methods=("GET", "POST"), page=SavedPage())
def confirm_saved(request: ConfirmSaved) -> Done:
    """Stop showing a tip's words to who repeats its request. The answer is always the same."""
    store.keep(clients.database(), tip_id(request))
    return Done(message=KEPT.say(request.lang))
