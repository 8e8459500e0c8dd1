id: am0006
genre: press-release
where: SG
published: 2022-02-15
title: Director of massage establishment charged; three women assisting investigations
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: police release with an annex that names; first woman fined as unlicensed masseuse before; forged passport age of the second

SINGAPORE — For immediate release

1. A 49-year-old man and a 36-year-old woman will be charged in court on 16 February under the Prevention of Human Trafficking Act. The man, [[K p3 name|Desmond Koh Teck Huat]], a Singaporean, is the sole director of [[D p1 employer|Orchid Palm Wellness Pte Ltd]] (UEN [[K p3 id|201955017K]]). The woman, [[K p4 name|Shanta Rani Biswas]], is a Bangladeshi national on a dependant's pass.

2. Between March 2021 and January 2022, the two accused allegedly recruited women in Dhaka and Jashore as spa trainees. On arrival each was told by [[K p4 name|Biswas]], who was addressed as [[K p4 alias|Didi]], that the training fee of $9,000 would be worked off with customers, and that "special service" was not a matter of choice. Those who said no were kept in a windowless storeroom without food. Telephones were kept by [[K p3 name|Koh]].

3. Members of the public may recall that in October a 22-year-old woman was arrested at the premises, convicted of working as a masseuse without a permit, and fined $2,000. She is now regarded as a victim. Deputy Superintendent [[K p5 name|Nur Hidayah Rosli]], who heads the anti-trafficking team, said: "We have written to the Attorney-General's Chambers on her conviction. She'd told the first officer who asked. He was looking for a permit."

4. A second person found there held a passport showing an age of 25. A dental examination and her birth registration show that she is 17. [[K p7 name|Dr Felicia Yeo]], a forensic odontologist, will be a prosecution witness.

5. Both are in the care of a shelter. DSP [[K p5 name|Rosli]] wishes to remind the media that the law prohibits publication of anything likely to identify them.

ANNEX A — CHRONOLOGY FOR EDITORS

12 Oct 2021: Raid. [[W p1 name|MOSAMMAT SHIRIN AKTER]], FIN [[W p1 id|G3055518X]], arrested. Charge MAC-[[W p1 id|911204-2021]].
14 Oct: [[W p1 name|Shirin]] pleads guilty, unrepresented. Fine paid in cash by [[K p3 name|Koh]] and added to her debt.
9 Jan 2022: A customer, troubled, gives [[W p2 name|Poppy]]'s photograph to an NGO. On its back: "[[W p2 name|Poppy Rani Sarkar]], class 10, [[W p2 school|Abhaynagar Girls' High School]]."
10 Jan: Second raid. [[W p2 name|SARKAR]] found on the third floor with a fever of 39.4. She used the working name [[W p2 alias|Coco]].
11 Jan: [[W p1 name|Shirin Akter]] re-interviewed at [[W p1 address|Blk 55 Lorong Merah, #03-17]], where she had been lodged with five others.
1 Feb: Both moved to [[W p2 address|Rumah Seri, Punggol]].

Annex B (images): [[W p2 photo|IMG_poppy_passport_scan.jpg]]; storeroom_01; storeroom_02.

Enquiries: Assistant Director (Media Relations) [[K p6 name|Gabriel Pereira]], [[K p6 phone|6555 0149]]. For queries outside office hours please text [[K p6 name|Mr Pereira]].
