id: ag0040
genre: news
where: AU-NT
published: 2010-08-16
title: Fifteen canvases, one shoe, and a record price
person p1: role=public-figure age=77 protected=no why=public-figure
person p2: role=bystander age=15 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
screen: none
note: art-centre feature with a teenage granddaughter; no crime

"I lost that other one crossing the creek," says [[K p1 name|Dulcie Long Nungarrayi]], 77, of her shoe, and goes on painting.

The gallery in Adelaide rang this morning. All fifteen canvases have been sold, the big one for $61,000. Her granddaughter [[K p2 name|Charmaine]], 15, who stretches the linen after school and takes a wage for it, put the call on speaker and the whole of [[K p1 place|Kulpi Bore]] listened.

[[K p3 name|Ben Aboubakar]], who manages the art centre, says that resale rules mean she'll be paid again each time. "Somebody flipped one of hers in 2003 for ten times what she got. She's not forgotten the bloke's name, she's just declined to say it."

The money goes on a Toyota. A new one, with the girls' seats in the back.
