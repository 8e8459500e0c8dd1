id: i-0034
genre: email
where: PH
published: 2019-09-16
title: Case conference summary — "Family F" (OSAEC), Iligan
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=victim age=7 protected=yes why=trafficking-victim
person p3: role=accused,relative age=33 protected=decide why=identifies-protected
person p4: role=convicted age=58 protected=no why=adult-convicted
person p5: role=official,author age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: NGO e-mail among colleagues; paid live video counts as a commercial sex act; aunt is the accused; buyer abroad

From: [[K p5 name|Kristine Abellanosa]]
To: aftercare; legal
Sent: Monday, September 16, 2019 5:52 PM

Good evening po sa lahat,

Short summary of today's conference so everybody has the same facts.

1. The tip was from the UK. Their defendant, [[K p4 name|Alan Peter Crabbe]] (58, convicted in July at Leeds), had 140 remittances to Iligan. All went to [[D p3 name|Lorelyn Bacus]], 33, who is [[D p3 relation|the children's tita]].

2. Children: girl, 11, and boy, 7. They were shown on a live call in return for money, at least nine times. It was the girl who told the teacher that tita "buys load when we smile". NO other detail in e-mails please.

3. Entrapment last Thursday with WCPC, P/Maj. [[K p6 name|Rasul Macapodi]]. [[D p3 name|Lorelyn]] detained, no bail recommended.

4. Both at [[W p1 place|Balay Paglaum]], same room, at their own wish. School: transfer papers from [[W p1 school|Tubod Baybay Elementary]] still pending.

5. The grandmother, [[W p7 name|Nanay Petra]], wants to visit. She's also the mother of the accused. To discuss.

Reminder on confidentiality!! Last week's attachments were titled [[W p1 other|BACUS_Princess_11F_intake]] and [[W p2 other|BACUS_JayR_7M_intake]]. Use codes F-1 and F-2 only. And [[W p1 name|Princess]] should not be in the subject line just because it sounds like not a name.

God bless,
[[K p5 name|Tin]]
