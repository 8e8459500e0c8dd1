id: x0005
genre: alert
where: US-TX
published: 2021-07-26
title: CANCELLED: Endangered missing child, Laredo
person p1: role=missing,victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: resolved; the child turned out to be a victim, so the name comes down; the old link tells it

The alert issued July 22 for a 14-year-old is cancelled. She was recovered Sunday at a motel in San Antonio, where, investigators say, a man had rented her out by the hour to people who answered an ad.

[[K p2 name|Rogelio "Rocky" Benavides]], 29, of San Antonio is in the Bexar County jail. He has not entered a plea.

PLEASE TAKE DOWN posts with her picture. We still find the flyer under laredo-alerts.example/2021/[[W p1 name|jazlyn-ochoa]] and on at least four Facebook pages, and people are commenting "glad [[W p1 alias|Jazzy]] is safe." We're glad too. Stop typing it.

Media: Det. [[K p3 name|Hope Villarreal]]. We hope nobody needs to be told twice.
