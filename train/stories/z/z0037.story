id: z0037
genre: news
where: US-DC
published: 2021-05-05
title: Diplomat's maid wins judgment
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: names victim because judgment is public; policy still W; not consent

By [[K p5 name|Tobias Achterberg]]

WASHINGTON — The judgment is for $812,440 and nobody expects that a penny will be paid.

It was entered Tuesday against [[K p2 name|Léonce Mbarga-Etoa]], once a second secretary at an embassy on 16th Street, who's thought to be in Geneva. For three years, [[K p4 name|Judge Thomasina Reyes]] found, he and his family had the use of a woman's every waking hour. She was 28 when she came. She minded twins. She was told that the police here shoot Africans without papers, and that hers were "in the safe, with the silver."

Filing a suit is not a press conference, her lawyer, [[K p3 name|Ariel Soames]], said in asking that his client's name be left out. The judgment itself is captioned [[W p1 name|Ngono Bella]] v. [[K p2 name|Mbarga-Etoa]].

The woman now works in [[W p1 employer|the kitchen of a hospice in Takoma Park]] and has brought over a son. [[W p6 name|Christian]], 9, wanted to know how many zeros there were.

"I told him they are all zeros," she said, and laughed with her hand on her mouth, the one from which [[W p1 body|the thumb is missing]].
