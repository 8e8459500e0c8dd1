id: ab0071
genre: news
where: US-LA
published: 2023-07-28
title: Digest of the Crime Victims Reparations Board
person p1: role=victim,accused age=25 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=victim age=70 protected=no why=adult-victim
person p5: role=victim,accused age=- protected=no why=adult-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p5: none
note: board denies trafficked woman because of "illegal conduct"; adult robbed has name kept; mixed

Claims heard Tuesday by a panel of three, [[K p3 name|Ambrose Guillory]] presiding:

Claim of [[K p4 name|Earline Batiste]], 70, knocked down for her handbag on Canal Street. Dentures, $1,900. Allowed.

Claim of [[K p5 name|Rusty Comeaux]]. Stabbed in a dispute over a fighting cock which was his own. Denied, contributory conduct.

Claim [[W p1 id|23-0551-N]], [[W p1 name|Tameka Jolivette]]. Hospital, $14,300, jaw. Claimant, who was 25, had been put out on Chef Menteur by [[K p2 name|Orlando Prejean]]; he broke the jaw with a bottle when she said she was done, as she had twice tried to be. He has been convicted of human trafficking. Staff recommends denial, claimant having been engaged in illegal conduct at the time and having a pending summons for same. The panel asked if it's the position of staff that a hostage is an accomplice. Staff said the form has just the one box. Allowed, 2–1, and the form sent for revision.

An address for the check was read aloud: [[W p1 address|Hotel Hope, Room 9]].
