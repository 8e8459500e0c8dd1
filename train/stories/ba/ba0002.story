id: ba0002
genre: news
where: GB-ENG
published: 2019-02-07
title: Nail bar owner kept wages in a biscuit tin and passports in a safe, jury hears
person p1: role=victim,witness age=- protected=yes why=trafficking-victim
person p2: role=victim,convicted age=24 protected=yes why=trafficking-victim
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=accused age=47 protected=no why=adult-accused
person p5: role=accused age=52 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: three manicurists, three fates; one fined and removed as illegal worker; accused has her own address and passport

Three young people painted the nails of Worksop's brides, teachers and grandmothers for seven days a week, and not one of them saw a payslip, Nottingham Crown Court heard on Wednesday.

[[K p4 name|Hoang Thi Lan]], 47, of [[K p4 address|Bracebridge Close]], and her husband [[K p5 name|Terence Aldous]], 52, deny conspiracy to hold others in servitude at the salon [[W p1 employer|Lucky Lotus Nails]], above which the workers slept.

[[W p1 name|Nguyen Thi Bich]] had paid an agent in Nghe An £18,000 she did not have, said [[K p6 name|Oliver Tench QC]] for the Crown. The loan was against her parents' rice land. Whenever she asked for wages, [[K p4 name|Lan]] opened an exercise book and showed her that she was further behind than the month before.

"[[W p1 name|Bich]] did the sums herself in the end," said [[K p6 name|Mr Tench]]. "At that rate she would be free at 61."

The street door was locked from the outside at eight each evening. Neighbouring shopkeeper [[K p8 name|Maureen Grice]] saw hands passing an empty milk bottle out of the upstairs window. "I thought, how continental," said [[K p8 name|Mrs Grice]]. "I filled it."

In November 2016 immigration officers came, acting on a complaint about unlicensed fumes. They found the second worker, [[W p2 name|Tran Van Duc]], 24, under a bed. He was treated as an illegal worker, prosecuted for having a false residence card (number [[W p2 id|ZR 404 118 7]]), fined £120 at Mansfield Magistrates' Court and put on a plane in the new year. On the charge sheet his name is spelt [[W p2 name|TRANH, Van Duk]].

Nobody asked [[W p2 name|Duc]] where his own passport was. It was in [[K p4 name|Lan]]'s safe, with four others, when Detective Sergeant [[K p7 name|Anneka Rudd]] opened it fourteen months later.

The third had a birthday cake in the shop, with candles in the shape of a one and a six. [[W p3 name|Le Thi Mai]] had been told to say 21. She had run from a children's home at [[W p3 address|Saxilby Lodge, Lincoln]], after a single telephone call from a man who owned her debt; police found her in a second branch at Retford, asleep in a treatment chair.

"May I correct something?" the witness, now in foster care, asked over the video link. "My name is not May like the month. It is [[W p3 name|Mai]]." The link's caption read "[[W p3 name|Le T M]] – remote" throughout the morning.

DS [[K p7 name|Rudd]] agreed under cross-examination that Ms [[W p1 name|Nguyen]] had once been to Skegness for the day. "With [[K p5 name|Mr Aldous]]," the officer said, "and [[K p5 name|Mr Aldous]] had her shoes in the boot."

[[W p1 name|Bich]], whom regulars knew as [[W p1 alias|Becky]], has a burn from acetone [[W p1 body|across three fingers of the right hand]] and can no longer do the work.

The [[K p9 name|Recorder, Gwendolen Achebe-Marsh]], told the jury there is a standing ban on identifying any of the three. The trial is expected to run into March. [[K p9 name|Recorder Achebe-Marsh]] will not sit on Friday.
