id: b-0069
genre: news
where: US-VT
published: 2012-10-11
title: Selectboard: the bridge, the goats, the $4
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; child entrepreneur named in a council story

MAPLE NOTCH — The covered bridge will be closed from Monday for three weeks, or four, according to road commissioner [[K p2 name|Hollis Boudreau]], "depending on what we find in there."

The selectboard then took up the petition of [[K p3 name|Wren Castonguay]], 12, who'd like leave to keep two goats on the green.

She had brought a budget. It showed a profit of $4.

Chair [[K p1 name|Prudence Quimby]] asked what would happen if a goat escaped. [[K p3 name|Wren]] said that they had never escaped from anything but the barn, the trailer and the school.

Approved, 3-0. [[K p2 name|Boudreau]] asked that they be kept off his bridge.
