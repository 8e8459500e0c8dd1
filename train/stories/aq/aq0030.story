id: aq0030
genre: news
where: GB-ENG
published: 2015-03-05
title: Nail bar 'debt slaves' slept above a Bath launderette
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=23 protected=yes why=trafficking-victim
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=convicted age=43 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: two young women, one arrested as an immigration offender and disbelieved on age; the launderette flat is W, the bar D; convicts' streets, numbers, nicknames K

By [[K p9 name|Fiona Stradling]]

The nails were immaculate, all the witnesses agreed. It was the hands that were wrong.

[[K p7 name|Celia Drummond-Webb]], who had hers done every other Thursday at [[D p1 employer|Lucky Tips in Moorland Road]], was the first to notice. The girl's fingers were cracked and weeping from acetone. "I asked if she had gloves. She looked at him before she'd answer," Mrs [[K p7 name|Drummond-Webb]] told Bristol Crown Court. "He was by the till, eating a satsuma."

He was [[K p3 name|Thanh Van Truong]], 38, of [[K p3 address|Stapleton Road, Bristol]], who is called [[K p3 alias|Uncle Ten]]. With his business partner [[K p4 name|Beverley Jane Hockridge]], 43, of [[K p4 address|Englishcombe Lane]], he was yesterday jailed for five years for conspiracy to hold others in servitude.

Two young women had been brought by lorry and told they owed £27,000 apiece. They worked sixty-hour weeks for £30, minus £25 for bed and rice. The beds were in [[W p1 address|the flat above Wash Tub, Livingstone Road]], bolted at ten.

In December 2013 there was a raid, though not on the owners. Immigration officers took away the younger one in handcuffs. She said she was 17; the form says "claims". She was logged as an adult offender, reference [[W p1 id|H2217743]], fingerprinted, and then put back on the street with a date to report, where a silver Zafira with [[K p4 vehicle|a cracked rear lamp]] was waiting.

"We gave her back to them," said Det Insp [[K p5 name|Stephen Abbey]]. "I won't dress that up."

It was the older, 23, who brought it down. Given £20 by a customer, she bought a stamp. Her letter to a church began, in English: "My name is [[W p2 name|Ngoc Anh]] and I'm with [[W p1 name|Hien]], she's ill in the lungs."

Judge [[K p6 name|Rosalind Tyack]] praised both. She told [[K p4 name|Hockridge]], who did the books and kept two ID cards in a biscuit tin, that it was no answer that she'd been "nice to them at Christmas".

[[K p8 name|Dr Minh-Chau Ferreira]], of a charity in Bristol, said that half of those she sees were first met by the state as suspects. "The one who was 17 still apologises to door handles," Dr [[K p8 name|Ferreira]] said.

She's in college in another county. She [[W p1 body|wears a patch over a chemical burn on her left eye]] and has taken up bell-ringing. Miss [[W p2 name|Ngoc Anh Bui]] has leave to remain and a job with [[W p2 employer|a florist's in Widcombe]].

[[K p3 name|Truong]] (prisoner [[K p3 id|A2206DF]]) faces deportation. [[K p4 name|Hockridge]] wept. The forfeiture hearing is on 30 April, under the number [[K p4 id|T20147719]].

Mrs [[K p7 name|Drummond-Webb]] has been sent a card. It has a bell on it. "[[W p1 name|Hien Tran]], third of the ladies' band at [[W p1 other|St Saviour's]]," it's signed. She'd like it framed. We have promised not to print it and then, I'm told, the subs did: [[W p1 photo|hien_tran_card_crop.tif]].
