id: n-0055
genre: filing
where: IN-DL
published: 2019-11-06
title: [[W p2 name|Sunita @ Sonam]] v. State (NCT of Delhi): Crl. A.
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim,convicted age=- protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=witness age=14 protected=yes why=minor-witness
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=bystander age=- protected=no why=adult-bystander
person p12: role=convicted age=60 protected=no why=adult-convicted
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
note: long High Court appeal ITPA; a woman convicted as brothel manager was herself sold; minor victim called 'Z'; POCSO; child of another inmate a witness

IN THE HIGH COURT AT NEW DELHI
[[W p2 id|CRL.A. 417/2018]] & CRL.A. 422/2018
[[W p2 name|SUNITA @ SONAM]] ..... Appellant (through [[K p6 name|Ms. Tanvi Bajaj, DHCLSC]])
[[K p3 name|MANGAL SINGH]] & [[K p4 name|GUDDI]] ..... Appellants (through [[K p7 name|Mr. Harjeet Singh]])
versus STATE ..... Respondent (through [[K p8 name|Mr. Iqbal Ansari, APP]], with [[K p11 name|SI Sunita Rathi]])
Coram: [[K p5 name|HON'BLE MS. JUSTICE LAKSHMI VENKATARAMAN]]

1. By the impugned judgment the appellants were convicted under sections 3, 4, 5 and 6 of the Immoral Traffic (Prevention) Act and section 370A of the Penal Code. [[K p3 name|Mangal Singh]] and [[K p4 name|Guddi]] were awarded ten years; the appellant [[W p2 name|Sunita]], seven. A fourth accused, [[K p12 name|Leelawati]], 60, has served her sentence and did not appeal.

2. It must be said at the outset that two persons in this record are named [[W p2 name|Sunita]]: the appellant, and the sub-inspector, [[K p11 name|Rathi]], who assists the State. I shall use the surname of the officer. Of the appellant nobody knows a surname. She gave at her arrest that of the man who'd sold her.

3. The victim, whom I call Z, was 16. She came to Delhi from [[W p1 place|a tea garden at Nagrakata]] as nursemaid. [[K p3 name|Mangal Singh]], who ran the placement agency, took Rs. 25,000 from the owner of a kotha on G.B. Road, [[K p12 name|Leelawati]], and left her there. On the fourth day she was put out on the stairs. What was paid for her was written in a copybook, which is Ex. PW-6/D.

4. The copybook is in the appellant [[W p2 name|Sunita]]'s hand. That is the whole of the case against her. She sat at the landing, collected, and wrote.

5. [[K p6 name|Ms. Bajaj]] asks me to turn to the front of it. The entries begin eleven years before the raid. They begin in another hand, and the first item in this other hand, on the first page, is "[[W p2 name|Sunita]] (Alwar) 8,000 — adv." There follow columns. Against that name, month upon month: medicine, 300; oil, 40; fine for running, 2,000. In the fourth year the handwriting changes. The debt doesn't. On the date of the raid she still owed, by her own arithmetic, Rs. 1,14,000.

6. The learned trial court saw the copybook and read only the last page.

7. The evidence of PW-4 is to the same effect. She was 14 at the time of her deposition; her mother worked at the kotha and died in it. She said:

Q. Who locked the grille?
A. [[K p12 name|Nani]]. She's called [[K p12 name|Nani]] by all.
Q. Did the lady present in court today, in the green dupatta, lock it?
A. [[W p2 alias|Sonam didi]] was locked too. She had a long chain in the night, because in summer she'd run up to the roof of the bank.
Q. Was she kind to Z?
A. She told her when to cry and when not to cry. Z was new. She used to say, [[W p1 name|Phoolmati]], don't eat the paan.

The trial court let stand in that answer what it was bound to redact. So, I fear, did the certified copy served on three sets of lawyers. PW-4's own name, [[W p9 name|Muskan]], is on the witness summons at page 211, beneath that of [[W p9 school|the charitable school at Ajmeri Gate]] where it was served.

8. [[K p8 name|Mr. Ansari]] submits fairly that he's unable to point to any rupee that remained with this appellant. He says, however, that the Act is concerned with acts. The Act is concerned with those who live on the earnings of others. She did not live on them. She was counted among them.

9. As regards [[K p3 name|Mangal Singh]] and [[K p4 name|Guddi]], his wife, [[K p7 name|Mr. Harjeet Singh]] argued that they run a lawful agency with a GST number, and had no knowledge of what became of the girl. The SIM in [[K p4 name|Guddi]]'s almirah rang [[K p12 name|Leelawati]] thirty times in the week. A nursemaid needs no such conversation. Their appeals are dismissed.

10. Z, says the counsellor's report, is at [[W p1 place|Nirmal Chhaya]] and has a place in a nursing course. Her mother, [[W p10 name|Budhni Munda]], has twice travelled to see her and once been turned away at the gate for want of a document. That will stop.

11. The conviction of the appellant [[W p2 name|Sunita]] is set aside. She was a victim of section 370 on the first page and on every page. She shall be released forthwith from [[W p2 place|Jail No. 6]], and not, please, into the hands of anybody who comes to the gate with a copybook.
