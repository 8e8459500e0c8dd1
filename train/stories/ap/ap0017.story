id: ap0017
genre: social
where: US-LA
published: 2022-08-27
title: Post and replies, Houma Moms Unfiltered (public group)
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author,relative age=- protected=decide why=identifies-protected
person p4: role=accused age=17 protected=decide why=charged-as-adult
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=51 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
screen p1: none
note: mother posts under her own name D; she accuses a youth pastor privately D; a 17-year-old charged as adult D; a plainly charged stranger K

**[[D p3 name|Monique Theriot Babin]]** ▸ Houma Moms Unfiltered
Aug 26 at 10:14 PM · 🌐

I've been a member here 6 yrs and always stayed out of drama. Yall know me from the king cakes. I'm posting because the detective told me Tuesday that "it's in process" and I watched the man hand out snowballs at the park Thursday.

My child was hurt. Not going into it. 14 yrs old. By two people.

One is charged: [[D p4 name|Colby Arceneaux]], 17, they're trying him as a grown man in district court (docket [[D p4 id|22-FELY-055512]], you can pull it). [[D p4 name|Colby]] has confessed and I almost feel sorry for that boy.

The other one is [[D p2 name|Pastor Drew Fontenot]], of youth group. He hasn't been charged with anything. He drove the van. He told them "what happens on retreat stays on retreat." I'm saying it here since nobody will say it up there.

If your kid was on the Grand Isle retreat July 8-10 please call Det. [[K p5 name|Ashante Verdin]] at [[K p5 phone|985-555-0113]].

💬 143

**Jodi L.** oh [[D p3 name|Monique]] 😭 is it [[W p1 name|Avery]]??

**Jodi L.** sorry deleting

**Trey B:** [[D p2 name|Drew Fontenot]] baptized my kids. You better have proof

**[[D p3 name|Monique Theriot Babin]]:** I have a 14 yr old who wont take off her hoodie in August, Trey.

**Kaylee:** she's on my cheer squad, [[W p1 name|Avery Babin]] the flyer?? [[W p1 url|@averyb.flies]] her page went private I was wondering 💔 praying

**[[K p6 name|Sister Bernadette Hymel]]:** Ladies. I ran the parish CYO for twenty years. Take the child's name down. All of you. I'm a notary and I will print this.

**Trey B:** and who else are we lynching tonight. what about that [[K p7 name|Fontenot]] from Thibodaux that was on the news

**[[K p6 name|Sister Bernadette Hymel]]:** That is [[K p7 name|Wade Fontenot]], 51, he's a shrimper, he was arrested for insurance fraud over a boat, and he's nothing to do with any church. [[K p7 name|Wade]] is case [[K p7 id|22-0550]]. Read past the headline, Trey.

**Marcus D:** my daughter was on that trip. calling in the morning

**Renee:** she goes to [[W p1 school|Bayou Black Junior High]] w my son. they passing around a picture of her bandage, [[W p1 photo|avery_wrist.jpg]]. if your kid has it DELETE IT

**[[D p3 name|Monique Theriot Babin]]:** 💔 thank you Renee

**Terrebonne DA Office (official):** This office can't comment on open matters. Sharing identifying information of a victim may violate R.S. 46:1844. — [[K p8 name|Lionel Guidry]], public information

**Trey B:** so no charge on the pastor, got it

**[[K p8 name|Lionel Guidry]]:** Sir, see previous comment.

**[[K p6 name|Sister Bernadette Hymel]]:** [[D p3 name|Monique]], cher, I'm at your gate with a casserole. I'm not going to knock. It's on the post.

**Admin:** comments off. I should've done it sooner. [[W p1 name|Avery]] if you see this we love you baby, squad's got your spot
