id: af0057
genre: news
where: GB-ENG
published: 2011-12-08
title: Court list: Luton Magistrates
person p1: role=victim,convicted age=21 protected=yes why=trafficking-victim
person p2: role=convicted age=44 protected=no why=adult-convicted
person p3: role=convicted age=30 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p3: none
note: three short results; the second tells force, third does not

[[K p2 name|Kenneth Harold Tidy]], 44, Dallow Road: drunk and disorderly, third this year. Fined £80.

[[W p1 name|Blessing Osagie]], 21, [[W p1 address|Room 6, 112 Biscot Lane]]: loitering for prostitution. Her solicitor told the bench she'd come for a job in a crèche; that the "auntie" who met the plane had cut some of her hair and her nails for a ritual and said she must find £45,000 or go mad; that she is driven to the road at ten and fetched at four and hit if the purse is light. Conditional discharge, costs £85. Ref [[W p1 id|LU11-7742]]. She's on bail on another matter under the name [[W p1 alias|Princess Johnson]].

[[K p3 name|Donna Louise Fry]], 30, Marsh Road: same offence. Said it was "mine and my business, Your Worship, and I've two kids to feed." Fined £50.

Chairman: [[K p4 name|Mr T. Ampthill]].
