id: b-0129
genre: filing
where: CA
published: 2021-02-08
title: ONTARIO COURT OF JUSTICE — Appearance notes, Plea Court 111 (auto-transcribed)
person p1: role=accused,victim age=18 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: machine transcript with recognition noise; an 18-year-old charged with fraud and with breach, controlled by her boyfriend; name is spelt three ways

[09:58] CLERK: number fourteen [[W p1 name|Brianne Sault]] information ending [[W p1 id|zero four four one]]

[09:58] THE COURT (Justice [[K p3 name|R. Apostolou]]): Good morning. Ms. [[W p1 name|salt]], can you hear me?

[09:59] ACCUSED: yeah

[09:59] CROWN ([[K p4 name|M. Featherstone]]): Your Honour these are two frauds under, that's rooms booked on a stolen card, and a breach. I'm told there's more to it

[10:00] DUTY COUNSEL ([[K p5 name|L. Quansah]]): there is. Your Honour, my friend has the disclosure in the [[K p2 name|Dmitri Vance]] matter, he's 34, upstairs in 203 charged with trafficking in persons, exercising control. The rooms are the rooms. He gave her the card. She turned eighteen in november and he'd had her working since. She got out of the car at a light

[10:02] CROWN: we have the hotel video Your Honour. He's got her by the hood

[10:02] THE COURT: why is she here then, and why's he got a bail date before she has

[10:03] CROWN: that's a fair question

[10:04] CLERK: for the record is it [[W p1 name|Brienne]] or [[W p1 name|Breanne]] with an a

[10:04] ACCUSED: there's no difference it's whatever you guys got

[10:05] THE COURT: I'm making an order, nobody reports this young woman's name. Crown?

[10:05] CROWN: withdrawn. All of it. And, sorry, Ms. [[W p1 name|Salt]]

[10:06] ACCUSED: it's [[W p1 name|Sault]]. Like the city
