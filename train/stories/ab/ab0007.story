id: ab0007
genre: filing
where: US-GA
published: 2021-12-01
title: Affidavit in Support of Search Warrant
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: Victim-1 and Victim-2 held until passport numbers, consulate and Western Union form; trailer camp is where they lived (W)

I, [[K p4 name|Thomas Wynn Deloach]], being duly sworn, depose and state:

1. I am a Special Agent with the Department of Labor, Office of Inspector General, and have been since 2009.

2. This affidavit concerns the premises of [[K p3 name|Ellis Purvis]], a licensed farm labor contractor, in Bacon County, consisting of an office and a packing shed. The court file is [[K p3 id|5:21-mj-00071]].

3. Victim-1, age 33, and Victim-2 entered on H-2A visas to pick blueberries. Each paid a recruiter in Monterrey 40,000 pesos, borrowed against a house. On arrival [[K p3 name|PURVIS]] took their passports "so nobody loses them" and put them with nineteen others in [[W p1 address|the old school buses behind Zion Hope Church on Harper Still Road]]. The gate was chained at eight.

4. They were paid $31 for the first week. When Victim-2 asked about the rest he was told that he could ask his wife, "since we know where she cooks."

5. [[K p5 name|Wanda Tanner]], who sells boiled peanuts at the crossing, told me that a man she knew as "[[W p2 alias|Chuy]]" begged her for a stamp.

6. Attachment B lists items to be seized, among them: Mexican passport [[W p1 id|G14470982]] in the name [[W p1 name|Aurelio Tzec Canul]]; Mexican passport [[W p2 id|G14471003]] in the name [[W p2 name|Jesús Ávila Poot]]; pay ledgers; and a blue bolt cutter.

Further affiant sayeth not.
