id: ad0001
genre: comments
where: US-OH
published: 2016-05-11
title: Comments on "Zanesville motel manager held over girl, 15"
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: outing by initials, mother's job and street; a commenter scolds

**rustbelt_ray** · 2h
So [[K p2 name|Dilip Rawal]] had a price list on the office wall and nobody at the county noticed for a YEAR? What do we pay inspectors for

**MamaBearOH** · 2h
Lt. [[K p4 name|Hargis]] said at the presser the men paid at the front desk, same slot where you pay for a room. 15 yrs old. I feel sick.

**tink77** · 1h
Everybody at [[W p1 school|Linwood High]] knows who it is lol. initials [[W p1 initials|K.V.]], her mom [[W p3 employer|does nails at the Sassy Tip]], drives [[W p1 vehicle|the purple PT cruiser]]

**MamaBearOH** · 1h
@tink77 take that DOWN. She's a kid

**tink77** · 58m
i didnt say her name?? anyway [[W p1 name|Kaylynn]] was always hanging out at that motel pool her mom should of known

**rustbelt_ray** · 51m
Reported. Moderators, are you asleep

**gary_in_dresden** · 40m
[[W p3 name|Misty]] is a good mother and was working doubles. you people. Look at [[K p2 name|Rawal]], he is the one took the money!!
