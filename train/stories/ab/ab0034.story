id: ab0034
genre: filing
where: US-AL
published: 2001-11-08
title: Order on Appeal from Municipal Court
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: none
note: adult independent sex worker near-miss: no force; screen none; named adult convicted of offence. K

IN THE CIRCUIT COURT OF MOBILE COUNTY
City of Mobile v. [[K p1 name|Darlene Faye Ostrander]], [[K p1 id|CC-01-2290]]
City of Mobile v. [[K p2 name|Albert Ostrander]], [[K p2 id|CC-01-2291]]

These appeals were tried de novo without a jury on October 30. The City proved, and the appellants did not much dispute, that [[K p1 name|Mrs. Ostrander]], who is 47, keeps company with gentlemen for money in an apartment over the couple's upholstery shop, on afternoons of her own choosing, and that [[K p2 name|Mr. Ostrander]] has on occasion put the kettle on.

She testified that the money went into a savings account in her sole name, that nobody had ever told her to do it or not to, and that her husband disapproved but was "no good at stairs." The Court found her entirely credible and could wish for more such witnesses.

The conviction of [[K p1 name|Mrs. Ostrander]] for prostitution is affirmed; fine $200. The conviction of [[K p2 name|Mr. Ostrander]] for promoting is reversed. A kettle is not promotion.

[[K p3 name|J. Fairhope Lyons]], Circuit Judge
For the City: [[K p4 name|Mrs. Odom]]
