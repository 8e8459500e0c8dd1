id: ab0009
genre: filing
where: GB-ENG
published: 2020-07-16
title: R v [[W p1 name|Dang]]: note for sentence
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: defence sentencing memo; cannabis house; victim held in it, so address W; town name "Hull" unmarked

IN THE CROWN COURT AT LEEDS — Indictment No [[W p1 id|T20207719]]
THE QUEEN v [[W p1 name|DANG VAN THO]]
DEFENCE NOTE

1. Mr [[W p1 name|Dang]] falls to be sentenced on his plea to producing a controlled drug of class B. He was 20. His plea was entered on earlier advice.

2. The Single Competent Authority decided on 3 June, on the balance of probabilities, that he is a victim of modern slavery. The Crown has not asked for that decision to be looked at again.

3. He left Nghe An with a loan of £18,000 on his father's boat. He was carried through Russia on foot and in lorries, landed at Hull, and was driven to [[W p1 address|9 Cavendish Rise, Pudsey]]. The windows had been boarded and the door opened only from outside. He was told to water the plants and that when the crop was cut the loan would be less. It was cut twice. The loan was more.

4. The arresting officer, DC [[K p4 name|Hannah Ruane]], fairly records that he was found with a saucepan of rice and one pair of shoes, not his size.

5. [[K p3 name|Dr Oliver Mbeki-Stone]] describes nightmares, weight loss and [[W p1 body|a row of five healed cigarette marks on the right forearm]].

6. If the court takes the view that the plea ought not to stand, counsel will apply. [[W p1 name|Tho]] would like the court to know that he has been learning to read English from the prison canteen sheet.

[[K p2 name|FREYA ARMITAGE-COLE]], Park Square
Clerk: 01632 960118
