id: af0104
genre: news
where: US-TX
published: 2019-09-19
title: What we got wrong on Page 3
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: correction column; the paper corrects and outs again

Corrections and clarifications
By [[K p4 name|Lyndon Faske]], readers' editor

An item on Page 3 of Monday's paper was wrong in four ways.

It said that [[W p1 name|Shawna Kay Littrell]], 30, had died in the county jail. She's alive, and phoned us to say so.

We called her a "known prostitute." She's charged with prostitution, which isn't the same, and a grand jury on Thursday heard the reason: [[K p2 name|Dennis Orrick]], 43, whom we described as her fiancé, drew a knife across the soles of her feet in June and has had a customer for her every hour since, by a board on the wall with pegs. He took what they paid. She never saw it.

He isn't her fiancé. He's been indicted.

We gave her address as [[W p1 address|the 800 block of Bonham]]. That's [[K p2 name|Orrick]]'s and she would like never to hear it again. She is at her cousin's in [[W p1 place|Pampa]].

We also misspelled her name as "[[W p1 name|Lattrell]]."

Sheriff's Capt. [[K p3 name|Ofelia Montes]] asks us to add that [[W p1 name|Littrell]]'s phone is still in property under [[W p1 id|tag 5519-C]].
