id: ag0110
genre: news
where: IE
published: 2019-02-22
title: Obituary: the woman who made the State say it
person p1: role=victim,public-figure,deceased age=15 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
note: obituary of a campaigner who spoke under her own name for thirty years; school stays, she named it herself

[[K p1 name|Noreen Tansey]], who has died aged 71, was fifteen when the man who came to tune the laundry's piano asked to see her hands.

She told it on the radio in 1988, in her own name and in a voice that sounded like somebody reading out a recipe. There was at that time no one else in the country saying it. The tuner, [[K p2 name|Cornelius Dwane]], had by then a brass plate and grandchildren. He was convicted in 1991.

"I'm asked was I brave," she wrote in her memoir. "I was cross."

Born in Ballinrobe, she was put at thirteen into [[K p1 school|St Attracta's]], for mitching. She left in 1966 in another girl's shoes. For some years she picked hops in Kent, which she loved, and packed biscuits in Reading, which she didn't. She came home to nurse an uncle.

What she wanted from the State was a sentence with a subject in it. For three decades ministers told her that mistakes had been made. She'd ring up and ask who by. In 2009 a junior minister, [[K p3 name|Eoin Prendeville]], said "We did this" into a microphone, and she is said to have remarked, to nobody in particular, that it wasn't so hard.

She never married and could not be got to say anything about it. Her nephew [[K p4 name|Mossie Tansey]] played at the removal, on a piano badly out of tune; it was as she'd asked.
