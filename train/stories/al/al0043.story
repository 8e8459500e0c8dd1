id: al0043
genre: filing
where: GB-SCT
published: 2007-06-05
title: SHERIFFDOM OF TAYSIDE, CENTRAL AND FIFE AT KIRKCALDY: Note of plea in mitigation and facts agreed
person p1: role=accused age=44 protected=decide why=adult-accused
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=14 protected=yes why=minor-witness
person p8: role=witness age=- protected=no why=adult-bystander
screen p2: none
note: stepfather as accused relative (D), court paper uses "the complainer" then her name; brother as witness

Procurator Fiscal v [[D p1 name|LAWRENCE GEORGE CAIRNEY]], born [[D p1 birthdate|11 January 1963]], presently a prisoner at Perth
Ref. [[D p1 id|SCK/2007-000914]]

BEFORE Sheriff [[K p4 name|Hilary Pringle-Tan]]. For the Crown, [[K p5 name|Alistair Bogle]], PF depute. For the panel, [[K p6 name|Moira Sempill]], advocate.

1. The panel, 44, pleads guilty to a single charge of lewd, indecent and libidinous practices towards a girl, between her twelfth birthday and the August following. He was at that time married to her mother.

2. The complainer is now 13. In these notes she is "the complainer". It is agreed that [[W p2 name|Catriona]] told no one for five months.

3. The household was the three of them, and the complainer's brother [[W p7 name|Gregor]], 14, at [[W p2 address|the last house in Pathhead Wynd, with the boat in the garden]]. The panel worked on the rigs, two weeks on and two off. The complainer kept a calendar. On it she inked the weeks off in black. Her guidance teacher, [[K p8 name|Mrs Lesley Oduya]], saw the calendar inside the lid of a desk at [[W p2 school|Ravenscraig High]] and asked what the black ones were for. Mrs [[K p8 name|Oduya]] then did, in the Crown's submission, all that could be asked of her.

4. The brother gave a statement. He says: "I thought that she'd gone off me. She put a chair against her door, and I thought it was for me. I'm sorry, [[W p2 alias|Trina]]." He's asked that the Sheriff be told this.

5. The mother, [[D p3 name|Elaine Cairney]], was at first of the view that nothing had happened. She isn't of that view now and has begun an action of divorce. The children have reverted to their father's surname.

6. *In mitigation.* Miss [[K p6 name|Sempill]] will say that the panel pled at the first diet and spared the complainer from giving evidence; that he has no record; and that he was himself, as a boy in a home at Dunfermline, interfered with by a man since convicted. [[D p1 name|Cairney]] doesn't offer that as an excuse. Mr [[K p5 name|Bogle]] does not dispute it.

7. The Crown seeks registration for ten years and an order that the panel not go near [[W p2 place|the Burntisland swimming club]], where [[W p2 name|Catriona Imrie]] trains in the mornings before school, or the home of her grandmother in [[W p2 address|Kinghorn, number 8 by the slip]].

PRODUCTIONS
Crown 1: calendar, 2006, kittens. Written on the cover, "[[W p2 name|C. IMRIE]] PRIVATE [[W p7 name|GREGOR]] KEEP OUT"
Crown 2: statement of [[W p7 name|Gregor Imrie]]
Crown 3: photograph, [[W p2 photo|Imrie_bedroom_chair.jpg]]
Defence 1: letter from chaplain

Sheriff [[K p4 name|Pringle-Tan]] directs that section 47 of the 1995 Act applies, and that this note isn't for the press. *Copied to press bench 9.40 in error, recovered 9.55. [[K p6 name|M. Sempill]] has one still.*
