"""What watches the rest: a question from outside, alert policies, the budget."""

import json
from collections.abc import Iterator
from typing import Any

from infra.inputs import Alert, Inputs
from infra.names import Names
from infra.plan_lines import Line, ask, create, look, run, step

PLACES = "--regions=asia-pacific,europe,usa-iowa"  # three is the least that Monitoring takes


def watch(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Ask the health page from outside, and tell somebody when anything is wrong."""
    yield step("Alerts")
    yield from _channel(inputs, names)
    yield from _uptime(inputs, names)
    for name, alert in inputs.alerts.policies.items():
        yield from _policy(names, name, alert)


def _channel(inputs: Inputs, names: Names) -> Iterator[Line]:
    base = ("gcloud", "beta", "monitoring", "channels")
    email = inputs.project.alert_email
    mine = (f"--filter=labels.email_address={email}", "--format=value(name)", names.p)
    yield look(*base, "list", *mine)
    address = f"--channel-labels=email_address={email}"
    yield create(*base, "create", "--type=email", "--display-name=Prahari", address, names.p)
    yield ask("CHANNEL", *base, "list", *mine)


def _uptime(inputs: Inputs, names: Names) -> Iterator[Line]:
    base, asked = ("gcloud", "monitoring", "uptime"), inputs.alerts.uptime
    mine = (f"--filter=displayName={asked.function}", "--format=value(name.basename())", names.p)
    host = f"host={names.host(asked.function)},project_id={names.project}"
    what = (
        *("--protocol=https", "--path=/", f"--period={asked.minutes}", "--timeout=10"),
        f"--matcher-content={asked.must_not_contain}",
        "--matcher-type=not-contains-string",
    )
    yield look(*base, "list-configs", *mine)
    made = ("--resource-type=uptime-url", f"--resource-labels={host}")
    yield create(*base, "create", asked.function, *made, PLACES, *what, names.p)
    yield ask("UPTIME", *base, "list-configs", *mine)
    changed = tuple(word for word in what if not word.startswith("--protocol"))
    places = PLACES.replace("--regions", "--set-regions")
    yield run(*base, "update", "${UPTIME}", places, *changed, names.p)


def _policy(names: Names, name: str, alert: Alert) -> Iterator[Line]:
    """Make the policy if it is missing, then set it to what the file says."""
    base = ("gcloud", "alpha", "monitoring", "policies")
    mine = (f"--filter=displayName={name}", "--format=value(name)", names.p)
    policy = f"--policy={_json(policy_of(name, alert))}"
    yield look(*base, "list", *mine)
    yield create(*base, "create", policy, "--notification-channels=${CHANNEL}", names.p)
    yield ask("POLICY", *base, "list", *mine)
    yield run(
        *base, "update", "${POLICY}", policy, "--set-notification-channels=${CHANNEL}", names.p
    )


def policy_of(name: str, alert: Alert) -> dict[str, Any]:
    """Return an alert as Cloud Monitoring's AlertPolicy."""
    page = f"docs/OPERATIONS.md, heading `{name}`"
    whole = {
        "displayName": name,
        "combiner": "OR",
        "documentation": {"content": page, "mimeType": "text/markdown"},
    }
    if alert.log:
        matched = {"displayName": name, "conditionMatchedLog": {"filter": alert.log}}
        # At a log line Monitoring wants a limit to its mails, and an end to the incident.
        limit = {"period": f"{alert.mail_every_s}s"}
        strategy = {"notificationRateLimit": limit, "autoClose": "86400s"}
        return whole | {"conditions": [matched], "alertStrategy": strategy}
    return whole | {"conditions": [{"displayName": name, "conditionThreshold": _threshold(alert)}]}


def _threshold(alert: Alert) -> dict[str, Any]:
    where = f'metric.type="{alert.metric}" AND resource.type="{alert.resource}"'
    below = alert.below is not None
    return {
        "filter": where + (f" AND {alert.where}" if alert.where else ""),
        "aggregations": [{"alignmentPeriod": "300s", "perSeriesAligner": alert.reduce}],
        "comparison": "COMPARISON_LT" if below else "COMPARISON_GT",
        "thresholdValue": alert.below if below else alert.above,
        "duration": alert.lasts,
    }


def budget(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Tell the billing admins at a half, nine tenths and the whole of the month's budget."""
    yield step("Budget")
    base = ("gcloud", "billing", "budgets")
    account = f"--billing-account={inputs.project.billing_account}"
    # `--project`: the one whose Budget API is asked; without it gcloud's own, where it is off.
    mine = (f"--filter=displayName={names.project}", "--format=value(name)", names.p)
    amount = f"--budget-amount={inputs.project.monthly_budget_inr}INR"
    yield look(*base, "list", account, *mine)
    yield create(
        *(*base, "create", account, f"--display-name={names.project}", amount),
        *(f"--threshold-rule=percent={share}" for share in ("0.5", "0.9", "1.0")),
        *(f"--filter-projects=projects/{names.project}", names.p),
    )
    yield ask("BUDGET", *base, "list", account, *mine)
    yield run(*base, "update", "${BUDGET}", amount, names.p)


def _json(value: object) -> str:
    """Return one line of JSON that is the same every time."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
