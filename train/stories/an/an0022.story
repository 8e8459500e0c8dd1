id: an0022
genre: news
where: AU-NSW
published: 2024-09-18
title: 'She didn't need rescuing. She needed someone to read the roster'
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=6 protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: nail salon; spouse left behind child; street & salon; no arrest; slips in roster and in Google review

For fourteen months the woman at table five did gel sets from nine to nine, seven days, on a student visa whose school she had never seen.

[[K p2 name|Quoc Anh Dinh]], 46, and his wife, [[K p3 name|Loan Thi Dinh]], 44, of [[K p3 address|Grandview Street, Bankstown]], were committed for trial on Tuesday on charges of servitude and of concealing a travel document. Both have pleaded not guilty. Their three shops, which they ran as [[D p1 employer|Lotus & Lace]], have closed.

Magistrate [[K p4 name|Ingrid Halvorsen]] heard that the woman, 33, came from Nghệ An in 2022 after paying a broker with a loan against her mother's house. Her debt stood at $38,000. It grew: a fine for a chipped lamp; a fine for speaking to a customer about the weather. She slept in [[W p1 address|the waxing room of the Yagoona shop]]. If she left, she was told, the house in Vietnam would go the same day, and men would be sent to see her son, who was 6.

"There was no lock on the salon," [[K p4 name|Halvorsen]] said in her reasons. "There was a photograph of the boy, by the till."

It was a customer who put two and two together. [[K p6 name|Patrice Vella]], a payroll clerk, had her nails done every second Friday. "I do rosters for a living," Ms [[K p6 name|Vella]] said. "I looked up, and on the wall it had one name in every square. [[W p1 name|Hạnh]], [[W p1 name|Hạnh]], [[W p1 name|Hạnh]], all the way to Christmas."

She photographed it and sent it to the Ombudsman's hotline with a note.

Associate Professor [[K p5 name|Samir Haddad]], who studies wage theft at a Sydney university, says that the beauty trade has replaced the sweatshop. Inspectors ask for payslips, [[K p5 name|Haddad]] says, and get them: lovely payslips. "Nobody asks to see where people sleep."

The defence says that she was family. Mrs [[K p3 name|Dinh]] gave evidence that the two had sung karaoke together. In cross-examination she agreed that she had not known the surname of her "little sister". It's [[W p1 name|Bùi]]; the transcript has it four times and the published list once, as [[W p1 name|BUI THI HANH]] (witness).

An online review from 2023, two stars, is still up: "nice work but the girl [[W p1 alias|Hannah]] (table 5, [[W p1 body|tiny dragon on her wrist]]) looks like she hasnt slept, kept asking me what day it was."

The woman is on a temporary visa. She rents in [[W p1 address|Hampden Road, Lakemba]], cuts hair at no charge for the old ladies of [[W p1 other|the Phước Huệ temple kitchen]], and rings her boy, [[W p7 name|Minh Khôi]], at 7 pm, when he's home from [[W p7 school|the Yên Thành primary school]].

Prosecutors expect [[W p1 name|Bùi]]'s evidence to last four days. [[K p2 name|Quoc Dinh]] reports to Bankstown police daily, and his passport is with the court: the one document, as the magistrate noted, that's been in its proper drawer throughout.

[[K p8 name|Eleni Kastanos]]
