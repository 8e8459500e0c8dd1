id: b-0119
genre: news
where: IN
published: 2008-11-02
title: Dowry death: mother-in-law, husband get 10 yrs; tot deposed
person p1: role=victim,deceased age=24 protected=no why=deceased
person p2: role=convicted age=30 protected=decide why=identifies-protected
person p3: role=convicted age=56 protected=decide why=identifies-protected
person p4: role=witness age=5 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
screen: none
note: child witness against father and grandmother; adult deceased not a sexual offence; names of accused with relation identify the child

Dausa Road, Nov 1: The fast-track court here on Friday sentenced a cloth merchant, [[D p2 name|Rakesh Agarwal]] (30), and his mother, [[D p3 name|Vimla Devi]] (56), to ten years' rigorous imprisonment in the dowry death of his wife, [[K p1 name|Anju]] (24).

Additional Sessions Judge [[K p5 name|M.L. Khatana]] held that the "accidental stove burst" theory was belied by the stove, which was whole.

The prosecution's case rested on the deposition of [[D p2 relation|the couple's son]], who was five. The boy was asked if he knew what a lie is. He said that a lie is when Dadi says Mummy went to the market. Tutored witnesses, the court noted, don't generally use such examples.

"[[W p4 name|Golu]] now eats only if I sit facing the door," said [[D p6 name|Om Prakash Bansal]], the deceased's father, with whom the child resides in [[W p4 address|Mohalla Kagzian]].

A demand for a Maruti car and a colour TV had been made twice. A receipt for the TV was produced.
