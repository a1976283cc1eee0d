"""Sends the API what its own document allows and what it forbids, and looks for our faults.

    python api_fuzz.py ADDRESS EXAMPLES SEED TOKEN...

ADDRESS is where a counter is open, each TOKEN one of its desks': the next is tried where one may
not. Every second request that keeps to the document is about a ticket, letter or province that is
there, so that steps are taken and not only refused. Says what it found on standard
output as JSON: how many operations, how many requests, which answers were 5xx.
"""

import json
import re
import sys
import time

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

address, examples, start = sys.argv[1:4]
tokens = sys.argv[4:]
schema = schemathesis.openapi.from_url(address + "/api/v1/openapi.json")
numbers = []
found = {"operations": [], "requests": 0, "answers": {}, "faults": []}
checks = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
modes = [schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE]


def make_real(case, turn):
    """Puts tickets, letters and provinces that are there in place of made-up ones."""
    ticket = 1 + turn % 120
    if "ticket" in (case.path_parameters or {}):
        case.path_parameters["ticket"] = ticket
    if "number" in (case.path_parameters or {}) and numbers:
        case.path_parameters["number"] = numbers[turn % len(numbers)]
    if isinstance(case.body, dict):
        for name, value in [("ticket", ticket), ("province", "AF-KDZ"), ("birthYear", 1366)]:
            if name in case.body:
                case.body[name] = value
        if "number" in case.body and numbers:
            case.body["number"] = numbers[turn % len(numbers)]


def send(case, is_good, count=[0]):
    count[0] += 1
    if is_good and count[0] % 2 == 0:
        make_real(case, count[0])
    headers = {}
    # A key of its own for most, so that acts are done and not only repeated.
    if case.method.upper() == "POST" and "Idempotency-Key" in (case.headers or {}):
        headers["Idempotency-Key"] = f"fuzz-{start}-{count[0]:08}"
    for token in tokens:
        headers["Authorization"] = "Bearer " + token
        response = case.call(headers=headers, base_url=address + "/api/v1")
        found["requests"] += 1
        while response.status_code == 429:
            time.sleep(int(response.headers.get("retry-after", ["1"])[0]))
            response = case.call(headers=headers, base_url=address + "/api/v1")
        if response.status_code != 403:
            break
    said = response.content.decode("utf-8", "replace")
    for number in re.findall(r'"(?:letter|number)":"([A-Z]{3}-[0-9A-Z-]+)"', said):
        if len(numbers) < 200:
            numbers.append(number)
    status = str(response.status_code)
    found["answers"][status] = found["answers"].get(status, 0) + 1
    try:
        case.validate_response(response, checks=checks)
    except BaseException as fault:
        told = f"{case.method} {case.path} {response.status_code}: {fault}"
        found["faults"].append(told[:2000])
        raise


for result in schema.get_all_operations():
    operation = result.ok()
    found["operations"].append(operation.label)
    for mode in modes:
        try:
            strategy = operation.as_strategy(generation_mode=mode)

            @seed(int(start))
            @settings(
                max_examples=int(examples),
                deadline=None,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            @given(strategy)
            def every(case):
                send(case, mode == modes[0])

            every()
        except (Exception, BaseExceptionGroup) as fault:
            if type(fault).__name__ in ("Unsatisfiable", "SkipTest"):
                continue
            if not found["faults"]:
                found["faults"].append(f"{operation.label}: {type(fault).__name__}: {fault}"[:2000])
found["faults"] = found["faults"][:10]
print(json.dumps(found))
