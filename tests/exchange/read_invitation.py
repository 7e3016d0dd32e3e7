"""Reads an iCalendar text from standard input with python3-icalendar and prints what it says as JSON.

Instants are worked out twice: from the VTIMEZONE in the text alone, by the rule of RFC 5545 (3.6.5), and from the
time zones that this computer knows by name. Ends with 3 where the parser is not installed.
"""

import datetime
import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(3)

UTC = datetime.timezone.utc


def observances(calendar):
    found = {}
    for zone in calendar.walk("VTIMEZONE"):
        steps = []
        for part in zone.subcomponents:
            begin = part["DTSTART"].dt.replace(tzinfo=None)
            steps.append((begin - part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td))
        found[str(zone["TZID"])] = sorted(steps)
    return found


def by_own_rules(value, zones):
    """The earliest instant that the wall time can mean, by the zone's observances in the text."""
    tzid = value.params.get("TZID")
    wall = value.dt.replace(tzinfo=None)
    if tzid is None:
        return wall
    steps = zones[str(tzid)]
    instants = []
    for _, offset in steps:
        instant = wall - offset
        begun = [step for step in steps if step[0] <= instant]
        if begun and begun[-1][1] == offset:
            instants.append(instant)
    return min(instants)


def by_name(value):
    tzid = value.params.get("TZID")
    wall = value.dt.replace(tzinfo=None)
    if tzid is None:
        return wall
    import zoneinfo
    return wall.replace(tzinfo=zoneinfo.ZoneInfo(str(tzid))).astimezone(UTC).replace(tzinfo=None)


def iso(instant):
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def people(event, name):
    value = event.get(name, [])
    return [str(one) for one in (value if isinstance(value, list) else [value])]


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
zones = observances(calendar)
events = calendar.walk("VEVENT")
event = events[0]
organizer = event.get("ORGANIZER")
print(json.dumps({
    "events": len(events),
    "version": str(calendar.get("VERSION")),
    "method": str(calendar.get("METHOD")),
    "uid": str(event.get("UID")),
    "sequence": int(event.get("SEQUENCE")),
    "status": str(event.get("STATUS")),
    "stamp": iso(event["DTSTAMP"].dt),
    "zone": str(event["DTSTART"].params.get("TZID", "")),
    "zones": sorted(zones),
    "start": iso(by_own_rules(event["DTSTART"], zones)),
    "end": iso(by_own_rules(event["DTEND"], zones)),
    "startByName": iso(by_name(event["DTSTART"])),
    "endByName": iso(by_name(event["DTEND"])),
    "summary": str(event.get("SUMMARY", "")),
    "location": str(event.get("LOCATION", "")),
    "description": str(event.get("DESCRIPTION", "")),
    "organizer": str(organizer or ""),
    "organizerName": str(organizer.params.get("CN", "")) if organizer is not None else "",
    "attendees": people(event, "ATTENDEE"),
}))
