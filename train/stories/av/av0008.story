id: av0008
genre: news
where: US-TX
published: 2014-07-20
title: She owed for the plane, the bed, the lamp: inside an Arlington nail shop case
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused,relative age=49 protected=decide why=identifies-protected
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=victim age=34 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: aunt accused D, her business partner K; victim cited and jailed for unlicensed manicuring; second worker only worked, lived elsewhere

By [[K p8 name|Gordon Achterberg]]

ARLINGTON — The account book is pink and has a kitten on the cover. On its first page, in Vietnamese, is a debt of $31,000.

Federal agents say the debtor was [[D p2 name|Hoa Thi Lam]]'s own niece, brought over at 22 to "learn the trade" and set to work the next morning. She owed for the airplane. She owed for the mattress, in a closet behind the pedicure chairs at [[W p1 address|Lucky Lotus Nails on South Cooper]], and for the lamp. When she broke the lamp she owed for two.

[[D p2 name|Lam]], 49, and her partner [[K p3 name|Wendell Tran Pike]], 53, of [[K p3 address|1907 Oakmead Dr.]], were charged in Fort Worth on Thursday with forced labor and document servitude. [[K p3 name|Pike]] held the lease, and the key to the filing cabinet where two passports were found.

But it was the niece who saw a cell first. In February a state inspector, [[K p9 name|Curt Hollomon]], found her filing acrylic with no license and wrote the shop up. Her aunt told him the girl was a walk-in who'd stolen a smock. [[K p9 name|Hollomon]] called police, and [[W p1 name|Vo Ngoc Diem]], as the jail log has it, did nine days in Tarrant County under CID [[W p1 id|0815537]] for theft under $50 and practicing without a certificate.

"She apologized to me for the trouble," said public defender [[K p5 name|Ilana Rusk]]. "She had burns to the wrist from the acetone. She thought that the fine, $268, would be put in the book. And you know what? It was. Page eleven."

The entry is there: "[[W p1 name|Diem]], nha tu, 268."

A second woman, 34, slept in an apartment but was paid nothing for seven months; [[K p3 name|Pike]] told her he'd have her children's school called if she complained. Agents have not named her. [[K p7 name|Loretta Sykes]], who sells wigs next door, has. "The quiet one, [[W p4 name|Kim-Anh]]," [[K p7 name|Sykes]] said. "She'd do my cuticles out on the step with her eyes going back and forth. [[W p4 name|Kim-Anh]] drove that [[W p4 vehicle|Corolla with the plaid seat covers]] and she never once put gas in it but five dollars."

[[K p6 name|Nathaniel Dao]], who teaches labor law at Dallas, said family debt is a common instrument. "No lock's needed when it's your aunt," said [[K p6 name|Dao]]. "Whom would you run from?"

[[D p2 name|Hoa Lam]] has said through counsel that young people today expect to be paid for being taught. She's free on bond.

The theft charge hung on until June, when [[K p5 name|Rusk]] got it dismissed. Miss [[W p1 name|Vo]] is now staying with a church family. A fund raiser set up by customers, [[W p1 url|helpforange.example/justice-for-diem-vo]], had reached $4,120 on Friday, and its picture shows her holding a certificate: she passed the state board, on the first try, [[W p1 other|with a 98]].
