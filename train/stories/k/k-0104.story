id: k-0104
genre: email
where: NG
published: 2019-05-28
title: Subject: Newsletter draft – PLEASE CHECK NAMES BEFORE PRINTING
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=20 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
note: NGO newsletter draft; the pseudonym the text uses stays; field officer's notes in brackets leak the real names; returned woman prosecuted in the transit country; safe house

Dear [[K p5 name|Sister Bibiana]],

Draft for page 2 below. I have put false names, with the true ones in brackets so that you can check them against the register. Kindly remove the brackets!! — [[K p4 name|Osaze]]

"I was a tailor's apprentice"

Ivie (not her real name) [[[W p1 name|Osarugue Igbinedion]], from [[W p1 address|Egbokor]]] was 17 when a church friend, [[K p3 name|Madam Patience Omoruyi]], 49, promised her a sewing job in Europe. She swore an oath, with her own hair. In the desert she was told the sewing was a joke. For seven months in Sabha she was sold to men to pay "the fare".

"When I said that I would tell my mother, they laughed and gave me the phone," Ivie says. "My mother was crying already. They'd been to her shop."

Blessing's story is different [[[W p2 name|Efe Aghahowa]], she won't mind, no please she WILL]. She was 20 and beaten into it by the same woman's brother, then imprisoned in Tripoli eleven weeks for prostitution, with a paper in Arabic that said she agreed. She can show the paper.

Both are at [[W p1 place|our Ugbowo house]] now. Ivie has been apprenticed again, and made the curtains. [[W p6 name|Mama Osarugue]] visits with oranges.

[[K p3 name|Omoruyi]] was arraigned in Benin City on 14 May by NAPTIP and pleaded not guilty. She's on remand.

[Picture: [[W p1 photo|osarugue_at_machine_face.jpg]] — use the one from behind!]

God bless,
[[K p4 name|Osaze Idahosa]], field officer
