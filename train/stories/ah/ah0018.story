id: ah0018
genre: comments
where: US-GA
published: 2021-10-28
title: 41 comments on "Macon woman charged with harboring after raid on Eisenhower Parkway inn"
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
screen p7: none
note: comment thread; the charged 18-year-old is herself beaten and sold by the same man; the 15-year-old is outed by first letter, school and cousin

**Moderator ([[K p8 name|Carlotta Fiske]]):** We are reopening comments. To recap our story: Bibb deputies arrested [[K p2 name|Lamar "Bishop" Whitfield]], 40, for trafficking. An 18-year-old, who told deputies that [[K p2 name|Whitfield]] had stun-gunned her when she tried to leave and took all that she made, is charged with harboring because she answered the phone for a 15-year-old. Do not name either.

**peachstate_pam:** So she answers the phone and books dates for a child and I should cry for her?

**[[K p4 name|Otis Redmond]]:** Read it again Pam. Stun gun.

**dawgfan478:** her name was in the jail search for 2 days its public. [[W p1 name|Keyonna Marie Dukes]]. [[W p1 id|BSO 21-09117]]. hair done blue. not secret

**[[K p4 name|Otis Redmond]]:** I taught [[W p1 name|Keyonna]] in sixth grade. She brought her brother to class because there was nobody home. You don't know a thing, dawgfan.

**peachstate_pam:** Wait is that the [[W p1 name|Dukes]] girl from [[W p1 employer|the drive-thru at Fincher's Wings]]? with [[W p1 body|the gap teeth]]? She gave my mother extra slaw every time. Oh no.

**[[K p5 name|Nkechi Ude]]:** I'm a nurse. I'll only say that burn marks in pairs are a thing that we learn to look for, and that nobody at that jail looked.

**southbibbmom:** And the 15 yr old is from [[W p3 school|Rutland]], starts with a [[W p3 initials|J]], my daughter's cousin [[W p3 relative|Brielle]] sits by her. Whole school knows

**[[K p7 name|Valencia Strickland]]:** I'm writing under my own name as I always do. In 1998 I was charged with "procuring" a girl whose bunk I shared. We were both for sale. It took me 20 yrs to get it off my record. Ms. [[K p5 name|Ude]] is right. Stop naming them.

**Moderator ([[K p8 name|Fiske]]):** Sheriff's spokesman Lt. [[K p6 name|Rhett Calloway]] answered us: "We're reviewing the harboring charge." We asked [[K p6 name|Calloway]] about the jail search. No answer yet.

**dawgfan478:** [[K p7 name|Strickland]] is on every thread lol

**[[K p4 name|Otis Redmond]]:** And thank God she is. [[K p2 name|Whitfield]] coached rec ball, by the way. That man passed a background check. I saw that [[K p2 vehicle|purple Charger]] at the park all summer

**southbibbmom:** prayers for [[W p3 name|Jaslyn]] n her mama

**southbibbmom:** oh shoot how do you delete

**peachstate_pam:** I'm sorry [[W p1 name|Key]], if you read this. I'll come to court with slaw.

**dawgfan478:** [[W p1 photo|dukes_k_mug.jpg]] still up on bustedmacon fyi. so is [[K p2 alias|Bishop]]'s

**[[K p5 name|Nkechi Ude]]:** Reported.

**Moderator ([[K p8 name|Carlotta Fiske]]):** Nine comments removed, thread closed. We're late and we're sorry.
