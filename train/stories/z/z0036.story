id: z0036
genre: news
where: US-NE
published: 2009-05-29
title: Spelling champ, bus driver, three mayors: Memorial Day in Kearney
person p1: role=bystander age=13 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=deceased age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: nothing to protect; child honours; three mayors

[[K p7 name|May Lindstrom]], Hub Staff

KEARNEY — Three mayors, two of them former, could not agree on where to stand.

[[K p3 name|Mayor Stan Clouse-Berg]] took the middle. [[K p4 name|Galen Hadley-Rowe]], mayor from 1991 to 1995, took the right. [[K p5 name|Pete Kotsiopulos-Dean]], who came after, said that he'd been put in worse places by better people.

They were there to hear the name of [[K p6 name|Pfc. Emil Novotny]] read for the sixty-fifth time. It was read by his great-grandniece, [[K p1 name|April Novotny]], 13, a seventh-grader at Horizon Middle School and this spring's regional spelling champion. She didn't need to spell anything. She paused anyway before the word "Anzio."

"He was the middle boy of five," said [[K p2 name|Ludmila Novotny]], 90, his sister. "The army held on to his passport. Isn't that a funny thing to keep of a person?"

Bus driver [[K p2 name|Lud]], as everybody from her route calls her, retired in 1984. A May breeze took two of the mayors' hats.
