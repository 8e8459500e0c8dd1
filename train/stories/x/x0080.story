id: x0080
genre: social
where: US-AZ
published: 2022-02-22
title: r/flagtown – AITA for posting the roommate thing
person p1: role=author age=- protected=decide why=identifies-protected
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=20 protected=yes why=sexual-offence-victim
note: the author shares the room, so his handle is D; private accusation; a roommate outed by dorm room, initials and instrument

posted by [[D p1 alias|u/mesa_verde_mitch]]

So my roommate (20M) came home from the ski weekend and didn't talk for four days. Then he told me that the trip leader, [[D p2 name|Grady]], got into his sleeping bag and did things and he froze. He doesn't want to report. I get it. I didn't want to do nothing. So I put up fliers in the gear room that say ASK [[D p2 name|GRADY LUNSFORD]] ABOUT SNOWBOWL.

Now everyone's guessing who. I swear I never said.

top comment: you kind of did, you have one roommate and your door says [[W p3 address|Reilly 317]] "[[D p1 name|Mitch]] + [[W p3 name|Theo]]"

reply: also he's [[W p3 other|the guy with the accordion]] lol

reply to reply: not lol

mod: Names removed once already. They keep coming back. Nobody has charged [[D p2 name|Lunsford]] with anything. OP, take down the fliers, then go and sit with your friend.

edit: took them down. he's asleep. YTA accepted
