id: a-0130
genre: news
where: AU
published: 2011-10-19
title: Backpacker sues over hostel 'harvest debt'
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: labor-trafficking
note: she sues under her own name (not a choice by policy); Irish; tattoo

[[K p4 name|Gemma Sarkis]]

There is no lock on the bunk room at Pickers' Rest, says [[K p2 name|Neville Crouch]], and never was. What there was, according to papers filed in the Federal Court in Brisbane, was a book.

In it a 22-year-old from Galway owed $85 for each week there was no work and $190 for each week that there was, plus $40 a day for the van. [[K p2 name|Crouch]] held her passport as "bond" and told her he'd ring the police, and Immigration, if she tried to skip. For 13 weeks she cut zucchini from four in the morning. She got $61. When she asked for the passport he backed over her foot.

The matter is listed as [[W p1 name|Ní Fhlatharta]] v [[K p2 name|Crouch]], [[W p1 id|QUD 311 of 2011]]. Solicitor [[K p3 name|Ben Ah Chee]] said that she's home. She has had [[W p1 body|a zucchini flower tattooed on the ankle that healed]].

"She's got a sense of humour, has [[W p1 name|Sorcha]]," he said. "I don't know where she's kept it."
