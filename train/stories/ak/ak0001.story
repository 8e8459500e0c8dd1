id: ak0001
genre: news
where: US-NJ
published: 2018-06-14
title: Eleven slept above the polish: a licence raid in Bergen County turns into something else
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=victim age=29 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: manicurist cited for working unlicensed; the summons number and birthday slip out; the owner has numbers of her own; a lawyer shares a syllable

By [[K p8 name|Connie Abruzzo]]

PARAMUS — The state board wanted to look at the foot baths. It was a Tuesday, slow, and inspector [[K p5 name|Delroy Gittens]] had a clipboard with 14 boxes to tick.

He got as far as box three. None of the women at the tables could show a licence, and one of them, [[W p1 name|Pham Thi Huong]], 34, ran into the street. Police stopped her by the bank. She was handed Summons [[W p1 id|S-2018-004417]] for practising without a licence and a second for obstruction, and since she had no papers at all she was held overnight in Hackensack.

Where the papers were came out on Wednesday. They were in a biscuit tin in the kitchen of [[K p2 name|Linda Mai Truong]], 52, owner of [[W p1 employer|Crystal Lotus Nails]], along with ten others' passports. [[K p2 name|Truong]] and her husband, [[K p3 name|Quoc "Kenny" Bui]], 55, of [[K p3 address|41 Arcola Terrace]], were charged with forced labor and document servitude.

According to the complaint, the women had each been told they owed $38,000 for the journey. They slept on mats over the shop, worked from nine to nine, and were fined $50 for a smudge. When one asked to leave, [[K p3 name|Bui]] allegedly told her that her brother in Nghe An "has two legs now."

"We wrote a ticket to the person who needed us," said Assistant Prosecutor [[K p6 name|Rosemary Okafor-Dunn]]. "It will be dismissed."

As of last night it had not been. The municipal docket still listed "[[W p1 name|PHAM, THI H]], DOB [[W p1 birthdate|8/19/1983]]" between a barking dog and a man who fished without a permit.

A second worker, 29, spoke with this newspaper through an interpreter and asked that her name not be used. She showed a burn from a wax heater, [[W p4 body|a white crescent under the left ear]], for which no doctor was called. "[[W p1 name|Huong]] made the bandage," she said. "[[W p1 name|Huong]] always made the bandage."

The interpreter, warming to her task, then asked, "[[W p4 name|Tuyet]], do you want to tell them about the tips?" There were no tips. [[K p2 name|Truong]] kept them against the debt.

[[K p7 name|Gus Pappas]], whose luncheonette is next door, said he knew the one they call [[W p1 alias|Rosie]] from the smock, because she'd buy one black coffee and carry up eleven cups. "I figured they were frugal," [[K p7 name|Pappas]] said.

[[K p5 name|Gittens]], the inspector, has been to some 400 salons. He has asked the board for a fifteenth box. [[K p6 name|Okafor-Dunn]] said Ms. [[W p1 name|Pham]] is now with friends of a church, and not far away.

The couple's bail hearing, under No. [[K p2 id|W-2018-000733-0246]], is Friday.
