# How does one screen over HTTP with Python? Three calls, with nothing but the standard library: as clients of yente do, our own
# with a case, and the alert it opened. Prints the three lines of expected.txt.
#
#   python3 examples/service/python.py                the service at http://127.0.0.1:8700
#   PORTCULLIS_URL=… PORTCULLIS_KEY=… python3 examples/service/python.py

import json
import os
import urllib.parse
import urllib.request

URL = os.environ.get("PORTCULLIS_URL", "http://127.0.0.1:8700")
# A service without sign-in needs no key.
KEY = os.environ.get("PORTCULLIS_KEY")


def call(path, body=None):
    headers = {"Content-Type": "application/json"} if body is not None else {}
    if KEY:
        headers["Authorization"] = f"Bearer {KEY}"
    data = None if body is None else json.dumps(body).encode()
    # Anything but success raises urllib.error.HTTPError; its body says why.
    with urllib.request.urlopen(urllib.request.Request(URL + path, data, headers), timeout=30) as answer:
        return json.load(answer)


query = {"schema": "Person", "properties": {"name": ["Chao Kuang-tsung"]}}
matched = call("/match/default", {"queries": {"q": query}})
best = matched["responses"]["q"]["results"][0]
print("match", best["id"], best["caption"], f"{best['score']:.2f}", "match" if best["match"] else "no match")

screening = call("/api/v1/screenings", {"id": "customer-17", "name": "Zhao Guangzong", "kind": "person"})
hit = screening["hits"][0]
print("screening", screening["status"], hit["party"], hit["caption"], f"{hit['score']:.2f}")

alert = call(f"/api/v1/alerts/{urllib.parse.quote(screening['alert'])}")
print("alert", alert["state"], alert["subject"]["id"], alert["top"]["party"])
