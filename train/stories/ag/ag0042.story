id: ag0042
genre: news
where: GB-NIR
published: 2008-07-25
title: Postmistress, 84, sees off raider with a stapler
person p1: role=victim age=84 protected=no why=adult-victim
person p2: role=convicted age=26 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
screen: none
note: ordinary robbery, adult victim; nothing to protect

HE wanted the till. She wanted him to fill in a form.

[[K p2 name|Curtis Bell]] (26) got four years yesterday for trying to rob the sub-post office at Ballynure with what was, Antrim Crown Court heard, "a cucumber in a sock".

[[K p1 name|Agnes Bell]], 84, who is no relation, hit him on the hand with a stapler, and again with a bigger stapler. She then sat on the sock. "I was not hurt. I was busy," she told Judge [[K p3 name|Fergus O'Prey]] from the witness box, declining a chair.

The victim impact statement was one sentence: "He should write to his mother."
