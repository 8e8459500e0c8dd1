id: x0089
genre: news
where: US-MA
published: 2019-02-07
title: Au pair agency, two charged; women 'never saw the contract again'
person p1: role=victim,author age=21 protected=no why=consented
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: one survivor waives, one does not and was held for shoplifting; hometown singled out

WELLESLEY — [[K p1 name|Oksana Hrytsenko]] has had it notarized. "I want to be named. N-A-M-E-D," the document says, and then there's a stamp.

She was 21 when the agency [[K p3 name|Gillian]] and [[K p4 name|Porter Ames-Whitlow]] ran from their carriage house brought her from Lviv to mind children. In place of two she had nine, from four families, from six in the morning. Her passport and her contract went into "the orientation binder" and neither was seen again. At the end of each month she was charged for heat. She was told that the agency's bond was $10,000, that it was now hers to pay, and that girls who walked away were found.

The [[K p3 name|Ames-Whitlows]], 49 and 52, pleaded not guilty on Wednesday. Assistant Attorney General [[K p5 name|Desmond Fahey]] said that there were seven women.

Another of the seven is 19. She took a can of formula from a Walgreens because the baby was hungry, and was locked up for it over a long weekend. She doesn't want to be known and her case file is closed. It hardly needs saying that the booking sheet, in which she's "[[W p2 name|Melnyk, Zoriana]]," was for ten days on a public website. She comes from [[W p2 place|Kolochava]], a village where, said her lawyer, [[K p6 name|April Donoghue]], "one would be enough to know."

[[K p1 name|Hrytsenko]] has become a paralegal. Professor [[K p7 name|Lincoln Achebe]], who gave her the job, said she's terrifying about paperwork.
