id: b-0117
genre: news
where: GB-ENG
published: 2014-03-27
title: The girls on the 47 bus
person p1: role=victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=victim,witness age=15 protected=yes why=trafficking-victim
person p3: role=convicted age=29 protected=no why=adult-convicted
person p4: role=convicted age=34 protected=no why=adult-convicted
person p5: role=convicted age=41 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
person p10: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: long feature on a grooming trial; pseudonyms stay; arrest for being drunk; a document read aloud, a father's shop, a necklace and a diary page in the picture give both away

[[K p9 name|Marcus Oduro-Bell]] on a case that a county preferred not to see

The driver of the 47 knew before anybody. He knew because they'd get on at the leisure centre at four in blazers and get off at ten, at the same stop, without.

"I thought, well, they've changed," he told the jury.

Last Friday, at the end of thirteen weeks, three men were convicted at Stainsby Crown Court of trafficking two girls, aged 14 and 15, within the United Kingdom for sexual exploitation. [[K p3 name|Ashley Mark Tindall]], 29, and [[K p4 name|Mohsin Raza]], 34, got 16 years apiece; [[K p5 name|Peter Goulding]], 41, who had the flat, got eleven.

I'll call the girls [[K p1 other|Jade]] and [[K p2 other|Ellie]]. They're 18 and 19 now. One has a baby and the other has a job that starts at four in the morning. They're no longer friends.

It began with chips. [[K p3 name|Tindall]] had a car, and a way of saying "ladies". Within a month there were other cars, and other towns, and men who handed [[K p4 name|Raza]] twenty-pound notes through the window "as if it were a drive-through," in [[K p2 other|Ellie]]'s words.

What did everyone else do? The school, [[W p1 school|Hob Moor Community College]], excluded [[K p1 other|Jade]] for truancy. Police arrested her three times, twice for being drunk and once, aged fourteen, for "soliciting", a word that stayed on her record until last May. A social worker wrote: "[[W p1 name|Stacey-Leigh]] puts herself at risk." The sentence was read to the jury by [[K p6 name|Isobel Crane]] QC, who let it hang.

Only one man went looking. He shut his [[W p10 employer|key-cutting kiosk in the precinct]] every evening at five and drove about, with a photograph on the dash. "I did 31,000 miles", said [[W p10 name|Gary Rudkin]]. "I found her eleven times. They let her back out twelve."

Chief Superintendent [[K p7 name|Moira Standish]] told me that the force had "used the wrong words, and then believed the words". I've rarely heard it put better. I'd have liked to hear it in 2009.

Dr [[K p8 name|Ranjit Sohal]], who's read all of the 61 referrals, says that what ought to frighten us is how well they were written.

[[K p2 other|Ellie]] has kept a necklace. [[K p3 name|Tindall]] gave it to her when she turned 15. "I know," she said, seeing my face. "But it's the only thing that I've got that's from then and isn't a form."

PICTURE CAPTION: A page from a diary shown to the jury. In the margin, in felt-tip, "[[W p2 name|Gemma Louise]] 4 [[K p3 name|Ash]] 4eva".
