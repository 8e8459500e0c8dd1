id: v0006
genre: filing
where: US-FL
published: 2014-07-01
title: AFFIDAVIT IN SUPPORT OF ARREST — Heron County
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: V-1 in the paragraphs, her name in the exhibit list, passport number, the room where she slept

Your affiant, Det. [[K p4 name|Curtis Lamarre]], being duly sworn, says:

1. On June 3 a woman, hereinafter V-1, age 22, a Romanian national, came on foot and without shoes to a toll booth and asked, by means of a telephone translator, for the consulate.

2. V-1 had answered a notice for hotel cleaning in Orlando. On landing she was met by [[K p2 name|Ionel STANCU]], 38, and [[K p3 name|Violeta STANCU]], 35, who told her that the cleaning was full, that her ticket had cost them $4,800, and that there was one way a pretty woman could clear it.

3. [[K p2 name|Ionel STANCU]] locked her passport, no. [[W p1 id|051774920]], in a tackle box. [[K p3 name|Violeta STANCU]] telephoned customers and wrote each one in a ledger. When V-1 refused on the third night, [[K p2 name|Ionel STANCU]] held her head under the kitchen tap.

4. She slept on a mattress in [[W p1 address|the converted carport at 8814 Limpkin Court]], from which the inside handle had been removed. Affiant observed the missing handle.

5. Recovered: tackle box; ledger; 2 passports.

EXHIBITS
A. Ledger, 41 pp.
B. Photo of wrist injuries, [[W p1 name|ANDREEA MUNTEAN]]
C. Translator certification
