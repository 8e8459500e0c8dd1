id: ag0071
genre: news
where: IN-KL
published: 2023-08-10
title: Faith healer in Thrissur held for "cures" behind a curtain
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=victim age=32 protected=yes why=sexual-offence-victim
person p3: role=accused age=56 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: two victims, one singled out by an exam rank and a trophy; husband named

Ninety-one coconuts, a ledger of payments and a curtain were seized on Wednesday from the house of [[K p3 name|Unnikrishna "Swami" Panikkar]] (56), who for a fee of ₹1,001 undertook to lift exam fear, childlessness and debt.

Two complaints have been registered. In one, a girl of 17 states that he asked her mother to wait outside with her eyes shut while he "drew out the fear". She told no one till the results came. She'd got [[W p1 other|the fourth rank in the district in biology]], and he rang up to take the credit.

In the other, a woman, 32, who works as [[W p2 employer|a clerk in the Mullakkara village office]], said he hurt her on the second visit and threatened on the third to tell her husband. The husband, [[W p5 name|Shaji Puthenpurackal]], took her to the station himself, on his scooter.

Circle Inspector [[K p4 name|Bindu Varghese]] requested the press not to disclose particulars. Her office's own circular, sent to reporters at 6 p.m., was headed "Statement of Smt. [[W p2 name|Rejitha S.]] and one minor".

A magistrate sent [[K p3 name|Panikkar]] to judicial custody.
