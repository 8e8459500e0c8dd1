id: a-0117
genre: news
where: US-MI
published: 2017-09-08
title: Gymnasts, now women, fill court; one name slips out
person p1: role=victim,witness age=14 protected=no why=consented
person p2: role=victim,witness age=12 protected=yes why=sexual-offence-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: many victims; consented and anonymous side by side; floor music and a leotard single one out

By [[K p6 name|Beatrix Holm]]

EAST MARL, Mich. — They'd been told to sit wherever they liked, and they sat by height, as they used to.

Nineteen women came to 54-C District Court on Thursday to see [[K p3 name|Gerrit Voorhees]], 55, a physical therapist who treated the gymnasts at Arabesque for two decades, bound over on eleven counts of criminal sexual conduct.

[[K p1 name|Lindsay Achterhof]], 30, has told her story to four newspapers. "Use it," she said of her name. "I got it from my grandmother and I'd like it to be on something besides his chart."

The others are letters. Victim C was 12 when she was sent to [[K p3 name|Voorhees]] with a sprained wrist. She remembers that her floor music, [[W p2 other|the theme from "Zorro,"]] came through the wall.

"You competed in that, isn't that so? In [[W p2 other|a cape]]?" asked defense attorney [[K p4 name|Walter Quist]].

"Until he pulled it off," she answered.

Then he called her Ms. [[W p2 name|Steenwyk]]. Eighteen women drew in their breath at once. Judge [[K p5 name|Oralee Beck]] cleared the room.
