id: p-0069
genre: news
where: US-UT
published: 2025-02-20
title: Ex-dance teacher sentenced in Ogden for abuse of student
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: dance studio D; father named; first name in the studio owner's remark; competitive title

OGDEN, Utah — A former dance instructor was sentenced Wednesday to up to 15 years in prison for sexually abusing a 16-year-old student.

[[K p2 name|Derek Scott Holladay]], 34, of [[K p2 address|1482 Polk Circle]], pleaded guilty in December to two counts of forcible sexual abuse, a second-degree felony. Six other charges were dismissed under an agreement with prosecutors.

Second District [[K p3 name|Judge Camille Neider]] ordered that the sentences of one to 15 years run at the same time. She said she'd considered probation and rejected it.

"You were paid to see to it that she was safe," [[K p3 name|Neider]] said.

[[K p2 name|Holladay]] taught contemporary and ballroom at [[D p1 school|Elevate Dance Company]] in South Ogden. According to charging documents, he began to message the girl in 2022, when she was [[W p1 other|the studio's only finalist at the nationals in Orlando]], and abused her on at least nine occasions over seven months.

The girl, who is 18 now, told the judge that she hasn't danced since. Her father, [[W p7 name|Rulon Christensen]], a seminary teacher, said that he had paid [[K p2 name|Holladay]] $85 an hour for private lessons. "I wrote it in the memo line of every check. 'For her dream,'" he said.

Defense attorney [[K p4 name|Letitia Toombs]] said that [[K p2 name|Holladay]] had accepted responsibility and had completed 40 weeks of therapy. He asked to apologize and was allowed to read a letter.

Studio owner [[K p6 name|Kim Sorensen]], who dismissed [[K p2 name|Holladay]] in 2023 and reported him to police the same day, attended the hearing. Asked by a reporter whether families had left the studio, she said some had. "[[W p1 name|Brynlee]]'s mom told me to keep the doors open for the other kids. So I did," she said.

Prosecutor [[K p5 name|Michael Boudreau]] said another former student has since come forward and that charges are being screened.

[[K p2 name|Holladay]] must register as a sex offender. The Board of Pardons and Parole will decide how long he serves.

— [[K p8 name|Tim Vandenack]], Wasatch Front News
