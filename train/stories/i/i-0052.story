id: i-0052
genre: roster
where: IN
published: 2015-01-30
title: Operation Smile — list of children restored / shifted, Hyderabad South Zone (for internal use)
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=victim age=11 protected=yes why=trafficking-victim
person p3: role=missing,bystander age=5 protected=no why=minor-not-in-crime
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=accused age=- protected=no why=adult-accused
person p8: role=relative age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p2: labor-trafficking
screen p3: none
note: one list, three children: two bonded bangle workers and one who strayed at a mosque fair and went home; OCR noise

S1. No. | Name & parentage | Age | Native | Where found | Remarks

1 | [[W p1 name|Md Irshad]] s/o [[W p6 name|Md Kalam]] | 9 | [[W p1 place|Vill. Rampur Khajuria]], Gaya dist., Bihar | bangle unit, [[W p1 address|H.No. 18-8-55/A]], Talabkatta, 1st floor behind shutter | Working 8 am to 11 pm with lac & burner. Sold by agent for Rs 5,000. Not let out since Bakrid. [[W p1 body|Burn marks both palms, ringworm]]
2 | [[W p2 name|M0hd. Saddarn]] s/o not known | 11 | does not know. Says "where train takes long time" | -do- | Beaten w/ iron rod by [[K p4 name|Kalim]] for broken stock. Cannot straighten [[W p2 body|little finger (R)]]
3 | [[K p3 name|Baby Nikhath]] d/o [[K p8 name|Afroz]] | 5 | Moghalpura | Mir Alam tank, crying | Strayed from mother in fair. No offence. Restored same day, mother given advice

Accused in S1. 1 & 2: [[K p4 name|Kalim Ansari]] (owner) A-1; [[K p7 name|Shabbir]] (agent) A-2, absc0nding. Cr. No. [[K p4 id|21/2015]] of Bhavani Nagar.

Shifted: S1. 1, 2 to [[W p1 place|Govt. Home for Boys, Saidabad]], receipt no. [[W p1 id|77]] & [[W p2 id|78]].

Note for train escort on 04-02-15 (Patna Exp.): [[W p1 name|lrshad]] gets sick in vehicles. [[W p2 name|Saddam]] won't let go of the bangle box, pl. let him keep.

Sd/- [[K p5 name|K. Narsing Rao]], Addl. DCP
