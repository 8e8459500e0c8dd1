id: s-0049
genre: news
where: US-ID
published: 2007-05-17
title: Missing Nampa girl found safe
person p1: role=missing age=13 protected=yes why=minor-victim
person p2: role=accused age=20 protected=no why=adult-accused
note: found, so no longer active; now a crime victim

The alert is cancelled. [[W p1 name|Kelsey Ann Marchetti]], 13, missing since Saturday from [[W p1 address|Greenhurst Mobile Estates]], was found Wednesday in Elko, cold and hungry. [[K p2 name|Bradley Voss]], 20, whose [[K p2 vehicle|maroon Grand Am]] ran out of gas there, is held for custodial interference. The family thanks all who shared [[W p1 url|facebook.example/BringKelseyHome]].
