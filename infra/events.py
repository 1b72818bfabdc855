"""How events reach functions: topics, dead letters, subscriptions, task queues, the clock."""

from collections.abc import Iterator
from fnmatch import fnmatchcase

from infra.inputs import Delivery, Inputs
from infra.manifest import Deployed
from infra.names import Names, dead, is_queue, topics
from infra.plan_lines import Line, create, grant, look, run, step
from infra.project import account

# functions.yaml's limits of a queue, as gcloud spells them.
_QUEUE_FLAGS = {
    "maxAttempts": "--max-attempts={}",
    "minBackoffSeconds": "--min-backoff={}s",
    "maxBackoffSeconds": "--max-backoff={}s",
    "maxDoublings": "--max-doublings={}",
    "maxRetrySeconds": "--max-retry-duration={}s",
    "maxConcurrentDispatches": "--max-concurrent-dispatches={}",
    "maxDispatchesPerSecond": "--max-dispatches-per-second={}",
}


def all_topics(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Make every topic, where its dead letters go, and the queues."""
    yield step("Topics and task queues")
    india = f"--message-storage-policy-allowed-regions={names.region}"
    for topic in topics(inputs):
        for name in (topic, dead(topic)):
            yield look("gcloud", "pubsub", "topics", "describe", name, names.p)
            yield create("gcloud", "pubsub", "topics", "create", name, india, names.p)
        yield from _dead_letters(inputs, names, topic)
    tasks = ("gcloud", "tasks", "queues")
    for function in filter(is_queue, inputs.functions.values()):
        place = (function.name, f"--location={names.region}", names.p)
        yield look(*tasks, "describe", *place)
        yield create(*tasks, "create", *place)


def _dead_letters(inputs: Inputs, names: Names, topic: str) -> Iterator[Line]:
    """Keep dead letters until a person has looked at them."""
    letters = ("gcloud", "pubsub", "subscriptions")
    yield look(*letters, "describe", dead(topic), names.p)
    to = f"--topic={dead(topic)}"
    yield create(*letters, "create", dead(topic), to, "--expiration-period=never", names.p)
    keep = f"--message-retention-duration={inputs.events.keep}"
    yield run(*letters, "update", dead(topic), keep, "--expiration-period=never", names.p)
    agent = f"--member=serviceAccount:{names.agent('pubsub')}"
    yield grant(
        *("gcloud", "pubsub", "topics", "add-iam-policy-binding", dead(topic)),
        *(agent, "--role=roles/pubsub.publisher", names.p),
    )


def delivery(inputs: Inputs, topic: str) -> Delivery:
    """Return how a topic is delivered: the first row that fits."""
    rows = inputs.events.subscriptions
    return next(row for row in rows if fnmatchcase(topic, row.topics))


def _caller(names: Names, function: Deployed, agent: str) -> Iterator[Line]:
    """Make the one account that may call this function, for one of Google's services to use."""
    yield from account(names, f"call-{function.name}", f"Calls {function.name}")
    caller = names.caller(function.name)
    signs = f"--member=serviceAccount:{names.agent(agent)}"
    token = ("--role=roles/iam.serviceAccountTokenCreator", names.p)
    words = ("gcloud", "iam", "service-accounts", "add-iam-policy-binding", caller)
    yield grant(*words, signs, *token)
    where = (f"--region={names.region}", f"--member=serviceAccount:{caller}")
    words = ("gcloud", "run", "services", "add-iam-policy-binding", function.name)
    yield grant(*words, *where, "--role=roles/run.invoker", names.p)


def subscription(inputs: Inputs, names: Names, function: Deployed) -> Iterator[Line]:
    """Push a topic to a function, again and again, and in the end to the dead letters."""
    topic = str(function.topic)
    yield from _caller(names, function, "pubsub")
    base = ("gcloud", "pubsub", "subscriptions")
    yield look(*base, "describe", function.name, names.p)
    never = "--expiration-period=never"
    yield create(*base, "create", function.name, f"--topic={topic}", never, names.p)
    rule, url = delivery(inputs, topic), f"https://{names.host(function.name)}"
    letters = (
        f"--dead-letter-topic={dead(topic)}",
        f"--max-delivery-attempts={rule.dead_letter_after}",
    )
    yield run(
        *(*base, "update", function.name, f"--push-endpoint={url}", never),
        f"--push-auth-service-account={names.caller(function.name)}",
        f"--push-auth-token-audience={url}",
        f"--ack-deadline={inputs.events.ack_deadline_s}",
        *(f"--min-retry-delay={rule.min_retry_s}s", f"--max-retry-delay={rule.max_retry_s}s"),
        *(letters if rule.dead_letter_after else ()),
        *(f"--message-retention-duration={inputs.events.keep}", names.p),
    )
    agent = f"--member=serviceAccount:{names.agent('pubsub')}"
    words = ("gcloud", "pubsub", "subscriptions", "add-iam-policy-binding", function.name)
    yield grant(*words, agent, "--role=roles/pubsub.subscriber", names.p)


def queue(names: Names, function: Deployed) -> Iterator[Line]:
    """Make a task queue that delivers to this function whatever address a task carries."""
    yield from _caller(names, function, "cloudtasks")
    host, said = names.host(function.name), function.settings["taskQueueTrigger"]
    limits = said.get("retryConfig", {}) | said.get("rateLimits", {})
    yield run(
        *("gcloud", "tasks", "queues", "update", function.name, f"--location={names.region}"),
        f"--http-uri-override=scheme:https,host:{host},path:/,mode:ALWAYS",
        f"--http-oidc-service-account-email-override={names.caller(function.name)}",
        f"--http-oidc-token-audience-override=https://{host}",
        *(_QUEUE_FLAGS[limit].format(value) for limit, value in limits.items()),
        names.p,
    )


def tick(inputs: Inputs, names: Names, function: Deployed) -> Iterator[Line]:
    """Have Cloud Scheduler call a function by HTTP, as the one account that may."""
    yield from _caller(names, function, "cloudscheduler")
    job, again = ("gcloud", "scheduler", "jobs"), inputs.events.tick_retry
    where = (f"--location={names.region}", names.p)
    url = f"https://{names.host(function.name)}"
    settings = (
        *(f"--schedule={inputs.events.ticks[str(function.tick)]}", "--time-zone=Asia/Kolkata"),
        *(f"--uri={url}", "--http-method=POST"),
        f"--oidc-service-account-email={names.caller(function.name)}",
        f"--oidc-token-audience={url}",
        f"--attempt-deadline={inputs.events.tick_deadline_s}s",
        f"--max-retry-attempts={again.attempts}",
        *(f"--min-backoff={again.min_s}s", f"--max-backoff={again.max_s}s"),
    )
    yield look(*job, "describe", function.name, *where)
    yield create(*job, "create", "http", function.name, *settings, *where)
    yield run(*job, "update", "http", function.name, *settings, *where)
