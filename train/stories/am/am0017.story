id: am0017
genre: news
where: SG
published: 2020-10-06
title: Undergrad who hid camera in hall bathroom gets 14 weeks' jail
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=convicted age=23 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=21 protected=yes why=sexual-offence-victim
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=expert age=- protected=no why=official
screen: none
note: voyeurism; gag order; victims leak by hall post, role in band, Instagram handle; a professor shares one surname

[[K p8 name|Fiona Balakrishnan]]

It looked like a shampoo bottle because it was one, with a hole.

[[K p2 name|Jeremiah Tay Wei Jie]], 23, a third-year engineering student, admitted yesterday to five counts of voyeurism in the shared bathroom of a university hall, with nine more taken into consideration. He filmed fourteen women in the first three weeks of the academic year. District Judge [[K p3 name|Marvin Rajoo]] said a fine would be "an insult to everyone who has ever washed her hair".

A gag order covers the identities of all victims, as well as the name of the hall.

The bottle was found by a 20-year-old on the morning of a midterm. In a statement which Deputy Public Prosecutor [[K p4 name|Tan Hui Qi]] read to the court, she said she now showers at her grandmother's, an hour away. She asked that her friends be told this wasn't the reason she stopped coming to rehearsals, though it was.

Defence lawyer [[K p6 name|Jason Appadurai]] said that his client was sorry, had been first in his cohort, and had a diagnosis. [[K p7 name|Dr Mavis Foo]] of the Institute of Mental Health wrote that the disorder bore no causal link to the offence. "He labelled the clips by name and rated them," [[K p7 name|Dr Foo]] reported. [[K p6 name|Mr Appadurai]] didn't challenge the passage.

The folder names were shown on the courtroom screen for some four seconds before DPP [[K p4 name|Tan]] noticed. There were two that this reporter could read: "[[W p1 name|weixuan_L3]]" and "[[W p5 name|DEEPIKA_final]]".

The second victim to come forward, 21, complained to the university in 2019 of a foot seen under the partition and was told to "move to a better floor". Her complaint, numbered [[W p5 id|OSC-19-0077]], was closed in a week. [[W p5 name|Deepika]] has since left for an exchange in Lund.

[[K p2 name|Tay]] was suspended in September last year. A letter by residents who had known him, since deleted, said that he'd "made one mistake, fourteen times", and that [[W p1 name|Wei Xuan]] should have talked to him first. It was signed by 31.

Students answered with posters. One, photographed at the bus stop outside the campus, reads: "We believe you, [[W p1 name|Heng Wei Xuan]] ♥ from your section". The section is the erhus; she was [[W p1 other|concertmaster of the hall's Chinese orchestra]] until August. Another gave her handle, [[W p1 alias|@xuanxuan.bows]].

Associate Professor [[K p9 name|Usha Menon]], a sociologist on the same campus who has written with [[K p7 name|Foo]] on harassment, has asked for the floor plans of all eleven halls. [[K p9 name|Prof Menon]] is not related to anyone in the case.

The judge allowed [[K p2 name|Tay]] to begin his sentence on Oct 19, after a dental appointment. He had hoped for probation. "[[K p2 name|Jeremiah]] brought soup when I was sick," said a woman who'd come to support him and who left before the statement of facts was finished.

Photo: [[K p2 name|Jeremiah Tay]] leaving the State Courts. (Earlier versions of this page carried a picture of [[W p5 photo|Ms Deepika Menon at hall orientation]]; it has been removed.)
