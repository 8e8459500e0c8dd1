id: x0060
genre: news
where: US-NC
published: 2026-02-12
title: The girl in the alert is home. Now comes the harder part
person p1: role=missing,victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
note: resolved alert with a sexual charge; archive headline and father's GoFundMe leak the name

ASHEVILLE — For six days her face was on every phone in western North Carolina. On Tuesday we took it off ours.

The 13-year-old was found in a garage apartment in Greeneville, Tennessee. A man she'd met in a game, [[K p2 name|Evan Marcus Dill]], 31, is charged there with kidnapping and statutory rape.

Editors here print the name of a missing child so that you will look at her. When she's found, and it turns out what was done to her, we stop. That leaves the trail: a search of our own archive still gives "Amber Alert issued for [[W p1 name|Maisie Rathbone]]," and it'll be a day or so until the machines forget.

Sheriff [[K p3 name|Quincy Ballard]] said his office had removed its posts. The fund set up by her dad, [[W p5 name|Kirk Rathbone]], is at helpful.example/[[W p1 url|bring-maisie-home]] and has passed $31,000. He was asked about a new title. He said that he'd never thought of it. He changed it while we were on the phone.

"What do I call it?" he asked.

"Home," said District Attorney [[K p4 name|May Oduya]], who was in the room. — [[K p6 name|Russ Penland]]
